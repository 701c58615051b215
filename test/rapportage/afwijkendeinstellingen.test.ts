import { afwijkendeInstellingen, afwijkingstekst, leesInstellingen, STANDAARDINSTELLINGEN } from '../../src';

function teksten(bestand: unknown): string[] {
  const gelezen = leesInstellingen(bestand);
  return gelezen.gelukt
    ? afwijkendeInstellingen(gelezen.instellingen).map(afwijkingstekst)
    : [...gelezen.fouten];
}

test('nothing to say about the standard settings, nor about a file that repeats them', () => {
  expect(afwijkendeInstellingen(STANDAARDINSTELLINGEN)).toEqual([]);
  const { gemeenten, normen, cijfers } = STANDAARDINSTELLINGEN;
  expect(teksten({ gemeenten, normen, cijfers, zonderRegels: [] })).toEqual([]);
});

test('a rule that is off is told with what it looks at', () => {
  expect(teksten({ zonderRegels: ['A006'] })).toEqual([
    'Regel A006: Een les op zondag of op een feestdag: uit (standaard: aan)',
  ]);
});

test.each(Object.entries(STANDAARDINSTELLINGEN.cijfers))(
  'the figure %s ‡ is told when it changes',
  (naam, waarde) => {
    const [tekst, ...meer] = teksten({ cijfers: { [naam]: waarde + 1 } });
    expect(meer).toEqual([]);
    expect(tekst).toMatch(new RegExp(` ‡: ${waarde + 1} \\(standaard: ${waarde}\\)$`));
  },
);

test.each(Object.entries(STANDAARDINSTELLINGEN.normen).filter(([naam]) => naam !== 'aanwezigheid'))(
  'the norm %s is told when it changes',
  (naam, waarde) => {
    const gevonden = teksten({ normen: { [naam]: waarde + 1 } });
    expect(gevonden).toEqual([
      expect.stringMatching(new RegExp(`\\): ${waarde + 1} \\(standaard: ${waarde}\\)$`)),
    ]);
  },
);

test.each([
  [{ normen: { aanwezigheid: 0.75 } }, 'Norm aanwezigheid (A009): 75 % (standaard: 80 %)'],
  [{ mapPraktijkTeltVoor: 'taal' }, 'MAP-praktijk telt mee voor: taal (standaard: participatie)'],
  [{ gemeenten: ['Nijmegen'] }, 'Gemeenten: Nijmegen (standaard: Arnhem,'],
  [{ mijlpalen: ['1A'] }, 'Mijlpalen: 1A (standaard: 1A, 1B'],
  [
    { aanbieders: [{ naam: 'Taalhuis', percelen: ['Z-route taal'] }] },
    'percelen: Taalhuis (Z-route taal) (st',
  ],
  [{ feestdagen: { zonder: ['Bevrijdingsdag'] } }, 'Feestdagen: Nieuwjaarsdag, Goede Vrijdag'],
])('%j', (bestand, begin) => expect(teksten(bestand)).toEqual([expect.stringContaining(begin)]));
