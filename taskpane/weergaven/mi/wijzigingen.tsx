import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Meerlijst } from '../../onderdelen/meerlijst';
import { useBladstijl } from '../../onderdelen/pagina';
import { Voorlezer } from '../../onderdelen/voorlezer';
import type { Voorbeeldwijziging, Voorbeeldwijzigingen } from '../../werker/mivergelijking';
import { getal } from '../groeperen';

const useStijl = makeStyles({
  wat: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  plaats: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What was delivered before and is another figure now, and who has gone or come. */
export function Wijzigingen({ wijzigingen }: { wijzigingen: Voorbeeldwijzigingen }) {
  const blad = useBladstijl();
  const stijl = useStijl();
  const { met, cijfers, verschuivingen } = wijzigingen;
  const wijziging = ({ kwartaal, waar, code, naam, geleverd, nu }: Voorbeeldwijziging) => (
    <>
      <div>
        {`${code} ${naam}: `}
        <span className={stijl.wat}>
          <Voorlezer>van </Voorlezer>
          {geleverd}
          <span aria-hidden="true"> → </span>
          <Voorlezer> naar </Voorlezer>
          {nu}
        </span>
      </div>
      <div className={stijl.plaats}>{`${kwartaal}, ${waar}`}</div>
    </>
  );
  return (
    <section className={blad.stapel}>
      <h3 className={blad.tussenkop}>Wijzigingen</h3>
      <p className={blad.uitleg}>
        {`Vergeleken met de levering van ${met}. `}
        {cijfers.length === 0
          ? 'Alle cijfers van de kwartalen die beide tonen zijn gelijk.'
          : `${getal(cijfers.length, 'cijfer is', 'cijfers zijn')} anders dan geleverd.`}
      </p>
      {cijfers.length > 0 && <Meerlijst items={cijfers} soort="ul" className={blad.lijst} toon={wijziging} />}
      {verschuivingen.length > 0 && (
        <>
          <p className={mergeClasses(blad.uitleg)}>Verdwenen en nieuw:</p>
          <Meerlijst items={verschuivingen} soort="ul" className={blad.lijst} toon={(zin) => zin} />
        </>
      )}
    </section>
  );
}
