const NAMEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const KORT = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

const nummer = (maand: string): number => Number(maand.slice(5, 7)) - 1;

/** A month or day written as yyyy-mm(-dd), in words: maart 2025. */
export const maandtekst = (maand: string): string => `${NAMEN[nummer(maand)]} ${maand.slice(0, 4)}`;

/** The name of a month written as yyyy-mm, in three letters: mrt. */
export const korteMaand = (maand: string): string => KORT[nummer(maand)] ?? '';
