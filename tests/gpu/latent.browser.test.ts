/** shaders/latent.wgsl against its twin. */
import { describe, it } from "vitest";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest(["latent"]);
const layout = { prefixCapacity: 20, suffixCapacity: 9, splits: 2 };

describe("latent", () => {
  it.each([
    { heads: 1, nope: 1, rope: 2, latent: 1, value: 1, rows: 1, interleave: true },
    { heads: 4, nope: 32, rope: 16, latent: 64, value: 32, rows: 3, interleave: true },
    { heads: 3, nope: 7, rope: 6, latent: 13, value: 5, rows: 9, interleave: false },
    { heads: 2, nope: 5, rope: 10, latent: 130, value: 5, rows: 4, interleave: true },
  ])("$heads heads of $nope + $rope, latent $latent, $rows rows", async (shape) => {
    const { heads, nope, rope, latent, rows, interleave } = shape;
    // Odd slots are read as part of the prompt, even ones as their own.
    const slots = Array.from({ length: rows }, (_, i) => ({
      position: (i * 5 + 2) % 20,
      prefixLength: 3,
      suffixLength: i % 2 === 1 ? 0 : (i % 9) + 1,
    }));
    await compare({
      slots,
      build: (make) => {
        const queryStart = 0;
        const latentStart = heads * (nope + rope);
        const projected = make.tensor([rows, latentStart + latent + rope]);
        const keyUp = make.tensor([heads, nope, latent]);
        const rotations = make.tensor([20, rope]);
        const query = make.zeros(rows, heads, latent + rope);
        const cache = make.zeros(20 + 9 * rows, latent + rope);
        return Promise.resolve({
          outputs: [query, cache],
          record: (operations) =>
            operations.latent({
              q: projected,
              queryStart,
              kv: projected,
              latentStart,
              keyUp,
              rotations,
              query,
              cache,
              layout,
              shape,
              scale: 0.3,
              interleave,
              eps: 1e-6,
            }),
        });
      },
    });
  });
});
