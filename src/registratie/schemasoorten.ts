/** What a JSON file must hold somewhere, by the kind of check that it did not pass. */
export const SCHEMASOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst tussen aanhalingstekens',
  number: 'een getal',
  array: 'een lijst tussen [ en ]',
  strict_object: 'een groep tussen { en }',
  integer: 'een heel getal',
  non_empty: 'een tekst die niet leeg is',
};
