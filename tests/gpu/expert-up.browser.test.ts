/** shaders/expert-up.wgsl against its twin. */
import { describe, it } from "vitest";
import { wholeColumns } from "../model/support/blocks.ts";
import { kernelTest } from "./support/compare.ts";

const plain = kernelTest();
const sliced = kernelTest({ sliced: true });

describe.each(["F32", "F16", "BF16", "Q4_1", "Q5_0", "Q8_0", "Q4_K", "Q5_K", "Q6_K"] as const)(
  "expert-up with weights in %s",
  (encoding) => {
    // All sizes for two formats; for the others, that their code is right in this kernel.
    const most = encoding === "F32" || encoding === "Q4_1";
    const { compare } = most ? sliced : plain;
    const sizes = [
      { rows: 1, experts: 1, hidden: 1, inner: 1 },
      { rows: 3, experts: 3, hidden: 37, inner: 23 },
      { rows: 8, experts: 9, hidden: 64, inner: 65 },
      { rows: 13, experts: 4, hidden: 33, inner: 130 },
    ];
    it.each(most ? sizes : sizes.slice(1, 2))(
      "$rows rows, $experts experts, $hidden → $inner",
      async ({ rows, experts, inner, ...size }) => {
        const quantized = encoding.startsWith("Q");
        const hidden = quantized ? wholeColumns(encoding, size.hidden) : size.hidden;
        await compare({
          slots: Array.from({ length: rows }, () => ({})),
          build: async (make) => {
            const x = make.tensor([rows, hidden]);
            const chosen = make
              .numbers(rows * experts)
              .map((v) => (v > 0 || experts === 1 ? 1 : 0));
            const gates = make.backend.upload("gates", [rows, experts], chosen);
            const gate = await make.matrix(experts, inner, hidden, encoding);
            const up = await make.matrix(experts, inner, hidden, encoding);
            const norm = { eps: 1e-6, weight: make.tensor([1, hidden]) };
            const act = make.zeros(rows, experts, inner);
            return {
              outputs: [act],
              record: (operations) => operations.expertUp({ x, gates, gate, up, act, norm }),
            };
          },
        });
      },
    );
  },
);

const cut = kernelTest({ maxBinding: 64 * 64 * 4 * 2 });

describe("expert-up with weights in pieces", () => {
  it.each([1, 3])("of %i experts gives the same", async (experts) => {
    await cut.compare({
      slots: [{}, {}, {}],
      build: async (make) => {
        const gates = make.tensor([3, experts]);
        const x = make.tensor([3, 33]);
        const gate = await make.matrix(experts, 100, 33, "F16");
        const up = await make.matrix(experts, 100, 33, "F16");
        const norm = { eps: 1e-6, weight: make.tensor([1, 33]) };
        const act = make.zeros(3, experts, 100);
        return {
          outputs: [act],
          record: (operations) => operations.expertUp({ x, gates, gate, up, act, norm }),
        };
      },
    });
  });
});
