import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import type { ReactNode } from 'react';

interface Eigenschappen {
  readonly soort: 'success' | 'error' | 'warning' | 'info';
  readonly kop: string;
  readonly children?: ReactNode;
}

/** A message that stays until something else happens; it is read out when it appears. */
export function Bericht({ soort, kop, children }: Eigenschappen) {
  return (
    <MessageBar intent={soort} layout="multiline" politeness={soort === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody>
        <MessageBarTitle>{kop}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
