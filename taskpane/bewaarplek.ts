import { bondigeInstellingen, type Instellingenbestand, leesInstellingen } from '../src';

const NAAM = 'inburgering-instellingen';

/** What the browser keeps, or a sentence that says why it could not be used. */
export interface Bewaard {
  readonly bestand: Instellingenbestand;
  readonly storing: string | undefined;
}

const ONLEESBAAR =
  'De instellingen die in deze browser zijn bewaard, kunnen niet worden gelezen. Daarom gelden nu de standaardinstellingen. Kies ze opnieuw bij Instellingen, of lees uw instellingenbestand daar in.';
export const NIET_BEWAARD =
  'Deze browser bewaart niets voor dit programma. Uw instellingen gelden tot u dit sluit. Bewaar ze als bestand.';

/** The settings of this user in this browser; not in the workbook, which travels. */
export interface Bewaarplek {
  /** Never fails: what cannot be read gives the standard settings. */
  lees(): Bewaard;
  /** @returns whether the browser kept them */
  bewaar(bestand: Instellingenbestand): boolean;
  /** Calls `doe` when another pane or page changed them. */
  bijAnder(doe: () => void): () => void;
}

/** @param partitie what Office wants keys to begin with, so that add-ins of different sites stay apart */
export function bewaarplek(partitie: string): Bewaarplek {
  const sleutel = `${partitie}${NAAM}`;
  return {
    lees() {
      let tekst: string | null;
      try {
        tekst = localStorage.getItem(sleutel);
      } catch {
        // The browser keeps nothing: that is said when there is something to keep.
        tekst = null;
      }
      if (tekst === null) return { bestand: {}, storing: undefined };
      const gelezen = ontleed(tekst);
      return gelezen.gelukt
        ? { bestand: gelezen.bestand, storing: undefined }
        : { bestand: {}, storing: ONLEESBAAR };
    },
    bewaar(bestand) {
      try {
        const bondig = bondigeInstellingen(bestand);
        if (Object.keys(bondig).length === 0) localStorage.removeItem(sleutel);
        else localStorage.setItem(sleutel, JSON.stringify(bondig));
        return true;
      } catch {
        return false;
      }
    },
    bijAnder(doe) {
      const hoor = ({ key }: StorageEvent): void => {
        // Null: everything was cleared.
        if (key === sleutel || key === null) doe();
      };
      window.addEventListener('storage', hoor);
      return () => window.removeEventListener('storage', hoor);
    },
  };
}

const GEEN_JSON = {
  gelukt: false,
  fouten: ['Dit bestand is geen instellingenbestand (.json), of het is beschadigd.'],
  gebreken: [],
} as const;

/** The settings in a text, as the command line reads them too. */
export function ontleed(tekst: string): ReturnType<typeof leesInstellingen> {
  try {
    return leesInstellingen(JSON.parse(tekst.replace(/^\uFEFF/, '')));
  } catch (fout) {
    if (fout instanceof SyntaxError) return GEEN_JSON;
    throw fout;
  }
}
