import { werkafsprakenboek } from '../../basis/bron';
import { isOnderNorm } from '../../registratie/aanwezigheid';
import type { Lesuren } from '../../registratie/les';
import type { Deelname } from '../deelname';
import type { Indicator } from '../indicator';
import type { Tijdvak } from '../tijdvak';
import { GEEN_UREN } from '../uren';
import { aantalPersonen, perPersoon, personen } from '../tellingen';

/** The figure that bijlage 5 names; it stays 80 % when a user sets another norm for the signals. */
const NORM = 0.8;

/** The trajecten of whom followed less than the norm of the planned hours, over all his trajecten in the cell. */
function onderNorm(deelnames: readonly Deelname[], { nummer }: Tijdvak): readonly Deelname[] {
  const urenVan = ({ uren }: Deelname): Lesuren => uren[nummer] ?? GEEN_UREN;
  if (aantalPersonen(deelnames) === deelnames.length) {
    return deelnames.filter((deelname) => isOnderNorm(urenVan(deelname), NORM) === true);
  }
  return perPersoon(deelnames)
    .filter((eigen) => {
      const gepland = eigen.reduce((som, d) => som + urenVan(d).gepland, 0);
      const gevolgd = eigen.reduce((som, d) => som + urenVan(d).gevolgd, 0);
      return isOnderNorm({ gepland, gevolgd }, NORM) === true;
    })
    .flat();
}

export const onderTachtigProcent: Indicator = {
  code: 'MI-03',
  naam: 'Aantal inburgeringsplichtigen met < 80% aanwezigheid',
  soort: 'flow',
  kennis: 'datums',
  definitie:
    'Gevolgde uren gedeeld door geplande uren in het kwartaal is kleiner dan 0,8 (niet afgerond). Zonder geplande uren telt iemand niet mee; wie in het kwartaal eindigde of nog geen start heeft wel. Vervallen lessen en lessen met uren die niet te lezen of negatief zijn, tellen niet mee.',
  telt({ uren }, { nummer }) {
    const eigen = uren[nummer];
    return eigen && (eigen.gepland > 0 || eigen.gevolgd > 0);
  },
  samen: onderNorm,
  teller: personen('wie minder dan 80% van de geplande uren volgde'),
  weergave: { als: 'aantal', decimalen: 0 },
  bron: werkafsprakenboek('bijlage 5, 3', 'Aantal inburgeringsplichtigen met < 80% aanwezigheid'),
  herkomst: 'uren',
  voorbeeld: {
    rijen: [
      { wie: 'A', velden: {}, uren: [100, 79], telt: true, omdat: '79 %' },
      { wie: 'B', velden: {}, uren: [100, 80], telt: false, omdat: 'precies 80 % is niet minder dan 80 %' },
      { wie: 'C', velden: {}, uren: [120, 95.5], telt: true, omdat: '79,6 %: er wordt niet afgerond' },
      { wie: 'D', velden: {}, uren: [0, 0], telt: false, omdat: 'geen geplande uren, dus geen percentage' },
      {
        wie: 'E',
        velden: { eindeTraject: '2025-08-01' },
        uren: [20, 10],
        telt: true,
        omdat: '50 %; wie in het kwartaal eindigde telt ook',
      },
    ],
    waarde: 3,
  },
  valkuilen: [
    {
      mis: 'Er zijn geen geplande uren ingevuld (bij Participatie en MAP mag dat).',
      gevolg: 'Iemand heeft geen percentage en telt niet mee, hoe vaak die er ook niet was.',
      vindt:
        'Geen regel vindt dit. Kijk in het verslag van controleer: daar staat de aanwezigheid per perceel.',
    },
    {
      mis: 'Een les die de aanbieder zelf afzegde staat er met 0 uren en een andere reden dan Les vervallen.',
      gevolg: 'De les telt als afwezigheid; te veel mensen komen onder 80 %.',
      vindt: 'Geen regel vindt dit. Let op dagen waarop een hele groep 0 uren heeft.',
    },
    {
      mis: 'Gevolgde uren zijn leeg, negatief of geen getal.',
      gevolg: 'De les valt weg uit beide sommen; Herkomst noemt de cel.',
      vindt: 'B009, B012 en A002.',
    },
    {
      mis: 'Lessen waarop iemand er niet was zijn niet ingevuld.',
      gevolg: 'De aanwezigheid lijkt hoger dan zij is.',
      vindt: 'Geen regel vindt dit. Vergelijk het aantal lessen met dat van groepsgenoten.',
    },
    {
      mis: 'Een les staat er dubbel, of er zijn meer uren gevolgd dan gepland.',
      gevolg: 'De aanwezigheid klopt niet; meestal wordt zij te hoog.',
      vindt: 'A005 en A001.',
    },
    {
      mis: 'De lessen staan onder een ander perceel.',
      gevolg: 'Zij tellen daar, of helemaal niet.',
      vindt: 'A013 en A015.',
    },
    {
      mis: 'De kolommen Geplande uren en Gevolgde uren van het kwartaal ontbreken in een trajectregister.',
      gevolg: 'Van die aanbieder is het cijfer onbekend: leeg en gearceerd.',
      vindt: 'Herkomst noemt de kolommen die ontbreken.',
    },
    {
      mis: 'Het cijfer wordt vergeleken met de signalen A009.',
      gevolg:
        'Die kijken naar de drie maanden tot de peildatum en pas vanaf zes lessen: het zijn niet steeds dezelfde mensen. Afwezigheid die de gemeente Geldig vond telt hier gewoon mee.',
      vindt: 'A009 zegt bij elk signaal over welke maanden het gaat.',
    },
  ],
};
