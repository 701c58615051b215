/** The user asked for something that cannot be done: exit code 2, and a sentence that says what to do instead. */
export class Gebruiksfout extends Error {
  override readonly name = 'Gebruiksfout';
}

/** The code of an error of the file system, such as ENOENT; undefined for any other error. */
export const foutcode = (fout: unknown): string | undefined =>
  typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string'
    ? fout.code
    : undefined;
