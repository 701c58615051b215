import { dag, type Plek, type Werkmap } from '../../src';

/** A small workbook with one of everything that a host must be able to give. */
export const VOORBEELD: Werkmap = {
  vorm: 'werkmap',
  bladen: [
    {
      naam: 'Uitleg',
      verborgen: false,
      rijen: [{ nummer: 2, verborgen: false, kolommen: [2], waarden: [1] }],
      tabellen: [],
    },
    {
      naam: 'Contact',
      verborgen: false,
      rijen: [
        { nummer: 4, verborgen: false, kolommen: [1, 2, 3], waarden: ['Datum', 'Uren', 'Ja'] },
        { nummer: 5, verborgen: false, kolommen: [1, 3], waarden: [{ dag: dag('2025-03-01') }, true] },
        { nummer: 6, verborgen: true, kolommen: [2, 3], waarden: [2.5, { fout: '#N/A' }] },
        { nummer: 8, verborgen: false, kolommen: [1, 2], waarden: ['2025', 45717], formules: [2] },
        {
          nummer: 9,
          verborgen: false,
          kolommen: [1, 2],
          waarden: [{ dag: dag('2025-03-01') }, { tijd: 1.125 }],
        },
      ],
      tabellen: [{ naam: 'Contact', bereik: 'A4:C9' }],
    },
    {
      naam: 'Lijsten',
      verborgen: true,
      rijen: [{ nummer: 1, verborgen: false, kolommen: [1], waarden: ['Ja'] }],
      tabellen: [],
    },
    { naam: 'Leeg', verborgen: false, rijen: [], tabellen: [] },
  ],
  namen: new Map([['Sjabloonversie', 'Uitleg!$B$2']]),
  macros: false,
  koppelingen: false,
};

const inContact = (rij: number, kolom: number) => ({ blad: 'Contact', rij, kolom });

/** Places in it. */
export const PLEK = {
  /** The text 2025. */
  jaar: inContact(8, 1),
  /** The text Uren. */
  kop: inContact(4, 2),
  formule: inContact(8, 2),
  leeg: inContact(5, 2),
  bladWeg: { blad: 'Weg', rij: 1, kolom: 1 },
} as const satisfies Record<string, Plek>;
