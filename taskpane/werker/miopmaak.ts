/** A figure of the MI as it is read in Dutch. */
export const cijfer = (waarde: number, decimalen: number): string =>
  waarde.toFixed(decimalen).replace('.', ',');
