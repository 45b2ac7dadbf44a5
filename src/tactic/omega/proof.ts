/** A derivation as a proof of `False` by `Quod.Lia.absurd_of`. */
import { type Expr, mkApp, mkApps, mkConst, mkNatLit } from "../../kernel/host/expr.ts";
import type { Derivation, Inequality } from "./solver.ts";
import { type LinearTree, mkIntConstructor } from "./tree.ts";

const zero = { kind: "zero" } as const;
const one = { kind: "succ", of: zero } as const;
const INT = mkConst("Int");
const NAT = mkConst("Nat");
const TERM = mkConst("Quod.Lia.Tm");

/** `proof` is of `0 ≤` the term. */
export interface LinearFact {
  readonly tree: LinearTree;
  readonly proof: Expr;
}

function list(type: Expr, elements: readonly Expr[]): Expr {
  return elements.reduceRight<Expr>(
    (rest, x) => mkApps(mkConst("List.cons", [zero]), [type, x, rest]),
    mkApp(mkConst("List.nil", [zero]), type),
  );
}

/** `atom` gives the value of an atom as a term of ℤ. */
export function proveAbsurd(
  facts: readonly LinearFact[],
  why: Derivation,
  atom: (id: number) => Expr,
): Expr {
  // The facts in use, and the derived inequalities in the order of their making.
  const used: number[] = [];
  const derived: (Derivation & { readonly kind: "sum" })[] = [];
  const seen = new Set<Derivation>();
  const usedFacts = new Set<number>();
  const visit = (d: Derivation): void => {
    if (seen.has(d)) return;
    seen.add(d);
    if (d.kind === "fact") {
      if (!usedFacts.has(d.index)) used.push(d.index);
      usedFacts.add(d.index);
      return;
    }
    for (const p of d.parts) visit(p.of);
    derived.push(d);
  };
  visit(why);
  const atoms: number[] = [];
  const positions = new Map<number, number>();
  const index = (id: number): number => {
    const known = positions.get(id);
    if (known !== undefined) return known;
    positions.set(id, atoms.length);
    atoms.push(id);
    return atoms.length - 1;
  };
  const terms: Expr[] = [];
  const proofs: Expr[] = [];
  const forms = new Map<Derivation | number, Inequality>();
  for (const i of used) {
    const fact = facts[i];
    if (fact === undefined) continue;
    terms.push(fact.tree.write(index));
    proofs.push(fact.proof);
    forms.set(i, fact.tree.form);
  }
  const steps: Expr[] = [];
  // What is known, as the library's `check` holds it: the last one first.
  let known: (Derivation | number)[] = [...used];
  for (const d of derived) {
    const result = resultOf(d, (x) => forms.get(x.kind === "fact" ? x.index : x));
    forms.set(d, result);
    const times = new Map<Derivation | number, bigint>();
    for (const p of d.parts) {
      const key = p.of.kind === "fact" ? p.of.index : p.of;
      times.set(key, (times.get(key) ?? 0n) + p.times);
    }
    let last = 0;
    known.forEach((k, i) => {
      if (times.has(k)) last = i;
    });
    const factors = known.slice(0, last + 1).map((k) => mkNatLit(times.get(k) ?? 0n));
    const cs: Expr[] = [mkIntConstructor(result.constant)];
    for (const id of atoms) cs.push(mkIntConstructor(result.coefficients.get(id) ?? 0n));
    steps.push(
      mkApps(mkConst("Quod.Lia.Step.mk"), [list(NAT, factors), mkNatLit(d.g), list(INT, cs)]),
    );
    known = [d, ...known];
  }
  if (derived.length === 0) {
    // A single fact that is absurd already.
    const [only] = used;
    const form = only === undefined ? undefined : forms.get(only);
    steps.push(
      mkApps(mkConst("Quod.Lia.Step.mk"), [
        list(NAT, [mkNatLit(1n)]),
        mkNatLit(1n),
        list(INT, [mkIntConstructor(form?.constant ?? 0n)]),
      ]),
    );
  }
  const checked = mkApps(mkConst("Eq.refl", [one]), [mkConst("Bool"), mkConst("Bool.true")]);
  return mkApps(mkConst("Quod.Lia.absurd_of"), [
    list(INT, atoms.map(atom)),
    list(TERM, terms),
    list(mkConst("Quod.Lia.Step"), steps),
    checked,
    conjunction(list(INT, atoms.map(atom)), terms, proofs),
  ]);
}

/** A proof of `HoldsTm vs ts`, which unfolds to conjunctions. */
function conjunction(vs: Expr, terms: readonly Expr[], proofs: readonly Expr[]): Expr {
  let rest: Expr = mkConst("True.intro");
  for (let i = terms.length - 1; i >= 0; i--) {
    const [term, proof] = [terms[i], proofs[i]];
    if (term === undefined || proof === undefined) continue;
    rest = mkApps(mkConst("Quod.Lia.holds_cons"), [
      vs,
      term,
      list(TERM, terms.slice(i + 1)),
      proof,
      rest,
    ]);
  }
  return rest;
}

function resultOf(
  d: Derivation & { readonly kind: "sum" },
  formOf: (d: Derivation) => Inequality | undefined,
): Inequality {
  const coefficients = new Map<number, bigint>();
  let constant = 0n;
  for (const { of, times } of d.parts) {
    const form = formOf(of);
    if (form === undefined) continue;
    constant += times * form.constant;
    for (const [x, c] of form.coefficients) {
      coefficients.set(x, (coefficients.get(x) ?? 0n) + times * c);
    }
  }
  for (const [x, c] of coefficients) {
    if (c === 0n) coefficients.delete(x);
    else coefficients.set(x, c / d.g);
  }
  const q = constant / d.g;
  return {
    coefficients,
    constant: constant % d.g !== 0n && constant < 0n ? q - 1n : q,
  };
}
