/**
 * shaders/attention-input.wgsl with every type of cache, read back by attention, against the twins.
 */
import { describe, it } from "vitest";
import { groupedShape, PAGE } from "../../src/gpu/layout.ts";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest();
const layout = { prefixPages: 2, suffixPages: 1, splits: 3 };

// 8 and 4 bits round differently where a quotient lies between two values.
const tolerances = { f32: 1e-5, f16: 1e-3, q8: 2e-2, q4: 2e-1 };

describe.each(["f32", "f16", "q8", "q4"] as const)("attention-input with a cache in %s", (type) => {
  it.each([
    { shape: groupedShape(2, 1, 4), rows: 3, interleave: true },
    { shape: groupedShape(9, 3, 64), rows: 6, interleave: false },
    { shape: groupedShape(4, 2, 130), rows: 2, interleave: true },
  ])("$rows rows", async ({ shape, rows, interleave }) => {
    const { heads, kvHeads, key } = shape;
    // Every second row is part of the prompt.
    const slots = Array.from({ length: rows }, (_, i) => ({
      position: 60 + i,
      prefixLength: i % 2 === 0 ? 61 + i : 0,
      suffixLength: i % 2 === 0 ? 0 : 1,
    }));
    const pages = layout.prefixPages + rows * layout.suffixPages;
    await compare(
      {
        slots,
        layout,
        prefixSplits: 2,
        suffixSplits: 1,
        build: (make) => {
          const projected = make.tensor([rows, (heads + 2 * kvHeads) * key]);
          const rotations = make.tensor([80, key]);
          const query = make.zeros(rows, heads, key);
          const cache = make.backend.cache("cache", pages * PAGE, shape.width, type);
          const partial = make.zeros(rows, heads, layout.splits, key);
          const statistics = make.zeros(rows, heads, layout.splits, 2);
          const out = make.zeros(rows, heads * key);
          return Promise.resolve({
            outputs: [query, out],
            record: (operations) => {
              const input = { projected, rotations, query, cache, layout, shape, interleave };
              operations.attentionInput({ ...input, scale: 0.3 });
              operations.attention({ query, cache, partial, statistics, layout, shape });
              operations.attentionMerge({ partial, statistics, out, layout, shape });
            },
          });
        },
      },
      tolerances[type],
    );
  });
});
