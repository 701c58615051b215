import { Mifout } from '../src';

/** The user asked for something that cannot be done: exit code 2, and a sentence that says what to do instead. */
export class Gebruiksfout extends Error {
  override readonly name = 'Gebruiksfout';
}

/**
 * Does something with the MI; what the domain says in Dutch goes to the user as it is.
 * @param vooraf what the sentence is about
 */
export function verstaanbaar<T>(doe: () => T, vooraf = ''): T {
  try {
    return doe();
  } catch (fout) {
    if (fout instanceof Mifout) throw new Gebruiksfout(vooraf + fout.message);
    throw fout;
  }
}

/** The code of an error of the file system, such as ENOENT; undefined for any other error. */
export const foutcode = (fout: unknown): string | undefined =>
  typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string'
    ? fout.code
    : undefined;
