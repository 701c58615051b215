import { getypt } from '../../../adapters/exceljs/sjabloon';
import { dag, type Dag, dagenLater } from '../../../src';
import { Voorbeeld } from './bestand';
import { PERSONEN } from './personen';
import { ALFA, map, participatie, TAAL_AVOND, TAAL_OCHTEND, vrijwilligerswerk } from './roosters';

const KOP = {
  map: 'nederlands-de-baas',
  aanbieder: 'Nederlands de Baas',
  doelgroep: 'Asielstatushouder',
} as const;
const GEZINSMIGRANT = { ...KOP, doelgroep: 'Gezinsmigrant of overige migrant' } as const;
const MAP = 'MAP voor gezins- en overige migranten';

/** The registratiebestanden of Nederlands de Baas: all five percelen. */
export function nederlandsDeBaas(): Voorbeeld[] {
  return [tweePercelen(), mapInOrde(), mapMetFouten(), zRoute(), naarOnderwijsroute(), afwijking()];
}

function tweePercelen(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Duiven',
    clientnummer: '12044',
    wie: PERSONEN.sofia,
    leerroute: 'B1-route',
    startTermijn: '2024-08-19',
    toelichting: 'In orde: taal en participatie naast elkaar, bijna 200 lessen.',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2024-09-02',
    rooster: TAAL_OCHTEND,
    groep: 'Ochtend 2',
    groepsniveau: 'A2 – B1',
    mijlpaal: '2',
    niveaus: ['A1', 'A2', 'A2', 'B1'],
  });
  v.perceel({
    perceel: 'B1-route participatie',
    aangemeld: '2025-01-13',
    rooster: participatie('Basisschool', '2025-05-05', '2025-09-26'),
    tredes: ['4', '5'],
  });
  v.contact('Match of activiteit', '2025-04-15', {
    perceel: 'B1-route participatie',
    met: 'Basisschool',
    onderwerp: 'Woensdagmiddag, onderwijsassistent',
  });
  return v;
}

function mapInOrde(): Voorbeeld {
  const v = new Voorbeeld({
    ...GEZINSMIGRANT,
    gemeente: 'Zevenaar',
    clientnummer: '70152',
    wie: PERSONEN.thuy,
    leerroute: 'B1-route',
    startTermijn: '2025-01-06',
    toelichting:
      'In orde: twee keer niet afgemeld, beide keren gemeld en besproken; na de tweede keer een plan van aanpak.',
  });
  v.perceel({
    perceel: MAP,
    aangemeld: '2025-02-03',
    rooster: map('2025-05-05', '2025-12-19'),
    groep: 'MAP dinsdag',
    groepsniveau: 'MAP',
    tredes: ['4', '5'],
    zonderOpgave: ['2025-04-08', '2025-06-05'],
  });
  return v;
}

function mapMetFouten(): Voorbeeld {
  const v = new Voorbeeld({
    ...GEZINSMIGRANT,
    gemeente: 'Zevenaar',
    clientnummer: '70188',
    wie: PERSONEN.grace,
    leerroute: 'B1-route',
    startTermijn: '2025-04-01',
    toelichting:
      'Typefouten: de ontvangst bevestigd vóór de aanmelding (T002), een les vóór de start (A007) en een reden die niet in de lijst staat: Zieckte (B010).',
  });
  const traject = v.perceel({
    perceel: MAP,
    aangemeld: '2025-05-12',
    rooster: map('2025-08-01', '2025-12-19'),
    groep: 'MAP dinsdag',
    groepsniveau: 'MAP',
    tredes: ['3', '3'],
  });
  v.sorteer();
  traject.ontvangstBevestigdOp = dag('2025-05-09');
  const vroeg = v.lessen[0] as (typeof v.lessen)[number];
  vroeg.datum = dagenLater(vroeg.datum as Dag, -28);
  Object.assign(vroeg, { gevolgdeUren: 0, redenAfwezigheid: 'Werk' });
  const ziek = v.les('2025-09-02');
  ziek.gevolgdeUren = 0;
  ziek.redenAfwezigheid = getypt('Zieckte');
  v.verwacht('T002', 'Trajecten', traject, 'ontvangstBevestigdOp');
  v.verwacht('A007', 'Aanwezigheid', vroeg, 'datum');
  v.verwacht('B010', 'Aanwezigheid', ziek, 'redenAfwezigheid');
  return v;
}

function zRoute(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Lingewaard',
    clientnummer: '60512',
    wie: PERSONEN.ahmad,
    leerroute: 'Z-route',
    startTermijn: '2024-09-23',
    toelichting:
      'Werk blijven liggen: niet afgemeld en niet gemeld bij de gemeente (A010), één voortgangsrapportage ontbreekt (V001) en in één is Voortgang leeg (V002).',
  });
  const taal = v.perceel({
    perceel: 'Z-route taal',
    aangemeld: '2024-10-07',
    rooster: ALFA,
    groep: 'Z ochtend',
    groepsniveau: 'Z',
    mijlpaal: '1B',
    zonderOpgave: ['2025-05-19'],
    niveaus: ['A0', 'A1', 'A1'],
  });
  v.perceel({
    perceel: 'Z-route participatie',
    aangemeld: '2025-03-03',
    rooster: vrijwilligerswerk('Speeltuin', [2, 4]),
    tredes: ['2', '3'],
  });
  v.sorteer();
  const stil = v.lessen.find((les) => les.redenAfwezigheid === 'Zonder opgave') as (typeof v.lessen)[number];
  delete stil.gemeldOp;
  delete stil.besluitGemeente;
  const melding = v.contacten.findIndex((c) => c.soort === 'Melding afwezigheid');
  v.contacten.splice(melding, 1);
  const rapportages = v.rapportages.filter((r) => r.perceel === 'Z-route taal');
  const [eerste, tweede] = rapportages as [(typeof rapportages)[number], (typeof rapportages)[number]];
  v.rapportages.splice(v.rapportages.indexOf(tweede), 1);
  delete eerste.voortgang;
  v.verwacht('A010', 'Aanwezigheid', stil, 'gemeldOp');
  v.verwacht('V001', 'Trajecten', taal, 'startRegulier');
  v.verwacht('V002', 'Rapportages', eerste, 'voortgang');
  return v;
}

function naarOnderwijsroute(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Rheden',
    clientnummer: '22390',
    wie: PERSONEN.rojin,
    leerroute: 'Onderwijsroute',
    startTermijn: '2024-08-05',
    toelichting:
      'In orde: in mei 2025 overgestapt naar de Onderwijsroute; het perceel hoeft dan niet meer bij de route te passen.',
  });
  v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2024-08-26',
    rooster: TAAL_OCHTEND,
    groep: 'Ochtend 2',
    groepsniveau: 'A2 – B1',
    mijlpaal: '1B',
    einde: '2025-05-23',
    reden: 'Overgestapt',
    overstap: ['B1-route', 'Onderwijsroute'],
    niveaus: ['A1', 'A2', 'B1'],
  });
  v.contact('Warme overdracht', '2025-05-20', {
    met: 'Klantregisseur, cursist en roc',
    onderwerp: 'Naar de Onderwijsroute',
    afspraak: 'Start op het roc na de zomer',
  });
  return v;
}

function afwijking(): Voorbeeld {
  const v = new Voorbeeld({
    ...KOP,
    gemeente: 'Rozendaal',
    clientnummer: '80121',
    wie: PERSONEN.hassan,
    leerroute: 'B1-route',
    startTermijn: '2025-02-17',
    toelichting:
      'Later dan 30 werkdagen begonnen (T007), met akkoord van gemeente en opdrachtgever: de bevinding staat er als akkoord bij.',
  });
  const traject = v.perceel({
    perceel: 'B1-route taal',
    aangemeld: '2025-02-24',
    start: '2025-06-02',
    wachtlijst: ['2025-03-31', '2025-06-02'],
    rooster: TAAL_AVOND,
    groep: 'Avond 1',
    groepsniveau: 'A0 – A1',
    mijlpaal: '1A',
    niveaus: ['A0'],
  });
  v.contact('Afwijking akkoord', '2025-04-08', {
    perceel: 'B1-route taal',
    regel: 'T007',
    met: 'Klantregisseur en contractmanager',
    onderwerp: 'Start met de avondgroep in juni',
  });
  v.verwacht('T007', 'Trajecten', traject, 'startRegulier');
  return v;
}
