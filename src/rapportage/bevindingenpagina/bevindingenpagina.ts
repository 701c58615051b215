import { dagtekst } from '../../basis/dag';
import { ERNSTEN } from '../../basis/ernst';
import type { Omstandigheden } from '../../controle/dossier';
import { regelVan } from '../../controle/tekst';
import type { Bestandsverslag } from '../../controle/verslag';
import type { Instellingen } from '../../registratie/instellingen';
import { afwijkendeInstellingen } from '../afwijkendeinstellingen';
import { html, type Markup } from '../markup';
import { naamBij } from '../persoonsgegevens';
import { bestandsdeel, naamVoor } from './bestand';
import { STIJL } from './stijl';

export interface Paginaopties {
  /** Put the name of the person with each file. Without it the page names nobody. */
  readonly metNamen?: boolean;
}

/**
 * The findings as one page that needs nothing else: no script, no picture, no other file. It can be read aloud, printed
 * on A4 and read in light and dark. Every text of a file or of its name is escaped.
 * @param verslagen as they may be shown: `zonderPersoonsgegevens` has been over them, unless names may be there
 */
export function bevindingenpagina(
  verslagen: readonly Bestandsverslag[],
  { peildatum, instellingen }: Omstandigheden,
  { metNamen = false }: Paginaopties = {},
): string {
  const dag = dagtekst(peildatum);
  const aantal = `${verslagen.length} ${verslagen.length === 1 ? 'bestand' : 'bestanden'}`;
  const overgeslagen = verslagen.filter((v) => v.status === 'overgeslagen').length;
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>Controle van registratiebestanden, peildatum ${dag}</title>
        ${STIJL}
      </head>
      <body>
        <header>
          <a class="sprong" href="#inhoud">Naar de inhoud</a>
          <h1>Controle van registratiebestanden</h1>
          <p class="gedempt">
            Peildatum ${dag}. ${aantal}
            gecontroleerd${overgeslagen > 0 ? `, waarvan ${overgeslagen} niet te lezen` : ''}.
          </p>
        </header>
        <main id="inhoud">
          ${inHetKort(verslagen)} ${instellingendeel(instellingen)}
          <section aria-labelledby="bestanden">
            <h2 id="bestanden">Per bestand</h2>
            ${verslagen.map((verslag, i) => bestandsdeel(verslag, i + 1, metNamen ? naamBij(verslag) : null))}
          </section>
          ${regeldeel(verslagen)}
        </main>
        <footer>
          <p>
            ${
              metNamen
                ? 'In dit verslag staan namen. Deel het alleen met wie ze nodig heeft.'
                : 'In dit verslag staan geen namen en geen BSN’s.'
            }
            De bestanden zelf zijn niet gewijzigd.
          </p>
        </footer>
      </body>
    </html> `.text;
}

function inHetKort(verslagen: readonly Bestandsverslag[]): Markup {
  const open = verslagen.flatMap(({ bevindingen }) => bevindingen.filter((b) => !b.akkoord));
  const tel = (bevindingen: Bestandsverslag['bevindingen']): number[] => [
    ...ERNSTEN.map((ernst) => bevindingen.filter((b) => b.ernst === ernst && !b.akkoord).length),
    bevindingen.filter((b) => b.akkoord).length,
  ];
  return html`<section aria-labelledby="kort">
    <h2 id="kort">In het kort</h2>
    <ul class="cijfers">
      ${ERNSTEN.map((ernst) => {
        const aantal = open.filter((b) => b.ernst === ernst).length;
        return html`<li class="${ernst}"><strong>${aantal}</strong> ${naamVoor(ernst, aantal)}</li> `;
      })}
    </ul>
    <div class="rol" role="group" aria-label="Aantal bevindingen per bestand" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Bestand</th>
            ${['Fout', 'Waarschuwing', 'Signaal', 'Notitie', 'Akkoord'].map(
              (kop) => html`<th scope="col" class="getal">${kop}</th> `,
            )}
          </tr>
        </thead>
        <tbody>
          ${verslagen.map(
            ({ bestand, status, bevindingen }, i) =>
              html`<tr>
                <th scope="row">
                  <a href="#bestand-${i + 1}"><bdi>${bestand}</bdi></a
                  >${status === 'overgeslagen' ? ' (overgeslagen)' : ''}
                </th>
                ${tel(bevindingen).map((aantal) => html`<td class="getal">${aantal === 0 ? '–' : aantal}</td> `)}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function instellingendeel(instellingen: Instellingen): Markup {
  const afwijkingen = afwijkendeInstellingen(instellingen);
  const inhoud =
    afwijkingen.length === 0
      ? html`<p>Alle regels stonden aan, met de standaardinstellingen.</p>`
      : html`<p>Deze controle week af van de standaard:</p>
          <div class="rol" role="group" aria-label="Afwijkende instellingen" tabindex="0">
            <table class="breed">
              <thead>
                <tr>
                  <th scope="col">Instelling</th>
                  <th scope="col">Nu</th>
                  <th scope="col">Standaard</th>
                </tr>
              </thead>
              <tbody>
                ${afwijkingen.map(
                  ({ wat, nu, standaard, isKeuze }) =>
                    html`<tr>
                      <th scope="row">${wat}${isKeuze ? ' ‡' : ''}</th>
                      <td>${nu}</td>
                      <td>${standaard}</td>
                    </tr> `,
                )}
              </tbody>
            </table>
          </div>
          ${
            afwijkingen.some((a) => a.isKeuze)
              ? html`<p class="gedempt">
                  ‡ De bron noemt hier geen getal: de standaard is een keuze van dit programma.
                </p>`
              : null
          }`;
  return html`<section aria-labelledby="instellingen">
    <h2 id="instellingen">Instellingen</h2>
    ${inhoud}
  </section>`;
}

/** The rules that found something, each with where it stands. */
function regeldeel(verslagen: readonly Bestandsverslag[]): Markup | null {
  const codes = [...new Set(verslagen.flatMap((v) => v.bevindingen.map((b) => b.code)))].sort();
  if (codes.length === 0) return null;
  return html`<section aria-labelledby="regels">
    <h2 id="regels">De regels die iets vonden</h2>
    <dl class="regels">
      ${codes.map((code) => {
        const regel = regelVan(code);
        if (regel === undefined) return null;
        const { bron, titel } = regel;
        const vindplaats =
          bron.soort === 'productkeuze'
            ? 'Keuze van dit programma'
            : `Bron: ${bron.naam}, ${bron.vindplaats}`;
        const citaat = bron.soort === 'productkeuze' ? undefined : bron.citaat;
        return html`<div>
          <dt id="regel-${code}">${code} – ${titel}</dt>
          <dd class="bron">
            <span class="gedempt">${vindplaats}</span>
            ${bron.soort === 'productkeuze' ? html`<br />${bron.reden}` : null}
            ${citaat === undefined ? null : html`<blockquote>${citaat}</blockquote>`}
          </dd>
        </div> `;
      })}
    </dl>
  </section>`;
}
