/** Random weights in any encoding: ordinary scales, and any bits as quants. */
import { ENCODINGS, type EncodingName, rowBytes } from "../../../src/model/encodings.ts";
import { floatToHalf } from "../../../src/model/half.ts";

/** Where the f16 numbers of a block lie, in bytes. */
const HALVES: Readonly<Partial<Record<EncodingName, readonly number[]>>> = {
  Q4_0: [0],
  Q4_1: [0, 2],
  Q5_0: [0],
  Q5_1: [0, 2],
  Q8_0: [0],
  Q4_K: [0, 2],
  Q5_K: [0, 2],
  Q6_K: [208],
};

export const ALL_ENCODINGS = Object.keys(ENCODINGS) as readonly EncodingName[];

/** Columns near `columns` that are whole blocks. */
export function wholeColumns(encoding: EncodingName, columns: number): number {
  const { weights } = ENCODINGS[encoding];
  return Math.max(1, Math.round(columns / weights)) * weights;
}

export function randomBlocks(
  encoding: EncodingName,
  rows: number,
  columns: number,
  next: () => number,
): Uint8Array {
  const bytes = new Uint8Array(rows * rowBytes(encoding, columns));
  const view = new DataView(bytes.buffer);
  const small = (): number => next() * 2 - 1;
  const floats = bytes.length / ENCODINGS[encoding].bytes;
  if (encoding === "F32") for (let i = 0; i < floats; i++) view.setFloat32(4 * i, small(), true);
  else if (encoding === "F16") {
    for (let i = 0; i < floats; i++) view.setUint16(2 * i, floatToHalf(small()), true);
  } else if (encoding === "BF16") {
    const word = new DataView(new ArrayBuffer(4));
    for (let i = 0; i < floats; i++) {
      word.setFloat32(0, small());
      view.setUint16(2 * i, word.getUint16(0), true);
    }
  } else {
    for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(next() * 256);
    for (let at = 0; at < bytes.length; at += ENCODINGS[encoding].bytes) {
      for (const half of HALVES[encoding] ?? []) {
        view.setUint16(at + half, floatToHalf(small() * 0.05), true);
      }
    }
  }
  return bytes;
}
