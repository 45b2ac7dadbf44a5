/**
 * Stored weights into the device's layout, see src/gpu/formats.ts. Nothing is rounded: each word
 * holds the stored quants and scales, in another order.
 *
 * A tile of 64 outputs is (units, words, 64): word k of unit u of output o is at
 * `(u · words + k) · 64 + o`. Nibbles and bits lie in the order of their weights, the first in the
 * lowest bits. Rows past the last output are zero.
 */
import { invariant } from "../base/invariant.ts";
import { FORMATS, type Format } from "../gpu/formats.ts";
import { TILE } from "../gpu/layout.ts";
import { type EncodingName, ENCODINGS, rowBytes, scaleAndMinimum, sixBits } from "./encodings.ts";
import { floatToHalf, halfToFloat } from "./half.ts";

const FORMAT_OF: Readonly<Record<EncodingName, Format>> = {
  F32: "f32",
  F16: "f16",
  BF16: "bf16",
  Q4_0: "q4",
  Q4_1: "q4",
  Q5_0: "q5",
  Q5_1: "q5",
  Q8_0: "q8",
  Q4_K: "q4k",
  Q5_K: "q5k",
  Q6_K: "q6k",
};

export function formatOf(encoding: EncodingName): Format {
  return FORMAT_OF[encoding];
}

/** Words of a tile of 64 outputs. */
export function tileWords(format: Format, columns: number): number {
  const { weights, words } = FORMATS[format];
  return Math.ceil(columns / weights) * words * TILE;
}

/** Writes one unit: `put(k, word)` sets its word k. */
type Packer = (view: DataView, at: number, put: (k: number, word: number) => void) => void;

/** Packs up to 64 rows of stored weights. */
export function packTile(
  encoding: EncodingName,
  bytes: Uint8Array,
  columns: number,
): Uint32Array<ArrayBuffer> {
  const format = FORMAT_OF[encoding];
  const width = rowBytes(encoding, columns);
  const count = bytes.length / width;
  invariant(Number.isInteger(count) && count <= TILE, "a tile has at most 64 whole rows");
  const out = new Uint32Array(tileWords(format, columns));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encoding === "F32") packFloats(view, columns, count, out);
  else if (encoding === "F16" || encoding === "BF16") packHalves(view, columns, count, out);
  else {
    const { words } = FORMATS[format];
    const pack = PACKERS[encoding];
    const size = ENCODINGS[encoding].bytes;
    let base = 0;
    const put = (k: number, word: number): void => {
      out[base + k * TILE] = word;
    };
    for (let o = 0; o < count; o++) {
      for (let u = 0; u * size < width; u++) {
        base = u * words * TILE + o;
        pack(view, o * width + u * size, put);
      }
    }
  }
  return out;
}

/** Quads of neighbouring weights, side by side for the outputs. */
function packFloats(view: DataView, columns: number, count: number, out: Uint32Array): void {
  for (let o = 0; o < count; o++) {
    for (let i = 0; i < columns; i++) {
      out[((i >> 2) * TILE + o) * 4 + (i & 3)] = view.getUint32(4 * (o * columns + i), true);
    }
  }
}

function packHalves(view: DataView, columns: number, count: number, out: Uint32Array): void {
  for (let o = 0; o < count; o++) {
    for (let i = 0; i < columns; i++) {
      const at = (i >> 1) * TILE + o;
      out[at] = (out[at] ?? 0) | (view.getUint16(2 * (o * columns + i), true) << (16 * (i & 1)));
    }
  }
}

/** The low (shift 0) or high (shift 4) nibbles of 8 bytes as one word. */
function nibbles(view: DataView, at: number, shift: number): number {
  return (
    squeeze(view.getUint32(at, true) >>> shift) |
    (squeeze(view.getUint32(at + 4, true) >>> shift) << 16)
  );
}

/** The low nibbles of 4 bytes as 16 bits. */
function squeeze(word: number): number {
  const low = word & 0x0f0f0f0f;
  const pairs = (low | (low >>> 4)) & 0x00ff00ff;
  return (pairs | (pairs >>> 8)) & 0xffff;
}

/** Four words of nibbles: 16 low ones, then 16 high ones. */
function block32(view: DataView, at: number, put: (k: number, word: number) => void): void {
  put(0, nibbles(view, at, 0));
  put(1, nibbles(view, at + 8, 0));
  put(2, nibbles(view, at, 4));
  put(3, nibbles(view, at + 8, 4));
}

/** d and m as one word, with m = −d · offset where the format has none; exact but for overflow. */
function scales(d: number, offset: number): number {
  return d | (floatToHalf(0 - offset * halfToFloat(d)) << 16);
}

/** Nibbles, then fifth bits, of 8 times 32 weights. */
function block256(view: DataView, at: number, put: (k: number, word: number) => void): void {
  for (let j = 0; j < 8; j++) {
    for (let k = 0; k < 4; k++) {
      put(4 * j + k, nibbles(view, at + 32 * (j >> 1) + 8 * k, 4 * (j & 1)));
    }
  }
}

/** d and dmin, then scale and minimum of each 32 weights as two bytes. */
function superScales(
  view: DataView,
  at: number,
  first: number,
  put: (k: number, word: number) => void,
): void {
  put(first, view.getUint32(at, true));
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  for (let p = 0; p < 4; p++) {
    const [even, evenLow] = scaleAndMinimum(bytes, at + 4, 2 * p);
    const [odd, oddLow] = scaleAndMinimum(bytes, at + 4, 2 * p + 1);
    put(first + 1 + p, even | (evenLow << 8) | (odd << 16) | (oddLow << 24));
  }
}

const PACKERS: Readonly<Record<Exclude<EncodingName, "F32" | "F16" | "BF16">, Packer>> = {
  Q4_0: (view, at, put) => {
    block32(view, at + 2, put);
    put(4, scales(view.getUint16(at, true), 8));
  },
  Q4_1: (view, at, put) => {
    block32(view, at + 4, put);
    put(4, view.getUint32(at, true));
  },
  Q5_0: (view, at, put) => {
    block32(view, at + 6, put);
    put(4, view.getUint32(at + 2, true));
    put(5, scales(view.getUint16(at, true), 16));
  },
  Q5_1: (view, at, put) => {
    block32(view, at + 8, put);
    put(4, view.getUint32(at + 4, true));
    put(5, view.getUint32(at, true));
  },
  Q8_0: (view, at, put) => {
    for (let k = 0; k < 8; k++) put(k, view.getUint32(at + 2 + 4 * k, true));
    put(8, view.getUint16(at, true));
  },
  Q4_K: (view, at, put) => {
    block256(view, at + 16, put);
    superScales(view, at, 32, put);
  },
  Q5_K: (view, at, put) => {
    block256(view, at + 48, put);
    for (let j = 0; j < 8; j++) {
      let bits = 0;
      for (let i = 0; i < 32; i++) bits |= ((view.getUint8(at + 16 + i) >> j) & 1) << i;
      put(32 + j, bits);
    }
    superScales(view, at, 40, put);
  },
  Q6_K: (view, at, put) => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    for (let k = 0; k < 32; k++) {
      let low = 0;
      for (let i = 0; i < 8; i++) low |= ((sixBits(bytes, at, 8 * k + i) + 32) & 15) << (4 * i);
      put(k, low);
    }
    for (let k = 0; k < 16; k++) {
      let high = 0;
      for (let i = 0; i < 16; i++) high |= ((sixBits(bytes, at, 16 * k + i) + 32) >> 4) << (2 * i);
      put(32 + k, high);
    }
    for (let k = 0; k < 4; k++) put(48 + k, view.getUint32(at + 192 + 4 * k, true));
    put(52, view.getUint16(at + 208, true));
  },
};
