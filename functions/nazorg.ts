import {
  type Dag,
  excelserieel,
  inEuro,
  kalenderVan,
  NAZORGDUUR,
  nazorgplan,
  nieuwsteTarief,
  STANDAARDINSTELLINGEN,
  UITSTROOMPREMIE,
  vanEuro,
  voldoetAanPremie,
} from '../src';
import { dagUit, enkel, geheel, getal, of } from './argument';
import { eis, nietBeschikbaar, probeer, verkeerdSoort } from './fout';
import { celgewijs, Opgemaakt, tabel } from './uitvoer';

/**
 * Voorstel voor de nazorg na het eerste werk: per rij een nummer, de datum en wat er te doen is. Pas het aan naar de klant.
 * @customfunction NAZORG_PLANNING
 * @helpurl https://localhost:3000/docs/functies.html#nazorg_planning
 * @param eerste_werkdag De eerste dag dat de klant werkt.
 * @param einde_contract De laatste dag van het contract (geen einde als u het weglaat).
 * @param maanden Hoeveel maanden de nazorg duurt, 1 tot en met 12 (6 als u het weglaat).
 * @returns Drie kolommen: nummer, datum en wat.
 * @example =INB.NAZORG_PLANNING("03-03-2025";"02-09-2025")
 * @bron velsen, bijlage 1; twinburgering
 */
export function nazorgPlanning(
  eerste_werkdag: unknown[][],
  einde_contract?: unknown[][],
  maanden?: unknown[][],
): unknown[][] {
  return tabel(() => {
    const eersteWerkdag = dagUit(enkel(eerste_werkdag, 'eerste_werkdag'), 'eerste_werkdag');
    const eindecel = enkel(einde_contract, 'einde_contract');
    const eindeContract = of<Dag | undefined>(eindecel, undefined, () => dagUit(eindecel, 'einde_contract'));
    const maandcel = enkel(maanden, 'maanden');
    const duur = of<number>(maandcel, NAZORGDUUR.standaard, () => geheel(maandcel, 'maanden'));
    if (duur < NAZORGDUUR.minimum || duur > NAZORGDUUR.maximum) {
      throw verkeerdSoort(
        `Bij maanden staat ${duur}. Nazorg duurt ${NAZORGDUUR.minimum} tot en met ${NAZORGDUUR.maximum} maanden.`,
      );
    }
    if (eindeContract !== undefined && eindeContract < eersteWerkdag) {
      throw verkeerdSoort('einde_contract ligt voor eerste_werkdag. Kijk de datums na.');
    }
    const plan = nazorgplan(
      { eersteWerkdag, eindeContract, maanden: duur },
      kalenderVan(STANDAARDINSTELLINGEN),
    );
    return plan.map(({ dag, wat }, i) => [i + 1, new Opgemaakt(excelserieel(dag), 'datum'), wat]);
  });
}

function euro(cel: unknown, naam: string) {
  const bedrag = getal(cel, naam);
  if (bedrag < 0) throw verkeerdSoort(`Bij ${naam} staat een negatief bedrag. Geef 0 of meer.`);
  try {
    return vanEuro(bedrag);
  } catch (fout) {
    if (fout instanceof RangeError) throw verkeerdSoort(`Het bedrag bij ${naam} is te groot.`);
    throw fout;
  }
}

/**
 * De uitstroompremie, als aan de drie voorwaarden van Ouder-Amstel is voldaan; anders 0.
 * @customfunction UITSTROOMPREMIE
 * @helpurl https://localhost:3000/docs/functies.html#uitstroompremie
 * @param in_dienst_sinds Eerste dag van de arbeidsovereenkomst.
 * @param uitkering_sinds Eerste dag van de uitkering.
 * @param uitkering_tot Laatste dag van de uitkering.
 * @param inkomen Inkomen per maand, in euro.
 * @param norm De uitkeringsnorm die voor de klant geldt, per maand in euro.
 * @param peildatum De dag waarop u de voorwaarden nagaat, bijvoorbeeld VANDAAG().
 * @param bedrag Hoogte van de premie in euro (1000 als u het weglaat).
 * @returns Het bedrag, of 0.
 * @example =INB.UITSTROOMPREMIE("01-01-2025";"01-06-2023";"31-12-2024";1900;1400;"01-07-2025") geeft 1000
 * @bron velsen, bijlage 1 (uitstroompremie voor de klant)
 */
export function uitstroompremie(
  in_dienst_sinds: unknown[][],
  uitkering_sinds: unknown[][],
  uitkering_tot: unknown[][],
  inkomen: unknown[][],
  norm: unknown[][],
  peildatum?: unknown[][],
  bedrag?: unknown[][],
): unknown[][] {
  const vast = probeer(() => {
    const peilcel = enkel(peildatum, 'peildatum');
    const bedragcel = enkel(bedrag, 'bedrag');
    return {
      peildatum: of<Dag | undefined>(peilcel, undefined, () => dagUit(peilcel, 'peildatum')),
      premie: inEuro(of(bedragcel, nieuwsteTarief(UITSTROOMPREMIE).bedrag, () => euro(bedragcel, 'bedrag'))),
    };
  });
  return celgewijs(
    [in_dienst_sinds, uitkering_sinds, uitkering_tot, inkomen, norm],
    (d, s, t, i, n) => {
      const { peildatum: peildag, premie } = eis(vast);
      const vraag = {
        peildatum: peildag,
        inDienstSinds: dagUit(d, 'in_dienst_sinds'),
        uitkeringSinds: dagUit(s, 'uitkering_sinds'),
        uitkeringTot: dagUit(t, 'uitkering_tot'),
        inkomen: euro(i, 'inkomen'),
        norm: euro(n, 'norm'),
      };
      if (vraag.uitkeringTot < vraag.uitkeringSinds) {
        throw verkeerdSoort('uitkering_tot ligt voor uitkering_sinds. Kijk de datums na.');
      }
      // Desktop Excel passes an empty cell as 0: without a norm everybody's income would lie above it.
      if (vraag.norm === 0) throw verkeerdSoort('Bij norm staat 0. Vul de uitkeringsnorm van de klant in.');
      const voldoet = voldoetAanPremie(vraag);
      if (voldoet === undefined) {
        throw nietBeschikbaar(
          'Geef een peildatum, bijvoorbeeld VANDAAG(): zonder is niet te zeggen of iemand zes maanden in dienst is.',
        );
      }
      return voldoet ? premie : 0;
    },
    'euro',
  );
}
