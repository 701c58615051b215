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
import { onwenselijkGedrag } from './C001-onwenselijk-gedrag';
import { groepTeGroot } from './G001-groep-te-groot';
import { dubbelAangeleverd } from './G002-dubbel-aangeleverd';
import { bsn } from './P001-bsn';
import { adresgegevens } from './P002-adresgegevens';
import { geboortedatum } from './P003-geboortedatum';
import { inburgeringstermijn } from './P004-inburgeringstermijn';
import { gemeente } from './P005-gemeente';
import { leerrouteEnPerceel } from './P006-leerroute-en-perceel';
import { geenContract } from './T001-geen-contract';
import { volgordeDatums } from './T002-volgorde-datums';
import { ontvangstbevestiging } from './T003-ontvangstbevestiging';
import { uitnodiging } from './T004-uitnodiging';
import { leerplan } from './T005-leerplan';
import { akkoord } from './T006-akkoord';
import { start } from './T007-start';
import { startZonderAkkoord } from './T008-start-zonder-akkoord';
import { startOpstartklas } from './T009-start-opstartklas';
import { duurOpstartklas } from './T010-duur-opstartklas';
import { leerplanOndertekend } from './T011-leerplan-ondertekend';
import { overstapTeLaat } from './T012-overstap-te-laat';
import { perceelDubbel } from './T013-perceel-dubbel';
import { afschaling } from './T014-afschaling-te-vroeg-of-te-laat';
import { vervolgNaSchaling } from './T015-vervolg-na-schaling';
import { tredeOntbreekt } from './T016-trede-ontbreekt';
import { overdrachtBijOverstap } from './T017-overdracht-bij-overstap';
import { overstapOnvolledig } from './T018-overstap-onvolledig';
import { overdrachtNaParticipatie } from './T019-overdracht-na-participatie';
import { akkoordOpSchaling } from './T020-akkoord-op-schaling';
import { overleg200Uur } from './U001-overleg-200-uur';
import { normBereikt } from './U002-norm-bereikt';
import { praktijkuren } from './U003-praktijkuren';
import { onderDeNorm } from './U004-onder-de-norm';
import { voortgangsrapportage } from './V001-voortgangsrapportage';
import { zonderVoortgang } from './V002-zonder-voortgang';
import { eindrapportage } from './V003-eindrapportage';
import { portfolio } from './V004-portfolio';
import { contactBijRisico } from './V005-contact-bij-risico';
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
  onwenselijkGedrag,
  groepTeGroot,
  dubbelAangeleverd,
  bsn,
  adresgegevens,
  geboortedatum,
  inburgeringstermijn,
  gemeente,
  leerrouteEnPerceel,
  geenContract,
  volgordeDatums,
  ontvangstbevestiging,
  uitnodiging,
  leerplan,
  akkoord,
  start,
  startZonderAkkoord,
  startOpstartklas,
  duurOpstartklas,
  leerplanOndertekend,
  overstapTeLaat,
  perceelDubbel,
  afschaling,
  vervolgNaSchaling,
  tredeOntbreekt,
  overdrachtBijOverstap,
  overstapOnvolledig,
  overdrachtNaParticipatie,
  akkoordOpSchaling,
  overleg200Uur,
  normBereikt,
  praktijkuren,
  onderDeNorm,
  voortgangsrapportage,
  zonderVoortgang,
  eindrapportage,
  portfolio,
  contactBijRisico,
  bsnBuitenZijnPlaats,
  naamInBestandsnaam,
];
