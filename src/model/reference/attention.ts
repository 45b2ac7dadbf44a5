/**
 * Twin of shaders/attention.wgsl: softmax(q·kᵀ)·v over the prompt's pages and over each slot's
 * own, cut into splits of some pages each; a split's result is unnormalised and comes with its
 * maximum and sum, taken page by page (online softmax).
 *
 * Source: FlashAttention (arXiv 2205.14135), split over the context as in Flash-Decoding.
 */
import { type AttentionShape, type CacheLayout, type Extent, PAGE } from "../../gpu/layout.ts";
import { dot } from "./linear.ts";
import { pageRow, rowState, type StepView } from "./step.ts";

export interface AttentionArguments {
  readonly extent: Extent;
  /** (R, heads, key) */
  readonly query: Float32Array;
  /** (positions, width) */
  readonly cache: Float32Array;
  /** (R, heads, splits, value) */
  readonly partial: Float32Array;
  /** (R, heads, splits, 2) */
  readonly statistics: Float32Array;
  readonly layout: CacheLayout;
  readonly shape: AttentionShape;
}

/** What stands for the maximum of no scores; exp of it is 0 beside any real score. */
export const NO_SCORE = -1e30;

/** Attention of one query over `count` ≥ 1 positions of one page; elements, not bytes. */
export interface PageAttention {
  readonly query: number;
  readonly keys: number;
  readonly values: number;
  readonly count: number;
}

/**
 * Does one page: writes Σ e^(s−m)·v to `out (value)`, and gives m and Σ e^(s−m).
 * The SIMD loops are one, {@link attendPage} is another.
 */
export type AttendPage = (
  page: PageAttention,
  out: Float32Array,
) => { readonly maximum: number; readonly sum: number };

export function attention(view: StepView, a: AttentionArguments, attend?: AttendPage): void {
  const page = attend ?? ((p, out) => attendPage(a, p, out));
  const { heads } = a.shape;
  const { rows, prefixSplits, suffixSplits, prefixRun, suffixRun } = a.extent;
  for (let r = 0; r < rows; r++) {
    const state = rowState(view, r);
    for (let h = 0; h < heads; h++) {
      const at = (r * heads + h) * a.layout.splits;
      const part = { view, a, page, query: r * heads + h, head: h };
      for (let s = 0; s < prefixSplits; s++) {
        split(part, null, s * prefixRun, (s + 1) * prefixRun, state.prefixLength, at + s);
      }
      for (let s = 0; s < suffixSplits; s++) {
        const to = at + prefixSplits + s;
        split(part, state.slot, s * suffixRun, (s + 1) * suffixRun, state.suffixLength, to);
      }
    }
  }
}

interface Part {
  readonly view: StepView;
  readonly a: AttentionArguments;
  readonly page: AttendPage;
  readonly query: number;
  readonly head: number;
}

/** Pages `[from, to)` of the prompt (`slot` null) or of a slot, of which `visible` positions count. */
function split(
  { view, a, page, query, head }: Part,
  slot: number | null,
  from: number,
  to: number,
  visible: number,
  at: number,
): void {
  const { shape } = a;
  const kv = Math.floor(head / (shape.heads / shape.kvHeads));
  const out = a.partial.subarray(at * shape.value, (at + 1) * shape.value);
  out.fill(0);
  let maximum = NO_SCORE;
  let sum = 0;
  for (let p = from; p < to && p * PAGE < visible; p++) {
    const row = pageRow(view, a.layout, slot, p) * shape.width;
    const found = page(
      {
        query: query * shape.key,
        keys: row + kv * shape.keyStride,
        values: row + shape.valueStart + kv * shape.valueStride,
        count: Math.min(PAGE, visible - p * PAGE),
      },
      scratch(shape.value),
    );
    const most = Math.max(maximum, found.maximum);
    const old = Math.exp(maximum - most);
    const fresh = Math.exp(found.maximum - most);
    const values = scratch(shape.value);
    for (let j = 0; j < shape.value; j++) {
      out[j] = (out[j] ?? 0) * old + (values[j] ?? 0) * fresh;
    }
    sum = sum * old + found.sum * fresh;
    maximum = most;
  }
  a.statistics[at * 2] = maximum;
  a.statistics[at * 2 + 1] = sum;
}

let room = new Float32Array(1024);

function scratch(size: number): Float32Array {
  if (room.length < size) room = new Float32Array(size);
  return room;
}

const scores = new Float32Array(PAGE);

function attendPage(
  { query, cache, shape }: AttentionArguments,
  page: PageAttention,
  out: Float32Array,
): { maximum: number; sum: number } {
  let maximum = NO_SCORE;
  for (let t = 0; t < page.count; t++) {
    const s = dot(query, page.query, cache, page.keys + t * shape.width, shape.key);
    scores[t] = s;
    if (s > maximum) maximum = s;
  }
  let sum = 0;
  out.fill(0, 0, shape.value);
  for (let t = 0; t < page.count; t++) {
    const p = Math.exp((scores[t] ?? 0) - maximum);
    sum += p;
    const from = page.values + t * shape.width;
    for (let j = 0; j < shape.value; j++) out[j] = (out[j] ?? 0) + p * (cache[from + j] ?? 0);
  }
  return { maximum, sum };
}
