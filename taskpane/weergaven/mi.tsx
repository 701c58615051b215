import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { mergeClasses } from '@griffel/react';
import { useRef, useState } from 'react';
import { dagtekst, type Kwartaal, kwartaalVan, kwartalenLater, miDeadline, vandaag } from '../../src';
import { Bericht } from '../onderdelen/bericht';
import { Bestandskiezer } from '../onderdelen/bestandskiezer';
import { EigenInstellingen } from '../onderdelen/eigeninstellingen';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { inWoorden, usePeildatum } from '../onderdelen/peildatum';
import { type Stand, Voortgang } from '../onderdelen/voortgang';
import { Werkmapknoppen } from '../onderdelen/werkmapknoppen';
import { zinVan } from '../onderdelen/zin';
import { useInstellingen } from '../instellingen';
import { useOmgeving } from '../omgeving';
import type { Invoer } from '../werker/berichten';
import type { Miuitkomst } from '../werker/miberichten';
import { getal } from './groeperen';
import { Mitabel } from './mitabel';

type Toestand =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'bezig'; readonly stand: Stand }
  | { readonly soort: 'fout'; readonly melding: string }
  | { readonly soort: 'klaar'; readonly uitkomst: Miuitkomst };

/** The quarter that is due now, and those around it. */
const kwartalen = (): Kwartaal[] => {
  const dit = kwartaalVan(vandaag());
  return Array.from({ length: 12 }, (_, i) => kwartalenLater(dit, -i));
};

export function Managementinformatie() {
  const { werker } = useOmgeving();
  const { bestand: instellingen } = useInstellingen();
  const stijl = useBladstijl();
  const { peildatum, veld } = usePeildatum();
  const [keuze] = useState(kwartalen);
  const [kwartaal, zetKwartaal] = useState<Kwartaal>(keuze[1] as Kwartaal);
  const [invoer, zetInvoer] = useState<readonly Invoer[]>([]);
  const [toestand, zetToestand] = useState<Toestand>({ soort: 'leeg' });
  const stop = useRef<AbortController>(undefined);
  const bezig = toestand.soort === 'bezig';

  async function bereken(bestanden: readonly Invoer[], gevraagd: Kwartaal): Promise<void> {
    if (peildatum === undefined) return;
    stop.current = new AbortController();
    zetToestand({ soort: 'bezig', stand: { gedaan: 0, totaal: bestanden.length } });
    try {
      if (bestanden.length === 0)
        throw new Error('Hier zitten geen Excel-bestanden (.xlsx, .xlsm) of csv-bestanden bij.');
      const uitkomst = await werker.vraag(
        'mi',
        {
          ...{ invoer: bestanden, kwartaal: gevraagd, peildatum, vandaag: vandaag(), instellingen },
          ...{ vorige: undefined, koppeling: undefined },
        },
        {
          bijVoortgang: (gedaan, totaal) => zetToestand({ soort: 'bezig', stand: { gedaan, totaal } }),
          signal: stop.current.signal,
        },
      );
      zetToestand({ soort: 'klaar', uitkomst });
    } catch (fout) {
      zetToestand({ soort: 'fout', melding: zinVan(fout) });
    }
  }

  return (
    <Blad
      kop="Managementinformatie"
      uitleg="Telt per kwartaal, gemeente en perceel, volgens bijlage 5 van het werkafsprakenboek. In de uitkomst staan geen namen of nummers van personen."
    >
      <div className={stijl.velden}>
        <Field label="Kwartaal" hint={`Leveren uiterlijk ${dagtekst(miDeadline(kwartaal))}.`}>
          <Select
            value={kwartaal}
            disabled={bezig}
            onChange={(_, { value }) => {
              zetKwartaal(value as Kwartaal);
              if (invoer.length > 0) void bereken(invoer, value as Kwartaal);
            }}
          >
            {keuze.map((k) => (
              <option key={k}>{k}</option>
            ))}
          </Select>
        </Field>
        {veld}
      </div>
      <Bestandskiezer
        uitgeschakeld={bezig}
        maat={toestand.soort === 'klaar' ? 'krap' : 'gewoon'}
        bijKeuze={(gekozen) => {
          zetInvoer(gekozen);
          void bereken(gekozen, kwartaal);
        }}
      />
      {bezig && <Voortgang stand={toestand.stand} bijStop={() => stop.current?.abort()} />}
      {toestand.soort === 'fout' && (
        <Bericht soort="error" kop="Berekenen is niet gelukt">
          {toestand.melding}
        </Bericht>
      )}
      {toestand.soort === 'klaar' && <Uitkomst uitkomst={toestand.uitkomst} />}
    </Blad>
  );
}

function Uitkomst({
  uitkomst: { voorbeeld, gedaan, totaal, peildatum, afwijkingen },
}: {
  uitkomst: Miuitkomst;
}) {
  const { werker } = useOmgeving();
  const stijl = useBladstijl();
  const { overgeslagen, waarschuwingen } = voorbeeld;

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
          ` ${getal(overgeslagen.length, 'bestand is', 'bestanden zijn')} overgeslagen; hieronder staat waarom.`}
      </Bericht>
      <EigenInstellingen afwijkingen={afwijkingen} />
      <Werkmapknoppen
        schrijf={() => werker.vraag('miwerkmap', undefined)}
        naam={`mi-${voorbeeld.kwartaal}.xlsx`}
      />
      {voorbeeld.percelen.length > 0 && <Mitabel voorbeeld={voorbeeld} />}
      {waarschuwingen.length > 0 && (
        <section>
          <h3 className={stijl.tussenkop}>Let op</h3>
          <ul className={stijl.lijst}>
            {waarschuwingen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          {overgeslagen.length > 0 && (
            <p className={mergeClasses(stijl.uitleg, stijl.klein)}>
              Welk bestand een nummer heeft staat in de werkmap, op het blad Herkomst.
            </p>
          )}
        </section>
      )}
      {overgeslagen.length > 0 && (
        <section>
          <h3 className={stijl.tussenkop}>Overgeslagen bestanden</h3>
          <ul className={stijl.lijst}>
            {overgeslagen.map(({ bestand, reden }) => (
              <li key={bestand}>
                {bestand}: {reden}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
