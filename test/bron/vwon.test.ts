import { PRIJSLIJSTEN } from '../../src';
import { foutVan, meldingVan, NA, roep } from '../functions/roep';

/** vwon, Overzicht Producten en Prijzen 2019: product, unit in its words, price, smallest and largest group. */
const TABEL: readonly (readonly [string, string, number | 'op aanvraag', number | '', number | ''])[] = [
  ['Informatie en Advies', 'basisopenstelling: 6 uur p.w. gedurende 50 wkn', 10833, '', ''],
  ['Informatie en Advies uren', 'uren (uitbreiding of dependance, ook tbv voorlichting)', 1809, '', ''],
  ['Uitvoering Huisvesting', 'logistiek & uitvoering voorbereiding huisvesting', 647, '', ''],
  [
    'Ondersteuning Asielprocedure',
    'per IND-dossier, gemiddeld traject 1,5 jaar, afronding bij ofwel verblijfszekerheid ofwel terugkeer of vertrek',
    1940,
    '',
    '',
  ],
  ['Ondersteuning Asielprocedure per maand', 'per maand per ondersteund IND-dossier', 108, '', ''],
  [
    'Gezinshereniging',
    'per IND-dossier afronding bij ofwel verblijfszekerheid herenigde gezin/familie',
    1328,
    '',
    '',
  ],
  [
    'Next Step',
    'info-en adviestraject per IND-dossier, max. 3 maanden voor uitgeprocedeerden zonder reguliere opvang',
    501,
    '',
    '',
  ],
  ['VIP18', '18 mnd. traject per volw.', 2229, '', ''],
  ['VIP jongeren 18+', '18 mnd. traject per jongere 18+', 2229, '', ''],
  ['VI8', 'traject 8 mnd', 1270, '', ''],
  [
    'Participatieverklaringstraject Statushouders enkelvoudig',
    'groep min. 12 personen, 1 bijeenkomst. per persoon',
    88,
    12,
    '',
  ],
  [
    'Participatieverklaringstraject Statushouders meervoudig',
    'groep min. 12 personen, 4 bijeenkomsten. per persoon',
    250,
    12,
    '',
  ],
  [
    'Participatieverklaringstraject Migranten enkelvoudig',
    'groep min. 12 personen, 1 bijeenkomst. per persoon',
    88,
    12,
    '',
  ],
  ['Eurowijzer', 'groep van 12 – 15 personen, 4 dagdelen, basisprijs per persoon', 250, 12, 15],
  ['Taalcoaches 12 maanden', 'taal oefenen met persoonlijke coach, max. 12 mnd', 849, '', ''],
  ['Taalcoaches 18 maanden', 'taal oefenen met persoonlijke coach, max. 18 mnd', 1263, '', ''],
  ['Conversatiegroep', 'per groep max. 10 p.p. p.j. 40 bijeenkomsten', 2899, '', 10],
  ['Inburgering', 'traject en prijs op aanvraag', 'op aanvraag', '', ''],
  ['Taalondersteuning', 'groep 10 – 15 personen 12 weken x 2.5 uur (30 uur) per persoon', 450, 10, 15],
  ['Grip op mijn inburgering', 'per groep max. 10 personen, 2.5 uur', 450, '', 10],
  ['Zicht op Werk', 'per groep van 12 personen in traject van 6 maanden', 15000, 12, 12],
  ['Trainingen op maat', 'op aanvraag', 'op aanvraag', '', ''],
];

test('the price list has these products and no others, in this order', () => {
  const lijst = roep('PRIJSLIJST') as unknown[][];
  expect(lijst.map((rij) => rij.slice(0, 5))).toEqual(TABEL);
  expect(roep('PRIJSLIJST', 2019)).toEqual(lijst);
});

test.each(TABEL)('%s (%s) costs %s', (product, eenheid, prijs, minimum, maximum) => {
  expect(foutVan(roep('PRIJS', product))).toBe(prijs === 'op aanvraag' ? NA : prijs);
  expect((roep('PRIJS_INFO', product) as unknown[][])[0]?.slice(0, 5)).toEqual([
    product,
    eenheid,
    prijs,
    minimum,
    maximum,
  ]);
});

test.each(['Inburgering', 'Trainingen op maat'])('%s is op aanvraag, and says so', (product) =>
  expect(meldingVan(roep('PRIJS', product))).toContain('op aanvraag'),
);

test.each([
  ['Gezinshereniging', 3, 0.2, 4780.8],
  ['Gezinshereniging', 3, '20%', 4780.8],
  ['Gezinshereniging', 1, 0.2, 1593.6],
  ['Eurowijzer', 12, 0, 3000],
  ['Eurowijzer', 0, 0, 0],
  ['Eurowijzer', 2.5, 0, 625],
  ['Eurowijzer', -2, 0, -500],
  ['Ondersteuning Asielprocedure per maand', 7, 0.125, 850.5],
  // 108 × 1.0005 = 108.054; 108 × 1.00005 = 108.0054: rounded once, at the end
  ['Ondersteuning Asielprocedure per maand', 1, 0.0005, 108.05],
  ['Ondersteuning Asielprocedure per maand', 1, 0.00005, 108.01],
  // half a cent: 88 × 0.0625 × 1.05 = 5.775, and 501 × 0.005 = 2.505
  ['PVT Migranten', 0.0625, 0.05, 5.78],
  ['Next Step', 0.005, 0, 2.51],
  ['Eurowijzer', 1, -0.1, 225],
  ['Eurowijzer', 1, 1, 500],
])('%s × %d with a surcharge of %s is %d', (product, aantal, opslag, verwacht) =>
  expect(roep('PRIJS', product, aantal, opslag)).toBe(verwacht),
);

test.each([
  ['I&A', 10833],
  ['I & A', 10833],
  ['i en a', 10833],
  ['I&A uren', 1809],
  ['UH-HV', 647],
  ['asielprocedure', 1940],
  ['ASIELPROCEDURE PER MAAND', 108],
  ['next–step', 501],
  ['VIP 18', 2229],
  ['vip-18', 2229],
  ['VIP jongeren', 2229],
  ['VI 8', 1270],
  ['PVT meervoudig', 250],
  ['PVT Migranten', 88],
  ['PVT Statushouders enkelvoudig', 88],
  ['Participatieverklaringstraject Statushouders meervoudige module', 250],
  ['DUO', 450],
  ['Grip op mijn inburgering (DUO)', 450],
  ['taalcoach 12 maanden', 849],
  ['Taalcoaches 18 mnd', 1263],
  ['groepsgewijze taalondersteuning', 2899],
  ['zicht op werk', 15000],
])('%s is a name that users type', (naam, verwacht) => expect(roep('PRIJS', naam)).toBe(verwacht));

test.each([
  [
    'PVT',
    [
      'Participatieverklaringstraject Statushouders enkelvoudig',
      'Participatieverklaringstraject Statushouders meervoudig',
      'Participatieverklaringstraject Migranten enkelvoudig',
    ],
  ],
  ['Participatieverklaringstraject Statushouders', ['enkelvoudig', 'meervoudig']],
  ['PVT enkelvoudig', ['Statushouders', 'Migranten']],
  ['Taalcoaches', ['Taalcoaches 12 maanden', 'Taalcoaches 18 maanden']],
  ['VIP', ['VIP18', 'VIP jongeren 18+']],
])('%s fits several, and the sentence names them', (naam, namen) => {
  const uit = roep('PRIJS', naam);
  expect(foutVan(uit)).toBe(NA);
  for (const n of namen) expect(meldingVan(uit)).toContain(n);
});

test.each([
  ['Eurowijser', 'Eurowijzer'],
  ['Gezinsherenining', 'Gezinshereniging'],
  ['Zicht op Wrk', 'Zicht op Werk'],
  ['Nekst Step', 'Next Step'],
])('%s is not known; the sentence names %s', (fout, goed) => {
  const uit = roep('PRIJS', fout);
  expect(foutVan(uit)).toBe(NA);
  expect(meldingVan(uit)).toContain(goed);
});

test('no two products share a name, and every amount carries its source and first day', () => {
  for (const lijst of PRIJSLIJSTEN) {
    const namen = lijst.producten.map((p) => p.naam);
    expect(new Set(namen).size).toBe(namen.length);
    for (const { tarief, bron } of lijst.producten) {
      expect(bron).toMatchObject({ soort: 'document', naam: 'vwon' });
      if (tarief === undefined) continue;
      expect(tarief.vanaf).toBe(lijst.vanaf);
      const citaat = tarief.bron.soort === 'document' ? tarief.bron.citaat : '';
      expect(citaat).toContain(String(tarief.bedrag / 100));
    }
  }
});
