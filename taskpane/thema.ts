import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import { useMedia } from './media';

/** Whether a colour such as #1F1F1F is darker than the middle. */
function isDonker(kleur: string): boolean {
  const delen = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(kleur);
  if (!delen) return false;
  const [rood = 0, groen = 0, blauw = 0] = delen.slice(1).map((deel) => parseInt(deel, 16));
  return 0.299 * rood + 0.587 * groen + 0.114 * blauw < 128;
}

/** The colours that Office has; Excel on the web does not tell, and a web page has none. */
export function officeThema(): Office.OfficeTheme | undefined {
  if (typeof Office === 'undefined') return undefined;
  try {
    return Office.context?.officeTheme;
  } catch {
    // An Excel that does not know the question; a pane in the wrong colour is better than none.
    return undefined;
  }
}

/**
 * Light or dark as Office is, else as the user likes it. A contrast theme of Windows sets the colours itself, in Excel
 * as well: it tells by the same preference whether its background is dark, whatever Office says of its own.
 */
export function useThema(): Theme {
  const voorkeur = useMedia('(prefers-color-scheme: dark)');
  const isContrast = useMedia('(forced-colors: active)');
  const achtergrond = isContrast ? undefined : officeThema()?.bodyBackgroundColor;
  return (achtergrond === undefined ? voorkeur : isDonker(achtergrond)) ? webDarkTheme : webLightTheme;
}
