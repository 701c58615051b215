import {
  type Herinstroomoverzicht,
  herinstroomcategorie,
  herinstroomoverzicht,
  type Reden,
  REDENEN,
  STANDAARD_DREMPEL,
  type Uitgestroomde,
  UITSTROOMGROEPEN,
} from '../src';
import {
  bereik,
  dagUit,
  enkel,
  evenLang,
  geheel,
  isLeeg,
  isLegeDag,
  of,
  tekst,
  WEGGELATEN,
} from './argument';
import { eis, type Foutwaarde, nietBeschikbaar, probeer, verkeerdSoort } from './fout';
import { zoekTekst } from './naam';
import { celgewijs, Opgemaakt, tabel } from './uitvoer';

const WAAR_REDENEN = 'Geef een woord zoals arbeid, studie of verhuizing, of een code zoals 11 (kenmerk 34).';

/** A reason in words, or a code of the statistiek; as a number 3 is 03. */
function redenUit(cel: unknown): Reden {
  if (typeof cel === 'number' && cel !== 0) {
    const code = geheel(cel, 'reden');
    const vondst = REDENEN.zoek(String(code));
    if (vondst.soort === 'een') return vondst.waarde;
    throw nietBeschikbaar(
      `Code ${String(code).padStart(2, '0')} staat niet in de Bijstandsuitkeringenstatistiek (kenmerk 34).`,
    );
  }
  return zoekTekst(REDENEN, tekst(cel, 'reden'), 'reden', WAAR_REDENEN);
}

/** What holds for every cell of one call. */
interface Omstandigheden {
  readonly peildatum: ReturnType<typeof dagUit> | undefined;
  readonly drempel: number;
}

function omstandigheden(peildatum: unknown, drempel: unknown): Omstandigheden {
  const peilcel = enkel(peildatum, 'peildatum');
  const drempelcel = enkel(drempel, 'drempel');
  const dagen = of<number>(drempelcel, STANDAARD_DREMPEL.dagen, () => geheel(drempelcel, 'drempel'));
  if (dagen < 0) throw verkeerdSoort('Geef bij drempel een aantal dagen van 0 of meer.');
  return {
    peildatum: of<Omstandigheden['peildatum']>(peilcel, undefined, () => dagUit(peilcel, 'peildatum')),
    drempel: dagen,
  };
}

/** One person: the reason first, because overlijden and AOW go before everything else. */
function uitgestroomde(
  laatsteDag: unknown,
  herinstroom: unknown,
  reden: Reden | undefined,
  bij: Omstandigheden,
): Uitgestroomde['categorie'] {
  if (reden?.categorie === 'Telt niet mee') return 'Telt niet mee';
  return herinstroomcategorie({
    laatsteDag: dagUit(laatsteDag, 'laatste_dag'),
    herinstroom:
      herinstroom === WEGGELATEN || isLegeDag(herinstroom) ? undefined : dagUit(herinstroom, 'herinstroom'),
    reden,
    ...bij,
  });
}

/**
 * Categorie van een uitstroomreden: arbeid, studie, geen van beide, of telt niet mee (overlijden, AOW-leeftijd).
 * @customfunction UITSTROOM_CATEGORIE
 * @helpurl https://localhost:3000/docs/functies.html#uitstroom_categorie
 * @param reden Reden van beëindiging in woorden, of de code van de Bijstandsuitkeringenstatistiek (kenmerk 34).
 * @returns De naam van de categorie.
 * @example =INB.UITSTROOM_CATEGORIE("verhuizing") geeft Niet arbeid- of studiegerelateerd
 * @bron velsen, paragraaf 5.1
 */
export function uitstroomCategorie(reden: unknown[][]): unknown[][] {
  return celgewijs([reden], (r) => redenUit(r).categorie);
}

/**
 * Of en wanneer iemand na uitstroom terugkwam in de bijstand, in de categorieën van het Velsense onderzoek.
 * @customfunction HERINSTROOM_CATEGORIE
 * @helpurl https://localhost:3000/docs/functies.html#herinstroom_categorie
 * @param laatste_dag Laatste dag waarover echt bijstand is betaald.
 * @param herinstroom Eerste dag van de nieuwe uitkering; leeg als die er niet is.
 * @param reden Reden van beëindiging, in woorden of als code.
 * @param peildatum Dag tot waar bekend is of iemand terugkwam; nodig om te zeggen dat er geen herinstroom was.
 * @param drempel Aantal dagen waarbinnen een administratieve beëindiging geen echte uitstroom is (30 als u het weglaat).
 * @returns De naam van de categorie.
 * @example =INB.HERINSTROOM_CATEGORIE("31-03-2014";"30-09-2014") geeft Uitstroom met herinstroom binnen 6 maanden
 * @bron velsen, paragraaf 5.1 en 1.3
 */
export function herinstroomCategorie(
  laatste_dag: unknown[][],
  herinstroom?: unknown[][],
  reden?: unknown[][],
  peildatum?: unknown[][],
  drempel?: unknown[][],
): unknown[][] {
  const bij = probeer(() => omstandigheden(peildatum, drempel));
  return celgewijs([laatste_dag, herinstroom, reden], (d, h, r) =>
    uitgestroomde(
      d,
      h,
      of<Reden | undefined>(r, undefined, () => redenUit(r)),
      eis(bij),
    ),
  );
}

/** People out of three ranges; rows that cannot be read are counted apart, with the first of them. */
function lees(
  laatsteDag: readonly unknown[],
  herinstroom: readonly unknown[],
  reden: readonly unknown[],
  bij: Omstandigheden,
): { mensen: Uitgestroomde[]; onleesbaar: number; eersteFout: string | undefined } {
  const mensen: Uitgestroomde[] = [];
  let onleesbaar = 0;
  let eersteFout: string | undefined;
  laatsteDag.forEach((d, i) => {
    const [h, r] = [herinstroom[i], reden[i]];
    if (isLegeDag(d) && isLegeDag(h) && (isLeeg(r) || r === 0)) return;
    const mens = probeer<Uitgestroomde>(() => {
      const gelezen = redenUit(r);
      return { groep: gelezen.categorie, categorie: uitgestroomde(d, h, gelezen, bij) };
    });
    if ('groep' in mens) mensen.push(mens);
    else {
      onleesbaar += 1;
      eersteFout ??= `Cel ${i + 1}: ${(mens as Foutwaarde).melding}`;
    }
  });
  return { mensen, onleesbaar, eersteFout };
}

const BREEDTE = 10;
const rij = (...cellen: unknown[]): unknown[] => [
  ...cellen,
  ...new Array<string>(BREEDTE - cellen.length).fill(''),
];
const procent = (deel: number | undefined): unknown =>
  deel === undefined ? '' : new Opgemaakt(deel, 'procent');
const percentage = (deel: number | undefined): string =>
  deel === undefined ? '–' : `${(deel * 100).toFixed(1).replace('.', ',')} %`;

function overzichtcellen(
  overzicht: Herinstroomoverzicht,
  onleesbaar: number,
  eersteFout: string | undefined,
): unknown[][] {
  const { populatie, perioden, zonderHerinstroom, nietDaadwerkelijk } = overzicht;
  const deelZonder = populatie.totaal === 0 ? undefined : zonderHerinstroom.totaal / populatie.totaal;
  const cellen = [
    rij(
      'Herinstroom, cumulatief',
      ...UITSTROOMGROEPEN,
      'Totaal',
      '% van de populatie',
      ...UITSTROOMGROEPEN.map((groep) => `${groep}, alleen deze periode`),
      'Totaal, alleen deze periode',
    ),
    ...perioden.map((p) =>
      rij(
        p.naam,
        ...p.cumulatief.perGroep,
        p.cumulatief.totaal,
        procent(p.deelVanPopulatie),
        ...p.los.perGroep,
        p.los.totaal,
      ),
    ),
    rij(
      'Uitstroom zonder herinstroom',
      ...zonderHerinstroom.perGroep,
      zonderHerinstroom.totaal,
      procent(deelZonder),
    ),
    rij(
      'Populatie',
      ...populatie.perGroep,
      populatie.totaal,
      procent(populatie.totaal === 0 ? undefined : 1),
    ),
    rij(
      '% van de populatie',
      ...overzicht.deelPerGroep.map(procent),
      procent(populatie.totaal === 0 ? undefined : 1),
    ),
    ...perioden.map((p) =>
      rij(`${p.naam}, % van de groep`, ...p.deelPerGroep.map(procent), procent(p.deelVanPopulatie)),
    ),
    rij('Niet daadwerkelijk uitgestroomd', '', '', '', nietDaadwerkelijk),
    rij('Telt niet mee', '', '', '', overzicht.teltNietMee),
    rij('Nog niet te bepalen', '', '', '', overzicht.nogNietTeBepalen),
    rij('Niet te lezen', '', '', '', onleesbaar, eersteFout ?? ''),
    rij('Vergelijking met landelijk', 'Landelijk', 'Deze gegevens', 'Verschil'),
    ...perioden.map((p) =>
      rij(
        p.naam,
        procent(p.landelijk),
        procent(p.deelMetNietUitgestroomd),
        procent(
          p.deelMetNietUitgestroomd === undefined ? undefined : p.landelijk - p.deelMetNietUitgestroomd,
        ),
      ),
    ),
  ];
  if (nietDaadwerkelijk > 0) {
    const alsTerug = perioden.map((p) => percentage(p.deelAlsAllenTerug)).join(', ');
    cellen.push(
      rij(
        `Let op: de ${nietDaadwerkelijk} die niet daadwerkelijk uitstroomden tellen hier, als in het onderzoek, alleen in de noemer mee. Waren zij allen snel teruggekomen, dan was het ${alsTerug}.`,
      ),
    );
  }
  return cellen;
}

/**
 * De tabellen van het Velsense onderzoek over uw eigen gegevens: herinstroom per periode en categorie, met percentages.
 * @customfunction HERINSTROOM_TABEL
 * @helpurl https://localhost:3000/docs/functies.html#herinstroom_tabel
 * @param laatste_dag Bereik met de laatste dag waarover echt bijstand is betaald.
 * @param herinstroom Even groot bereik met de eerste dag van de nieuwe uitkering; leeg als die er niet is.
 * @param reden Even groot bereik met de reden van beëindiging, in woorden of als code.
 * @param peildatum Dag tot waar bekend is of iemand terugkwam; nodig om te zeggen dat er geen herinstroom was.
 * @param drempel Aantal dagen waarbinnen een administratieve beëindiging geen echte uitstroom is (30 als u het weglaat).
 * @returns Het overzicht, met daaronder wat niet meetelt en de vergelijking met landelijk.
 * @example =INB.HERINSTROOM_TABEL(A2:A435;B2:B435;C2:C435;"31-12-2019")
 * @bron velsen, paragraaf 5.2 tot en met 5.4
 */
export function herinstroomTabel(
  laatste_dag: unknown[][],
  herinstroom: unknown[][],
  reden: unknown[][],
  peildatum?: unknown[][],
  drempel?: unknown[][],
): unknown[][] {
  return tabel(() => {
    const bij = omstandigheden(peildatum, drempel);
    const dagen = bereik(laatste_dag)?.flat();
    const redenen = bereik(reden)?.flat();
    if (dagen === undefined) throw nietBeschikbaar('Kies bij laatste_dag een bereik.');
    if (redenen === undefined)
      throw nietBeschikbaar('Kies bij reden een bereik, even groot als laatste_dag.');
    const terug = evenLang(bereik(herinstroom)?.flat() ?? [null], dagen.length);
    const waarom = evenLang(redenen, dagen.length);
    if (terug.length !== dagen.length || waarom.length !== dagen.length) {
      throw verkeerdSoort(
        `De bereiken zijn niet even groot: laatste_dag heeft ${dagen.length} cellen, herinstroom ${terug.length}, reden ${waarom.length}.`,
      );
    }
    const { mensen, onleesbaar, eersteFout } = lees(dagen, terug, waarom, bij);
    return overzichtcellen(herinstroomoverzicht(mensen), onleesbaar, eersteFout);
  });
}
