/** The forward pass of a model, whichever its architecture is. */
import type { CacheLayout } from "../gpu/layout.ts";
import type { Activations } from "./activations.ts";
import type { Matrix, Operations, Tensor } from "./backend.ts";
import type { ModelConfig } from "./config.ts";
import { deepseekV2 } from "./deepseek-v2.ts";
import { deepseekV3 } from "./deepseek-v3.ts";
import { llama } from "./llama.ts";
import type { Weights } from "./weights.ts";

/** Records one step; with `head`, it ends in a token for each row. */
export function forward<T extends Tensor, M extends Matrix>(
  config: ModelConfig,
  weights: Weights<T, M>,
  a: Activations<T>,
  layout: CacheLayout,
  head: boolean,
  operations: Operations<T, M>,
): void {
  if (weights.architecture === "llama") {
    if (config.architecture === "llama") llama(config, weights.model, a, layout, head, operations);
  } else if (config.architecture === "deepseek_v2") {
    deepseekV2(config, weights.model, a, layout, head, operations);
  } else if (config.architecture === "deepseek_v3") {
    deepseekV3(config, weights.model, a, layout, head, operations);
  }
}

/** Whether the shared expert is the last of the routed experts' stack. */
export function hasSharedInside<T, M extends Matrix>(
  config: ModelConfig,
  weights: Weights<T, M>,
): boolean {
  if (weights.architecture === "llama" || config.architecture === "llama") return false;
  const routed = config.nRoutedExperts;
  return weights.model.layers.some(
    ({ feedForward }) => feedForward.kind === "mixture" && feedForward.experts.gate.count > routed,
  );
}
