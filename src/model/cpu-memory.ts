/**
 * The CPU backend's memory: one WebAssembly memory that tensors are carved from, so that the SIMD
 * loops of reference/assembly reach all of them.
 *
 * Invariant: blocks are 16-byte aligned, never overlap, and free neighbours are one block.
 */
import { invariant } from "../base/invariant.ts";
import wasmUrl from "../../build/engine.wasm?url&inline";
import { HostMemoryError } from "./errors.ts";

const PAGE = 65536;
/** Pages that the memory grows by at least: 1 MiB. */
const GROWTH = 16;
const ALIGN = 16;

interface Block {
  address: number;
  size: number;
}

/** The exports of reference/assembly; addresses are in bytes. */
export interface SimdLoops {
  matmul(
    jobs: number,
    rows: number,
    w: number,
    columns: number,
    outputs: number,
    add: number,
  ): void;
  attend(
    query: number,
    keys: number,
    values: number,
    stride: number,
    count: number,
    key: number,
    value: number,
    scores: number,
    out: number,
    statistics: number,
  ): void;
  combine(x: number, w: number, count: number, width: number, out: number, scale: number): void;
}

export class CpuMemory {
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  readonly #sizes = new Map<number, number>();
  readonly #free: Block[] = [];
  #end: number;
  #used = 0;
  /** Null where WebAssembly SIMD is missing; the twins do the work then. */
  readonly loops: SimdLoops | null;

  constructor() {
    const loops = instantiate(this.#memory);
    this.loops = loops?.loops ?? null;
    this.#end = roundUp(loops?.heapBase ?? ALIGN);
  }

  /** The buffer all views are of. It is another one after the memory has grown. */
  get buffer(): ArrayBuffer {
    return this.#memory.buffer;
  }

  /** Bytes in use. */
  get used(): number {
    return this.#used;
  }

  /** The address of `bytes` zeroed bytes. Throws {@link HostMemoryError}. */
  allocate(bytes: number): number {
    const size = roundUp(Math.max(bytes, ALIGN));
    const address = this.#takeFree(size) ?? this.#takeEnd(size);
    this.#sizes.set(address, size);
    this.#used += size;
    new Uint8Array(this.buffer, address, size).fill(0);
    return address;
  }

  release(address: number): void {
    const size = this.#sizes.get(address);
    invariant(size !== undefined, "only what was allocated is released, and once");
    this.#sizes.delete(address);
    this.#used -= size;
    const next = this.#free.findIndex((block) => block.address > address);
    const at = next < 0 ? this.#free.length : next;
    this.#free.splice(at, 0, { address, size });
    this.#join(at);
    if (at > 0) this.#join(at - 1);
  }

  #join(at: number): void {
    const block = this.#free[at];
    const next = this.#free[at + 1];
    if (block && next && block.address + block.size === next.address) {
      block.size += next.size;
      this.#free.splice(at + 1, 1);
    }
  }

  #takeFree(size: number): number | null {
    const at = this.#free.findIndex((block) => block.size >= size);
    const block = this.#free[at];
    if (!block) return null;
    const { address } = block;
    block.address += size;
    block.size -= size;
    if (block.size === 0) this.#free.splice(at, 1);
    return address;
  }

  #takeEnd(size: number): number {
    const address = this.#end;
    const missing = address + size - this.buffer.byteLength;
    if (missing > 0) {
      try {
        this.#memory.grow(Math.max(GROWTH, Math.ceil(missing / PAGE)));
      } catch (cause) {
        throw new HostMemoryError(`The browser can't give another ${size} bytes.`, { cause });
      }
    }
    this.#end += size;
    return address;
  }
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / ALIGN) * ALIGN;
}

let compiled: WebAssembly.Module | null | undefined;

/** Compiles the loops once a thread; null where SIMD is unknown. */
function compile(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  const text = atob(wasmUrl.slice(wasmUrl.indexOf(",") + 1));
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  try {
    compiled = new WebAssembly.Module(bytes);
  } catch {
    compiled = null;
  }
  return compiled;
}

function instantiate(memory: WebAssembly.Memory): { loops: SimdLoops; heapBase: number } | null {
  const module = compile();
  if (!module) return null;
  const { exports } = new WebAssembly.Instance(module, {
    env: { memory, abort: () => undefined },
  });
  const { matmul, attend, heapBase } = exports;
  invariant(typeof matmul === "function" && typeof attend === "function", "the loops are there");
  invariant(heapBase instanceof WebAssembly.Global, "the loops say where their data ends");
  const loops = exports as unknown as SimdLoops;
  return { loops, heapBase: Number(heapBase.value) };
}
