import { werkafsprakenboek } from '../../basis/bron';
import type { Dag } from '../../basis/dag';
import { lesuren } from '../../registratie/les';
import type { Traject } from '../../registratie/registratie';
import type { Dossier } from '../dossier';
import { termijnregel } from '../termijnregel';

/** The end of the opstartklas; without one the day of the first lesson that was attended. Undefined: not known yet. */
function uitersteOndertekening({ lessenVan }: Dossier, traject: Traject): Dag | undefined {
  const { eindeOpstartklas } = traject;
  if (eindeOpstartklas.staat === 'onleesbaar') return undefined;
  if (eindeOpstartklas.waarde !== undefined) return eindeOpstartklas.waarde;
  let eerste: Dag | undefined;
  for (const les of lessenVan(traject)) {
    const datum = les.datum.waarde;
    if (datum === undefined || (lesuren(les)?.gevolgd ?? 0) <= 0) continue;
    if (eerste === undefined || datum < eerste) eerste = datum;
  }
  return eerste;
}

export const leerplanOndertekend = termijnregel({
  code: 'T011',
  naam: 'leerplan-ondertekend',
  titel: 'Het leerplan is niet op tijd ondertekend',
  nodig: [
    'Trajecten.perceel',
    'Trajecten.leerplanOndertekendOp',
    'Aanwezigheid.datum',
    'Aanwezigheid.perceel',
    'Aanwezigheid.gevolgdeUren',
  ],
  bewaakt: {
    naam: 'Leerplan ondertekenen',
    wie: 'aanbieder',
    *zoek(dossier) {
      for (const traject of dossier.trajecten) {
        const veld = traject.leerplanOndertekendOp;
        const uiterlijk = uitersteOndertekening(dossier, traject);
        if (uiterlijk === undefined || veld.staat === 'onleesbaar') continue;
        yield {
          persoon: traject.persoon,
          perceel: traject.perceel.waarde,
          vanaf: uiterlijk,
          uiterlijk,
          gedaanOp: veld.waarde,
          plek: veld,
        };
      }
    },
  },
  teksten: {
    open: 'Het leerplan had uiterlijk {uiterlijk:dag} ondertekend moeten zijn (de eerste gevolgde les, of het einde van de opstartklas). Laat het ondertekenen, stuur de gemeente een kopie en vul de datum in; is dat al gebeurd, vul dan die datum in.',
    gepland:
      'Leerplan ondertekend op staat op {gedaan:dag}, na de peildatum; het moet uiterlijk {uiterlijk:dag} ondertekend zijn (de eerste gevolgde les, of het einde van de opstartklas). Laat het eerder ondertekenen, of verbeter de datum.',
    teLaat:
      'Het leerplan is op {gedaan:dag} ondertekend; dat moest uiterlijk {uiterlijk:dag} (de eerste gevolgde les, of het einde van de opstartklas). U hoeft hier niets meer voor te doen.',
  },
  bron: werkafsprakenboek(
    '1.4',
    'De ondertekening dient uiterlijk na de eerste les en/of opstartklas te worden ondertekend.',
  ),
});
