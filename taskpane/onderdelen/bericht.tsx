import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useOmroep } from './omroeper';

interface Eigenschappen {
  readonly soort: 'success' | 'error' | 'warning' | 'info';
  readonly kop: string;
  readonly children?: ReactNode;
  /** Is not read out: something else says it, or it belongs to what is. */
  readonly stil?: boolean;
  /** It tells what became of something that the user did, perhaps far below it: it is scrolled into view. */
  readonly inBeeld?: boolean;
}

/** What is scrolled into view has its border in view as well. */
const useStijl = makeStyles({ inhoud: { scrollMarginBlock: tokens.spacingVerticalL } });

/** A message that stays until something else happens; it is read out when it appears, and when its words change. */
export function Bericht({ soort, kop, children, stil = false, inBeeld = false }: Eigenschappen) {
  const stijl = useStijl();
  const zeg = useOmroep();
  const inhoud = useRef<HTMLDivElement>(null);
  const gezegd = useRef('');
  useEffect(() => {
    // As it is seen: what is folded away is not read out.
    const tekst = inhoud.current?.innerText.replace(/\s+/g, ' ').trim() ?? '';
    if (stil || tekst === gezegd.current) return;
    gezegd.current = tekst;
    zeg(tekst, soort === 'error');
    // At once, whatever movement the user wants; the focus stays where it is.
    if (inBeeld) inhoud.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  return (
    <MessageBar intent={soort} layout="multiline">
      <MessageBarBody>
        <div ref={inhoud} className={stijl.inhoud}>
          <MessageBarTitle>{kop}</MessageBarTitle> {children}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
