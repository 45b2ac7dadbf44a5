/**
 * Refutation of hypotheses by their propositional structure, with a theory at the leaves: what
 * `tauto` and `omega` stand on. Works on terms alone: it gives a proof of `False`, or nothing.
 *
 * Source: Smullyan's analytic tableaux.
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkLambda,
} from "../kernel/host/expr.ts";
import { exprEquals, instantiate1 } from "../kernel/host/traverse.ts";
import { mkEq, mkEqRefl, mkNot } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { getLevel, isProp } from "../elab/infer.ts";
import type { Meta } from "../elab/meta.ts";
import { whnfR } from "../elab/whnf.ts";

/** A proposition with its proof. */
export interface Fact {
  readonly type: Expr;
  readonly proof: Expr;
}

/** What a theory says about the literals of a branch that has no more structure. */
export interface Theory {
  /** Whether it is worth asking before facts are split. */
  readonly early?: boolean;
  /**
   * Proves `False`, or asks for a distinction of cases, or gives up. With `mayStillSplit` there
   * are facts with structure left: it need not look for cases.
   */
  close(literals: readonly Fact[], mayStillSplit: boolean): Expr | Split | undefined;
}

/** `proof : first ∨ second`. */
export interface Split {
  readonly proof: Expr;
  readonly first: Expr;
  readonly second: Expr;
}

export interface TableauOptions {
  readonly theory?: Theory;
  /** Whether two propositions are the same. */
  readonly same?: (a: Expr, b: Expr) => boolean;
  /** Closed branches and splits at most. */
  readonly maxBranches?: number;
}

const FALSE = mkConst("False");

export class Tableau {
  private readonly m: Meta;
  private readonly options: TableauOptions;
  private branches = 0;

  constructor(m: Meta, options: TableauOptions = {}) {
    this.m = m;
    this.options = options;
  }

  /** A proof of `False` from the facts. */
  refute(facts: readonly Fact[]): Expr | undefined {
    return this.branch([...facts], [], []);
  }

  /**
   * `todo` are facts to take apart, `literals` those without structure, `later` those that split.
   */
  private branch(
    todo0: readonly Fact[],
    literals0: readonly Fact[],
    later0: readonly Fact[],
  ): Expr | undefined {
    const { m } = this;
    const todo = [...todo0];
    const literals = [...literals0];
    let later = [...later0];
    for (;;) {
      for (let fact = todo.pop(); fact !== undefined; fact = todo.pop()) {
        m.tick("tableau");
        const step = this.takeApart(fact);
        if (step.kind === "closed") return step.proof;
        if (step.kind === "facts") todo.push(...step.facts);
        else if (step.kind === "later") {
          const closed = this.contradicts(fact, literals);
          if (closed !== undefined) return closed;
          later.push(fact);
        } else {
          const closed = this.contradicts(step.literal, [...literals, ...later]);
          if (closed !== undefined) return closed;
          if (!literals.some((l) => exprEquals(l.type, step.literal.type))) {
            literals.push(step.literal);
          }
        }
      }
      // Implications whose premise is known need no split.
      const ready = this.modusPonens(later, literals);
      if (ready === undefined) break;
      todo.push(ready.fact);
      later = later.filter((f) => f !== ready.used);
    }
    const { theory } = this.options;
    const [next, ...rest] = later;
    if (next !== undefined) {
      const early = theory?.early === true ? theory.close(literals, true) : undefined;
      if (early !== undefined && !("first" in early)) return early;
      return this.split(next, literals, rest);
    }
    if (theory === undefined) return undefined;
    const verdict = theory.close(literals, false);
    if (verdict === undefined || !("first" in verdict)) return verdict;
    return this.either(verdict, literals, []);
  }

  private count(): void {
    this.branches++;
    if (this.branches > (this.options.maxBranches ?? 2000)) {
      throw new ElabError("too-many-cases", "there are too many cases to distinguish");
    }
  }

  private takeApart(
    fact: Fact,
  ):
    | { readonly kind: "closed"; readonly proof: Expr }
    | { readonly kind: "facts"; readonly facts: readonly Fact[] }
    | { readonly kind: "later" }
    | { readonly kind: "literal"; readonly literal: Fact } {
    const { m } = this;
    const { proof } = fact;
    const type = whnfR(m, m.instantiate(fact.type));
    const fn = getAppFn(type);
    const args = getAppArgs(type);
    const [p, q] = args;
    const name = fn.kind === "const" ? fn.name : "";
    if (name === "False") return { kind: "closed", proof };
    if (name === "True") return { kind: "facts", facts: [] };
    if (name === "And" && p !== undefined && q !== undefined) {
      return {
        kind: "facts",
        facts: [
          { type: p, proof: mkApps(mkConst("And.left"), [p, q, proof]) },
          { type: q, proof: mkApps(mkConst("And.right"), [p, q, proof]) },
        ],
      };
    }
    if (name === "Or" || name === "Iff" || (name === "Exists" && fn.kind === "const")) {
      return { kind: "later" };
    }
    if (name === "Ne" && args[1] !== undefined && args[2] !== undefined) {
      return this.negated(mkEq(m, args[1], args[2]), proof);
    }
    if (name === "Not" && p !== undefined) return this.negated(p, proof);
    if (type.kind === "pi" && type.body.looseBVarRange === 0 && isProp(m, type.type)) {
      const body = whnfR(m, type.body);
      if (body.kind === "const" && body.name === "False") return this.negated(type.type, proof);
      return isProp(m, type.body) ? { kind: "later" } : { kind: "facts", facts: [] };
    }
    return { kind: "literal", literal: { type, proof } };
  }

  /** `proof : ¬p`. */
  private negated(p0: Expr, proof: Expr): ReturnType<Tableau["takeApart"]> {
    const { m } = this;
    const p = whnfR(m, p0);
    const fn = getAppFn(p);
    const args = getAppArgs(p);
    const [a, b] = args;
    const name = fn.kind === "const" ? fn.name : "";
    if (name === "True") {
      return { kind: "closed", proof: mkApp(proof, mkConst("True.intro")) };
    }
    if (name === "False") return { kind: "facts", facts: [] };
    if (name === "Not" && a !== undefined) {
      return { kind: "facts", facts: [{ type: a, proof: byContradiction(a, proof) }] };
    }
    if (name === "Ne" && args[1] !== undefined && args[2] !== undefined) {
      const eq = mkEq(m, args[1], args[2]);
      return { kind: "facts", facts: [{ type: eq, proof: byContradiction(eq, proof) }] };
    }
    if (name === "Or" && a !== undefined && b !== undefined) {
      const side = (x: Expr, inj: string): Fact => ({
        type: mkNot(x),
        proof: this.lambda(x, (h) => mkApp(proof, mkApps(mkConst(inj), [a, b, h]))),
      });
      return { kind: "facts", facts: [side(a, "Or.inl"), side(b, "Or.inr")] };
    }
    if ((name === "And" || name === "Iff") && a !== undefined && b !== undefined) {
      return { kind: "later" };
    }
    if (p.kind === "pi" && p.body.looseBVarRange === 0 && isProp(m, p.type) && isProp(m, p.body)) {
      // ¬(a → b): a and ¬b.
      const domain = p.type;
      const codomain = p.body;
      const isA = byContradiction(
        domain,
        this.lambda(mkNot(domain), (na) =>
          mkApp(
            proof,
            this.lambda(domain, (ha) =>
              mkApps(mkConst("False.elim", [{ kind: "zero" }]), [codomain, mkApp(na, ha)]),
            ),
          ),
        ),
      );
      const notB = this.lambda(codomain, (hb) =>
        mkApp(proof, mkLambda("_", "default", domain, hb)),
      );
      return {
        kind: "facts",
        facts: [
          { type: domain, proof: isA },
          { type: mkNot(codomain), proof: notB },
        ],
      };
    }
    return { kind: "literal", literal: { type: mkNot(p), proof } };
  }

  /** `fun h : type => body h`. */
  private lambda(type: Expr, body: (h: Expr) => Expr): Expr {
    return this.m.withLocal("h", "default", type, (h) => this.m.mkLambda([h], body(h)));
  }

  /** A literal against the others. */
  private contradicts(literal: Fact, literals: readonly Fact[]): Expr | undefined {
    const { m } = this;
    const inner = negation(literal.type);
    for (const other of literals) {
      if (inner !== undefined && this.same(inner, other.type)) {
        return mkApp(literal.proof, other.proof);
      }
      const otherInner = negation(other.type);
      if (otherInner !== undefined && this.same(otherInner, literal.type)) {
        return mkApp(other.proof, literal.proof);
      }
    }
    if (inner === undefined) return undefined;
    // ¬(a = a), and the other way round.
    const fn = getAppFn(inner);
    const args = getAppArgs(inner);
    if (fn.kind !== "const" || fn.name !== "Eq" || args.length !== 3) return undefined;
    const [type, a, b] = args;
    if (type === undefined || a === undefined || b === undefined) return undefined;
    if (this.same(a, b)) return mkApp(literal.proof, mkEqRefl(m, a));
    const flipped = mkEq(m, b, a);
    for (const other of literals) {
      if (this.same(flipped, other.type)) {
        const symm = mkApps(mkConst("Eq.symm", [getLevel(m, type)]), [type, b, a, other.proof]);
        return mkApp(literal.proof, symm);
      }
    }
    return undefined;
  }

  private same(a: Expr, b: Expr): boolean {
    if (exprEquals(a, b)) return true;
    if (this.options.same !== undefined) return this.options.same(a, b);
    const { m } = this;
    return m.withTransparency("reducible", () => isDefEq(m, a, b));
  }

  /** An implication of which the premise is known. */
  private modusPonens(
    later: readonly Fact[],
    literals: readonly Fact[],
  ): { readonly fact: Fact; readonly used: Fact } | undefined {
    const { m } = this;
    for (const used of later) {
      const type = whnfR(m, m.instantiate(used.type));
      if (type.kind !== "pi") continue;
      const premise = literals.find((l) => this.same(whnfR(m, type.type), l.type));
      if (premise === undefined) continue;
      return { fact: { type: type.body, proof: mkApp(used.proof, premise.proof) }, used };
    }
    return undefined;
  }

  /** Takes a fact apart that makes two branches. */
  private split(fact: Fact, literals: readonly Fact[], later: readonly Fact[]): Expr | undefined {
    const { m } = this;
    const { proof } = fact;
    const type = whnfR(m, m.instantiate(fact.type));
    const fn = getAppFn(type);
    const [a, b] = getAppArgs(type);
    const name = fn.kind === "const" ? fn.name : "";
    if (name === "Or" && a !== undefined && b !== undefined) {
      return this.either({ proof, first: a, second: b }, literals, later);
    }
    if (name === "Exists" && a !== undefined && b !== undefined && fn.kind === "const") {
      return m.withLocal("x", "default", a, (x) => {
        const px = b.kind === "lambda" ? instantiate1(b.body, x) : mkApp(b, x);
        return m.withLocal("h", "default", px, (h) => {
          const inner = this.branch([{ type: px, proof: h }], literals, later);
          if (inner === undefined) return undefined;
          return mkApps(mkConst("Exists.elim", fn.levels), [
            a,
            b,
            FALSE,
            proof,
            m.mkLambda([x, h], inner),
          ]);
        });
      });
    }
    if (name === "Iff" && a !== undefined && b !== undefined) {
      return this.decide(
        a,
        literals,
        later,
        (h) => ({ type: b, proof: mkApps(mkConst("Iff.mp"), [a, b, proof, h]) }),
        (h) => ({
          type: mkNot(b),
          proof: this.lambda(b, (hb) => mkApp(h, mkApps(mkConst("Iff.mpr"), [a, b, proof, hb]))),
        }),
      );
    }
    const inner = negation(type);
    if (inner !== undefined) return this.splitNegated(inner, proof, literals, later);
    if (type.kind !== "pi") return undefined;
    const premise = type.type;
    const conclusion = type.body;
    return this.decide(
      premise,
      literals,
      later,
      (h) => ({ type: conclusion, proof: mkApp(proof, h) }),
      undefined,
    );
  }

  /** `proof : ¬(a ∧ b)` or `¬(a ↔ b)`. */
  private splitNegated(
    p0: Expr,
    proof: Expr,
    literals: readonly Fact[],
    later: readonly Fact[],
  ): Expr | undefined {
    const p = whnfR(this.m, p0);
    const fn = getAppFn(p);
    const [a, b] = getAppArgs(p);
    if (fn.kind !== "const" || a === undefined || b === undefined) return undefined;
    if (fn.name === "And") {
      return this.decide(
        a,
        literals,
        later,
        (ha) => ({
          type: mkNot(b),
          proof: this.lambda(b, (hb) => mkApp(proof, mkApps(mkConst("And.intro"), [a, b, ha, hb]))),
        }),
        undefined,
      );
    }
    if (fn.name !== "Iff") return undefined;
    const absurd = (goal: Expr, no: Expr, yes: Expr): Expr =>
      mkApps(mkConst("False.elim", [{ kind: "zero" }]), [goal, mkApp(no, yes)]);
    return this.decide(
      a,
      literals,
      later,
      (ha) => ({
        type: mkNot(b),
        proof: this.lambda(b, (hb) =>
          mkApp(
            proof,
            mkApps(mkConst("Iff.intro"), [
              a,
              b,
              mkLambda("_", "default", a, hb),
              mkLambda("_", "default", b, ha),
            ]),
          ),
        ),
      }),
      (na) => ({
        type: b,
        proof: byContradiction(
          b,
          this.lambda(mkNot(b), (nb) =>
            mkApp(
              proof,
              mkApps(mkConst("Iff.intro"), [
                a,
                b,
                this.lambda(a, (ha) => absurd(b, na, ha)),
                this.lambda(b, (hb) => absurd(a, nb, hb)),
              ]),
            ),
          ),
        ),
      }),
    );
  }

  /** Distinguishes `p` and `¬p`, with a consequence in each. */
  private decide(
    p: Expr,
    literals: readonly Fact[],
    later: readonly Fact[],
    yes: (h: Expr) => Fact,
    no: ((h: Expr) => Fact) | undefined,
  ): Expr | undefined {
    const em = mkApp(mkConst("Classical.em"), p);
    return this.eitherWith(
      { proof: em, first: p, second: mkNot(p) },
      literals,
      later,
      (h) => [yes(h)],
      (h) => (no === undefined ? [] : [no(h)]),
    );
  }

  private either(s: Split, literals: readonly Fact[], later: readonly Fact[]): Expr | undefined {
    return this.eitherWith(
      s,
      literals,
      later,
      () => [],
      () => [],
    );
  }

  private eitherWith(
    s: Split,
    literals: readonly Fact[],
    later: readonly Fact[],
    first: (h: Expr) => readonly Fact[],
    second: (h: Expr) => readonly Fact[],
  ): Expr | undefined {
    this.count();
    const side = (type: Expr, more: (h: Expr) => readonly Fact[]): Expr | undefined =>
      this.m.withLocal("h", "default", type, (h) => {
        const proof = this.branch([{ type, proof: h }, ...more(h)], literals, later);
        return proof === undefined ? undefined : this.m.mkLambda([h], proof);
      });
    const left = side(s.first, first);
    if (left === undefined) return undefined;
    const right = side(s.second, second);
    if (right === undefined) return undefined;
    return mkApps(mkConst("Or.elim"), [s.first, s.second, FALSE, s.proof, left, right]);
  }
}

/** `p` of `¬p`. */
export function negation(type: Expr): Expr | undefined {
  const fn = getAppFn(type);
  if (fn.kind === "const" && fn.name === "Not") return getAppArgs(type)[0];
  if (type.kind === "pi" && type.body.kind === "const" && type.body.name === "False") {
    return type.type;
  }
  return undefined;
}

function byContradiction(p: Expr, notNot: Expr): Expr {
  return mkApps(mkConst("Classical.byContradiction"), [p, notNot]);
}
