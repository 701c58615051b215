import { werkafsprakenboek } from '../../basis/bron';
import { dichtstbij, sleutel } from '../../basis/tekst';
import { regel } from '../regel';

export const gemeente = regel({
  code: 'P005',
  naam: 'gemeente',
  titel: 'De gemeente staat niet in de lijst van gemeenten',
  nodig: ['Persoon.gemeente'],
  meldingen: {
    onbekend: {
      ernst: 'waarschuwing',
      tekst:
        'Deze gemeente staat niet in de lijst van deelnemende gemeenten. Kies een gemeente uit de lijst, of voeg de gemeente toe in de instellingen.',
    },
    lijktOp: {
      ernst: 'waarschuwing',
      tekst:
        'Deze gemeente staat niet in de lijst van deelnemende gemeenten. Bedoelt u {lijktOp}? Kies die dan uit de lijst.',
    },
  },
  bron: werkafsprakenboek('bijlage 4', 'Factureringsgegevens per gemeente'),

  *controleer({ registratie, instellingen }, meld) {
    const bekend = new Set(instellingen.gemeenten.map(sleutel));
    for (const { gemeente: veld } of registratie.personen) {
      if (veld.waarde === undefined || bekend.has(sleutel(veld.waarde))) continue;
      const lijktOp = dichtstbij(veld.waarde, instellingen.gemeenten);
      if (lijktOp === undefined) yield meld('onbekend', veld, {});
      else yield meld('lijktOp', veld, { lijktOp });
    }
  },
});
