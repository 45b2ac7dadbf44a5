/**
 * Mutated exports (mutate.ts): always a verdict, the one that the rules give where they decide it,
 * and the same with caches off. Here a few hundred; `QUOD_MUTANTS=10000 npx vitest run
 * --project=node tests/kernel/mutations.test.ts` makes as many as said (docs/kernel/README.md).
 */
import { describe, expect, it } from "vitest";
import { ExportError } from "../../src/kernel/host/export-reader.ts";
import { Replay } from "../../src/kernel/host/replay.ts";
import { Mutator, type Mutant, randomFrom } from "./mutate.ts";
import { kernelModule } from "./support.ts";
import { exportLines, makeWorld } from "./world.ts";

const COUNT = Number(process.env["QUOD_MUTANTS"] ?? 168);
const world = makeWorld();
const lines = exportLines(world, world.names());

function verdictOf(mutant: Mutant, caches: boolean): string {
  const replay = new Replay(kernelModule, { caches, fuel: 2_000_000 });
  try {
    for (const line of mutant.lines) {
      const verdict = replay.line(line)?.verdict;
      if (verdict !== undefined && verdict.kind !== "accepted") {
        return `${verdict.kind} ${verdict.reason}`;
      }
    }
  } catch (error) {
    if (error instanceof ExportError) return "rejected format";
    throw error;
  }
  return "accepted";
}

describe("mutated exports", () => {
  const mutator = new Mutator(lines);
  it(`${COUNT} of them get the verdict that the rules give`, () => {
    const table = new Map<string, Map<string, number>>();
    for (let seed = 1; seed <= COUNT; seed++) {
      const mutant = mutator.mutant(seed);
      const verdict = verdictOf(mutant, true);
      const said = `seed ${seed}, ${mutant.class}: ${mutant.what}`;
      expect(verdict, said).toMatch(/^(?:accepted|rejected|declined)/u);
      if (mutant.must === "accept") expect(verdict, said).toBe("accepted");
      if (mutant.must === "reject") expect(verdict, said).toMatch(/^rejected/u);
      if (mutant.must === "any" || seed % 10 === 0) {
        expect(verdictOf(mutant, false), said).toBe(verdict);
      }
      const row = table.get(mutant.class) ?? new Map<string, number>();
      const cell = `${mutant.must}: ${verdict}`;
      row.set(cell, (row.get(cell) ?? 0) + 1);
      table.set(mutant.class, row);
    }
    if (process.env["QUOD_MUTANTS"] !== undefined) {
      for (const [name, row] of table) console.log(name, Object.fromEntries(row));
    }
    expect(table.size).toBe(14);
  }, 3_600_000);

  it("characters changed anywhere end in a verdict or an error of the format", () => {
    const random = randomFrom(99);
    const characters = Array.from('{}[]:,"0123456789abeginruxλ\\-.');
    for (let i = 0; i < COUNT; i++) {
      const changed = lines.map((line) => {
        if (random(60) !== 0) return line;
        const at = random(line.length);
        return (
          line.slice(0, at) + (characters[random(characters.length)] ?? "") + line.slice(at + 1)
        );
      });
      const verdict = verdictOf(
        { class: "characters", lines: changed, must: "any", what: "" },
        true,
      );
      expect(verdict).toMatch(/^(?:accepted|rejected|declined)/u);
    }
  }, 600_000);
});
