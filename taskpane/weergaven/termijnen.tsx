import { useState } from 'react';
import { dagtekst, isodag, type Wanneer } from '../../src';
import type { Nietbekeken } from '../bestanden';
import { useOmgeving } from '../omgeving';
import { Bericht } from '../onderdelen/bericht';
import { Bestandskiezer } from '../onderdelen/bestandskiezer';
import { EigenInstellingen } from '../onderdelen/eigeninstellingen';
import { NietBekeken } from '../onderdelen/nietbekeken';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { usePeildatum } from '../onderdelen/peildatum';
import { Voortgang } from '../onderdelen/voortgang';
import { Werkmapknoppen } from '../onderdelen/werkmapknoppen';
import { Voorbeeldbericht } from '../voorbeelden/voorbeeldbericht';
import type { Termijnenuitkomst } from '../werker/berichten';
import { getal } from './groeperen';
import { useTermijnen } from './termijnen/stand';
import { Werklijsten } from './termijnen/werklijsten';

/** What is late or due within thirty days, over many files. */
export function Termijnen() {
  const stijl = useBladstijl();
  const { peildatum, veld } = usePeildatum();
  const { toestand, kies, stop } = useTermijnen(peildatum);
  const [nietBekeken, zetNietBekeken] = useState<readonly Nietbekeken[]>([]);
  return (
    <Blad
      kop="Termijnen"
      uitleg="Wat te laat is en wat binnen dertig dagen moet, per gemeente en wie er aan zet is. Namen van inburgeringsplichtigen staan er niet in."
    >
      <div className={stijl.velden}>{veld}</div>
      <Bestandskiezer
        uitgeschakeld={toestand.soort === 'bezig'}
        maat={toestand.soort === 'klaar' ? 'krap' : 'gewoon'}
        bijKeuze={(invoer, over) => {
          zetNietBekeken(over);
          kies(invoer);
        }}
        voorbeelden={toestand.soort === 'leeg'}
      />
      {toestand.soort === 'bezig' && (
        <Voortgang stand={toestand.stand} werk="lezen" gedaan="gelezen" bijStop={stop} />
      )}
      {toestand.soort === 'fout' && (
        <Bericht soort="error" kop="Er is geen lijst gemaakt">
          {toestand.melding}
        </Bericht>
      )}
      {toestand.soort !== 'bezig' && <NietBekeken paden={nietBekeken} />}
      {toestand.soort === 'klaar' && toestand.isVoorbeeld && <Voorbeeldbericht />}
      {toestand.soort === 'klaar' && <Uitkomst uitkomst={toestand.uitkomst} />}
    </Blad>
  );
}

function Uitkomst({ uitkomst }: { uitkomst: Termijnenuitkomst }) {
  const { werker } = useOmgeving();
  const stijl = useBladstijl();
  const { lijst, peildatum, gedaan, totaal, overgeslagen, afwijkingen } = uitkomst;
  const regels = lijst.werklijsten.flatMap((w) => w.regels);
  const tel = (wanneer: Wanneer): number => regels.filter((r) => r.wanneer === wanneer).length;
  const gestopt = gedaan < totaal;
  const gelezen = gedaan - overgeslagen.length;
  const telling = `${tel('te laat')} te laat, ${tel('deze week')} deze week, ${tel('later')} later.`;
  const kop = gestopt
    ? `Gestopt: ${gedaan} van ${totaal} bestanden gelezen.`
    : gelezen === 0
      ? 'Er is geen bestand gelezen.'
      : regels.length === 0
        ? 'Er is niets te laat en er hoeft binnen dertig dagen niets.'
        : telling;
  const zinnen = [
    ...(gestopt
      ? [`Tot zover: ${telling}`]
      : gelezen === 0
        ? []
        : [`Uit ${getal(gelezen, 'bestand', 'bestanden')}.`]),
    `Peildatum ${dagtekst(peildatum)}, vooruit tot en met ${dagtekst(lijst.tot)}.`,
    ...(lijst.akkoord === 0
      ? []
      : [`${lijst.akkoord} met een Afwijking akkoord ${lijst.akkoord === 1 ? 'telt' : 'tellen'} niet mee.`]),
    ...(overgeslagen.length === 0
      ? []
      : [
          `${getal(overgeslagen.length, 'bestand is', 'bestanden zijn')} overgeslagen; onderaan staat waarom.`,
        ]),
  ];
  return (
    <>
      <Bericht soort={gestopt || overgeslagen.length > 0 ? 'warning' : 'success'} kop={kop}>
        {zinnen.join(' ')}
      </Bericht>
      <EigenInstellingen afwijkingen={afwijkingen} />
      <Werkmapknoppen
        schrijf={() => werker.vraag('termijnenwerkmap', undefined)}
        naam={`termijnen-${isodag(peildatum)}.xlsx`}
        gestopt={gestopt}
      />
      {regels.length > 0 && <Werklijsten werklijsten={lijst.werklijsten} />}
      {overgeslagen.length > 0 && (
        <section>
          <h3 className={stijl.tussenkop}>Overgeslagen bestanden</h3>
          <ul className={stijl.lijst}>
            {overgeslagen.map(({ bestand, reden }) => (
              <li key={bestand}>{`${bestand}: ${reden}`}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
