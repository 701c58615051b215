import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Aanroep, formuleVoorOffice } from '../../../functions/formuletekst';
import { a1, type OpenWerkmap, type Plek, type Terugzetting } from '../../../src';
import { Bericht } from '../../onderdelen/bericht';
import { isFocusVrij } from '../../onderdelen/focusvangst';
import { useBladstijl } from '../../onderdelen/pagina';
import { zinVan } from '../../onderdelen/zin';

/** For a cell without a number format of its own; as the functions give it where Excel lets them. */
const EURO = '€ #,##0.00';

const useStijl = makeStyles({ heel: { flexBasis: '100%' } });

type Stand =
  | { readonly soort: 'niets' }
  | { readonly soort: 'gedaan'; readonly kop: string; readonly terug: readonly Terugzetting[] }
  | { readonly soort: 'bezet'; readonly plek: Plek }
  | {
      readonly soort: 'fout';
      readonly kop: string;
      readonly zin: string;
      /** What can still be put back, when putting it back did not succeed. */
      readonly terug?: readonly Terugzetting[];
    };

interface Eigenschappen {
  readonly aanroep: Aanroep;
  /** Tells one formula from the other where there are two. */
  readonly naam: string;
  readonly werkmap: OpenWerkmap;
}

const celnaam = (plek: Plek): string => `${plek.blad ?? ''}, cel ${a1(plek) ?? ''}`;

/** Puts the formula in the chosen cell. What stands there is only lost when the user says so, and can be put back. */
export function Incel({ aanroep, naam, werkmap }: Eigenschappen) {
  const blad = useBladstijl();
  const stijl = useStijl();
  const [stand, zetStand] = useState<Stand>({ soort: 'niets' });
  const [bezig, zetBezig] = useState(false);
  const plaats = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: a keyboard goes on from here.
  useEffect(() => {
    if (stand.soort !== 'niets' && isFocusVrij()) plaats.current?.focus();
  }, [stand]);

  const doe = async (werk: () => Promise<Stand>): Promise<void> => {
    zetBezig(true);
    try {
      zetStand(await werk());
    } catch (fout) {
      zetStand({ soort: 'fout', kop: 'Dit is niet gelukt', zin: zinVan(fout) });
    } finally {
      zetBezig(false);
    }
  };
  const schrijf = async (plek: Plek, was: '' | undefined): Promise<Stand> => {
    const formule = formuleVoorOffice(aanroep);
    const { gedaan, geweigerd } = await werkmap.vervang([{ plek, was, formule, notatie: EURO }]);
    const [weigering] = geweigerd;
    if (weigering === undefined)
      return { soort: 'gedaan', kop: `De formule staat in ${celnaam(plek)}.`, terug: gedaan };
    if (weigering.reden === 'gewijzigd' && was === '') return { soort: 'bezet', plek };
    return {
      soort: 'fout',
      kop: `De formule kan niet in ${celnaam(plek)}.`,
      zin: WAAROM_NIET[weigering.reden],
    };
  };
  const zetTerug = async (terug: readonly Terugzetting[]): Promise<Stand> => {
    const [eerste] = terug;
    const cel = eerste ? celnaam(eerste.plek) : '';
    const kop = `${cel} is niet teruggezet.`;
    try {
      const { geweigerd } = await werkmap.zetTerug(terug);
      const [weigering] = geweigerd;
      if (weigering === undefined)
        return { soort: 'gedaan', kop: `${cel} is weer zoals het was.`, terug: [] };
      const zin = TERUG_NIET[weigering.reden];
      // What the user changed since stays as he made it; anything else can be tried again.
      return { soort: 'fout', kop, zin, ...(weigering.reden !== 'gewijzigd' && { terug }) };
    } catch (fout) {
      return { soort: 'fout', kop, zin: zinVan(fout), terug };
    }
  };
  const terugknop = (terug: readonly Terugzetting[] = []): ReactNode =>
    terug.length > 0 && (
      <div>
        <Button size="small" disabledFocusable={bezig} onClick={() => void doe(() => zetTerug(terug))}>
          Zet terug
        </Button>
      </div>
    );

  return (
    <>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={bezig}
        {...(naam !== '' && { 'aria-label': `Zet in de cel: tarief ${naam}` })}
        onClick={() => void doe(async () => schrijf(await werkmap.gekozenCel(), ''))}
      >
        Zet in de cel
      </Button>
      {stand.soort !== 'niets' && (
        <div ref={plaats} tabIndex={-1} className={stijl.heel}>
          {stand.soort === 'gedaan' && (
            <Bericht soort="success" kop={stand.kop}>
              {terugknop(stand.terug)}
            </Bericht>
          )}
          {stand.soort === 'bezet' && (
            <Bericht soort="warning" kop={`${celnaam(stand.plek)} is niet leeg.`}>
              Kies in het blad een lege cel en probeer het opnieuw, of vervang wat er nu staat.
              <div className={blad.rij}>
                <Button
                  size="small"
                  disabledFocusable={bezig}
                  onClick={() => void doe(() => schrijf(stand.plek, undefined))}
                >
                  {`Vervang ${a1(stand.plek) ?? ''}`}
                </Button>
                <Button size="small" disabledFocusable={bezig} onClick={() => zetStand({ soort: 'niets' })}>
                  Annuleren
                </Button>
              </div>
            </Bericht>
          )}
          {stand.soort === 'fout' && (
            <Bericht soort="error" kop={stand.kop}>
              {stand.zin}
              {terugknop(stand.terug)}
            </Bericht>
          )}
        </div>
      )}
    </>
  );
}

const WAAROM_NIET = {
  gewijzigd: 'De cel is intussen gewijzigd, of het blad is weg. Kies de cel opnieuw.',
  beveiligd:
    'Het blad is beveiligd. Hef de beveiliging op (tabblad Controleren in Excel) en probeer het opnieuw.',
  kanNiet: 'Excel kan deze formule hier niet kwijt. Kies een andere cel.',
} as const;

const TERUG_NIET = {
  gewijzigd: 'De cel is intussen gewijzigd, en zo gelaten.',
  beveiligd: WAAROM_NIET.beveiligd,
  kanNiet: 'Excel kan deze cel nu niet wijzigen. Probeer het opnieuw.',
} as const;
