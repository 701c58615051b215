import { useEffect, useRef } from 'react';

/** So long whoever took something away gets to put the focus somewhere himself. */
const GEDULD_MS = 50;

const KOP = '[role=tabpanel]:not([hidden]) h2';

/** Whether the focus is nowhere, or where it was caught: what tells what became of a button that is gone may take it. */
export const isFocusVrij = (): boolean =>
  document.activeElement === document.body || document.activeElement?.matches(KOP) === true;

/**
 * Keeps the keyboard in its place: when the part that had the focus is taken away, such as a button that did its work,
 * the heading of the view gets it. Without this it would begin again at the top of the page.
 */
export function useFocusvangst(): React.RefObject<HTMLElement | null> {
  const plaats = useRef<HTMLElement>(null);
  useEffect(() => {
    const main = plaats.current;
    if (main === null) return undefined;
    let laatste: Element | undefined;
    const onthoud = ({ target }: FocusEvent): void => {
      laatste = target instanceof Element ? target : undefined;
    };
    // Who leaves by himself has nothing to be kept; what is being taken away is still there at this moment.
    const vergeet = (): void => {
      const weg = laatste;
      setTimeout(() => {
        if (weg === laatste && weg?.isConnected === true) laatste = undefined;
      });
    };
    const vang = (): void => {
      if (laatste === undefined || laatste.isConnected) return;
      laatste = undefined;
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        main.querySelector<HTMLElement>(KOP)?.focus();
      }, GEDULD_MS);
    };
    const wacht = new MutationObserver(vang);
    wacht.observe(main, { childList: true, subtree: true });
    main.addEventListener('focusin', onthoud);
    main.addEventListener('focusout', vergeet);
    return () => {
      wacht.disconnect();
      main.removeEventListener('focusin', onthoud);
      main.removeEventListener('focusout', vergeet);
    };
  }, []);
  return plaats;
}
