/** Depth, fuel, memory, and what a stop in the middle leaves behind: always a verdict. */
import { describe, expect, it } from "vitest";
import type { DefinitionDecl, Verdict } from "../../src/kernel/host/declaration.ts";
import {
  mkApp,
  mkApps,
  mkBVar,
  mkConst,
  mkLambda,
  mkLet,
  mkPi,
  mkProj,
  mkSort,
  type Expr,
} from "../../src/kernel/host/expr.ts";
import { createKernel } from "../../src/kernel/host/kernel.ts";
import { levelSucc, levelZero, type Level } from "../../src/kernel/host/level.ts";
import { declaration } from "./language.ts";
import { ARITHMETIC, EQ, kernelModule, kernelWith, NAT } from "./support.ts";

const nat = mkConst("Nat");

function times(n: number, e: Expr, f: (e: Expr) => Expr): Expr {
  let r = e;
  for (let i = 0; i < n; i++) r = f(r);
  return r;
}
function define(type: Expr, value: Expr): DefinitionDecl {
  return {
    kind: "definition",
    name: "deep",
    levelParams: [],
    type,
    value,
    hints: { kind: "abbrev" },
  };
}

/** Deep terms of each kind: a declaration with `n` nested nodes. */
const CHAINS: Record<string, (n: number) => DefinitionDecl> = {
  application: (n) =>
    define(
      nat,
      times(n, mkConst("Nat.zero"), (e) => mkApp(mkConst("Nat.succ"), e)),
    ),
  "application to many arguments": (n) =>
    define(
      nat,
      mkApps(
        times(n, mkConst("Nat.zero"), (e) => mkLambda("x", "default", nat, e)),
        Array.from({ length: n }, () => mkConst("Nat.zero")),
      ),
    ),
  lambda: (n) =>
    define(
      times(n, nat, (e) => mkPi("x", "default", nat, e)),
      times(n, mkBVar(n - 1), (e) => mkLambda("x", "default", nat, e)),
    ),
  Pi: (n) =>
    define(
      mkSort(levelSucc(levelZero)),
      times(n, nat, (e) => mkPi("x", "default", nat, e)),
    ),
  "Pi on the left": (n) =>
    define(
      mkSort(levelSucc(levelZero)),
      times(n, nat, (e) => mkPi("x", "default", e, nat)),
    ),
  let: (n) =>
    define(
      nat,
      mkLet(
        "x",
        nat,
        mkConst("Nat.zero"),
        times(n, mkBVar(0), (e) => mkLet("x", nat, mkBVar(0), e)),
      ),
    ),
  "let in a value": (n) =>
    define(
      nat,
      times(n, mkConst("Nat.zero"), (e) => mkLet("x", nat, e, mkBVar(0))),
    ),
  projection: (n) =>
    define(
      mkPi("s", "default", mkConst("S"), mkConst("S")),
      mkLambda(
        "s",
        "default",
        mkConst("S"),
        times(n, mkBVar(0), (e) => mkProj("S", 0, e)),
      ),
    ),
};

describe("depth", () => {
  for (const [name, make] of Object.entries(CHAINS)) {
    it(`${name}: 100,000 deep is accepted`, () => {
      const kernel = kernelWith(...NAT, "inductive S 0 : Type | mk : S → S");
      expect(kernel.add(make(100_000))).toEqual({ kind: "accepted" });
    }, 20_000);
    // The others take as long each; they pass too.
    if (!["application", "Pi", "projection"].includes(name)) continue;
    it(`${name}: 1,000,000 deep gets a verdict, and the kernel goes on`, () => {
      const kernel = kernelWith(...NAT, "inductive S 0 : Type | mk : S → S");
      const verdict = kernel.add(make(1_000_000));
      expect(["accepted", "declined"]).toContain(verdict.kind);
      expect(kernel.add(declaration("def after : Nat := Nat.zero"))).toEqual({ kind: "accepted" });
    }, 60_000);
  }

  it("evaluates a recursion 20,000 deep", () => {
    const kernel = kernelWith(
      ...ARITHMETIC,
      ...EQ,
      "def count : Nat → Nat := fun (n : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat) 0 (fun (m : Nat) => fun (h : Nat) => Nat.succ h) n",
    );
    expect(
      kernel.add(
        declaration("theorem t : Eq.{1} Nat (count 20000) 20000 := Eq.refl.{1} Nat 20000"),
      ),
    ).toEqual({ kind: "accepted" });
    expect(
      kernel.add(declaration("theorem f : Eq.{1} Nat (count 20000) 20001 := Eq.refl.{1} Nat 20001"))
        .kind,
    ).toBe("rejected");
  }, 20_000);

  it("declines levels nested too deeply", () => {
    let u: Level = { kind: "param", name: "u" };
    for (let i = 0; i < 5000; i++) u = { kind: "imax", lhs: { kind: "param", name: "v" }, rhs: u };
    const kernel = createKernel(kernelModule);
    const verdict = kernel.add({
      kind: "axiom",
      name: "a",
      levelParams: ["u", "v"],
      type: mkSort(u),
    });
    expect(verdict).toMatchObject({ kind: "declined", reason: "depth", declaration: "a" });
    expect(kernel.names()).toEqual([]);
  });
});

describe("fuel", () => {
  it("runs out with the declaration's name, and nothing is added", () => {
    const kernel = kernelWith(
      ...ARITHMETIC,
      ...EQ,
      "def loop : Nat → Nat := fun (n : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat) 0 (fun (m : Nat) => fun (h : Nat) => Nat.add h h) n",
    );
    const before = kernel.stats();
    const verdict = kernel.add(
      declaration("theorem t : Eq.{1} Nat (loop 1000000) 0 := Eq.refl.{1} Nat 0"),
      { fuel: 100_000 },
    );
    expect(verdict).toMatchObject({ kind: "declined", reason: "fuel", declaration: "t" });
    expect(kernel.has("t")).toBe(false);
    expect(kernel.stats()).toMatchObject({ constants: before.constants, terms: before.terms });
  });
  it.each([0, -1, Number.NaN])("of %s is none", (fuel) => {
    const kernel = kernelWith(...NAT);
    expect(kernel.add(declaration("def a : Nat := Nat.succ Nat.zero"), { fuel })).toMatchObject({
      kind: "declined",
      reason: "fuel",
    });
  });
  it("may be without end", () => {
    const kernel = kernelWith(...NAT);
    expect(
      kernel.add(declaration("def a : Nat := Nat.succ Nat.zero"), {
        fuel: Number.POSITIVE_INFINITY,
      }),
    ).toEqual({ kind: "accepted" });
  });
  it("is used the same each time", () => {
    const used = [1, 2].map(() => {
      const kernel = kernelWith(...ARITHMETIC, ...EQ);
      kernel.add(declaration("theorem t : Eq.{1} Nat (Nat.add 10 20) 30 := Eq.refl.{1} Nat 30"));
      return kernel.stats().fuel;
    });
    expect(used[0]).toBeGreaterThan(0);
    expect(used[0]).toBe(used[1]);
  });
  it("shares what is the same: 2^60 paths cost 60 nodes", () => {
    const kernel = kernelWith(...ARITHMETIC);
    const value = times(60, mkConst("Nat.zero"), (e) => mkApps(mkConst("Nat.add"), [e, e]));
    expect(kernel.add(define(nat, value), { fuel: 100_000 })).toEqual({ kind: "accepted" });
  });
});

describe("memory", () => {
  it("beyond the limit is declined, and the kernel goes on", () => {
    const kernel = createKernel(kernelModule, { memory: 8 << 20 });
    for (const text of NAT) kernel.add(declaration(text));
    const before = kernel.stats();
    expect(kernel.add(CHAINS["application"]?.(300_000) ?? define(nat, nat))).toMatchObject({
      kind: "declined",
      reason: "memory",
      declaration: "deep",
    });
    expect(kernel.stats()).toMatchObject({ constants: 4, terms: before.terms });
    expect(kernel.add(CHAINS["application"]?.(1000) ?? define(nat, nat))).toEqual({
      kind: "accepted",
    });
  });

  it("is given back after a check that needed much", () => {
    const kernel = kernelWith(
      ...ARITHMETIC,
      ...EQ,
      "def keep : Nat → Nat := fun (n : Nat) => Nat.add n 123456789123456789",
    );
    const mark = kernel.mark();
    const before = kernel.stats();
    // More than a million records.
    expect(kernel.add(CHAINS["lambda"]?.(400_000) ?? define(nat, nat)).kind).toBe("accepted");
    kernel.release(mark);
    const { constants, terms, memory } = before;
    expect(kernel.stats()).toMatchObject({ constants, terms, memory });
    expect(kernel.names()).toContain("keep");
    expect(
      kernel.add(
        declaration(
          "theorem t : Eq.{1} Nat (keep 1) 123456789123456790 := Eq.refl.{1} Nat 123456789123456790",
        ),
      ),
    ).toEqual({ kind: "accepted" });
  }, 60_000);
});

describe("a stop in the middle", () => {
  it("is declined, and the kernel is as it was", () => {
    const kernel = kernelWith(...NAT, "def one : Nat := Nat.succ Nat.zero");
    const broken: DefinitionDecl = {
      kind: "definition",
      name: "x",
      levelParams: [],
      type: nat,
      hints: { kind: "abbrev" },
      get value(): Expr {
        throw new RangeError("Maximum call stack size exceeded");
      },
    };
    const info = kernel.constant("one");
    const verdict: Verdict = kernel.add(broken);
    expect(verdict).toMatchObject({ kind: "declined", declaration: "x" });
    expect(kernel.names()).toEqual(["Nat", "Nat.zero", "Nat.succ", "Nat.rec", "one"]);
    expect(info?.kind === "definition" && info.value.kind).toBe("app");
    expect(kernel.add(declaration("def two : Nat := Nat.succ one"))).toEqual({ kind: "accepted" });
  });
});
