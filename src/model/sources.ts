/**
 * Matrices as they come from a checkpoint: rows of one tensor or of several, as stored, or
 * quantized on the way.
 *
 * Invariant: a source's tensors were found to have the right shapes when it was made, so that a
 * hostile configuration ends in a clear error and not in a huge allocation.
 */
import { invariant } from "../base/invariant.ts";
import type { MatrixSource } from "./backend.ts";
import { dequantize, rowBytes } from "./encodings.ts";
import { quantize, type QuantizedName } from "./quantize.ts";
import type { MatrixName } from "./names.ts";
import type { Tensors } from "./tensors.ts";

/** What is made of weights that are stored as floats while they are loaded. */
export type WeightFormat = "stored" | "q4" | "q8";

const QUANTIZED: Readonly<Record<"q4" | "q8", QuantizedName>> = { q4: "Q4_1", q8: "Q8_0" };

/** A matrix of a checkpoint. */
export interface Part extends MatrixName {
  readonly rows: number;
  readonly columns: number;
}

export function part(name: string, rows: number, columns: number): Part {
  return { name, index: 0, count: 1, rows, columns };
}

function shapeOf({ count, rows, columns }: Part): readonly number[] {
  return count === 1 ? [rows, columns] : [count, rows, columns];
}

/** One matrix. */
export function source(tensors: Tensors, format: WeightFormat, one: Part): MatrixSource {
  const stored = tensors.encoding(one.name, shapeOf(one));
  const { rows, columns } = one;
  const raw: MatrixSource = {
    count: 1,
    rows,
    columns,
    encoding: stored,
    read: (_, from, to) => {
      const base = one.index * rows;
      return tensors.raw(one.name, shapeOf(one), base + from, base + to);
    },
  };
  const floats = stored === "F32" || stored === "F16" || stored === "BF16";
  return floats && format !== "stored" ? encodedAs(raw, QUANTIZED[format]) : raw;
}

/** The same numbers in another encoding: exact as F32, rounded as another. */
export function encodedAs(raw: MatrixSource, encoding: "F32" | QuantizedName): MatrixSource {
  if (raw.encoding === encoding) return raw;
  return {
    ...raw,
    encoding,
    read: async (index, from, to) => {
      const floats = dequantize(raw.encoding, await raw.read(index, from, to), raw.columns);
      if (encoding === "F32") return new Uint8Array(floats.buffer, 0, floats.byteLength);
      return quantize(encoding, floats, raw.columns);
    },
  };
}

/** Matrices of one shape as a stack; null when they are stored differently. */
export function stacked(parts: readonly MatrixSource[]): MatrixSource | null {
  const [first] = parts;
  invariant(first, "a stack has a matrix");
  const { rows, columns, encoding } = first;
  const alike = parts.every(
    (p) => p.rows === rows && p.columns === columns && p.encoding === encoding && p.count === 1,
  );
  if (!alike) return null;
  return {
    count: parts.length,
    rows,
    columns,
    encoding,
    read: (index, from, to) => {
      const one = parts[index];
      invariant(one, "the stack has this matrix");
      return one.read(0, from, to);
    },
  };
}

/** A stack whose encoding is that of all its parts, F32 where they differ. */
export function stackedAlike(parts: readonly MatrixSource[]): MatrixSource {
  const stack = stacked(parts) ?? stacked(parts.map((p) => encodedAs(p, "F32")));
  invariant(stack, "matrices of a stack have one shape");
  return stack;
}

/** Several matrices of the same input as one with all their rows, where the encoding allows. */
export function joined(
  parts: readonly { readonly source: MatrixSource; readonly start: number }[],
): readonly { readonly source: MatrixSource; readonly start: number }[] {
  const out: { source: MatrixSource; start: number }[] = [];
  for (const { source: next, start } of parts) {
    const last = out.at(-1);
    const follows = last && last.start + last.source.rows === start;
    if (follows && last.source.encoding === next.encoding) last.source = below(last.source, next);
    else out.push({ source: next, start });
  }
  return out;
}

function below(top: MatrixSource, bottom: MatrixSource): MatrixSource {
  return {
    ...top,
    rows: top.rows + bottom.rows,
    read: async (index, from, to) => {
      const middle = top.rows;
      const width = rowBytes(top.encoding, top.columns);
      const out = new Uint8Array((to - from) * width);
      if (from < middle) out.set(await top.read(index, from, Math.min(to, middle)));
      if (to > middle) {
        const first = Math.max(from, middle);
        const rest = await bottom.read(index, first - middle, to - middle);
        out.set(rest, (first - from) * width);
      }
      return out;
    },
  };
}
