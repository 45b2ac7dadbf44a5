/** Runs one operation on WebGPU and on its CPU twin, with the same numbers, and compares. */
import { afterAll, beforeAll, expect } from "vitest";
import { type CacheLayout, SLOT, STEP } from "../../../src/gpu/layout.ts";
import type { Backend, Matrix, Operations, Tensor } from "../../../src/model/backend.ts";
import { CpuBackend } from "../../../src/model/cpu-backend.ts";
import { type EncodingName, rowBytes } from "../../../src/model/encodings.ts";
import { bitsOfFloat } from "../../../src/model/reference/sample.ts";
import { WebGpuBackend } from "../../../src/model/webgpu-backend.ts";
import { random } from "../../model/support/checkpoint.ts";
import { randomBlocks } from "../../model/support/blocks.ts";

/** Makes tensors on one backend; the same calls give the same numbers on each. */
export class Maker<T extends Tensor, M extends Matrix> {
  readonly backend: Backend<T, M>;
  readonly #next: () => number;

  constructor(backend: Backend<T, M>, seed: number) {
    this.backend = backend;
    this.#next = random(seed);
  }

  numbers(count: number, spread = 1): Float32Array {
    return Float32Array.from({ length: count }, () => (this.#next() * 2 - 1) * spread);
  }

  tensor(shape: readonly number[], spread = 1): T {
    const size = shape.reduce((a, b) => a * b, 1);
    return this.backend.upload("tensor", shape, this.numbers(size, spread));
  }

  zeros(...shape: number[]): T {
    return this.backend.tensor("zeros", shape, "f32");
  }

  /** Random weights in blocks of this encoding. */
  matrix(count: number, rows: number, columns: number, encoding: EncodingName): Promise<M> {
    const all = randomBlocks(encoding, count * rows, columns, this.#next);
    const width = rowBytes(encoding, columns);
    const read = (index: number, from: number, to: number): Promise<Uint8Array> =>
      Promise.resolve(all.slice((index * rows + from) * width, (index * rows + to) * width));
    return this.backend.matrix("matrix", { count, rows, columns, encoding, read });
  }
}

/** Where a sequence stands; what is left out is 0. */
export interface SlotValues {
  readonly token?: number;
  readonly position?: number;
  readonly prefixLength?: number;
  readonly suffixLength?: number;
  readonly seed?: number;
  readonly draw?: number;
  readonly temperature?: number;
  readonly topP?: number;
  readonly minP?: number;
  readonly topK?: number;
  readonly repetition?: number;
}

/** One operation: its outputs, named, as tensors to read back. */
export interface Case {
  /** One a row; row r runs slot `slots.length − 1 − r`, so that rows and slots differ. */
  readonly slots: readonly SlotValues[];
  readonly prefixSplits?: number;
  readonly suffixSplits?: number;
  readonly prefixRun?: number;
  readonly suffixRun?: number;
  /** Where pages lie; default: one after the other. */
  readonly layout?: CacheLayout;
  readonly seed?: number;
  build<T extends Tensor, M extends Matrix>(
    make: Maker<T, M>,
    rows: number,
  ): Promise<{ outputs: readonly T[]; record: (operations: Operations<T, M>) => void }>;
}

const FLOATS = new Set(["temperature", "topP", "minP", "repetition"]);

/** The slot of each row. */
export function slotOf(row: number, rows: number): number {
  return rows - 1 - row;
}

async function run<T extends Tensor, M extends Matrix>(
  backend: Backend<T, M>,
  test: Case,
): Promise<{ outputs: Float32Array[]; slots: Uint32Array }> {
  const rows = test.slots.length;
  const extent = {
    rows,
    prefixSplits: test.prefixSplits ?? 0,
    suffixSplits: test.suffixSplits ?? 0,
    prefixRun: test.prefixRun ?? 1,
    suffixRun: test.suffixRun ?? 1,
  };
  const layout = test.layout ?? { prefixPages: 1, suffixPages: 1, splits: 2 };
  const pages = layout.prefixPages + rows * layout.suffixPages;
  const step = new Uint32Array(STEP.header + rows + pages);
  step[STEP.rows] = rows;
  step[STEP.prefixSplits] = extent.prefixSplits;
  step[STEP.suffixSplits] = extent.suffixSplits;
  step[STEP.prefixRun] = extent.prefixRun;
  step[STEP.suffixRun] = extent.suffixRun;
  step[STEP.table] = rows;
  step[STEP.prefixPages] = layout.prefixPages;
  step[STEP.suffixPages] = layout.suffixPages;
  for (let r = 0; r < rows; r++) step[STEP.header + r] = slotOf(r, rows);
  // Pages lie in the opposite order.
  for (let p = 0; p < pages; p++) step[STEP.header + rows + p] = pages - 1 - p;
  const words = test.slots.flatMap((slot) => {
    const all = Array<number>(SLOT.words).fill(0);
    for (const [name, value] of Object.entries(slot)) {
      const bits = FLOATS.has(name) ? bitsOfFloat(value) : value;
      all[SLOT[name as keyof typeof SLOT]] = bits;
    }
    return all;
  });
  const stepping = {
    step: backend.upload("step", [step.length], step),
    slots: backend.upload("slots", [rows, SLOT.words], Uint32Array.from(words)),
    rowCapacity: rows,
  };
  const { outputs, record } = await test.build(new Maker(backend, test.seed ?? 1), rows);
  const program = backend.record(stepping, record);
  await program.ready;
  program.run(extent);
  const sizes = outputs.map((tensor) => tensor.shape.reduce((a, b) => a * b, 1));
  const read = await Promise.all(
    outputs.map((tensor, i) => backend.readF32(tensor, sizes[i] ?? 0)),
  );
  return {
    outputs: read.map((data) => data.slice()),
    slots: await backend.readU32(stepping.slots, words.length),
  };
}

/** Opens devices once for a file of tests; `compare` checks one case. */
export function kernelTest(
  options: { readonly sliced?: boolean; readonly maxBinding?: number } = {},
): {
  compare: (
    test: Case,
    tolerance?: number,
  ) => Promise<{ gpu: Float32Array[]; slots: Uint32Array[] }>;
} {
  let gpus: WebGpuBackend[] = [];
  const { sliced = false, ...rest } = options;
  beforeAll(async () => {
    // Real GPUs share outputs among threads; the software adapter can do so too.
    for (const slices of sliced ? [1, 4] : [1]) {
      gpus.push(await WebGpuBackend.open(undefined, { ...rest, slices }));
    }
  }, 120_000);
  afterAll(() => {
    for (const gpu of gpus) gpu.dispose();
    gpus = [];
  });
  return {
    compare: async (test, tolerance = 1e-4) => {
      const twin = await run(new CpuBackend({ simd: false }), test);
      const results = [];
      for (const gpu of gpus) {
        results.push(await run(gpu, test));
        // The first run had the pipelines for 8 rows; now those for fewer are there.
        await gpu.settled();
        results.push(await run(gpu, test));
      }
      expect(results.length).toBeGreaterThan(0);
      for (const { outputs } of results) {
        outputs.forEach((data, i) => {
          const wanted = twin.outputs[i] ?? new Float32Array();
          const scale = wanted.reduce((most, v) => Math.max(most, Math.abs(v)), 1e-6);
          let worst = 0;
          data.forEach((value, k) => {
            const difference = Math.abs(value - (wanted[k] ?? Number.NaN));
            if (!(difference <= worst)) worst = difference;
          });
          expect(worst / scale, `output ${i}`).toBeLessThan(tolerance);
        });
      }
      return {
        gpu: results.flatMap(({ outputs }) => outputs),
        slots: [twin.slots, ...results.map(({ slots }) => slots)],
      };
    },
  };
}
