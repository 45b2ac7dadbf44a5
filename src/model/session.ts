/**
 * One prompt and its sequences on a backend: caches, activations and the two recorded programs.
 *
 * Invariant: `prefix` names the tokens whose latents lie in the prompt's cache. A prompt's last
 * token is not among them: every sequence feeds it as its own first, so that all decoding steps
 * are alike, and a sequence can begin at any step.
 */
import { invariant } from "../base/invariant.ts";
import { type CacheType, type Extent, PAGE, SLOT, STEP } from "../gpu/layout.ts";
import {
  type Activations,
  type ActivationSizes,
  activationShapes,
  allocate,
} from "./activations.ts";
import type { Backend, Matrix, Program, Tensor } from "./backend.ts";
import type { ModelConfig } from "./config.ts";
import { forward, hasSharedInside } from "./forward.ts";
import { Pages } from "./pages.ts";
import { attentionShape } from "./shapes.ts";
import { cacheBytes } from "./reference/cache.ts";
import { bitsOfFloat } from "./reference/sample.ts";
import type { Weights } from "./weights.ts";

export interface SessionSize {
  /** Sequences that can be decoded together. */
  readonly sequences: number;
  /** Positions of the longest prompt. */
  readonly prefixCapacity: number;
  /** The most tokens of one sequence. */
  readonly suffixCapacity: number;
  /** Default: f32. */
  readonly cacheType?: CacheType;
}

/** How a sequence is drawn; what is left out does nothing. */
export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  /** u32 */
  readonly seed: number;
  readonly topK?: number;
  readonly minP?: number;
  /** Above 1, tokens that the sequence holds already become less likely. */
  readonly repetition?: number;
}

/** Rows of a step while a prompt is read. */
const PREFILL_ROWS = { cpu: 16, webgpu: 64 } as const;

/** Splits of the prompt, and of a sequence's own part, at most. */
const MAX_SPLITS = 32;
/** What partial results of attention may take, in bytes. */
const MAX_PARTIAL = 64 * 2 ** 20;

interface SessionLayout extends ActivationSizes {
  /** The most splits of the prompt, and of a sequence's own part. */
  readonly prefixSplits: number;
  readonly suffixSplits: number;
}

/** How a session of this size is laid out. */
export function sessionSizes(
  config: ModelConfig,
  kind: "webgpu" | "cpu",
  size: SessionSize,
  sharedInside: boolean,
): SessionLayout {
  const rows = Math.max(size.sequences, PREFILL_ROWS[kind]);
  const prefixPages = Math.max(1, Math.ceil(size.prefixCapacity / PAGE));
  const suffixPages = Math.max(1, Math.ceil(size.suffixCapacity / PAGE));
  const { heads, value } = attentionShape(config);
  const fits = Math.floor(MAX_PARTIAL / (rows * heads * value * 4 * 2));
  const most = Math.max(1, Math.min(MAX_SPLITS, fits));
  const prefixSplits = Math.min(most, prefixPages);
  const suffixSplits = Math.min(most, suffixPages);
  return {
    rows,
    slots: rows,
    pages: prefixPages + size.sequences * suffixPages,
    cacheType: size.cacheType ?? "f32",
    layout: { prefixPages, suffixPages, splits: prefixSplits + suffixSplits },
    sharedInside,
    prefixSplits,
    suffixSplits,
  };
}

/** Bytes of a session: caches, and what steps write. */
export function sessionBytes(
  config: ModelConfig,
  kind: "webgpu" | "cpu",
  size: SessionSize,
): { readonly caches: number; readonly activations: number } {
  const sizes = sessionSizes(config, kind, size, false);
  const row = cacheBytes(kind === "cpu" ? "f32" : sizes.cacheType, attentionShape(config).width);
  const shapes = Object.values(activationShapes(config, sizes));
  const numbers = shapes.reduce(
    (sum, shape) => sum + shape.reduce((a: number, b: number) => a * b, 1),
    0,
  );
  return {
    caches: config.numHiddenLayers * sizes.pages * PAGE * row,
    activations: numbers * 4,
  };
}

/** The part of {@link Session} that generation uses, without its backend's types. */
export interface Decoding {
  readonly kind: "webgpu" | "cpu";
  readonly size: SessionSize;
  /** Operations of a decoding step, which on WebGPU are dispatches. */
  readonly dispatches: number;
  prefill(
    tokens: readonly number[],
    pause: () => Promise<void>,
    onProgress?: (done: number) => void,
  ): Promise<void>;
  place(
    slot: number,
    token: number,
    generated: number,
    sampling: Sampling,
    seen?: readonly number[],
  ): void;
  bias(entries: ReadonlyMap<number, number>): void;
  release(slot: number): void;
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
  readonly #sizes: SessionLayout;
  readonly #activations: Activations<T>;
  readonly #step: T;
  readonly #slots: T;
  readonly #pages: Pages;
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
    this.#sizes = sessionSizes(config, backend.kind, size, hasSharedInside(config, weights));
    const { layout, rows, pages } = this.#sizes;
    this.#activations = allocate(backend, config, this.#sizes);
    const table = layout.prefixPages + size.sequences * layout.suffixPages;
    this.#step = backend.tensor("step", [STEP.header + rows + table], "u32");
    this.#slots = backend.tensor("slots", [rows, SLOT.words], "u32");
    this.#pages = new Pages(layout, size.sequences, pages, (list, offset) =>
      backend.write(this.#step, list, STEP.header + rows + offset),
    );
    const stepping = { step: this.#step, slots: this.#slots, rowCapacity: rows };
    const record = (head: boolean): Program =>
      backend.record(stepping, (operations) =>
        forward(config, weights, this.#activations, layout, head, operations),
      );
    this.#prefill = record(false);
    this.#decode = record(true);
    // Whoever reads a prompt waits for them, and hears of a failure.
    for (const { ready } of [this.#prefill, this.#decode]) ready.catch(() => undefined);
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
  async prefill(
    tokens: readonly number[],
    pause: () => Promise<void>,
    onProgress?: (done: number) => void,
  ): Promise<void> {
    invariant(tokens.length <= this.size.prefixCapacity, "the prompt fits into its cache");
    await Promise.all([this.#prefill.ready, this.#decode.ready]);
    let done = 0;
    while (done < tokens.length && tokens[done] === this.#prefix[done]) done++;
    this.#prefix = tokens.slice(0, done);
    this.#pages.prefix(tokens.length);
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
      const order = Array.from({ length: rows }, (_, r) => r);
      this.#run(this.#prefill, this.#extent(rows, done + rows, 0), order);
      done += rows;
      this.#prefix = tokens.slice(0, done);
      onProgress?.(done);
    }
  }

  /**
   * Says where a slot's sequence stands: `token` is fed next, after `generated` tokens that were
   * drawn before it. Its cache must hold as many positions, as it does after it was rewound: what
   * lies behind is forgotten. `seen` are the tokens that `repetition` counts.
   */
  place(
    slot: number,
    token: number,
    generated: number,
    sampling: Sampling,
    seen: readonly number[] = [],
  ): void {
    invariant(slot < this.size.sequences, "the slot exists");
    this.#pages.own(slot, generated + 1);
    const words = new Uint32Array(SLOT.words);
    words[SLOT.token] = token;
    words[SLOT.position] = this.#prefix.length + generated;
    words[SLOT.prefixLength] = this.#prefix.length;
    words[SLOT.suffixLength] = generated + 1;
    words[SLOT.seed] = sampling.seed;
    words[SLOT.draw] = generated;
    words[SLOT.temperature] = bitsOfFloat(sampling.temperature);
    words[SLOT.topP] = bitsOfFloat(sampling.topP);
    words[SLOT.minP] = bitsOfFloat(sampling.minP ?? 0);
    words[SLOT.repetition] = bitsOfFloat(sampling.repetition ?? 1);
    words[SLOT.topK] = sampling.topK ?? 0;
    this.#backend.write(this.#slots, words, slot * SLOT.words);
    if ((sampling.repetition ?? 1) === 1) return;
    const size = Math.ceil(this.#config.vocabSize / 32);
    const mask = new Uint32Array(size);
    for (const t of [...seen, token]) mask[t >> 5] = (mask[t >> 5] ?? 0) | (1 << (t & 31));
    this.#backend.write(this.#activations.seen, mask, slot * size);
  }

  /** Sets what is added to the logits of some tokens of all sequences; the others get 0. */
  bias(entries: ReadonlyMap<number, number>): void {
    const bias = new Float32Array(this.#config.vocabSize);
    for (const [token, value] of entries) bias[token] = value;
    this.#backend.write(this.#activations.bias, bias);
  }

  /** Gives a slot's pages back. */
  release(slot: number): void {
    this.#pages.own(slot, 0);
  }

  /**
   * Runs one step for these slots, and gives the token drawn for each. The step is queued when
   * this returns: another may follow before the tokens are read.
   */
  decode(rows: readonly SessionRow[]): Promise<Uint32Array> {
    const longest = rows.reduce((most, row) => Math.max(most, row.suffixLength), 0);
    invariant(longest <= this.size.suffixCapacity, "the sequence fits into its cache");
    invariant(rows.length > 0 && rows.length <= this.size.sequences, "there are slots to run");
    for (const { slot, suffixLength } of rows) {
      if (!this.#pages.holds(slot, suffixLength)) this.#pages.own(slot, suffixLength);
    }
    this.#run(
      this.#decode,
      this.#extent(rows.length, this.#prefix.length, longest),
      rows.map((row) => row.slot),
    );
    return this.#backend.readU32(this.#activations.sampled, rows.length);
  }

  /** How attention is cut: a sequence's own part always alike, whoever is beside it. */
  #extent(rows: number, prefix: number, suffix: number): Extent {
    const { layout, prefixSplits, suffixSplits } = this.#sizes;
    const pages = Math.ceil(prefix / PAGE);
    const prefixRun = Math.max(1, Math.ceil(pages / prefixSplits));
    const suffixRun = Math.ceil(layout.suffixPages / suffixSplits);
    return {
      rows,
      prefixSplits: Math.ceil(pages / prefixRun),
      suffixSplits: Math.ceil(Math.ceil(suffix / PAGE) / suffixRun),
      prefixRun,
      suffixRun,
    };
  }

  logits(rows: number): Promise<Float32Array> {
    return this.#backend.readF32(this.#activations.logits, rows * this.#config.vocabSize);
  }

  #run(program: Program, extent: Extent, slots: readonly number[]): void {
    const step = new Uint32Array(STEP.header + slots.length);
    step[STEP.rows] = extent.rows;
    step[STEP.prefixSplits] = extent.prefixSplits;
    step[STEP.suffixSplits] = extent.suffixSplits;
    step[STEP.prefixRun] = extent.prefixRun;
    step[STEP.suffixRun] = extent.suffixRun;
    step[STEP.table] = this.#sizes.rows;
    step[STEP.prefixPages] = this.#sizes.layout.prefixPages;
    step[STEP.suffixPages] = this.#sizes.layout.suffixPages;
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
