import { productkeuze } from '../../basis/bron';
import { BESTANDSPLEK } from '../../registratie/registratie';
import { regel } from '../regel';

export const macrosEnKoppelingen = regel({
  code: 'B014',
  naam: 'macros-en-koppelingen',
  titel: 'De werkmap bevat macro’s of koppelingen',
  nodig: [],
  meldingen: {
    macros: {
      ernst: 'waarschuwing',
      tekst:
        'Deze werkmap bevat macro’s. Ze zijn niet uitgevoerd. Sla de werkmap op als .xlsx (zonder macro’s) voordat u die deelt.',
    },
    koppelingen: {
      ernst: 'waarschuwing',
      tekst:
        'Deze werkmap bevat koppelingen naar andere werkmappen. Ze zijn niet gevolgd. Verbreek ze in Excel (tabblad Gegevens, Koppelingen bewerken of Werkmapkoppelingen) voordat u de werkmap deelt.',
    },
    beide: {
      ernst: 'waarschuwing',
      tekst:
        'Deze werkmap bevat macro’s en koppelingen naar andere werkmappen. Er is niets uitgevoerd of gevolgd. Haal ze weg voordat u de werkmap deelt.',
    },
  },
  bron: productkeuze(
    'Een registratiebestand heeft geen macro’s of koppelingen nodig, en wie het ontvangt kan ze niet vertrouwen.',
  ),

  *controleer({ registratie }, meld) {
    const { macros, koppelingen } = registratie.werkmap;
    if (macros && koppelingen) yield meld('beide', BESTANDSPLEK, {});
    else if (macros) yield meld('macros', BESTANDSPLEK, {});
    else if (koppelingen) yield meld('koppelingen', BESTANDSPLEK, {});
  },
});
