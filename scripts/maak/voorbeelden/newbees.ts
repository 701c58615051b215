import { dag } from '../../../src';
import { Voorbeeld } from './bestand';
import { PERSONEN } from './personen';
import { participatie, vrijwilligerswerk } from './roosters';

const KOP = { map: 'newbees', aanbieder: 'NewBees', doelgroep: 'Asielstatushouder' } as const;
const Z = 'Z-route participatie';
const B1 = 'B1-route participatie';

/** The registratiebestanden of NewBees: participatie in both routes. */
export function newbees(): Voorbeeld[] {
  return [naastTaal(), tweeOverleggen(), zonderOverleg(), afgerond(), bsn(), vanDeWachtlijst()];
}

function naastTaal(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Overbetuwe',
    clientnummer: '51876',
    wie: PERSONEN.rania,
    leerroute: 'B1-route',
    startTermijn: '2024-09-02',
    toelichting:
      'In orde: participatie van dezelfde cursist als bij Taalgericht 2.0. Eén keer niet afgemeld; gemeld en besproken.',
  });
  v.perceel({
    perceel: B1,
    aangemeld: '2024-12-02',
    rooster: participatie('Bibliotheek', '2025-03-10', '2025-07-11'),
    rust: 'kort',
    tredes: ['3', '4'],
    zonderOpgave: ['2025-05-15'],
  });
  v.contact('Match of activiteit', '2025-03-04', {
    perceel: B1,
    met: 'Bibliotheek',
    onderwerp: 'Woensdagmiddag, drie uur per week',
  });
  return v;
}

function tweeOverleggen(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Arnhem',
    clientnummer: '31115',
    wie: PERSONEN.halima,
    leerroute: 'Z-route',
    startTermijn: '2024-08-12',
    toelichting: 'In orde: meer dan 400 uur participatie, met een overleg na elke 200 uur.',
  });
  v.perceel({
    perceel: Z,
    aangemeld: '2024-08-26',
    rooster: vrijwilligerswerk('Buurtkeuken', [2, 4, 5]),
    rust: 'kort',
    tredes: ['2', '3'],
  });
  v.contact('Match of activiteit', '2024-10-08', {
    perceel: Z,
    met: 'Buurtkeuken',
    onderwerp: 'Drie middagen per week',
  });
  return v;
}

function zonderOverleg(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Arnhem',
    clientnummer: '31160',
    wie: PERSONEN.ibrahim,
    leerroute: 'Z-route',
    startTermijn: '2024-09-16',
    toelichting:
      'Onvolledig: Trede bij aanmelding niet ingevuld (T016), ontvangst niet bevestigd (T003) en geen overleg na 200 uur (U001).',
  });
  const traject = v.perceel({
    perceel: Z,
    aangemeld: '2024-09-30',
    rooster: vrijwilligerswerk('Kringloopwinkel', [1, 3]),
    rust: 'kort',
    tredes: ['1', '2'],
  });
  v.sorteer();
  delete traject.tredeBijAanmelding;
  delete traject.ontvangstBevestigdOp;
  const overleg = v.rapportages.findIndex((r) => r.soort === 'Overleg 200 uur');
  v.rapportages.splice(overleg, 1);
  let uren = 0;
  const bereikt = v.lessen.find((les) => (uren += les.gevolgdeUren as number) >= 200);
  if (bereikt === undefined) throw new Error('Geen 200 uur');
  v.verwacht('T016', 'Trajecten', traject, 'tredeBijAanmelding');
  v.verwacht('T003', 'Trajecten', traject, 'ontvangstBevestigdOp');
  v.verwacht('U001', 'Aanwezigheid', bereikt, 'datum');
  return v;
}

function afgerond(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Westervoort',
    clientnummer: '90031',
    wie: PERSONEN.kofi,
    leerroute: 'B1-route',
    startTermijn: '2024-09-02',
    toelichting:
      'In orde: in augustus 2025 afgerond, met portfolio, eindgesprek, eindrapportage en warme overdracht; van trede 3 naar 5.',
  });
  v.perceel({
    perceel: B1,
    aangemeld: '2024-10-14',
    rooster: participatie('Fietsenwerkplaats', '2025-02-14', '2025-08-29'),
    rust: 'kort',
    tredes: ['3', '5', '5'],
    einde: '2025-08-29',
    reden: 'Afgerond',
  });
  v.rapportage('Portfolio', '2025-08-20', { perceel: B1, toelichting: 'Cv, praktijkverslag en filmpje.' });
  v.rapportage('Eindgesprek', '2025-08-27', { perceel: B1, besprokenOp: dag('2025-08-27') });
  v.rapportage('Eindrapportage', '2025-09-05', {
    perceel: B1,
    periodeTotEnMet: dag('2025-08-29'),
    toelichting: 'Doelen gehaald; baan van 24 uur per week.',
  });
  v.contact('Warme overdracht', '2025-08-28', {
    perceel: B1,
    met: 'Klantregisseur en klantmanager werk',
    onderwerp: 'Na de participatie',
    afspraak: 'Nazorg tot en met februari',
  });
  return v;
}

function bsn(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Westervoort',
    clientnummer: '90047',
    wie: PERSONEN.lucia,
    leerroute: 'B1-route',
    startTermijn: '2024-10-01',
    toelichting:
      'Een BSN dat niet klopt (P001) en een BSN in een opmerking (X001). De nummers zijn verzonnen.',
  });
  v.perceel({
    perceel: B1,
    aangemeld: '2024-11-18',
    rooster: participatie('Verzorgingshuis', '2025-04-07', '2025-09-26'),
    rust: 'kort',
    tredes: ['4', '4'],
  });
  v.sorteer();
  v.persoon.bsn = '100000004';
  const les = v.les('2025-06-04');
  les.opmerking = 'Gewisseld met 999993926';
  v.verwachtPersoon('P001', 'bsn');
  v.verwacht('X001', 'Aanwezigheid', les, 'opmerking');
  return v;
}

function vanDeWachtlijst(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Duiven',
    clientnummer: '12005',
    wie: PERSONEN.mehari,
    leerroute: 'B1-route',
    startTermijn: '2025-02-03',
    toelichting: 'In orde: acht weken op de wachtlijst, in juli 2025 begonnen.',
  });
  v.perceel({
    perceel: B1,
    aangemeld: '2025-04-22',
    intake: '2025-06-11',
    start: '2025-07-14',
    wachtlijst: ['2025-05-19', '2025-07-14'],
    rooster: participatie('Timmerwerkplaats', '2025-09-01', '2025-12-19'),
    rust: 'kort',
    tredes: ['2', '2'],
    geplandTot: '2025-10-10',
  });
  v.contact('Contact gemeente', '2025-05-20', {
    perceel: B1,
    met: 'Klantregisseur',
    onderwerp: 'Wachtlijst',
  });
  return v;
}
