import type { Cijferboek } from './cijferboek';
import { MIREGELS } from './indicatoren';
import type { Micel, Waarden } from './meten';
import { TOTAAL } from './mirij';
import { leeg, type Miwaarde } from './miwaarde';
import type { Cijfer } from './samengeteld';
import type { Tijdvak } from './tijdvak';
import type { Cijferwie, Vorigboek } from './vorigboek';

/** The aanbieders behind the figures of a perceel, of one gemeente or of all (TOTAAL). */
export function aanbiedersVan(cellen: readonly Micel[], { gemeente, perceel }: Omit<Cijferwie, 'aanbieder'>) {
  return new Set(
    cellen
      .filter((cel) => cel.perceel === perceel && (gemeente === TOTAAL || cel.gemeente === gemeente))
      .map((cel) => cel.aanbieder),
  );
}

/**
 * The figures with, for earlier quarters, what the previous delivery knows and the files do not: "For earlier quarters
 * they come from the previous MI workbook". They are taken as they were delivered, totals too, which may hold a gemeente
 * that is no longer there. Of aanbieders together only when that delivery was of all of them; else they stay unknown.
 */
export function metOvergenomen(
  boek: Cijferboek,
  cellen: readonly Micel[],
  vakken: readonly Tijdvak[],
  vorige: Vorigboek,
): Cijferboek {
  const vul = (wie: Cijferwie, waarden: Waarden): Waarden => {
    const isVanAllen = wie.aanbieder !== TOTAAL || vorige.kent(aanbiedersVan(cellen, wie));
    return waarden.map((lijn, regel) =>
      lijn.map((waarde, i) => {
        if (waarde.reden !== 'alleenUitEerdereLevering') return waarde;
        const [vak, miregel] = [vakken[i], MIREGELS[regel]];
        const toen = isVanAllen && vak && miregel ? vorige.cijfer(vak.kwartaal, wie, miregel) : undefined;
        return overgenomen(toen);
      }),
    );
  };
  return {
    vanCel: new Map([...boek.vanCel].map(([cel, waarden]) => [cel, vul(cel, waarden)])),
    vanAanbieder: boek.vanAanbieder.map(([cel, waarden]) => [
      cel,
      vul({ ...cel, gemeente: TOTAAL }, waarden),
    ]),
    percelen: boek.percelen.map(({ perceel, kolommen }) => ({
      perceel,
      kolommen: kolommen.map(({ gemeente, waarden }) => ({
        gemeente,
        waarden: vul({ aanbieder: TOTAAL, gemeente, perceel }, waarden),
      })),
    })),
  };
}

function overgenomen(toen: Cijfer | undefined): Miwaarde {
  if (toen === undefined || toen.waarde === null) {
    return leeg('nietInEerdereLevering');
  }
  const { waarde, teller, noemer } = toen;
  return { waarde, teller, noemer, herkomst: 'overgenomen', reden: null, onvolledig: 0, bekeken: 0 };
}
