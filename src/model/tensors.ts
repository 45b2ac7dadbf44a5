/**
 * The stored tensors of a model, whatever files they are in: where each lies and how it is
 * encoded. Rows are read by ranges, as they are stored or as f32.
 *
 * Invariant: an entry was checked against its file by the reader that made it: its range lies
 * within the file and is as long as its encoding and shape say.
 */
import { dequantize, type EncodingName, rowBytes } from "./encodings.ts";
import { ModelFileError } from "./errors.ts";
import type { ModelFiles } from "./files.ts";
import { dequantizeFp8 } from "./fp8.ts";

export interface TensorEntry {
  readonly path: string;
  /** FP8 has its scales in another tensor; see fp8.ts. */
  readonly encoding: EncodingName | "F8_E4M3";
  readonly shape: readonly number[];
  /** Offsets into the file, in bytes. */
  readonly start: number;
  readonly end: number;
}

export class Tensors {
  readonly #files: ModelFiles;
  readonly #entries: ReadonlyMap<string, TensorEntry>;

  constructor(files: ModelFiles, entries: ReadonlyMap<string, TensorEntry>) {
    this.#files = files;
    this.#entries = entries;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** All tensors with their names. */
  entries(): readonly (TensorEntry & { readonly name: string })[] {
    return [...this.#entries].map(([name, entry]) => ({ name, ...entry }));
  }

  /** The shape of a tensor, or null when there is none of that name. */
  shape(name: string): readonly number[] | null {
    return this.#entries.get(name)?.shape ?? null;
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
      const [any] = this.#entries.values();
      throw new ModelFileError(any?.path ?? "model", `the tensor ${name} is missing.`, {
        fix: "Get a complete copy of the model, or one whose configuration matches its weights.",
      });
    }
    if (!sameShape(entry.shape, shape)) {
      throw new ModelFileError(
        entry.path,
        `${name} has shape [${entry.shape.join(", ")}], but the model's configuration asks for [${shape.join(", ")}].`,
        { fix: "Get a copy of the model whose configuration matches its weights." },
      );
    }
    return entry;
  }

  /** How a tensor's rows come out of {@link raw}: FP8 comes as F32. */
  encoding(name: string, shape: readonly number[]): EncodingName {
    const { encoding } = this.entry(name, shape);
    return encoding === "F8_E4M3" ? "F32" : encoding;
  }

  /** Rows `[from, to)` as stored, where a row is a run of the last dimension. */
  async raw(name: string, shape: readonly number[], from: number, to: number): Promise<Uint8Array> {
    const entry = this.entry(name, shape);
    if (entry.encoding === "F8_E4M3") {
      const rows = await this.#fp8(name, entry, from, to);
      return new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
    }
    return this.#read(name, entry, rowBytes(entry.encoding, shape.at(-1) ?? 1), from, to);
  }

  /** Rows `[from, to)` as f32. **Shapes**: `((to − from) × last dimension) f32`. */
  async rows(
    name: string,
    shape: readonly number[],
    from: number,
    to: number,
  ): Promise<Float32Array> {
    const columns = shape.at(-1) ?? 1;
    return dequantize(this.encoding(name, shape), await this.raw(name, shape, from, to), columns);
  }

  /** The whole tensor as f32. */
  all(name: string, shape: readonly number[]): Promise<Float32Array> {
    return this.rows(
      name,
      shape,
      0,
      shape.slice(0, -1).reduce((a, b) => a * b, 1),
    );
  }

  async #fp8(name: string, entry: TensorEntry, from: number, to: number): Promise<Float32Array> {
    const columns = entry.shape.at(-1) ?? 1;
    const bytes = await this.#read(name, entry, columns, from, to);
    const scales = `${name}_scale_inv`;
    const blocks = entry.shape.map((size) => Math.ceil(size / 128));
    return dequantizeFp8(bytes, columns, from, await this.all(scales, blocks));
  }

  async #read(name: string, entry: TensorEntry, width: number, from: number, to: number) {
    try {
      return await this.#files.read(
        entry.path,
        entry.start + from * width,
        entry.start + to * width,
      );
    } catch (cause) {
      if (cause instanceof Error && "fix" in cause) throw cause;
      throw new ModelFileError(entry.path, `${name} can't be read.`, { cause });
    }
  }
}

/** Leading dimensions of one are no difference: writers leave them out or put them in. */
function sameShape(a: readonly number[], b: readonly number[]): boolean {
  const start = (shape: readonly number[]): number => {
    const first = shape.findIndex((size) => size !== 1);
    return first < 0 ? shape.length - 1 : first;
  };
  return String(a.slice(start(a))) === String(b.slice(start(b)));
}
