import { werkafsprakenboek } from '../../basis/bron';
import type { Tekstindicator } from '../indicator';

export const toelichtingen: Tekstindicator = {
  code: 'MI-17',
  naam: 'Toelichtingen en opmerkingen',
  soort: 'tekst',
  definitie:
    'Vrije tekst van de aanbieder, per kwartaal, gemeente en perceel. Geen namen en geen andere persoonsgegevens.',
  bron: werkafsprakenboek('bijlage 5, 17', 'Algemeen vak voor toelichtingen en/of opmerkingen'),
  voorbeeld: {
    wel: 'In augustus lagen twee groepen drie weken stil omdat een docent ziek was. Vanaf 1 september lopen zij weer; de uren worden ingehaald.',
    niet: 'De moeder van drie uit de Acaciastraat is na haar operatie gestopt.',
    omdat:
      'Er staat geen naam, maar in een kleine gemeente weet iedereen wie het is. En over de gezondheid van een mens hoort hier niets.',
  },
  valkuilen: [
    {
      mis: 'Er staat een naam, een cliëntnummer of een herkenbaar verhaal in.',
      gevolg: 'De werkmap gaat naar anderen: dat is een datalek.',
      vindt:
        'U, want het programma begrijpt deze tekst niet: alleen wat een BSN kan zijn komt niet mee naar een volgende werkmap.',
    },
    {
      mis: 'Een verklaring staat in een e-mail en niet hier.',
      gevolg: 'Bij het contractgesprek weet niemand meer waarom een cijfer afweek.',
      vindt: 'Kijk of er bij elke grote verandering een toelichting staat.',
    },
    {
      mis: 'De tekst staat in een ander vak dan het gele.',
      gevolg:
        'Bij het volgende kwartaal gaat zij verloren: alleen de vakken onder de gemeenten worden bewaard.',
      vindt: 'Kijk of de tekst onder de juiste gemeente staat, op het blad van het juiste perceel.',
    },
  ],
};
