import { a1, controleer, controleerSamen, dag, leesRegistratie, STANDAARDINSTELLINGEN } from '../../../src';
import { traject } from '../../hulp/rijen';
import { registratiewerkmap } from '../../hulp/werkmap';

type Meer = Record<string, string | undefined>;
interface Cursist {
  readonly persoon?: Meer;
  readonly rij?: Meer;
}
const OMSTANDIGHEDEN = {
  peildatum: dag('2025-10-01'),
  vandaag: dag('2025-10-01'),
  instellingen: STANDAARDINSTELLINGEN,
};

/** The findings over files, one per cursist, each as 'file Blad!A1'. */
function groepen(cursisten: readonly Cursist[], omstandigheden = OMSTANDIGHEDEN): string[] {
  const uitslagen = cursisten.map(({ persoon, rij }, i) => {
    const gegevens = {
      Persoon: { 'Cliëntnummer gemeente': String(40001 + i), ...persoon },
      Trajecten: [traject({ Perceel: 'Z-route taal', Groep: 'Z ochtend', Groepsniveau: 'Z', ...rij })],
    };
    const bestand = `map/${String(i + 1).padStart(2, '0')}.xlsx`;
    return controleer(leesRegistratie(registratiewerkmap(gegevens), bestand), omstandigheden);
  });
  return controleerSamen(uitslagen, omstandigheden).flatMap(({ dossier, bevindingen }) =>
    bevindingen
      .filter((b) => b.code === 'G001')
      .map((b) => `${dossier.registratie.bestand} ${b.plek.blad}!${a1(b.plek)} ${b.gegevens['aantal']}`),
  );
}
const vijftien = (meer: Cursist = {}): Cursist[] => Array.from({ length: 15 }, () => meer);

describe('G001 groep-te-groot', () => {
  test('fifteen is full, sixteen is too many: one finding, at Groep in the first file', () => {
    expect(groepen(vijftien())).toEqual([]);
    expect(groepen([...vijftien(), {}])).toEqual(['map/01.xlsx Trajecten!L5 16']);
  });

  test.each<readonly [string, Cursist, readonly string[]]>([
    ['the same group in other spelling', { rij: { Groep: 'Z  Ochtend' } }, ['map/01.xlsx Trajecten!L5 16']],
    ['another group', { rij: { Groep: 'Z avond' } }, []],
    ['of another aanbieder', { persoon: { Aanbieder: 'Sagènn' } }, []],
    ['of another gemeente', { persoon: { Gemeente: 'Rheden' } }, ['map/01.xlsx Trajecten!L5 16']],
    ['of another niveau', { rij: { Groepsniveau: 'A0 – A1' } }, []],
    [
      'of the niveau (snelle) Alfa',
      { rij: { Groepsniveau: '(snelle) Alfa' } },
      ['map/01.xlsx Trajecten!L5 16'],
    ],
    ['of a niveau that cannot be read', { rij: { Groepsniveau: 'Z-plus' } }, []],
    ['ended on the peildatum', { rij: { 'Einde traject': '2025-10-01' } }, []],
    ['ending the day after', { rij: { 'Einde traject': '2025-10-02' } }, ['map/01.xlsx Trajecten!L5 16']],
    [
      'starting on the peildatum',
      { rij: { 'Start reguliere klas': '2025-10-01' } },
      ['map/01.xlsx Trajecten!L5 16'],
    ],
    ['starting the day after', { rij: { 'Start reguliere klas': '2025-10-02' } }, []],
    ['delivered twice', { persoon: { 'Cliëntnummer gemeente': '40001' } }, []],
    [
      'without a cliëntnummer',
      { persoon: { 'Cliëntnummer gemeente': undefined } },
      ['map/01.xlsx Trajecten!L5 16'],
    ],
  ])('a sixteenth %s', (_, cursist, verwacht) => {
    expect(groepen([...vijftien(), cursist])).toEqual(verwacht);
  });

  test('the first file with a lopende cursist of that group is pointed at', () => {
    expect(groepen([{ rij: { Groep: 'Z avond' } }, ...vijftien(), {}])).toEqual([
      'map/02.xlsx Trajecten!L5 16',
    ]);
  });

  test('only Alfa and Z have a greatest size', () => {
    const rij = { Groepsniveau: 'A1 – A2' };
    expect(groepen([...vijftien({ rij }), { rij }])).toEqual([]);
  });

  test.each([
    ['a group', { rij: { Groep: undefined } }],
    ['an aanbieder', { persoon: { Aanbieder: undefined } }],
  ])('sixteen without %s are no group', (_, cursist) => {
    expect(groepen([...vijftien(cursist), cursist])).toEqual([]);
  });

  test('the size is a setting, and the rule can be off', () => {
    const normen = { ...STANDAARDINSTELLINGEN.normen, groepsgrootte: 16 };
    const zestien = [...vijftien(), {}];
    const met = (instellingen: object) => ({
      ...OMSTANDIGHEDEN,
      instellingen: { ...STANDAARDINSTELLINGEN, ...instellingen },
    });
    expect(groepen(zestien, met({ normen }))).toEqual([]);
    expect(groepen([...zestien, {}], met({ normen }))).toHaveLength(1);
    expect(groepen(zestien, met({ zonderRegels: ['G001'] }))).toEqual([]);
  });
});
