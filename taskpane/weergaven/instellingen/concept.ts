import {
  type Instellingen,
  type Instellingenbestand,
  leesGetal,
  leesInstellingen,
  type Perceel,
} from '../../../src';

type Normen = Instellingen['normen'];
type Cijfers = Instellingen['cijfers'];

/** The settings as they stand in the fields: also what is not right, or not finished. */
export interface Concept {
  readonly normen: Readonly<Record<keyof Normen, string>>;
  readonly cijfers: Readonly<Record<keyof Cijfers, string>>;
  readonly mapPraktijkTeltVoor: Instellingen['mapPraktijkTeltVoor'];
  /** One on each line. */
  readonly gemeenten: string;
  readonly mijlpalen: string;
  readonly aanbieders: readonly { readonly naam: string; readonly percelen: readonly Perceel[] }[];
  readonly zonderFeestdagen: readonly string[];
  readonly extraDagen: readonly { readonly dag: string; readonly naam: string }[];
  readonly zonderRegels: readonly string[];
}

const getaltekst = (getal: number): string => String(getal).replace('.', ',');
/** A part as percents: 0,8 is 80. */
const procenttekst = (deel: number): string => getaltekst(Number((deel * 100).toPrecision(12)));

const teksten = <T extends Normen | Cijfers>(getallen: T): Record<keyof T, string> =>
  Object.fromEntries(
    Object.entries(getallen).map(([naam, getal]) => [naam, getaltekst(Number(getal))]),
  ) as Record<keyof T, string>;

/** What stands in the fields for these settings. */
export function conceptVan(instellingen: Instellingen, bestand: Instellingenbestand): Concept {
  const { normen, cijfers, mapPraktijkTeltVoor, gemeenten, mijlpalen, aanbieders, zonderRegels } =
    instellingen;
  return {
    normen: { ...teksten(normen), aanwezigheid: procenttekst(normen.aanwezigheid) },
    cijfers: teksten(cijfers),
    mapPraktijkTeltVoor,
    gemeenten: gemeenten.join('\n'),
    mijlpalen: mijlpalen.join('\n'),
    aanbieders,
    zonderFeestdagen: bestand.feestdagen?.zonder ?? [],
    extraDagen: bestand.feestdagen?.extra ?? [],
    zonderRegels,
  };
}

/** The number in a field; a text that is none stays that text, so that the schema says what is wrong with it. */
const getalUit = (tekst: string): number | string => leesGetal(tekst) ?? tekst;

const getallen = (velden: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(velden).map(([naam, tekst]) => [naam, getalUit(tekst)]));

const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');

function kandidaat(concept: Concept): Record<string, unknown> {
  const { normen, cijfers, gemeenten, mijlpalen, zonderFeestdagen, extraDagen, ...rest } = concept;
  const procent = getalUit(normen.aanwezigheid);
  return {
    ...rest,
    normen: {
      ...getallen(normen),
      aanwezigheid: typeof procent === 'number' ? Number((procent / 100).toPrecision(12)) : procent,
    },
    cijfers: getallen(cijfers),
    gemeenten: regelsVan(gemeenten),
    mijlpalen: regelsVan(mijlpalen),
    feestdagen: { zonder: zonderFeestdagen, extra: extraDagen },
  };
}

export interface Gekeurd {
  /** What holds: of what is not right, what held before. */
  readonly bestand: Instellingenbestand;
  /** What is wrong with a field, by its place in the file. */
  readonly meldingen: ReadonlyMap<string, string>;
}

/** What the fields come to, judged by the schema that also judges the file of --instellingen. */
export function keur(concept: Concept, eerder: Instellingenbestand): Gekeurd {
  const gevraagd = kandidaat(concept);
  const gelezen = leesInstellingen(gevraagd);
  if (gelezen.gelukt) return { bestand: gelezen.bestand, meldingen: new Map() };
  const goed = { ...gevraagd };
  for (const { waar } of gelezen.gebreken) {
    const [groep = '', naam = ''] = waar.split('.');
    const isGroep = groep === 'normen' || groep === 'cijfers';
    goed[groep] = isGroep
      ? { ...(goed[groep] as object), [naam]: eerder[groep]?.[naam as never] }
      : eerder[groep as keyof Instellingenbestand];
  }
  const terug = leesInstellingen(goed);
  return {
    bestand: terug.gelukt ? terug.bestand : eerder,
    meldingen: new Map(gelezen.gebreken.map(({ waar, wat }) => [waar, zinVan(waar, wat)])),
  };
}

/** What the schema says of a file, as a field says it. */
const BETER: readonly (readonly [RegExp, string])[] = [
  [/^normen\.aanwezigheid:/, 'Vul een percentage in van 0 tot en met 100.'],
  [/\.dag:/, 'Kies een dag.'],
  // Also of 1.000, which may be a thousand or one.
  [/: verwacht een getal/, 'Vul een getal in, zoals 1000 of 2,5.'],
  [/: verwacht een tekst/, 'Vul een naam in.'],
  [/: verwacht ten minste één waarde/, 'Vul ten minste één naam in.'],
];

function zinVan(waar: string, wat: string): string {
  const [, beter] = BETER.find(([wanneer]) => wanneer.test(`${waar}: ${wat}`)) ?? [];
  return beter ?? `${wat.replace(/^verwacht (.*)$/, 'Vul $1 in')}.`;
}
