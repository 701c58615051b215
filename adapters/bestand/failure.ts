import { Leesfout, type Leesreden } from '../../src';

/** Characters that steer a terminal or cannot be shown; names in a file may hold anything. */
const UNSHOWABLE = /\p{C}/gu;
const LONGEST = 200;

/** Why reading ends; `detail` says in Dutch what was found where, never what a cell holds. */
export const failure = (reason: Leesreden, detail = ''): Leesfout =>
  new Leesfout(reason, detail.replace(UNSHOWABLE, '?').slice(0, LONGEST));

/** The file is no longer what its program wrote. */
export const damaged = (detail: string): Leesfout => failure('beschadigd', detail);
