import { dichtstbij, sleutel } from '../../basis/tekst';
import { type Blad, kolomletters, type Rij, type Werkmap } from '../../werkmap/werkmap';
import { isLeeg, tekstVan } from '../celinhoud';
import { BLADNAMEN, REGISTERBLAD, REGISTERKOLOMMEN } from '../indeling';
import { HOOGSTE_KOPRIJ, koppenboek, kopsleutel, toonbaar, type Urenkolom, zoekKop } from '../koppen';
import { doelnaam, Koppelfout, type Koppeling, type Koppelkolom } from './koppeling';
import { isKwartaalkop, kwartaalIn } from './kwartaalkop';

/** A heading of an export and its column number. */
interface Kop {
  readonly kolom: number;
  readonly tekst: string;
}

/** A koppeling laid on one row of a sheet: which of its columns are there. */
export interface Ligging {
  readonly koppeling: Koppeling;
  readonly blad: Blad;
  readonly rij: number;
  readonly koppen: readonly Kop[];
  /** By the key of a column of the trajectregister. */
  readonly kolommen: ReadonlyMap<string, number>;
  readonly uren: ReadonlyMap<number, Urenkolom>;
  readonly ontbreekt: readonly Koppelkolom[];
  /** What makes it unclear which column is meant. */
  readonly onduidelijk: readonly string[];
}

const koppenIn = (rij: Rij): Kop[] =>
  rij.kolommen.flatMap((kolom, i) => {
    const waarde = rij.waarden[i];
    return waarde === undefined || typeof waarde === 'object' || isLeeg(waarde)
      ? []
      : [{ kolom, tekst: tekstVan(waarde) }];
  });

function leg(koppeling: Koppeling, blad: Blad, rij: Rij): Ligging {
  const koppen = koppenIn(rij);
  const perSleutel = new Map<string, number[]>();
  for (const { kolom, tekst } of koppen) {
    const s = kopsleutel(tekst);
    perSleutel.set(s, [...(perSleutel.get(s) ?? []), kolom]);
  }
  const kolommen = new Map<string, number>();
  const uren = new Map<number, Urenkolom>();
  const ontbreekt: Koppelkolom[] = [];
  const onduidelijk: string[] = [];
  const perKwartaal = new Map<string, string>();
  const neemUren = (kop: Kop, uur: Omit<Urenkolom, 'kop'>): void => {
    const eenmalig = `${uur.soort} ${uur.kwartaal}`;
    const eerder = perKwartaal.get(eenmalig);
    if (eerder !== undefined) {
      onduidelijk.push(
        `twee kolommen zijn ${uur.soort}e uren van ${uur.kwartaal}: '${eerder}' en '${kop.tekst}'`,
      );
    }
    perKwartaal.set(eenmalig, kop.tekst);
    uren.set(kop.kolom, { ...uur, kop: toonbaar(kop.tekst) });
  };
  for (const regel of koppeling.kolommen) {
    const { kop, doel } = regel;
    if (doel.soort === 'uren' && isKwartaalkop(kop)) {
      const gevonden = koppen.flatMap((k) => {
        const kwartaal = kwartaalIn(k.tekst, kop);
        return kwartaal === undefined ? [] : [{ k, kwartaal }];
      });
      if (gevonden.length === 0) ontbreekt.push(regel);
      for (const { k, kwartaal } of gevonden) neemUren(k, { soort: doel.uren, kwartaal });
      continue;
    }
    const plaatsen = perSleutel.get(kopsleutel(kop)) ?? [];
    const [kolom] = plaatsen;
    if (kolom === undefined) {
      ontbreekt.push(regel);
      continue;
    }
    if (plaatsen.length > 1) {
      onduidelijk.push(
        `de kolom '${toonbaar(kop)}' staat er ${plaatsen.length} keer (${plaatsen.map(kolomletters).join(', ')}); geef ze in het bestand elk een eigen naam`,
      );
    }
    if (doel.soort === 'kolom') kolommen.set(doel.naam, kolom);
    else if (doel.kwartaal !== undefined)
      neemUren({ kolom, tekst: kop }, { soort: doel.uren, kwartaal: doel.kwartaal });
  }
  return { koppeling, blad, rij: rij.nummer, koppen, kolommen, uren, ontbreekt, onduidelijk };
}

const gevonden = ({ koppeling, ontbreekt }: Ligging): number => koppeling.kolommen.length - ontbreekt.length;

/** On each sheet the row of the first 20 on which a koppeling fits best, when it fits there at all. */
function liggingen(koppeling: Koppeling, { bladen }: Werkmap): Ligging[] {
  return bladen.flatMap((blad) => {
    let beste: Ligging | undefined;
    for (const rij of blad.rijen) {
      if (rij.nummer > HOOGSTE_KOPRIJ) break;
      const ligging = leg(koppeling, blad, rij);
      const meer = gevonden(ligging) - (beste === undefined ? 0 : gevonden(beste));
      if (meer > 0 || (meer === 0 && beste !== undefined && rij.nummer === koppeling.koprij)) beste = ligging;
    }
    return beste === undefined ? [] : [beste];
  });
}

const isHeel = ({ ontbreekt }: Ligging): boolean => ontbreekt.length === 0;
/** Half of the columns, and more than one: this export is meant, and something about it has changed. */
const isBedoeld = (ligging: Ligging): boolean =>
  gevonden(ligging) >= 2 && gevonden(ligging) * 2 >= ligging.koppeling.kolommen.length;

/** Our own registratiebestand, or trajectregister with every required heading: no koppeling is needed for it. */
function isRegistratiebestand({ bladen }: Werkmap): boolean {
  const namen = new Set(bladen.map(({ naam }) => sleutel(naam)));
  return BLADNAMEN.filter((naam) => namen.has(sleutel(naam))).length >= 2;
}

function isEigenRegister({ bladen }: Werkmap): boolean {
  const blad = bladen.find(({ naam }) => sleutel(naam) === sleutel(REGISTERBLAD));
  const boek = koppenboek(REGISTERKOLOMMEN);
  const nodig = Object.entries(REGISTERKOLOMMEN).flatMap(([naam, kolom]) =>
    'verplicht' in kolom ? [naam] : [],
  );
  return (blad?.rijen ?? []).some((rij) => {
    if (rij.nummer > HOOGSTE_KOPRIJ) return false;
    const heeft = new Set(koppenIn(rij).map(({ tekst }) => zoekKop(boek, tekst)));
    return nodig.every((naam) => heeft.has(naam));
  });
}

/**
 * The koppeling by which a workbook is to be read, and where its columns stand. Undefined when none is meant for it:
 * a registratiebestand, a trajectregister of our own, something else.
 *
 * @param bestand the path as the user knows it
 * @throws Koppelfout when one is meant for it and does not fit: a column, a sheet or the row of headings has changed
 */
export function zoekKoppeling(
  werkmap: Werkmap,
  bestand: string,
  koppelingen: readonly Koppeling[],
): Ligging | undefined {
  if (koppelingen.length === 0 || isRegistratiebestand(werkmap)) return undefined;
  const alle = koppelingen.flatMap((koppeling) => liggingen(koppeling, werkmap));
  const passend = alle.filter((ligging) => isHeel(ligging) && watIsAnders(ligging, werkmap) === undefined);
  if (passend.length === 1) return zonderTwijfel(passend[0] as Ligging, bestand);
  if (passend.length > 1) throw new Koppelfout(teVeel(passend, bestand));
  if (isEigenRegister(werkmap)) return undefined;
  const beste = alle
    .filter(isBedoeld)
    .reduce<Ligging | undefined>((b, l) => (b === undefined || gevonden(l) > gevonden(b) ? l : b), undefined);
  if (beste === undefined) return undefined;
  throw new Koppelfout(
    aanhef(beste, bestand) +
      [...[watIsAnders(beste, werkmap) ?? []].flat(), ...ontbrekend(beste)].map((r) => `  ${r}\n`).join('') +
      slot(beste, werkmap),
  );
}

const aanhef = ({ koppeling }: Ligging, bestand: string): string =>
  `De koppeling '${koppeling.naam}' past niet op '${bestand}':\n`;

function zonderTwijfel(ligging: Ligging, bestand: string): Ligging {
  if (ligging.onduidelijk.length === 0) return ligging;
  throw new Koppelfout(aanhef(ligging, bestand) + ligging.onduidelijk.map((wat) => `  ${wat}`).join('\n'));
}

/** How the sheet or the row of the headings differs from what the koppeling says; a csv has no sheets. */
function watIsAnders({ koppeling, blad, rij }: Ligging, { vorm, bladen }: Werkmap): string | undefined {
  if (vorm === 'werkmap' && koppeling.blad !== undefined && sleutel(koppeling.blad) !== sleutel(blad.naam)) {
    const wel = bladen.map(({ naam }) => toonbaar(naam)).join(', ');
    return `volgens de koppeling staan de gegevens op het blad '${koppeling.blad}' (blad), maar ze staan op '${toonbaar(blad.naam)}'. De bladen zijn: ${wel}`;
  }
  if (koppeling.koprij !== undefined && koppeling.koprij !== rij) {
    return `volgens de koppeling staan de koppen in rij ${koppeling.koprij} (koprij), maar ze staan in rij ${rij}`;
  }
  return undefined;
}

function ontbrekend({ koppeling, ontbreekt, koppen }: Ligging): string[] {
  const gebruikt = new Set(
    [...koppeling.kolommen.map(({ kop }) => kop), ...koppeling.gepasseerd].map(kopsleutel),
  );
  const vrij = koppen.map(({ tekst }) => tekst).filter((tekst) => !gebruikt.has(kopsleutel(tekst)));
  return ontbreekt.map(({ kop, doel }) => {
    const bedoeld = dichtstbij(kop, vrij);
    return `de kolom '${toonbaar(kop)}' (${doelnaam(doel)}) is er niet${bedoeld === undefined ? '' : `. Bedoelt u '${toonbaar(bedoeld)}'?`}`;
  });
}

function slot({ blad, rij, koppen }: Ligging, { vorm }: Werkmap): string {
  const waar = vorm === 'csv' ? `rij ${rij}` : `rij ${rij} van het blad '${toonbaar(blad.naam)}'`;
  return (
    `  Wel in ${waar}: ${koppen.map(({ tekst }) => toonbaar(tekst)).join(', ')}\n` +
    'Pas de koppeling aan, of vraag om dezelfde export als eerst. Hoort dit bestand er niet bij, haal het dan uit de map.'
  );
}

function teVeel(passend: readonly Ligging[], bestand: string): string {
  const namen = [...new Set(passend.map(({ koppeling }) => koppeling.naam))];
  if (namen.length === 1) {
    const bladen = passend.map(({ blad }) => `'${toonbaar(blad.naam)}'`).join(' en ');
    return `De koppeling '${namen[0] ?? ''}' past op meer dan één blad van '${bestand}': ${bladen}. Zet in de koppeling bij blad welk het is.`;
  }
  return `Op '${bestand}' past meer dan één koppeling: ${namen.map((naam) => `'${naam}'`).join(' en ')}. Geef er per keer één mee.`;
}
