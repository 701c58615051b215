import { Field, useFieldControlProps_unstable as useVeldeigenschappen } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { TextareaHTMLAttributes } from 'react';
import { useBladstijl } from '../../onderdelen/pagina';

const useStijl = makeStyles({
  vak: {
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalS,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

/** What a field says when its value is not right. */
export const foutVan = (melding: string | undefined) =>
  melding === undefined ? {} : { validationState: 'error' as const, validationMessage: melding };

interface Getaleigenschappen<N extends string> {
  /** The group in the file: the messages are kept by it. */
  readonly groep: 'normen' | 'cijfers';
  readonly namen: Readonly<Record<N, string>>;
  readonly waarden: Readonly<Record<N, string>>;
  readonly standaard: Readonly<Record<N, string>>;
  readonly meldingen: ReadonlyMap<string, string>;
  readonly zet: (waarden: Readonly<Record<N, string>>) => void;
}

/** A field for each number of a group, with its standard. */
export function Getalvelden<N extends string>(eigenschappen: Getaleigenschappen<N>) {
  const { groep, namen, waarden, standaard, meldingen, zet } = eigenschappen;
  const blad = useBladstijl();
  return (
    <div className={blad.velden}>
      {(Object.keys(namen) as N[]).map((naam) => (
        <Field
          key={naam}
          label={naam === 'aanwezigheid' ? `${namen[naam]}, in procenten` : namen[naam]}
          hint={`Standaard: ${standaard[naam]}`}
          {...foutVan(meldingen.get(`${groep}.${naam}`))}
        >
          <Input
            inputMode="decimal"
            value={waarden[naam]}
            onChange={(_, { value }) => zet({ ...waarden, [naam]: value })}
          />
        </Field>
      ))}
    </div>
  );
}

interface Lijsteigenschappen {
  readonly kop: string;
  readonly tekst: string;
  readonly melding: string | undefined;
  readonly zet: (tekst: string) => void;
}

/** Names, one on each line: to type, and to paste from a sheet. */
export function Namenvak({ kop, tekst, melding, zet }: Lijsteigenschappen) {
  return (
    <Field label={kop} hint="Eén per regel." {...foutVan(melding)}>
      <Tekstvak
        rows={Math.min(14, tekst.split('\n').length + 1)}
        value={tekst}
        onChange={({ target }) => zet(target.value)}
      />
    </Field>
  );
}

/** The field around it gives it its name and its message. */
function Tekstvak(eigenschappen: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const stijl = useStijl();
  const vanVeld = useVeldeigenschappen(eigenschappen, { supportsLabelFor: true });
  return <textarea className={stijl.vak} spellCheck={false} {...vanVeld} />;
}
