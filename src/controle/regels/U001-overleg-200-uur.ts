import { werkafsprakenboek } from '../../basis/bron';
import { dagenLater } from '../../basis/dag';
import type { Dossier } from '../dossier';
import { regel } from '../regel';
import { type Bereikt, bereikt, tellendeLessen } from '../uren';
import { stand, type Verplichting } from '../verplichting';

const PERCEEL = 'Z-route participatie';

function* veelvouden(stap: number): Iterable<number> {
  for (let grens = stap; stap > 0; grens += stap) yield grens;
}

interface Overleg extends Verplichting {
  readonly bereikt: Bereikt;
  /** The hours that made this overleg due: 200, 400 … */
  readonly grens: number;
}

/**
 * The overleggen that are missing: of those due the last. A row whose Soort or Perceel cannot be read may be one.
 * Held overleggen are counted at the peildatum, so that one held early or late counts as well.
 */
function* ontbrekende(dossier: Dossier): Iterable<Overleg> {
  const [persoon] = dossier.registratie.personen;
  const { urenPerOverleg } = dossier.instellingen.normen;
  if (persoon === undefined) return;
  const gehouden = dossier.rapportages.filter(
    ({ soort, perceel }) =>
      (soort.waarde === 'Overleg 200 uur' || soort.staat === 'onleesbaar') &&
      (perceel.waarde === PERCEEL || perceel.staat === 'onleesbaar'),
  ).length;
  const vol = bereikt(tellendeLessen(dossier, PERCEEL), veelvouden(urenPerOverleg));
  for (const [i, { les, datum, uren }] of vol.entries()) {
    if (i < gehouden) continue;
    const uiterlijk = dagenLater(datum, dossier.instellingen.cijfers.dagenVoorVervolg);
    yield {
      persoon,
      perceel: PERCEEL,
      vanaf: datum,
      uiterlijk,
      gedaanOp: undefined,
      plek: les.datum,
      bereikt: { les, datum, uren },
      grens: (i + 1) * urenPerOverleg,
    };
  }
}

export const overleg200Uur = regel({
  code: 'U001',
  naam: 'overleg-200-uur',
  titel: 'Na 200 uur participatie (Z-route) ontbreekt een overleg',
  nodig: [
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.onderdeel',
    'Aanwezigheid.geplandeUren',
    'Aanwezigheid.gevolgdeUren',
    'Rapportages.perceel',
    'Rapportages.soort',
  ],
  bewaakt: { naam: 'Overleg 200 uur', wie: 'aanbieder', zoek: ontbrekende },
  meldingen: {
    open: {
      ernst: 'signaal',
      tekst:
        'Met de les van {vanaf:dag} waren {grens:uren} uren participatie vol; het overleg daarover had er uiterlijk {uiterlijk:dag} moeten zijn. Plan het overleg met de gemeente, of vul het op het blad Rapportages in (Overleg 200 uur) als het er al was.',
    },
  },
  bron: werkafsprakenboek(
    '2.3.2',
    'Z-route Participatie: Per 200 bestede uren vindt er een overleg (bij voorkeur fysiek en anders telefonisch) plaats tussen de aanbieder en de gemeente',
  ),

  *controleer(dossier, meld) {
    for (const overleg of ontbrekende(dossier)) {
      const { plek, vanaf, uiterlijk, grens } = overleg;
      if (stand(overleg, dossier.peildatum) === 'open') yield meld('open', plek, { vanaf, uiterlijk, grens });
    }
  },
});
