import { Button } from '@fluentui/react-button';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { type Ernst, vandaag } from '../../src';
import { Bericht } from '../onderdelen/bericht';
import { Bestandskiezer } from '../onderdelen/bestandskiezer';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { usePeildatum } from '../onderdelen/peildatum';
import { type Stand, Voortgang } from '../onderdelen/voortgang';
import { useOmgeving } from '../omgeving';
import type { Controleuitkomst, Invoer } from '../werker/berichten';
import { Bevindingenlijst } from './bevindingenlijst';
import { aantallen, filter, getal, type Regel, regelsVan } from './groeperen';

type Toestand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly stand: Stand }
  | { readonly soort: 'fout'; readonly melding: string }
  | { readonly soort: 'klaar'; readonly uitkomst: Controleuitkomst; readonly uitExcel: boolean };

/** Notities are folded away until they are asked for. */
const BEGINERNSTEN: ReadonlySet<Ernst> = new Set<Ernst>(['fout', 'waarschuwing', 'signaal']);

const GEEN_BESTANDEN = 'Hier zitten geen Excel-bestanden (.xlsx, .xlsm) of csv-bestanden bij.';

export const zinVan = (fout: unknown): string =>
  fout instanceof Error ? fout.message : 'Er ging onverwacht iets mis. Probeer het opnieuw.';

export function Controleren() {
  const { werkmap, werker } = useOmgeving();
  const stijl = useBladstijl();
  const { peildatum, veld } = usePeildatum();
  const [toestand, zetToestand] = useState<Toestand>({ soort: 'leeg' });
  const [verouderd, zetVerouderd] = useState(false);
  const stop = useRef<AbortController>(undefined);
  const bezig = toestand.soort === 'bezig';

  // Heard from the start: a check itself then takes one sync. Who else edits the file counts too.
  useEffect(() => {
    const luistert = werkmap?.bijWijziging(() => zetVerouderd(true));
    // Without it the pane works as well; it only cannot tell that something changed.
    luistert?.catch(() => undefined);
    return () => void luistert?.then((houdOp) => houdOp()).catch(() => undefined);
  }, [werkmap]);

  async function controleer(haal: () => Promise<Invoer[]>, uitExcel: boolean): Promise<void> {
    if (peildatum === undefined) return;
    stop.current = new AbortController();
    zetToestand({ soort: 'bezig', stand: { gedaan: 0, totaal: 0 } });
    zetVerouderd(false);
    try {
      const invoer = await haal();
      if (invoer.length === 0) throw new Error(GEEN_BESTANDEN);
      const uitkomst = await werker.vraag(
        'controleer',
        { invoer, peildatum, vandaag: vandaag() },
        {
          bijVoortgang: (gedaan, totaal) => zetToestand({ soort: 'bezig', stand: { gedaan, totaal } }),
          signal: stop.current.signal,
        },
      );
      // Many findings are drawn in pieces, so that the page keeps answering.
      startTransition(() => zetToestand({ soort: 'klaar', uitkomst, uitExcel }));
    } catch (fout) {
      zetToestand({ soort: 'fout', melding: zinVan(fout) });
    }
  }

  async function controleerWerkmap(): Promise<void> {
    if (werkmap === undefined) return;
    await controleer(async () => {
      const { naam, werkmap: gelezen } = await werkmap.lees();
      return [{ pad: naam, werkmap: gelezen }];
    }, true);
  }

  return (
    <Blad
      kop="Controleren"
      uitleg="Vindt fouten in registratiebestanden, en termijnen die om actie vragen. De bestanden blijven op uw computer."
    >
      {werkmap && (
        <div className={stijl.rij}>
          <Button appearance="primary" disabled={bezig} onClick={() => void controleerWerkmap()}>
            Controleer deze werkmap
          </Button>
        </div>
      )}
      <Bestandskiezer
        uitgeschakeld={bezig}
        maat={toestand.soort === 'klaar' ? 'krap' : werkmap === undefined ? 'ruim' : 'gewoon'}
        bijKeuze={(invoer) => void controleer(() => Promise.resolve(invoer), false)}
      />
      <div className={stijl.velden}>{veld}</div>
      {toestand.soort === 'bezig' && (
        <Voortgang stand={toestand.stand} bijStop={() => stop.current?.abort()} />
      )}
      {toestand.soort === 'fout' && (
        <Bericht soort="error" kop="Controleren is niet gelukt">
          {toestand.melding}
        </Bericht>
      )}
      {toestand.soort === 'klaar' && (
        <Uitkomst uitkomst={toestand.uitkomst} uitExcel={toestand.uitExcel} verouderd={verouderd} />
      )}
    </Blad>
  );
}

interface Uitkomsteigenschappen {
  readonly uitkomst: Controleuitkomst;
  readonly uitExcel: boolean;
  readonly verouderd: boolean;
}

function Uitkomst({ uitkomst, uitExcel, verouderd }: Uitkomsteigenschappen) {
  const { werkmap } = useOmgeving();
  const stijl = useBladstijl();
  const [ernsten, zetErnsten] = useState(BEGINERNSTEN);
  const [melding, zetMelding] = useState<{ soort: 'success' | 'error'; kop: string }>();
  const regels = useMemo(() => regelsVan(uitkomst.verslagen), [uitkomst]);
  const open = uitExcel ? werkmap : undefined;

  const doe = (werk: Promise<void>, gelukt?: string): void => {
    werk.then(
      () => gelukt !== undefined && zetMelding({ soort: 'success', kop: gelukt }),
      (fout: unknown) => zetMelding({ soort: 'error', kop: zinVan(fout) }),
    );
  };
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

  return (
    <>
      <Slotsom uitkomst={uitkomst} regels={regels} />
      {verouderd && (
        <Bericht soort="info" kop="De werkmap is gewijzigd na deze controle.">
          Controleer opnieuw om te zien wat er nu nog open staat.
        </Bericht>
      )}
      {open && (
        <div className={stijl.rij}>
          <Button size="small" disabled={cellen.length === 0} onClick={() => markeer(open)}>
            Markeer in de bladen
          </Button>
          <Button
            size="small"
            onClick={() => doe(open.pasToe([{ soort: 'zonder-markering' }]), 'De markering is weggehaald.')}
          >
            Verwijder markering
          </Button>
        </div>
      )}
      {melding && <Bericht soort={melding.soort} kop={melding.kop} />}
      {regels.length > 0 && (
        <Bevindingenlijst
          regels={regels}
          ernsten={ernsten}
          bijErnsten={zetErnsten}
          toon={open && ((regel: Regel) => doe(open.toon(regel.plek)))}
        />
      )}
    </>
  );
}

/** What came out, in one sentence. */
function Slotsom({ uitkomst, regels }: { uitkomst: Controleuitkomst; regels: readonly Regel[] }) {
  const { verslagen, totaal } = uitkomst;
  const tel = aantallen(regels);
  const gestopt = verslagen.length < totaal;
  const overgeslagen = verslagen.filter((v) => v.overgeslagen).length;
  const wat =
    totaal === 1 ? 'Dit bestand' : `${gestopt ? `${verslagen.length} van ${totaal}` : totaal} bestanden`;
  const zonder = verslagen.filter((v) => v.bevindingen.length === 0).length;
  const schoon =
    zonder === 0 ? '' : totaal === 1 ? ', zonder bevindingen' : `, waarvan ${zonder} zonder bevindingen`;
  const teVerbeteren = tel.fout > 0 || overgeslagen > 0;
  return (
    <Bericht
      soort={gestopt || teVerbeteren ? 'warning' : 'success'}
      kop={
        gestopt
          ? `Gestopt: ${wat} gecontroleerd.`
          : tel.fout > 0
            ? `${getal(tel.fout, 'fout', 'fouten')} om te verbeteren.`
            : overgeslagen > 0
              ? `${getal(overgeslagen, 'bestand kan', 'bestanden kunnen')} niet worden gelezen.`
              : 'Geen fouten gevonden.'
      }
    >
      {gestopt ? null : `${wat} gecontroleerd${schoon}.`}
      {tel.fout > 0 && overgeslagen > 0
        ? ` ${getal(overgeslagen, 'bestand kan', 'bestanden kunnen')} niet worden gelezen.`
        : null}
    </Bericht>
  );
}
