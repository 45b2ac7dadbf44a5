/**
 * The environment as bytes: a header, the host's tables as JSON, and the stretches of the kernel's
 * memory that hold anything. Restoring copies them back; nothing is checked again, so an image is
 * trusted as far as its hash is.
 */
import { invariant } from "../../base/invariant.ts";

const MAGIC = 0x314b5351; // "QSK1"
const GRAIN = 256;

export interface Tables {
  readonly names: readonly string[];
  readonly bigs: readonly string[];
  readonly strings: readonly (readonly [string, number])[];
  readonly constants: readonly string[];
  /** Size of the memory that the stretches are of. */
  readonly extent: number;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

/** Start and length, in grains, of the stretches of `memory` that are not zero. */
function stretches(memory: Uint8Array): number[] {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.byteLength >>> 2);
  const perGrain = GRAIN >>> 2;
  const result: number[] = [];
  let start = -1;
  const grains = Math.ceil(words.length / perGrain);
  for (let g = 0; g < grains; g++) {
    let used = false;
    const end = Math.min((g + 1) * perGrain, words.length);
    for (let i = g * perGrain; i < end; i++) {
      if (words[i] !== 0) {
        used = true;
        break;
      }
    }
    if (used && start < 0) start = g;
    if (!used && start >= 0) {
      result.push(start, g - start);
      start = -1;
    }
  }
  if (start >= 0) result.push(start, grains - start);
  return result;
}

/** `memory` and `tables` as one array. */
export function pack(memory: Uint8Array, tables: Tables): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(tables));
  const runs = stretches(memory);
  let total = 0;
  for (let i = 1; i < runs.length; i += 2) total += (runs[i] ?? 0) * GRAIN;
  const head = 16 + runs.length * 4;
  const result = new Uint8Array(head + total + json.length);
  const view = new DataView(result.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, runs.length, true);
  view.setUint32(8, total, true);
  view.setUint32(12, json.length, true);
  runs.forEach((n, i) => view.setUint32(16 + i * 4, n, true));
  let at = head;
  for (let i = 0; i < runs.length; i += 2) {
    const start = (runs[i] ?? 0) * GRAIN;
    const length = (runs[i + 1] ?? 0) * GRAIN;
    result.set(memory.subarray(start, start + length), at);
    at += length;
  }
  result.set(json, at);
  return result;
}

export interface Unpacked {
  readonly tables: Tables;
  /** Copies the stretches into memory that is all zero and at least `tables.extent` long. */
  copyInto(memory: Uint8Array): void;
}

/** **Throws** InvariantError when the bytes are not a snapshot. */
export function unpack(bytes: Uint8Array): Unpacked {
  invariant(bytes.length >= 16, "not a kernel snapshot: too short");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  invariant(view.getUint32(0, true) === MAGIC, "not a kernel snapshot");
  const runs = view.getUint32(4, true);
  const total = view.getUint32(8, true);
  const jsonLength = view.getUint32(12, true);
  const head = 16 + runs * 4;
  invariant(bytes.length === head + total + jsonLength, "kernel snapshot is cut short");
  const json = new TextDecoder().decode(bytes.subarray(head + total));
  const tables = JSON.parse(json) as Tables;
  return {
    tables,
    copyInto(memory: Uint8Array): void {
      let at = head;
      for (let i = 0; i < runs; i += 2) {
        const start = view.getUint32(16 + i * 4, true) * GRAIN;
        const length = view.getUint32(20 + i * 4, true) * GRAIN;
        memory.set(bytes.subarray(at, at + length), start);
        at += length;
      }
    },
  };
}
