/** shaders/expert-down.wgsl against its twin. */
import { describe, it } from "vitest";
import { wholeColumns } from "../model/support/blocks.ts";
import { kernelTest } from "./support/compare.ts";

const plain = kernelTest();
const sliced = kernelTest({ sliced: true });

describe.each(["F32", "F16", "BF16", "Q4_1", "Q5_0", "Q8_0", "Q4_K", "Q5_K", "Q6_K"] as const)(
  "expert-down with weights in %s",
  (encoding) => {
    // All sizes for two formats; for the others, that their code is right in this kernel.
    const most = encoding === "F32" || encoding === "Q4_1";
    const { compare } = most ? sliced : plain;
    const sizes = [
      { rows: 1, experts: 1, hidden: 1, inner: 1 },
      { rows: 3, experts: 3, hidden: 37, inner: 23 },
      { rows: 8, experts: 9, hidden: 65, inner: 64 },
      { rows: 13, experts: 4, hidden: 130, inner: 33 },
    ];
    it.each(most ? sizes : sizes.slice(1, 2))(
      "$rows rows, $experts experts, $inner → $hidden",
      async ({ rows, experts, hidden, ...size }) => {
        const quantized = encoding.startsWith("Q");
        const inner = quantized ? wholeColumns(encoding, size.inner) : size.inner;
        await compare({
          slots: Array.from({ length: rows }, () => ({})),
          build: async (make) => {
            const act = make.tensor([rows, experts, inner]);
            const chosen = make.numbers(rows * experts).map((v) => Math.max(0, v));
            const gates = make.backend.upload("gates", [rows, experts], chosen);
            const down = await make.matrix(experts, hidden, inner, encoding);
            const out = make.tensor([rows, hidden]);
            return {
              outputs: [out],
              record: (operations) => operations.expertDown({ act, gates, down, out }),
            };
          },
        });
      },
    );
  },
);

const cut = kernelTest({ maxBinding: 64 * 64 * 4 * 2 });

describe("expert-down with weights in pieces", () => {
  it.each([1, 3])("of %i experts gives the same", async (experts) => {
    await cut.compare({
      slots: [{}, {}, {}],
      build: async (make) => {
        const gates = make.tensor([3, experts]);
        const act = make.tensor([3, experts, 33]);
        const down = await make.matrix(experts, 100, 33, "F16");
        const out = make.zeros(3, 100);
        return {
          outputs: [out],
          record: (operations) => operations.expertDown({ act, gates, down, out }),
        };
      },
    });
  });
});
