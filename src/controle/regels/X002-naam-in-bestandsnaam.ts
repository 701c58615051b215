import { wet } from '../../basis/bron';
import { BESTANDSPLEK } from '../../registratie/registratie';
import { bestandsnaamVan } from '../bestandsnaam';
import { regel } from '../regel';

const KORTSTE_NAAM = 2;

/** The words of a text: runs of letters and digits, without case and diacritics. */
const woordenVan = (tekst: string): string[] =>
  tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words stand in the text one after the other. Words hold no space, so a space marks their ends. */
const bevatWoorden = (tekst: readonly string[], gezocht: readonly string[]): boolean =>
  ` ${tekst.join(' ')} `.includes(` ${gezocht.join(' ')} `);

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
    const naam = woordenVan(bestandsnaamVan(registratie.bestand).replace(/\.[^.]*$/, ''));
    for (const { achternaam, gemeente, clientnummer } of registratie.personen) {
      const gezocht = woordenVan(achternaam.waarde ?? '');
      if (gezocht.join('').length < KORTSTE_NAAM) continue;
      // Someone may be called as his gemeente: the name that the sjabloon proposes is never wrong.
      const voorstel = woordenVan(`registratie-${gemeente.waarde ?? ''}-${clientnummer.waarde ?? ''}`);
      if (naam.join(' ') === voorstel.join(' ')) continue;
      if (bevatWoorden(naam, gezocht)) yield meld('achternaam', BESTANDSPLEK, {});
    }
  },
});
