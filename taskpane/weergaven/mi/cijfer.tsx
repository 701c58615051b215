import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Voorlezer } from '../../onderdelen/voorlezer';
import type { Voorbeeldcel } from '../../werker/mivoorbeeld';
import { GEWIJZIGD, ONVOLLEDIG } from './verklaring';

const useStijl = makeStyles({
  /** Its words for who listens stay in the cell: they would widen the table else. */
  plek: { position: 'relative', display: 'inline-block', padding: '0 2px' },
  knop: {
    minWidth: '24px',
    minHeight: '24px',
    margin: '-2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'right',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorBrandForegroundLinkHover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  overgenomen: { fontStyle: 'italic' },
  /** Without making the row higher. */
  letter: { lineHeight: 0 },
  onbekend: { color: tokens.colorNeutralForeground3 },
});

interface Eigenschappen {
  readonly cel: Voorbeeldcel;
  /** By which the reason stands under the table. */
  readonly letter: string | undefined;
  readonly id: string;
  /** Of which figure it is, for who hears the button alone. */
  readonly wat: string;
  readonly isOpen: boolean;
  readonly bijKlik: () => void;
}

/** One figure with its marks; a button where there is something behind it. */
export function Cijfer({ cel, letter, id, wat, isOpen, bijKlik }: Eigenschappen) {
  const stijl = useStijl();
  const { tekst, reden, overgenomen, geleverd, onvolledig, herleidbaar } = cel;
  const gezegd = [
    ...(onvolledig ? ['onvolledig'] : []),
    ...(geleverd === undefined ? [] : [`gewijzigd, eerder geleverd: ${geleverd}`]),
    ...(overgenomen ? ['overgenomen uit de vorige levering'] : []),
    ...(reden === undefined ? [] : [reden]),
  ];
  const inhoud = (
    <>
      {tekst === '' ? '–' : tekst}
      <span aria-hidden="true">
        {onvolledig && ONVOLLEDIG}
        {geleverd !== undefined && GEWIJZIGD}
        {letter !== undefined && <sup className={stijl.letter}>{letter}</sup>}
      </span>
      {gezegd.length > 0 && <Voorlezer>{`, ${gezegd.join(', ')}`}</Voorlezer>}
    </>
  );
  const uiterlijk = mergeClasses(
    stijl.plek,
    overgenomen && stijl.overgenomen,
    tekst === '' && stijl.onbekend,
  );
  if (!herleidbaar) return <span className={uiterlijk}>{inhoud}</span>;
  return (
    <button
      type="button"
      id={id}
      className={mergeClasses(uiterlijk, stijl.knop, isOpen && stijl.open)}
      aria-expanded={isOpen}
      onClick={bijKlik}
    >
      {inhoud}
      <Voorlezer>{`, ${wat}, toon de bestanden`}</Voorlezer>
    </button>
  );
}
