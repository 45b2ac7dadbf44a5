/**
 * Twin of shaders/sample.wgsl: a draw from softmax(logits / temperature), cut to top-k, top-p and
 * min-p in this order, after repeated tokens were made less likely and biases were added.
 *
 * A cut is a threshold on p/p_max found by bisection: the largest of 24 halvings at which the
 * tokens above it still are so many or hold the mass, so that nothing is sorted. Tokens are then laid end to end
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

/** How a token is drawn. */
export interface Drawing {
  /** 0 always takes the most likely token. */
  readonly temperature: number;
  /** Tokens outside the likeliest that hold this mass are not drawn; 1 draws from all. */
  readonly topP: number;
  /** Tokens less likely than this share of the likeliest are not drawn. */
  readonly minP: number;
  /** Only so many of the likeliest are drawn from; 0 is all. */
  readonly topK: number;
}

/**
 * The index drawn from one row of logits; {@link NO_TOKEN} when they are not finite. A
 * temperature of 0 gives the first largest.
 */
export function drawToken(logits: Float32Array, drawing: Drawing, random: number): number {
  const { temperature, topP, minP, topK } = drawing;
  let best = 0;
  for (let i = 1; i < logits.length; i++) if ((logits[i] ?? 0) > (logits[best] ?? 0)) best = i;
  const top = logits[best] ?? 0;
  const divisor = temperature > 0 ? temperature : 1;
  const weights = logits.map((logit) => Math.exp((logit - top) / divisor));
  const above = (threshold: number, counted: boolean): number => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      const w = weights[i] ?? 0;
      if (!(w < threshold)) sum += counted ? 1 : w;
    }
    return sum;
  };
  if (!Number.isFinite(above(Number.NEGATIVE_INFINITY, false))) return NO_TOKEN;
  if (!(temperature > 0)) return best;
  let low = 0;
  const cut = (wanted: number, counted: boolean): void => {
    let high = 1;
    for (let n = 0; n < BISECTIONS; n++) {
      const middle = (low + high) / 2;
      if (above(middle, counted) >= wanted) low = middle;
      else high = middle;
    }
  };
  if (topK > 0 && topK < weights.length) cut(topK, true);
  if (topP < 1) cut(topP * above(low, false), false);
  low = Math.max(low, minP);
  const target = random * above(low, false);
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

/** Whether a slot has seen a token; 32 tokens a word. */
function isSeen(seen: Uint32Array, base: number, token: number): boolean {
  return (((seen[base + (token >> 5)] ?? 0) >>> (token & 31)) & 1) === 1;
}

/**
 * **Shapes**: `logits (R, vocab)`, changed in place; `bias (vocab)`, `seen (slots, ⌈vocab/32⌉)`,
 * `sampled (R)`. Moves each row's slot on by one token.
 */
export function sample(
  view: StepView,
  rows: number,
  vocab: number,
  a: { logits: Float32Array; bias: Float32Array; seen: Uint32Array; sampled: Uint32Array },
): void {
  const { slots } = view;
  for (let r = 0; r < rows; r++) {
    const slot = view.step[STEP.header + r] ?? 0;
    const at = slot * SLOT.words;
    const float = (word: number): number => floatOfBits(slots[at + word] ?? 0);
    const row = a.logits.subarray(r * vocab, (r + 1) * vocab);
    const base = slot * Math.ceil(vocab / 32);
    const repetition = float(SLOT.repetition);
    for (let i = 0; i < vocab; i++) {
      let logit = row[i] ?? 0;
      if (repetition > 0 && isSeen(a.seen, base, i)) {
        logit = logit > 0 ? logit / repetition : logit * repetition;
      }
      row[i] = logit + (a.bias[i] ?? 0);
    }
    const draw = slots[at + SLOT.draw] ?? 0;
    const drawing = {
      temperature: float(SLOT.temperature),
      topP: float(SLOT.topP),
      minP: float(SLOT.minP),
      topK: slots[at + SLOT.topK] ?? 0,
    };
    const token = drawToken(row, drawing, uniform(slots[at + SLOT.seed] ?? 0, draw));
    a.sampled[r] = token;
    if (token !== NO_TOKEN) {
      const word = base + (token >> 5);
      a.seen[word] = (a.seen[word] ?? 0) | (1 << (token & 31));
    }
    slots[at + SLOT.token] = token;
    slots[at + SLOT.position] = (slots[at + SLOT.position] ?? 0) + 1;
    slots[at + SLOT.suffixLength] = (slots[at + SLOT.suffixLength] ?? 0) + 1;
    slots[at + SLOT.draw] = draw + 1;
  }
}
