/** Agreement with golden logits, written once for every backend. */
import { expect } from "vitest";
import type { Backend, Matrix, Tensor } from "../../../src/model/backend.ts";
import { Session } from "../../../src/model/session.ts";
import { freeWeights, loadWeights } from "../../../src/model/weights.ts";
import type { CacheType } from "../../../src/gpu/layout.ts";
import { divergence, type Golden, largestDifference } from "./golden.ts";

const GREEDY = { temperature: 0, topP: 1, seed: 1 };
export const TOLERANCE = 1e-3;

/**
 * For several lengths of prompt: reads the prompt, then feeds the golden tokens to N sequences
 * at once, at most `most` to each, one beginning a step after the other, and compares every row
 * of logits.
 */
export async function expectGoldenLogits<T extends Tensor, M extends Matrix>(
  backend: Backend<T, M>,
  golden: Golden,
  n: number,
  prompts: readonly number[],
  most = 70,
  options: {
    readonly cacheType?: CacheType;
    readonly tolerance?: number;
    readonly kl?: number;
  } = {},
): Promise<void> {
  const { config, tokens } = golden;
  const { tolerance = TOLERANCE, kl = 1e-4 } = options;
  const weights = await loadWeights(backend, golden.checkpoint, {
    format: "stored",
    positions: 256,
  });
  const session = new Session(backend, config, weights, {
    sequences: n,
    prefixCapacity: 192,
    suffixCapacity: 80,
    ...(options.cacheType === undefined ? {} : { cacheType: options.cacheType }),
  });
  const divergences: number[] = [];
  for (const length of prompts) {
    await session.prefill(tokens.slice(0, length - 1), () => Promise.resolve());
    const steps = Math.min(most, tokens.length - length + 1) + n - 1;
    for (let step = 0; step < steps; step++) {
      const rows: { slot: number; suffixLength: number }[] = [];
      for (let slot = 0; slot < n; slot++) {
        const own = step - slot;
        const token = tokens[length - 1 + own];
        if (own < 0 || own >= most || token === undefined) continue;
        session.place(slot, token, own, GREEDY);
        rows.push({ slot, suffixLength: own + 1 });
      }
      // Rows need not be in the order of slots.
      rows.reverse();
      const sampled = await session.decode(rows);
      const logits = await session.logits(rows.length);
      rows.forEach((row, r) => {
        const at = (length - 2 + row.suffixLength) * config.vocabSize;
        const wanted = golden.logits.subarray(at, at + config.vocabSize);
        const got = logits.subarray(r * config.vocabSize, (r + 1) * config.vocabSize);
        const where = `${length} + ${row.suffixLength}`;
        expect(largestDifference(got, wanted), where).toBeLessThan(tolerance);
        divergences.push(divergence(wanted, got));
        if (tolerance <= TOLERANCE) expect(divergences.at(-1), where).toBeLessThan(kl);
        expect(sampled[r]).toBe(got.indexOf(Math.max(...got)));
      });
    }
  }
  const mean = divergences.reduce((sum, v) => sum + v, 0) / divergences.length;
  expect(mean, "mean KL per token").toBeLessThan(kl);
  session.dispose();
  freeWeights(backend, weights);
}
