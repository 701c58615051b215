import {
  type Blad,
  type Celformule,
  type Celstand,
  type Celwaarde,
  excelserieel,
  isDag,
  isFout,
  isTijd,
  type OpenWerkmap,
  type Plek,
  type Terugzetting,
  type Vervanguitkomst,
  waardeOp,
  type Weigering,
  type Werkmap,
  type Wijziging,
  type Wijzigingsbericht,
} from '../../src';

/** A workbook without any host: for trying out what uses one. It keeps what it was asked to do. */
export interface Geheugenwerkmap extends OpenWerkmap {
  readonly toegepast: readonly Wijziging[];
  readonly getoond: readonly Plek[];
  /** As if the user typed something. */
  wijzig(bericht: Wijzigingsbericht): void;
}

export function geheugenWerkmap(begin: Werkmap, naam = 'registratie-arnhem-40001.xlsx'): Geheugenwerkmap {
  let werkmap = begin;
  const toegepast: Wijziging[] = [];
  const getoond: Plek[] = [];
  const aan = new Set<string>();
  /** What was put in as a formula: a Werkmap holds no formulas. */
  const formules = new Map<string, Celformule>();
  const luisteraars = new Set<(bericht: Wijzigingsbericht) => void>();

  const standOp = (plek: Plek): Celstand | undefined => {
    const nu = stand(werkmap, plek);
    const formule = formules.get(sleutelVan(plek))?.formule;
    return nu && formule !== undefined ? { ...nu, inhoud: formule, isFormule: true } : nu;
  };
  function zet(plek: Plek, wordt: Celwaarde, formule: string | undefined): void {
    werkmap = met(werkmap, plek, wordt);
    if (formule === undefined) formules.delete(sleutelVan(plek));
    else formules.set(sleutelVan(plek), { plek, formule, toont: '' });
  }

  /** Changes each cell that is still as it was expected to be. */
  function verander(
    cellen: readonly {
      plek: Plek;
      klopt(nu: Celstand): boolean;
      wordt: Celwaarde;
      formule?: string | undefined;
    }[],
  ): Promise<Vervanguitkomst> {
    const gedaan: Terugzetting[] = [];
    const geweigerd: { plek: Plek; reden: Weigering }[] = [];
    for (const { plek, klopt, wordt, formule } of cellen) {
      const was = standOp(plek);
      if (was === undefined || !klopt(was)) geweigerd.push({ plek, reden: 'gewijzigd' });
      else {
        zet(plek, wordt, formule);
        gedaan.push({ plek, bladsleutel: plek.blad ?? '', nu: standOp(plek) as Celstand, was });
      }
    }
    return Promise.resolve({ gedaan, geweigerd });
  }

  return {
    toegepast,
    getoond,
    naam: () => Promise.resolve(naam),
    lees: () => Promise.resolve({ naam, werkmap }),
    pasToe(wijzigingen) {
      toegepast.push(...wijzigingen);
      return Promise.resolve();
    },
    vervang: (vervangingen) =>
      verander(
        vervangingen.map((vervanging) => {
          const { plek, was } = vervanging;
          if ('formule' in vervanging)
            return {
              plek,
              klopt: (nu) => was === undefined || (nu.inhoud === was && nu.isFormule === (was !== '')),
              wordt: null,
              formule: vervanging.formule,
            };
          return { plek, klopt: (nu) => !nu.isFormule && nu.inhoud === was, wordt: vervanging.wordt };
        }),
      ),
    zetTerug: (terugzettingen) =>
      verander(
        terugzettingen.map(({ plek, nu: verwacht, was }) => ({
          plek,
          klopt: (nu) => nu.inhoud === verwacht.inhoud && nu.isFormule === verwacht.isFormule,
          wordt: was.isFormule || was.inhoud === '' ? null : was.inhoud,
          formule: was.isFormule ? String(was.inhoud) : undefined,
        })),
      ),
    zoekFormules: (tekst) =>
      Promise.resolve(
        [...formules.values()].filter(({ formule }) => formule.toLowerCase().includes(tekst.toLowerCase())),
      ),
    toon(plek) {
      getoond.push(plek);
      return Promise.resolve();
    },
    gekozenCel: () =>
      Promise.resolve(getoond.at(-1) ?? { blad: begin.bladen[0]?.naam ?? null, rij: 1, kolom: 1 }),
    bijWijziging(doe) {
      luisteraars.add(doe);
      return Promise.resolve(() => Promise.resolve(void luisteraars.delete(doe)));
    },
    staatAan: (wat) => Promise.resolve(aan.has(wat)),
    zetAan(wat, moet) {
      if (moet) aan.add(wat);
      else aan.delete(wat);
      return Promise.resolve();
    },
    wijzig: (bericht) => luisteraars.forEach((doe) => doe(bericht)),
  };
}

const sleutelVan = ({ blad, rij, kolom }: Plek): string => `${blad}|${rij}|${kolom}`;

const bladVan = ({ bladen }: Werkmap, { blad }: Plek): Blad | undefined =>
  bladen.find(({ naam }) => naam === blad);

/** What stands in a cell; there are no number formats here. Undefined when the sheet is not there. */
function stand(werkmap: Werkmap, plek: Plek): Celstand | undefined {
  const blad = bladVan(werkmap, plek);
  const { rij, kolom } = plek;
  if (blad === undefined || rij === null || kolom === null) return undefined;
  const waarde = waardeOp(blad, rij, kolom);
  const isFormule = blad.rijen.find((r) => r.nummer === rij)?.formules?.includes(kolom) === true;
  if (isDag(waarde)) return { inhoud: excelserieel(waarde.dag), isFormule, notatie: 'dd-mm-yyyy' };
  if (isTijd(waarde)) return { inhoud: waarde.tijd, isFormule, notatie: 'h:mm' };
  return { inhoud: isFout(waarde) ? waarde.fout : (waarde ?? ''), isFormule, notatie: 'General' };
}

/** The same workbook with another value in one cell that was filled. */
const met = (werkmap: Werkmap, plek: Plek, wordt: Celwaarde): Werkmap => ({
  ...werkmap,
  bladen: werkmap.bladen.map((blad) =>
    blad.naam !== plek.blad
      ? blad
      : {
          ...blad,
          rijen: blad.rijen.map((rij) =>
            rij.nummer !== plek.rij
              ? rij
              : { ...rij, waarden: rij.waarden.map((w, i) => (rij.kolommen[i] === plek.kolom ? wordt : w)) },
          ),
        },
  ),
});
