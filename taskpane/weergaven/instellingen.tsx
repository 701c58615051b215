import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { useEffect, useState } from 'react';
import {
  bondigeInstellingen,
  CIJFERNAMEN,
  type Instellingen as Geldend,
  isodag,
  NORMNAMEN,
  STANDAARDINSTELLINGEN,
  vandaag,
} from '../../src';
import { useInstellingen } from '../instellingen';
import { useNavigatie } from '../navigatie';
import { useOmgeving } from '../omgeving';
import { Bericht } from '../onderdelen/bericht';
import { EigenInstellingen } from '../onderdelen/eigeninstellingen';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { usePeildatum } from '../onderdelen/peildatum';
import { Aanbieders } from './instellingen/aanbieders';
import { Bestandsknoppen } from './instellingen/bestandsknoppen';
import { type Concept, conceptVan, keur } from './instellingen/concept';
import { Feestdagen } from './instellingen/feestdagen';
import { Regels } from './instellingen/regels';
import { Sectie } from './instellingen/sectie';
import { Getalvelden, Namenvak } from './instellingen/velden';

const STANDAARD = conceptVan(STANDAARDINSTELLINGEN, {});
const TELT_VOOR: readonly Geldend['mapPraktijkTeltVoor'][] = ['participatie', 'taal'];

/** What a user can replace by his own. What is right holds at once, in every view. */
export function Instellingen() {
  const { bestand, instellingen, zet, zetPeildag, peildag } = useInstellingen();
  const blad = useBladstijl();
  const { veld } = usePeildatum();
  const [concept, zetConcept] = useState(() => conceptVan(instellingen, bestand));
  /** The settings that the fields were last filled from; others come from a file, or from another pane. */
  const [bron, zetBron] = useState(bestand);
  const [meldingen, zetMeldingen] = useState<ReadonlyMap<string, string>>(new Map());
  if (bestand !== bron) {
    zetBron(bestand);
    zetConcept(conceptVan(instellingen, bestand));
    zetMeldingen(new Map());
  }
  const afwijkingen = useAfwijkingen();
  const eigen = bondigeInstellingen(bestand);
  const isFout = (groep: string): boolean =>
    [...meldingen.keys()].some((waar) => waar.split('.')[0] === groep);

  const verander = (deel: Partial<Concept>): void => {
    const nieuw = { ...concept, ...deel };
    const gekeurd = keur(nieuw, bestand);
    const goed = bondigeInstellingen(gekeurd.bestand);
    zetConcept(nieuw);
    zetMeldingen(gekeurd.meldingen);
    zetBron(goed);
    zet(goed);
  };

  return (
    <Blad
      kop="Instellingen"
      uitleg="Een wijziging geldt meteen, in alle onderdelen. Uw instellingen worden bewaard in deze browser op deze computer, niet in de werkmap. Formules in cellen rekenen altijd met de standaard."
    >
      <Bestandsknoppen />
      <EigenInstellingen afwijkingen={afwijkingen} />
      {meldingen.size > 0 && (
        <Bericht soort="warning" kop="Niet alles is goed ingevuld.">
          Wat niet klopt, geldt nog niet: daar geldt wat er eerder stond.
        </Bericht>
      )}
      <div className={blad.velden}>{veld}</div>
      {peildag !== isodag(vandaag()) && (
        <div className={blad.rij}>
          <Button size="small" onClick={() => zetPeildag(undefined)}>
            Peildatum weer vandaag
          </Button>
        </div>
      )}
      <div>
        <Sectie
          kop="Normen"
          uitleg="Uren en grenzen die de bronnen noemen. Tussen haakjes staat welke regels ze gebruiken."
          aangepast={eigen.normen !== undefined || eigen.mapPraktijkTeltVoor !== undefined}
          fout={isFout('normen')}
        >
          <Getalvelden
            groep="normen"
            namen={NORMNAMEN}
            waarden={concept.normen}
            standaard={STANDAARD.normen}
            meldingen={meldingen}
            zet={(normen) => verander({ normen })}
          />
          <div className={blad.velden}>
            <Field label="MAP-praktijk telt mee voor" hint={`Standaard: ${STANDAARD.mapPraktijkTeltVoor}`}>
              <Select
                value={concept.mapPraktijkTeltVoor}
                onChange={(_, { value }) =>
                  verander({ mapPraktijkTeltVoor: value as Concept['mapPraktijkTeltVoor'] })
                }
              >
                {TELT_VOOR.map((wat) => (
                  <option key={wat}>{wat}</option>
                ))}
              </Select>
            </Field>
          </div>
        </Sectie>
        <Sectie
          kop="Cijfers zonder bron (‡)"
          uitleg="Hiervoor noemen de bronnen geen getal. De standaard is een keuze van dit programma."
          aangepast={eigen.cijfers !== undefined}
          fout={isFout('cijfers')}
        >
          <Getalvelden
            groep="cijfers"
            namen={CIJFERNAMEN}
            waarden={concept.cijfers}
            standaard={STANDAARD.cijfers}
            meldingen={meldingen}
            zet={(cijfers) => verander({ cijfers })}
          />
        </Sectie>
        <Sectie
          kop="Gemeenten"
          uitleg="De gemeenten die meedoen (P005), en waaruit u in het sjabloon kiest."
          aangepast={eigen.gemeenten !== undefined}
          fout={isFout('gemeenten')}
        >
          <Namenvak
            kop="Gemeenten"
            tekst={concept.gemeenten}
            melding={meldingen.get('gemeenten')}
            zet={(gemeenten) => verander({ gemeenten })}
          />
        </Sectie>
        <Sectie
          kop="Aanbieders en hun percelen"
          uitleg="Welke aanbieder voor welk perceel een contract heeft (T001)."
          aangepast={eigen.aanbieders !== undefined}
          fout={isFout('aanbieders')}
        >
          <Aanbieders
            aanbieders={concept.aanbieders}
            meldingen={meldingen}
            zet={(aanbieders) => verander({ aanbieders })}
          />
        </Sectie>
        <Sectie
          kop="Mijlpalen"
          uitleg="De keuzelijst bij Mijlpaal. In de managementinformatie tellen alleen 1A en 1B."
          aangepast={eigen.mijlpalen !== undefined}
          fout={isFout('mijlpalen')}
        >
          <Namenvak
            kop="Mijlpalen"
            tekst={concept.mijlpalen}
            melding={meldingen.get('mijlpalen')}
            zet={(mijlpalen) => verander({ mijlpalen })}
          />
        </Sectie>
        <Sectie
          kop="Feestdagen"
          uitleg="Op een feestdag is geen werkdag. Haal het vinkje weg bij een dag die bij u gewoon meetelt."
          aangepast={eigen.feestdagen !== undefined}
          fout={isFout('feestdagen')}
        >
          <Feestdagen concept={concept} meldingen={meldingen} zet={verander} />
        </Sectie>
        <Sectie
          kop="Regels"
          uitleg="Een regel zonder vinkje wordt niet gecontroleerd."
          aangepast={eigen.zonderRegels !== undefined}
          fout={isFout('zonderRegels')}
        >
          <Regels zonderRegels={concept.zonderRegels} zet={(zonderRegels) => verander({ zonderRegels })} />
        </Sectie>
      </div>
    </Blad>
  );
}

/** Each setting that is not as the standard; the worker is asked only while the user looks. */
function useAfwijkingen(): readonly string[] {
  const { werker } = useOmgeving();
  const { weergave } = useNavigatie();
  const { bestand } = useInstellingen();
  const [afwijkingen, zetAfwijkingen] = useState<readonly string[]>([]);
  const isGezien = weergave === 'instellingen';
  useEffect(() => {
    if (!isGezien) return;
    // Of a bestand that is not the last one the answer comes first, and is replaced.
    werker.vraag('afwijkingen', bestand).then(zetAfwijkingen, () => zetAfwijkingen([]));
  }, [werker, bestand, isGezien]);
  return afwijkingen;
}
