import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type ChangeEvent, type DragEvent, type RefObject, useId, useRef, useState } from 'react';
import { gesleept, keuzeVan, type Keuze, type Nietbekeken } from '../bestanden';
import { Voorbeeldknop } from '../voorbeelden/voorbeeldknop';
import type { Invoer } from '../werker/berichten';

const useStijl = makeStyles({
  vlak: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
  },
  ruim: { padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalM}` },
  krap: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, gap: tokens.spacingVerticalXS },
  erboven: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  /** As a button that is disabled: nothing can be dropped now. */
  dicht: {
    border: `1px dashed ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    '@media (forced-colors: active)': { border: '1px dashed GrayText', color: 'GrayText' },
  },
  tekst: { margin: 0 },
  knoppen: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
  },
  verborgen: { display: 'none' },
});

interface Eigenschappen {
  readonly bijKeuze: (invoer: Invoer[], nietBekeken: readonly Nietbekeken[]) => void;
  readonly uitgeschakeld: boolean;
  /** More room where choosing files is all there is to do, less where the outcome matters more. */
  readonly maat?: 'ruim' | 'gewoon' | 'krap';
  /** One file, and no folder. */
  readonly enkel?: boolean;
  /** Offers invented files, while there is nothing else to look at. */
  readonly voorbeelden?: boolean;
  /** What becomes of those, when that is something else than what becomes of files of the user. */
  readonly bijVoorbeelden?: (invoer: Invoer[]) => void;
}

/** Files or a folder: dropped on it, or chosen with a button. The files stay where they are; they are only read. */
export function Bestandskiezer({
  bijKeuze,
  uitgeschakeld,
  maat = 'gewoon',
  enkel = false,
  voorbeelden = false,
  bijVoorbeelden = (invoer) => bijKeuze(invoer, []),
}: Eigenschappen) {
  const stijl = useStijl();
  const uitleg = useId();
  const kiesBestand = enkel ? 'Bestand kiezen' : 'Bestanden kiezen';
  const [erboven, zetErboven] = useState(false);
  const bestanden = useRef<HTMLInputElement>(null);
  const map = useRef<HTMLInputElement>(null);

  const geef = ({ invoer, nietBekeken }: Keuze): void => bijKeuze(invoer, nietBekeken);
  const gekozen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const keuze = keuzeVan(target.files ?? []);
    // So that choosing the same files again is heard.
    target.value = '';
    geef(keuze);
  };
  const losgelaten = (gebeurtenis: DragEvent): void => {
    zetErboven(false);
    // What is refused here is refused by the page: the pointer says so.
    if (uitgeschakeld) return;
    gebeurtenis.preventDefault();
    gesleept(gebeurtenis.dataTransfer.items).then(geef, () => bijKeuze([], []));
  };
  const knop = (tekst: string, invoer: RefObject<HTMLInputElement | null>) => (
    <Button
      disabledFocusable={uitgeschakeld}
      {...(maat === 'krap' && { size: 'small' as const })}
      aria-describedby={uitleg}
      onClick={() => invoer.current?.click()}
    >
      {tekst}
    </Button>
  );

  return (
    <div
      role="group"
      aria-disabled={uitgeschakeld}
      className={mergeClasses(
        stijl.vlak,
        maat !== 'gewoon' && stijl[maat],
        uitgeschakeld ? stijl.dicht : erboven && stijl.erboven,
      )}
      onDragOver={(gebeurtenis) => {
        if (uitgeschakeld) return;
        gebeurtenis.preventDefault();
        if (!erboven) zetErboven(true);
      }}
      onDragLeave={() => zetErboven(false)}
      onDrop={losgelaten}
    >
      <p className={stijl.tekst} id={uitleg}>
        {enkel ? 'Sleep een registratiebestand hierheen' : 'Sleep bestanden of een map hierheen'}
      </p>
      <div className={stijl.knoppen}>
        {knop(kiesBestand, bestanden)}
        {!enkel && knop('Map kiezen', map)}
      </div>
      {voorbeelden && <Voorbeeldknop enkel={enkel} uitgeschakeld={uitgeschakeld} bijKeuze={bijVoorbeelden} />}
      <input
        ref={bestanden}
        className={stijl.verborgen}
        type="file"
        multiple={!enkel}
        accept=".xlsx,.xlsm,.xltx,.xltm,.csv,.xls,.xlsb,.ods"
        aria-label={kiesBestand}
        onChange={gekozen}
      />
      <input
        ref={map}
        className={stijl.verborgen}
        type="file"
        aria-label="Map kiezen"
        onChange={gekozen}
        {...{ webkitdirectory: '' }}
      />
    </div>
  );
}
