/**
 * One prompt and its sequences on a backend: caches, activations and the two recorded programs.
 *
 * Invariant: `prefix` names the tokens whose latents lie in the prompt's cache. A prompt's last
 * token is not among them: every sequence feeds it as its own first, so that all decoding steps
 * are alike, and a sequence can begin at any step.
 */
import { invariant } from "../base/invariant.ts";
import { type CacheLayout, type Extent, SLOT, SPLIT, STEP } from "../gpu/layout.ts";
import type { Backend, Matrix, Program, Tensor } from "./backend.ts";
import type { ModelConfig } from "./config.ts";
import { type Activations, deepseekV3, queryColumns, type Weights } from "./deepseek-v3.ts";
import { bitsOfFloat } from "./reference/sample.ts";

export interface SessionSize {
  /** Sequences that can be decoded together. */
  readonly sequences: number;
  /** Positions of the longest prompt. */
  readonly prefixCapacity: number;
  /** The most tokens of one sequence. */
  readonly suffixCapacity: number;
}

/** How a sequence is drawn. */
export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  /** u32 */
  readonly seed: number;
}

/** Rows of a step while a prompt is read. */
const PREFILL_ROWS = { cpu: 16, webgpu: 64 } as const;

/** The part of {@link Session} that generation uses, without its backend's types. */
export interface Decoding {
  readonly kind: "webgpu" | "cpu";
  readonly size: SessionSize;
  /** Operations of a decoding step, which on WebGPU are dispatches. */
  readonly dispatches: number;
  prefill(tokens: readonly number[], pause: () => Promise<void>): Promise<void>;
  place(slot: number, token: number, generated: number, sampling: Sampling): void;
  decode(rows: readonly SessionRow[]): Promise<Uint32Array>;
  /** The last step's logits. **Shapes**: `(rows, vocab) f32` */
  logits(rows: number): Promise<Float32Array>;
  dispose(): void;
}

export interface SessionRow {
  readonly slot: number;
  /** Tokens in the slot's own cache after this step. */
  readonly suffixLength: number;
}

export class Session<T extends Tensor, M extends Matrix> implements Decoding {
  readonly size: SessionSize;
  readonly #backend: Backend<T, M>;
  readonly #config: ModelConfig;
  readonly #rowCapacity: number;
  readonly #activations: Activations<T>;
  readonly #step: T;
  readonly #slots: T;
  readonly #prefill: Program;
  readonly #decode: Program;
  #prefix: readonly number[] = [];

  constructor(
    backend: Backend<T, M>,
    config: ModelConfig,
    weights: Weights<T, M>,
    size: SessionSize,
  ) {
    this.size = size;
    this.#backend = backend;
    this.#config = config;
    this.#rowCapacity = Math.max(size.sequences, PREFILL_ROWS[backend.kind]);
    const layout: CacheLayout = {
      prefixCapacity: size.prefixCapacity,
      suffixCapacity: size.suffixCapacity,
      splits: Math.ceil(size.prefixCapacity / SPLIT) + Math.ceil(size.suffixCapacity / SPLIT),
    };
    this.#activations = allocate(backend, config, this.#rowCapacity, size, layout);
    this.#step = backend.tensor("step", [STEP.header + this.#rowCapacity], "u32");
    this.#slots = backend.tensor("slots", [this.#rowCapacity, SLOT.words], "u32");
    const record = (head: boolean): Program =>
      backend.record(
        { step: this.#step, slots: this.#slots, rowCapacity: this.#rowCapacity },
        (operations) => deepseekV3(config, weights, this.#activations, layout, head, operations),
      );
    this.#prefill = record(false);
    this.#decode = record(true);
  }

  get kind(): "webgpu" | "cpu" {
    return this.#backend.kind;
  }

  get dispatches(): number {
    return this.#decode.dispatches;
  }

  /**
   * Makes the prompt's cache hold `tokens` (without the prompt's last), computing only what
   * differs from what it holds. `pause` is awaited between steps and may throw to stop.
   */
  async prefill(tokens: readonly number[], pause: () => Promise<void>): Promise<void> {
    invariant(tokens.length <= this.size.prefixCapacity, "the prompt fits into its cache");
    let done = 0;
    while (done < tokens.length && tokens[done] === this.#prefix[done]) done++;
    this.#prefix = tokens.slice(0, done);
    const most = PREFILL_ROWS[this.kind];
    while (done < tokens.length) {
      await pause();
      const rows = Math.min(most, tokens.length - done);
      const slots = new Uint32Array(rows * SLOT.words);
      for (let r = 0; r < rows; r++) {
        slots[r * SLOT.words + SLOT.token] = tokens[done + r] ?? 0;
        slots[r * SLOT.words + SLOT.position] = done + r;
        slots[r * SLOT.words + SLOT.prefixLength] = done + r + 1;
      }
      this.#backend.write(this.#slots, slots);
      const extent = { rows, prefixSplits: Math.ceil((done + rows) / SPLIT), suffixSplits: 0 };
      this.#run(
        this.#prefill,
        extent,
        Array.from({ length: rows }, (_, r) => r),
      );
      done += rows;
      this.#prefix = tokens.slice(0, done);
    }
  }

  /**
   * Says where a slot's sequence stands: `token` is fed next, after `generated` tokens that were
   * drawn before it. Its cache must hold as many positions.
   */
  place(slot: number, token: number, generated: number, sampling: Sampling): void {
    invariant(slot < this.size.sequences, "the slot exists");
    const words = new Uint32Array(SLOT.words);
    words[SLOT.token] = token;
    words[SLOT.position] = this.#prefix.length + generated;
    words[SLOT.prefixLength] = this.#prefix.length;
    words[SLOT.suffixLength] = generated + 1;
    words[SLOT.seed] = sampling.seed;
    words[SLOT.draw] = generated;
    words[SLOT.temperature] = bitsOfFloat(sampling.temperature);
    words[SLOT.topP] = bitsOfFloat(sampling.topP);
    this.#backend.write(this.#slots, words, slot * SLOT.words);
  }

  /**
   * Runs one step for these slots, and gives the token drawn for each. The step is queued when
   * this returns: another may follow before the tokens are read.
   */
  decode(rows: readonly SessionRow[]): Promise<Uint32Array> {
    const longest = rows.reduce((most, row) => Math.max(most, row.suffixLength), 0);
    invariant(longest <= this.size.suffixCapacity, "the sequence fits into its cache");
    invariant(rows.length > 0 && rows.length <= this.size.sequences, "there are slots to run");
    const extent: Extent = {
      rows: rows.length,
      prefixSplits: Math.ceil(this.#prefix.length / SPLIT),
      suffixSplits: Math.ceil(longest / SPLIT),
    };
    this.#run(
      this.#decode,
      extent,
      rows.map((row) => row.slot),
    );
    return this.#backend.readU32(this.#activations.sampled, rows.length);
  }

  logits(rows: number): Promise<Float32Array> {
    return this.#backend.readF32(this.#activations.logits, rows * this.#config.vocabSize);
  }

  #run(program: Program, extent: Extent, slots: readonly number[]): void {
    const step = new Uint32Array(STEP.header + slots.length);
    step[STEP.rows] = extent.rows;
    step[STEP.prefixSplits] = extent.prefixSplits;
    step[STEP.suffixSplits] = extent.suffixSplits;
    step.set(slots, STEP.header);
    this.#backend.write(this.#step, step);
    program.run(extent);
  }

  dispose(): void {
    this.#prefill.dispose();
    this.#decode.dispose();
    const { caches, ...rest } = this.#activations;
    for (const tensor of [...Object.values(rest), ...caches, this.#step, this.#slots]) {
      this.#backend.free(tensor);
    }
  }
}

function allocate<T extends Tensor, M extends Matrix>(
  backend: Backend<T, M>,
  c: ModelConfig,
  rows: number,
  size: SessionSize,
  layout: CacheLayout,
): Activations<T> {
  const heads = c.numAttentionHeads;
  const queryRows = heads * (c.qkNopeHeadDim + c.qkRopeHeadDim);
  const cached = c.kvLoraRank + c.qkRopeHeadDim;
  const experts = c.nRoutedExperts + c.nSharedExperts;
  const sparse = c.firstKDenseReplace < c.numHiddenLayers;
  const dense = c.firstKDenseReplace > 0;
  const f32 = (name: string, ...shape: number[]): T => backend.tensor(name, shape, "f32");
  const positions = layout.prefixCapacity + size.sequences * layout.suffixCapacity;
  return {
    x: f32("x", rows, c.hiddenSize),
    projected: f32("projected", rows, queryColumns(c) + cached),
    q: f32("q", c.qLoraRank === null ? 1 : rows, queryRows),
    query: f32("query", rows, heads, cached),
    partial: f32("partial", rows, heads, layout.splits, c.kvLoraRank),
    statistics: f32("statistics", rows, heads, layout.splits, 2),
    attended: f32("attended", rows, heads * c.vHeadDim),
    gates: f32("gates", rows, Math.max(1, experts)),
    dense: backend.upload("dense", [rows, 1], new Float32Array(rows).fill(1)),
    expertAct: f32("expert-act", sparse ? rows : 1, Math.max(1, experts), c.moeIntermediateSize),
    denseAct: f32("dense-act", dense ? rows : 1, 1, c.intermediateSize),
    logits: f32("logits", rows, c.vocabSize),
    sampled: backend.tensor("sampled", [rows], "u32"),
    caches: Array.from({ length: c.numHiddenLayers }, (_, layer) =>
      f32(`cache-${layer}`, positions, cached),
    ),
  };
}
