import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';
import { alle, boom, enige, type Knoop } from './boom';

/** The parts of a workbook, and the relations between them. */
export interface Pakket {
  readonly delen: ReadonlyMap<string, string>;
  /** The parts that a part points at, by relation id; targets outside the file left out. */
  relaties(deel: string): ReadonlyMap<string, string>;
  inhoudstype(deel: string): string | undefined;
  /** The part of a sheet, by its name. */
  blad(naam: string): string;
  /** The charts of a sheet, in the order of its drawing: where each stands, and its part. */
  grafieken(
    naam: string,
  ): readonly { readonly anker: Knoop; readonly grafiek: Knoop; readonly deel: string }[];
}

export function pakket(bytes: Uint8Array): Pakket {
  const delen = new Map(Object.entries(unzipSync(bytes)).map(([naam, deel]) => [naam, strFromU8(deel)]));
  const lees = (deel: string): Knoop => {
    const xml = delen.get(deel);
    if (xml === undefined) throw new Error(`${deel} ontbreekt`);
    return boom(xml);
  };
  const typen = lees('[Content_Types].xml').kinderen;

  const relaties = (deel: string): Map<string, string> => {
    const bestand = posix.join(posix.dirname(deel), '_rels', `${posix.basename(deel)}.rels`);
    if (!delen.has(bestand)) return new Map();
    const lijst = alle(lees(bestand), 'Relationship').filter((r) => r.attributen.TargetMode !== 'External');
    const ids = lijst.map(({ attributen }) => attributen.Id ?? '');
    if (new Set(ids).size !== ids.length) throw new Error(`${bestand}: twee relaties met dezelfde Id`);
    return new Map(
      lijst.map(({ attributen: { Id = '', Target = '' } }) => [
        Id,
        Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(deel), Target),
      ]),
    );
  };
  const doel = (deel: string, id: string | undefined): string => {
    const gevonden = relaties(deel).get(id ?? '');
    if (gevonden === undefined || !delen.has(gevonden)) throw new Error(`${deel}: ${id} wijst nergens heen`);
    return gevonden;
  };
  const blad = (naam: string): string => {
    const gevonden = alle(lees('xl/workbook.xml'), 'sheet').find((b) => b.attributen.name === naam);
    return doel('xl/workbook.xml', gevonden?.attributen['r:id']);
  };

  return {
    delen,
    relaties,
    inhoudstype: (deel) =>
      typen.find(({ attributen: { PartName, Extension } }) =>
        PartName === undefined
          ? deel.endsWith(`.${Extension}`) && !typen.some((t) => t.attributen.PartName === `/${deel}`)
          : PartName === `/${deel}`,
      )?.attributen.ContentType,
    blad,
    grafieken: (naam) => {
      const tekening = doel(blad(naam), alle(lees(blad(naam)), 'drawing')[0]?.attributen['r:id']);
      return alle(lees(tekening), 'xdr:twoCellAnchor').map((anker) => {
        const deel = doel(tekening, enige(anker, 'c:chart').attributen['r:id']);
        return { anker, grafiek: lees(deel), deel };
      });
    },
  };
}
