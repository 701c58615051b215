import { productkeuze } from '../../basis/bron';
import { BESTANDSPLEK, isHerkend } from '../../registratie/registratie';
import { regel } from '../regel';

export const sjabloonversie = regel({
  code: 'B006',
  naam: 'sjabloonversie',
  titel: 'De versie van het sjabloon ontbreekt of is onbekend',
  nodig: [],
  meldingen: {
    ontbreekt: {
      ernst: 'waarschuwing',
      tekst:
        'De Sjabloonversie, die op het blad Uitleg hoort, is niet te vinden. Het bestand is gelezen als versie 1. Neem de gegevens bij gelegenheid over in een nieuw sjabloon.',
    },
    onbekend: {
      ernst: 'waarschuwing',
      tekst:
        'De Sjabloonversie van dit bestand is niet bekend; het is gelezen als versie 1. Gebruik de nieuwste versie van dit programma of het sjabloon dat erbij hoort.',
    },
  },
  bron: productkeuze(
    'Het registratiebestand heeft vaste bladen en kolommen, zodat gemeente en aanbieder hetzelfde lezen.',
  ),

  *controleer({ registratie }, meld) {
    const { soort, sjabloonversie } = registratie;
    if (soort !== 'registratiebestand') return;
    // Of a workbook that is no registratiebestand at all (B002) no version is asked.
    if (!isHerkend(registratie)) return;
    if (sjabloonversie === undefined) yield meld('ontbreekt', BESTANDSPLEK, {});
    else if (sjabloonversie !== '1') yield meld('onbekend', BESTANDSPLEK, {});
  },
});
