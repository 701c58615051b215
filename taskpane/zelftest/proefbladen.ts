import type { OpenWerkmap, Plek, Werkmap, Wijziging } from '../../src';

/**
 * The part of an open workbook that the zelftest made, as if it were all there is: sheets, names and settings whose name
 * begins with the voorvoegsel, without it. Nothing else of the workbook comes out, and nothing else is changed.
 */
export function alleenProefbladen(werkmap: OpenWerkmap, voorvoegsel: string): OpenWerkmap {
  const isEigen = (naam: string | null): naam is string => naam?.startsWith(voorvoegsel) === true;
  const kort = (naam: string): string => naam.slice(voorvoegsel.length);
  const naarBinnen = <P extends Plek>(plek: P): P => ({ ...plek, blad: `${voorvoegsel}${plek.blad}` });
  const naarBuiten = <P extends Plek>(plek: P): P => ({
    ...plek,
    blad: isEigen(plek.blad) ? kort(plek.blad) : null,
  });
  const metPlek = <T extends { readonly plek: Plek }>(iets: T, om: (plek: Plek) => Plek): T => ({
    ...iets,
    plek: om(iets.plek),
  });
  const buitenkant = <T extends { readonly plek: Plek }>(lijst: readonly T[]): T[] =>
    lijst.map((iets) => metPlek(iets, naarBuiten));
  const binnenkant = <T extends { readonly plek: Plek }>(lijst: readonly T[]): T[] =>
    lijst.map((iets) => metPlek(iets, naarBinnen));

  // A reference may put the name of the sheet between quotes, needed or not.
  const deel = ({ bladen, namen, ...rest }: Werkmap): Werkmap => ({
    ...rest,
    bladen: bladen.filter(({ naam }) => isEigen(naam)).map((blad) => ({ ...blad, naam: kort(blad.naam) })),
    namen: new Map(
      [...namen]
        .filter(([naam]) => isEigen(naam))
        .map(([naam, verwijzing]) => [
          kort(naam),
          verwijzing.replaceAll(voorvoegsel, '').replaceAll("'", ''),
        ]),
    ),
  });
  const vertaald = (wijziging: Wijziging): Wijziging => {
    switch (wijziging.soort) {
      case 'markering':
        return metPlek(wijziging, naarBinnen);
      case 'rij': {
        const { blad, waar } = wijziging;
        const hier = 'tabel' in waar ? { tabel: `${voorvoegsel}${waar.tabel}` } : waar;
        return { ...wijziging, blad: `${voorvoegsel}${blad}`, waar: hier };
      }
      default:
        // Of the whole workbook: whoever asks this knows what else is there.
        return wijziging;
    }
  };

  return {
    async lees() {
      const { naam, werkmap: alles } = await werkmap.lees();
      return { naam, werkmap: deel(alles) };
    },
    naam: () => werkmap.naam(),
    pasToe: (wijzigingen) => werkmap.pasToe(wijzigingen.map(vertaald)),
    async vervang(vervangingen) {
      const { gedaan, geweigerd } = await werkmap.vervang(binnenkant(vervangingen));
      return { gedaan: buitenkant(gedaan), geweigerd: buitenkant(geweigerd) };
    },
    async zetTerug(terugzettingen) {
      const { gedaan, geweigerd } = await werkmap.zetTerug(binnenkant(terugzettingen));
      return { gedaan: buitenkant(gedaan), geweigerd: buitenkant(geweigerd) };
    },
    async zoekFormules(tekst) {
      const gevonden = await werkmap.zoekFormules(tekst);
      return buitenkant(gevonden.filter(({ plek }) => isEigen(plek.blad)));
    },
    toon: (plek) => werkmap.toon(naarBinnen(plek)),
    gekozenCel: async () => naarBuiten(await werkmap.gekozenCel()),
    // Of the whole workbook: it tells where something changed, and never what stands there.
    bijWijziging: (doe) => werkmap.bijWijziging(doe),
    staatAan: (naam) => werkmap.staatAan(`${voorvoegsel}${naam}`),
    zetAan: (naam, aan) => werkmap.zetAan(`${voorvoegsel}${naam}`, aan),
  };
}
