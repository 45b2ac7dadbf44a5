/** shaders/route.wgsl against its twin. */
import { describe, expect, it } from "vitest";
import { kernelTest } from "./support/compare.ts";

const { compare } = kernelTest();

describe("route", () => {
  it.each([
    { experts: 1, shared: 0, chosen: 1, groups: 1, chosenGroups: 1, hidden: 1, rows: 1 },
    { experts: 8, shared: 1, chosen: 2, groups: 4, chosenGroups: 2, hidden: 64, rows: 5 },
    { experts: 6, shared: 2, chosen: 3, groups: 2, chosenGroups: 1, hidden: 37, rows: 9 },
    { experts: 64, shared: 1, chosen: 6, groups: 8, chosenGroups: 3, hidden: 130, rows: 16 },
    { experts: 5, shared: 0, chosen: 3, groups: 5, chosenGroups: 4, hidden: 33, rows: 7 },
  ])("$chosen of $experts experts, $chosenGroups of $groups groups", async (size) => {
    const { experts, shared, rows, hidden } = size;
    for (const [normalize, scoring] of [
      [true, "sigmoid"],
      [false, "sigmoid"],
      [false, "softmax"],
    ] as const) {
      const { gpu } = await compare({
        slots: Array.from({ length: rows }, () => ({})),
        seed: experts + rows,
        build: (make) => {
          const x = make.tensor([rows, hidden]);
          const router = make.tensor([experts, hidden]);
          const bias = make.tensor([experts], 0.5);
          const gates = make.zeros(rows, experts + shared);
          return Promise.resolve({
            outputs: [gates],
            record: (operations) =>
              operations.route({
                ...size,
                x,
                router,
                bias,
                gates,
                eps: 1e-6,
                normalize,
                scoring,
                scale: 2.5,
              }),
          });
        },
      });
      const chosen = gpu[0]?.filter((gate) => gate !== 0).length;
      expect(chosen).toBe(rows * (size.chosen + shared));
    }
  });
});
