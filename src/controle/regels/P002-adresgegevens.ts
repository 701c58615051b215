import { werkafsprakenboek } from '../../basis/bron';
import { isPostcode } from '../../basis/kenmerken';
import { sleutel } from '../../basis/tekst';
import { regel } from '../regel';

/** One @, a dot somewhere in the domain, no spaces and nothing that separates addresses. */
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+$/;

/** Ten digits from 0; nine when Excel took the number for a number and dropped the 0. */
const NEDERLANDS = /^0?[1-9]\d{8}$/;
/** +31 or 0031 and nine digits, with or without (0); 31 alone when Excel dropped what stands before it. */
const MET_LANDNUMMER_31 = /^(\+|00)?310?[1-9]\d{8}$/;
/** E.164: at most 15 digits with the country's. */
const BUITENLANDS = /^(\+|00)(?!31)[1-9]\d{6,14}$/;

const isNummer = (tekst: string): boolean => {
  const kaal = tekst.replace(/[-.()/]/g, '');
  return NEDERLANDS.test(kaal) || MET_LANDNUMMER_31.test(kaal) || BUITENLANDS.test(kaal);
};

/** One telephone number, or several with / ; , or "of" between them. */
function isTelefoon(tekst: string): boolean {
  const gewoon = sleutel(tekst);
  const nummers = gewoon.split(/[/;,]|of/).filter((deel) => deel !== '');
  return isNummer(gewoon) || (nummers.length > 0 && nummers.every(isNummer));
}

/** A space that does not break looks the same to whoever typed it. */
const isPostcodetekst = (tekst: string): boolean => isPostcode(tekst.replace(/\s/g, ' '));

export const adresgegevens = regel({
  code: 'P002',
  naam: 'adresgegevens',
  titel: 'Postcode, e-mailadres of telefoonnummer heeft een onmogelijke vorm',
  nodig: [],
  meldingen: {
    postcode: {
      ernst: 'waarschuwing',
      tekst:
        'Dit is geen Nederlandse postcode. Een postcode heeft vier cijfers en twee letters, bijvoorbeeld 6811 AB. Verbeter de postcode, of maak de cel leeg als u die niet weet.',
    },
    email: {
      ernst: 'waarschuwing',
      tekst:
        'Dit is geen e-mailadres. Vul één adres in, zoals naam@voorbeeld.nl, zonder spaties; of maak de cel leeg.',
    },
    telefoon: {
      ernst: 'waarschuwing',
      tekst:
        'Dit is geen telefoonnummer. Een Nederlands nummer heeft tien cijfers en begint met een 0; een buitenlands nummer begint met + en het landnummer. Tussen twee nummers hoort een / of ;. Verbeter het nummer, of maak de cel leeg.',
    },
  },
  bron: werkafsprakenboek(
    '1.1',
    'BSN, NAW, emailadres, telefoonnummer, geboortedatum, geslacht, geboorteland;',
  ),

  *controleer({ registratie }, meld) {
    for (const { postcode, email, telefoon } of registratie.personen) {
      if (postcode.waarde !== undefined && !isPostcodetekst(postcode.waarde))
        yield meld('postcode', postcode, {});
      if (email.waarde !== undefined && !EMAIL.test(email.waarde)) yield meld('email', email, {});
      if (telefoon.waarde !== undefined && !isTelefoon(telefoon.waarde)) yield meld('telefoon', telefoon, {});
    }
  },
});
