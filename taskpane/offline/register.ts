import { useEffect, useState } from 'react';

/** Undefined on an address that is not secure, in some private windows, and in old browsers. */
const container = (): ServiceWorkerContainer | undefined => navigator.serviceWorker;

/** Lets the browser keep the page for when there is no network. Where it cannot, the page works as it always did. */
export function keepOffline(): void {
  container()
    ?.register('offline.js')
    .catch(() => undefined);
}

/** Whether everything is kept, and the page works without a network. */
export function useOffline(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isThere = true;
    // Never answers on a page that asked for nothing to be kept, such as the one in Excel.
    void container()?.ready.then(() => isThere && setReady(true));
    return () => {
      isThere = false;
    };
  }, []);
  return isReady;
}
