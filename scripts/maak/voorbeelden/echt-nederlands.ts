import { Voorbeeld } from './bestand';
import { PERSONEN } from './personen';
import { ALFA, TAAL_MIDDAG, TAAL_OCHTEND } from './roosters';

const KOP = { map: 'echt-nederlands', aanbieder: 'Echt Nederlands', doelgroep: 'Asielstatushouder' } as const;

/** The registratiebestanden of Echt Nederlands: taal in both routes. */
export function echtNederlands(): Voorbeeld[] {
  return [inOrde(), metPauze(), gestartInK3(), opWachtlijst(), onderTachtig(), overgestapt()];
}

function inOrde(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Arnhem',
    clientnummer: '31042',
    wie: PERSONEN.yusra,
    leerroute: 'B1-route',
    startTermijn: '2024-08-01',
    toelichting: 'In orde: opstartklas, daarna drie ochtenden per week.',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2024-08-19',
    opstartklas: 25,
    rooster: TAAL_OCHTEND,
    groep: 'B1 ochtend A',
    groepsniveau: 'A1 – A2',
    mijlpaal: '1B',
    niveaus: ['A0', 'A1', 'A1', 'A2'],
  });
  v.contact('Contact gemeente', '2025-02-11', {
    met: 'Klantregisseur',
    onderwerp: 'Voortgang eerste kwartaal',
  });
  v.contact('Gesprek inburgeraar', '2025-06-17', { onderwerp: 'Plannen voor een opleiding' });
  return v;
}

function metPauze(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Arnhem',
    clientnummer: '31077',
    wie: PERSONEN.amina,
    leerroute: 'Z-route',
    startTermijn: '2024-08-26',
    toelichting:
      'Een pauze van drie maanden. Iemand voegde bij Persoon het gegeven Huisarts toe (B004) en liet een filter aan staan: vier rijen van Aanwezigheid zijn verborgen (B013).',
  });
  v.perceel({
    perceel: 'Z-route taal',
    aangemeld: '2024-09-09',
    rooster: ALFA,
    groep: 'Alfa 2',
    groepsniveau: '(snelle) Alfa',
    mijlpaal: '1A',
    pauze: ['2025-03-31', '2025-06-27'],
    niveaus: ['Alfa A', 'Alfa A', 'Alfa B'],
  });
  const eerste = v.rijnummer(v.les('2025-02-03'));
  v.overig = {
    eigenGegevens: [['Huisarts', 'Praktijk De Proef']],
    verborgen: { Aanwezigheid: [0, 1, 2, 3].map((n) => eerste + n) },
  };
  v.verwachtCel('B004', 'Persoon', 'A40');
  v.verwachtCel('B013', 'Aanwezigheid', `A${eerste}`);
  return v;
}

function gestartInK3(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    doelgroep: 'Gezinsmigrant of overige migrant',
    gemeente: 'Rheden',
    clientnummer: '22318',
    wie: PERSONEN.olena,
    leerroute: 'B1-route',
    startTermijn: '2025-05-01',
    toelichting: 'In orde: begonnen in de opstartklas, na de zomer in de reguliere klas.',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2025-05-26',
    opstartklas: 22,
    rooster: TAAL_MIDDAG,
    groep: 'B1 middag',
    groepsniveau: 'A0 – A1',
    mijlpaal: '1A',
    niveaus: ['A0', 'A1'],
    geplandTot: '2025-10-10',
  });
  return v;
}

function opWachtlijst(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Rozendaal',
    clientnummer: '80104',
    wie: PERSONEN.nasrin,
    leerroute: 'B1-route',
    startTermijn: '2025-08-04',
    toelichting: 'In orde: op de wachtlijst, nog geen lessen.',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2025-08-18',
    totEnMet: 'akkoord',
    wachtlijst: ['2025-09-15'],
  });
  v.contact('Contact gemeente', '2025-09-16', {
    met: 'Klantregisseur',
    onderwerp: 'Wachtlijst',
    afspraak: 'Start in de tweede helft van oktober',
  });
  return v;
}

function onderTachtig(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Doesburg',
    clientnummer: '45210',
    wie: PERSONEN.tesfay,
    leerroute: 'Z-route',
    startTermijn: '2024-09-16',
    toelichting: 'Niet fout, wel een signaal: minder dan 80 % aanwezig in de laatste drie maanden (A009).',
  });
  const traject = v.perceel({
    perceel: 'Z-route taal',
    aangemeld: '2024-10-07',
    rooster: TAAL_OCHTEND,
    groep: 'Z ochtend',
    groepsniveau: 'Z',
    mijlpaal: '1A',
    opkomst: { '2025-K2': 0.86, '2025-K3': 0.58 },
    niveaus: ['A0', 'A0', 'A1'],
  });
  v.contact('Contact gemeente', '2025-09-10', {
    perceel: 'Z-route taal',
    met: 'Klantregisseur',
    onderwerp: 'Aanwezigheid',
    afspraak: 'Huisbezoek door de klantregisseur',
  });
  v.verwacht('A009', 'Trajecten', traject, 'perceel');
  return v;
}

function overgestapt(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Doesburg',
    clientnummer: '45233',
    wie: PERSONEN.mustafa,
    leerroute: 'Z-route',
    startTermijn: '2024-09-02',
    toelichting:
      'In orde: in juli 2025 overgestapt van de B1-route naar de Z-route, met een warme overdracht.',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2024-09-23',
    rooster: TAAL_MIDDAG,
    groep: 'B1 middag',
    groepsniveau: 'A1 – A2',
    mijlpaal: '1A',
    einde: '2025-07-11',
    reden: 'Overgestapt',
    overstap: ['B1-route', 'Z-route'],
    niveaus: ['A0', 'A1'],
  });
  v.contact('Warme overdracht', '2025-07-08', {
    met: 'Klantregisseur en cursist',
    onderwerp: 'Naar de Z-route',
    afspraak: 'Gevolgde uren tellen mee',
  });
  v.perceel({
    perceel: 'Z-route taal',
    aangemeld: '2025-07-14',
    rooster: TAAL_OCHTEND,
    groep: 'Z ochtend',
    groepsniveau: 'Z',
    mijlpaal: '1A',
    niveaus: ['A1'],
  });
  return v;
}
