/**
 * What a model consists of: `manifest.json` beside its files, made by
 * scripts/make-model-manifest.mjs.
 *
 * Invariant: a {@link ModelManifest} was checked: paths stay inside the model's folder, sizes are
 * sane, and every file has one hash for each of its chunks.
 */
import { ManifestError } from "./errors.ts";

export interface ManifestFile {
  /** Relative to the manifest, e.g. `model.safetensors`. */
  readonly path: string;
  readonly bytes: number;
  /** Of the whole file, lower-case hexadecimal. */
  readonly sha256: string;
  /** Of each chunk; a file of one chunk may leave it out. */
  readonly chunks: readonly string[];
}

export interface ModelManifest {
  readonly name: string;
  /** How the search writes a prompt for this model. */
  readonly promptStyle: string;
  /** Bytes of each chunk but a file's last. */
  readonly chunkBytes: number;
  readonly files: readonly ManifestFile[];
}

/** One piece of a file, as it is fetched and stored. */
export interface Chunk {
  readonly path: string;
  readonly index: number;
  /** Offsets into the file, in bytes. */
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

export const DEFAULT_CHUNK_BYTES = 4 * 2 ** 20;

const HASH = /^[0-9a-f]{64}$/;
const MAX_FILE_BYTES = 2 ** 40;

/** Parses a manifest's text. Throws {@link ManifestError}. */
export function parseManifest(text: string): ModelManifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ManifestError("The model's manifest is not JSON.", { cause });
  }
  const { name, promptStyle, chunkBytes = DEFAULT_CHUNK_BYTES, files } = object(json);
  if (typeof name !== "string" || !/^[\w.-]{1,100}$/.test(name)) {
    throw new ManifestError("The model's manifest has no proper name.");
  }
  if (!whole(chunkBytes) || chunkBytes < 1024 || chunkBytes > 2 ** 28) {
    throw new ManifestError(`The manifest of ${name} has no proper size of chunks.`);
  }
  if (!Array.isArray(files) || files.length === 0 || files.length > 10_000) {
    throw new ManifestError(`The manifest of ${name} lists no files.`);
  }
  const checked = files.map((file: unknown) => checkFile(name, file, chunkBytes));
  if (new Set(checked.map((file) => file.path)).size !== checked.length) {
    throw new ManifestError(`The manifest of ${name} lists a file twice.`);
  }
  return {
    name,
    promptStyle: typeof promptStyle === "string" ? promptStyle : "",
    chunkBytes,
    files: checked,
  };
}

function object(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ManifestError("The model's manifest is not an object.");
  }
  return value as Record<string, unknown>;
}

function whole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function checkFile(name: string, value: unknown, chunkBytes: number): ManifestFile {
  const { path, bytes, sha256, chunks } = object(value);
  const bad = (why: string): ManifestError =>
    new ManifestError(`The manifest of ${name}: ${String(path).slice(0, 100)} ${why}.`);
  if (typeof path !== "string" || !/^\w[\w.-]*(?:\/\w[\w.-]*)*$/.test(path)) {
    throw bad("is not a path inside the model");
  }
  if (!whole(bytes) || bytes > MAX_FILE_BYTES) throw bad("has no proper size");
  if (typeof sha256 !== "string" || !HASH.test(sha256)) throw bad("has no SHA-256");
  const count = Math.max(1, Math.ceil(bytes / chunkBytes));
  const hashes: unknown = chunks ?? (count === 1 ? [sha256] : []);
  const isHash = (hash: unknown): hash is string => typeof hash === "string" && HASH.test(hash);
  if (!Array.isArray(hashes) || hashes.length !== count || !hashes.every(isHash)) {
    throw bad(`needs ${count} hashes of its chunks`);
  }
  return { path, bytes, sha256, chunks: hashes };
}

/** All chunks of a model, in order. */
export function chunksOf(manifest: ModelManifest): Chunk[] {
  return manifest.files.flatMap((file) =>
    file.chunks.map((sha256, index) => ({
      path: file.path,
      index,
      start: index * manifest.chunkBytes,
      end: Math.min(file.bytes, (index + 1) * manifest.chunkBytes),
      sha256,
    })),
  );
}

/** Bytes of all files. */
export function totalBytes(manifest: ModelManifest): number {
  return manifest.files.reduce((sum, file) => sum + file.bytes, 0);
}
