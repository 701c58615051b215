// Made by `npm run maak` from the files in this folder.
import type { ElkeRegel } from '../regel';
import { meerGevolgd } from './A001-meer-gevolgd';
import { onmogelijkeUren } from './A002-onmogelijke-uren';
import { zonderReden } from './A003-zonder-reden';
import { redenZonderAfwezigheid } from './A004-reden-zonder-afwezigheid';
import { lesDubbel } from './A005-les-dubbel';
import { lesOpVrijeDag } from './A006-les-op-vrije-dag';
import { lesBuitenTraject } from './A007-les-buiten-traject';
import { urenInDeToekomst } from './A008-uren-in-de-toekomst';
import { lageAanwezigheid } from './A009-lage-aanwezigheid';
import { nietGemeld } from './A010-niet-gemeld';
import { melddatum } from './A011-melddatum';
import { herhaaldZonderOpgave } from './A012-herhaald-zonder-opgave';
import { onderdeelEnPerceel } from './A013-onderdeel-en-perceel';
import { besluitZonderReden } from './A014-besluit-zonder-reden';
import { perceelZonderTraject } from './A015-perceel-zonder-traject';
import { eersteZonderOpgave } from './A016-eerste-zonder-opgave';
import { bestandOnleesbaar } from './B001-bestand-onleesbaar';
import { bladOntbreekt } from './B002-blad-ontbreekt';
import { kopOntbreekt } from './B003-kop-ontbreekt';
import { kopOnbekend } from './B004-kop-onbekend';
import { kopDubbel } from './B005-kop-dubbel';
import { sjabloonversie } from './B006-sjabloonversie';
import { foutwaarde } from './B007-foutwaarde';
import { formule } from './B008-formule';
import { verplichtLeeg } from './B009-verplicht-leeg';
import { nietInLijst } from './B010-niet-in-lijst';
import { geenDatum } from './B011-geen-datum';
import { geenGetal } from './B012-geen-getal';
import { verborgenRijen } from './B013-verborgen-rijen';
import { macrosEnKoppelingen } from './B014-macros-en-koppelingen';
import { dubbelAangeleverd } from './G002-dubbel-aangeleverd';
import { bsn } from './P001-bsn';
import { adresgegevens } from './P002-adresgegevens';
import { geboortedatum } from './P003-geboortedatum';
import { inburgeringstermijn } from './P004-inburgeringstermijn';
import { gemeente } from './P005-gemeente';
import { leerrouteEnPerceel } from './P006-leerroute-en-perceel';
import { bsnBuitenZijnPlaats } from './X001-bsn-buiten-zijn-plaats';
import { naamInBestandsnaam } from './X002-naam-in-bestandsnaam';

/** Every rule of the catalogue, in the order of its code. */
export const REGELS: readonly ElkeRegel[] = [
  meerGevolgd,
  onmogelijkeUren,
  zonderReden,
  redenZonderAfwezigheid,
  lesDubbel,
  lesOpVrijeDag,
  lesBuitenTraject,
  urenInDeToekomst,
  lageAanwezigheid,
  nietGemeld,
  melddatum,
  herhaaldZonderOpgave,
  onderdeelEnPerceel,
  besluitZonderReden,
  perceelZonderTraject,
  eersteZonderOpgave,
  bestandOnleesbaar,
  bladOntbreekt,
  kopOntbreekt,
  kopOnbekend,
  kopDubbel,
  sjabloonversie,
  foutwaarde,
  formule,
  verplichtLeeg,
  nietInLijst,
  geenDatum,
  geenGetal,
  verborgenRijen,
  macrosEnKoppelingen,
  dubbelAangeleverd,
  bsn,
  adresgegevens,
  geboortedatum,
  inburgeringstermijn,
  gemeente,
  leerrouteEnPerceel,
  bsnBuitenZijnPlaats,
  naamInBestandsnaam,
];
