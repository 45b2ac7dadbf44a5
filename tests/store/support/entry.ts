/** What the test's page loads: the store, with failures as data. */
import { ModelStore, StoreError } from "../../../src/store/index.ts";

export interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly fix?: string;
}

/** Runs `work` with a store whose new tries come at once. */
async function withStore(work: (store: ModelStore) => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await work(await ModelStore.open({ waits: [10, 10] })) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const fix = error instanceof StoreError ? error.fix : "";
    return { error: error.name, message: error.message, fix };
  }
}

let pausing = new AbortController();
const progress: number[] = [];

const page = {
  progress,
  download: (url: string, wait: boolean) => {
    pausing = new AbortController();
    progress.length = 0;
    const { signal } = pausing;
    const onProgress = ({ loaded }: { loaded: number }): number => progress.push(loaded);
    return withStore((store) => store.download(url, { signal, onProgress, wait }));
  },
  pause: () => pausing.abort(),
  find: (name: string) => withStore((store) => store.find(name)),
  list: () => withStore((store) => store.list()),
  delete: (name: string) => withStore((store) => store.delete(name)),
  /** Sum of the bytes of a range. */
  read: (name: string, path: string, start: number, end: number) =>
    withStore(async (store) => {
      const files = await store.files(name);
      const bytes = await files.read(path, start, end);
      return { length: bytes.length, sum: bytes.reduce((a, b) => a + b, 0) };
    }),
  /** Changes one byte of the largest stored chunk behind the store's back. */
  flipBit: () =>
    new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open("quod-models");
      opening.addEventListener("error", () => reject(new Error("no database")));
      opening.addEventListener("success", () => {
        const store = opening.result.transaction("models", "readwrite").objectStore("models");
        const cursor = store.openCursor();
        cursor.addEventListener("success", () => {
          const found = cursor.result;
          if (!found) return resolve(false);
          const value: unknown = found.value;
          if (value instanceof ArrayBuffer && value.byteLength > 60_000) {
            const bytes = new Uint8Array(value);
            bytes[1000] = (bytes[1000] ?? 0) ^ 4;
            found.update(value);
            opening.result.close();
            return resolve(true);
          }
          found.continue();
        });
      });
    }),
};

export type StorePage = typeof page;
Object.assign(globalThis, { page });
