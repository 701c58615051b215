import { Koppelfout, leesRegistratie, type Werkmap } from '../../../src';
import { exportmap, gelezen, KOPPELING, met, RIJ } from '../../hulp/koppeling';
import { registratiewerkmap, werkmap } from '../../hulp/werkmap';

const lees = (inhoud: Werkmap, koppelingen = [gelezen()]) =>
  leesRegistratie(inhoud, 'map/export.xlsx', undefined, koppelingen);
/** The sentence with which a koppeling and a file do not go together. */
function fout(inhoud: Werkmap, koppelingen = [gelezen()]): string {
  try {
    lees(inhoud, koppelingen);
  } catch (reden) {
    if (reden instanceof Koppelfout) return reden.message;
    throw reden;
  }
  return '';
}
const gebruikt = (inhoud: Werkmap, koppelingen = [gelezen()]) => lees(inhoud, koppelingen).koppeling?.naam;

const zonder = (...koppen: string[]) =>
  Object.fromEntries(Object.entries(RIJ).filter(([kop]) => !koppen.includes(kop)));

describe('where the koppeling is used', () => {
  test('on the sheet and row that have its headings, whatever stands above', () => {
    expect(gebruikt(exportmap([RIJ]))).toBe('K.json');
    expect(gebruikt(exportmap([RIJ], { boven: [['Overzicht trajecten'], ['Nr', 'Gem']] }))).toBe('K.json');
    expect(gebruikt(exportmap([RIJ], { vanaf: 20 }))).toBe('K.json');
    expect(gebruikt(exportmap([RIJ], { vanaf: 21 }))).toBeUndefined();
  });

  test('case, spaces and diacritics of headings do not count', () => {
    const { Nr, Gem, ...rest } = RIJ;
    expect(gebruikt(exportmap([{ ' NR ': Nr, 'g e m:': Gem, ...rest }]))).toBe('K.json');
  });

  test('not on a registratiebestand, also when it has all the headings', () => {
    const eigen = gelezen({
      kolommen: ['Cliëntnummer gemeente', 'Gemeente', 'Aanbieder', 'Perceel', 'Aangemeld op'].map((kop) => ({
        kolom: kop,
        naar: kop,
      })),
    });
    const bestand = registratiewerkmap({});
    const { bladen } = exportmap([
      { 'Cliëntnummer gemeente': '1', Gemeente: 'x', Aanbieder: 'x', Perceel: 'x', 'Aangemeld op': 'x' },
    ]);
    expect(gebruikt({ ...bestand, bladen: [...bestand.bladen, ...bladen] }, [eigen])).toBeUndefined();
    expect(gebruikt({ ...bestand, bladen }, [eigen])).toBe('K.json');
  });

  test('not on a trajectregister of ours, of which half the headings are its own', () => {
    const deels = gelezen({
      kolommen: [
        { kolom: 'Klantnummer', naar: 'Cliëntnummer gemeente' },
        { kolom: 'Gemeente', naar: 'Gemeente' },
        { kolom: 'Aanbieder', naar: 'Aanbieder' },
        { kolom: 'Perceel', naar: 'Perceel' },
        { kolom: 'Aangemeld op', naar: 'Aangemeld op' },
      ],
    });
    const koppen = [
      'Cliëntnummer gemeente',
      'Gemeente',
      'Aanbieder',
      'Doelgroep',
      'Leerroute',
      'Perceel',
      'Aangemeld op',
    ];
    expect(gebruikt(werkmap({ Trajectregister: [koppen] }), [deels])).toBeUndefined();
    // Without one that is required it is no register of ours, and this export is meant.
    expect(fout(werkmap({ Trajectregister: [koppen.filter((k) => k !== 'Doelgroep')] }), [deels])).toContain(
      "de kolom 'Klantnummer' (Cliëntnummer gemeente) is er niet",
    );
  });

  test('not on a file that has less than half of its headings: that is read as it is', () => {
    expect(fout(exportmap([zonder('Nr', 'Gem')]))).toContain('past niet op');
    expect(gebruikt(exportmap([zonder('Nr', 'Gem', 'Wie')]))).toBeUndefined();
  });

  test('half of the headings is enough to be meant; one heading never is', () => {
    const zes = [gelezen(met({}, [{ kolom: 'In', naar: 'Intake op' }]))];
    expect(fout(exportmap([zonder('Nr', 'Gem')]), zes)).toContain('past niet op');
    expect(gebruikt(exportmap([zonder('Nr', 'Gem', 'Wie')]), zes)).toBeUndefined();
    const twee = [
      gelezen({
        vast: { Gemeente: 'Arnhem', Aanbieder: 'Sagènn', Perceel: 'Z-route taal' },
        kolommen: KOPPELING.kolommen.filter(({ kolom }) => kolom === 'Nr' || kolom === 'Aanm'),
      }),
    ];
    expect(gebruikt(exportmap([zonder('Nr')]), twee)).toBeUndefined();
    expect(gebruikt(exportmap([RIJ]), twee)).toBe('K.json');
  });

  test('of two koppelingen the one that fits', () => {
    const ander = gelezen(
      met({ kolommen: KOPPELING.kolommen.map((k) => ({ ...k, kolom: `${k.kolom}2` })) }),
      'L.json',
    );
    expect(gebruikt(exportmap([RIJ]), [ander, gelezen()])).toBe('K.json');
  });

  test('a csv has one sheet, whatever the koppeling says about sheets', () => {
    const csv = { ...exportmap([RIJ], { blad: 'Trajectregister' }), vorm: 'csv' as const };
    expect(gebruikt(csv, [gelezen(met({ blad: 'Export' }))])).toBe('K.json');
  });
});

describe('it fails loudly', () => {
  test('a column that is gone: which file, which column, what was meant, and what is there', () => {
    const { Aanm, ...rest } = RIJ;
    expect(fout(exportmap([{ ...rest, 'Aanm.': Aanm, Kleur: 'rood' }], { vanaf: 3 }))).toBe(
      `De koppeling 'K.json' past niet op 'map/export.xlsx':
  de kolom 'Aanm' (Aangemeld op) is er niet. Bedoelt u 'Aanm.'?
  Wel in rij 3 van het blad 'Export': Nr, Gem, Wie, Wat, Aanm., Kleur
Pas de koppeling aan, of vraag om dezelfde export als eerst. Hoort dit bestand er niet bij, haal het dan uit de map.`,
    );
  });

  test('in a csv no sheet is named', () => {
    const csv = { ...exportmap([zonder('Wat')], { blad: 'Trajectregister' }), vorm: 'csv' as const };
    expect(fout(csv)).toContain("de kolom 'Wat' (Perceel) is er niet\n  Wel in rij 1: Nr,");
  });

  test('the hours of quarters: none of them is there', () => {
    const uren = gelezen(met({}, [{ kolom: 'Plan {jj}Q{k}', naar: 'Geplande uren {jaar}-K{k}' }]));
    expect(fout(exportmap([RIJ]), [uren])).toContain(
      "de kolom 'Plan {jj}Q{k}' (Geplande uren {jaar}-K{k}) is er niet",
    );
    expect(fout(exportmap([{ ...RIJ, 'Plan 25Q3': 1 }]), [uren])).toBe('');
  });

  test('a column that was left out on purpose may be gone', () => {
    expect(fout(exportmap([RIJ]), [gelezen(met({}, [{ kolom: 'Naam', naar: null }]))])).toBe('');
  });

  test('another sheet than the koppeling says', () => {
    expect(fout(exportmap([RIJ], { blad: 'Blad1' }), [gelezen(met({ blad: 'Export' }))])).toContain(
      "volgens de koppeling staan de gegevens op het blad 'Export' (blad), maar ze staan op 'Blad1'. De bladen zijn: Blad1",
    );
    expect(fout(exportmap([RIJ], { blad: 'EXPORT' }), [gelezen(met({ blad: 'Export' }))])).toBe('');
  });

  test('another row than the koppeling says', () => {
    const derde = [gelezen(met({ koprij: 3 }))];
    expect(fout(exportmap([RIJ], { vanaf: 3 }), derde)).toBe('');
    expect(fout(exportmap([RIJ], { vanaf: 4 }), derde)).toContain(
      'volgens de koppeling staan de koppen in rij 3 (koprij), maar ze staan in rij 4',
    );
  });

  test('of two equal rows of headings the one that the koppeling says', () => {
    const koppen = Object.keys(RIJ);
    const twee = werkmap({ Export: [koppen, koppen] });
    expect(fout(twee, [gelezen(met({ koprij: 2 }))])).toBe('');
    expect(lees(twee).trajecten[0]?.perceel.rij).toBe(2);
    expect(lees(twee, [gelezen(met({ koprij: 2 }))]).trajecten).toEqual([]);
  });

  test('the same heading twice, when it is used', () => {
    const dubbel = werkmap({ Export: [[...Object.keys(RIJ), 'Wat', 'Los', 'Los']] });
    expect(fout(dubbel)).toContain(
      "de kolom 'Wat' staat er 2 keer (D, F); geef ze in het bestand elk een eigen naam",
    );
    expect(fout(werkmap({ Export: [[...Object.keys(RIJ), 'Los', 'Los']] }))).toBe('');
  });

  test('two columns with the hours of one quarter', () => {
    const uren = gelezen(
      met({}, [
        { kolom: 'Plan {jj}Q{k}', naar: 'Geplande uren {jaar}-K{k}' },
        { kolom: 'Plan nu', naar: 'Geplande uren 2025-K3' },
      ]),
    );
    expect(fout(exportmap([{ ...RIJ, 'Plan 25Q3': 1, 'Plan nu': 2 }]), [uren])).toContain(
      "twee kolommen zijn geplande uren van 2025-K3: 'Plan 25Q3' en 'Plan nu'",
    );
    expect(fout(exportmap([{ ...RIJ, 'Plan 25Q2': 1, 'Plan nu': 2 }]), [uren])).toBe('');
  });

  test('two sheets on which it fits', () => {
    const twee = {
      ...exportmap([RIJ]),
      bladen: [...exportmap([RIJ]).bladen, ...exportmap([RIJ], { blad: 'Oud' }).bladen],
    };
    expect(fout(twee)).toBe(
      "De koppeling 'K.json' past op meer dan één blad van 'map/export.xlsx': 'Export' en 'Oud'. Zet in de koppeling bij blad welk het is.",
    );
    expect(fout(twee, [gelezen(met({ blad: 'Oud' }))])).toBe('');
  });

  test('two koppelingen that fit', () => {
    expect(fout(exportmap([RIJ]), [gelezen(), gelezen(KOPPELING, 'L.json')])).toBe(
      "Op 'map/export.xlsx' past meer dan één koppeling: 'K.json' en 'L.json'. Geef er per keer één mee.",
    );
  });

  test('no message holds nine digits that a heading holds', () => {
    expect(fout(exportmap([{ ...zonder('Nr'), 'Les 999993653': 1 }]))).not.toContain('999993653');
  });
});
