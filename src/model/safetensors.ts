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

export type TensorType = "F32" | "F16" | "BF16";

const BYTES: Readonly<Record<TensorType, number>> = { F32: 4, F16: 2, BF16: 2 };
const MAX_HEADER = 100_000_000;

export interface TensorEntry {
  readonly path: string;
  readonly type: TensorType;
  readonly shape: readonly number[];
  /** Offsets into the file, in bytes. */
  readonly start: number;
  readonly end: number;
}

function tensorType(value: unknown): TensorType | null {
  return value === "F32" || value === "F16" || value === "BF16" ? value : null;
}

/** The tensors of a model, over one file or several. */
export class Safetensors {
  readonly #files: ModelFiles;
  readonly #entries: ReadonlyMap<string, TensorEntry>;

  private constructor(files: ModelFiles, entries: ReadonlyMap<string, TensorEntry>) {
    this.#files = files;
    this.#entries = entries;
  }

  /**
   * Reads the headers of `model.safetensors`, or of the shards that
   * `model.safetensors.index.json` names. Throws {@link ModelFileError}.
   */
  static async open(files: ModelFiles): Promise<Safetensors> {
    const entries = new Map<string, TensorEntry>();
    for (const path of await shardPaths(files)) {
      for (const [name, entry] of await readHeader(files, path)) entries.set(name, entry);
    }
    return new Safetensors(files, entries);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** All the data, in bytes as stored. */
  get bytes(): number {
    let sum = 0;
    for (const entry of this.#entries.values()) sum += entry.end - entry.start;
    return sum;
  }

  /** The entry of a tensor that must exist with this shape, else {@link ModelFileError}. */
  entry(name: string, shape: readonly number[]): TensorEntry {
    const entry = this.#entries.get(name);
    if (!entry) {
      throw new ModelFileError("model.safetensors", `the tensor ${name} is missing.`, {
        fix: "Get a complete copy of the model, or one whose config.json matches its weights.",
      });
    }
    if (entry.shape.length !== shape.length || entry.shape.some((d, i) => d !== shape[i])) {
      throw new ModelFileError(
        entry.path,
        `${name} has shape [${entry.shape.join(", ")}], but config.json asks for [${shape.join(", ")}].`,
        { fix: "Get a copy of the model whose config.json matches its weights." },
      );
    }
    return entry;
  }

  /**
   * Rows `[from, to)` of a tensor as f32, where a row is all but the first dimension.
   * **Shapes**: `((to − from) × row length) f32`.
   */
  async rows(name: string, shape: readonly number[], from: number, to: number) {
    const entry = this.entry(name, shape);
    const width = shape.slice(1).reduce((a, b) => a * b, 1) * BYTES[entry.type];
    let bytes: Uint8Array;
    try {
      bytes = await this.#files.read(
        entry.path,
        entry.start + from * width,
        entry.start + to * width,
      );
    } catch (cause) {
      if (cause instanceof Error && "fix" in cause) throw cause;
      throw new ModelFileError(entry.path, `${name} can't be read.`, { cause });
    }
    return toFloat32(bytes, entry.type);
  }

  /** The whole tensor as f32. */
  all(name: string, shape: readonly number[]): Promise<Float32Array> {
    return this.rows(name, shape, 0, shape[0] ?? 1);
  }
}

async function shardPaths(files: ModelFiles): Promise<readonly string[]> {
  const index = "model.safetensors.index.json";
  const size = await files.size(index);
  if (size === null) return ["model.safetensors"];
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
  const type = tensorType(value["dtype"]);
  if (!type) return null;
  const { shape, data_offsets: offsets } = value;
  if (!Array.isArray(shape) || shape.length > 8 || !shape.every(whole)) {
    throw bad("has a bad shape");
  }
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(whole)) {
    throw bad("has bad offsets");
  }
  const [from = 0, to = 0] = offsets;
  const wanted = shape.reduce((a, b) => a * b, BYTES[type]);
  if (!Number.isSafeInteger(wanted) || to - from !== wanted) {
    throw bad(`has ${to - from} bytes where its shape needs ${wanted}`);
  }
  if (base + to > size) {
    throw bad(`ends at byte ${base + to}, but the file has ${size}: it is truncated`);
  }
  return { path, type, shape, start: base + from, end: base + to };
}

/** Widens stored numbers. bf16 is the upper half of an f32; f16 goes through a table. */
export function toFloat32(bytes: Uint8Array, type: TensorType): Float32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (type === "F32") {
    return new Float32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4).slice();
  }
  const halves = new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 2);
  const out = new Float32Array(halves.length);
  if (type === "BF16") {
    const words = new Uint32Array(out.buffer);
    for (let i = 0; i < halves.length; i++) words[i] = (halves[i] ?? 0) << 16;
    return out;
  }
  for (let i = 0; i < halves.length; i++) out[i] = halfToFloat(halves[i] ?? 0);
  return out;
}

/** IEEE 754 binary16, given as its bits. */
export function halfToFloat(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

const scratch = new Float32Array(1);
const scratchBits = new Uint32Array(scratch.buffer);

/** The bits of the nearest binary16, ties to even; overflow gives infinity. */
export function floatToHalf(value: number): number {
  scratch[0] = value;
  const bits = scratchBits[0] ?? 0;
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude >= 0x7f800000) return sign | (magnitude > 0x7f800000 ? 0x7e00 : 0x7c00);
  if (magnitude >= 0x477ff000) return sign | 0x7c00;
  if (magnitude < 0x38800000) {
    // Subnormal: the value in units of 2⁻²⁴, rounded to even.
    const units = Math.abs(value) * 2 ** 24;
    const floor = Math.floor(units);
    const rest = units - floor;
    return sign | (floor + (rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? 1 : 0));
  }
  const rounded = magnitude + 0xfff + ((magnitude >>> 13) & 1);
  return sign | ((rounded - 0x38000000) >>> 13);
}
