/** The feed-forward part of a layer: x += W_down · (silu(W_gate·x̂) ⊙ W_up·x̂), dense or of experts. */
import type { Matrix, Norm, Operations, Tensor } from "./backend.ts";
import type { Activations } from "./activations.ts";
import type { DeepseekConfig } from "./config.ts";

/** Stacks of matrices, one of each for an expert. */
export interface Gated<M> {
  /** (E, inner, hidden) */
  readonly gate: M;
  readonly up: M;
  /** (E, hidden, inner) */
  readonly down: M;
}

export interface Dense<T, M> {
  readonly kind: "dense";
  readonly norm: Norm<T>;
  readonly matrices: Gated<M>;
}

export interface Mixture<T, M> {
  readonly kind: "mixture";
  readonly norm: Norm<T>;
  readonly router: {
    /** (E, hidden), the norm's weight folded in */
    readonly weight: T;
    /** (E) */
    readonly bias: T;
  };
  /** The routed experts, and the shared one as the last where it is stored like them. */
  readonly experts: Gated<M>;
  /** The shared experts as one of their own, else null. */
  readonly shared: Gated<M> | null;
}

/** A dense part is a mixture of one expert that is always chosen. */
export function denseFeedForward<T extends Tensor, M extends Matrix>(
  { matrices, norm }: { readonly matrices: Gated<M>; readonly norm: Norm<T> },
  a: Activations<T>,
  act: T,
  operations: Operations<T, M>,
): void {
  const { gate, up, down } = matrices;
  operations.expertUp({ x: a.x, gates: a.dense, gate, up, act, norm });
  operations.expertDown({ act, gates: a.dense, down, out: a.x });
}

/** Routed and shared experts; both read x as it was before. */
export function expertFeedForward<T extends Tensor, M extends Matrix>(
  config: DeepseekConfig,
  layer: Mixture<T, M>,
  a: Activations<T>,
  operations: Operations<T, M>,
): void {
  const { experts, shared, norm, router } = layer;
  operations.route({
    x: a.x,
    router: router.weight,
    bias: router.bias,
    gates: a.gates,
    eps: norm.eps,
    experts: config.nRoutedExperts,
    shared: experts.gate.count - config.nRoutedExperts,
    chosen: config.numExpertsPerTok,
    scoring: config.scoring,
    groups: config.nGroup,
    chosenGroups: config.topkGroup,
    normalize: config.normTopkProb,
    scale: config.routedScalingFactor,
  });
  const { gate, up, down } = experts;
  operations.expertUp({ x: a.x, gates: a.gates, gate, up, act: a.expertAct, norm });
  if (shared) {
    operations.expertUp({ ...shared, x: a.x, gates: a.dense, act: a.sharedAct, norm });
    operations.expertDown({ act: a.sharedAct, gates: a.dense, down: shared.down, out: a.x });
  }
  operations.expertDown({ act: a.expertAct, gates: a.gates, down, out: a.x });
}
