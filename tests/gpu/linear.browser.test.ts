/** shaders/linear.wgsl against its twin, in every format of weights. */
import { describe, it } from "vitest";
import { ALL_ENCODINGS, wholeColumns } from "../model/support/blocks.ts";
import { kernelTest } from "./support/compare.ts";

const plain = kernelTest();
const sliced = kernelTest({ sliced: true });
const cut = kernelTest({ maxBinding: 64 * 32 * 4 * 4 });

const cases = [
  { rows: 1, columns: 1, outputs: 1, normalize: false, add: false, start: 0 },
  { rows: 3, columns: 37, outputs: 65, normalize: true, add: true, start: 3 },
  { rows: 17, columns: 301, outputs: 100, normalize: true, add: false, start: 0 },
];

describe.each(ALL_ENCODINGS)("linear with weights in %s", (encoding) => {
  const most = encoding === "F32" || encoding === "Q4_1" || encoding === "Q6_K";
  const { compare } = most ? sliced : plain;
  it.each(most ? cases : cases.slice(1))(
    "$columns → $outputs, $rows rows, norm $normalize, add $add",
    async (size) => {
      const columns = encoding.startsWith("Q")
        ? wholeColumns(encoding, size.columns)
        : size.columns;
      await compare({
        slots: Array.from({ length: size.rows }, () => ({})),
        build: async (make, rows) => {
          const x = make.tensor([rows, columns]);
          const weight = make.tensor([1, columns]);
          const weights = await make.matrix(1, size.outputs, columns, encoding);
          const out = make.zeros(rows, size.start + size.outputs + 1);
          const { start, add } = size;
          const norm = size.normalize ? { norm: { eps: 1e-6, weight } } : {};
          return {
            outputs: [out],
            record: (operations) => operations.linear({ x, weights, out, start, add, ...norm }),
          };
        },
      });
    },
  );
});

describe("linear with weights in pieces", () => {
  it("gives the same", async () => {
    await cut.compare({
      slots: [{}, {}],
      build: async (make, rows) => {
        const x = make.tensor([rows, 70]);
        const weights = await make.matrix(1, 300, 70, "F32");
        const out = make.zeros(rows, 301);
        return {
          outputs: [out],
          record: (operations) => operations.linear({ x, weights, out, start: 1 }),
        };
      },
    });
  });
});
