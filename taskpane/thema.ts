import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import { useMedia } from './media';

/** Whether a colour such as #1F1F1F is darker than the middle. */
export function isDonker(kleur: string): boolean {
  const delen = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(kleur);
  if (!delen) return false;
  const [rood = 0, groen = 0, blauw = 0] = delen.slice(1).map((deel) => parseInt(deel, 16));
  return 0.299 * rood + 0.587 * groen + 0.114 * blauw < 128;
}

/** The background that Office has; Excel on the web does not tell, and a web page has none. */
function officeAchtergrond(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  try {
    const thema: Office.OfficeTheme | undefined = Office.context?.officeTheme;
    return thema?.bodyBackgroundColor;
  } catch {
    // An Excel that does not know the question; a pane in the wrong colour is better than none.
    return undefined;
  }
}

/** Light or dark as Office is, else as the user likes it. */
export function useThema(): Theme {
  const voorkeur = useMedia('(prefers-color-scheme: dark)');
  const achtergrond = officeAchtergrond();
  return (achtergrond === undefined ? voorkeur : isDonker(achtergrond)) ? webDarkTheme : webLightTheme;
}
