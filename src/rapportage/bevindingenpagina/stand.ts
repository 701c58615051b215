import { dagtekst } from '../../basis/dag';
import { korteMaand } from '../../basis/maand';
import type { Dossier } from '../../controle/dossier';
import { procenttekst, urentekst } from '../../controle/melding';
import { html, type Markup } from '../markup';
import { type Maandstand, type Normoverzicht, overzicht, type Perceelstand } from '../overzicht';
import { samenvatting } from '../samenvatting';
import { verwachting } from '../verwachting';

const kort = (maand: string): string => `${korteMaand(maand)} ${maand.slice(0, 4)}`;
/** No hours planned: no percentage. */
const procent = (deel: number | null): string => (deel === null ? '–' : procenttekst(deel));

/** How a file stands: attendance and next term per perceel, hours against norms, and folded away the months. */
export function standVan(dossier: Dossier): Markup {
  const { percelen } = samenvatting(dossier);
  if (percelen.length === 0) return html``;
  const standen = overzicht(dossier)?.percelen ?? [];
  return html`<h4>Stand per perceel</h4>
    <div class="rol" role="group" aria-label="Stand per perceel" tabindex="0">
      <table class="breed">
        <thead>
          <tr>
            <th scope="col">Perceel</th>
            <th scope="col" class="getal">Gepland</th>
            <th scope="col" class="getal">Gevolgd</th>
            <th scope="col" class="getal">Aanwezig</th>
            <th scope="col">Eerstvolgende termijn</th>
          </tr>
        </thead>
        <tbody>
          ${percelen.map(
            ({ perceel, geplandeUren, gevolgdeUren, volgendeTermijn: termijn }) =>
              html`<tr>
                <th scope="row">${perceel}</th>
                <td class="getal">${urentekst(geplandeUren)} uur</td>
                <td class="getal">${urentekst(gevolgdeUren)} uur</td>
                <td class="getal">${procent(geplandeUren === 0 ? null : gevolgdeUren / geplandeUren)}</td>
                <td>
                  ${termijn ? `${termijn.naam}: uiterlijk ${dagtekst(termijn.uiterlijk)} (${termijn.wie})` : 'geen'}
                </td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    ${standen.map((stand) => stand.normen.map((norm) => normbalk(stand.perceel, norm)))}
    ${
      standen.some(({ totaal }) => totaal.lessen > 0)
        ? html`<details>
            <summary>Aanwezigheid per maand en redenen van afwezigheid</summary>
            ${standen.filter(({ totaal }) => totaal.lessen > 0).map(maanden)}
          </details>`
        : null
    }`;
}

/** The hours of a norm as a sentence, with a bar that says the same. */
function normbalk(perceel: string, norm: Normoverzicht): Markup {
  const { uren, vereist } = norm;
  const deel = Math.min(1, uren / vereist);
  const zin = `${urentekst(uren)} van ${urentekst(vereist)} uur (${procenttekst(uren / vereist)})`;
  const breedte = Math.round(deel * 1000) / 10;
  return html`<div class="norm">
    <strong>${norm.norm}, ${perceel}:</strong> ${zin}
    <svg role="img" aria-label="${norm.norm}: ${zin}" preserveAspectRatio="none">
      <rect class="leeg" width="100%" height="100%" />
      <rect class="vol" width="${breedte}%" height="100%" />
    </svg>
    <span class="gedempt">${verwachting(norm)}</span>
  </div> `;
}

function maanden({ perceel, totaal, maanden: perMaand, redenen }: Perceelstand): Markup {
  const rij = (kop: string, stand: Maandstand, soort = 'maand'): Markup =>
    html`<tr class="${soort}">
      <th scope="row">${kop}</th>
      <td class="getal">${urentekst(stand.gepland)}</td>
      <td class="getal">${urentekst(stand.gevolgd)}</td>
      <td class="getal">${procent(stand.deel)}</td>
      <td class="getal">${procent(stand.deelZonderGeldig)}</td>
      <td class="getal">${stand.bijgewoond} van ${stand.lessen}</td>
    </tr> `;
  return html`<div class="rol" role="group" aria-label="Aanwezigheid ${perceel}" tabindex="0">
      <table class="breed">
        <caption>
          ${perceel}
        </caption>
        <thead>
          <tr>
            <th scope="col">Maand</th>
            <th scope="col" class="getal">Gepland (uur)</th>
            <th scope="col" class="getal">Gevolgd (uur)</th>
            <th scope="col" class="getal">Aanwezig</th>
            <th scope="col" class="getal">Zonder geldig verzuim</th>
            <th scope="col" class="getal">Lessen bijgewoond</th>
          </tr>
        </thead>
        <tbody>
          ${perMaand.map((stand) => rij(kort(stand.maand), stand))} ${rij('Samen', totaal, 'samen')}
        </tbody>
      </table>
    </div>
    ${
      redenen.length === 0
        ? null
        : html`<p>
            Gemist:
            ${redenen
              .map(
                ({ reden, gemisteUren, geldig }) =>
                  `${reden ?? 'geen leesbare reden'} ${urentekst(gemisteUren)} uur${geldig > 0 ? ` (${geldig} keer geldig)` : ''}`,
              )
              .join('; ')}.
          </p>`
    }`;
}
