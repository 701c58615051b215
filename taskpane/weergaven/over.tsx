import { Button } from '@fluentui/react-button';
import { type ComponentType, useState } from 'react';
import { Bericht } from '../onderdelen/bericht';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { useOffline } from '../offline/register';
import { useOmgeving } from '../omgeving';

const BRONNEN = [
  'Werkafsprakenboek gemeenten en aanbieders inburgeringsplichtigen (MGR SDCG): de controles en de managementinformatie',
  'Re-integratieregeling Twenterand 2024: jobcoaching en werkbegeleiding',
  'Onderzoek herinstroom en nazorg, gemeente Velsen: uitstroom en herinstroom',
  'VluchtelingenWerk Oost Nederland, productkaarten en richtprijzen 2019: de prijslijst',
  'Nazorg TWiNburgering: de nazorgplanning',
];

/** What the product is, what it does with data, and what to do when something does not work. */
export function Over() {
  const { werkmap } = useOmgeving();
  const stijl = useBladstijl();
  const offline = useOffline();
  return (
    <Blad
      kop="Over dit programma"
      uitleg="Hulpmiddel voor aanbieders en gemeenten bij de registratie van inburgeringstrajecten."
    >
      <section>
        <h3 className={stijl.tussenkop}>Privacy</h3>
        <ul className={stijl.lijst}>
          <li>Alles gebeurt op uw eigen computer. Er gaan geen gegevens naar internet.</li>
          <li>
            {werkmap
              ? 'Bestanden die u kiest worden alleen gelezen. In de open werkmap verandert alleen wat u zelf laat doen.'
              : 'Uw bestanden worden alleen gelezen. Een nieuw bestand komt er pas als u daarom vraagt.'}
          </li>
          <li>
            {werkmap
              ? 'Er wordt niets bijgehouden over wat u doet. Uw instellingen worden op deze computer bewaard; of een werkmap vanzelf wordt gecontroleerd staat in die werkmap.'
              : 'Er wordt niets bijgehouden over wat u doet. Alleen uw instellingen en deze pagina zelf worden bewaard, in deze browser.'}
          </li>
          <li>In meldingen en in de managementinformatie staan geen namen en geen BSN.</li>
        </ul>
      </section>
      <section>
        <h3 className={stijl.tussenkop}>Zo werkt het</h3>
        <ul className={stijl.lijst}>
          {werkmap ? (
            <li>
              Open een registratiebestand en kies Controleer deze werkmap. Klik op een bevinding om naar de
              cel te gaan, verbeter die en controleer opnieuw.
            </li>
          ) : (
            <li>
              Sleep registratiebestanden op het tabblad Controleren. Verbeter de fouten in Excel, bewaar het
              bestand en sleep het opnieuw.
            </li>
          )}
          <li>
            Een fout moet worden verbeterd. Bij een waarschuwing klopt er waarschijnlijk iets niet. Een
            signaal vraagt om actie. Een notitie is alleen ter informatie.
          </li>
          <li>
            Met Peildatum bekijkt u de termijnen op een andere dag, bijvoorbeeld het eind van het kwartaal.
          </li>
        </ul>
      </section>
      <section>
        <h3 className={stijl.tussenkop}>Bronnen</h3>
        <ul className={stijl.lijst}>
          {BRONNEN.map((bron) => (
            <li key={bron}>{bron}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={stijl.tussenkop}>Versie</h3>
        <p className={stijl.uitleg}>
          {VERSIE}, {werkmap ? 'in Excel' : 'als webpagina'}. Vrij te gebruiken onder de licentie EUPL 1.2.
        </p>
        {offline && werkmap === undefined && (
          <p className={stijl.uitleg}>
            Deze pagina staat in uw browser en werkt ook zonder netwerk. Een nieuwe versie komt er vanzelf,
            als u de pagina sluit en later weer opent.
          </p>
        )}
      </section>
      <Zelftestknop />
    </Blad>
  );
}

/** For administrators: at the very bottom, and on no ribbon. */
function Zelftestknop() {
  const { zelftest } = useOmgeving();
  const stijl = useBladstijl();
  const [Zelftest, zetZelftest] = useState<ComponentType>();
  const [mislukt, zetMislukt] = useState(false);
  if (zelftest === undefined) return null;
  if (Zelftest !== undefined) return <Zelftest />;
  const laad = (): void => {
    zetMislukt(false);
    zelftest().then(
      (geladen) => zetZelftest(() => geladen),
      () => zetMislukt(true),
    );
  };
  return (
    <>
      <div className={stijl.rij}>
        <Button size="small" onClick={laad}>
          Zelftest…
        </Button>
      </div>
      {mislukt && (
        <Bericht soort="error" kop="De zelftest kan niet worden geladen">
          Controleer de verbinding met het netwerk en probeer het opnieuw.
        </Bericht>
      )}
    </>
  );
}
