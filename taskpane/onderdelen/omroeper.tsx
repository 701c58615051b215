import { createContext, type ReactNode, useCallback, useContext, useRef } from 'react';

type Zeg = (tekst: string, dringend: boolean) => void;

const Kader = createContext<Zeg>(() => undefined);

/** Out of sight, but not for a reader of the screen. */
const VERBORGEN =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/**
 * Says to a reader of the screen what appears on it. The two places are always there: in one that comes together with
 * its words many readers hear nothing. Fluent's own messages say nothing without a part that is not in use here.
 */
export function Omroeper({ children }: { children: ReactNode }) {
  const plekken = useRef<{ rustig: HTMLElement; dringend: HTMLElement }>(undefined);
  const begin = useCallback((plaats: HTMLDivElement | null): void => {
    if (plaats === null || plekken.current !== undefined) return;
    // A tree of its own, and shut: who looks for words on the page finds them where they are seen, and not here too.
    const boom = plaats.attachShadow({ mode: 'closed' });
    const plek = (rol: string): HTMLElement => {
      const element = document.createElement('div');
      element.setAttribute('role', rol);
      element.style.cssText = VERBORGEN;
      boom.append(element);
      return element;
    };
    plekken.current = { rustig: plek('status'), dringend: plek('alert') };
  }, []);
  const zeg = useCallback<Zeg>((tekst, isDringend) => {
    const { rustig, dringend } = plekken.current ?? {};
    const woorden = document.createElement('span');
    woorden.textContent = tekst;
    // An element that is new: the same words, said again, are heard again.
    (isDringend ? dringend : rustig)?.replaceChildren(woorden);
  }, []);
  return (
    <Kader value={zeg}>
      {children}
      <div ref={begin} data-bediening />
    </Kader>
  );
}

/** Says something aloud; urgent words break in. */
export const useOmroep = (): Zeg => useContext(Kader);
