import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { type ReactNode, useEffect, useRef } from 'react';
import { useOmroep } from './omroeper';

interface Eigenschappen {
  readonly soort: 'success' | 'error' | 'warning' | 'info';
  readonly kop: string;
  readonly children?: ReactNode;
  /** Is not read out: something else says it, or it belongs to what is. */
  readonly stil?: boolean;
}

/** A message that stays until something else happens; it is read out when it appears, and when its words change. */
export function Bericht({ soort, kop, children, stil = false }: Eigenschappen) {
  const zeg = useOmroep();
  const inhoud = useRef<HTMLDivElement>(null);
  const gezegd = useRef('');
  useEffect(() => {
    // As it is seen: what is folded away is not read out.
    const tekst = inhoud.current?.innerText.replace(/\s+/g, ' ').trim() ?? '';
    if (stil || tekst === gezegd.current) return;
    gezegd.current = tekst;
    zeg(tekst, soort === 'error');
  });
  return (
    <MessageBar intent={soort} layout="multiline">
      <MessageBarBody>
        <div ref={inhoud}>
          <MessageBarTitle>{kop}</MessageBarTitle> {children}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
