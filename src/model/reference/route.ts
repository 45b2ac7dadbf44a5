/**
 * Twin of shaders/route.wgsl: which experts a row goes through. DeepSeek-V3: selection looks at
 * sigmoid(logit) + bias within the groups whose two best experts sum highest; the weights are the
 * sigmoids alone. V2: softmax, within the groups whose best expert is highest, or over all
 * (greedy is one group). Ties go to the lower index.
 *
 * Source: arXiv 2412.19437, section 2.1.2, arXiv 2405.04434, section 2.2; other groups are masked with −∞ as in DeepSeek's
 * inference code and in transformers 5.
 */
import { dot, inverseRms } from "./linear.ts";

export interface RouteArguments {
  readonly rows: number;
  /** (R, hidden) */
  readonly x: Float32Array;
  readonly hidden: number;
  /** (experts, hidden), the norm's weight folded in */
  readonly router: Float32Array;
  /** (experts) */
  readonly bias: Float32Array;
  /** (R, experts + shared) */
  readonly gates: Float32Array;
  readonly eps: number;
  readonly experts: number;
  readonly shared: number;
  readonly chosen: number;
  /** Sigmoid: DeepSeek-V3. Softmax: V2, where a group's score is that of its best expert. */
  readonly scoring: "sigmoid" | "softmax";
  readonly groups: number;
  readonly chosenGroups: number;
  readonly normalize: boolean;
  readonly scale: number;
}

export function route(a: RouteArguments): void {
  const { experts, hidden } = a;
  const scores = new Float32Array(experts);
  const choice = new Float32Array(experts);
  const groupScores = new Float32Array(a.groups);
  for (let r = 0; r < a.rows; r++) {
    const inverse = inverseRms(a.x, r * hidden, hidden, a.eps);
    for (let e = 0; e < experts; e++) {
      scores[e] = dot(a.router, e * hidden, a.x, r * hidden, hidden) * inverse;
    }
    if (a.scoring === "softmax") softmax(scores);
    else for (let e = 0; e < experts; e++) scores[e] = 1 / (1 + Math.exp(-(scores[e] ?? 0)));
    for (let e = 0; e < experts; e++) choice[e] = (scores[e] ?? 0) + (a.bias[e] ?? 0);
    maskGroups(a, choice, groupScores);
    const gates = a.gates.subarray(r * (experts + a.shared), (r + 1) * (experts + a.shared));
    gates.fill(0, 0, experts);
    gates.fill(1, experts);
    let sum = 1e-20;
    for (let k = 0; k < a.chosen; k++) {
      const best = indexOfMaximum(choice);
      choice[best] = Number.NEGATIVE_INFINITY;
      gates[best] = scores[best] ?? 0;
      sum += scores[best] ?? 0;
    }
    const factor = a.scale / (a.normalize ? sum : 1);
    for (let e = 0; e < experts; e++) gates[e] = (gates[e] ?? 0) * factor;
  }
}

function maskGroups(a: RouteArguments, choice: Float32Array, groupScores: Float32Array): void {
  const size = a.experts / a.groups;
  for (let g = 0; g < a.groups; g++) {
    let first = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let e = g * size; e < (g + 1) * size; e++) {
      const score = choice[e] ?? 0;
      if (score > first) {
        second = first;
        first = score;
      } else if (score > second) {
        second = score;
      }
    }
    groupScores[g] = a.scoring === "softmax" || size === 1 ? first : first + second;
  }
  for (let k = 0; k < a.chosenGroups; k++) {
    groupScores[indexOfMaximum(groupScores)] = Number.NEGATIVE_INFINITY;
  }
  // What was picked is now −∞; the other groups are masked.
  for (let e = 0; e < a.experts; e++) {
    if (groupScores[Math.floor(e / size)] !== Number.NEGATIVE_INFINITY) {
      choice[e] = Number.NEGATIVE_INFINITY;
    }
  }
}

function softmax(scores: Float32Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let e = 0; e < scores.length; e++) sum += scores[e] = Math.exp((scores[e] ?? 0) - top);
  for (let e = 0; e < scores.length; e++) scores[e] = (scores[e] ?? 0) / sum;
}

/** The first index of the largest value; 0 when all are −∞. */
export function indexOfMaximum(values: Float32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) {
    if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  }
  return best;
}
