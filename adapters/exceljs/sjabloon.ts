import ExcelJS from 'exceljs';
import { dag, type Instellingen, type Perceel, STANDAARDINSTELLINGEN } from '../../src';
import { naarBytes } from './schrijf';
import { type Bladvorm, voegGegevensbladToe } from './sjabloon/gegevensblad';
import type { Sjablooninhoud } from './sjabloon/inhoud';
import { voegLijstenToe } from './sjabloon/lijstenblad';
import { metRuimeNotities } from './sjabloon/notitie';
import { voegPersoonToe } from './sjabloon/persoonblad';
import { voegUitlegToe } from './sjabloon/uitleg';

export { getypt, type Invoerrij, type Sjablooninhoud } from './sjabloon/inhoud';

/** The day on which version 1 of the sjabloon was laid down; the same input gives the same bytes on any day. */
const VERSIEDATUM = dag('2025-01-01');

const VORMEN = {
  Trajecten: {
    uitleg: 'Eén rij per perceel. Vul een datum in zodra iets gebeurd is.',
    legeRijen: 5,
    paginasBreed: 2,
  },
  Aanwezigheid: {
    uitleg: 'Eén rij per les, dagdeel of activiteit. Minder gevolgd dan gepland: kies een reden.',
    legeRijen: 25,
    paginasBreed: 1,
  },
  Rapportages: {
    uitleg: 'Eén rij per rapportage of gesprek. Elke drie maanden een voortgangsrapportage per perceel.',
    legeRijen: 12,
    paginasBreed: 1,
  },
  Contact: {
    uitleg: 'Eén rij per contactmoment of melding. Perceel leeg: het geldt voor alle percelen.',
    legeRijen: 15,
    paginasBreed: 1,
  },
} as const satisfies Record<string, Bladvorm>;

export interface Sjabloonkeuzes {
  /** Filled in beforehand, when given. */
  readonly gemeente?: string;
  readonly aanbieder?: string;
  /** A row in `Trajecten` for each. */
  readonly percelen?: readonly Perceel[];
  readonly instellingen?: Instellingen;
}

/**
 * The empty registratiebestand (ontwerp version 1) as bytes of an `.xlsx`: five tables with dropdowns, validations and
 * notes, an explanation in front and the code lists behind. The same choices give the same bytes.
 */
export function maakSjabloon({
  gemeente,
  aanbieder,
  percelen = [],
  instellingen = STANDAARDINSTELLINGEN,
}: Sjabloonkeuzes = {}): Promise<Uint8Array> {
  const Persoon = {
    ...(gemeente !== undefined && { gemeente }),
    ...(aanbieder !== undefined && { aanbieder }),
  };
  return vulSjabloon({ Persoon, Trajecten: percelen.map((perceel) => ({ perceel })) }, instellingen);
}

/** The same workbook with rows in it, as an aanbieder would have filled it in. */
export function vulSjabloon(
  inhoud: Sjablooninhoud,
  instellingen: Instellingen = STANDAARDINSTELLINGEN,
): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  werkmap.title = 'Registratiebestand inburgering';
  werkmap.creator = werkmap.lastModifiedBy = 'Sjabloon';
  const gemeente = inhoud.Persoon?.gemeente;
  voegUitlegToe(werkmap, typeof gemeente === 'string' ? gemeente : undefined);
  const omgeving = { werkmap, instellingen };
  voegPersoonToe(omgeving, inhoud.Persoon ?? {}, inhoud.eigenGegevens);
  for (const [naam, vorm] of Object.entries(VORMEN) as [keyof typeof VORMEN, Bladvorm][]) {
    const blad = voegGegevensbladToe(omgeving, naam, vorm, inhoud[naam] ?? [], inhoud.eigenKoppen?.[naam]);
    for (const rij of inhoud.verborgen?.[naam] ?? []) blad.getRow(rij).hidden = true;
  }
  voegLijstenToe(werkmap, instellingen);
  return naarBytes(werkmap, VERSIEDATUM, metRuimeNotities(werkmap));
}
