/**
 * The two inner loops of the CPU backend in WebAssembly SIMD: rows times a matrix, and attention
 * over one split. Pointers are byte addresses in the memory that the host imports and fills.
 *
 * Invariant: each result is the sum of the same four partial sums, lane i mod 4, whatever the
 * number of rows computed together; so a sequence decodes alike alone and beside others.
 */

/** Bytes of a job: x, out (addresses), scale (f32), and a word of padding. */
const JOB: usize = 16;

/** Where the module's own data ends and the host's memory begins. */
export const heapBase: usize = __heap_base;

/**
 * For each of `rows` jobs: out[o] = scale · Σ w[o, i]·x[i], or += with `add`.
 * `w (outputs, columns) f32`, `x (columns) f32`, `out (outputs) f32`.
 */
export function matmul(
  jobs: usize,
  rows: i32,
  w: usize,
  columns: i32,
  outputs: i32,
  add: i32,
): void {
  let r = 0;
  for (; r + 4 <= rows; r += 4) four(jobs + <usize>r * JOB, w, columns, outputs, add);
  for (; r + 2 <= rows; r += 2) two(jobs + <usize>r * JOB, w, columns, outputs, add);
  if (r < rows) one(jobs + <usize>r * JOB, w, columns, outputs, add);
}

/** The lanes' sum, plus what is left when `columns` is not a multiple of 4. */
function finish(sum: v128, x: usize, w: usize, whole: usize, end: usize): f32 {
  let total =
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 1) +
    (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
  for (let i = whole; i < end; i += 4) total += load<f32>(x + i) * load<f32>(w + i);
  return total;
}

function put(job: usize, o: usize, value: f32, add: i32): void {
  const out = <usize>load<u32>(job, 4) + (o << 2);
  const scaled = value * load<f32>(job, 8);
  store<f32>(out, add ? load<f32>(out) + scaled : scaled);
}

function one(job: usize, w: usize, columns: i32, outputs: i32, add: i32): void {
  const x: usize = load<u32>(job);
  const end = (<usize>columns) << 2;
  const whole = end & ~15;
  let o: usize = 0;
  const count = <usize>outputs;
  for (; o + 4 <= count; o += 4) {
    const w0 = w + o * end;
    const w1 = w0 + end;
    const w2 = w1 + end;
    const w3 = w2 + end;
    let s0 = f32x4.splat(0);
    let s1 = f32x4.splat(0);
    let s2 = f32x4.splat(0);
    let s3 = f32x4.splat(0);
    for (let i: usize = 0; i < whole; i += 16) {
      const v = v128.load(x + i);
      s0 = f32x4.add(s0, f32x4.mul(v, v128.load(w0 + i)));
      s1 = f32x4.add(s1, f32x4.mul(v, v128.load(w1 + i)));
      s2 = f32x4.add(s2, f32x4.mul(v, v128.load(w2 + i)));
      s3 = f32x4.add(s3, f32x4.mul(v, v128.load(w3 + i)));
    }
    put(job, o, finish(s0, x, w0, whole, end), add);
    put(job, o + 1, finish(s1, x, w1, whole, end), add);
    put(job, o + 2, finish(s2, x, w2, whole, end), add);
    put(job, o + 3, finish(s3, x, w3, whole, end), add);
  }
  for (; o < count; o++) {
    const w0 = w + o * end;
    let s0 = f32x4.splat(0);
    for (let i: usize = 0; i < whole; i += 16) {
      s0 = f32x4.add(s0, f32x4.mul(v128.load(x + i), v128.load(w0 + i)));
    }
    put(job, o, finish(s0, x, w0, whole, end), add);
  }
}

function two(job: usize, w: usize, columns: i32, outputs: i32, add: i32): void {
  const x: usize = load<u32>(job);
  const y: usize = load<u32>(job, JOB);
  const end = (<usize>columns) << 2;
  const whole = end & ~15;
  const count = <usize>outputs;
  let o: usize = 0;
  for (; o + 2 <= count; o += 2) {
    const w0 = w + o * end;
    const w1 = w0 + end;
    let x0 = f32x4.splat(0);
    let x1 = f32x4.splat(0);
    let y0 = f32x4.splat(0);
    let y1 = f32x4.splat(0);
    for (let i: usize = 0; i < whole; i += 16) {
      const a = v128.load(w0 + i);
      const b = v128.load(w1 + i);
      const u = v128.load(x + i);
      const v = v128.load(y + i);
      x0 = f32x4.add(x0, f32x4.mul(u, a));
      x1 = f32x4.add(x1, f32x4.mul(u, b));
      y0 = f32x4.add(y0, f32x4.mul(v, a));
      y1 = f32x4.add(y1, f32x4.mul(v, b));
    }
    put(job, o, finish(x0, x, w0, whole, end), add);
    put(job, o + 1, finish(x1, x, w1, whole, end), add);
    put(job + JOB, o, finish(y0, y, w0, whole, end), add);
    put(job + JOB, o + 1, finish(y1, y, w1, whole, end), add);
  }
  if (o < count) {
    const w0 = w + o * end;
    let x0 = f32x4.splat(0);
    let y0 = f32x4.splat(0);
    for (let i: usize = 0; i < whole; i += 16) {
      const a = v128.load(w0 + i);
      x0 = f32x4.add(x0, f32x4.mul(v128.load(x + i), a));
      y0 = f32x4.add(y0, f32x4.mul(v128.load(y + i), a));
    }
    put(job, o, finish(x0, x, w0, whole, end), add);
    put(job + JOB, o, finish(y0, y, w0, whole, end), add);
  }
}

function four(job: usize, w: usize, columns: i32, outputs: i32, add: i32): void {
  const x: usize = load<u32>(job);
  const y: usize = load<u32>(job, JOB);
  const z: usize = load<u32>(job, 2 * JOB);
  const t: usize = load<u32>(job, 3 * JOB);
  const end = (<usize>columns) << 2;
  const whole = end & ~15;
  const count = <usize>outputs;
  for (let o: usize = 0; o < count; o++) {
    const w0 = w + o * end;
    let x0 = f32x4.splat(0);
    let y0 = f32x4.splat(0);
    let z0 = f32x4.splat(0);
    let t0 = f32x4.splat(0);
    for (let i: usize = 0; i < whole; i += 16) {
      const a = v128.load(w0 + i);
      x0 = f32x4.add(x0, f32x4.mul(v128.load(x + i), a));
      y0 = f32x4.add(y0, f32x4.mul(v128.load(y + i), a));
      z0 = f32x4.add(z0, f32x4.mul(v128.load(z + i), a));
      t0 = f32x4.add(t0, f32x4.mul(v128.load(t + i), a));
    }
    put(job, o, finish(x0, x, w0, whole, end), add);
    put(job + JOB, o, finish(y0, y, w0, whole, end), add);
    put(job + 2 * JOB, o, finish(z0, z, w0, whole, end), add);
    put(job + 3 * JOB, o, finish(t0, t, w0, whole, end), add);
  }
}

/**
 * Attention of one query over `count` ≥ 1 positions, `stride` bytes apart:
 * out = Σ e^(s−m)·v with s = q·k; `statistics` gets m and Σ e^(s−m).
 * `query (key)`, `keys (count, key)`, `values (count, value)`, `out (value)`, `scores (count)`, f32.
 */
export function attend(
  query: usize,
  keys: usize,
  values: usize,
  stride: usize,
  count: i32,
  key: i32,
  value: i32,
  scores: usize,
  out: usize,
  statistics: usize,
): void {
  const end = (<usize>key) << 2;
  const whole = end & ~15;
  let maximum: f32 = -1e30;
  for (let n: usize = 0; n < <usize>count; n++) {
    const at = keys + n * stride;
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < whole; i += 16) {
      sum = f32x4.add(sum, f32x4.mul(v128.load(query + i), v128.load(at + i)));
    }
    const score = finish(sum, query, at, whole, end);
    store<f32>(scores + (n << 2), score);
    if (score > maximum) maximum = score;
  }
  const width = (<usize>value) << 2;
  const wholeWidth = width & ~15;
  for (let i: usize = 0; i < width; i += 4) store<f32>(out + i, 0);
  let total: f32 = 0;
  for (let n: usize = 0; n < <usize>count; n++) {
    const weight = <f32>Mathf.exp(load<f32>(scores + (n << 2)) - maximum);
    total += weight;
    const splat = f32x4.splat(weight);
    const at = values + n * stride;
    for (let i: usize = 0; i < wholeWidth; i += 16) {
      v128.store(out + i, f32x4.add(v128.load(out + i), f32x4.mul(splat, v128.load(at + i))));
    }
    for (let i = wholeWidth; i < width; i += 4) {
      store<f32>(out + i, load<f32>(out + i) + weight * load<f32>(at + i));
    }
  }
  store<f32>(statistics, maximum);
  store<f32>(statistics, total, 4);
}

/**
 * out = scale · Σ x[n]·w[n, :] over `count` rows that lie one after the other.
 * `x (count)`, `w (count, width)`, `out (width)`, all f32.
 */
export function combine(x: usize, w: usize, count: i32, width: i32, out: usize, scale: f32): void {
  const end = (<usize>width) << 2;
  const whole = end & ~15;
  for (let i: usize = 0; i < whole; i += 16) {
    let sum = f32x4.splat(0);
    let from = w + i;
    for (let n: usize = 0; n < <usize>count; n++) {
      sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(x + (n << 2)), v128.load(from)));
      from += end;
    }
    v128.store(out + i, f32x4.mul(sum, f32x4.splat(scale)));
  }
  for (let i = whole; i < end; i += 4) {
    let sum: f32 = 0;
    for (let n: usize = 0; n < <usize>count; n++) {
      sum += load<f32>(x + (n << 2)) * load<f32>(w + n * end + i);
    }
    store<f32>(out + i, sum * scale);
  }
}
