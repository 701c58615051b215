// The custom functions: 100,000 cells as as many calls with one cell, and as one call with a range. The ratio is the
// figure to watch; nanoseconds say as much of the machine. Target: under 2 µs per cell in a range.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const AANTAL = Number(process.env.CELLEN ?? 100_000);
const DOEL_NS = 2_000;
const DOEL_TABEL_MS = 50;
const RONDES = 3;

const reeks = (waarden) => (i) => waarden[i % waarden.length];
const dagen = (eerste, laatste) => (i) => eerste + ((i * 7919) % (laatste - eerste));

/** Per function, what stands in the i-th cell of each argument that spreads. */
const INVOER = {
  PRIJS: [reeks(['Eurowijzer', 'I&A', 'VIP 18', 'Gezinshereniging']), (i) => i % 40, reeks([0, 0.2, 0.125])],
  PRIJS_INFO: [reeks(['Eurowijzer', 'I&A', 'VIP 18'])],
  JOBCOACH_TARIEF: [reeks(['Licht', 'Midden', 'Intensief']), (i) => (i % 6) + 1, (i) => 12 + (i % 57) / 2],
  WERKBEGELEIDING_TARIEF: [reeks(['Licht', 'Midden']), (i) => (i % 4) + 1, (i) => 12 + (i % 57) / 2],
  JOBCOACH_SUBSIDIE: [
    (i) => (i % 4000) + 0.55,
    reeks(['Licht', 'Midden']),
    (i) => (i % 6) + 1,
    (i) => 12 + (i % 25),
  ],
  UITSTROOM_CATEGORIE: [reeks(['arbeid', 'studie', 3, 'verhuizing', '31'])],
  HERINSTROOM_CATEGORIE: [dagen(41_640, 42_004), dagen(42_005, 43_900), reeks(['arbeid', 'studie', 31])],
  WERKDAG: [dagen(40_000, 50_000), (i) => (i % 40) + 1],
  WERKDAGEN: [dagen(40_000, 50_000), dagen(40_000, 50_000)],
  TERMIJN: [reeks(['Leerplan', 'Start', 'Factuur', 'Voortgangsrapportage']), dagen(40_000, 50_000)],
  KWARTAAL: [dagen(40_000, 50_000)],
  MI_DEADLINE: [reeks(['2025-K1', '2025-K2', '2024-K4'])],
  AANWEZIGHEID: [(i) => (i % 4) + 1, (i) => (i % 3) + 0.5],
  URENNORM: [reeks(['B1-route', 'Z-route']), reeks(['Taalles', 'MAP-praktijk'])],
  GECONTRACTEERD: [
    reeks(['NewBees', 'Sagènn', 'Scalabor']),
    reeks(['Z-route taal', 'B1-route participatie']),
  ],
  BSN_GELDIG: [(i) => 999_990_000 + i],
  IBAN_GELDIG: [reeks(['NL91ABNA0417164300', 'NL92ABNA0417164300'])],
  PARTICIPATIETREDE: [reeks([1, 2.1, 3, 4, 5, 6])],
  UITSTROOMPREMIE: [
    dagen(44_000, 45_000),
    dagen(42_000, 43_000),
    dagen(43_500, 44_500),
    (i) => 1000 + (i % 900),
    () => 1400,
    null,
    null,
  ],
};
/** The same over one row or cell: these give a table or a single value, so they are counted per call. */
const PER_AANROEP = {
  PRIJSLIJST: [null],
  FEESTDAGEN: [[[2025]]],
  FACTUURGEGEVENS: [[['Duiven']]],
  NAZORG_PLANNING: [[[45_719]], [[45_902]], null],
};
const PEIL = { UITSTROOMPREMIE: 5 };

const nu = () => Number(process.hrtime.bigint());
const beste = (maak) => Math.min(...Array.from({ length: RONDES }, maak));

function duur(doe) {
  const begin = nu();
  doe();
  return nu() - begin;
}

/** Prints a line per function, and says which miss the target. */
export async function meet() {
  const { FUNCTIES } = require('../../dist/functions/register.js');
  const mis = [];
  console.log(`functies: ${AANTAL} cellen, ns per cel (beste van ${RONDES})`);
  console.log(
    `${'functie'.padEnd(24)}${'los'.padStart(10)}${'bereik'.padStart(10)}${'bereik : los'.padStart(14)}`,
  );
  for (const [id, kolommen] of Object.entries(INVOER)) {
    const { functie } = FUNCTIES[id];
    const bereiken = kolommen.map((maak) =>
      maak === null ? null : Array.from({ length: AANTAL }, (_, i) => [maak(i)]),
    );
    if (PEIL[id] !== undefined) bereiken[PEIL[id]] = [[45_800]];
    const los = Array.from({ length: AANTAL }, (_, i) =>
      bereiken.map((b) => (b === null || b.length === 1 ? b : [b[i]])),
    );
    functie(...los[0]);
    const [perLos, perBereik] = [
      beste(() => duur(() => los.forEach((argumenten) => functie(...argumenten)))) / AANTAL,
      beste(() => duur(() => functie(...bereiken))) / AANTAL,
    ];
    if (perBereik >= DOEL_NS) mis.push(id);
    console.log(
      `${id.padEnd(24)}${perLos.toFixed(0).padStart(10)}${perBereik.toFixed(0).padStart(10)}${(perBereik / perLos).toFixed(2).padStart(14)}`,
    );
  }
  for (const [id, argumenten] of Object.entries(PER_AANROEP)) {
    const { functie } = FUNCTIES[id];
    const keer = 10_000;
    const ns = beste(() => duur(() => Array.from({ length: keer }, () => functie(...argumenten)))) / keer;
    console.log(`${id.padEnd(24)}${ns.toFixed(0).padStart(10)} ns per aanroep`);
  }
  const rijen = 10_000;
  const kolom = (maak) => Array.from({ length: rijen }, (_, i) => [maak(i)]);
  const [dag, terug, reden] = INVOER.HERINSTROOM_CATEGORIE.map(kolom);
  const ms =
    beste(() => duur(() => FUNCTIES.HERINSTROOM_TABEL.functie(dag, terug, reden, [[43_900]], null))) / 1e6;
  console.log(`HERINSTROOM_TABEL over ${rijen} rijen: ${ms.toFixed(1)} ms (doel: onder ${DOEL_TABEL_MS})`);
  if (ms >= DOEL_TABEL_MS) mis.push('HERINSTROOM_TABEL');
  console.log(mis.length === 0 ? 'Alle functies halen het doel.' : `Boven het doel: ${mis.join(', ')}.`);
}
