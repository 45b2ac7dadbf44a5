/**
 * The models on this device: downloading, reading and deleting them.
 *
 * Invariant: a model reads as its manifest says or not at all. Chunks are checked against their
 * hashes when they arrive and again when they are read; one that changed on the disk is fetched
 * anew. Only one tab at a time writes a model. A version that is whole stays until the next one is.
 */
import { ChunkStore, type ModelRecord, type ModelVersion } from "./chunk-store.ts";
import { fetchChunks } from "./download.ts";
import {
  DamagedStorageError,
  DownloadError,
  ManifestError,
  ModelBusyError,
  StorageFullError,
  StoreError,
} from "./errors.ts";
import { type Chunk, chunksOf, type ModelManifest, parseManifest, totalBytes } from "./manifest.ts";
import { sha256 } from "../base/sha256.ts";

export interface Progress {
  /** Bytes that are here, those of an unfinished chunk included. */
  readonly loaded: number;
  readonly total: number;
}

export interface StoredModel extends Progress {
  readonly name: string;
  readonly promptStyle: string;
  readonly complete: boolean;
}

export interface DownloadOptions {
  /** Aborting pauses: what was loaded is kept. */
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
  /** Whether to wait for another tab that has the model; default true, else ModelBusyError. */
  readonly wait?: boolean;
}

export interface StoreOptions {
  /** Name of the IndexedDB database; default `quod-models`. */
  readonly database?: string;
  /** Waits before each new try of a broken download, in ms. */
  readonly waits?: readonly number[];
}

/** The files of one stored model; fits the engine's ModelFiles. */
export interface StoredFiles {
  readonly paths: readonly string[];
  size(path: string): Promise<number | null>;
  read(path: string, start: number, end: number): Promise<Uint8Array>;
}

const WAITS = [500, 1500, 4000];
/** Chunks that a reader keeps, so that tensors of one chunk do not each load it. */
const KEPT = 4;

export class ModelStore {
  readonly #chunks: ChunkStore;
  readonly #waits: readonly number[];
  readonly #database: string;

  private constructor(chunks: ChunkStore, database: string, waits: readonly number[]) {
    this.#chunks = chunks;
    this.#database = database;
    this.#waits = waits;
  }

  /** Throws StorageMissingError. */
  static async open(options: StoreOptions = {}): Promise<ModelStore> {
    const database = options.database ?? "quod-models";
    return new ModelStore(await ChunkStore.open(database), database, options.waits ?? WAITS);
  }

  /** All models that are here, whole or in part. */
  async list(): Promise<StoredModel[]> {
    return (await this.#chunks.records()).map(describe);
  }

  async find(name: string): Promise<StoredModel | null> {
    const record = await this.#chunks.record(name);
    return record ? describe(record) : null;
  }

  /** What the browser says of the page's storage, in bytes; null where it says nothing. */
  async space(): Promise<{ used: number; quota: number } | null> {
    const storage = (navigator as { storage?: StorageManager }).storage;
    if (!storage) return null;
    const { usage = 0, quota = 0 } = await storage.estimate();
    return { used: usage, quota };
  }

  /**
   * Makes the model whole: fetches its manifest, then what is missing. Where that fails, a version
   * that is whole already stays in use, and is described.
   *
   * Throws a StoreError, or the signal's reason; what was loaded is kept, and another call goes
   * on from there.
   */
  async download(manifestUrl: string | URL, options: DownloadOptions = {}): Promise<StoredModel> {
    const url = new URL(manifestUrl, globalThis.location?.href).href;
    const fetched = await this.#fetchManifest(url, options.signal);
    if (fetched instanceof StoreError) {
      const known = (await this.#chunks.records()).find((record) => record.url === url);
      const whole = known && wholeVersion(known);
      if (whole) return describe(whole);
      throw fetched;
    }
    return this.#alone(fetched.name, options.wait ?? true, options.signal, async () => {
      try {
        return await this.#fill(await this.#adopt(fetched, url), options);
      } catch (error) {
        options.signal?.throwIfAborted();
        const record = await this.#chunks.record(fetched.name);
        const whole = record && wholeVersion(record);
        if (whole && error instanceof StoreError) return describe(whole);
        if (!(error instanceof StorageFullError)) throw error;
        const missing = totalBytes(fetched) - (record ? describe(record).loaded : 0);
        throw new StorageFullError(
          `${error.message} The model needs another ${megabytes(missing)}.`,
          { cause: error },
        );
      }
    });
  }

  /** Deletes a model. Throws ModelBusyError while another tab is downloading it. */
  delete(name: string): Promise<void> {
    return this.#alone(name, false, undefined, () => this.#chunks.delete(name));
  }

  /**
   * The files of a model that is whole. Reading throws DamagedStorageError when a chunk changed
   * and can't be fetched again, or another StoreError.
   */
  async files(name: string): Promise<StoredFiles> {
    const record = await this.#chunks.record(name);
    const whole = record && wholeVersion(record);
    if (!whole) {
      throw new DamagedStorageError(`The model ${name} is not on this device in full.`);
    }
    return new Reader(whole, (chunk) => this.#load(whole, chunk));
  }

  async #fetchManifest(url: string, signal?: AbortSignal): Promise<ModelManifest | StoreError> {
    let text: string;
    try {
      const response = await fetch(url, { cache: "no-cache", ...(signal ? { signal } : {}) });
      if (!response.ok) {
        return new DownloadError(`The server has no manifest of the model (${response.status}).`);
      }
      text = await response.text();
    } catch (cause) {
      signal?.throwIfAborted();
      return new DownloadError("The server can't be reached.", { cause });
    }
    try {
      return parseManifest(text);
    } catch (error) {
      // A network that answers for others (a hotel's log-in page) sends something else.
      if (error instanceof ManifestError) return error;
      throw error;
    }
  }

  /** Writes the manifest down, keeping the chunks that it shares with what is here. */
  async #adopt(manifest: ModelManifest, url: string): Promise<ModelRecord> {
    const old = await this.#chunks.record(manifest.name);
    const here = new Set([...(old?.present ?? []), ...(old?.previous?.present ?? [])]);
    const wanted = new Set(chunksOf(manifest).map((chunk) => chunk.sha256));
    const version = { manifest, url, present: [...wanted].filter((hash) => here.has(hash)) };
    const whole = old && wholeVersion(old);
    const previous = whole && !describe(version).complete ? whole : null;
    const record = { ...version, previous };
    await this.#requireSpace(totalBytes(manifest) - describe(record).loaded);
    await this.#chunks.put(record);
    return record;
  }

  async #fill(start: ModelRecord, options: DownloadOptions): Promise<StoredModel> {
    let record = start;
    const total = totalBytes(record.manifest);
    const report = (partial: number): void =>
      options.onProgress?.({ loaded: describe(record).loaded + partial, total });
    report(0);
    for (const run of missingRuns(record)) {
      const { path } = run[0] ?? { path: "" };
      await fetchChunks(
        new URL(path, record.url).href,
        run,
        { signal: options.signal, waits: this.#waits, onPartial: report },
        async (chunk, bytes) => {
          const present = [...record.present, chunk.sha256];
          const next = { ...record, present };
          await this.#chunks.put(next, { sha256: chunk.sha256, bytes });
          record = next;
          report(0);
        },
      );
    }
    if (record.previous) await this.#chunks.put({ ...record, previous: null });
    await this.#chunks.sweep();
    return describe(record);
  }

  /** Says early that a model will not fit. */
  async #requireSpace(missing: number): Promise<void> {
    if (missing === 0) return;
    const space = await this.space();
    if (!space || space.quota === 0) return;
    const free = space.quota - space.used;
    if (free < missing) {
      throw new StorageFullError(`The browser has ${megabytes(free)} left for this site.`);
    }
  }

  /** A chunk's bytes, checked; fetched again when the disk's copy is not what it was. */
  async #load(version: ModelVersion, chunk: Chunk): Promise<Uint8Array> {
    const stored = await this.#chunks.chunk(chunk.sha256);
    if (stored && (await sha256(stored)) === chunk.sha256) return stored;
    let fetched = new ArrayBuffer(0);
    try {
      const url = new URL(chunk.path, version.url).href;
      const options = { waits: this.#waits.slice(0, 1) };
      await fetchChunks(url, [chunk], options, (_, bytes) => {
        fetched = bytes;
        return Promise.resolve();
      });
    } catch (cause) {
      throw new DamagedStorageError(
        `The stored copy of ${version.manifest.name} is damaged (${chunk.path}), and can't be fetched again.`,
        { cause },
      );
    }
    await this.#chunks.mend(chunk.sha256, fetched);
    return new Uint8Array(fetched);
  }

  /** Runs `work` while no other tab writes this model. */
  async #alone<R>(
    name: string,
    wait: boolean,
    signal: AbortSignal | undefined,
    work: () => Promise<R>,
  ): Promise<R> {
    // Pages that are not served over HTTPS have no locks.
    const locks = (navigator as { locks?: LockManager }).locks;
    if (!locks) return work();
    const lock = `${this.#database}/${name}`;
    // The standard forbids a signal beside ifAvailable.
    const options: LockOptions = wait ? (signal ? { signal } : {}) : { ifAvailable: true };
    return locks.request(lock, options, async (granted): Promise<R> => {
      if (!granted) throw new ModelBusyError(`Another tab is working on the model ${name}.`);
      return work();
    });
  }
}

/** A reader over checked chunks; keeps the last few. */
class Reader implements StoredFiles {
  readonly #record: ModelVersion;
  readonly #load: (chunk: Chunk) => Promise<Uint8Array>;
  readonly #kept = new Map<string, Promise<Uint8Array>>();

  constructor(record: ModelVersion, load: (chunk: Chunk) => Promise<Uint8Array>) {
    this.#record = record;
    this.#load = load;
  }

  get paths(): readonly string[] {
    return this.#record.manifest.files.map((file) => file.path);
  }

  size(path: string): Promise<number | null> {
    const file = this.#record.manifest.files.find((f) => f.path === path);
    return Promise.resolve(file?.bytes ?? null);
  }

  async read(path: string, start: number, end: number): Promise<Uint8Array> {
    const { files, chunkBytes } = this.#record.manifest;
    const file = files.find((f) => f.path === path);
    if (!file || start < 0 || start > end || end > file.bytes) {
      throw new RangeError(`${path} has no bytes ${start} to ${end}`);
    }
    const out = new Uint8Array(end - start);
    for (let index = Math.floor(start / chunkBytes); index * chunkBytes < end; index++) {
      const from = index * chunkBytes;
      const to = Math.min(file.bytes, from + chunkBytes);
      const hash = file.chunks[index] ?? "";
      const bytes = await this.#chunk({ path, index, start: from, end: to, sha256: hash });
      const first = Math.max(start, from);
      out.set(bytes.subarray(first - from, Math.min(end, to) - from), first - start);
    }
    return out;
  }

  #chunk(chunk: Chunk): Promise<Uint8Array> {
    const known = this.#kept.get(chunk.sha256);
    if (known) return known;
    const loading = this.#load(chunk);
    this.#kept.set(chunk.sha256, loading);
    loading.catch(() => this.#kept.delete(chunk.sha256));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return loading;
  }
}

/** The version that can be used: the newest that is whole. */
function wholeVersion(record: ModelRecord): ModelVersion | null {
  return describe(record).complete ? record : record.previous;
}

function describe(record: ModelVersion): StoredModel {
  const present = new Set(record.present);
  const chunks = chunksOf(record.manifest);
  const here = chunks.filter((chunk) => present.has(chunk.sha256));
  return {
    name: record.manifest.name,
    promptStyle: record.manifest.promptStyle,
    loaded: here.reduce((sum, chunk) => sum + chunk.end - chunk.start, 0),
    total: totalBytes(record.manifest),
    complete: here.length === chunks.length,
  };
}

/** Missing chunks, grouped so that each group is one range of one file. */
function missingRuns(record: ModelVersion): Chunk[][] {
  const present = new Set(record.present);
  const runs: Chunk[][] = [];
  for (const chunk of chunksOf(record.manifest)) {
    // Two equal chunks are stored once.
    if (present.has(chunk.sha256)) continue;
    present.add(chunk.sha256);
    const last = runs.at(-1)?.at(-1);
    if (last?.path === chunk.path && last.end === chunk.start) runs.at(-1)?.push(chunk);
    else runs.push([chunk]);
  }
  return runs;
}

function megabytes(bytes: number): string {
  return `${Math.max(0, Math.ceil(bytes / 1e6))} MB`;
}
