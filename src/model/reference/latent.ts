/**
 * Twin of shaders/latent.wgsl: a row's latent and rotated key go into the cache; its queries are
 * taken into the latent space (absorbed W_UK) and rotated.
 */
import type { AttentionShape, CacheLayout } from "../../gpu/layout.ts";
import { inverseRms } from "./linear.ts";
import { rowState, type StepView } from "./step.ts";

export interface LatentArguments {
  readonly rows: number;
  /** (R, queryStride): heads × (nope + rope) from `queryStart` */
  readonly q: Float32Array;
  readonly queryStride: number;
  readonly queryStart: number;
  /** (R, latentStride): latent + rope from `latentStart` */
  readonly kv: Float32Array;
  readonly latentStride: number;
  readonly latentStart: number;
  /** (heads, nope, latent) */
  readonly keyUp: Float32Array;
  /** (positions, rope/2, 2): cos, sin */
  readonly rotations: Float32Array;
  /** (R, heads, latent + rope) */
  readonly query: Float32Array;
  /** (positions, latent + rope) */
  readonly cache: Float32Array;
  readonly layout: CacheLayout;
  readonly shape: AttentionShape;
  readonly scale: number;
  readonly interleave: boolean;
  readonly eps: number;
}

/** Where the row's own key lies in the cache, in positions. */
export function cacheRow(
  state: { slot: number; position: number; suffixLength: number },
  layout: CacheLayout,
): number {
  return state.suffixLength === 0
    ? state.position
    : layout.prefixCapacity + state.slot * layout.suffixCapacity + state.suffixLength - 1;
}

export function latent(view: StepView, a: LatentArguments): void {
  const { heads, nope, rope, latent: width } = a.shape;
  rememberAndRotate(view, a);
  for (let r = 0; r < a.rows; r++) {
    for (let h = 0; h < heads; h++) {
      const qAt = r * a.queryStride + a.queryStart + h * (nope + rope);
      const out = (r * heads + h) * (width + rope);
      a.query.fill(0, out, out + width);
      for (let d = 0; d < nope; d++) {
        const v = (a.q[qAt + d] ?? 0) * a.scale;
        const from = (h * nope + d) * width;
        for (let j = 0; j < width; j++) {
          a.query[out + j] = (a.query[out + j] ?? 0) + v * (a.keyUp[from + j] ?? 0);
        }
      }
    }
  }
}

/** All but W_UK: the row's latent and key go into the cache, its queries' rope parts are turned. */
export function rememberAndRotate(view: StepView, a: Omit<LatentArguments, "keyUp">): void {
  const { heads, nope, rope, latent: width } = a.shape;
  const stride = width + rope;
  for (let r = 0; r < a.rows; r++) {
    const state = rowState(view, r);
    const turn = state.position * rope;
    const kvAt = r * a.latentStride + a.latentStart;
    const inverse = inverseRms(a.kv, kvAt, width, a.eps);
    const cacheAt = cacheRow(state, a.layout) * stride;
    for (let j = 0; j < width; j++) {
      a.cache[cacheAt + j] = (a.kv[kvAt + j] ?? 0) * inverse;
    }
    rotate(a, a.kv, kvAt + width, turn, a.cache, cacheAt + width, 1);
    for (let h = 0; h < heads; h++) {
      const qAt = r * a.queryStride + a.queryStart + h * (nope + rope);
      const out = (r * heads + h) * stride;
      rotate(a, a.q, qAt + nope, turn, a.query, out + width, a.scale);
    }
  }
}

/**
 * Turns pairs by their position's angles. Interleaved pairs are (2i, 2i + 1), else (i, i + d/2);
 * either way the result stays in place, which scores can't tell from Hugging Face's order.
 */
function rotate(
  a: Pick<LatentArguments, "shape" | "interleave" | "rotations">,
  from: Float32Array,
  at: number,
  turn: number,
  out: Float32Array,
  to: number,
  scale: number,
): void {
  const half = a.shape.rope / 2;
  for (let i = 0; i < half; i++) {
    const first = a.interleave ? 2 * i : i;
    const second = a.interleave ? 2 * i + 1 : i + half;
    const x = (from[at + first] ?? 0) * scale;
    const y = (from[at + second] ?? 0) * scale;
    const cos = a.rotations[turn + 2 * i] ?? 0;
    const sin = a.rotations[turn + 2 * i + 1] ?? 0;
    out[to + first] = x * cos - y * sin;
    out[to + second] = x * sin + y * cos;
  }
}
