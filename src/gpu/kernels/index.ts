/** All kernels' sources, compiled together when a device is opened. */
import type { KernelSource } from "../kernel.ts";
import { embedSources } from "./embed.ts";
import { expertDownSources } from "./expert-down.ts";
import { expertUpSources } from "./expert-up.ts";
import { latentSources } from "./latent.ts";
import { latentAttentionSources } from "./latent-attention.ts";
import { latentOutputSources } from "./latent-output.ts";
import { linearSources } from "./linear.ts";
import { routeSources } from "./route.ts";
import { sampleSources } from "./sample.ts";

/** What the kernels are compiled for. */
export interface KernelNeeds {
  readonly format: "f32" | "q4";
  readonly latent: number;
  readonly experts: number;
}

/** The kernels of a model. */
export function kernelSources(needs: KernelNeeds): readonly KernelSource[] {
  return [
    ...embedSources,
    ...linearSources,
    ...latentSources,
    ...latentAttentionSources,
    ...latentOutputSources(needs.latent),
    ...routeSources(needs.experts),
    ...expertUpSources,
    ...expertDownSources,
    ...sampleSources,
  ].filter(({ label, tiled }) => tiled !== true || label.endsWith(needs.format));
}
