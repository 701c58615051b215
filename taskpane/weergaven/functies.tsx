import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import metadata from '../../functions/functions.nl-NL.json';
import { useOmgeving } from '../omgeving';
import { Blad, useBladstijl } from '../onderdelen/pagina';
import { Formules } from './functies/formuleherstel';

interface Argument {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
}
interface Functie {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Argument[];
}
const FUNCTIES: readonly Functie[] = metadata.functions;

const useStijl = makeStyles({
  lijst: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  functie: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  vorm: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
  },
  wat: { margin: `${tokens.spacingVerticalXXS} 0` },
  argumenten: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  naam: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  uitleg: { margin: 0 },
  leeg: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** As it is typed in a cell; what may be left out stands between brackets. */
const vorm = ({ id, parameters }: Functie): string =>
  `=INB.${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join('; ')})`;

/** What can be typed in a cell. */
export function Functies() {
  const { werkmap } = useOmgeving();
  const blad = useBladstijl();
  const stijl = useStijl();
  const [tekst, zetTekst] = useState('');
  const woorden = tekst.toLowerCase().split(/\s+/).filter(Boolean);
  const getoond = FUNCTIES.filter((functie) => {
    const alles = `${vorm(functie)} ${functie.description}`.toLowerCase();
    return woorden.every((woord) => alles.includes(woord));
  });
  return (
    <Blad
      kop="Functies"
      uitleg="Deze functies typt u in Excel in een cel, zoals =SOM. Een argument tussen vierkante haken mag u weglaten."
    >
      {werkmap && (
        <>
          <Formules werkmap={werkmap} />
          <h3 className={blad.tussenkop}>Alle functies</h3>
        </>
      )}
      <Field label="Zoeken">
        <Input
          type="search"
          value={tekst}
          onChange={(_, { value }) => zetTekst(value)}
          placeholder="Bijvoorbeeld tarief of werkdag"
        />
      </Field>
      {getoond.length === 0 && <p className={stijl.leeg}>Geen functie gevonden. Probeer een ander woord.</p>}
      <div className={stijl.lijst}>
        {getoond.map((functie) => (
          <section key={functie.id} className={stijl.functie}>
            <h3 className={stijl.vorm}>
              {vorm(functie)
                .split(/(?<=\()/)
                .map((deel) => [deel, <wbr key={deel} />])}
            </h3>
            <p className={stijl.wat}>{functie.description}</p>
            <dl className={stijl.argumenten}>
              {functie.parameters.map(({ name, description }) => [
                <dt key={`${name} naam`} className={stijl.naam}>
                  {name}
                </dt>,
                <dd key={name} className={stijl.uitleg}>
                  {description}
                </dd>,
              ])}
            </dl>
          </section>
        ))}
      </div>
    </Blad>
  );
}
