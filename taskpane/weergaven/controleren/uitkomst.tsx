import { Button } from '@fluentui/react-button';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Akkoord, Ernst, Plek } from '../../../src';
import { useOmgeving } from '../../omgeving';
import { Bericht } from '../../onderdelen/bericht';
import { EigenInstellingen } from '../../onderdelen/eigeninstellingen';
import { useBladstijl } from '../../onderdelen/pagina';
import { zinVan } from '../../onderdelen/zin';
import type { Controleuitkomst } from '../../werker/berichten';
import { filter, getal, regelsVan } from '../groeperen';
import { Actieskader, type Acties } from './acties';
import { Bevindingenlijst } from './bevindingenlijst';
import { Celbevindingen } from './celbevindingen';
import type { Herstel } from './herstel';
import { Hersteluitkomst } from './hersteluitkomst';
import { type Herstelbaar, Herstelvoorbeeld, isHerstelbaar } from './herstelvoorbeeld';
import { Slotsom } from './slotsom';

/** Notities are folded away until they are asked for. */
const BEGINERNSTEN: ReadonlySet<Ernst> = new Set<Ernst>(['fout', 'waarschuwing', 'signaal']);

interface Eigenschappen {
  readonly uitkomst: Controleuitkomst;
  readonly uitExcel: boolean;
  readonly verouderd: boolean;
  readonly herstel: Herstel;
  /** One cell whose findings are asked for; undefined for all. */
  readonly cel: Plek | undefined;
  readonly bijAlleCellen: () => void;
  /** Checks again, quietly. */
  readonly herzie: () => Promise<unknown>;
}

/** What came out of a check, and what can be done with it. */
export function Uitkomst(eigenschappen: Eigenschappen) {
  const { uitkomst, uitExcel, verouderd, herstel, cel, bijAlleCellen, herzie } = eigenschappen;
  const { werkmap, werker } = useOmgeving();
  const stijl = useBladstijl();
  const [ernsten, zetErnsten] = useState(BEGINERNSTEN);
  const [melding, zetMelding] = useState<{ soort: 'success' | 'error'; kop: string }>();
  /** The proposals that are looked at; each time that they are asked for anew they begin anew. */
  const [voorbeeld, zetVoorbeeld] = useState<{ keer: number; gekozen: readonly Herstelbaar[] }>();
  const regels = useMemo(() => regelsVan(uitkomst.verslagen), [uitkomst]);
  const herstelbaar = useMemo(() => regels.filter(isHerstelbaar), [regels]);
  const opener = useRef<Element>(null);
  const open = uitExcel ? werkmap : undefined;

  const doe = useCallback((werk: Promise<void>, gelukt?: string): void => {
    // The same again is told again.
    zetMelding(undefined);
    werk.then(
      () => gelukt !== undefined && zetMelding({ soort: 'success', kop: gelukt }),
      (fout: unknown) => zetMelding({ soort: 'error', kop: zinVan(fout) }),
    );
  }, []);
  // What the filter shows, that the gemeente did not agree to, and that has a cell.
  const cellen = filter(regels, { ernsten, tekst: '' }).filter((r) => !r.akkoord && r.cel !== null);
  const markeer = (werkmapInExcel: NonNullable<typeof open>): void => {
    const aantal = new Set(cellen.map((r) => `${r.plek.blad} ${r.cel}`)).size;
    doe(
      werkmapInExcel.pasToe([
        { soort: 'zonder-markering' },
        ...cellen.map(({ plek, ernst }) => ({ soort: 'markering' as const, plek, ernst })),
      ]),
      `${getal(aantal, 'cel is', 'cellen zijn')} gemarkeerd. Uw eigen kleuren blijven bewaard.`,
    );
  };
  const toonVoorbeeld = useCallback((gekozen: readonly Herstelbaar[]): void => {
    opener.current = document.activeElement;
    zetVoorbeeld((eerder) => ({ keer: (eerder?.keer ?? 0) + 1, gekozen }));
  }, []);

  const herzieNu = useRef(herzie);
  herzieNu.current = herzie;
  const acties = useMemo<Acties>(
    () => ({
      toon: open && ((regel) => doe(open.toon(regel.plek))),
      herstel: open && ((regel) => toonVoorbeeld([regel].filter(isHerstelbaar))),
      legVast:
        open &&
        (async (akkoord: Akkoord) => {
          zetMelding(undefined);
          const { werkmap: nu } = await open.lees();
          await open.pasToe([await werker.vraag('akkoordrij', { werkmap: nu, akkoord })]);
          zetMelding({ soort: 'success', kop: `Het akkoord op ${akkoord.regel} staat op het blad Contact.` });
          await herzieNu.current();
        }),
    }),
    [open, werker, doe, toonVoorbeeld],
  );

  return (
    <Actieskader value={acties}>
      <Slotsom uitkomst={uitkomst} regels={regels} />
      <EigenInstellingen afwijkingen={uitkomst.afwijkingen} />
      {verouderd && (
        <Bericht soort="info" kop="De werkmap is gewijzigd na deze controle.">
          Controleer opnieuw om te zien wat er nu nog open staat.
        </Bericht>
      )}
      <div className={stijl.rij}>
        {herstelbaar.length > 0 && (
          <Button size="small" disabledFocusable={herstel.bezig} onClick={() => toonVoorbeeld(herstelbaar)}>
            {open ? `Herstellen (${herstelbaar.length})` : `Zelf herstellen (${herstelbaar.length})`}
          </Button>
        )}
        {open && (
          <>
            <Button size="small" disabled={cellen.length === 0} onClick={() => markeer(open)}>
              Markeer in de bladen
            </Button>
            <Button
              size="small"
              onClick={() => doe(open.pasToe([{ soort: 'zonder-markering' }]), 'De markering is weggehaald.')}
            >
              Verwijder markering
            </Button>
          </>
        )}
      </div>
      {melding && <Bericht inBeeld soort={melding.soort} kop={melding.kop} />}
      {open && <Hersteluitkomst herstel={herstel} />}
      {voorbeeld && (
        <Herstelvoorbeeld
          key={voorbeeld.keer}
          regels={herstelbaar}
          gekozen={voorbeeld.gekozen}
          voerUit={
            open &&
            ((gekozen) => {
              zetVoorbeeld(undefined);
              void herstel.voerUit(gekozen.map((regel: Herstelbaar) => regel.herstel));
            })
          }
          bijSluiten={() => {
            zetVoorbeeld(undefined);
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
        />
      )}
      {cel ? (
        <Celbevindingen plek={cel} regels={regels} bijAlles={bijAlleCellen} />
      ) : (
        regels.length > 0 && <Bevindingenlijst regels={regels} ernsten={ernsten} bijErnsten={zetErnsten} />
      )}
    </Actieskader>
  );
}
