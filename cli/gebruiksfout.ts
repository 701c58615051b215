/** The user asked for something that cannot be done: exit code 2, and a sentence that says what to do instead. */
export class Gebruiksfout extends Error {
  override readonly name = 'Gebruiksfout';
}
