/** Exports: written, read and replayed again; what they claim wrongly is found. */
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/kernel/host/declaration.ts";
import { ExportError, ExportReader } from "../../src/kernel/host/export-reader.ts";
import { closureOf, nameComponents } from "../../src/kernel/host/export-writer.ts";
import { createKernel } from "../../src/kernel/host/kernel.ts";
import { Replay } from "../../src/kernel/host/replay.ts";
import { kernelModule } from "./support.ts";
import { exportLines, makeWorld } from "./world.ts";

const world = makeWorld();
const exported = (names: readonly string[]): string[] => exportLines(world, names);

function fill(lines: readonly string[]): Replay {
  const replayed = new Replay(kernelModule);
  for (const line of lines) replayed.line(line);
  return replayed;
}

function replay(lines: readonly string[]): { verdict: Verdict; names: readonly string[] } {
  const replayed = new Replay(kernelModule);
  let verdict: Verdict = { kind: "accepted" };
  for (const line of lines) {
    verdict = replayed.line(line)?.verdict ?? verdict;
    if (verdict.kind !== "accepted") break;
  }
  return { verdict, names: replayed.kernel.names() };
}

describe("exports", () => {
  const lines = exported(world.names());

  it("are accepted again, whole", () => {
    const { verdict, names } = replay(lines);
    expect(verdict).toEqual({ kind: "accepted" });
    expect(names).toEqual(world.names());
  });

  it("give back the same constants", () => {
    const { kernel } = fill(lines);
    for (const name of world.names()) expect(kernel.constant(name)).toEqual(world.constant(name));
  });

  it("of one name hold what it needs, and no more", () => {
    const names = closureOf(world, ["swap"]);
    expect(names).toContain("Prod.mk");
    expect(names).toContain("Bool");
    expect(names).not.toContain("Eq");
    expect(replay(exported(names)).verdict).toEqual({ kind: "accepted" });
  });

  it("write names by component", () => {
    expect(nameComponents("a.«b.c».12.d'")).toEqual(["a", "b.c", 12, "d'"]);
    expect(nameComponents("«12».x")).toEqual(["12", "x"]);
    expect(nameComponents("«x.».«.y»")).toEqual(["x.", ".y"]);
    expect(nameComponents("«x.»».«.y»")).toEqual(["x.».«.y"]);
  });

  /** The export with `change` made to the block of `name`. */
  function withBlock(
    name: string,
    change: (block: Record<string, Record<string, unknown>[]>) => void,
  ): string[] {
    const part = exported(closureOf(world, [name]));
    return part.map((line, i) => {
      if (
        !line.startsWith('{"inductive"') ||
        i !== part.findLastIndex((l) => l.startsWith('{"inductive"'))
      )
        return line;
      const value = JSON.parse(line) as { inductive: Record<string, Record<string, unknown>[]> };
      change(value.inductive);
      return JSON.stringify(value);
    });
  }

  it.each([
    ["k", "Nat", { k: true }],
    ["numParams", "Nat", { numParams: 1 }],
    ["numMotives", "Nat", { numMotives: 2 }],
    ["numMinors", "Nat", { numMinors: 3 }],
    ["numIndices", "Nat", { numIndices: 1 }],
    ["rules: none", "Nat", { rules: [] }],
    ["k of a recursor that has it", "Eq", { k: false }],
  ])("a wrong %s is found", (_, name, wrong) => {
    const changed = withBlock(name, (block) => Object.assign(block["recs"]?.[0] ?? {}, wrong));
    expect(replay(changed).verdict).toMatchObject({
      kind: "rejected",
      reason: "recursor-mismatch",
    });
  });

  it("a rule that computes otherwise is found", () => {
    const changed = withBlock("Nat", (block) => {
      const rules = block["recs"]?.[0]?.["rules"] as { rhs: number; nfields: number }[];
      const [zero, succ] = rules;
      if (zero !== undefined && succ !== undefined) zero.rhs = succ.rhs;
    });
    expect(replay(changed).verdict).toMatchObject({
      kind: "rejected",
      reason: "recursor-mismatch",
      declaration: "Nat.rec",
    });
  });

  it("wrong numbers of fields are found, in rules and constructors", () => {
    const inRule = withBlock("Nat", (block) => {
      const rules = block["recs"]?.[0]?.["rules"] as { nfields: number }[];
      if (rules[1] !== undefined) rules[1].nfields = 2;
    });
    expect(replay(inRule).verdict).toMatchObject({ reason: "recursor-mismatch" });
    const inCtor = withBlock("Nat", (block) =>
      Object.assign(block["ctors"]?.[1] ?? {}, { numFields: 0 }),
    );
    expect(replay(inCtor).verdict).toMatchObject({ reason: "recursor-mismatch" });
  });

  it("a recursor too many or too few is found, and the block is taken back", () => {
    const less = withBlock("Nat", (block) => block["recs"]?.pop());
    expect(replay(less)).toMatchObject({ verdict: { reason: "recursor-mismatch" }, names: [] });
    const more = withBlock("Nat", (block) =>
      block["recs"]?.push({ ...block["recs"][0], name: block["types"]?.[0]?.["name"] }),
    );
    expect(replay(more).verdict.kind).toBe("rejected");
  });

  it("unsafe declarations are declined", () => {
    const changed = lines.map((line) => line.replace('"isUnsafe":false', '"isUnsafe":true'));
    expect(replay(changed).verdict).toMatchObject({ kind: "declined", reason: "unsupported" });
  });

  it("ids may be sparse and out of order", () => {
    const reader = new ExportReader(createKernel(kernelModule).bulk());
    const far = [
      '{"in":100,"str":{"pre":0,"str":"A"}}',
      '{"ie":900,"sort":0}',
      '{"ie":5,"forallE":{"name":100,"type":900,"body":900,"binderInfo":"default"}}',
      '{"axiom":{"name":100,"levelParams":[],"type":5,"isUnsafe":false}}',
    ];
    expect(far.map((line) => reader.read(line)?.kind)).toEqual([
      undefined,
      undefined,
      undefined,
      "declaration",
    ]);
  });

  it("names of different components are different names", () => {
    const axiom = (name: number): string =>
      `{"axiom":{"isUnsafe":false,"levelParams":[],"name":${name},"type":0}}`;
    const { verdict, names } = replay([
      '{"ie":0,"sort":0}',
      '{"in":1,"str":{"pre":0,"str":"x.».«.y"}}',
      '{"in":2,"str":{"pre":0,"str":"x."}}',
      '{"in":3,"str":{"pre":2,"str":".y"}}',
      '{"in":4,"str":{"pre":0,"str":"1"}}',
      '{"in":5,"num":{"pre":0,"i":1}}',
      ...[1, 3, 4, 5].map(axiom),
    ]);
    expect(verdict).toEqual({ kind: "accepted" });
    expect(names.map(nameComponents)).toEqual([["x.».«.y"], ["x.", ".y"], ["1"], [1]]);
  });

  it.each([
    ["no JSON", "{"],
    ["a term that is not defined", '{"ie":1,"app":{"fn":7,"arg":8}}'],
    ["a name that is not defined", '{"ie":1,"const":{"name":7,"us":[]}}'],
    ["a negative index", '{"ie":1,"bvar":-1}'],
    ["a literal that is no number", '{"ie":1,"natVal":"1e9"}'],
    ["another format", '{"meta":{"format":{"version":"2.0.0"}}}'],
    ["a line of another kind", '{"foo":1}'],
    ["an array", "[1]"],
  ])("%s is an error of the format", (_, line) => {
    expect(() => new ExportReader(createKernel(kernelModule).bulk()).read(line)).toThrow(
      ExportError,
    );
  });
});
