import { Bericht } from '../../onderdelen/bericht';
import { inWoorden } from '../../onderdelen/peildatum';
import type { Controleuitkomst } from '../../werker/berichten';
import { aantallen, getal, type Regel } from '../groeperen';

/** What came out, in one sentence. */
export function Slotsom({ uitkomst, regels }: { uitkomst: Controleuitkomst; regels: readonly Regel[] }) {
  const { verslagen, totaal, peildatum } = uitkomst;
  const tel = aantallen(regels);
  const gestopt = verslagen.length < totaal;
  const overgeslagen = verslagen.filter((v) => v.overgeslagen).length;
  const gelezen = verslagen.length - overgeslagen;
  const wat =
    totaal === 1
      ? 'Dit bestand'
      : gestopt
        ? `${verslagen.length} van ${totaal} bestanden`
        : getal(gelezen, 'bestand', 'bestanden');
  const onleesbaar =
    totaal === 1
      ? 'Dit bestand kan niet worden gelezen.'
      : `${getal(overgeslagen, 'bestand kan', 'bestanden kunnen')} niet worden gelezen.`;
  const zonder = verslagen.filter((v) => v.bevindingen.length === 0).length;
  const schoon =
    zonder === 0 ? '' : totaal === 1 ? ', zonder bevindingen' : `, waarvan ${zonder} zonder bevindingen`;
  const teVerbeteren = tel.fout > 0 || overgeslagen > 0;
  return (
    <Bericht
      // Omroep tells the numbers, also of a check that was not asked for.
      stil
      soort={gestopt || teVerbeteren ? 'warning' : 'success'}
      kop={
        gestopt
          ? `Gestopt: ${wat} gecontroleerd.`
          : tel.fout > 0
            ? `${getal(tel.fout, 'fout', 'fouten')} om te verbeteren.`
            : overgeslagen > 0
              ? onleesbaar
              : 'Geen fouten gevonden.'
      }
    >
      {[
        ...(gestopt || gelezen === 0 ? [] : [`${wat} gecontroleerd${schoon}.`]),
        ...(tel.fout > 0 && overgeslagen > 0 ? [onleesbaar] : []),
        `Peildatum ${inWoorden(peildatum)}.`,
      ].join(' ')}
    </Bericht>
  );
}
