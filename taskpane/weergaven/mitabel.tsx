import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState } from 'react';
import { useBladstijl } from '../onderdelen/pagina';
import type { Mivoorbeeld } from '../werker/mivoorbeeld';

const useStijl = makeStyles({
  schuif: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  tabel: { borderCollapse: 'collapse', width: '100%' },
  cel: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  koprij: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  nieuwste: { fontWeight: tokens.fontWeightSemibold },
  /** Where there is no room for four quarters the newest two stay. */
  ouder: { '@media (max-width: 559px)': { display: 'none' } },
  onbekend: { color: tokens.colorNeutralForeground3 },
});

/** The figures of one perceel and one gemeente, the newest quarter on the right. */
export function Mitabel({ voorbeeld }: { voorbeeld: Mivoorbeeld }) {
  const blad = useBladstijl();
  const stijl = useStijl();
  const { percelen, kwartalen } = voorbeeld;
  const [perceelnaam, zetPerceel] = useState<string>();
  const [gemeentenaam, zetGemeente] = useState<string>();
  const perceel = percelen.find((p) => p.perceel === perceelnaam) ?? percelen[0];
  if (perceel === undefined) return null;
  const gekozen = perceel.gemeenten.indexOf(gemeentenaam ?? '');
  const gemeente = gekozen === -1 ? perceel.gemeenten.length - 1 : gekozen;
  const ouder = (i: number): string | false => i < kwartalen.length - 2 && stijl.ouder;
  const redenen = new Set(
    perceel.regels.flatMap(({ cellen }) => (cellen[gemeente] ?? []).map((c) => c.reden)),
  );
  redenen.delete(null);

  return (
    <section className={blad.blad} style={{ padding: 0 }}>
      <h3 className={blad.tussenkop}>Voorbeeld</h3>
      <div className={blad.velden}>
        <Field label="Perceel">
          <Select value={perceel.perceel} onChange={(_, { value }) => zetPerceel(value)}>
            {percelen.map((p) => (
              <option key={p.perceel}>{p.perceel}</option>
            ))}
          </Select>
        </Field>
        <Field label="Gemeente">
          <Select value={perceel.gemeenten[gemeente] ?? ''} onChange={(_, { value }) => zetGemeente(value)}>
            {perceel.gemeenten.map((g) => (
              <option key={g}>{g}</option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={stijl.schuif} tabIndex={0} role="region" aria-label="Cijfers per kwartaal">
        <table className={stijl.tabel}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(stijl.cel, stijl.koprij)}>
                Indicator
              </th>
              {kwartalen.map((k, i) => (
                <th
                  key={k}
                  scope="col"
                  className={mergeClasses(stijl.cel, stijl.koprij, stijl.getal, ouder(i))}
                >
                  {k}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {perceel.regels.map(({ code, naam, cellen }) => (
              <tr key={`${code} ${naam}`}>
                <th scope="row" className={stijl.cel}>
                  {naam} <span className={stijl.code}>{code}</span>
                </th>
                {(cellen[gemeente] ?? []).map(({ tekst, reden }, i) => (
                  <td
                    key={kwartalen[i]}
                    className={mergeClasses(
                      stijl.cel,
                      stijl.getal,
                      i === kwartalen.length - 1 && stijl.nieuwste,
                      tekst === '' && stijl.onbekend,
                      ouder(i),
                    )}
                    {...(reden !== null && { title: reden })}
                  >
                    {tekst === '' ? '–' : tekst}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {redenen.size > 0 && (
        <div className={mergeClasses(blad.uitleg, blad.klein)}>
          Een streepje betekent dat er geen cijfer is:
          <ul className={blad.lijst}>
            {[...redenen].map((reden) => (
              <li key={reden}>{reden}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
