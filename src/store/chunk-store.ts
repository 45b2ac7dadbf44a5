/**
 * Chunks and the models' records in IndexedDB, through idb-keyval.
 *
 * Invariant: a record names a chunk as present exactly when the chunk is there: both are written
 * and deleted in one transaction. Chunks are kept under their hash, so that a new version of a
 * model keeps what did not change.
 */
import { createStore, delMany, get, keys, type UseStore } from "idb-keyval";
import { StorageFullError, StorageMissingError } from "./errors.ts";
import type { ModelManifest } from "./manifest.ts";

/** One version of a model on this device. */
export interface ModelVersion {
  readonly manifest: ModelManifest;
  /** The manifest's address; files lie beside it. */
  readonly url: string;
  /** Hashes of the chunks that are stored. */
  readonly present: readonly string[];
}

/** What is known of one model on this device. */
export interface ModelRecord extends ModelVersion {
  /** The last version that was whole, kept until this one is. */
  readonly previous: ModelVersion | null;
}

/** All chunks that a record needs kept. */
function chunksIn(record: ModelRecord): readonly string[] {
  return [...record.present, ...(record.previous?.present ?? [])];
}

const modelKey = (name: string): string => `model/${name}`;
const chunkKey = (sha256: string): string => `chunk/${sha256}`;

export class ChunkStore {
  readonly #store: UseStore;

  private constructor(store: UseStore) {
    this.#store = store;
  }

  /** Opens the database. Throws {@link StorageMissingError}. */
  static async open(database: string): Promise<ChunkStore> {
    if ((globalThis.indexedDB as IDBFactory | undefined) === undefined) {
      throw new StorageMissingError("This browser gives the page no storage.");
    }
    try {
      const store = createStore(database, "models");
      await keys(store);
      return new ChunkStore(store);
    } catch (cause) {
      throw new StorageMissingError("The page's storage can't be opened.", { cause });
    }
  }

  async record(name: string): Promise<ModelRecord | null> {
    return (await get<ModelRecord>(modelKey(name), this.#store)) ?? null;
  }

  async records(): Promise<ModelRecord[]> {
    const names = (await keys(this.#store)).filter(
      (key): key is string => typeof key === "string" && key.startsWith("model/"),
    );
    const found = await Promise.all(names.map((name) => get<ModelRecord>(name, this.#store)));
    return found.filter((record) => record !== undefined);
  }

  async chunk(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const value: unknown = await get(chunkKey(sha256), this.#store);
    return value instanceof ArrayBuffer ? new Uint8Array(value) : null;
  }

  /** Writes a record, with a chunk or without, in one transaction. Throws {@link StorageFullError}. */
  put(
    record: ModelRecord,
    chunk?: { readonly sha256: string; readonly bytes: ArrayBuffer },
  ): Promise<void> {
    return this.#write((store) => {
      if (chunk) store.put(chunk.bytes, chunkKey(chunk.sha256));
      store.put(record, modelKey(record.manifest.name));
    });
  }

  /** Replaces a chunk that is named as present but was damaged. Throws {@link StorageFullError}. */
  mend(sha256: string, bytes: ArrayBuffer): Promise<void> {
    return this.#write((store) => void store.put(bytes, chunkKey(sha256)));
  }

  async #write(puts: (store: IDBObjectStore) => void): Promise<void> {
    try {
      await this.#store("readwrite", (store) => {
        puts(store);
        return finished(store.transaction);
      });
    } catch (cause) {
      if (!isQuotaError(cause)) throw cause;
      throw new StorageFullError("There is no room left on this device.", { cause });
    }
  }

  /** Deletes a model and the chunks that no other model has. */
  async delete(name: string): Promise<void> {
    const record = await this.record(name);
    if (!record) return;
    const others = await this.records();
    const needed = new Set(others.filter((r) => r.manifest.name !== name).flatMap(chunksIn));
    const own = chunksIn(record)
      .filter((hash) => !needed.has(hash))
      .map(chunkKey);
    await delMany([modelKey(name), ...own], this.#store);
  }

  /** Deletes chunks that no record names; a change of version leaves some behind. */
  async sweep(): Promise<void> {
    const needed = new Set((await this.records()).flatMap(chunksIn).map(chunkKey));
    const orphans = (await keys(this.#store)).filter(
      (key) => typeof key === "string" && key.startsWith("chunk/") && !needed.has(key),
    );
    if (orphans.length > 0) await delMany(orphans, this.#store);
  }
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    const fail = (): void => {
      reject(transaction.error ?? new DOMException("The write was given up.", "AbortError"));
    };
    transaction.addEventListener("abort", fail);
    transaction.addEventListener("error", fail);
  });
}

function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === "QuotaExceededError";
}
