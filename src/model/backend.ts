/**
 * What a forward pass is written against. A backend holds tensors and matrices and records
 * operations into a program that is then replayed for every step; the CPU twins and WebGPU both
 * are one, so that a model is defined once.
 *
 * Invariant: a program's tensors are fixed when it is recorded. Only the contents of the step
 * (which rows there are), of the slots (where each sequence stands) and of the pages (where its
 * cache lies) change between replays.
 */
import type { AttentionShape, CacheLayout, CacheType, Extent } from "../gpu/layout.ts";
import type { EncodingName } from "./encodings.ts";

export interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
}

/** A stack of `count` matrices (rows × columns), as y = W·x uses them. */
export interface Matrix {
  readonly name: string;
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  readonly encoding: EncodingName;
  /** Size on the backend, in bytes. */
  readonly bytes: number;
}

/** Where a stack of matrices comes from. */
export interface MatrixSource {
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  readonly encoding: EncodingName;
  /** Rows `[from, to)` of matrix `index`, as the encoding stores them. */
  read(index: number, from: number, to: number): Promise<Uint8Array>;
}

/** Division by the root mean square, then the norm's weight, before a product. */
export interface Norm<T> {
  readonly eps: number;
  /** (columns) */
  readonly weight: T;
}

/** What all operations of a program share. */
export interface Stepping<T> {
  /** (header + rows + pages) u32, see STEP */
  readonly step: T;
  /** (slots, SLOT.words) u32 */
  readonly slots: T;
  readonly rowCapacity: number;
}

/** The operations; each has a shader, a launcher and a CPU twin of the same stem. */
export interface Operations<T extends Tensor, M extends Matrix> {
  /** out[r] = table[token of r]. `out (R, hidden)`, `table (vocab, hidden)`. */
  embed(a: { table: M; out: T }): void;

  /**
   * out[r] from column `start` on = W·x[r], or += with `add`; x may be normalized first.
   * `x (R, W.columns or more)`, `out (R, start + W.rows or more)`.
   */
  linear(a: { x: T; weights: M; out: T; start?: number; norm?: Norm<T>; add?: boolean }): void;

  /**
   * Attention's inputs: writes rope(k) and v into the cache, and rope(q) · scale.
   * `projected (R, (heads + 2·kvHeads)·size)`, `rotations (positions, size/2, 2)`,
   * `query (R, heads, size)`.
   */
  attentionInput(a: {
    projected: T;
    rotations: T;
    query: T;
    cache: T;
    layout: CacheLayout;
    shape: AttentionShape;
    scale: number;
    interleave: boolean;
  }): void;

  /**
   * Latent attention's inputs: writes c = latent / rms ‖ rope(k_pe) into the cache, and
   * queries (q_nope·W_UK ‖ rope(q_pe)) · scale.
   * `q (R, heads·(nope + rope))` from `queryStart`, `kv (R, latent + rope)` from `latentStart`,
   * `keyUp (heads, nope, latent)`, `rotations (positions, rope/2, 2)`,
   * `query (R, heads, latent + rope)`.
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
    nope: number;
    scale: number;
    interleave: boolean;
    eps: number;
  }): void;

  /**
   * Partial attention over splits of the prompt's cache and of each slot's own.
   * `partial (R, heads, splits, value)`: Σ e^(s−m)·v; `statistics (R, heads, splits, 2)`: m, Σ e^(s−m).
   */
  attention(a: {
    query: T;
    cache: T;
    partial: T;
    statistics: T;
    layout: CacheLayout;
    shape: AttentionShape;
  }): void;

  /** Merges the partial results. `out (R, heads·value)`. */
  attentionMerge(a: {
    partial: T;
    statistics: T;
    out: T;
    layout: CacheLayout;
    shape: AttentionShape;
  }): void;

  /** Merges, then applies W_UV. `valueUp (heads, value, latent)`, `out (R, heads·value)`. */
  latentOutput(a: {
    partial: T;
    statistics: T;
    valueUp: T;
    value: number;
    out: T;
    layout: CacheLayout;
    shape: AttentionShape;
  }): void;

  /**
   * Picks each row's experts by the scores of its logits plus a bias, within the best groups,
   * and always the `shared` last ones; see reference/route.ts.
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
    scoring: "sigmoid" | "softmax";
    groups: number;
    chosenGroups: number;
    normalize: boolean;
    scale: number;
  }): void;

  /** act[r, e] = silu(Wg[e]·x̂[r]) · Wu[e]·x̂[r] where the gate is not 0. `act (R, E, inner)`. */
  expertUp(a: { x: T; gates: T; gate: M; up: M; act: T; norm: Norm<T> }): void;

  /** out[r] += Σ_e gate[r, e] · Wd[e]·act[r, e]. `out (R, hidden)`. */
  expertDown(a: { act: T; gates: T; down: M; out: T }): void;

  /**
   * Draws a token per row (see reference/sample.ts), writes it to `sampled (R) u32`, marks it in
   * `seen (slots, ⌈vocab/32⌉) u32` and moves the row's slot on. `bias (vocab)` is added.
   */
  sample(a: { logits: T; bias: T; seen: T; sampled: T }): void;
}

/** A recorded sequence of operations. */
export interface Program {
  /** Operations a replay, which on WebGPU are dispatches. */
  readonly dispatches: number;
  /** Resolves when it can run: what it needs was compiled. Rejects with a GpuError. */
  readonly ready: Promise<void>;
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
  /** A cache of rows of `width` numbers, which is whole blocks. */
  cache(name: string, positions: number, width: number, type: CacheType): T;
  /** Reads and packs a stack of matrices, a few rows at a time. */
  matrix(name: string, source: MatrixSource): Promise<M>;
  /** Overwrites words from `offset` on; ordered with the programs that run. */
  write(tensor: T, data: Uint32Array | Float32Array, offset?: number): void;
  /** The first `length` words of a tensor after all that ran so far. */
  readF32(tensor: T, length: number): Promise<Float32Array>;
  readU32(tensor: T, length: number): Promise<Uint32Array>;
  record(stepping: Stepping<T>, build: (operations: Operations<T, M>) => void): Program;
  free(resource: T | M): void;
  dispose(): void;
}
