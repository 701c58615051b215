import { type Dag, isodag } from '../basis/dag';
import { deel, som } from '../basis/rekenen';
import type { Dossier } from '../controle/dossier';
import { type LopendeTermijn, lopendeTermijnen } from '../controle/opentermijnen';
import { type Normstand, normstanden } from '../controle/uren';
import type { Partij } from '../controle/verplichting';
import { type Lesuren, lesuren } from '../registratie/les';
import { PERCELEN, type Perceel } from '../registratie/lijsten';

/** The file in a few figures, per perceel in the order of the list. */
export interface Samenvatting {
  readonly percelen: readonly Perceelsamenvatting[];
}

export interface Perceelsamenvatting {
  readonly perceel: Perceel;
  readonly geplandeUren: number;
  readonly gevolgdeUren: number;
  /** Followed over planned hours, times a hundred; null when nothing was planned. */
  readonly percentage: number | null;
  readonly normen: readonly Pick<Normstand, 'norm' | 'uren' | 'vereist'>[];
  /** The first term that has not passed yet; missed ones are findings. */
  readonly volgendeTermijn: { readonly naam: string; readonly uiterlijk: Dag; readonly wie: Partij } | null;
}

/** The percelen of a file: those of Trajecten, and those that only have lessons. */
export function percelenVan({ trajecten, lessen }: Dossier): Perceel[] {
  const er = new Set([...trajecten, ...lessen].map(({ perceel }) => perceel.waarde));
  return PERCELEN.filter((perceel) => er.has(perceel));
}

/**
 * Attendance, hours against norms and the next term of each perceel, as it stands on the peildatum. Of a
 * trajectregister the hours of all its rows and quarters; norms are about one person, so it has none.
 */
export function samenvatting(dossier: Dossier): Samenvatting {
  const volgende = eerstvolgende(dossier);
  const uren = urenPerPerceel(dossier);
  return {
    percelen: percelenVan(dossier).map((perceel) => {
      const eigen = uren.get(perceel) ?? [];
      const geplandeUren = som(eigen.map((u) => u.gepland));
      const gevolgdeUren = som(eigen.map((u) => u.gevolgd));
      const termijn = volgende.get(perceel);
      return {
        perceel,
        geplandeUren,
        gevolgdeUren,
        percentage: geplandeUren === 0 ? null : deel(som([gevolgdeUren * 100]), geplandeUren),
        normen: normstanden(dossier, perceel).map(({ norm, uren: gemaakt, vereist }) => ({
          norm,
          uren: gemaakt,
          vereist,
        })),
        volgendeTermijn: termijn ? inHetKort(termijn) : null,
      };
    }),
  };
}

const inHetKort = ({ bewaakt: { naam, wie }, verplichting: { uiterlijk } }: LopendeTermijn) => ({
  naam,
  uiterlijk,
  wie,
});

/** The summary as it stands in the JSON of `controleer`: days as yyyy-mm-dd. */
export const samenvattingJson = ({ percelen }: Samenvatting) => ({
  percelen: percelen.map(({ volgendeTermijn: termijn, ...rest }) => ({
    ...rest,
    volgendeTermijn: termijn && { ...termijn, uiterlijk: isodag(termijn.uiterlijk) },
  })),
});

function urenPerPerceel({ registratie, lessen, trajecten }: Dossier): Map<Perceel, Lesuren[]> {
  const perPerceel = new Map<Perceel, Lesuren[]>();
  const tel = (perceel: Perceel | undefined, uren: Lesuren | undefined): void => {
    if (perceel === undefined || uren === undefined) return;
    const eigen = perPerceel.get(perceel);
    if (eigen === undefined) perPerceel.set(perceel, [uren]);
    else eigen.push(uren);
  };
  for (const les of lessen) tel(les.perceel.waarde, lesuren(les));
  if (registratie.soort === 'trajectregister') {
    for (const { perceel, kwartaaluren } of trajecten) {
      for (const { gepland, gevolgd } of kwartaaluren.values()) {
        tel(perceel.waarde, lesuren({ geplandeUren: gepland, gevolgdeUren: gevolgd }));
      }
    }
  }
  return perPerceel;
}

/** Per perceel the term with the first last day that has not passed; one without perceel holds for each. */
function eerstvolgende(dossier: Dossier): Map<Perceel, LopendeTermijn> {
  const eerste = new Map<Perceel, LopendeTermijn>();
  for (const termijn of lopendeTermijnen(dossier)) {
    const { perceel: van, uiterlijk } = termijn.verplichting;
    if (uiterlijk < dossier.peildatum) continue;
    for (const perceel of van === undefined ? PERCELEN : [van]) {
      const eerder = eerste.get(perceel);
      if (eerder === undefined || uiterlijk < eerder.verplichting.uiterlijk) eerste.set(perceel, termijn);
    }
  }
  return eerste;
}
