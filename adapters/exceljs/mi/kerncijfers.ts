/** The figures that a reader looks for first: a code of MIREGELS and a short heading. */
export const KERNCIJFERS = [
  ['MI-01a', 'Aangemeld'],
  ['MI-01', 'Gestart'],
  ['MI-01c', 'Lopend'],
  ['MI-03', 'Onder 80%'],
  ['MI-05', 'Wachtlijst'],
  ['MI-06', 'Dagen wachttijd, gemiddeld'],
] as const;
