/**
 * The CPU backend's operations that take the time, over the SIMD loops of reference/assembly.
 * Each computes what its twin in reference/ does; tests/model/cpu-simd.test.ts compares them.
 */
import { invariant } from "../base/invariant.ts";
import { type AttentionShape, type CacheLayout, type Extent, PAGE } from "../gpu/layout.ts";
import type { CpuMemory, SimdLoops } from "./cpu-memory.ts";
import { attention, type AttentionArguments } from "./reference/attention.ts";
import { mergeSplits } from "./reference/attention-merge.ts";
import { inverseRms } from "./reference/linear.ts";
import type { StepView } from "./reference/step.ts";

/** Where an array lies in the CPU's memory, in bytes. */
interface Addressed {
  readonly address: number;
}

/** An array in the CPU's memory, with its view. */
export interface Placed extends Addressed {
  readonly f32: Float32Array;
}

const JOB_WORDS = 4;
const MAX_JOBS = 64;
/** As config.ts allows. */
const MAX_LATENT = 1024;

interface PlacedNorm {
  readonly eps: number;
  readonly weight: Placed;
}

/** The loops with a table of jobs: which row goes where, at what scale. */
export class SimdEngine {
  readonly #memory: CpuMemory;
  readonly #loops: SimdLoops;
  readonly #jobs: number;
  readonly #scores: number;
  readonly #merged: Addressed;
  readonly #statistics: number;
  /** Rows of gate activations and of weighted inputs, 64 at most. */
  readonly #scratch = {
    gates: { address: 0, width: 0 },
    inputs: { address: 0, width: 0 },
  };
  #count = 0;

  constructor(memory: CpuMemory, loops: SimdLoops) {
    this.#memory = memory;
    this.#loops = loops;
    this.#jobs = memory.allocate(MAX_JOBS * JOB_WORDS * 4);
    this.#scores = memory.allocate(PAGE * 4);
    this.#merged = { address: memory.allocate(MAX_LATENT * 4) };
    this.#statistics = memory.allocate(16);
  }

  /** Bytes that the engine itself uses. */
  get bytes(): number {
    const { gates, inputs } = this.#scratch;
    const scratch = [gates, inputs].map(({ width }) => Math.ceil((width * MAX_JOBS) / 4) * 16);
    return (MAX_JOBS * JOB_WORDS + PAGE + MAX_LATENT) * 4 + 16 + scratch.reduce((x, y) => x + y, 0);
  }

  /** Makes room for rows of this width. */
  reserve(use: "gates" | "inputs", width: number): void {
    const scratch = this.#scratch[use];
    if (scratch.width >= width) return;
    if (scratch.width > 0) this.#memory.release(scratch.address);
    this.#scratch[use] = { address: this.#memory.allocate(width * MAX_JOBS * 4), width };
  }

  /** Adds a row: elements `from` of x, `to` of out. */
  row(x: Addressed, from: number, out: Addressed, to: number, scale: number): void {
    const words = new Uint32Array(this.#memory.buffer, this.#jobs, MAX_JOBS * JOB_WORDS);
    const at = this.#count * JOB_WORDS;
    words[at] = x.address + from * 4;
    words[at + 1] = out.address + to * 4;
    new Float32Array(words.buffer, words.byteOffset, words.length)[at + 2] = scale;
    this.#count++;
  }

  /** Multiplies the added rows with a matrix at element `from`, and forgets them. */
  multiply(weights: Placed, from: number, columns: number, outputs: number, add: boolean): void {
    const address = weights.address + from * 4;
    this.#loops.matmul(this.#jobs, this.#count, address, columns, outputs, add ? 1 : 0);
    this.#count = 0;
  }

  get full(): boolean {
    return this.#count === MAX_JOBS;
  }

  get empty(): boolean {
    return this.#count === 0;
  }

  linear(a: {
    rows: number;
    x: Placed;
    stride: number;
    weights: Placed;
    outputs: number;
    columns: number;
    out: Placed;
    outStride: number;
    start: number;
    norm: PlacedNorm | null;
    add: boolean;
  }): void {
    for (let first = 0; first < a.rows; first += MAX_JOBS) {
      const rows = Math.min(MAX_JOBS, a.rows - first);
      for (let k = 0; k < rows; k++) {
        const from = (first + k) * a.stride;
        const to = (first + k) * a.outStride + a.start;
        if (a.norm) {
          const scale = this.#weigh(a.x, from, a.columns, a.norm, k);
          this.row(this.#scratch.inputs, k * a.columns, a.out, to, scale);
        } else {
          this.row(a.x, from, a.out, to, 1);
        }
      }
      this.multiply(a.weights, 0, a.columns, a.outputs, a.add);
    }
  }

  /** Puts x times the norm's weight into row `k` of the inputs; returns 1 / rms(x). */
  #weigh(x: Placed, from: number, columns: number, norm: PlacedNorm, k: number): number {
    const { address, width } = this.#scratch.inputs;
    invariant(width >= columns, "there is room for the inputs");
    const row = new Float32Array(this.#memory.buffer, address + k * columns * 4, columns);
    const weight = norm.weight.f32;
    const all = x.f32;
    for (let i = 0; i < columns; i++) row[i] = (all[from + i] ?? 0) * (weight[i] ?? 0);
    return inverseRms(all, from, columns, norm.eps);
  }

  expertUp(a: {
    rows: number;
    x: Placed;
    hidden: number;
    gates: Placed;
    experts: number;
    gate: Placed;
    up: Placed;
    inner: number;
    act: Placed;
    norm: PlacedNorm;
  }): void {
    for (let first = 0; first < a.rows; first += MAX_JOBS) {
      const rows = Math.min(MAX_JOBS, a.rows - first);
      const scales = Array.from({ length: rows }, (_, k) =>
        this.#weigh(a.x, (first + k) * a.hidden, a.hidden, a.norm, k),
      );
      const gates = a.gates.f32;
      for (let e = 0; e < a.experts; e++) {
        const chosen = scales.flatMap((_, k) =>
          gates[(first + k) * a.experts + e] === 0 ? [] : [k],
        );
        if (chosen.length > 0) this.#expert(a, e, first, chosen, scales);
      }
    }
  }

  /** One expert's activations for rows `first + k`, whose inputs are weighted already. */
  #expert(
    a: Parameters<SimdEngine["expertUp"]>[0],
    e: number,
    first: number,
    rows: readonly number[],
    scales: readonly number[],
  ): void {
    const { hidden, inner, experts } = a;
    const { gates, inputs } = this.#scratch;
    invariant(gates.width >= inner, "there is room for the gates");
    const gate = new Float32Array(this.#memory.buffer, gates.address, rows.length * inner);
    const from = e * inner * hidden;
    const to = (k: number): number => ((first + k) * experts + e) * inner;
    rows.forEach((k, i) => this.row(inputs, k * hidden, gates, i * inner, scales[k] ?? 0));
    this.multiply(a.gate, from, hidden, inner, false);
    for (const k of rows) this.row(inputs, k * hidden, a.act, to(k), scales[k] ?? 0);
    this.multiply(a.up, from, hidden, inner, false);
    const act = a.act.f32;
    rows.forEach((k, i) => {
      for (let j = 0; j < inner; j++) {
        const g = gate[i * inner + j] ?? 0;
        act[to(k) + j] = (g / (1 + Math.exp(-g))) * (act[to(k) + j] ?? 0);
      }
    });
  }

  expertDown(a: {
    rows: number;
    act: Placed;
    gates: Placed;
    experts: number;
    inner: number;
    down: Placed;
    hidden: number;
    out: Placed;
  }): void {
    const { hidden, inner, experts } = a;
    const gates = a.gates.f32;
    for (let e = 0; e < experts; e++) {
      const from = e * hidden * inner;
      for (let r = 0; r < a.rows; r++) {
        const weight = gates[r * experts + e] ?? 0;
        if (weight === 0) continue;
        this.row(a.act, (r * experts + e) * inner, a.out, r * hidden, weight);
        if (this.full) this.multiply(a.down, from, inner, hidden, true);
      }
      if (!this.empty) this.multiply(a.down, from, inner, hidden, true);
    }
  }

  attention(
    view: StepView,
    a: Omit<AttentionArguments, "query" | "cache" | "partial" | "statistics"> & {
      query: Placed;
      cache: Placed;
      partial: Placed;
      statistics: Placed;
    },
  ): void {
    const { key, value, width } = a.shape;
    const out = this.#merged.address;
    const found = new Float32Array(this.#memory.buffer, this.#statistics, 2);
    const values = new Float32Array(this.#memory.buffer, out, value);
    const { query, cache, partial, statistics } = a;
    attention(
      view,
      {
        ...a,
        query: query.f32,
        cache: cache.f32,
        partial: partial.f32,
        statistics: statistics.f32,
      },
      (page, to) => {
        this.#loops.attend(
          query.address + page.query * 4,
          cache.address + page.keys * 4,
          cache.address + page.values * 4,
          width * 4,
          page.count,
          key,
          value,
          this.#scores,
          out,
          this.#statistics,
        );
        to.set(values);
        return { maximum: found[0] ?? 0, sum: found[1] ?? 0 };
      },
    );
  }

  /** The queries' part of {@link latent}: q_nope·W_UK · scale. */
  absorbKeys(a: {
    rows: number;
    q: Placed;
    queryStride: number;
    queryStart: number;
    keyUp: Placed;
    query: Placed;
    shape: AttentionShape;
    nope: number;
    scale: number;
  }): void {
    const { heads, key, value: latent } = a.shape;
    const size = a.nope + key - latent;
    for (let r = 0; r < a.rows; r++) {
      for (let h = 0; h < heads; h++) {
        this.#loops.combine(
          a.q.address + (r * a.queryStride + a.queryStart + h * size) * 4,
          a.keyUp.address + h * a.nope * latent * 4,
          a.nope,
          latent,
          a.query.address + (r * heads + h) * key * 4,
          a.scale,
        );
      }
    }
  }

  latentOutput(a: {
    extent: Extent;
    partial: Placed;
    statistics: Placed;
    valueUp: Placed;
    value: number;
    out: Placed;
    layout: CacheLayout;
    shape: AttentionShape;
  }): void {
    const { heads, value: latent } = a.shape;
    const merge = { ...a, partial: a.partial.f32, statistics: a.statistics.f32 };
    const merged = new Float32Array(this.#memory.buffer, this.#merged.address, latent);
    for (let query = 0; query < a.extent.rows * heads; query++) {
      mergeSplits(merge, query, merged);
      this.row(this.#merged, 0, a.out, query * a.value, 1);
      this.multiply(a.valueUp, (query % heads) * a.value * latent, latent, a.value, false);
    }
  }
}
