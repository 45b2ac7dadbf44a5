/**
 * Fetches chunks of a file over HTTP: one streamed request for each run of missing chunks, gone on
 * from the last whole chunk after a broken connection.
 *
 * Invariant: a chunk that is given has the hash that the manifest says.
 */
import { DamagedDownloadError, DownloadError } from "./errors.ts";
import type { Chunk } from "./manifest.ts";
import { sha256 } from "../base/sha256.ts";

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Waits before another try, in ms; as many tries without progress as there are waits, and one. */
  readonly waits: readonly number[];
  /** How many bytes of the chunk that is under way have arrived. */
  onPartial?(bytes: number): void;
}

/**
 * Fetches these chunks of one file, in order and without gaps, and gives each when it is whole.
 * Throws {@link DownloadError} when the server can't be reached or refuses,
 * {@link DamagedDownloadError} when it sends something else, or the signal's reason.
 */
export async function fetchChunks(
  url: string,
  chunks: readonly Chunk[],
  options: FetchOptions,
  onChunk: (chunk: Chunk, bytes: ArrayBuffer) => Promise<void>,
): Promise<void> {
  let next = 0;
  let tries = 0;
  while (next < chunks.length) {
    options.signal?.throwIfAborted();
    const before = next;
    try {
      await stream(url, chunks.slice(next), options, async (chunk, bytes) => {
        await onChunk(chunk, bytes);
        next++;
      });
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!(error instanceof Interrupted)) throw error;
      tries = next > before ? 0 : tries;
      const wait = options.waits[tries++];
      if (wait === undefined) throw error.asFailure();
      options.onPartial?.(0);
      await sleep(wait, options.signal);
    }
  }
}

/** A failure that another request may cure. */
class Interrupted extends Error {
  readonly damaged: boolean;

  constructor(message: string, damaged: boolean, options?: { cause?: unknown }) {
    super(message, options);
    this.damaged = damaged;
  }

  asFailure(): DownloadError | DamagedDownloadError {
    const options = { cause: this.cause ?? this };
    return this.damaged
      ? new DamagedDownloadError(this.message, options)
      : new DownloadError(this.message, options);
  }
}

async function stream(
  url: string,
  chunks: readonly Chunk[],
  options: FetchOptions,
  onChunk: (chunk: Chunk, bytes: ArrayBuffer) => Promise<void>,
): Promise<void> {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (!first || !last) return;
  const response = await request(url, first.start, last.end, options.signal);
  const reader = new Pieces(response, options);
  try {
    // A server that does not know ranges sends the file from its start.
    if (response.status === 200) await reader.skip(first.start);
    for (const chunk of chunks) {
      const bytes = await reader.take(chunk.end - chunk.start);
      if ((await sha256(bytes)) !== chunk.sha256) {
        throw new Interrupted(
          `${chunk.path} is damaged between bytes ${chunk.start} and ${chunk.end}.`,
          true,
        );
      }
      await onChunk(chunk, bytes.buffer);
    }
  } finally {
    await reader.cancel();
  }
}

async function request(
  url: string,
  start: number,
  end: number,
  signal: AbortSignal | undefined,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      headers: start > 0 ? { Range: `bytes=${start}-${end - 1}` } : {},
      // The store is the cache; a second copy would only fill the disk.
      cache: "no-store",
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    throw new Interrupted("The server can't be reached.", false, { cause });
  }
  if (response.status === 200) return response;
  if (response.status === 206) {
    const range = /^bytes (\d+)-/.exec(response.headers.get("Content-Range") ?? "");
    if (Number(range?.[1]) === start) return response;
  }
  await response.body?.cancel();
  if (response.status >= 500 || response.status === 429) {
    throw new Interrupted(`The server has a problem (${response.status}).`, false);
  }
  if (response.status === 206 || response.status === 416) {
    throw new Interrupted("The server sends another part than was asked for.", true);
  }
  throw new DownloadError(`The server refuses ${new URL(url).pathname} (${response.status}).`);
}

/** Cuts a response's body into pieces of given sizes. */
class Pieces {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #options: FetchOptions;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(response: Response, options: FetchOptions) {
    this.#reader = response.body?.getReader();
    this.#options = options;
  }

  async skip(bytes: number): Promise<void> {
    for (let left = bytes; left > 0;) {
      const piece = await this.#next(left);
      left -= piece.length;
    }
  }

  async take(bytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const out = new Uint8Array(bytes);
    for (let filled = 0; filled < bytes;) {
      const piece = await this.#next(bytes - filled);
      out.set(piece, filled);
      filled += piece.length;
      this.#options.onPartial?.(filled);
    }
    return out;
  }

  /** At most `most` bytes that came; at least one. */
  async #next(most: number): Promise<Uint8Array> {
    while (this.#rest.length === 0) {
      let result: ReadableStreamReadResult<Uint8Array> | undefined;
      try {
        result = await this.#reader?.read();
      } catch (cause) {
        throw new Interrupted("The connection broke.", false, { cause });
      }
      if (!result || result.done) {
        throw new Interrupted("The server's file ends too early.", true);
      }
      this.#rest = result.value;
    }
    const piece = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(piece.length);
    return piece;
  }

  async cancel(): Promise<void> {
    try {
      await this.#reader?.cancel();
    } catch {
      // It broke already.
    }
  }
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
