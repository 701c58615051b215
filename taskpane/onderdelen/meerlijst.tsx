import { Button } from '@fluentui/react-button';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many are drawn at once. */
const STAP = 50;

interface Eigenschappen<T> {
  readonly items: readonly T[];
  readonly soort: 'ol' | 'ul';
  readonly className: string | undefined;
  /** What is in an item; it always gives the same for the same one. */
  readonly toon: (item: T, nummer: number) => ReactNode;
}

/** A list of any length: the first ones, and a button for the next. */
export function Meerlijst<T>({ items, soort: Lijst, className, toon }: Eigenschappen<T>) {
  const [aantal, zetAantal] = useState(STAP);
  const lijst = useRef<HTMLElement>(null);
  const rest = items.length - aantal;
  const meer = (): void => {
    flushSync(() => zetAantal(aantal + STAP));
    // The button may be gone, and who reads on begins at the first that came.
    const eerste = lijst.current?.children[aantal];
    if (eerste instanceof HTMLElement) eerste.focus({ preventScroll: true });
  };
  return (
    <>
      <Lijst ref={lijst as never} className={className}>
        {items.slice(0, aantal).map((item, i) => (
          <li key={i} tabIndex={-1} style={{ outline: 'none' }}>
            {toon(item, i)}
          </li>
        ))}
      </Lijst>
      {rest > 0 && (
        <div>
          <Button size="small" onClick={meer}>
            {`Toon meer (nog ${rest})`}
          </Button>
        </div>
      )}
    </>
  );
}
