/**
 * Twin of shaders/latent.wgsl: a row's latent and rotated key go into the cache; its queries are
 * taken into the latent space (absorbed W_UK) and rotated.
 */
import type { AttentionShape, CacheLayout, CacheType } from "../../gpu/layout.ts";
import { roundCache } from "./cache.ts";
import { inverseRms } from "./linear.ts";
import { rotate } from "./rotate.ts";
import { cacheRow, rowState, type StepView } from "./step.ts";

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
  /** (positions, width) */
  readonly cache: Float32Array;
  readonly cacheType: CacheType;
  readonly layout: CacheLayout;
  readonly shape: AttentionShape;
  /** Numbers of a head's query that are not rotated. */
  readonly nope: number;
  readonly scale: number;
  readonly interleave: boolean;
  readonly eps: number;
}

export function latent(view: StepView, a: LatentArguments): void {
  const { nope } = a;
  const { heads, value: width } = a.shape;
  const rope = a.shape.key - width;
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
  const { nope } = a;
  const { heads, value: width, key: stride } = a.shape;
  const rope = stride - width;
  for (let r = 0; r < a.rows; r++) {
    const state = rowState(view, r);
    const turn = state.position * rope;
    const kvAt = r * a.latentStride + a.latentStart;
    const inverse = inverseRms(a.kv, kvAt, width, a.eps);
    const cacheAt = cacheRow(view, a.layout, state) * a.shape.width;
    for (let j = 0; j < width; j++) {
      a.cache[cacheAt + j] = (a.kv[kvAt + j] ?? 0) * inverse;
    }
    rotate(a, a.kv, kvAt + width, rope, turn, a.cache, cacheAt + width, 1);
    roundCache(a.cacheType, a.cache, cacheAt, a.shape.width);
    for (let h = 0; h < heads; h++) {
      const qAt = r * a.queryStride + a.queryStart + h * (nope + rope);
      const out = (r * heads + h) * stride;
      rotate(a, a.q, qAt + nope, rope, turn, a.query, out + width, a.scale);
    }
  }
}
