/** shaders/embed.wgsl against its twin: exact. */
import { describe, it } from "vitest";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest(["embed"]);

describe("embed", () => {
  it.each([
    { rows: 1, hidden: 1 },
    { rows: 3, hidden: 64 },
    { rows: 11, hidden: 131 },
  ])("looks up $rows rows of $hidden in f32", async ({ rows, hidden }) => {
    const slots = Array.from({ length: rows }, (_, i) => ({ token: (i * 7) % 20 }));
    await compare(
      {
        slots,
        build: (make) => {
          const table = make.tensor([20, hidden]);
          const out = make.zeros(rows, hidden);
          return Promise.resolve({
            outputs: [out],
            record: (operations) => operations.embed({ table, out }),
          });
        },
      },
      1e-9,
    );
  });

  it.each([2, 66])("unpacks bf16 of width %i", async (hidden) => {
    const slots = Array.from({ length: 5 }, (_, i) => ({ token: 19 - i }));
    await compare(
      {
        slots,
        build: (make) => {
          const words = make.numbers(10 * hidden).map((v) => v * 1000);
          // Finite bf16 in both halves.
          const packed = Uint32Array.from(words, (v) => (Math.abs(v) | 0) * 0x10001 + 0x3f003f00);
          const table = make.backend.upload("table", [20, hidden / 2], packed);
          const out = make.zeros(5, hidden);
          return Promise.resolve({
            outputs: [out],
            record: (operations) => operations.embed({ table, out }),
          });
        },
      },
      1e-9,
    );
  });
});
