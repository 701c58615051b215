import { zonderBsn as verhulBsn } from '../basis/kenmerken';
import { kaal, plaatsenVan } from '../basis/woorden';
import { bestandsnaamVan } from '../controle/bestandsnaam';
import type { Bevinding } from '../controle/bevinding';
import type { Bestandsverslag } from '../controle/verslag';
import type { Persoon } from '../registratie/registratie';

/** What stands in a report in the place of a BSN or a surname. */
const VERHULD = { bsn: '[bsn]', naam: '[naam]' } as const;

const zonderBsn = (tekst: string): string => verhulBsn(tekst, VERHULD.bsn);

/** A text in which a surname, as whole words, is no longer to be read. */
function zonderNaam(tekst: string, achternaam: string): string {
  let over = tekst;
  for (const { van, tot } of plaatsenVan(achternaam, tekst).reverse())
    over = over.slice(0, van) + VERHULD.naam + over.slice(tot);
  return over;
}

/**
 * A path that tells no BSN and no surname. A part of it that is called as the gemeente, the aanbieder or as the
 * sjabloon proposes stays as it is: someone may be called Duiven.
 */
function verhuldPad(pad: string, personen: readonly Persoon[]): string {
  const naam = bestandsnaamVan(pad);
  const delen = pad.slice(0, pad.length - naam.length).split(/(?<=[\\/])/);
  let verhuld = [...delen, naam];
  for (const { achternaam, gemeente, aanbieder, clientnummer } of personen) {
    if (achternaam.waarde === undefined) continue;
    const [g, a] = [gemeente.waarde ?? '', aanbieder.waarde ?? ''];
    const eigen = [g, a, `registratie-${g}-${clientnummer.waarde ?? ''}`].map(kaal);
    verhuld = verhuld.map((deel) =>
      eigen.includes(kaal(deel.replace(/\.[^.\\/]*$/, '')))
        ? deel
        : zonderNaam(deel, achternaam.waarde ?? ''),
    );
  }
  return zonderBsn(verhuld.join(''));
}

/** A heading that the sjabloon does not have was typed by somebody: it may hold anything. */
const EIGEN_KOPPEN = ['B004'];

/** @param paden how the paths of all files are shown: a finding may name another file */
function zonderPersoon(
  bevinding: Bevinding,
  personen: readonly Persoon[],
  paden: ReadonlyMap<string, string>,
): Bevinding {
  const { plek, gegevens, code } = bevinding;
  const verhul = (naam: string, waarde: string | number): string | number => {
    if (typeof waarde !== 'string') return waarde;
    const isEigenKop = naam === 'kop' && EIGEN_KOPPEN.includes(code);
    const zonder = personen.reduce(
      (tekst, { achternaam }) => (isEigenKop ? zonderNaam(tekst, achternaam.waarde ?? '') : tekst),
      waarde,
    );
    return paden.get(zonder) ?? zonderBsn(zonder);
  };
  const bewaard = Object.entries(gegevens).map(([naam, waarde]) => [naam, verhul(naam, waarde)] as const);
  const blad = plek.blad === null ? null : zonderBsn(plek.blad);
  return { ...bevinding, plek: { ...plek, blad }, gegevens: Object.fromEntries(bewaard) };
}

/**
 * The reports as they may be handed on: nothing in a path or finding that tells a BSN or the surname of the person of
 * the file. Paths that become the same get a number. What a file itself says (`uitslag`) is still there: no report
 * shows its names.
 */
export function zonderPersoonsgegevens(verslagen: readonly Bestandsverslag[]): Bestandsverslag[] {
  const gezien = new Map<string, number>();
  const paden = new Map<string, string>();
  for (const verslag of verslagen) {
    const pad = verhuldPad(verslag.bestand, personenVan(verslag));
    const keer = (gezien.get(pad) ?? 0) + 1;
    gezien.set(pad, keer);
    paden.set(verslag.bestand, keer === 1 ? pad : `${pad} (${keer})`);
  }
  return verslagen.map((verslag) => ({
    ...verslag,
    bestand: paden.get(verslag.bestand) ?? verslag.bestand,
    bevindingen: verslag.bevindingen.map((b) => zonderPersoon(b, personenVan(verslag), paden)),
  }));
}

/**
 * How a path is shown of a file that was not read: nothing in it tells a BSN, or the surname of anyone in the reports.
 * The reports are looked through once, for all paths.
 */
export function padverhuller(verslagen: readonly Bestandsverslag[]): (pad: string) => string {
  const opEersteWoord = new Map<string, Persoon[]>();
  for (const persoon of verslagen.flatMap(personenVan)) {
    const [eerste = ''] = kaal(persoon.achternaam.waarde ?? '').split(' ');
    opEersteWoord.set(eerste, [...(opEersteWoord.get(eerste) ?? []), persoon]);
  }
  return (pad) =>
    verhuldPad(
      pad,
      kaal(pad)
        .split(' ')
        .flatMap((woord) => opEersteWoord.get(woord) ?? []),
    );
}

/** A trajectregister has no names; it would only cost time. */
function personenVan({ uitslag }: Bestandsverslag): readonly Persoon[] {
  const registratie = uitslag?.dossier.registratie;
  return registratie?.soort === 'registratiebestand' ? registratie.personen : [];
}

/** Voornamen and Achternaam, as far as they are filled in; null when neither is. */
export function persoonsnaam({ voornamen, achternaam }: Persoon): string | null {
  const naam = [voornamen.waarde, achternaam.waarde].filter((deel) => deel !== undefined).join(' ');
  return naam === '' ? null : naam;
}

/** The name of the person whom a file is about; null for a trajectregister, and where no name is filled in. */
export function naamBij(verslag: Bestandsverslag): string | null {
  const [persoon] = personenVan(verslag);
  return persoon === undefined ? null : persoonsnaam(persoon);
}
