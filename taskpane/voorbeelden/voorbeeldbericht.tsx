import { Bericht } from '../onderdelen/bericht';
import { inWoorden } from '../onderdelen/peildatum';
import { VOORBEELDDAG } from './voorbeeld';

/** Says above what comes out of the invented files that it is about nobody. */
export function Voorbeeldbericht() {
  return (
    <Bericht soort="info" kop="Dit zijn voorbeelden met verzonnen personen.">
      {`U ziet hoe het er op ${inWoorden(VOORBEELDDAG)} voor stond. Kies uw eigen bestanden als u zover bent.`}
    </Bericht>
  );
}
