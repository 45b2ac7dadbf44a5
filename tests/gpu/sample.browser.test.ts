/** shaders/sample.wgsl against its twin: the same tokens, and slots moved on alike. */
import { describe, expect, it } from "vitest";
import { NO_TOKEN, SLOT } from "../../src/gpu/layout.ts";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest();

describe("sample", () => {
  it.each([
    { rows: 1, vocab: 2, temperature: 0, topP: 1 },
    { rows: 16, vocab: 61, temperature: 1, topP: 1 },
    { rows: 16, vocab: 131, temperature: 0.7, topP: 0.9 },
    { rows: 16, vocab: 2048, temperature: 1.3, topP: 0.95 },
    { rows: 8, vocab: 1000, temperature: 0.01, topP: 0.5 },
    { rows: 5, vocab: 300, temperature: 1, topP: 0 },
    { rows: 16, vocab: 500, temperature: 1, topP: 1, topK: 5 },
    { rows: 16, vocab: 500, temperature: 1.5, topP: 0.9, topK: 40, minP: 0.05 },
    { rows: 16, vocab: 500, temperature: 0.8, topP: 1, minP: 0.2, repetition: 1.5 },
    { rows: 3, vocab: 70, temperature: 0, topP: 1, repetition: 3 },
  ])("$rows rows of $vocab at $temperature, top-p $topP", async (size) => {
    const { rows, vocab, temperature, topP } = size;
    const { topK = 0, minP = 0, repetition = 1 } = size;
    const slots = Array.from({ length: rows }, (_, i) => ({
      temperature,
      topP,
      topK,
      minP,
      repetition,
      seed: 12345 + i * 7919,
      draw: i,
      position: 10 + i,
      suffixLength: 1 + i,
    }));
    const result = await compare({
      slots,
      seed: vocab,
      build: (make) => {
        const logits = make.tensor([rows, vocab], 5);
        const sampled = make.backend.tensor("sampled", [rows], "u32");
        const bias = make.tensor([vocab]);
        const words = Uint32Array.from(
          make.numbers(rows * Math.ceil(vocab / 32)),
          (v) => v * 2 ** 31,
        );
        const seen = make.backend.upload("seen", [rows, Math.ceil(vocab / 32)], words);
        return Promise.resolve({
          outputs: [],
          record: (operations) => operations.sample({ logits, bias, seen, sampled }),
        });
      },
    });
    const [twin, ...others] = result.slots;
    for (const slotWords of others) expect([...slotWords]).toEqual([...(twin ?? [])]);
    slots.forEach((slot, i) => {
      const at = i * SLOT.words;
      expect(twin?.[at + SLOT.position]).toBe(slot.position + 1);
      expect(twin?.[at + SLOT.suffixLength]).toBe(slot.suffixLength + 1);
      expect(twin?.[at + SLOT.draw]).toBe(slot.draw + 1);
      expect(twin?.[at + SLOT.token]).toBeLessThan(vocab);
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    "marks rows with a logit of %d",
    async (value) => {
      const { slots } = await compare({
        slots: [0, 1, 2].map(() => ({ temperature: 1, topP: 0.9, seed: 1 })),
        build: (make) => {
          const data = make.numbers(3 * 70);
          data[70 + 33] = value;
          const logits = make.backend.upload("logits", [3, 70], data);
          const sampled = make.backend.tensor("sampled", [3], "u32");
          const bias = make.zeros(70);
          const seen = make.backend.tensor("seen", [3, 3], "u32");
          return Promise.resolve({
            outputs: [],
            record: (operations) => operations.sample({ logits, bias, seen, sampled }),
          });
        },
      });
      for (const words of slots) {
        const tokens = [0, 1, 2].map((i) => words[i * SLOT.words + SLOT.token]);
        expect(tokens.map((token) => token === NO_TOKEN)).toEqual([false, true, false]);
      }
    },
  );
});
