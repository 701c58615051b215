import { type OpenWerkmap, type Plek, type Werkmap, type Wijziging } from '../../src';

/** A workbook without any host: for trying out what uses one. It keeps what it was asked to do. */
export interface Geheugenwerkmap extends OpenWerkmap {
  readonly toegepast: readonly Wijziging[];
  readonly getoond: readonly Plek[];
  /** As if the user typed something. */
  wijzig(): void;
}

export function geheugenWerkmap(werkmap: Werkmap, naam = 'registratie-arnhem-40001.xlsx'): Geheugenwerkmap {
  const toegepast: Wijziging[] = [];
  const getoond: Plek[] = [];
  const luisteraars = new Set<() => void>();
  return {
    toegepast,
    getoond,
    lees: () => Promise.resolve({ naam, werkmap }),
    pasToe(wijzigingen) {
      toegepast.push(...wijzigingen);
      return Promise.resolve();
    },
    toon(plek) {
      getoond.push(plek);
      return Promise.resolve();
    },
    bijWijziging(doe) {
      luisteraars.add(doe);
      return Promise.resolve(() => Promise.resolve(void luisteraars.delete(doe)));
    },
    wijzig: () => luisteraars.forEach((doe) => doe()),
  };
}
