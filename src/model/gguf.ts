/**
 * Reads GGUF version 3: metadata and tensors of one file or of several parts.
 *
 * Invariant: nothing in a header is believed. Counts are held against the bytes that are there
 * before anything is allocated, offsets against the file, and a tensor's range has the length that
 * its type and shape need. A hostile or truncated file ends in a {@link ModelFileError}.
 *
 * Source: ggml's docs/gguf.md; parts as llama.cpp's gguf-split writes them.
 */
import { type EncodingName, ENCODINGS, rowBytes } from "./encodings.ts";
import { ModelFileError, UnsupportedModelError } from "./errors.ts";
import type { ModelFiles } from "./files.ts";
import { type TensorEntry, Tensors } from "./tensors.ts";

export type GgufValue = number | boolean | string | readonly GgufValue[];
export type GgufMetadata = ReadonlyMap<string, GgufValue>;

export interface Gguf {
  /** The first part's path. */
  readonly path: string;
  readonly metadata: GgufMetadata;
  readonly tensors: Tensors;
}

const MAGIC = 0x46554747;
/** The vocabularies of the largest models take about 10 MB. */
const MAX_HEADER = 256 * 2 ** 20;
const FIRST_READ = 2 ** 20;
const MAX_NAME = 256;
const MAX_DEPTH = 4;
const MAX_PARTS = 1024;

const TENSOR_TYPES: ReadonlyMap<number, EncodingName> = new Map([
  [0, "F32"],
  [1, "F16"],
  [2, "Q4_0"],
  [3, "Q4_1"],
  [6, "Q5_0"],
  [7, "Q5_1"],
  [8, "Q8_0"],
  [12, "Q4_K"],
  [13, "Q5_K"],
  [14, "Q6_K"],
  [30, "BF16"],
]);

/** Bytes of a value of each type at least; strings and arrays have a length. */
const VALUE_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 8, 12, 8, 8, 8];
const STRING = 8;
const ARRAY = 9;

/** The header goes on past the bytes that were read. */
class Short extends Error {}

/** A header's bytes, read in order. */
class Cursor {
  readonly path: string;
  readonly #view: DataView;
  at = 0;

  constructor(path: string, bytes: Uint8Array) {
    this.path = path;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  fail(message: string): never {
    throw new ModelFileError(this.path, message);
  }

  #take(bytes: number): number {
    const at = this.at;
    if (at + bytes > this.#view.byteLength) throw new Short();
    this.at += bytes;
    return at;
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  /** A u64 that must be a safe whole number. */
  u64(what: string): number {
    const value = this.#view.getBigUint64(this.#take(8), true);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) this.fail(`${what} is ${value}, which is absurd.`);
    return Number(value);
  }

  /** A count of things of at least `bytes` each, which can't be more than the largest header. */
  count(what: string, bytes: number): number {
    const value = this.u64(what);
    if (value * bytes > MAX_HEADER) this.fail(`it claims ${value} ${what}, more than can be.`);
    if (this.at + value * bytes > this.#view.byteLength) throw new Short();
    return value;
  }

  string(limit: number): string {
    const length = this.count("bytes of a string", 1);
    if (length > limit) this.fail(`a string has ${length} bytes, more than ${limit}.`);
    const at = this.#take(length);
    // Tokens may be any bytes; those that are no UTF-8 become replacement characters.
    return decoder.decode(new Uint8Array(this.#view.buffer, this.#view.byteOffset + at, length));
  }

  value(type: number, depth = 0): GgufValue {
    const view = this.#view;
    switch (type) {
      case 0:
        return view.getUint8(this.#take(1));
      case 1:
        return view.getInt8(this.#take(1));
      case 2:
        return view.getUint16(this.#take(2), true);
      case 3:
        return view.getInt16(this.#take(2), true);
      case 4:
        return this.u32();
      case 5:
        return view.getInt32(this.#take(4), true);
      case 6:
        return view.getFloat32(this.#take(4), true);
      case 7: {
        const byte = view.getUint8(this.#take(1));
        if (byte > 1) this.fail(`a true-or-false is ${byte}.`);
        return byte === 1;
      }
      case STRING:
        return this.string(MAX_HEADER);
      case ARRAY:
        return this.#array(depth);
      case 10:
        // A number that large is no setting of a model; as a float it stays harmless.
        return Number(view.getBigUint64(this.#take(8), true));
      case 11:
        return Number(view.getBigInt64(this.#take(8), true));
      case 12:
        return view.getFloat64(this.#take(8), true);
      default:
        return this.fail(`its metadata has a value of the unknown type ${type}.`);
    }
  }

  #array(depth: number): readonly GgufValue[] {
    if (depth >= MAX_DEPTH) this.fail(`its metadata has lists within lists, ${depth} deep.`);
    const type = this.u32();
    const bytes = VALUE_BYTES[type];
    if (bytes === undefined) this.fail(`its metadata has a list of the unknown type ${type}.`);
    const count = this.count("items of a list", bytes);
    const list: GgufValue[] = [];
    for (let i = 0; i < count; i++) list.push(this.value(type, depth + 1));
    return list;
  }
}

const decoder = new TextDecoder();

interface Header {
  readonly metadata: Map<string, GgufValue>;
  readonly tensors: ReadonlyMap<string, TensorEntry>;
}

/** The `.gguf` files of a model, parts in order; empty when it has none. */
export function ggufPaths(files: ModelFiles): readonly string[] {
  return files.paths.filter((path) => path.toLowerCase().endsWith(".gguf")).toSorted();
}

/** Reads the headers of a model's files. Throws {@link ModelFileError} or UnsupportedModelError. */
export async function openGguf(files: ModelFiles): Promise<Gguf> {
  const paths = ggufPaths(files);
  const [path] = paths;
  if (path === undefined) throw new ModelFileError("model.gguf", "the file is missing.");
  const first = await readHeader(files, path);
  const parts = first.metadata.get("split.count") ?? 1;
  if (typeof parts !== "number" || !Number.isInteger(parts) || parts < 1 || parts > MAX_PARTS) {
    throw new ModelFileError(path, `it claims to be one of ${String(parts)} parts.`);
  }
  if (parts !== paths.length) {
    throw new ModelFileError(
      path,
      parts === 1
        ? `there are ${paths.length} models here, not one.`
        : `it is one of ${parts} parts, but ${paths.length} are here.`,
      { fix: "Choose all parts of one model, and nothing else." },
    );
  }
  const entries = new Map(first.tensors);
  for (const [index, other] of paths.entries()) {
    const header = index === 0 ? first : await readHeader(files, other);
    if (parts > 1 && header.metadata.get("split.no") !== index) {
      throw new ModelFileError(other, `it is not part ${index + 1} of ${parts}.`);
    }
    if (index === 0) continue;
    for (const [name, entry] of header.tensors) {
      if (entries.has(name)) throw new ModelFileError(other, `the tensor ${name} is there twice.`);
      entries.set(name, entry);
    }
  }
  const wanted = first.metadata.get("split.tensors.count");
  if (parts > 1 && typeof wanted === "number" && wanted !== entries.size) {
    throw new ModelFileError(path, `its parts have ${entries.size} tensors instead of ${wanted}.`);
  }
  return { path, metadata: first.metadata, tensors: new Tensors(files, entries) };
}

async function readHeader(files: ModelFiles, path: string): Promise<Header> {
  const size = await files.size(path);
  if (size === null) throw new ModelFileError(path, "the file is missing.");
  for (let length = FIRST_READ; ; length *= 4) {
    const end = Math.min(size, length, MAX_HEADER);
    try {
      return parseHeader(path, await files.read(path, 0, end), size);
    } catch (error) {
      if (!(error instanceof Short)) throw error;
      if (end === size || end === MAX_HEADER) {
        throw new ModelFileError(
          path,
          `its header goes on past byte ${end}: it is truncated or damaged.`,
        );
      }
    }
  }
}

function parseHeader(path: string, bytes: Uint8Array, size: number): Header {
  const cursor = new Cursor(path, bytes);
  if (cursor.u32() !== MAGIC) cursor.fail("it does not begin as a GGUF file does.");
  const version = cursor.u32();
  if (version !== 3) {
    throw new UnsupportedModelError(
      version === 0x03000000
        ? `${path} is a big-endian GGUF file; this engine reads little-endian ones.`
        : `${path} is a GGUF file of version ${version}; this engine reads version 3.`,
    );
  }
  const tensorCount = cursor.count("tensors", 24);
  const pairCount = cursor.count("settings", 13);
  const metadata = new Map<string, GgufValue>();
  for (let i = 0; i < pairCount; i++) {
    const key = cursor.string(65535);
    if (metadata.has(key)) cursor.fail(`its setting ${key.slice(0, 80)} is there twice.`);
    metadata.set(key, cursor.value(cursor.u32()));
  }
  const alignment = metadata.get("general.alignment") ?? 32;
  if (typeof alignment !== "number" || !(alignment >= 8 && alignment <= 65536) || alignment % 8) {
    return cursor.fail(`its alignment is ${String(alignment).slice(0, 40)}.`);
  }
  const infos = Array.from({ length: tensorCount }, () => tensorInfo(cursor));
  const base = Math.ceil(cursor.at / alignment) * alignment;
  const tensors = new Map<string, TensorEntry>();
  for (const { name, encoding, shape, offset } of infos) {
    if (tensors.has(name)) cursor.fail(`the tensor ${name} is there twice.`);
    if (offset % alignment !== 0)
      cursor.fail(`${name} does not begin at a multiple of ${alignment}.`);
    const rows = shape.slice(0, -1).reduce((a, b) => a * b, 1);
    const length = rows * rowBytes(encoding, shape.at(-1) ?? 1);
    const start = base + offset;
    if (!Number.isSafeInteger(length) || start + length > size) {
      cursor.fail(
        `${name} ends at byte ${start + length}, but the file has ${size}: it is truncated.`,
      );
    }
    tensors.set(name, { path, encoding, shape, start, end: start + length });
  }
  return { metadata, tensors };
}

function tensorInfo(cursor: Cursor) {
  const name = cursor.string(MAX_NAME);
  const dimensions = cursor.u32();
  if (dimensions < 1 || dimensions > 4) cursor.fail(`${name} has ${dimensions} dimensions.`);
  // The first dimension given is the one whose numbers are neighbours.
  const shape = Array.from({ length: dimensions }, () => cursor.u64(`a size of ${name}`)).reverse();
  if (shape.some((size) => size < 1) || !Number.isSafeInteger(shape.reduce((a, b) => a * b, 1))) {
    cursor.fail(`${name} has the sizes ${shape.join(", ")}.`);
  }
  const type = cursor.u32();
  const encoding = TENSOR_TYPES.get(type);
  if (!encoding) {
    throw new UnsupportedModelError(
      `${cursor.path}: ${name} is of type ${type}; this engine reads ${[...TENSOR_TYPES.values()].join(", ")}.`,
    );
  }
  const columns = shape.at(-1) ?? 1;
  if (columns % ENCODINGS[encoding].weights !== 0) {
    cursor.fail(`${name} has rows of ${columns}, which are no whole blocks of ${encoding}.`);
  }
  return { name, encoding, shape, offset: cursor.u64(`the offset of ${name}`) };
}
