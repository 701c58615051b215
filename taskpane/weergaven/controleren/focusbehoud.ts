import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus within an element whose contents change by themselves: when what had it is gone, the element itself
 * gets it. Else it would fall back to the beginning of the page, and a keyboard would start all over.
 * @param inhoud what is shown in it
 */
export function useFocusbehoud<E extends HTMLElement>(inhoud: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  const hadFocus = useRef<Element>(null);
  useLayoutEffect(() => {
    const bijFocus = (): void => {
      hadFocus.current = document.activeElement;
    };
    const eigen = element.current;
    eigen?.addEventListener('focusin', bijFocus);
    return () => eigen?.removeEventListener('focusin', bijFocus);
  }, []);
  useLayoutEffect(() => {
    if (document.activeElement === document.body && hadFocus.current?.isConnected === false)
      element.current?.focus({ preventScroll: true });
  }, [inhoud]);
  return element;
}
