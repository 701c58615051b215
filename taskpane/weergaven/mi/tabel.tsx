import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Fragment, useId, useState } from 'react';
import { useBladstijl } from '../../onderdelen/pagina';
import type { Mivoorbeeld, Voorbeeldcel } from '../../werker/mivoorbeeld';
import { Cijfer } from './cijfer';
import { Herleiding } from './herleiding';
import { redenletters, Verklaring } from './verklaring';

const SMAL = '@media (max-width: 559px)';
const useStijl = makeStyles({
  schuif: {
    overflowX: 'auto',
    containerType: 'inline-size',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
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
  /** Where there is no room for four quarters the newest two stay, until the others are asked for. */
  ouder: { [SMAL]: { display: 'none' } },
  smalAlleen: { display: 'none', [SMAL]: { display: 'block' } },
  naambreedte: { [SMAL]: { minWidth: '146px' } },
});

interface Eigenschappen {
  readonly voorbeeld: Mivoorbeeld;
  /** Of the files that were counted, the one that is open in Excel. */
  readonly openBestand: string | undefined;
}

/** The figures of one perceel and one gemeente, the newest quarter on the right; a click tells what is behind one. */
export function Mitabel({ voorbeeld, openBestand }: Eigenschappen) {
  const blad = useBladstijl();
  const stijl = useStijl();
  const eigen = useId();
  const { percelen, kwartalen } = voorbeeld;
  const [perceelnaam, zetPerceel] = useState<string>();
  const [gemeentenaam, zetGemeente] = useState<string>();
  const [alleKwartalen, zetAlleKwartalen] = useState(false);
  /** The figure of which it is shown. */
  const [open, zetOpen] = useState<{ readonly rij: number; readonly kolom: number }>();
  const perceel = percelen.find((p) => p.perceel === perceelnaam) ?? percelen[0];
  if (perceel === undefined) return null;
  const gekozen = perceel.gemeenten.indexOf(gemeentenaam ?? '');
  const laatste = perceel.gemeenten.length - 1;
  const gemeente = gekozen === -1 ? laatste : gekozen;
  const ouder = (i: number): string | false => !alleKwartalen && i < kwartalen.length - 2 && stijl.ouder;
  const regels = perceel.regels.map((regel) => ({ ...regel, eigen: regel.cellen[gemeente] ?? [] }));
  const getoond: Voorbeeldcel[] = regels.flatMap((regel) => regel.eigen);
  const letters = redenletters(getoond);
  const knopVan = (rij: number, kolom: number): string => `${eigen}-${rij}-${kolom}`;
  const sluit = (): void => {
    if (open) document.getElementById(knopVan(open.rij, open.kolom))?.focus();
    zetOpen(undefined);
  };
  const kies = (doe: () => void): void => {
    zetOpen(undefined);
    doe();
  };

  return (
    <section className={blad.blad} style={{ padding: 0 }}>
      <h3 className={blad.tussenkop}>Voorbeeld</h3>
      <div className={blad.velden}>
        <Field label="Perceel">
          <Select value={perceel.perceel} onChange={(_, { value }) => kies(() => zetPerceel(value))}>
            {percelen.map((p) => (
              <option key={p.perceel}>{p.perceel}</option>
            ))}
          </Select>
        </Field>
        <Field label="Gemeente">
          <Select
            value={perceel.gemeenten[gemeente] ?? ''}
            onChange={(_, { value }) => kies(() => zetGemeente(value))}
          >
            {perceel.gemeenten.map((g) => (
              <option key={g}>{g}</option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={mergeClasses(blad.uitleg, blad.klein)}>
        Kies een onderstreept cijfer om te zien uit welke bestanden en cellen het komt.
      </p>
      <div className={stijl.smalAlleen}>
        <Checkbox
          label="Toon alle vier de kwartalen"
          checked={alleKwartalen}
          onChange={(_, { checked }) => zetAlleKwartalen(checked === true)}
        />
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
            {regels.map(({ code, naam, uitsplitsing, eigen: cellen }, rij) => (
              <Fragment key={`${code} ${naam}`}>
                <tr>
                  <th scope="row" className={mergeClasses(stijl.cel, stijl.naambreedte)}>
                    {naam} <span className={stijl.code}>{code}</span>
                  </th>
                  {cellen.map((cel, i) => (
                    <td
                      key={kwartalen[i]}
                      className={mergeClasses(
                        stijl.cel,
                        stijl.getal,
                        i === kwartalen.length - 1 && stijl.nieuwste,
                        ouder(i),
                      )}
                    >
                      <Cijfer
                        cel={cel}
                        letter={letters.get(cel.reden ?? '')}
                        id={knopVan(rij, i)}
                        wat={`${code}, ${kwartalen[i]}`}
                        isOpen={open?.rij === rij && open.kolom === i}
                        bijKlik={() =>
                          open?.rij === rij && open.kolom === i
                            ? zetOpen(undefined)
                            : zetOpen({ rij, kolom: i })
                        }
                      />
                    </td>
                  ))}
                </tr>
                {open?.rij === rij && (
                  <tr>
                    <td colSpan={1 + kwartalen.length} className={stijl.cel}>
                      <Herleiding
                        key={open.kolom}
                        kop={`${code} ${naam}`}
                        waar={[kwartalen[open.kolom], perceel.gemeenten[gemeente], perceel.perceel].join(
                          ', ',
                        )}
                        keuze={{
                          ...{ indicator: code, uitsplitsing, perceel: perceel.perceel },
                          gemeente: gemeente === laatste ? undefined : perceel.gemeenten[gemeente],
                          kwartaal: kwartalen[open.kolom] ?? voorbeeld.kwartaal,
                        }}
                        openBestand={openBestand}
                        bijSluiten={sluit}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <Verklaring cellen={getoond} letters={letters} />
    </section>
  );
}
