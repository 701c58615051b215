import { type Ernst, ERNSTEN } from '../../basis/ernst';
import type { Bevinding } from '../../controle/bevinding';
import { meldingstekst } from '../../controle/tekst';
import type { Bestandsverslag } from '../../controle/verslag';
import { a1, type Plek } from '../../werkmap/werkmap';
import { html, type Markup } from '../markup';
import { standVan } from './stand';

const NAMEN: Readonly<Record<Ernst, readonly [een: string, meer: string]>> = {
  fout: ['fout', 'fouten'],
  waarschuwing: ['waarschuwing', 'waarschuwingen'],
  signaal: ['signaal', 'signalen'],
  notitie: ['notitie', 'notities'],
};
export const naamVoor = (ernst: Ernst, aantal: number): string => NAMEN[ernst][aantal === 1 ? 0 : 1];

/** What each severity asks of the reader. */
const VRAAGT: Readonly<Record<Ernst, string>> = {
  fout: 'herstellen voordat u deelt',
  waarschuwing: 'kijken; het kan kloppen',
  signaal: 'iemand moet nu iets doen',
  notitie: 'er is niets meer aan te doen',
};

/** A table on paper of more rows than this helps nobody; how many more there are is said. */
export const MEESTE_RIJEN = 250;

const waar = (plek: Plek): string =>
  [plek.blad, a1(plek)].filter((deel) => deel !== null).join('!') || 'hele bestand';

/** One file: how it stands, its findings by severity; notities and what is akkoord folded away. */
export function bestandsdeel(verslag: Bestandsverslag, nummer: number, naam: string | null): Markup {
  const { bestand, reden, bevindingen, uitslag } = verslag;
  const open = bevindingen.filter((b) => !b.akkoord);
  const akkoord = bevindingen.filter((b) => b.akkoord);
  const notities = open.filter((b) => b.ernst === 'notitie');
  return html`<article id="bestand-${nummer}" aria-labelledby="kop-${nummer}">
    <h3 id="kop-${nummer}"><bdi>${bestand}</bdi></h3>
    ${naam === null ? null : html`<p><bdi>${naam}</bdi></p>`}
    ${reden === null ? null : html`<p><strong>Overgeslagen.</strong> ${reden}</p>`}
    ${reden === null && open.length === notities.length ? html`<p>Niets te doen in dit bestand.</p>` : null}
    ${
      reden === null
        ? ERNSTEN.filter((ernst) => ernst !== 'notitie').map((ernst) =>
            groep(
              ernst,
              open.filter((b) => b.ernst === ernst),
            ),
          )
        : null
    }
    ${gevouwen(notities, `${notities.length} ${naamVoor('notitie', notities.length)} (${VRAAGT.notitie})`)}
    ${gevouwen(akkoord, `${akkoord.length} met een Afwijking akkoord`)}
    ${uitslag === undefined ? null : standVan(uitslag.dossier)}
  </article> `;
}

function groep(ernst: Ernst, bevindingen: readonly Bevinding[]): Markup | null {
  if (bevindingen.length === 0) return null;
  const kop = `${bevindingen.length} ${naamVoor(ernst, bevindingen.length)}`;
  return html`<h4><span class="${ernst}">${kop}</span> <span class="gedempt">– ${VRAAGT[ernst]}</span></h4>
    ${tabel(bevindingen, kop)}`;
}

const gevouwen = (bevindingen: readonly Bevinding[], kop: string): Markup | null =>
  bevindingen.length === 0
    ? null
    : html`<details>
        <summary>${kop}</summary>
        ${tabel(bevindingen, kop)}
      </details>`;

/** On a narrow screen its rows are shown as blocks: the roles keep it a table for who hears it. */
function tabel(bevindingen: readonly Bevinding[], naam: string): Markup {
  const over = bevindingen.length - MEESTE_RIJEN;
  return html`<table class="bevindingen" role="table" aria-label="${naam}">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="plaats">Blad en cel</th>
          <th role="columnheader" scope="col" class="regel">Regel</th>
          <th role="columnheader" scope="col">Melding</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${bevindingen.slice(0, MEESTE_RIJEN).map(
          (b) =>
            html`<tr role="row">
              <td role="cell" class="plaats"><bdi>${waar(b.plek)}</bdi></td>
              <td role="cell" class="regel"><a href="#regel-${b.code}">${b.code}</a></td>
              <td role="cell">${meldingstekst(b)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    ${over > 0 ? html`<p>En nog ${over}. Die staan in de werkmap met bevindingen (--xlsx).</p>` : null}`;
}
