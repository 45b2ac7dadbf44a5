/**
 * What a forward pass is written against. A backend holds tensors and matrices and records
 * operations into a program that is then replayed for every step; the CPU twins and WebGPU both
 * are one, so that a model is defined once.
 *
 * Invariant: a program's tensors are fixed when it is recorded. Only the contents of the step
 * (which rows there are) and of the slots (where each sequence stands) change between replays.
 */
import type { AttentionShape, CacheLayout, Extent } from "../gpu/layout.ts";

export interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
}

export type WeightFormat = "f32" | "q4";

/** A stack of `count` matrices (rows × columns), as y = W·x uses them. */
export interface Matrix {
  readonly name: string;
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  readonly format: WeightFormat;
  /** Size on the backend, in bytes. */
  readonly bytes: number;
}

/** Gives rows `[from, to)` of matrix `index` of a stack. **Shapes**: `((to − from), columns) f32` */
export type RowReader = (index: number, from: number, to: number) => Promise<Float32Array>;

/** What all operations of a program share. */
export interface Stepping<T> {
  /** (header + rows) u32 */
  readonly step: T;
  /** (slots, SLOT.words) u32 */
  readonly slots: T;
  readonly rowCapacity: number;
}

/** The operations; each has a shader, a launcher and a CPU twin of the same stem. */
export interface Operations<T extends Tensor, M extends Matrix> {
  /** out[r] = table[token of r]. `out (R, hidden)`, `table (vocab, hidden)` f32, or u32 holding pairs of bf16. */
  embed(a: { table: T; out: T }): void;

  /**
   * out[r] = W·x[r], or += with `add`. With `normalize`, x is first divided by its root mean
   * square (eps given); the norm's weight is folded into W.
   * `x (R, W.columns or more)`, `out (R, W.rows)`.
   */
  linear(a: { x: T; weights: M; out: T; normalize?: number; add?: boolean }): void;

  /**
   * Latent attention's inputs: writes c = latent / rms ‖ rope(k_pe) into the cache, and
   * queries (q_nope·W_UK ‖ rope(q_pe)) · scale.
   * `q (R, heads·(nope + rope))` from `queryStart`, `kv (R, latent + rope)` from `latentStart`,
   * `keyUp (heads, nope, latent)`, `rotations (positions, rope/2, 2)`,
   * `query (R, heads, latent + rope)`, `cache (positions, latent + rope)`.
   */
  latent(a: {
    q: T;
    queryStart: number;
    kv: T;
    latentStart: number;
    keyUp: T;
    rotations: T;
    query: T;
    cache: T;
    layout: CacheLayout;
    shape: AttentionShape;
    scale: number;
    interleave: boolean;
    eps: number;
  }): void;

  /**
   * Partial attention over splits of the prompt's cache and of each slot's own.
   * `partial (R, heads, splits, latent)`: Σ e^(s−m)·c; `statistics (R, heads, splits, 2)`: m, Σ e^(s−m).
   */
  latentAttention(a: {
    query: T;
    cache: T;
    partial: T;
    statistics: T;
    layout: CacheLayout;
    shape: AttentionShape;
  }): void;

  /** Merges the partial results and applies W_UV. `valueUp (heads, value, latent)`, `out (R, heads·value)`. */
  latentOutput(a: {
    partial: T;
    statistics: T;
    valueUp: T;
    out: T;
    layout: CacheLayout;
    shape: AttentionShape;
  }): void;

  /**
   * Picks each row's experts by the sigmoid of its logits plus a bias, within the best groups,
   * and always the `shared` last ones.
   * `x (R, hidden)`, `router (E, hidden)` with the norm's weight folded in, `bias (E)`,
   * `gates (R, E + shared)`: weight of each expert, 0 when not chosen.
   */
  route(a: {
    x: T;
    router: T;
    bias: T;
    gates: T;
    eps: number;
    experts: number;
    shared: number;
    chosen: number;
    groups: number;
    chosenGroups: number;
    normalize: boolean;
    scale: number;
  }): void;

  /** act[r, e] = silu(Wg[e]·x̂[r]) · Wu[e]·x̂[r] where the gate is not 0. `act (R, E, inner)`. */
  expertUp(a: { x: T; gates: T; gate: M; up: M; act: T; eps: number }): void;

  /** out[r] += Σ_e gate[r, e] · Wd[e]·act[r, e]. `out (R, hidden)`. */
  expertDown(a: { act: T; gates: T; down: M; out: T }): void;

  /**
   * Draws a token per row from softmax(logits / temperature) cut to top-p, writes it to
   * `sampled (R) u32`, and moves the row's slot on by one token.
   */
  sample(a: { logits: T; sampled: T }): void;
}

/** A recorded sequence of operations. */
export interface Program {
  /** Operations a replay, which on WebGPU are dispatches. */
  readonly dispatches: number;
  run(extent: Extent): void;
  dispose(): void;
}

export interface Backend<T extends Tensor = Tensor, M extends Matrix = Matrix> {
  readonly kind: "webgpu" | "cpu";
  /** Bytes held by live tensors and matrices. */
  readonly bytes: number;
  /** A tensor of zeros. */
  tensor(name: string, shape: readonly number[], type: "f32" | "u32"): T;
  upload(name: string, shape: readonly number[], data: Float32Array | Uint32Array): T;
  /** Reads and packs a stack of matrices, a few rows at a time. */
  matrix(
    name: string,
    shape: { count: number; rows: number; columns: number },
    format: WeightFormat,
    read: RowReader,
  ): Promise<M>;
  /** Overwrites words from `offset` on; ordered with the programs that run. */
  write(tensor: T, data: Uint32Array | Float32Array, offset?: number): void;
  /** The first `length` words of a tensor after all that ran so far. */
  readF32(tensor: T, length: number): Promise<Float32Array>;
  readU32(tensor: T, length: number): Promise<Uint32Array>;
  record(stepping: Stepping<T>, build: (operations: Operations<T, M>) => void): Program;
  free(resource: T | M): void;
  dispose(): void;
}
