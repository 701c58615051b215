import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { useEffect, useRef, useState } from 'react';
import { type Plek, vandaag } from '../../src';
import { useNavigatie } from '../navigatie';
import { useOmgeving } from '../omgeving';
import type { Nietbekeken } from '../bestanden';
import { Bericht } from '../onderdelen/bericht';
import { Bestandskiezer } from '../onderdelen/bestandskiezer';
import { NietBekeken } from '../onderdelen/nietbekeken';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { usePeildatum } from '../onderdelen/peildatum';
import { Voortgang } from '../onderdelen/voortgang';
import { zinVan } from '../onderdelen/zin';
import type { Invoer } from '../werker/berichten';
import { Voorbeeldbericht } from '../voorbeelden/voorbeeldbericht';
import { useControle } from './controleren/controle';
import { useHerstel } from './controleren/herstel';
import { Omroep } from './controleren/omroep';
import { Peildagkader } from './controleren/peildag';
import { Uitkomst } from './controleren/uitkomst';
import { useWacht } from './controleren/wacht';

export function Controleren() {
  const { werkmap, bijCelvraag } = useOmgeving();
  const { controleverzoek } = useNavigatie();
  const stijl = useBladstijl();
  const { peildatum, veld } = usePeildatum();
  const controle = useControle(peildatum, () => void opnieuw());
  const herstel = useHerstel(() => herzie());
  const wacht = useWacht({ herzie: controle.herzie, bijWijziging: herstel.hoor });
  const [cel, zetCel] = useState<Plek>();
  const [nietBekeken, zetNietBekeken] = useState<readonly Nietbekeken[]>([]);
  const [liveFout, zetLiveFout] = useState<string>();
  const [celFout, zetCelFout] = useState<string>();
  const { toestand } = controle;
  const bezig = toestand.soort === 'bezig';

  const herzie = (): Promise<boolean> => wacht.volg(controle.herzie);
  const opnieuw = (): Promise<boolean> => wacht.volg(controle.opnieuw);
  const controleerWerkmap = (): Promise<boolean> => {
    zetNietBekeken([]);
    zetCel(undefined);
    zetCelFout(undefined);
    return wacht.volg(controle.werkmap);
  };
  const controleerBestanden = (
    invoer: readonly Invoer[],
    over: readonly Nietbekeken[] = [],
  ): Promise<boolean> => {
    zetNietBekeken(over);
    zetCel(undefined);
    zetCelFout(undefined);
    return wacht.volg(() => controle.bestanden(invoer));
  };
  const zetLive = (aan: boolean): void => {
    zetLiveFout(undefined);
    wacht.zetLive(aan).catch((fout: unknown) => zetLiveFout(zinVan(fout)));
  };

  const bijCel = async (): Promise<void> => {
    if (werkmap === undefined) return;
    zetCelFout(undefined);
    zetCel(await werkmap.gekozenCel());
    const isActueel = toestand.soort === 'klaar' && toestand.uitExcel && !wacht.verouderd;
    if (isActueel) return;
    zetNietBekeken([]);
    await wacht.volg(controle.werkmap);
  };
  // What is asked from elsewhere sees the state of then.
  const laatste = useRef({ bijCel, controleerWerkmap, controleerBestanden });
  useEffect(() => {
    laatste.current = { bijCel, controleerWerkmap, controleerBestanden };
  });
  useEffect(
    () => bijCelvraag(() => void laatste.current.bijCel().catch((fout: unknown) => zetCelFout(zinVan(fout)))),
    [bijCelvraag],
  );
  useEffect(() => {
    if (controleverzoek === undefined) return;
    const { invoer } = controleverzoek;
    void (invoer ? laatste.current.controleerBestanden(invoer) : laatste.current.controleerWerkmap());
  }, [controleverzoek]);

  return (
    <Blad
      kop="Controleren"
      uitleg="Vindt fouten in registratiebestanden, en termijnen die om actie vragen. De bestanden blijven op uw computer."
    >
      {werkmap && (
        <div className={stijl.rij}>
          <Button appearance="primary" disabledFocusable={bezig} onClick={() => void controleerWerkmap()}>
            Controleer deze werkmap
          </Button>
          <Checkbox
            label="Controleer vanzelf na elke wijziging"
            checked={wacht.live === true}
            disabled={wacht.live === undefined}
            onChange={(_, { checked }) => zetLive(checked === true)}
          />
        </div>
      )}
      {liveFout !== undefined && (
        <Bericht inBeeld soort="error" kop="Deze keuze kan niet in de werkmap worden bewaard">
          {liveFout}
        </Bericht>
      )}
      {celFout !== undefined && (
        <Bericht inBeeld soort="error" kop="De gekozen cel kan niet worden getoond">
          {celFout}
        </Bericht>
      )}
      <Bestandskiezer
        uitgeschakeld={bezig}
        maat={toestand.soort === 'klaar' ? 'krap' : werkmap === undefined ? 'ruim' : 'gewoon'}
        bijKeuze={(...keuze) => void controleerBestanden(...keuze)}
        voorbeelden={toestand.soort === 'leeg'}
      />
      <div className={stijl.velden}>{veld}</div>
      {bezig && (
        <Voortgang stand={toestand.stand} werk="controleren" gedaan="gecontroleerd" bijStop={controle.stop} />
      )}
      {toestand.soort === 'fout' && (
        <Bericht soort="error" kop="Controleren is niet gelukt">
          {toestand.melding}
        </Bericht>
      )}
      <Omroep toestand={toestand} />
      {!bezig && <NietBekeken paden={nietBekeken} />}
      {toestand.soort === 'klaar' && toestand.isVoorbeeld && <Voorbeeldbericht />}
      {toestand.soort === 'klaar' && (
        <Peildagkader value={peildatum ?? vandaag()}>
          <Uitkomst
            uitkomst={toestand.uitkomst}
            uitExcel={toestand.uitExcel}
            verouderd={wacht.verouderd && toestand.uitExcel}
            herstel={herstel}
            cel={toestand.uitExcel ? cel : undefined}
            bijAlleCellen={() => zetCel(undefined)}
            herzie={herzie}
          />
        </Peildagkader>
      )}
    </Blad>
  );
}
