import type { Invoerrij } from '../../../adapters/exceljs/sjabloon';
import type { Bladnaam } from '../../../src';

/** A row of a sheet while it is being made. */
export type Bouwrij<B extends Bladnaam> = { -readonly [S in keyof Invoerrij<B>]: Invoerrij<B>[S] };
