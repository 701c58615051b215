/** Why something could not be done, for the user. */
export class Opdrachtfout extends Error {}
