import * as v from 'valibot';
import { productkeuze } from '../basis/bron';
import { type Dag, dag, jaarVan } from '../basis/dag';
import { dichtstbij, sleutel } from '../basis/tekst';
import { FEESTDAGEN, type Feestdag } from '../termijn/feestdagen';
import { type Instellingen, STANDAARDINSTELLINGEN } from './instellingen';
import { LIJSTEN } from './lijsten';
import { SCHEMASOORTEN } from './schemasoorten';

const naam = v.pipe(v.string(), v.trim(), v.nonEmpty());
const aantal = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const geheel = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));

function isDagtekst(tekst: string): boolean {
  try {
    dag(tekst);
    return true;
  } catch (fout) {
    if (fout instanceof RangeError) return false;
    throw fout;
  }
}

/**
 * The file behind --instellingen. Every part may be left out; what is left out keeps its standard value.
 * docs/schema/instellingen.schema.json is made from this.
 */
export const INSTELLINGENSCHEMA = v.strictObject({
  $schema: v.optional(v.string()),
  gemeenten: v.optional(v.pipe(v.array(naam), v.minLength(1))),
  aanbieders: v.optional(
    v.pipe(v.array(v.strictObject({ naam, percelen: v.array(v.picklist(LIJSTEN.Perceel)) })), v.minLength(1)),
  ),
  mijlpalen: v.optional(v.pipe(v.array(naam), v.minLength(1))),
  normen: v.optional(
    v.strictObject({
      b1Taal: v.optional(geheel),
      zTaal: v.optional(geheel),
      zParticipatie: v.optional(geheel),
      mapPraktijk: v.optional(geheel),
      aanwezigheid: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      groepsgrootte: v.optional(geheel),
      urenPerOverleg: v.optional(geheel),
    }),
  ),
  mapPraktijkTeltVoor: v.optional(v.picklist(['participatie', 'taal'])),
  cijfers: v.optional(
    v.strictObject({
      minimumAantalLessen: v.optional(aantal),
      dagenVoorMelding: v.optional(aantal),
      maandenHerhaling: v.optional(aantal),
      dagenVoorVervolg: v.optional(aantal),
      dagenRondEinde: v.optional(aantal),
      dagenVoorAkkoordSchaling: v.optional(aantal),
      dagenRondRapportage: v.optional(aantal),
    }),
  ),
  feestdagen: v.optional(
    v.strictObject({
      zonder: v.optional(v.array(v.picklist(FEESTDAGEN.map((f) => f.naam)))),
      extra: v.optional(
        v.array(
          v.strictObject({
            dag: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDagtekst)),
            naam,
          }),
        ),
      ),
    }),
  ),
  zonderRegels: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]\d{3}$/)))),
});

export type Instellingenbestand = v.InferOutput<typeof INSTELLINGENSCHEMA>;

/** One thing that is wrong with a settings file. */
export interface Instellinggebrek {
  /** The keys from the top to what is wrong, such as `normen.b1Taal`; empty for the file itself. */
  readonly waar: string;
  /** In Dutch, without a capital and a full stop. */
  readonly wat: string;
}

export type Gelezeninstellingen =
  | { readonly gelukt: true; readonly instellingen: Instellingen; readonly bestand: Instellingenbestand }
  | {
      readonly gelukt: false;
      /** Each as one sentence: where, and what. */
      readonly fouten: readonly string[];
      readonly gebreken: readonly Instellinggebrek[];
    };

const mislukt = (gebreken: readonly Instellinggebrek[]): Gelezeninstellingen => ({
  gelukt: false,
  gebreken,
  fouten: gebreken.map(({ waar, wat }) => `${waar === '' ? 'het bestand' : waar}: ${wat}`),
});

/** The settings in a parsed JSON file, or in Dutch what is wrong with them and where. */
export function leesInstellingen(inhoud: unknown): Gelezeninstellingen {
  if (Array.isArray(inhoud)) return mislukt([{ waar: '', wat: `verwacht ${SOORTEN['strict_object']}` }]);
  const uitkomst = v.safeParse(INSTELLINGENSCHEMA, inhoud);
  if (!uitkomst.success) return mislukt(uitkomst.issues.map(beschrijf));
  const { normen, cijfers, feestdagen, gemeenten, aanbieders, mijlpalen, mapPraktijkTeltVoor, zonderRegels } =
    uitkomst.output;
  const standaard = STANDAARDINSTELLINGEN;
  return {
    gelukt: true,
    bestand: uitkomst.output,
    instellingen: {
      gemeenten: gemeenten ?? standaard.gemeenten,
      aanbieders: aanbieders ?? standaard.aanbieders,
      mijlpalen: mijlpalen ?? standaard.mijlpalen,
      normen: { ...standaard.normen, ...gevuld(normen) },
      mapPraktijkTeltVoor: mapPraktijkTeltVoor ?? standaard.mapPraktijkTeltVoor,
      cijfers: { ...standaard.cijfers, ...gevuld(cijfers) },
      feestdagen: feestdagen ? eigenFeestdagen(feestdagen) : standaard.feestdagen,
      zonderRegels: zonderRegels ?? standaard.zonderRegels,
    },
  };
}

type Gevuld<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that are undefined: they must not hide a standard value. */
const gevuld = <T extends object>(deel: T | undefined): Gevuld<T> =>
  Object.fromEntries(Object.entries(deel ?? {}).filter(([, waarde]) => waarde !== undefined)) as Gevuld<T>;

function eigenFeestdagen({
  zonder = [],
  extra = [],
}: NonNullable<Instellingenbestand['feestdagen']>): readonly Feestdag[] {
  const weg = new Set(zonder.map(sleutel));
  return [
    ...FEESTDAGEN.filter((f) => !weg.has(sleutel(f.naam))),
    ...extra.map((e): Feestdag => {
      const vast: Dag = dag(e.dag);
      return {
        naam: e.naam,
        bron: productkeuze('eigen instelling van de gebruiker', 'instellingen'),
        dagIn: (jaar) => (jaarVan(vast) === jaar ? vast : undefined),
      };
    }),
  ];
}

const SOORTEN: Readonly<Record<string, string>> = {
  ...SCHEMASOORTEN,
  min_length: 'ten minste één waarde',
  check: 'een bestaande dag, als jjjj-mm-dd',
};

/** One fault: where it is, what is expected there, and the nearest known name. */
function beschrijf(issue: v.BaseIssue<unknown>): Instellinggebrek {
  const waar = issue.path?.map((p) => String(p.key)).join('.') ?? '';
  return { waar, wat: watMis(issue, waar) };
}

function watMis(issue: v.BaseIssue<unknown>, waar: string): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const bekend = dichtstbij(String(issue.path?.at(-1)?.key ?? ''), sleutels());
    return `deze instelling bestaat niet${bekend ? ` (bedoelt u ${bekend}?)` : ''}`;
  }
  if (issue.type === 'regex')
    return `verwacht ${waar.startsWith('zonderRegels') ? 'een regelcode zoals T007' : 'een dag als jjjj-mm-dd'}`;
  if (issue.type === 'picklist')
    return `kies uit ${issue.expected?.replace(/[()]/g, '').replace(/ \| /g, ', ')}`;
  if (issue.type === 'min_value') return `verwacht ten minste ${issue.expected?.replace('>=', '')}`;
  if (issue.type === 'max_value') return `verwacht ten hoogste ${issue.expected?.replace('<=', '')}`;
  return `verwacht ${SOORTEN[issue.type] ?? issue.expected ?? 'iets anders'}`;
}

/**
 * The shortest file that gives the same settings: what is as the standard is left out, so that a later standard holds
 * there.
 */
export function bondigeInstellingen(bestand: Instellingenbestand): Instellingenbestand {
  const standaard = STANDAARDINSTELLINGEN;
  const { gemeenten, aanbieders, mijlpalen, normen, cijfers, feestdagen, mapPraktijkTeltVoor, zonderRegels } =
    bestand;
  const { zonder = [], extra = [] } = feestdagen ?? {};
  const anders = <T>(deel: T | undefined, gewoon: T): deel is T =>
    deel !== undefined && JSON.stringify(deel) !== JSON.stringify(gewoon);
  const eigenNormen = afwijkend(normen ?? {}, standaard.normen);
  const eigenCijfers = afwijkend(cijfers ?? {}, standaard.cijfers);
  return {
    ...(anders(gemeenten, [...standaard.gemeenten]) && { gemeenten }),
    ...(anders(
      aanbieders,
      standaard.aanbieders.map(({ naam: n, percelen }) => ({ naam: n, percelen: [...percelen] })),
    ) && { aanbieders }),
    ...(anders(mijlpalen, [...standaard.mijlpalen]) && { mijlpalen }),
    ...(eigenNormen && { normen: eigenNormen }),
    ...(anders(mapPraktijkTeltVoor, standaard.mapPraktijkTeltVoor) && { mapPraktijkTeltVoor }),
    ...(eigenCijfers && { cijfers: eigenCijfers }),
    ...(zonder.length + extra.length > 0 && {
      feestdagen: { ...(zonder.length > 0 && { zonder }), ...(extra.length > 0 && { extra }) },
    }),
    ...(zonderRegels !== undefined && zonderRegels.length > 0 && { zonderRegels }),
  };
}

/** The figures that are not as the standard; undefined when all are. */
function afwijkend<T extends object>(
  deel: T,
  standaard: { readonly [K in keyof T]-?: number },
): T | undefined {
  const eigen = Object.entries(deel).filter(
    ([naamVan, waarde]) => waarde !== undefined && waarde !== standaard[naamVan as keyof T],
  );
  return eigen.length === 0 ? undefined : (Object.fromEntries(eigen) as T);
}

const sleutels = (): string[] => [
  ...Object.keys(INSTELLINGENSCHEMA.entries),
  ...Object.keys(STANDAARDINSTELLINGEN.normen),
  ...Object.keys(STANDAARDINSTELLINGEN.cijfers),
  'zonder',
  'extra',
  'dag',
  'naam',
  'percelen',
];
