import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { useState } from 'react';
import {
  type Dag,
  dagtekst,
  type Kwartaal,
  kwartaalVan,
  kwartalenLater,
  miDeadline,
  vandaag,
} from '../../src';
import { Bericht } from '../onderdelen/bericht';
import { Bestandskiezer } from '../onderdelen/bestandskiezer';
import { Keuzebestand } from '../onderdelen/keuzebestand';
import { NietBekeken } from '../onderdelen/nietbekeken';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { inWoorden, usePeildatum } from '../onderdelen/peildatum';
import { Voortgang } from '../onderdelen/voortgang';
import { isVoorbeeld, VOORBEELDKWARTAAL } from '../voorbeelden/voorbeeld';
import { Voorbeeldbericht } from '../voorbeelden/voorbeeldbericht';
import { type Bijbestanden, useMiberekening } from './mi/berekening';
import { Uitkomst } from './mi/uitkomst';

/** The quarter of a day and those before it, with the one that is chosen: the newest first. */
const kwartalen = (op: Dag, gekozen: Kwartaal): Kwartaal[] => {
  const dit = kwartaalVan(op);
  const rond = Array.from({ length: 12 }, (_, i) => kwartalenLater(dit, -i));
  return [...new Set([...rond, gekozen])].sort().reverse();
};

/** What the previous MI is, once it was read. */
function vorigeuitleg(vorige: Bijbestanden['vorige']): string {
  if (vorige === undefined || 'fout' in vorige)
    return 'Geeft de groepen, mijlpalen en treden van eerdere kwartalen, en toont wat nu anders is.';
  const { kwartaal, peildatum } = vorige.gelezen;
  const op = peildatum === undefined ? '' : `, peildatum ${inWoorden(peildatum)}`;
  return `Managementinformatie van ${kwartaal}${op}.`;
}

export function Managementinformatie() {
  const stijl = useBladstijl();
  const { peildatum, veld } = usePeildatum('Geteld zoals op');
  const [teLeveren] = useState(() => kwartalenLater(kwartaalVan(vandaag()), -1));
  const { keuzes, bij, toestand, kies, stop } = useMiberekening(peildatum, teLeveren);
  const bezig = toestand.soort === 'bezig';
  const voorbeeld = isVoorbeeld(keuzes.invoer ?? []);
  const foutVan = (wat: Bijbestanden['vorige'] | Bijbestanden['koppeling']): string | undefined =>
    wat && 'fout' in wat ? wat.fout : undefined;

  return (
    <Blad
      kop="Managementinformatie"
      uitleg="Telt per kwartaal, gemeente en perceel, volgens bijlage 5 van het werkafsprakenboek. In de uitkomst staan geen namen of nummers van personen."
    >
      <div className={stijl.velden}>
        <Field label="Kwartaal" hint={`Leveren uiterlijk ${dagtekst(miDeadline(keuzes.kwartaal))}.`}>
          <Select
            value={keuzes.kwartaal}
            disabled={bezig}
            onChange={(_, { value }) => kies({ kwartaal: value as Kwartaal })}
          >
            {kwartalen(peildatum ?? vandaag(), keuzes.kwartaal).map((k) => (
              <option key={k}>{k}</option>
            ))}
          </Select>
        </Field>
        {veld}
      </div>
      <Keuzebestand
        label="Managementinformatie van vorig kwartaal (als u die hebt)"
        uitleg={vorigeuitleg(bij.vorige)}
        soorten=".xlsx,.xlsm"
        bestand={keuzes.vorige}
        fout={foutVan(bij.vorige)}
        uitgeschakeld={bezig}
        bijKeuze={(vorige) => kies({ vorige })}
      />
      <details>
        <summary className={stijl.samenvatting}>Meer</summary>
        <Keuzebestand
          label="Koppeling voor een export uit een ander systeem"
          uitleg="Zegt welke kolom van de export wat is. De handleiding vertelt hoe u haar maakt."
          soorten=".json"
          bestand={keuzes.koppeling}
          fout={foutVan(bij.koppeling)}
          uitgeschakeld={bezig}
          bijKeuze={(koppeling) => kies({ koppeling })}
        />
      </details>
      <Bestandskiezer
        uitgeschakeld={bezig}
        maat={toestand.soort === 'klaar' ? 'krap' : 'gewoon'}
        bijKeuze={(invoer, nietBekeken) =>
          kies({ invoer, nietBekeken, ...(voorbeeld && { kwartaal: teLeveren }) })
        }
        voorbeelden={toestand.soort === 'leeg'}
        bijVoorbeelden={(invoer) => kies({ invoer, nietBekeken: [], kwartaal: VOORBEELDKWARTAAL })}
      />
      {bezig && <Voortgang stand={toestand.stand} werk="tellen" gedaan="gelezen" bijStop={stop} />}
      {toestand.soort === 'fout' && (
        <Bericht soort="error" kop="Berekenen is niet gelukt">
          {toestand.melding}
        </Bericht>
      )}
      {!bezig && <NietBekeken paden={keuzes.nietBekeken} />}
      {toestand.soort === 'klaar' && voorbeeld && <Voorbeeldbericht />}
      {toestand.soort === 'klaar' && <Uitkomst uitkomst={toestand.uitkomst} keuzes={keuzes} />}
    </Blad>
  );
}
