import { wet } from '../../basis/bron';
import { kaal, plaatsenVan } from '../../basis/woorden';
import { BESTANDSPLEK } from '../../registratie/registratie';
import { bestandsnaamVan } from '../bestandsnaam';
import { regel } from '../regel';

export const naamInBestandsnaam = regel({
  code: 'X002',
  naam: 'naam-in-bestandsnaam',
  titel: 'De achternaam staat in de bestandsnaam',
  nodig: ['Persoon.achternaam'],
  meldingen: {
    achternaam: {
      ernst: 'waarschuwing',
      tekst:
        'De achternaam staat in de naam van dit bestand. Bestandsnamen zijn vaak ook te zien voor wie het bestand niet mag openen. Noem het registratie-gemeente-cliëntnummer.xlsx.',
    },
  },
  bron: wet('Algemene verordening gegevensbescherming (AVG)', 'art. 5 lid 1, onder c en f'),

  *controleer({ registratie }, meld) {
    const naam = bestandsnaamVan(registratie.bestand).replace(/\.[^.]*$/, '');
    for (const { achternaam, gemeente, clientnummer } of registratie.personen) {
      // Someone may be called as his gemeente: the name that the sjabloon proposes is never wrong.
      const voorstel = `registratie-${gemeente.waarde ?? ''}-${clientnummer.waarde ?? ''}`;
      if (kaal(naam) === kaal(voorstel)) continue;
      if (plaatsenVan(achternaam.waarde ?? '', naam).length > 0) yield meld('achternaam', BESTANDSPLEK, {});
    }
  },
});
