/** The last part of a path as the user gave it, with / or \ between the parts. */
export const bestandsnaamVan = (pad: string): string =>
  pad.slice(Math.max(pad.lastIndexOf('/'), pad.lastIndexOf('\\')) + 1);
