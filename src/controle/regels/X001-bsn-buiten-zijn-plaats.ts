import { wet } from '../../basis/bron';
import { isBsn } from '../../basis/kenmerken';
import { sleutel } from '../../basis/tekst';
import { PERSOON } from '../../registratie/indeling';
import { koppenboek, zoekKop } from '../../registratie/koppen';
import { BESTANDSPLEK, type Registratie } from '../../registratie/registratie';
import type { Plek } from '../../werkmap/werkmap';
import { bestandsnaamVan } from '../bestandsnaam';
import { regel } from '../regel';

/** A quick look, before the search that knows letters and digits of every script. */
const NEGEN_CIJFERS = /\d{9}/;
/** Exactly nine digits, standing alone: no letter or digit beside them, and not the decimals of a number. */
const LOS_NUMMER = /(?<![\p{L}\d]|\d[.,])\d{9}(?![\p{L}\d])/gu;

function bevatBsn(tekst: string): boolean {
  if (tekst.length < 9 || !NEGEN_CIJFERS.test(tekst)) return false;
  return (tekst.match(LOS_NUMMER) ?? []).some(isBsn);
}

/** Where nine digits belong. */
const EIGEN_PLAATS = ['bsn', 'telefoon', 'clientnummer'] as const;
const BOEK = koppenboek(Object.fromEntries(EIGEN_PLAATS.map((naam) => [naam, PERSOON[naam]] as const)));

/** A heading of a column that was not read. */
const GEPASSEERD: readonly string[] = ['kopDubbel', 'kopOnbekend', 'kopGepasseerd', 'kopNietInKoppeling'];

const celsleutel = ({ blad, rij, kolom }: Plek): string => `${blad}|${rij}|${kolom}`;

/** Whether a cell is one of those in which a BSN, telephone number or cliëntnummer is meant to stand. */
function eigenPlaatsen({ soort, personen, opmerkingen, werkmap }: Registratie): (plek: Plek) => boolean {
  // A heading that reading passed over (a second one, or one that a trajectregister does not have) still says it.
  const gepasseerd = opmerkingen.flatMap((o) => {
    const isKop = 'kop' in o && GEPASSEERD.includes(o.soort);
    return isKop && zoekKop(BOEK, o.kop) !== undefined ? [o] : [];
  });
  if (soort === 'trajectregister') {
    const kolommen = new Set([personen[0]?.clientnummer.kolom, ...gepasseerd.map(({ plek }) => plek.kolom)]);
    return ({ kolom }) => kolommen.has(kolom);
  }
  const velden = personen.flatMap((persoon) => EIGEN_PLAATS.map((naam) => persoon[naam]));
  const kolom = velden.find((veld) => veld.staat !== 'afwezig')?.kolom ?? null;
  if (kolom === null) {
    // Persoon has lost its headings (B003), and could not be read: what stands beside BSN is at its place all the same.
    const rijen = werkmap.bladen
      .filter(({ naam }) => sleutel(naam) === 'persoon')
      .flatMap((blad) => blad.rijen.map((rij) => ({ blad: blad.naam, rij })))
      .filter(({ rij }) => rij.waarden.some((w) => typeof w === 'string' && zoekKop(BOEK, w) !== undefined))
      .map(({ blad, rij }) => `${blad}|${rij.nummer}`);
    const eigen = new Set(rijen);
    return ({ blad, rij }) => eigen.has(`${blad}|${rij}`);
  }
  const dubbel = gepasseerd
    .filter((o) => 'wat' in o && o.wat === 'gegeven')
    .map(({ plek }) => ({ ...plek, kolom }));
  const cellen = new Set([...velden, ...dubbel].map(celsleutel));
  return (plek) => cellen.has(celsleutel(plek));
}

export const bsnBuitenZijnPlaats = regel({
  code: 'X001',
  naam: 'bsn-buiten-zijn-plaats',
  titel: 'Waarschijnlijk staat er een BSN waar het niet hoort',
  nodig: [],
  meldingen: {
    cel: {
      ernst: 'waarschuwing',
      tekst:
        'In deze cel staan negen cijfers die een BSN kunnen zijn. Haal het BSN hier weg; het hoort alleen op het blad Persoon, bij BSN. Is het een ander nummer, dan hoeft u niets te doen.',
    },
    bestandsnaam: {
      ernst: 'waarschuwing',
      tekst:
        'In de naam van dit bestand staan negen cijfers die een BSN kunnen zijn. Geef het bestand een andere naam: registratie-gemeente-cliëntnummer.xlsx.',
    },
    bladnaam: {
      ernst: 'waarschuwing',
      tekst:
        'In de naam van een blad staan negen cijfers die een BSN kunnen zijn. Geef het blad een andere naam. De cellen van dat blad zijn hier niet op nagekeken; controleer daarna opnieuw.',
    },
    bestandEnBlad: {
      ernst: 'waarschuwing',
      tekst:
        'In de naam van dit bestand en in die van een blad staan negen cijfers die een BSN kunnen zijn. Geef het bestand en het blad een andere naam. De cellen van dat blad zijn hier niet op nagekeken; controleer daarna opnieuw.',
    },
  },
  bron: wet('Algemene verordening gegevensbescherming (AVG)', 'art. 5 lid 1, onder c en f'),

  *controleer({ registratie }, meld) {
    const { werkmap, bestand } = registratie;
    const isCsv = werkmap.vorm === 'csv';
    const inBestandsnaam = bevatBsn(bestandsnaamVan(bestand));
    const inBladnaam = !isCsv && werkmap.bladen.some(({ naam }) => bevatBsn(naam));
    if (inBestandsnaam && inBladnaam) yield meld('bestandEnBlad', BESTANDSPLEK, {});
    else if (inBestandsnaam) yield meld('bestandsnaam', BESTANDSPLEK, {});
    else if (inBladnaam) yield meld('bladnaam', BESTANDSPLEK, {});

    let isEigenPlaats: ((plek: Plek) => boolean) | undefined;
    for (const { naam, rijen } of werkmap.bladen) {
      // A finding names its sheet, and no finding may hold a BSN: first the name of such a sheet must go.
      if (bevatBsn(naam)) continue;
      const blad = isCsv ? null : naam;
      for (const { nummer: rij, kolommen, waarden } of rijen) {
        for (let i = 0; i < waarden.length; i += 1) {
          const waarde = waarden[i];
          if (typeof waarde !== 'string' || !bevatBsn(waarde)) continue;
          const plek: Plek = { blad, rij, kolom: kolommen[i] ?? null };
          isEigenPlaats ??= eigenPlaatsen(registratie);
          if (!isEigenPlaats(plek)) yield meld('cel', plek, {});
        }
      }
    }
  },
});
