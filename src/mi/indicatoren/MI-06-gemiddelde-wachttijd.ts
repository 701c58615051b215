import { werkafsprakenboek } from '../../basis/bron';
import type { Dag } from '../../basis/dag';
import type { Deelname } from '../deelname';
import type { Indicator } from '../indicator';
import { en, niet, type Oordeel, sinds, uiterlijk } from '../oordeel';
import type { Tijdvak } from '../tijdvak';
import { perPersoon, personen } from '../tellingen';

/** Wachtlijst tot is the day on which someone is off the list: a wait that ends on the day it began is none. */
function stondOpWachtlijst({ velden }: Deelname, { eerste, laatste }: Tijdvak): Oordeel {
  const { wachtlijstVanaf: vanaf, wachtlijstTot: tot } = velden;
  const lang = vanaf.waarde === undefined ? undefined : niet(uiterlijk(tot, vanaf.waarde));
  return en(sinds(vanaf, laatste), niet(uiterlijk(tot, eerste)), lang);
}

/** The days of one wait up to the end of the quarter: from the first day on the list to the day that one is off it. */
function wachttijd({ velden }: Deelname, { laatste }: Tijdvak): readonly [van: Dag, tot: Dag] {
  const tot = velden.wachtlijstTot.waarde ?? laatste;
  return [velden.wachtlijstVanaf.waarde as Dag, tot < laatste ? tot : laatste];
}

/** A day on which someone waits in two rows at once is one day. */
function dagenVan(eigen: readonly Deelname[], tijdvak: Tijdvak): number {
  const tijden = eigen.map((d) => wachttijd(d, tijdvak)).sort(([a], [b]) => a - b);
  let dagen = 0;
  let gehad = -Infinity;
  for (const [van, tot] of tijden) {
    dagen += Math.max(0, tot - Math.max(van, gehad));
    gehad = Math.max(gehad, tot);
  }
  return dagen;
}

export const gemiddeldeWachttijd: Indicator = {
  code: 'MI-06',
  naam: 'Gemiddelde tijd op wachtlijst',
  soort: 'stand',
  kennis: 'datums',
  definitie:
    'Kalenderdagen van Wachtlijst vanaf tot de laatste dag van het kwartaal, of tot Wachtlijst tot (op die dag is iemand van de lijst af), gemiddeld over allen die op enige dag van het kwartaal op de lijst stonden. Eén decimaal; leeg als niemand op de lijst stond. Gemiddelden zijn niet op te tellen: het totaal is uit de gegevens berekend.',
  telt: stondOpWachtlijst,
  teller: {
    omschrijving: 'kalenderdagen op de wachtlijst, samen',
    tel: (deelnames, tijdvak) =>
      perPersoon(deelnames).reduce((som, eigen) => som + dagenVan(eigen, tijdvak), 0),
  },
  noemer: personen('wie in het kwartaal op de wachtlijst stond'),
  weergave: { als: 'dagen', decimalen: 1 },
  bron: werkafsprakenboek('bijlage 5, 6', 'Gemiddelde tijd op wachtlijst'),
  herkomst: ['wachtlijstVanaf', 'wachtlijstTot'],
  voorbeeld: {
    rijen: [
      {
        wie: 'A',
        velden: { wachtlijstVanaf: '2025-08-30' },
        telt: true,
        omdat: '31 dagen, gerekend tot 30 september',
      },
      {
        wie: 'B',
        velden: { wachtlijstVanaf: '2025-06-01', wachtlijstTot: '2025-07-11' },
        telt: true,
        omdat: '40 dagen; de dagen van vóór het kwartaal tellen ook',
      },
      { wie: 'C', velden: { wachtlijstVanaf: '2025-09-25' }, telt: true, omdat: '5 dagen' },
      {
        wie: 'D',
        velden: { wachtlijstVanaf: '2025-05-01', wachtlijstTot: '2025-07-01' },
        telt: false,
        omdat: 'op 1 juli al van de lijst af',
      },
    ],
    waarde: 25.3,
  },
  valkuilen: [
    {
      mis: 'Wachtlijst tot vergeten.',
      gevolg: 'De wachttijd groeit elk kwartaal door. Eén vergeten rij trekt het gemiddelde ver omhoog.',
      vindt: 'Geen regel vindt dit. Zie MI-05, en laat met --herleid zien om welke rijen het gaat.',
    },
    {
      mis: 'Het jaartal van Wachtlijst vanaf klopt niet.',
      gevolg: 'Een wachttijd van meer dan een jaar, of iemand die niet meetelt.',
      vindt: 'T002 als de datums verkeerd om staan. Kijk bij een grote sprong eerst hiernaar.',
    },
    {
      mis: 'Gemiddelden van gemeenten of aanbieders worden zelf gemiddeld.',
      gevolg: 'Een fout cijfer: een gemeente met één wachtende weegt dan even zwaar als een met twintig.',
      vindt: 'Gebruik de kolom Totaal, of Teller en Noemer op MI-gegevens.',
    },
    {
      mis: 'MI-06 wordt gelezen als de wachttijd van de mensen in MI-05.',
      gevolg: 'MI-06 gaat over allen die in het kwartaal op de lijst stonden, ook wie er inmiddels af is.',
      vindt: 'Noemer op MI-gegevens zegt om hoeveel mensen het gaat.',
    },
  ],
};
