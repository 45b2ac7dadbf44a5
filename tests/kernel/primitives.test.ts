/**
 * Accelerated functions on numbers: a definition that is the function is accelerated however it
 * recurs; one that is not, though it agrees on many numbers, is not.
 */
import { describe, expect, it } from "vitest";
import type { Kernel } from "../../src/kernel/host/declaration.ts";
import { compute } from "../../src/kernel/host/big.ts";
import { type Expr, mkApp, mkConst, mkNatLit } from "../../src/kernel/host/expr.ts";
import { createKernel } from "../../src/kernel/host/kernel.ts";
import { declaration } from "./language.ts";
import { ARITHMETIC, kernelModule } from "./support.ts";

/** Comparison by recursion, choice between numbers, and pairs. */
const WORLD = [
  ...ARITHMETIC,
  "def Nat.ble : Nat → Nat → Bool := fun (n : Nat) => Nat.rec.{1} (fun (n : Nat) => Nat → Bool) (fun (m : Nat) => Bool.true) (fun (n : Nat) => fun (f : Nat → Bool) => fun (m : Nat) => Nat.rec.{1} (fun (n : Nat) => Bool) Bool.false (fun (m : Nat) => fun (h : Bool) => f m) m) n",
  "def if : Bool → Nat → Nat → Nat := fun (b : Bool) => fun (x : Nat) => fun (y : Nat) => Bool.rec.{1} (fun (b : Bool) => Nat) y x b",
  "inductive Pair.{u} 2 : ∀ (α : Type u), Type u → Type u | mk : ∀ (α : Type u), ∀ (β : Type u), α → β → Pair.{u} α β",
];

/** A recursion over a bound on functions of one number, of two, of a pair. */
const over1 = (zero: string, step: string): string =>
  `Nat.rec.{1} (fun (n : Nat) => Nat → Nat) (fun (a : Nat) => ${zero}) (fun (n : Nat) => fun (r : Nat → Nat) => fun (a : Nat) => ${step})`;
const over2 = (zero: string, step: string): string =>
  `Nat.rec.{1} (fun (n : Nat) => Nat → Nat → Nat) (fun (a : Nat) => fun (b : Nat) => ${zero}) (fun (n : Nat) => fun (r : Nat → Nat → Nat) => fun (a : Nat) => fun (b : Nat) => ${step})`;
const binary = (name: string, body: string): string =>
  `def ${name} : Nat → Nat → Nat := fun (x : Nat) => fun (y : Nat) => ${body}`;

const half = (e: string): string => `(Nat.div ${e} 2)`;
const odd = (e: string): string => `(Nat.beq (Nat.mod ${e} 2) 1)`;
const bits: Record<string, (p: string, q: string, x: string, y: string) => string> = {
  land: (p, q, x, y) => `(if ${p} (if ${q} ${x} ${y}) ${y})`,
  lor: (p, q, x, y) => `(if ${p} ${x} (if ${q} ${x} ${y}))`,
  xor: (p, q, x, y) => `(if ${p} (if ${q} ${y} ${x}) (if ${q} ${x} ${y}))`,
};
function bitwise(name: string, bound: string): string {
  const both = `(Nat.add (r ${half("a")} ${half("b")}) (r ${half("a")} ${half("b")}))`;
  const bit = bits[name]?.(odd("a"), odd("b"), `(Nat.succ ${both})`, both) ?? "";
  const [left, right] = name === "land" ? ["0", "0"] : ["b", "a"];
  const step = `if (Nat.beq a 0) ${left} (if (Nat.beq b 0) ${right} ${bit})`;
  return binary(`Nat.${name}`, `${over2(left, step)} ${bound} x y`);
}

const SUB = "if (Nat.ble y a) (Nat.succ (r (Nat.sub a y))) 0";
const REST = "if (Nat.ble y a) (r (Nat.sub a y)) a";
const EUCLID = "if (Nat.beq a 0) b (r (Nat.mod b a) a)";
const DIV = binary("Nat.div", `if (Nat.ble 1 y) (${over1("0", SUB)} (Nat.succ x) x) 0`);
const MOD = binary("Nat.mod", `if (Nat.ble 1 y) (${over1("a", REST)} (Nat.succ x) x) x`);
const GCD = binary("Nat.gcd", `${over2("b", EUCLID)} (Nat.succ x) x y`);
const LOG = (bound: string): string =>
  `def Nat.log2 : Nat → Nat := fun (x : Nat) => ${over1("0", "if (Nat.ble 2 a) (Nat.succ (r (Nat.div a 2))) 0")} ${bound} x`;

/** Whether `Nat.f` computes on large numbers in a few steps. */
function accelerates(given: readonly string[], f: string): boolean {
  const kernel: Kernel = createKernel(kernelModule);
  for (const text of [...WORLD, ...given]) {
    const verdict = kernel.add(declaration(text));
    if (verdict.kind !== "accepted") throw new Error(verdict.message);
  }
  const a = 10n ** 30n + 57n;
  const b = f === "shiftLeft" || f === "shiftRight" ? 20n : 10n ** 12n + 39n;
  let e: Expr = mkApp(mkConst(`Nat.${f}`), mkNatLit(a));
  if (f !== "log2") e = mkApp(e, mkNatLit(b));
  const result = kernel.whnf(e, { fuel: 100 });
  if (result.kind !== "ok") return false;
  if (result.value.kind !== "natLit") return false;
  expect(result.value.value).toBe(compute(`Nat.${f}`, a, b));
  return true;
}

describe("a function is accelerated", () => {
  const cases: Record<string, readonly [string, readonly string[]]> = {
    "div over a bound": ["div", [DIV]],
    "div whose bound is the number itself": [
      "div",
      [binary("Nat.div", `if (Nat.ble 1 y) (${over1("0", SUB)} x x) 0`)],
    ],
    "div whose recursion also asks whether it divides by zero": [
      "div",
      [binary("Nat.div", `${over1("0", `if (Nat.ble 1 y) (${SUB}) 0`)} (Nat.succ x) x`)],
    ],
    "div over a bound that is larger than it need be, in a definition of its own": [
      "div",
      [
        `def go : Nat → Nat → Nat → Nat := fun (y : Nat) => ${over1("7", SUB)}`,
        binary("Nat.div", "if (Nat.beq y 0) 0 (go y (Nat.add x 1) x)"),
      ],
    ],
    "mod over a bound": ["mod", [MOD]],
    "mod that looks at its first number": [
      "mod",
      [
        `def go : Nat → Nat → Nat → Nat := fun (y : Nat) => ${over1("a", REST)}`,
        binary(
          "Nat.mod",
          "Nat.rec.{1} (fun (n : Nat) => Nat) 0 (fun (n : Nat) => fun (h : Nat) => if (Nat.ble y (Nat.succ n)) (if (Nat.ble 1 y) (go y (Nat.succ (Nat.succ n)) (Nat.succ n)) (Nat.succ n)) (Nat.succ n)) x",
        ),
      ],
    ],
    "gcd over a bound": ["gcd", [DIV, MOD, GCD]],
    "gcd whose bound is the number itself": [
      "gcd",
      [MOD, binary("Nat.gcd", `${over2("b", EUCLID)} x x y`)],
    ],
    "gcd over a pair, with a bound that is evaluated first": [
      "gcd",
      [
        MOD,
        "def eager : Nat → Nat := fun (n : Nat) => if (Nat.beq n n) n 0",
        "def go : Nat → Pair.{0} Nat Nat → Nat := Nat.rec.{1} (fun (n : Nat) => Pair.{0} Nat Nat → Nat) (fun (p : Pair.{0} Nat Nat) => 0) (fun (n : Nat) => fun (r : Pair.{0} Nat Nat → Nat) => fun (p : Pair.{0} Nat Nat) => Pair.rec.{1, 0} Nat Nat (fun (p : Pair.{0} Nat Nat) => Nat) (fun (a : Nat) => fun (b : Nat) => if (Nat.beq a 0) b (r (Pair.mk.{0} Nat Nat (Nat.mod b a) a))) p)",
        binary("Nat.gcd", "go (eager (Nat.add x 1)) (Pair.mk.{0} Nat Nat x y)"),
      ],
    ],
    "log2 over a bound": ["log2", [DIV, LOG("(Nat.succ x)")]],
    "log2 whose bound is the number itself": ["log2", [DIV, LOG("x")]],
    land: ["land", [DIV, MOD, bitwise("land", "(Nat.succ x)")]],
    lor: ["lor", [DIV, MOD, bitwise("lor", "(Nat.succ x)")]],
    xor: ["xor", [DIV, MOD, bitwise("xor", "x")]],
    shiftLeft: [
      "shiftLeft",
      [
        binary(
          "Nat.shiftLeft",
          "Nat.rec.{1} (fun (n : Nat) => Nat → Nat) (fun (a : Nat) => a) (fun (n : Nat) => fun (r : Nat → Nat) => fun (a : Nat) => r (Nat.mul 2 a)) y x",
        ),
      ],
    ],
    shiftRight: [
      "shiftRight",
      [
        DIV,
        binary(
          "Nat.shiftRight",
          "Nat.rec.{1} (fun (n : Nat) => Nat) x (fun (n : Nat) => fun (r : Nat) => Nat.div r 2) y",
        ),
      ],
    ],
  };
  for (const [name, [f, given]] of Object.entries(cases)) {
    it(name, () => expect(accelerates(given, f)).toBe(true));
  }
});

describe("a definition that only looks like the function is not accelerated", () => {
  /** The function under another name, and the function's name for what differs at 1,000,003. */
  const once = (given: string, f: string): readonly string[] => [
    given.replace(`Nat.${f}`, "honest"),
    binary(`Nat.${f}`, "if (Nat.beq x 1000003) (Nat.succ (honest x y)) (honest x y)"),
  ];
  const cases: Record<string, readonly [string, readonly string[]]> = {
    "div that is wrong once": ["div", once(DIV, "div")],
    "mod that is wrong once": ["mod", once(MOD, "mod")],
    "gcd that is wrong once": ["gcd", [MOD, ...once(GCD, "gcd")]],
    "land that is wrong once": ["land", [DIV, MOD, ...once(bitwise("land", "x"), "land")]],
    "lor that is wrong once": ["lor", [DIV, MOD, ...once(bitwise("lor", "x"), "lor")]],
    "xor that is wrong once": ["xor", [DIV, MOD, ...once(bitwise("xor", "x"), "xor")]],
    "log2 that is wrong once": [
      "log2",
      [
        DIV,
        LOG("x").replace("Nat.log2", "honest"),
        "def Nat.log2 : Nat → Nat := fun (x : Nat) => if (Nat.beq x 1000003) 0 (honest x)",
      ],
    ],
    "div that is wrong in the middle of its recursion": [
      "div",
      [DIV.replace(SUB, `if (Nat.beq a 1000003) 5 (${SUB})`)],
    ],
    "div with a bound of 4096": ["div", [DIV.replace("(Nat.succ x) x", "4096 x")]],
    "div with a bound one too small": ["div", [DIV.replace("(Nat.succ x) x", "(Nat.pred x) x")]],
    "div whose recursion starts elsewhere": [
      "div",
      [DIV.replace("(Nat.succ x) x", "(Nat.succ x) (Nat.pred x)")],
    ],
    "div by zero that is not zero": [
      "div",
      [binary("Nat.div", `if (Nat.ble 1 y) (${over1("0", SUB)} (Nat.succ x) x) 1`)],
    ],
    "mod by zero that is zero": [
      "mod",
      [binary("Nat.mod", `if (Nat.ble 1 y) (${over1("a", REST)} (Nat.succ x) x) 0`)],
    ],
    "div that compares the wrong way round": ["div", [DIV.replace("Nat.ble y a", "Nat.ble a y")]],
    "mod under div's name": ["div", [MOD.replace("Nat.mod", "Nat.div")]],
    "gcd with a bound of 4096": ["gcd", [MOD, GCD.replace("(Nat.succ x) x y", "4096 x y")]],
    "gcd that remembers the first number": [
      "gcd",
      [
        MOD,
        binary(
          "Nat.gcd",
          `${over2("b", "if (Nat.beq a 0) b (if (Nat.beq a x) (r (Nat.mod b a) a) 7)")} (Nat.succ x) x y`,
        ),
      ],
    ],
    "gcd that keeps the second number": [
      "gcd",
      [
        MOD,
        binary("Nat.gcd", `${over1("y", "if (Nat.beq a 0) y (r (Nat.mod y a))")} (Nat.succ x) x`),
      ],
    ],
    "lor under xor's name": ["xor", [DIV, MOD, bitwise("lor", "x").replace("Nat.lor", "Nat.xor")]],
    "land of zero that is the other number": [
      "land",
      [DIV, MOD, bitwise("lor", "x").replace("Nat.lor", "Nat.land")],
    ],
    "log2 with a bound of 64": ["log2", [DIV, LOG("64")]],
    "shiftLeft that triples": [
      "shiftLeft",
      [
        binary(
          "Nat.shiftLeft",
          "Nat.rec.{1} (fun (n : Nat) => Nat → Nat) (fun (a : Nat) => a) (fun (n : Nat) => fun (r : Nat → Nat) => fun (a : Nat) => r (Nat.mul 3 a)) y x",
        ),
      ],
    ],
    "shiftRight that is wrong once": [
      "shiftRight",
      [
        DIV,
        binary(
          "Nat.shiftRight",
          "Nat.rec.{1} (fun (n : Nat) => Nat) x (fun (n : Nat) => fun (r : Nat) => if (Nat.beq r 1000003) 1 (Nat.div r 2)) y",
        ),
      ],
    ],
  };
  for (const [name, [f, given]] of Object.entries(cases)) {
    it(name, () => expect(accelerates(given, f)).toBe(false));
  }

  const structural: Record<string, readonly [string, string]> = {
    add: ["Nat.succ h", "if (Nat.beq n 1000003) h (Nat.succ h)"],
    sub: ["Nat.pred h", "if (Nat.beq n 1000003) h (Nat.pred h)"],
    mul: ["Nat.add h n", "if (Nat.beq n 1000003) h (Nat.add h n)"],
    pow: ["Nat.mul h n", "if (Nat.beq n 1000003) h (Nat.mul h n)"],
  };
  for (const [f, [right, wrong]] of Object.entries(structural)) {
    it(`${f} that is wrong once`, () => {
      const kernel = createKernel(kernelModule);
      // The comparison comes first here: the wrong version uses it.
      const given = WORLD.map((text) =>
        text.startsWith(`def Nat.${f} `) ? text.replace(right, wrong) : text,
      );
      const order = (text: string): number =>
        text.startsWith("inductive")
          ? 0
          : text.startsWith("def Nat.beq") || text.startsWith("def if")
            ? 1
            : 2;
      for (const text of given.toSorted((p, q) => order(p) - order(q))) {
        const verdict = kernel.add(declaration(text));
        expect(verdict.kind === "accepted" ? "" : verdict.message).toBe("");
      }
      const e = mkApp(mkApp(mkConst(`Nat.${f}`), mkNatLit(10n ** 9n)), mkNatLit(10n ** 6n));
      const result = kernel.whnf(e, { fuel: 100 });
      expect(result.kind === "ok" && result.value.kind === "natLit").toBe(false);
    });
  }
  for (const f of ["beq", "ble"]) {
    it(`${f} that is wrong once`, () => {
      const kernel = createKernel(kernelModule);
      for (const text of WORLD.filter((t) => !t.startsWith("def if"))) {
        const named = text.startsWith(`def Nat.${f} `) ? text.replace(`Nat.${f}`, "honest") : text;
        const verdict = kernel.add(declaration(named));
        expect(verdict.kind === "accepted" ? "" : verdict.message).toBe("");
      }
      const same = f === "beq" ? "honest" : "Nat.beq";
      const text = `def Nat.${f} : Nat → Nat → Bool := fun (n : Nat) => fun (m : Nat) => Bool.rec.{1} (fun (b : Bool) => Bool) (honest n m) Bool.false (${same} n 1000003)`;
      expect(kernel.add(declaration(text))).toEqual({ kind: "accepted" });
      const e = mkApp(mkApp(mkConst(`Nat.${f}`), mkNatLit(10n ** 9n)), mkNatLit(10n ** 6n));
      const result = kernel.whnf(e, { fuel: 100 });
      expect(result.kind === "ok" && result.value.kind === "const").toBe(false);
    });
  }
});
