/** shaders/attention.wgsl, attention-merge.wgsl and latent-output.wgsl against their twins. */
import { describe, it } from "vitest";
import { groupedShape, latentShape, PAGE } from "../../src/gpu/layout.ts";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest();
const layout = { prefixPages: 3, suffixPages: 2, splits: 5 };

const cases = [
  { shape: latentShape(1, 1, 2), rows: 1, prefix: 0, suffix: 1, run: 1 },
  { shape: latentShape(4, 64, 16), rows: 8, prefix: 64, suffix: 65, run: 1 },
  { shape: latentShape(9, 70, 2), rows: 3, prefix: 131, suffix: 7, run: 2 },
  { shape: groupedShape(2, 2, 16), rows: 9, prefix: 70, suffix: 0, run: 1 },
  { shape: groupedShape(9, 3, 20), rows: 5, prefix: 150, suffix: 100, run: 3 },
  { shape: groupedShape(4, 1, 130), rows: 1, prefix: 5, suffix: 128, run: 2 },
];

describe("attention", () => {
  it.each(cases)(
    "of $rows rows over $prefix of the prompt and up to $suffix of their own",
    async ({ shape, rows, prefix, suffix, run }) => {
      // Without own tokens, rows see more and more of the prompt, as while it is read.
      const slots = Array.from({ length: rows }, (_, i) => ({
        prefixLength: suffix === 0 ? prefix - i * 7 : prefix,
        suffixLength: suffix === 0 ? 0 : Math.max(1, suffix - i * 9),
      }));
      const splitsOf = (size: number): number => Math.ceil(Math.ceil(size / PAGE) / run);
      const pages = layout.prefixPages + rows * layout.suffixPages;
      const { heads, key, value } = shape;
      await compare({
        slots,
        layout,
        prefixSplits: splitsOf(prefix),
        suffixSplits: splitsOf(suffix),
        prefixRun: run,
        suffixRun: run,
        build: (make) => {
          const query = make.tensor([rows, heads, key], 2);
          const cache = make.backend.cache("cache", pages * PAGE, shape.width, "f32");
          make.backend.write(cache, make.numbers(pages * PAGE * shape.width, 2));
          const partial = make.zeros(rows, heads, layout.splits, value);
          const statistics = make.zeros(rows, heads, layout.splits, 2);
          const valueUp = make.tensor([heads, 5, value]);
          const merged = make.zeros(rows, heads * value);
          const out = make.zeros(rows, heads * 5);
          return Promise.resolve({
            outputs: [partial, merged, out],
            record: (operations) => {
              operations.attention({ query, cache, partial, statistics, layout, shape });
              operations.attentionMerge({ partial, statistics, out: merged, layout, shape });
              const output = { partial, statistics, valueUp, value: 5, out, layout, shape };
              operations.latentOutput(output);
            },
          });
        },
      });
    },
  );
});
