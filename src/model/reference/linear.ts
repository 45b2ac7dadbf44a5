/**
 * Twin of shaders/linear.wgsl: y = W·x for many rows, x maybe divided by its root mean square.
 * Quantized weights were unpacked at load, so that both backends compute with the same numbers.
 */

/** 1 / √(mean of squares + eps) of `width` numbers from `start`. */
export function inverseRms(x: Float32Array, start: number, width: number, eps: number): number {
  let sum = 0;
  for (let i = start; i < start + width; i++) {
    const v = x[i] ?? 0;
    sum += v * v;
  }
  return 1 / Math.sqrt(sum / width + eps);
}

/** A norm that comes before a product: x / rms(x), times the norm's weight. */
export interface RowNorm {
  readonly eps: number;
  /** (columns) */
  readonly weight: Float32Array;
}

export interface LinearArguments {
  readonly rows: number;
  /** (R, stride) */
  readonly x: Float32Array;
  readonly stride: number;
  /** (outputs, columns) */
  readonly weights: Float32Array;
  readonly outputs: number;
  readonly columns: number;
  /** (R, outStride), written from `start` on */
  readonly out: Float32Array;
  readonly outStride: number;
  readonly start: number;
  readonly norm: RowNorm | null;
  readonly add: boolean;
}

/** x ⊙ the norm's weight. **Shapes**: `(columns) f32`. */
export function weighted(x: Float32Array, at: number, weight: Float32Array): Float32Array {
  return weight.map((w, i) => w * (x[at + i] ?? 0));
}

/** Σ in four partial sums, the same order however many rows there are. */
export function linear(a: LinearArguments): void {
  const { x, weights, columns, outputs } = a;
  for (let r = 0; r < a.rows; r++) {
    const from = r * a.stride;
    const scale = a.norm ? inverseRms(x, from, columns, a.norm.eps) : 1;
    const row = a.norm ? weighted(x, from, a.norm.weight) : x.subarray(from, from + columns);
    for (let o = 0; o < outputs; o++) {
      const value = dot(weights, o * columns, row, 0, columns) * scale;
      const at = r * a.outStride + a.start + o;
      a.out[at] = a.add ? (a.out[at] ?? 0) + value : value;
    }
  }
}

/** Σ a[from + i] · b[at + i], in four partial sums so that additions overlap. */
export function dot(
  a: Float32Array,
  from: number,
  b: Float32Array,
  at: number,
  length: number,
): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    s0 += (a[from + i] ?? 0) * (b[at + i] ?? 0);
    s1 += (a[from + i + 1] ?? 0) * (b[at + i + 1] ?? 0);
    s2 += (a[from + i + 2] ?? 0) * (b[at + i + 2] ?? 0);
    s3 += (a[from + i + 3] ?? 0) * (b[at + i + 3] ?? 0);
  }
  for (; i < length; i++) s0 += (a[from + i] ?? 0) * (b[at + i] ?? 0);
  return s0 + s1 + (s2 + s3);
}
