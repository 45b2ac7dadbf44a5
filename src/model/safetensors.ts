/**
 * Reads safetensors: a u64 length, a JSON header, then raw little-endian data.
 *
 * Invariant: a {@link TensorEntry} was checked against its file: its range lies within the file
 * and is as long as its type and shape say. A truncated or hostile file ends in `open`.
 *
 * Source: https://github.com/huggingface/safetensors (format); shards as in
 * `model.safetensors.index.json` of transformers.
 */
import { isJsonObject } from "./config.ts";
import { ModelFileError } from "./errors.ts";
import type { ModelFiles } from "./files.ts";
import { type TensorEntry, Tensors } from "./tensors.ts";

const ENCODING_OF: ReadonlyMap<unknown, TensorEntry["encoding"]> = new Map([
  ["F32", "F32"],
  ["F16", "F16"],
  ["BF16", "BF16"],
  ["F8_E4M3", "F8_E4M3"],
]);
const BYTES = { F32: 4, F16: 2, BF16: 2, F8_E4M3: 1 } as const;
const MAX_HEADER = 100_000_000;

/**
 * Reads the headers of `model.safetensors`, or of the shards that `model.safetensors.index.json`
 * names. Throws {@link ModelFileError}.
 */
export async function openSafetensors(files: ModelFiles): Promise<Tensors> {
  const entries = new Map<string, TensorEntry>();
  for (const path of await shardPaths(files)) {
    for (const [name, entry] of await readHeader(files, path)) entries.set(name, entry);
  }
  return new Tensors(files, entries);
}

async function shardPaths(files: ModelFiles): Promise<readonly string[]> {
  const index = "model.safetensors.index.json";
  const size = await files.size(index);
  if (size === null) {
    const own = files.paths.filter((path) => path.endsWith(".safetensors"));
    return own.length === 1 ? own : ["model.safetensors"];
  }
  if (size > MAX_HEADER) throw new ModelFileError(index, "it is too large to be an index.");
  const json = parseJson(index, await files.read(index, 0, size));
  const map = json["weight_map"];
  if (!isJsonObject(map)) throw new ModelFileError(index, 'it has no "weight_map".');
  const paths = new Set<string>();
  for (const path of Object.values(map)) {
    if (typeof path !== "string" || !/^[\w.-]+\.safetensors$/.test(path)) {
      throw new ModelFileError(index, `${JSON.stringify(path)} is not the name of a shard.`);
    }
    paths.add(path);
  }
  return [...paths];
}

function parseJson(path: string, bytes: Uint8Array): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ModelFileError(path, "its header is not JSON.", { cause });
  }
  if (!isJsonObject(json)) throw new ModelFileError(path, "its header is not a JSON object.");
  return json;
}

async function readHeader(files: ModelFiles, path: string): Promise<Map<string, TensorEntry>> {
  const size = await files.size(path);
  if (size === null) throw new ModelFileError(path, "the file is missing.");
  if (size < 8) throw new ModelFileError(path, `it has only ${size} bytes, less than a header.`);
  const prefix = await files.read(path, 0, 8);
  const view = new DataView(prefix.buffer, prefix.byteOffset, 8);
  const length = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  if (length > MAX_HEADER || 8 + length > size) {
    throw new ModelFileError(
      path,
      `its header claims ${length} bytes, but the file has ${size}: it is truncated or not safetensors.`,
    );
  }
  const json = parseJson(path, await files.read(path, 8, 8 + length));
  const entries = new Map<string, TensorEntry>();
  for (const [name, value] of Object.entries(json)) {
    if (name === "__metadata__") continue;
    const entry = checkEntry(path, name, value, 8 + length, size);
    if (entry) entries.set(name, entry);
  }
  return entries;
}

function whole(n: unknown): n is number {
  return typeof n === "number" && Number.isSafeInteger(n) && n >= 0;
}

/** Null for a type that the engine never reads (integers); such tensors count as absent. */
function checkEntry(
  path: string,
  name: string,
  value: unknown,
  base: number,
  size: number,
): TensorEntry | null {
  const bad = (why: string): ModelFileError =>
    new ModelFileError(path, `the tensor ${name.slice(0, 100)} ${why}.`);
  if (!isJsonObject(value)) throw bad("has no description");
  const encoding = ENCODING_OF.get(value["dtype"]);
  if (!encoding) return null;
  const { shape, data_offsets: offsets } = value;
  if (!Array.isArray(shape) || shape.length > 8 || !shape.every(whole)) {
    throw bad("has a bad shape");
  }
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(whole)) {
    throw bad("has bad offsets");
  }
  const [from = 0, to = 0] = offsets;
  const wanted = shape.reduce((a, b) => a * b, BYTES[encoding as keyof typeof BYTES]);
  if (!Number.isSafeInteger(wanted) || to - from !== wanted) {
    throw bad(`has ${to - from} bytes where its shape needs ${wanted}`);
  }
  if (base + to > size) {
    throw bad(`ends at byte ${base + to}, but the file has ${size}: it is truncated`);
  }
  return { path, encoding, shape, start: base + from, end: base + to };
}
