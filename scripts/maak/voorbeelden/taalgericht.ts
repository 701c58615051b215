import { getypt } from '../../../adapters/exceljs/sjabloon';
import { dag, type Dag, dagenLater, dagtekst, weekdag } from '../../../src';
import { Voorbeeld } from './bestand';
import { PERSONEN } from './personen';
import { ALFA, EXAMEN, TAAL_AVOND, TAAL_MIDDAG, TAAL_OCHTEND } from './roosters';

const KOP = { map: 'taalgericht', aanbieder: 'Taalgericht 2.0', doelgroep: 'Asielstatushouder' } as const;

/** The registratiebestanden of Taalgericht 2.0: taal in both routes. */
export function taalgericht(): Voorbeeld[] {
  return [naarSnellereGroep(), tekstInPlaatsVanDatum(), foutenInAanwezigheid(), norm(), inOpstartklas()];
}

function naarSnellereGroep(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Overbetuwe',
    clientnummer: '51876',
    wie: PERSONEN.rania,
    leerroute: 'B1-route',
    startTermijn: '2024-09-02',
    toelichting:
      'In orde: na een opschaling in een snellere groep. Dezelfde cursist volgt participatie bij NewBees.',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2024-09-16',
    rooster: TAAL_MIDDAG,
    groep: 'Middag snel',
    groepsniveau: 'A2 – B1',
    mijlpaal: '2',
    niveaus: ['A1', 'A1', 'A2', 'B1'],
  });
  const besluit = dag('2025-04-14');
  const overgang = dag('2025-05-06');
  for (const les of v.lessen) if ((les.datum as Dag) < overgang) les.groep = 'Middag 1';
  v.contact('Opschaling', besluit, {
    perceel: 'B1-route taal',
    akkoordGemeenteOp: dagenLater(besluit, 3),
    met: 'Klantregisseur',
    onderwerp: 'Schrijven en lezen naar B2',
    afspraak: 'Na de meivakantie naar Middag snel',
  });
  return v;
}

function tekstInPlaatsVanDatum(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Overbetuwe',
    clientnummer: '51902',
    wie: PERSONEN.farid,
    leerroute: 'B1-route',
    startTermijn: '2024-10-21',
    toelichting:
      'Datums en uren als tekst geplakt: drie datums (B011) en twee keer 2,5 (B012). Er is geen twijfel wat bedoeld is: ze worden gebruikt.',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2024-11-04',
    rooster: TAAL_AVOND,
    groep: 'B1 avond',
    groepsniveau: 'A1 – A2',
    mijlpaal: '1B',
    niveaus: ['A0', 'A1', 'A1'],
  });
  const eerste = v.les('2025-04-14');
  const tweede = v.les('2025-05-13');
  const derde = v.les('2025-06-24');
  eerste.datum = getypt('14 april 2025');
  tweede.datum = getypt(dagtekst(tweede.datum as Dag));
  derde.datum = getypt(dagtekst(derde.datum as Dag).replaceAll('-', '/'));
  const uren = v.les('2025-03-10');
  uren.geplandeUren = getypt('2,5');
  uren.gevolgdeUren = getypt('2,5');
  for (const les of [eerste, tweede, derde]) v.verwacht('B011', 'Aanwezigheid', les, 'datum');
  v.verwacht('B012', 'Aanwezigheid', uren, 'geplandeUren');
  v.verwacht('B012', 'Aanwezigheid', uren, 'gevolgdeUren');
  return v;
}

function foutenInAanwezigheid(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Lingewaard',
    clientnummer: '60455',
    wie: PERSONEN.biniam,
    leerroute: 'Z-route',
    startTermijn: '2024-09-16',
    toelichting:
      'Drie vergissingen in Aanwezigheid: een les op zondag (A006), meer gevolgd dan gepland (A001) en te weinig gevolgd zonder reden (A003).',
  });
  v.perceel({
    perceel: 'Z-route taal',
    aangemeld: '2024-09-30',
    rooster: ALFA,
    groep: 'Alfa start',
    groepsniveau: '(snelle) Alfa',
    mijlpaal: '1A',
    niveaus: ['Alfa A', 'Alfa A', 'Alfa B'],
  });
  const zondag = v.les('2025-03-17');
  const naarZondag = 7 - weekdag(zondag.datum as Dag);
  zondag.datum = dagenLater(zondag.datum as Dag, naarZondag);
  v.verwacht('A006', 'Aanwezigheid', zondag, 'datum');
  const meer = v.les('2025-05-12');
  meer.gevolgdeUren = 3.5;
  v.verwacht('A001', 'Aanwezigheid', meer, 'gevolgdeUren');
  const minder = v.les('2025-06-10');
  minder.gevolgdeUren = 1;
  v.verwacht('A003', 'Aanwezigheid', minder, 'redenAfwezigheid');
  return v;
}

function norm(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Lingewaard',
    clientnummer: '60481',
    wie: PERSONEN.selam,
    leerroute: 'B1-route',
    startTermijn: '2024-06-03',
    toelichting:
      'Niets mis: met de eerder gevolgde uren is de norm van 600 taaluren gehaald. Dat geeft een notitie (U002).',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2024-08-12',
    rooster: EXAMEN,
    groep: 'Examengroep 1',
    groepsniveau: 'Examengroep',
    mijlpaal: '3',
    eerderGevolgdeUren: 290,
    opkomst: { '2024-K4': 0.97, '2025-K1': 0.96 },
    niveaus: ['A2', 'A2', 'B1', 'B1'],
  });
  v.sorteer();
  let uren = 290;
  const bereikt = v.lessen.find((les) => (uren += les.gevolgdeUren as number) >= 600);
  if (bereikt === undefined) throw new Error('De norm is niet gehaald');
  v.verwacht('U002', 'Aanwezigheid', bereikt, 'datum');
  return v;
}

function inOpstartklas(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Zevenaar',
    clientnummer: '70119',
    wie: PERSONEN.daniyar,
    leerroute: 'B1-route',
    startTermijn: '2025-07-21',
    toelichting:
      'In orde: zit in de opstartklas. De aanbieder noemt de kolommen Gepland en Gevolgd; dat wordt begrepen.',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2025-08-12',
    opstartklas: 30,
    opstartklasLoopt: true,
    rooster: TAAL_OCHTEND,
    groep: 'Opstartklas',
    groepsniveau: 'A0 – A1',
    geplandTot: '2025-10-09',
  });
  v.overig = { eigenKoppen: { Aanwezigheid: { geplandeUren: 'Gepland', gevolgdeUren: 'Gevolgd' } } };
  return v;
}
