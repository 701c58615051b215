import { productkeuze } from '../../basis/bron';
import type { Leesregel } from '../regel';

const fout = <T extends string>(tekst: T) => ({ ernst: 'fout', tekst }) as const;

export const bestandOnleesbaar = {
  over: 'lezen',
  code: 'B001',
  naam: 'bestand-onleesbaar',
  titel: 'Het bestand kan niet worden gelezen',
  meldingen: {
    leeg: fout(
      'Dit bestand is leeg (0 bytes). Waarschijnlijk is het opslaan of versturen mislukt. Sla het opnieuw op of vraag het opnieuw aan.',
    ),
    oudXls: fout(
      'Dit is een werkmap in het oude Excel-formaat (.xls). Open het bestand in Excel en kies Opslaan als: Excel-werkmap (.xlsx).',
    ),
    csv: fout(
      'Dit is een tekstbestand (csv) en geen Excel-werkmap. Een trajectregister mag als .csv; een registratiebestand moet een .xlsx zijn. Sla het op met de juiste naam of als Excel-werkmap.',
    ),
    word: fout('Dit is een Word-document. Zet de gegevens in het sjabloon (.xlsx).'),
    powerpoint: fout('Dit is een PowerPoint-presentatie. Zet de gegevens in het sjabloon (.xlsx).'),
    ods: fout(
      'Dit is een OpenDocument-bestand (.ods of .odt). Open het en kies Opslaan als: Excel-werkmap (.xlsx).',
    ),
    pdf: fout('Dit is een pdf. Vraag de aanbieder om de Excel-werkmap zelf.'),
    html: fout(
      'Dit is een webpagina met een Excel-naam. Open het bestand in Excel en kies Opslaan als: Excel-werkmap (.xlsx).',
    ),
    andersZip: fout(
      'Dit is een zipbestand zonder werkmap erin{detail}. Pak het uit en lever de .xlsx-bestanden zelf aan.',
    ),
    geenExcel: fout('Dit is geen Excel-bestand{detail}. Controleer of het juiste bestand is aangeleverd.'),
    xlsb: fout(
      'Dit is een binaire Excel-werkmap (.xlsb). Open het bestand in Excel en kies Opslaan als: Excel-werkmap (.xlsx).',
    ),
    versleuteld: fout(
      'Dit bestand is beveiligd met een wachtwoord. Open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen) en verstuur het via beveiligde e-mail.',
    ),
    beschadigd: fout(
      'Dit bestand is beschadigd{detail}. Open het in Excel, laat het herstellen en sla het opnieuw op, of vraag het opnieuw aan.',
    ),
    onveilig: fout(
      'Dit bestand bevat onderdelen die Excel niet maakt en die onveilig kunnen zijn{detail}. Het is niet verder gelezen. Vraag het opnieuw aan.',
    ),
    teGroot: fout(
      'Dit bestand is te groot{detail}. Een registratiebestand is zelden groter dan enkele megabytes. Controleer of het juiste bestand is aangeleverd.',
    ),
    paktTeGrootUit: fout(
      'Dit bestand pakt veel te groot uit{detail} en is daarom niet gelezen. Sla het in Excel opnieuw op zonder lege opgemaakte rijen, of vraag het opnieuw aan.',
    ),
    geenToegang: fout(
      'Dit bestand of deze map kan niet worden geopend{detail}. Controleer of het nog bestaat, of u er rechten op hebt, en of het niet in een ander programma openstaat.',
    ),
  },
  bron: productkeuze(
    'Wat niet gelezen kan worden, kan niet worden gecontroleerd en telt niet mee: dat moet zichtbaar zijn.',
  ),
} as const satisfies Leesregel;
