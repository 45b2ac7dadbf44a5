/**
 * Twin of shaders/sample.wgsl: a draw from softmax(logits / temperature), cut to top-p.
 *
 * The cut is a threshold on p/p_max found by bisection: the largest of 24 halvings at which the
 * tokens above it still hold the mass, so that nothing is sorted. Tokens are then laid end to end
 * in order of their index, and the one that a uniform number falls on is drawn. The number is a
 * hash of the slot's seed and of how many tokens were drawn, so that a sequence can be replayed.
 *
 * Source: nucleus sampling, arXiv 1904.09751; the hash is PCG-RXS-M-XS-32 (pcg-random.org).
 */
import { NO_TOKEN, SLOT, STEP } from "../../gpu/layout.ts";
import type { StepView } from "./step.ts";

const BISECTIONS = 24;

/** One step of PCG's output permutation over a 32-bit state. */
export function pcg(input: number): number {
  const state = (Math.imul(input, 747796405) + 2891336453) >>> 0;
  const word = Math.imul((state >>> ((state >>> 28) + 4)) ^ state, 277803737) >>> 0;
  return ((word >>> 22) ^ word) >>> 0;
}

/** Uniform in [0, 1), of 24 bits. */
export function uniform(seed: number, draw: number): number {
  return (pcg((pcg(seed) + draw) >>> 0) >>> 8) / 2 ** 24;
}

/**
 * The index drawn from one row of logits; {@link NO_TOKEN} when they are not finite. A
 * temperature of 0 gives the first largest.
 */
export function drawToken(
  logits: Float32Array,
  temperature: number,
  topP: number,
  random: number,
): number {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if ((logits[i] ?? 0) > (logits[best] ?? 0)) best = i;
  const top = logits[best] ?? 0;
  const divisor = temperature > 0 ? temperature : 1;
  const weights = logits.map((logit) => Math.exp((logit - top) / divisor));
  const massAbove = (threshold: number): number => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      const w = weights[i] ?? 0;
      if (!(w < threshold)) sum += w;
    }
    return sum;
  };
  const total = massAbove(Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(total)) return NO_TOKEN;
  if (!(temperature > 0)) return best;
  let low = 0;
  if (topP < 1) {
    let high = 1;
    for (let n = 0; n < BISECTIONS; n++) {
      const middle = (low + high) / 2;
      if (massAbove(middle) >= topP * total) low = middle;
      else high = middle;
    }
  }
  const target = random * massAbove(low);
  let sum = 0;
  let last = best;
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i] ?? 0;
    if (w < low) continue;
    sum += w;
    last = i;
    if (sum > target) return i;
  }
  return last;
}

const words = new Uint32Array(1);
const asFloat = new Float32Array(words.buffer);

export function floatOfBits(bits: number): number {
  words[0] = bits;
  return asFloat[0] ?? 0;
}

export function bitsOfFloat(value: number): number {
  asFloat[0] = value;
  return words[0] ?? 0;
}

/** **Shapes**: `logits (R, vocab)`, `sampled (R)`. Moves each row's slot on by one token. */
export function sample(
  view: StepView,
  rows: number,
  vocab: number,
  logits: Float32Array,
  sampled: Uint32Array,
): void {
  const { slots } = view;
  for (let r = 0; r < rows; r++) {
    const at = (view.step[STEP.header + r] ?? 0) * SLOT.words;
    const draw = slots[at + SLOT.draw] ?? 0;
    const token = drawToken(
      logits.subarray(r * vocab, (r + 1) * vocab),
      floatOfBits(slots[at + SLOT.temperature] ?? 0),
      floatOfBits(slots[at + SLOT.topP] ?? 0),
      uniform(slots[at + SLOT.seed] ?? 0, draw),
    );
    sampled[r] = token;
    slots[at + SLOT.token] = token;
    slots[at + SLOT.position] = (slots[at + SLOT.position] ?? 0) + 1;
    slots[at + SLOT.suffixLength] = (slots[at + SLOT.suffixLength] ?? 0) + 1;
    slots[at + SLOT.draw] = draw + 1;
  }
}
