/**
 * How weights are stored: plain floats and the block formats of GGUF. A row of a matrix is a run
 * of whole blocks; every format is defined by what its blocks dequantize to, computed here in f32
 * exactly as the definition says.
 *
 * Source: ggml-common.h and the `dequantize_row_*` functions of ggml-quants.c.
 */
import { halfToFloat } from "./half.ts";

export type EncodingName =
  | "F32"
  | "F16"
  | "BF16"
  | "Q4_0"
  | "Q4_1"
  | "Q5_0"
  | "Q5_1"
  | "Q8_0"
  | "Q4_K"
  | "Q5_K"
  | "Q6_K";

interface Encoding {
  /** Weights of a block. */
  readonly weights: number;
  /** Bytes of a block. */
  readonly bytes: number;
}

export const ENCODINGS: Readonly<Record<EncodingName, Encoding>> = {
  F32: { weights: 1, bytes: 4 },
  F16: { weights: 1, bytes: 2 },
  BF16: { weights: 1, bytes: 2 },
  Q4_0: { weights: 32, bytes: 18 },
  Q4_1: { weights: 32, bytes: 20 },
  Q5_0: { weights: 32, bytes: 22 },
  Q5_1: { weights: 32, bytes: 24 },
  Q8_0: { weights: 32, bytes: 34 },
  Q4_K: { weights: 256, bytes: 144 },
  Q5_K: { weights: 256, bytes: 176 },
  Q6_K: { weights: 256, bytes: 210 },
};

/** Bytes of a row of `columns` weights; the last block may be filled in part. */
export function rowBytes(encoding: EncodingName, columns: number): number {
  const { weights, bytes } = ENCODINGS[encoding];
  return Math.ceil(columns / weights) * bytes;
}

/** Rows of stored weights as f32. **Shapes**: `(rows, columns) f32`. */
export function dequantize(
  encoding: EncodingName,
  bytes: Uint8Array,
  columns: number,
): Float32Array<ArrayBuffer> {
  const { weights, bytes: size } = ENCODINGS[encoding];
  const perRow = Math.ceil(columns / weights);
  const rows = bytes.length / (perRow * size);
  const whole = perRow * weights;
  const out = new Float32Array(rows * whole);
  blocksOf(encoding, bytes, out);
  if (whole === columns) return out;
  const cut = new Float32Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    cut.set(out.subarray(r * whole, r * whole + columns), r * columns);
  }
  return cut;
}

function blocksOf(encoding: EncodingName, bytes: Uint8Array, out: Float32Array): void {
  switch (encoding) {
    case "F32":
      new Uint8Array(out.buffer).set(bytes);
      return;
    case "F16": {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let i = 0; i < out.length; i++) out[i] = halfToFloat(view.getUint16(2 * i, true));
      return;
    }
    case "BF16": {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const words = new Uint32Array(out.buffer);
      for (let i = 0; i < out.length; i++) words[i] = view.getUint16(2 * i, true) << 16;
      return;
    }
    default: {
      const { weights, bytes: size } = ENCODINGS[encoding];
      const block = BLOCKS[encoding];
      for (let b = 0; b * size < bytes.length; b++) block(bytes, b * size, out, b * weights);
    }
  }
}

type BlockReader = (bytes: Uint8Array, at: number, out: Float32Array, to: number) => void;

function half(bytes: Uint8Array, at: number): number {
  return halfToFloat((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
}

/** Signed value of a byte. */
function signed(byte: number): number {
  return (byte << 24) >> 24;
}

/** 32 weights of 4 bits and maybe a fifth: w = d·q + m. */
function small(headerBytes: number, fifth: boolean, offset: number | null): BlockReader {
  return (bytes, at, out, to) => {
    const d = half(bytes, at);
    const m = offset === null ? half(bytes, at + 2) : 0;
    const quants = at + headerBytes + (fifth ? 4 : 0);
    for (let i = 0; i < 32; i++) {
      const byte = bytes[quants + (i & 15)] ?? 0;
      let q = i < 16 ? byte & 15 : byte >> 4;
      if (fifth) q |= (((bytes[at + headerBytes + (i >> 3)] ?? 0) >> (i & 7)) & 1) << 4;
      out[to + i] = offset === null ? d * q + m : d * (q - offset);
    }
  };
}

/** Scale and minimum of the j-th 32 weights of a K block, both of 6 bits. */
export function scaleAndMinimum(
  bytes: Uint8Array,
  at: number,
  j: number,
): readonly [number, number] {
  const s = (i: number): number => bytes[at + i] ?? 0;
  if (j < 4) return [s(j) & 63, s(j + 4) & 63];
  return [(s(j + 4) & 15) | ((s(j - 4) >> 6) << 4), (s(j + 4) >> 4) | ((s(j) >> 6) << 4)];
}

/** Q4_K and Q5_K: 8 times 32 weights, w = d·sc·q − dmin·m. */
function superBlock(fifth: boolean): BlockReader {
  return (bytes, at, out, to) => {
    const d = half(bytes, at);
    const dmin = half(bytes, at + 2);
    const quants = at + 16 + (fifth ? 32 : 0);
    for (let j = 0; j < 8; j++) {
      const [scale, minimum] = scaleAndMinimum(bytes, at + 4, j);
      // Each product is exact in f32; the difference is rounded once, when it is stored.
      const step = d * scale;
      const low = dmin * minimum;
      for (let i = 0; i < 32; i++) {
        const byte = bytes[quants + 32 * (j >> 1) + i] ?? 0;
        let q = j & 1 ? byte >> 4 : byte & 15;
        if (fifth) q |= (((bytes[at + 16 + i] ?? 0) >> j) & 1) << 4;
        out[to + 32 * j + i] = step * q - low;
      }
    }
  };
}

const BLOCKS: Readonly<Record<Exclude<EncodingName, "F32" | "F16" | "BF16">, BlockReader>> = {
  Q4_0: small(2, false, 8),
  Q4_1: small(4, false, null),
  Q5_0: small(2, true, 16),
  Q5_1: small(4, true, null),
  Q8_0: (bytes, at, out, to) => {
    const d = half(bytes, at);
    for (let i = 0; i < 32; i++) out[to + i] = d * signed(bytes[at + 2 + i] ?? 0);
  },
  Q4_K: superBlock(false),
  Q5_K: superBlock(true),
  Q6_K: (bytes, at, out, to) => {
    const d = half(bytes, at + 208);
    for (let i = 0; i < 256; i++)
      out[to + i] = d * signed(bytes[at + 192 + (i >> 4)] ?? 0) * sixBits(bytes, at, i);
  },
};

/** Weight `i` of a Q6_K block, from −32 to 31. */
export function sixBits(bytes: Uint8Array, at: number, i: number): number {
  const part = i >> 7;
  const quarter = (i >> 5) & 3;
  const l = i & 31;
  const low = bytes[at + 64 * part + 32 * (quarter & 1) + l] ?? 0;
  const high = ((bytes[at + 128 + 32 * part + l] ?? 0) >> (2 * quarter)) & 3;
  return ((quarter < 2 ? low & 15 : low >> 4) | (high << 4)) - 32;
}
