import { useEffect, useState } from 'react';
import { useOmgeving } from '../../omgeving';
import { Bericht } from '../../onderdelen/bericht';
import { EigenInstellingen } from '../../onderdelen/eigeninstellingen';
import { useBladstijl } from '../../onderdelen/pagina';
import { inWoorden } from '../../onderdelen/peildatum';
import { Werkmapknoppen } from '../../onderdelen/werkmapknoppen';
import type { Miuitkomst } from '../../werker/miberichten';
import { getal } from '../groeperen';
import type { Mikeuzes } from './berekening';
import { Mitabel } from './tabel';
import { Wijzigingen } from './wijzigingen';

/** The path of the file that is open in Excel, when exactly one of them has its name. */
function useOpenBestand({ invoer = [] }: Pick<Mikeuzes, 'invoer'>): string | undefined {
  const { werkmap } = useOmgeving();
  const [naam, zetNaam] = useState<string>();
  useEffect(() => {
    // Without the name nothing is lost but the way to the cell.
    werkmap?.naam().then(zetNaam, () => undefined);
  }, [werkmap]);
  const paden = invoer.map(({ pad }) => pad).filter((pad) => pad.split('/').at(-1) === naam);
  return paden.length === 1 ? paden[0] : undefined;
}

/** What came out: how much was counted, the figures, what changed and what to look at. */
export function Uitkomst({ uitkomst, keuzes }: { uitkomst: Miuitkomst; keuzes: Mikeuzes }) {
  const { voorbeeld, gedaan, totaal, peildatum, afwijkingen } = uitkomst;
  const { werker } = useOmgeving();
  const stijl = useBladstijl();
  const openBestand = useOpenBestand(keuzes);
  const { overgeslagen, waarschuwingen, wijzigingen } = voorbeeld;
  const vorige = keuzes.vorige?.name;
  const zonderVorige = totaal < (keuzes.invoer?.length ?? 0);

  return (
    <>
      <Bericht
        soort={gedaan < totaal || overgeslagen.length > 0 ? 'warning' : 'success'}
        kop={
          gedaan < totaal
            ? `Gestopt: ${gedaan} van ${totaal} bestanden meegeteld.`
            : `${getal(voorbeeld.trajecten, 'traject', 'trajecten')} geteld uit ${getal(totaal - overgeslagen.length, 'bestand', 'bestanden')}.`
        }
      >
        {`Peildatum ${inWoorden(peildatum)}.`}
        {overgeslagen.length > 0 &&
          ` ${getal(overgeslagen.length, 'bestand is', 'bestanden zijn')} overgeslagen; onderaan staat waarom.`}
        {zonderVorige && ` ${vorige} is niet meegeteld: het is de managementinformatie van vorig kwartaal.`}
      </Bericht>
      <EigenInstellingen afwijkingen={afwijkingen} />
      <Werkmapknoppen
        schrijf={() => werker.vraag('miwerkmap', undefined)}
        naam={`mi-${voorbeeld.kwartaal}.xlsx`}
        gestopt={gedaan < totaal}
      />
      {waarschuwingen.length > 0 && (
        <section>
          <h3 className={stijl.tussenkop}>Let op</h3>
          <ul className={stijl.lijst}>
            {waarschuwingen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </section>
      )}
      {voorbeeld.percelen.length > 0 && <Mitabel voorbeeld={voorbeeld} openBestand={openBestand} />}
      {wijzigingen && <Wijzigingen wijzigingen={wijzigingen} />}
      {overgeslagen.length > 0 && (
        <section>
          <h3 className={stijl.tussenkop}>Overgeslagen bestanden</h3>
          <ul className={stijl.lijst}>
            {overgeslagen.map(({ nummer, bestand, reden }) => (
              <li key={nummer}>
                Bestand {nummer}: {bestand}: {reden}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
