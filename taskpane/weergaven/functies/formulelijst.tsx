import { Checkbox } from '@fluentui/react-checkbox';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Formuleherstel } from '../../../functions/formuleherstel';
import { a1, type Celformule } from '../../../src';
import { useBladstijl } from '../../onderdelen/pagina';
import { getal } from '../groeperen';

const useStijl = makeStyles({
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  formule: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  cel: { fontWeight: tokens.fontWeightSemibold },
  regel: { display: 'block' },
  onbekend: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});

/** So many are listed; the rest is mended with them. */
const GETOOND = 100;

/** A formula that no longer works, and what it is to become. */
export interface Stuk extends Celformule {
  readonly herstel: Formuleherstel;
}
export type Herstelbaar = Stuk & { readonly herstel: { readonly wordt: string } };

export const isHerstelbaar = (stuk: Stuk): stuk is Herstelbaar => stuk.herstel.wordt !== undefined;
export const sleutelVan = ({ plek }: Stuk): string => `${plek.blad ?? ''} ${a1(plek) ?? ''}`;
const celnaam = ({ plek }: Stuk): string => `${plek.blad ?? ''}, cel ${a1(plek) ?? ''}`;

interface Lijsteigenschappen {
  readonly stukken: readonly Herstelbaar[];
  readonly uit: ReadonlySet<string>;
  readonly zet: (stuk: Herstelbaar, aan: boolean) => void;
}

/** What can be mended: to look at and choose from, before anything changes. */
export function Lijst({ stukken, uit, zet }: Lijsteigenschappen) {
  const stijl = useStijl();
  const blad = useBladstijl();
  const rest = stukken.length - GETOOND;
  return (
    <>
      <ul className={stijl.lijst}>
        {stukken.slice(0, GETOOND).map((stuk) => (
          <li key={sleutelVan(stuk)}>
            <Checkbox
              checked={!uit.has(sleutelVan(stuk))}
              onChange={(_, { checked }) => zet(stuk, checked === true)}
              label={{ children: <Wijziging stuk={stuk} />, style: { overflowWrap: 'anywhere' } }}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className={blad.uitleg}>{`En nog ${getal(rest, 'formule', 'formules')}; die gaan mee.`}</p>
      )}
    </>
  );
}

function Wijziging({ stuk }: { stuk: Herstelbaar }) {
  const stijl = useStijl();
  const { formule, herstel } = stuk;
  return (
    <>
      <span className={stijl.cel}>{celnaam(stuk)}</span>
      {formule === herstel.wordt ? (
        <span className={stijl.regel}>
          {'Wordt opnieuw ingevoerd: '}
          <span className={stijl.formule}>{formule}</span>
        </span>
      ) : (
        <>
          <span className={stijl.regel}>
            {'Was: '}
            <span className={stijl.formule}>{formule}</span>
          </span>
          <span className={stijl.regel}>
            {'Wordt: '}
            <span className={stijl.formule}>{herstel.wordt}</span>
          </span>
        </>
      )}
    </>
  );
}

/** Formulas that nobody can put right but the user. */
export function Onbekend({ stukken }: { stukken: readonly Stuk[] }) {
  const stijl = useStijl();
  const blad = useBladstijl();
  return (
    <div className={blad.stapel}>
      <h4 className={blad.tussenkop}>Deze functie bestaat niet</h4>
      <ul className={stijl.lijst}>
        {stukken.slice(0, GETOOND).map((stuk) => (
          <li key={sleutelVan(stuk)} className={stijl.onbekend}>
            <span className={stijl.cel}>{celnaam(stuk)}</span>
            <span className={stijl.regel}>
              {stuk.herstel.wordt === undefined &&
                `${stuk.herstel.onbekend}${stuk.herstel.lijktOp === undefined ? ': kies een functie uit de lijst hieronder.' : `: bedoelt u ${stuk.herstel.lijktOp}?`}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
