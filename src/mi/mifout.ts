/** The only error with which the MI ends; its message is plain Dutch for the user, and holds no personal data. */
export class Mifout extends Error {
  override readonly name = 'Mifout';
}
