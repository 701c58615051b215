import { makeStyles, mergeClasses } from '@griffel/react';
import { useBladstijl } from '../../onderdelen/pagina';
import type { Voorbeeldcel } from '../../werker/mivoorbeeld';

/** The marks are those of the workbook. */
export const ONVOLLEDIG = '*';
export const GEWIJZIGD = '†';

const useStijl = makeStyles({
  redenen: { listStyleType: 'lower-alpha' },
});

/** A letter for each reason that a figure is empty, in the order of the table. */
export const redenletters = (cellen: readonly Voorbeeldcel[]): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(cellen.flatMap(({ reden }) => reden ?? []))].map((reden, i) => [
      reden,
      String.fromCharCode(97 + i),
    ]),
  );

/** What the marks in the table mean: those that are in it. */
export function Verklaring({
  cellen,
  letters,
}: {
  cellen: readonly Voorbeeldcel[];
  letters: ReadonlyMap<string, string>;
}) {
  const blad = useBladstijl();
  const stijl = useStijl();
  const zinnen = [
    ...(cellen.some((cel) => cel.onvolledig)
      ? [`${ONVOLLEDIG} Onvolledig: bij een deel van de trajecten is niet vast te stellen of zij meetellen.`]
      : []),
    ...(cellen.some((cel) => cel.geleverd !== undefined)
      ? [`${GEWIJZIGD} Gewijzigd: eerder is een ander cijfer geleverd. Het staat onder Wijzigingen.`]
      : []),
    ...(cellen.some((cel) => cel.overgenomen)
      ? ['Cursief: overgenomen uit de vorige levering, zoals het toen is geleverd.']
      : []),
  ];
  if (zinnen.length === 0 && letters.size === 0) return null;
  return (
    <div className={mergeClasses(blad.uitleg, blad.klein)}>
      {zinnen.map((zin) => (
        <div key={zin}>{zin}</div>
      ))}
      {letters.size > 0 && (
        <>
          Een streepje betekent dat er geen cijfer is:
          <ol className={mergeClasses(blad.lijst, stijl.redenen)}>
            {[...letters.keys()].map((reden) => (
              <li key={reden}>{reden}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
