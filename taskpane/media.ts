import { useSyncExternalStore } from 'react';

/** Whether the screen answers a media query now; it is followed when that changes. */
export function useMedia(vraag: string): boolean {
  return useSyncExternalStore(
    (bijVerandering) => {
      const media = window.matchMedia(vraag);
      media.addEventListener('change', bijVerandering);
      return () => media.removeEventListener('change', bijVerandering);
    },
    () => window.matchMedia(vraag).matches,
  );
}
