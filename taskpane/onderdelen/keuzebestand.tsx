import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ChangeEvent, useRef } from 'react';

const useStijl = makeStyles({
  rij: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  naam: { overflowWrap: 'anywhere', minWidth: 0 },
  verborgen: { display: 'none' },
});

interface Eigenschappen {
  readonly label: string;
  /** What the file is for; or, once it is chosen, what it is. */
  readonly uitleg: string;
  /** Such as .xlsx,.xlsm. */
  readonly soorten: string;
  readonly bestand: File | undefined;
  /** Why the file cannot be used. */
  readonly fout: string | undefined;
  readonly uitgeschakeld: boolean;
  readonly bijKeuze: (bestand: File | undefined) => void;
}

/** One file that may be given besides those that it is all about. */
export function Keuzebestand({
  label,
  uitleg,
  soorten,
  bestand,
  fout,
  uitgeschakeld,
  bijKeuze,
}: Eigenschappen) {
  const stijl = useStijl();
  const invoer = useRef<HTMLInputElement>(null);
  const kies = bestand === undefined ? 'Bestand kiezen' : 'Ander bestand';

  const gekozen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [eerste] = target.files ?? [];
    // So that choosing the same file again is heard.
    target.value = '';
    if (eerste !== undefined) bijKeuze(eerste);
  };

  return (
    <Field
      label={label}
      {...(fout === undefined
        ? { hint: uitleg }
        : { validationState: 'error' as const, validationMessage: fout })}
    >
      {({ 'aria-labelledby': naam, 'aria-describedby': beschrijving }) => (
        <div role="group" className={stijl.rij} aria-labelledby={naam} aria-describedby={beschrijving}>
          {bestand && <span className={stijl.naam}>{bestand.name}</span>}
          <Button
            size="small"
            disabledFocusable={uitgeschakeld}
            aria-label={`${kies}: ${label}`}
            onClick={() => invoer.current?.click()}
          >
            {kies}
          </Button>
          {bestand && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={uitgeschakeld}
              aria-label={`Weghalen: ${bestand.name}`}
              onClick={({ currentTarget: { previousElementSibling: kiesknop } }) => {
                // This button goes: the one that stays takes the focus.
                if (kiesknop instanceof HTMLElement) kiesknop.focus();
                bijKeuze(undefined);
              }}
            >
              Weghalen
            </Button>
          )}
          <input
            ref={invoer}
            className={stijl.verborgen}
            type="file"
            accept={soorten}
            aria-label={label}
            onChange={gekozen}
          />
        </div>
      )}
    </Field>
  );
}
