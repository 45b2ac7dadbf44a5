/**
 * The CPU backend's operations that take the time, over the SIMD loops of reference/assembly.
 * Each computes what its twin in reference/ does; tests/model/cpu-simd.test.ts compares them.
 */
import { invariant } from "../base/invariant.ts";
import { type AttentionShape, type CacheLayout, type Extent, SPLIT } from "../gpu/layout.ts";
import type { CpuMemory, SimdLoops } from "./cpu-memory.ts";
import type { LatentAttentionArguments } from "./reference/latent-attention.ts";
import { NO_SCORE } from "./reference/latent-attention.ts";
import { inverseRms } from "./reference/linear.ts";
import { rowState, type StepView } from "./reference/step.ts";

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
/** Splits of the longest context: 2²⁰ positions. */
const MAX_SPLITS = 2 ** 14;

/** The loops with a table of jobs: which row goes where, at what scale. */
export class SimdEngine {
  readonly #memory: CpuMemory;
  readonly #loops: SimdLoops;
  readonly #jobs: number;
  readonly #scores: number;
  readonly #merged: Addressed;
  readonly #weights: Addressed;
  /** Gate activations of one expert, 64 rows at most. */
  #scratch: { readonly address: number; readonly width: number } | null = null;
  #count = 0;

  constructor(memory: CpuMemory, loops: SimdLoops) {
    this.#memory = memory;
    this.#loops = loops;
    this.#jobs = memory.allocate(MAX_JOBS * JOB_WORDS * 4);
    this.#scores = memory.allocate(SPLIT * 4);
    this.#merged = { address: memory.allocate(MAX_LATENT * 4) };
    this.#weights = { address: memory.allocate(MAX_SPLITS * 4) };
  }

  /** Bytes that the engine itself uses. */
  get bytes(): number {
    const scratch = this.#scratch ? this.#scratch.width * MAX_JOBS * 4 : 0;
    return (
      (MAX_JOBS * JOB_WORDS + SPLIT + MAX_LATENT + MAX_SPLITS) * 4 + Math.ceil(scratch / 16) * 16
    );
  }

  /** Makes room for experts of this inner width. */
  reserve(width: number): void {
    if (this.#scratch && this.#scratch.width >= width) return;
    if (this.#scratch) this.#memory.release(this.#scratch.address);
    this.#scratch = null;
    this.#scratch = { address: this.#memory.allocate(width * MAX_JOBS * 4), width };
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
    normalize: number | null;
    add: boolean;
  }): void {
    for (let r = 0; r < a.rows; r++) {
      const from = r * a.stride;
      const scale = a.normalize === null ? 1 : inverseRms(a.x.f32, from, a.columns, a.normalize);
      this.row(a.x, from, a.out, r * a.outputs, scale);
      if (this.full) this.multiply(a.weights, 0, a.columns, a.outputs, a.add);
    }
    if (!this.empty) this.multiply(a.weights, 0, a.columns, a.outputs, a.add);
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
    eps: number;
  }): void {
    const { experts } = a;
    const gates = a.gates.f32;
    const scales = Array.from({ length: a.rows }, (_, r) =>
      inverseRms(a.x.f32, r * a.hidden, a.hidden, a.eps),
    );
    for (let e = 0; e < experts; e++) {
      let chosen: number[] = [];
      for (let r = 0; r < a.rows; r++) {
        if (gates[r * experts + e] !== 0) chosen.push(r);
        if (chosen.length < MAX_JOBS) continue;
        this.#expert(a, e, chosen, scales);
        chosen = [];
      }
      if (chosen.length > 0) this.#expert(a, e, chosen, scales);
    }
  }

  /** One expert's activations for at most 64 rows. */
  #expert(
    a: Parameters<SimdEngine["expertUp"]>[0],
    e: number,
    rows: readonly number[],
    scales: readonly number[],
  ): void {
    const { hidden, inner, experts } = a;
    invariant(this.#scratch && this.#scratch.width >= inner, "there is room for the gates");
    const gate = new Float32Array(this.#memory.buffer, this.#scratch.address, rows.length * inner);
    const scratch = this.#scratch;
    const from = e * inner * hidden;
    rows.forEach((r, k) => this.row(a.x, r * hidden, scratch, k * inner, scales[r] ?? 0));
    this.multiply(a.gate, from, hidden, inner, false);
    for (const r of rows) {
      this.row(a.x, r * hidden, a.act, (r * experts + e) * inner, scales[r] ?? 0);
    }
    this.multiply(a.up, from, hidden, inner, false);
    const act = a.act.f32;
    rows.forEach((r, k) => {
      const at = (r * experts + e) * inner;
      for (let i = 0; i < inner; i++) {
        const g = gate[k * inner + i] ?? 0;
        act[at + i] = (g / (1 + Math.exp(-g))) * (act[at + i] ?? 0);
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

  latentAttention(
    view: StepView,
    a: Pick<LatentAttentionArguments, "extent" | "layout" | "shape"> & {
      query: Placed;
      cache: Placed;
      partial: Placed;
      statistics: Placed;
    },
  ): void {
    const { rows, prefixSplits, suffixSplits } = a.extent;
    const { heads, latent, rope } = a.shape;
    const stride = latent + rope;
    const partial = a.partial.f32;
    const statistics = a.statistics.f32;
    const split = (query: number, at: number, first: number, visible: number): void => {
      if (visible <= 0) {
        partial.fill(0, at * latent, (at + 1) * latent);
        statistics[at * 2] = NO_SCORE;
        statistics[at * 2 + 1] = 0;
        return;
      }
      this.#loops.attend(
        a.query.address + query * stride * 4,
        a.cache.address + first * stride * 4,
        Math.min(SPLIT, visible),
        latent,
        rope,
        this.#scores,
        a.partial.address + at * latent * 4,
        a.statistics.address + at * 8,
      );
    };
    for (let r = 0; r < rows; r++) {
      const state = rowState(view, r);
      const base = a.layout.prefixCapacity + state.slot * a.layout.suffixCapacity;
      for (let h = 0; h < heads; h++) {
        const query = r * heads + h;
        const at = query * a.layout.splits;
        for (let s = 0; s < prefixSplits; s++) {
          split(query, at + s, s * SPLIT, state.prefixLength - s * SPLIT);
        }
        for (let s = 0; s < suffixSplits; s++) {
          const visible = state.suffixLength - s * SPLIT;
          split(query, at + prefixSplits + s, base + s * SPLIT, visible);
        }
      }
    }
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
    scale: number;
  }): void {
    const { heads, nope, rope, latent } = a.shape;
    for (let r = 0; r < a.rows; r++) {
      for (let h = 0; h < heads; h++) {
        this.#loops.combine(
          a.q.address + (r * a.queryStride + a.queryStart + h * (nope + rope)) * 4,
          a.keyUp.address + h * nope * latent * 4,
          nope,
          latent,
          a.query.address + (r * heads + h) * (latent + rope) * 4,
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
    out: Placed;
    layout: CacheLayout;
    shape: AttentionShape;
  }): void {
    const { heads, latent, value } = a.shape;
    const splits = a.extent.prefixSplits + a.extent.suffixSplits;
    const statistics = a.statistics.f32;
    const weights = new Float32Array(this.#memory.buffer, this.#weights.address, splits);
    for (let r = 0; r < a.extent.rows; r++) {
      for (let h = 0; h < heads; h++) {
        const at = (r * heads + h) * a.layout.splits;
        const sum = splitWeights(statistics, at, weights);
        const partial = a.partial.address + at * latent * 4;
        const merged = this.#merged.address;
        this.#loops.combine(this.#weights.address, partial, splits, latent, merged, 1 / sum);
        this.row(this.#merged, 0, a.out, (r * heads + h) * value, 1);
        this.multiply(a.valueUp, h * value * latent, latent, value, false);
      }
    }
  }
}

/** e^(m − maximum) of each split of a row's head; returns the sum that divides the result. */
function splitWeights(statistics: Float32Array, at: number, weights: Float32Array): number {
  let maximum = NO_SCORE;
  for (let s = 0; s < weights.length; s++) {
    maximum = Math.max(maximum, statistics[(at + s) * 2] ?? 0);
  }
  let sum = 0;
  for (let s = 0; s < weights.length; s++) {
    const weight = Math.exp((statistics[(at + s) * 2] ?? 0) - maximum);
    weights[s] = weight;
    sum += weight * (statistics[(at + s) * 2 + 1] ?? 0);
  }
  return sum;
}
