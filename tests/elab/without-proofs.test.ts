/** The page's image against the whole one: the same statements, the same axioms, no proofs. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadLibrary } from "../../src/cli/check-worker.ts";
import { checkText } from "../../src/elab/check.ts";
import { axiomsOf } from "../../src/elab/command/finish.ts";
import { isProvedByRfl } from "../../src/elab/without-proofs.ts";
import { exprEquals } from "../../src/kernel/host/traverse.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

const whole = loadLibrary({ proofs: true });
const bare = loadLibrary();

test("holds every constant of the whole image with its type", () => {
  const names = whole.env.kernel.names();
  expect(bare.env.kernel.names()).toEqual(names);
  for (const name of names) {
    const a = whole.env.constant(name);
    const b = bare.env.constant(name);
    expect(a !== undefined && b !== undefined && exprEquals(a.type, b.type), name).toBe(true);
    expect(b?.kind, name).toBe(a?.kind === "theorem" ? "axiom" : a?.kind);
  }
});

test("knows of every theorem that it is one, and its axioms", () => {
  const known = new Map<string, Set<string>>();
  for (const name of whole.env.kernel.names()) {
    const isTheorem = whole.env.constant(name)?.kind === "theorem";
    expect(bare.env.proved.has(name), name).toBe(isTheorem);
    expect(axiomsOf(bare.env, name), name).toEqual(axiomsOf(whole.env, name, known));
    expect(isProvedByRfl(bare.env, name), name).toBe(isProvedByRfl(whole.env, name));
  }
});

test("is less than half as large", () => {
  const size = (name: string): number => readFileSync(`build/${name}`).length;
  expect(size("library.image")).toBeLessThan(size("library.proofs.image") / 2);
});

test("tells theorems from axioms to whoever asks", () => {
  const options = { tacticSyntaxes, tactics: tacticRunner };
  const result = checkText(
    "theorem t (a b : ℕ) : a + b = b + a := Nat.add_comm a b\n#print axioms t\n#print Nat.add_comm",
    { env: bare.env, notations: bare.notations, ...options },
  );
  expect(result.accepted).toBe(true);
  const texts = result.diagnostics.map(({ text }) => text);
  expect(texts[0]).toBe("'t' does not depend on any axioms");
  expect(texts[1]).toMatch(/^theorem Nat\.add_comm/u);
});
