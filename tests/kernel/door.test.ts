/** The door: verdicts and their messages, what constants say, marks, snapshots, services. */
import { describe, expect, it } from "vitest";
import type { Declaration } from "../../src/kernel/host/declaration.ts";
import {
  mkApp,
  mkBVar,
  mkConst,
  mkFVar,
  mkLambda,
  mkMVar,
  mkSort,
  type Expr,
} from "../../src/kernel/host/expr.ts";
import { levelMVar } from "../../src/kernel/host/level.ts";
import { createKernel, restoreKernel } from "../../src/kernel/host/kernel.ts";
import { showExpr } from "../../src/kernel/host/show.ts";
import { declaration, term } from "./language.ts";
import { ARITHMETIC, EQ, judge, kernelModule, kernelWith, LIST, NAT } from "./support.ts";

function definition(value: Expr): Declaration {
  return {
    kind: "definition",
    name: "d",
    levelParams: [],
    type: mkConst("Nat"),
    value,
    hints: { kind: "abbrev" },
  };
}

describe("what is refused before the kernel sees it", () => {
  it.each([
    ["a free variable", mkFVar(1), "free-variable"],
    ["a metavariable", mkMVar(1), "metavariable"],
    ["a level metavariable", mkSort(levelMVar(1)), "level-metavariable"],
    ["a loose bound variable", mkBVar(0), "loose-bvar"],
    [
      "a loose bound variable under a binder",
      mkLambda("x", "default", mkConst("Nat"), mkBVar(1)),
      "loose-bvar",
    ],
    ["an index that would wrap around (lean4 #8554)", mkBVar(0xffffffff), "loose-bvar"],
    [
      "an index that would wrap to the binder",
      mkLambda("x", "default", mkConst("Nat"), mkBVar(2 ** 32)),
      "loose-bvar",
    ],
  ])("%s", (_, value, reason) => {
    const kernel = kernelWith(...NAT);
    const before = kernel.stats();
    expect(kernel.add(definition(value))).toMatchObject({
      kind: "rejected",
      reason,
      declaration: "d",
    });
    expect(kernel.stats()).toMatchObject({ terms: before.terms, memory: before.memory });
    expect(kernel.has("d")).toBe(false);
  });
});

describe("verdicts", () => {
  it("say which types are at odds", () => {
    const verdict = judge(createKernel(kernelModule), [
      ...NAT,
      "axiom P : Nat → Prop",
      "axiom p : P Nat.zero",
      "def d : ∀ (n : Nat), P n := fun (n : Nat) => p",
    ]);
    expect(verdict).toMatchObject({ kind: "rejected", reason: "type-mismatch", declaration: "d" });
    if (verdict.kind !== "rejected") return;
    expect(verdict.message).toBe(
      "d: a term does not have the type that is needed\n  expected  ∀ (n : Nat), P n\n  actual    Nat → P Nat.zero",
    );
    expect(showExpr(verdict.actual ?? mkBVar(0))).toBe("Nat → P Nat.zero");
  });
});

describe("constants", () => {
  const kernel = kernelWith(
    ...ARITHMETIC,
    ...EQ,
    "quot",
    ...LIST,
    "inductive Rose 0 : Type | node : List.{0} Rose → Rose",
  );
  it("keep binder names and infos, in types of one shape too", () => {
    kernel.add(declaration("axiom A : ∀ {alpha : Type}, ∀ (beta : alpha), Prop"));
    kernel.add(declaration("axiom B : ∀ (x : Type), ∀ {y : x}, Prop"));
    expect(showExpr(kernel.constant("A")?.type ?? mkBVar(0))).toBe(
      "∀ {alpha : Type}, alpha → Prop",
    );
    expect(showExpr(kernel.constant("B")?.type ?? mkBVar(0))).toBe("∀ (x : Type), ∀ {y : x}, Prop");
  });
  it("come back as they went in", () => {
    const text =
      "def twice : (Nat → Nat) → Nat → Nat := fun (f : Nat → Nat) => fun (n : Nat) => f (f n)";
    const d = declaration(text);
    kernel.add(d);
    const info = kernel.constant("twice");
    expect(info).toEqual({ ...d });
  });
  it("describe recursors as Lean does", () => {
    const rec = kernel.constant("Nat.rec");
    expect(rec).toMatchObject({
      kind: "recursor",
      levelParams: ["u"],
      numParams: 0,
      numMotives: 1,
      numMinors: 2,
      numIndices: 0,
      k: false,
      all: ["Nat"],
    });
    if (rec?.kind !== "recursor") return;
    expect(showExpr(rec.type)).toBe(
      "∀ {motive : Nat → Sort u}, motive Nat.zero → (∀ (a : Nat), motive a → motive (Nat.succ a)) → ∀ (t : Nat), motive t",
    );
    expect(rec.rules.map((r) => [r.ctor, r.numFields])).toEqual([
      ["Nat.zero", 0],
      ["Nat.succ", 1],
    ]);
    expect(kernel.constant("Eq.rec")).toMatchObject({
      k: true,
      levelParams: ["u_1", "u"],
      numParams: 2,
      numIndices: 1,
    });
  });
  it("name the recursors of nested occurrences after the first type", () => {
    expect(kernel.names()).toContain("Rose.rec_1");
    const rec = kernel.constant("Rose.rec_1");
    expect(rec).toMatchObject({ kind: "recursor", numMotives: 2, numMinors: 3 });
    if (rec?.kind !== "recursor") return;
    expect(rec.rules.map((r) => r.ctor)).toEqual(["List.nil", "List.cons"]);
    expect(showExpr(rec.type)).toContain("∀ (t : List Rose), motive_2 t");
  });
  it("are listed in order, and only these", () => {
    const k = kernelWith(...NAT, "axiom a : Nat");
    expect(k.names()).toEqual(["Nat", "Nat.zero", "Nat.succ", "Nat.rec", "a"]);
    expect(k.constant("b")).toBeUndefined();
  });
});

describe("marks", () => {
  it("free what was added: after 1000 additions memory is what it was", () => {
    const kernel = kernelWith(...ARITHMETIC, ...EQ);
    const mark = kernel.mark();
    const round = (i: number): void => {
      const n = 10n ** 12n + BigInt(i);
      judge(kernel, [
        `def fresh${i}.c : Nat → Nat := fun (local${i} : Nat) => Nat.add local${i} ${n}`,
        `theorem t : Eq.{1} Nat (fresh${i}.c 1) ${n + 1n} := Eq.refl.{1} Nat ${n + 1n}`,
      ]);
      expect(
        judge(kernel, [`theorem wrong : Eq.{1} Nat (fresh${i}.c 1) 1 := Eq.refl.{1} Nat 1`]).kind,
      ).toBe("rejected");
      kernel.release(mark);
    };
    round(0);
    const before = kernel.stats();
    const image = kernel.snapshot();
    for (let i = 1; i <= 1000; i++) round(i);
    expect(kernel.stats()).toMatchObject({
      constants: before.constants,
      terms: before.terms,
      memory: before.memory,
    });
    expect(kernel.has("t")).toBe(false);
    // Nothing is left in the host's tables either.
    expect(kernel.snapshot().length).toBe(image.length);
  });
  it("are kept by what came before them", () => {
    const kernel = kernelWith(...NAT);
    const outer = kernel.mark();
    judge(kernel, ["def a : Nat := Nat.zero"]);
    const inner = kernel.mark();
    judge(kernel, ["def b : Nat := a"]);
    kernel.release(inner);
    expect([kernel.has("a"), kernel.has("b")]).toEqual([true, false]);
    judge(kernel, ["def b : Nat := Nat.succ a"]);
    expect(showExpr(kernel.whnf(mkConst("b")).kind === "ok" ? term("Nat") : mkBVar(0))).toBe("Nat");
    kernel.release(outer);
    expect(kernel.names()).toEqual(["Nat", "Nat.zero", "Nat.succ", "Nat.rec"]);
  });
});

describe("snapshots", () => {
  it("restore the environment, its literals and strings, without checking again", () => {
    const kernel = kernelWith(
      ...ARITHMETIC,
      ...LIST,
      ...EQ,
      "inductive Char 0 : Type | mk : Nat → Char",
      "inductive String 0 : Type | mk : List.{0} Char → String",
      "def Char.ofNat : Nat → Char := Char.mk",
      'def s : String := "aé∀😀"',
      "def n : Nat := 123456789012345678901234567890",
    );
    const copy = restoreKernel(kernelModule, kernel.snapshot());
    expect(copy.names()).toEqual(kernel.names());
    for (const name of kernel.names()) expect(copy.constant(name)).toEqual(kernel.constant(name));
    for (const k of [kernel, copy]) {
      expect(judge(k, ['theorem t : Eq.{1} String s "aé∀😀" := Eq.refl.{1} String s'])).toEqual({
        kind: "accepted",
      });
      expect(
        judge(k, [
          "theorem u : Eq.{1} Nat (Nat.sub n 1) 123456789012345678901234567889 := Eq.refl.{1} Nat (Nat.sub n 1)",
        ]),
      ).toEqual({ kind: "accepted" });
      expect(judge(k, ["theorem v : Eq.{1} Nat n 0 := Eq.refl.{1} Nat n"]).kind).toBe("rejected");
      expect(judge(k, ["axiom Nat : Prop"])).toMatchObject({ reason: "duplicate-name" });
    }
    expect(copy.stats().memory).toBe(kernel.stats().memory);
  });
  it("refuse what is no snapshot", () => {
    const bytes = kernelWith(...NAT).snapshot();
    expect(() => restoreKernel(kernelModule, bytes.slice(0, bytes.length - 1))).toThrow(
      /cut short/,
    );
    expect(() => restoreKernel(kernelModule, new Uint8Array(3))).toThrow(/too short/);
    expect(() => restoreKernel(kernelModule, new Uint8Array(64))).toThrow(/not a kernel snapshot/);
  });
});

describe("services", () => {
  const kernel = kernelWith(...ARITHMETIC, ...EQ);
  const ok = <T>(value: T) => ({ kind: "ok", value });
  it("reduce, compare and infer", () => {
    expect(kernel.whnf(term("Nat.add 2 3"))).toEqual(ok(term("5")));
    expect(kernel.whnf(term("Nat.add"))).toMatchObject({ kind: "ok", value: { kind: "lambda" } });
    expect(kernel.isDefEq(term("Nat.add 2 3"), term("5"))).toEqual(ok(true));
    expect(kernel.isDefEq(term("Nat.add 2 3"), term("6"))).toEqual(ok(false));
    const type = kernel.inferType(term("fun (x : Nat) => Eq.refl.{1} Nat x"));
    expect(type.kind === "ok" ? showExpr(type.value) : type.message).toBe(
      "∀ (x : Nat), Eq Nat x x",
    );
  });
  it("fail with a message, and leave nothing behind", () => {
    const before = kernel.stats();
    expect(kernel.inferType(term("Nat.zero Nat.zero"))).toMatchObject({ kind: "failed" });
    expect(kernel.whnf(mkApp(mkConst("f"), mkMVar(0)))).toMatchObject({ kind: "failed" });
    expect(kernel.whnf(term("Nat.add 2 3"), { fuel: 1 })).toMatchObject({ kind: "failed" });
    expect(kernel.stats()).toMatchObject({ terms: before.terms, memory: before.memory });
  });
});
