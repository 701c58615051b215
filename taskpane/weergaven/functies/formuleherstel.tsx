import { Button } from '@fluentui/react-button';
import { useEffect, useRef, useState } from 'react';
import { herstelFormule } from '../../../functions/formuleherstel';
import type { OpenWerkmap } from '../../../src';
import { Bericht } from '../../onderdelen/bericht';
import { useBladstijl } from '../../onderdelen/pagina';
import { zinVan } from '../../onderdelen/zin';
import { useHerstel } from '../controleren/herstel';
import { Hersteluitkomst } from '../controleren/hersteluitkomst';
import { getal } from '../groeperen';
import { isHerstelbaar, Lijst, Onbekend, sleutelVan, type Stuk } from './formulelijst';

/** The formulas of this product that stopped working, in the order of the workbook. @throws as `zoekFormules` */
async function zoek(werkmap: OpenWerkmap): Promise<Stuk[]> {
  const formules = await werkmap.zoekFormules('INB');
  return formules.flatMap((f) => {
    const herstel = herstelFormule(f.formule, f.toont);
    return herstel === undefined ? [] : [{ ...f, herstel }];
  });
}

/** Finds the formulas that stopped working where the add-in was absent, and puts them right. */
export function Formules({ werkmap }: { werkmap: OpenWerkmap }) {
  const blad = useBladstijl();
  const [gevonden, zetGevonden] = useState<readonly Stuk[]>();
  const [fout, zetFout] = useState<string>();
  const [bezig, zetBezig] = useState(false);
  const [uit, zetUit] = useState<ReadonlySet<string>>(new Set());

  const zoekNu = async (): Promise<void> => {
    zetBezig(true);
    zetFout(undefined);
    try {
      zetGevonden(await zoek(werkmap));
      zetUit(new Set());
    } catch (reden) {
      zetFout(zinVan(reden));
    } finally {
      zetBezig(false);
    }
  };
  const herstel = useHerstel(zoekNu);
  const hoor = useRef(herstel.hoor);
  useEffect(() => {
    hoor.current = herstel.hoor;
  });
  const isGezocht = gevonden !== undefined;
  useEffect(() => {
    if (!isGezocht) return undefined;
    const luistert = werkmap.bijWijziging((bericht) => hoor.current(bericht));
    // Without it only what moved or was typed over since cannot be told.
    luistert.catch(() => undefined);
    return () => {
      luistert.then((houdOp) => houdOp()).catch(() => undefined);
    };
  }, [werkmap, isGezocht]);

  const herstelbaar = (gevonden ?? []).filter(isHerstelbaar);
  const gekozen = herstelbaar.filter((stuk) => !uit.has(sleutelVan(stuk)));
  const onbekend = (gevonden ?? []).filter((stuk) => !isHerstelbaar(stuk));

  return (
    <section className={blad.stapel}>
      <h3 className={blad.tussenkop}>Formules herstellen</h3>
      <p className={blad.uitleg}>
        Staat er #NAAM? in een cel, of _xldudf_ in een formule? Dan was deze invoegtoepassing er niet toen het
        bestand werd geopend of bewaard. Hier zet u die formules weer goed.
      </p>
      <div className={blad.rij}>
        <Button disabledFocusable={bezig || herstel.bezig} onClick={() => void zoekNu()}>
          Zoek in deze werkmap
        </Button>
      </div>
      {fout !== undefined && (
        <Bericht soort="error" kop="Zoeken is niet gelukt">
          {fout}
        </Bericht>
      )}
      <Hersteluitkomst herstel={herstel} />
      {gevonden && (
        <p className={blad.uitleg} role="status">
          {gevonden.length === 0
            ? 'Alle formules van dit programma werken.'
            : `${getal(gevonden.length, 'formule werkt', 'formules werken')} niet meer.`}
        </p>
      )}
      {herstelbaar.length > 0 && (
        <>
          <Lijst
            stukken={herstelbaar}
            uit={uit}
            zet={(stuk, aan) => {
              const nieuw = new Set(uit);
              if (aan) nieuw.delete(sleutelVan(stuk));
              else nieuw.add(sleutelVan(stuk));
              zetUit(nieuw);
            }}
          />
          <div className={blad.rij}>
            <Button
              appearance="primary"
              disabled={gekozen.length === 0 || herstel.bezig}
              onClick={() =>
                void herstel.voerUit(
                  gekozen.map(({ plek, formule, herstel: { wordt } }) => ({
                    plek,
                    was: formule,
                    formule: wordt,
                  })),
                )
              }
            >
              {`Herstel ${getal(gekozen.length, 'formule', 'formules')}`}
            </Button>
          </div>
        </>
      )}
      {onbekend.length > 0 && <Onbekend stukken={onbekend} />}
    </section>
  );
}
