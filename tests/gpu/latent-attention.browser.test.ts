/** shaders/latent-attention.wgsl and latent-output.wgsl against their twins. */
import { describe, it } from "vitest";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest([
  "latent-attention-prompt",
  "latent-attention-own",
  "latent-output",
]);

const cases = [
  { heads: 1, latent: 1, rope: 2, value: 1, rows: 1, prefix: 0, suffix: 1 },
  { heads: 2, latent: 13, rope: 6, value: 5, rows: 3, prefix: 5, suffix: 3 },
  { heads: 4, latent: 64, rope: 16, value: 32, rows: 8, prefix: 64, suffix: 65 },
  { heads: 3, latent: 70, rope: 2, value: 67, rows: 11, prefix: 131, suffix: 7 },
  { heads: 2, latent: 16, rope: 8, value: 8, rows: 9, prefix: 70, suffix: 0 },
];

describe("latent attention", () => {
  it.each(cases)(
    "of $rows rows over $prefix of the prompt and up to $suffix of their own",
    async ({ heads, latent, rope, value, rows, prefix, suffix }) => {
      const prefixSplits = Math.ceil(prefix / 64);
      const suffixSplits = Math.ceil(suffix / 64);
      const layout = { prefixCapacity: 192, suffixCapacity: 80, splits: 6 };
      // Without own tokens, rows see more and more of the prompt, as while it is read.
      const slots = Array.from({ length: rows }, (_, i) => ({
        prefixLength: suffix === 0 ? prefix - i * 7 : prefix,
        suffixLength: suffix === 0 ? 0 : Math.max(1, suffix - i * 9),
      }));
      const shape = { heads, nope: 1, rope, latent, value };
      await compare({
        slots,
        prefixSplits,
        suffixSplits,
        build: (make) => {
          const query = make.tensor([rows, heads, latent + rope], 2);
          const cache = make.tensor([192 + 80 * rows, latent + rope], 2);
          const partial = make.zeros(rows, heads, layout.splits, latent);
          const statistics = make.zeros(rows, heads, layout.splits, 2);
          const valueUp = make.tensor([heads, value, latent]);
          const out = make.zeros(rows, heads * value);
          return Promise.resolve({
            outputs: [partial, out],
            record: (operations) => {
              operations.latentAttention({ query, cache, partial, statistics, layout, shape });
              operations.latentOutput({ partial, statistics, valueUp, out, layout, shape });
            },
          });
        },
      });
    },
  );
});
