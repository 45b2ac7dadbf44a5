/**
 * Twin of shaders/linear.wgsl: y = W·x for many rows, each weight read once for two of them.
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

export interface LinearArguments {
  readonly rows: number;
  /** (R, stride) */
  readonly x: Float32Array;
  readonly stride: number;
  /** (outputs, columns) */
  readonly weights: Float32Array;
  readonly outputs: number;
  readonly columns: number;
  /** (R, outputs) */
  readonly out: Float32Array;
  /** The norm's eps, or null for no norm. */
  readonly normalize: number | null;
  readonly add: boolean;
}

/** Sums are taken in the same order however many rows there are. */
export function linear(a: LinearArguments): void {
  const { x, weights: w, out, columns, outputs, stride } = a;
  const whole = columns & ~3;
  for (let r = 0; r < a.rows; r += 2) {
    const two = r + 1 < a.rows;
    const p = r * stride;
    const q = two ? p + stride : p;
    const normP = a.normalize === null ? 1 : inverseRms(x, p, columns, a.normalize);
    const normQ = a.normalize === null ? 1 : inverseRms(x, q, columns, a.normalize);
    for (let o = 0; o < outputs; o++) {
      const from = o * columns;
      const at = r * outputs + o;
      if (!two) {
        put(out, at, dot(w, from, x, p, columns) * normP, a.add);
        continue;
      }
      let p0 = 0;
      let p1 = 0;
      let p2 = 0;
      let p3 = 0;
      let q0 = 0;
      let q1 = 0;
      let q2 = 0;
      let q3 = 0;
      for (let i = 0; i < whole; i += 4) {
        const w0 = w[from + i] ?? 0;
        const w1 = w[from + i + 1] ?? 0;
        const w2 = w[from + i + 2] ?? 0;
        const w3 = w[from + i + 3] ?? 0;
        p0 += w0 * (x[p + i] ?? 0);
        p1 += w1 * (x[p + i + 1] ?? 0);
        p2 += w2 * (x[p + i + 2] ?? 0);
        p3 += w3 * (x[p + i + 3] ?? 0);
        q0 += w0 * (x[q + i] ?? 0);
        q1 += w1 * (x[q + i + 1] ?? 0);
        q2 += w2 * (x[q + i + 2] ?? 0);
        q3 += w3 * (x[q + i + 3] ?? 0);
      }
      for (let i = whole; i < columns; i++) {
        p0 += (w[from + i] ?? 0) * (x[p + i] ?? 0);
        q0 += (w[from + i] ?? 0) * (x[q + i] ?? 0);
      }
      put(out, at, (p0 + p1 + (p2 + p3)) * normP, a.add);
      put(out, at + outputs, (q0 + q1 + (q2 + q3)) * normQ, a.add);
    }
  }
}

function put(out: Float32Array, at: number, value: number, add: boolean): void {
  out[at] = add ? (out[at] ?? 0) + value : value;
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
