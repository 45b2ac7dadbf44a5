/** shaders/latent.wgsl with every type of cache, read back by attention, against the twins. */
import { describe, it } from "vitest";
import { latentShape, PAGE } from "../../src/gpu/layout.ts";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest();
const layout = { prefixPages: 1, suffixPages: 1, splits: 2 };
const tolerances = { f32: 1e-4, f16: 1e-3, q8: 2e-2, q4: 2e-1 };

describe.each(["f32", "f16", "q8", "q4"] as const)("latent with a cache in %s", (type) => {
  it.each([
    { heads: 1, nope: 1, rope: 2, latent: 1, rows: 1, interleave: true },
    { heads: 4, nope: 32, rope: 16, latent: 64, rows: 3, interleave: true },
    { heads: 3, nope: 7, rope: 6, latent: 13, rows: 9, interleave: false },
    { heads: 2, nope: 5, rope: 10, latent: 130, rows: 4, interleave: true },
  ])("$heads heads of $nope + $rope, latent $latent, $rows rows", async (size) => {
    const { heads, nope, rope, latent, rows, interleave } = size;
    const shape = latentShape(heads, latent, rope);
    // Odd slots are read as part of the prompt, even ones as their own.
    const slots = Array.from({ length: rows }, (_, i) => ({
      position: (i * 5 + 2) % 20,
      prefixLength: 20,
      suffixLength: i % 2 === 1 ? 0 : (i % 9) + 1,
    }));
    const pages = layout.prefixPages + rows * layout.suffixPages;
    await compare(
      {
        slots,
        layout,
        prefixSplits: 1,
        suffixSplits: 1,
        build: (make) => {
          const latentStart = heads * (nope + rope);
          const projected = make.tensor([rows, latentStart + latent + rope]);
          const keyUp = make.tensor([heads, nope, latent]);
          const rotations = make.tensor([20, rope]);
          const query = make.zeros(rows, heads, latent + rope);
          const cache = make.backend.cache("cache", pages * PAGE, shape.width, type);
          const partial = make.zeros(rows, heads, layout.splits, latent);
          const statistics = make.zeros(rows, heads, layout.splits, 2);
          const out = make.zeros(rows, heads * latent);
          return Promise.resolve({
            outputs: [query, out],
            record: (operations) => {
              operations.latent({
                q: projected,
                queryStart: 0,
                kv: projected,
                latentStart,
                keyUp,
                rotations,
                query,
                cache,
                layout,
                shape,
                nope,
                scale: 0.3,
                interleave,
                eps: 1e-6,
              });
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
