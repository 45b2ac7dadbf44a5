/**
 * The service worker: keeps the built page for offline use, and says when a new version waits.
 * The development server has none.
 */
import { Workbox } from "workbox-window";
import { Store } from "./store.ts";

export interface OfflineState {
  /** Whether the page will open without a network. */
  readonly kept: boolean;
  readonly online: boolean;
  /** Takes the waiting version, which reloads the page. */
  readonly update: (() => void) | undefined;
  /** Bytes that this origin stores; undefined where the browser does not say. */
  readonly stored: number | undefined;
}

export const offline = new Store<OfflineState>({
  kept: false,
  online: navigator.onLine,
  update: undefined,
  stored: undefined,
});

/** Asks again for new versions this often. **Units**: ms. */
const LOOK_AGAIN = 60 * 60 * 1000;

/** Measures what is stored and shows it. */
export async function measureStorage(): Promise<void> {
  try {
    const { usage } = await navigator.storage.estimate();
    offline.update({ stored: usage });
  } catch {
    // Not offered outside secure contexts.
  }
}

/**
 * Registers the service worker and follows the network; ends when the page is kept for offline
 * use, or can't be.
 */
export async function startOffline(): Promise<void> {
  addEventListener("online", () => offline.update({ online: true }));
  addEventListener("offline", () => offline.update({ online: false }));
  void measureStorage();
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const workbox = new Workbox("./sw.js", { scope: "./" });
  const offer = (): void => {
    offline.update({
      update: () => {
        workbox.addEventListener("controlling", () => location.reload());
        workbox.messageSkipWaiting();
      },
    });
  };
  workbox.addEventListener("waiting", offer);
  try {
    const registration = await workbox.register();
    setInterval(() => void registration?.update().catch(() => undefined), LOOK_AGAIN);
    await navigator.serviceWorker.ready;
    await untilControlled();
    offline.update({ kept: true });
    await measureStorage();
  } catch {
    // A browser that refuses service workers (a private window, say) shows the page all the same.
  }
}

/** Resolves when this page's requests go through the service worker. */
function untilControlled(): Promise<void> {
  if (navigator.serviceWorker.controller) return Promise.resolve();
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
  });
}
