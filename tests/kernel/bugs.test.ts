/**
 * Bugs that real kernels had, each as a declaration that must not pass (the numbers are issues of
 * leanprover/lean4). Those about a rule alone are in rules.test.ts; recursors that an export states
 * wrongly, in replay.test.ts.
 */
import { describe, expect, it } from "vitest";
import type { Declaration } from "../../src/kernel/host/declaration.ts";
import {
  mkApp,
  mkBVar,
  mkConst,
  mkFVar,
  mkNatLit,
  mkPi,
  mkSort,
  type Expr,
} from "../../src/kernel/host/expr.ts";
import { createKernel } from "../../src/kernel/host/kernel.ts";
import { type Level, levelMax, levelParam, levelZero } from "../../src/kernel/host/level.ts";
import { declaration, term } from "./language.ts";
import { ARITHMETIC, BOOL, EQ, judge, kernelModule, kernelWith, NAT, PROD } from "./support.ts";

const EX =
  "inductive Ex 1 : (Nat → Prop) → Prop | intro : ∀ (p : Nat → Prop), ∀ (n : Nat), p n → Ex p";

describe("bugs of other kernels", () => {
  it("a Prop that is one only after normalisation eliminates into Prop only (#14613)", () => {
    const kernel = createKernel(kernelModule);
    const verdict = judge(kernel, [
      ...BOOL,
      "inductive T 0 : Sort (imax 1 0) | mk : Bool → T",
      "def out : T → Bool := fun (t : T) => T.rec.{1} (fun (t : T) => Bool) (fun (b : Bool) => b) t",
    ]);
    expect(verdict).toMatchObject({ kind: "rejected", reason: "level-count" });
    expect(judge(kernel, ["def out : T → Bool := fun (t : T) => t.[T, 0]"])).toMatchObject({
      kind: "rejected",
      reason: "projection-from-prop",
    });
  });

  it("a type that may be a Prop does not hold data (#14613's neighbour)", () => {
    expect(
      judge(createKernel(kernelModule), [
        ...BOOL,
        "inductive T.{u} 0 : Sort u | mk : Bool → T.{u}",
      ]),
    ).toMatchObject({ kind: "rejected", reason: "ctor-universe" });
  });

  it("mod and div by zero are x and 0 (#1433)", () => {
    const kernel = kernelWith(
      ...ARITHMETIC,
      ...EQ,
      // By fuel, as in Lean's own library.
      "def Nat.ble : Nat → Nat → Bool := fun (n : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat → Bool) (fun (m : Nat) => Bool.true) (fun (n : Nat) => fun (f : Nat → Bool) => fun (m : Nat) => Nat.rec.{1} (fun (n : Nat) => Bool) Bool.false (fun (m : Nat) => fun (h : Bool) => f m) m) n",
      "def divGo : Nat → Nat → Nat → Nat := fun (fuel : Nat) => fun (y : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat → Nat) (fun (x : Nat) => 0) (fun (n : Nat) => fun (h : Nat → Nat) => fun (x : Nat) => Bool.rec.{1} (fun (b : Bool) => Nat) 0 (Nat.succ (h (Nat.sub x y))) (Nat.ble y x)) fuel",
      "def Nat.div : Nat → Nat → Nat := fun (x : Nat) => fun (y : Nat) => Bool.rec.{1} (fun (b : Bool) => Nat) (divGo (Nat.succ x) y x) 0 (Nat.beq y 0)",
      "def Nat.mod : Nat → Nat → Nat := fun (x : Nat) => fun (y : Nat) => Nat.sub x (Nat.mul (Nat.div x y) y)",
    );
    const says = (goal: string, value: string) =>
      kernel.add(
        declaration(
          `theorem t${kernel.names().length} : Eq.{1} Nat (${goal}) ${value} := Eq.refl.{1} Nat ${value}`,
        ),
      ).kind;
    expect(says("Nat.mod 5 0", "5")).toBe("accepted");
    expect(says("Nat.div 5 0", "0")).toBe("accepted");
    expect(says("Nat.mod 5 0", "0")).toBe("rejected");
    expect(
      says(
        "Nat.div 123456789012345678901234567890 987654321",
        String(123456789012345678901234567890n / 987654321n),
      ),
    ).toBe("accepted");
    expect(
      says(
        "Nat.mod 123456789012345678901234567890 987654321",
        String((123456789012345678901234567890n % 987654321n) + 1n),
      ),
    ).toBe("rejected");
    expect(
      says(
        "Nat.mod 123456789012345678901234567890 987654321",
        String(123456789012345678901234567890n % 987654321n),
      ),
    ).toBe("accepted");
  });

  it("a power too large is not guessed (#8060)", () => {
    const kernel = kernelWith(...ARITHMETIC, ...EQ);
    const verdict = kernel.add(
      declaration("theorem t : Eq.{1} Nat (Nat.pow 2 100000000) 0 := Eq.refl.{1} Nat 0"),
      { fuel: 1_000_000 },
    );
    expect(verdict.kind).not.toBe("accepted");
  });

  it("a big literal is not taken for a small one (#14833)", () => {
    const kernel = kernelWith(...ARITHMETIC, ...EQ);
    for (const [a, b] of [
      [1n << 32n, 0n],
      [(1n << 32n) + 1n, 1n],
      [1n << 64n, 0n],
      [1n << 64n, 1n << 32n],
      [(1n << 53n) + 1n, 1n << 53n],
    ] as const) {
      const eq = mkApp(
        mkApp(mkApp(mkConst("Eq", [{ kind: "succ", of: levelZero }]), mkConst("Nat")), mkNatLit(a)),
        mkNatLit(b),
      );
      const value = mkApp(
        mkApp(mkConst("Eq.refl", [{ kind: "succ", of: levelZero }]), mkConst("Nat")),
        mkNatLit(a),
      );
      expect(
        kernel.add({ kind: "theorem", name: "t", levelParams: [], type: eq, value }),
      ).toMatchObject({
        kind: "rejected",
        reason: "type-mismatch",
      });
    }
  });

  it("what a let hides is checked, also where types are only inferred (#10475)", () => {
    const kernel = kernelWith(...NAT, ...BOOL, ...EQ);
    expect(
      judge(kernel, [
        "def bad : Eq.{1} Nat Nat.zero Nat.zero := (fun (h : (let x : Nat := Bool.true; Eq.{1} Nat Nat.zero Nat.zero)) => h) (Eq.refl.{1} Nat Nat.zero)",
      ]),
    ).toMatchObject({ kind: "rejected", reason: "type-mismatch" });
    expect(judge(kernel, ["def bad : let x : Bool := Nat.zero; Prop := Prop"])).toMatchObject({
      kind: "rejected",
      reason: "type-mismatch",
    });
  });

  it("an opaque's value is closed, though it never unfolds (#14484)", () => {
    const opaque = (value: Expr): Declaration => ({
      kind: "opaque",
      name: "o",
      levelParams: [],
      type: mkConst("Nat"),
      value,
    });
    const kernel = kernelWith(...NAT);
    expect(kernel.add(opaque(mkFVar(1)))).toMatchObject({
      kind: "rejected",
      reason: "free-variable",
    });
    expect(kernel.add(opaque(mkApp(mkConst("Nat.succ"), mkBVar(0))))).toMatchObject({
      kind: "rejected",
      reason: "loose-bvar",
    });
    expect(kernel.add(opaque(mkNatLit(1n)))).toEqual({ kind: "accepted" });
  });

  it("equalities that hold one by one are not chained (#14806)", () => {
    // a ≡ mk u.0 u.1 ≡ … would make everything of a subsingleton's neighbours equal in a class.
    const kernel = kernelWith(...NAT, ...EQ, ...PROD, "inductive U 0 : Type | mk : U");
    expect(
      judge(kernel, [
        "def both : ∀ (a : Nat), ∀ (b : Nat), ∀ (u : U), ∀ (f : U → Nat), Eq.{1} Nat (f u) (f U.mk) := fun (a : Nat) => fun (b : Nat) => fun (u : U) => fun (f : U → Nat) => Eq.refl.{1} Nat (f u)",
      ]),
    ).toEqual({ kind: "accepted" });
    expect(
      judge(kernel, [
        "def bad : ∀ (a : Nat), ∀ (b : Nat), ∀ (f : U → Nat), Prod.{0, 0} (Eq.{1} Nat (f U.mk) a → Eq.{1} Nat (f U.mk) a) (Eq.{1} Nat (f U.mk) a → Eq.{1} Nat (f U.mk) b) := fun (a : Nat) => fun (b : Nat) => fun (f : U → Nat) => Prod.mk.{0, 0} (Eq.{1} Nat (f U.mk) a → Eq.{1} Nat (f U.mk) a) (Eq.{1} Nat (f U.mk) a → Eq.{1} Nat (f U.mk) b) (fun (h : Eq.{1} Nat (f U.mk) a) => h) (fun (h : Eq.{1} Nat (f U.mk) a) => h)",
      ]).kind,
    ).toBe("rejected");
  });

  it("binders of one name and depth but different types are different variables", () => {
    const kernel = kernelWith(...NAT, ...BOOL, ...EQ);
    // The same body under two contexts: what is cached for one must not answer for the other.
    expect(
      judge(kernel, [
        "axiom P : Nat → Prop",
        "axiom Q : Bool → Prop",
        "axiom p : ∀ (x : Nat), P x",
        "def good : ∀ (x : Nat), P x := fun (x : Nat) => p x",
        "def bad : ∀ (x : Bool), Q x := fun (x : Bool) => p x",
      ]),
    ).toMatchObject({ kind: "rejected", reason: "type-mismatch" });
    expect(
      judge(kernel, [
        "def bad : (∀ (x : Nat), P x) → ∀ (x : Bool), Q x := fun (h : ∀ (x : Nat), P x) => fun (x : Bool) => h x",
      ]),
    ).toMatchObject({ kind: "rejected" });
  });

  it("a proof of one thing is no proof of another that looks the same", () => {
    expect(
      judge(createKernel(kernelModule), [
        ...NAT,
        "axiom P : Nat → Prop",
        "axiom p : P 0",
        "theorem t : P 1 := p",
      ]),
    ).toMatchObject({ kind: "rejected", reason: "type-mismatch" });
  });

  it("an existential's witness is not read off", () => {
    expect(
      judge(createKernel(kernelModule), [
        ...NAT,
        EX,
        "def w : ∀ (p : Nat → Prop), Ex p → Nat := fun (p : Nat → Prop) => fun (h : Ex p) => h.[Ex, 1]",
      ]).kind,
    ).toBe("rejected");
  });

  it("terms whose hashes agree are still compared", () => {
    // 3000 constants and literals: were a hash taken for the term, some two would be equal.
    const kernel = kernelWith(...NAT, ...EQ);
    for (let i = 0; i < 3000; i += 7) {
      const verdict = kernel.add(
        declaration(`theorem t : Eq.{1} Nat ${i} ${i + 1} := Eq.refl.{1} Nat ${i}`),
      );
      expect(verdict.kind).toBe("rejected");
    }
  });
});

describe("hostile input", () => {
  it("a level that shares itself 100 times ends in a verdict", () => {
    let u: Level = levelMax(levelParam("u"), levelParam("v"));
    for (let i = 0; i < 100; i++) u = levelMax(u, u);
    const kernel = createKernel(kernelModule);
    const d: Declaration = { kind: "axiom", name: "a", levelParams: ["u", "v"], type: mkSort(u) };
    expect(["accepted", "declined"]).toContain(kernel.add(d, { fuel: 1_000_000 }).kind);
    const bad: Declaration = {
      kind: "definition",
      name: "b",
      levelParams: ["u", "v"],
      type: mkSort(u),
      value: mkSort(u),
      hints: { kind: "abbrev" },
    };
    const verdict = kernel.add(bad, { fuel: 1_000_000 });
    expect(verdict.kind).not.toBe("accepted");
    if (verdict.kind !== "accepted") expect(verdict.message.length).toBeLessThan(10_000);
  });

  it("100,000 succs are a level", () => {
    let u: Level = levelZero;
    for (let i = 0; i < 100_000; i++) u = { kind: "succ", of: u };
    const kernel = createKernel(kernelModule);
    expect(["accepted", "declined"]).toContain(
      kernel.add({ kind: "axiom", name: "a", levelParams: [], type: mkSort(u) }).kind,
    );
  });

  it("2,000 identities applied to each other are a function", () => {
    const kernel = kernelWith(...NAT);
    let f: Expr = term("fun (x : Nat) => x");
    for (let i = 0; i < 2000; i++) f = mkApp(term("fun (g : Nat → Nat) => g"), f);
    const verdict = kernel.add({
      kind: "definition",
      name: "a",
      levelParams: [],
      type: mkConst("Nat"),
      value: mkApp(f, mkConst("Nat.zero")),
      hints: { kind: "abbrev" },
    });
    expect(verdict).toEqual({ kind: "accepted" });
  });

  it("numbers out of range are refused", () => {
    const kernel = kernelWith(...NAT, ...PROD);
    const project = (index: number): Expr => ({
      ...(term("fun (p : Prod.{0, 0} Nat Nat) => p.[Prod, 0]") as Extract<
        Expr,
        { kind: "lambda" }
      >),
      body: {
        kind: "proj",
        struct: "Prod",
        index,
        of: mkBVar(0),
        looseBVarRange: 1,
        flags: 0,
        hash: 0,
      },
    });
    for (const index of [2 ** 32, -1, 0.5, Number.NaN]) {
      expect(
        kernel.add({
          kind: "definition",
          name: "f",
          levelParams: [],
          type: term("Prod.{0, 0} Nat Nat → Nat"),
          value: project(index),
          hints: { kind: "abbrev" },
        }),
      ).toMatchObject({ kind: "rejected", reason: "invalid-projection" });
    }
    expect(
      kernel.add({
        kind: "inductive",
        levelParams: [],
        numParams: -1,
        types: [{ name: "X", type: term("Type"), ctors: [] }],
      }),
    ).toMatchObject({ kind: "rejected" });
    expect(
      kernel.add({
        kind: "axiom",
        name: "",
        levelParams: [],
        type: mkPi("x", "default", mkConst("Nat"), mkConst("Nat")),
      }),
    ).toMatchObject({ reason: "anonymous-name" });
    expect(
      kernel.add({ kind: "inductive", levelParams: [], numParams: 0, types: [] }),
    ).toMatchObject({ reason: "empty-mutual" });
  });
});
