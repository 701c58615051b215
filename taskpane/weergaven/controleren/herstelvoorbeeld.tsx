import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Herstelvoorstel } from '../../../src';
import { useBladstijl } from '../../onderdelen/pagina';
import { getal, plaats, type Regel } from '../groeperen';
import { WasWordt } from './voorstel';

/** So many cells are shown at first; the rest is asked for. */
const EERST = 100;

const useStijl = makeStyles({
  vak: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  kop: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  uitleg: { margin: 0 },
  groep: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  bijschrift: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  cellen: { listStyleType: 'none', margin: 0, padding: 0 },
  cel: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  plaats: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A finding that can be mended. */
export interface Herstelbaar extends Regel {
  readonly herstel: Herstelvoorstel;
}
export const isHerstelbaar = (regel: Regel): regel is Herstelbaar => regel.herstel !== undefined;

/** By this a proposal is the same one after the next check, which makes new objects of what it finds. */
const kenmerk = ({ bestand, code, herstel }: Herstelbaar): string =>
  JSON.stringify([bestand, code, herstel.plek, herstel.was, herstel.wordt]);

interface Eigenschappen {
  readonly regels: readonly Herstelbaar[];
  /** What is chosen at first. */
  readonly gekozen: readonly Herstelbaar[];
  /** Undefined where the file cannot be written: then it says what to type. */
  readonly voerUit: ((regels: readonly Herstelbaar[]) => void) | undefined;
  readonly bijSluiten: () => void;
}

/** What can be mended, cell by cell: to look at and choose from, before anything changes. */
export function Herstelvoorbeeld({ regels, gekozen, voerUit, bijSluiten }: Eigenschappen) {
  const stijl = useStijl();
  const blad = useBladstijl();
  const id = useId();
  const kop = useRef<HTMLHeadingElement>(null);
  const [keuze, zetKeuze] = useState<ReadonlySet<string>>(() => new Set(gekozen.map(kenmerk)));
  const [hoeveel, zetHoeveel] = useState(EERST);
  useEffect(() => kop.current?.focus(), []);
  const meer = new Set(regels.map((r) => r.bestand)).size > 1;
  const getoond = regels.slice(0, hoeveel);
  const aan = regels.filter((r) => keuze.has(kenmerk(r)));
  const groepen = [...new Set(getoond.map((r) => r.herstel.uitleg))];
  const zet = (wie: readonly Herstelbaar[], isAan: boolean): void => {
    const nieuw = new Set(keuze);
    for (const regel of wie) {
      if (isAan) nieuw.add(kenmerk(regel));
      else nieuw.delete(kenmerk(regel));
    }
    zetKeuze(nieuw);
  };
  const waar = (regel: Regel): string => (meer ? `${regel.bestand}, ${plaats(regel)}` : plaats(regel));
  const tekstVan = (regel: Herstelbaar) => (
    <>
      <WasWordt voorstel={regel.herstel} />
      <span className={stijl.plaats}>{waar(regel)}</span>
    </>
  );

  return (
    <section className={stijl.vak} aria-labelledby={id}>
      <h3 id={id} ref={kop} tabIndex={-1} className={stijl.kop}>
        {voerUit ? 'Herstellen' : 'Zelf herstellen in Excel'}
      </h3>
      <p className={stijl.uitleg}>
        {voerUit
          ? 'Deze waarden kunnen maar op één manier bedoeld zijn. Kijk of het klopt en kies wat u wilt overnemen. Met Zet terug staat alles weer zoals het was.'
          : 'Deze waarden kunnen maar op één manier bedoeld zijn. Hier kan uw bestand niet worden gewijzigd: typ ze in Excel over, en controleer opnieuw.'}
      </p>
      {voerUit && regels.length > 1 && (
        <Checkbox
          label={`Alles (${regels.length})`}
          checked={aan.length === regels.length ? true : aan.length === 0 ? false : 'mixed'}
          onChange={(_, { checked }) => zet(regels, checked === true)}
        />
      )}
      {groepen.map((uitleg) => (
        <fieldset key={uitleg} className={stijl.groep}>
          <legend className={stijl.bijschrift}>{uitleg}</legend>
          <ul className={stijl.cellen}>
            {getoond
              .filter((r) => r.herstel.uitleg === uitleg)
              .map((regel, i) => (
                <li key={i} className={voerUit ? undefined : stijl.cel}>
                  {voerUit ? (
                    <Checkbox
                      label={{ children: tekstVan(regel), style: { overflowWrap: 'anywhere' } }}
                      checked={keuze.has(kenmerk(regel))}
                      onChange={(_, { checked }) => zet([regel], checked === true)}
                    />
                  ) : (
                    tekstVan(regel)
                  )}
                </li>
              ))}
          </ul>
        </fieldset>
      ))}
      {regels.length > hoeveel && (
        <Button appearance="subtle" size="small" onClick={() => zetHoeveel(hoeveel + 4 * EERST)}>
          {`Toon meer (nog ${regels.length - hoeveel})`}
        </Button>
      )}
      <div className={blad.rij}>
        {voerUit && (
          <Button appearance="primary" disabled={aan.length === 0} onClick={() => voerUit(aan)}>
            {`Herstel ${getal(aan.length, 'cel', 'cellen')}`}
          </Button>
        )}
        <Button onClick={bijSluiten}>{voerUit ? 'Annuleren' : 'Sluiten'}</Button>
      </div>
    </section>
  );
}
