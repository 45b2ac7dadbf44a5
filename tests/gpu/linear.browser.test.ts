/** shaders/linear.wgsl against its twin. */
import { describe, it } from "vitest";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest(["linear-f32", "linear-q4"]);

describe.each(["f32", "q4"] as const)("linear with weights in %s", (format) => {
  it.each([
    { rows: 1, columns: 1, outputs: 1, normalize: false, add: false },
    { rows: 1, columns: 64, outputs: 64, normalize: true, add: false },
    { rows: 3, columns: 37, outputs: 65, normalize: true, add: true },
    { rows: 5, columns: 33, outputs: 127, normalize: false, add: true },
    { rows: 8, columns: 200, outputs: 3, normalize: true, add: false },
    { rows: 17, columns: 31, outputs: 100, normalize: true, add: true },
  ])("$columns → $outputs, $rows rows, norm $normalize, add $add", async (size) => {
    await compare({
      slots: Array.from({ length: size.rows }, () => ({})),
      build: async (make, rows) => {
        const x = make.tensor([rows, size.columns]);
        const weights = await make.matrix(1, size.outputs, size.columns, format);
        const out = make.tensor([rows, size.outputs]);
        return {
          outputs: [out],
          record: (operations) =>
            operations.linear({
              x,
              weights,
              out,
              add: size.add,
              ...(size.normalize ? { normalize: 1e-6 } : {}),
            }),
        };
      },
    });
  });
});
