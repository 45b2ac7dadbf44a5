/**
 * What `linarith` starts from: the hypotheses that compare, by the ring that they are about.
 * Conjunctions are taken apart, negations turned around, natural numbers become integers, and
 * strict comparisons of integers weak ones. Disequations are left out, as in Mathlib.
 */
import { type Expr, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { asConstApp } from "../../elab/app-builder.ts";
import type { Meta } from "../../elab/meta.ts";
import { whnfR } from "../../elab/whnf.ts";
import type { Fact } from "../tableau.ts";
import { type Comparison, Domain, type Proved } from "./domain.ts";
import { Signs } from "../positivity/sign.ts";
import { NatCasts, walkCasts } from "./nat-cast.ts";
import { type OrderRelation, orderRelationOf } from "./relation.ts";

/** A ring, and what is known in it. */
export interface System {
  readonly domain: Domain;
  readonly comparisons: Comparison[];
  /** Proofs that the casts of natural numbers that were met are not negative. */
  readonly casts: Map<Expr, Expr>;
}

export class Systems {
  readonly all: System[] = [];
  private readonly m: Meta;
  private readonly others: Expr[] = [];
  private readonly casts: NatCasts;

  constructor(m: Meta) {
    this.m = m;
    this.casts = new NatCasts(m);
  }

  /** The system of a type; of ℕ that of ℤ. */
  of(carrier: Expr): System | undefined {
    const type = whnfR(this.m, carrier);
    if (type.kind === "const" && type.name === "Nat") {
      return this.m.env.has("Quod.Linarith.nat_le") ? this.of(mkConst("Int")) : undefined;
    }
    const known = this.all.find((s) => exprEquals(s.domain.type, type));
    if (known !== undefined) return known;
    if (this.others.some((o) => exprEquals(o, type))) return undefined;
    const domain = Domain.of(this.m, type);
    if (domain === undefined) {
      this.others.push(type);
      return undefined;
    }
    const made: System = { domain, comparisons: [], casts: new Map() };
    this.all.push(made);
    return made;
  }

  /** Adds what a fact says, if it compares. */
  add(fact: Fact): void {
    const { m } = this;
    const [p, q] = asConstApp(m, fact.type, "And", 2) ?? [];
    if (p !== undefined && q !== undefined) {
      this.add({ type: p, proof: mkApps(mkConst("And.left"), [p, q, fact.proof]) });
      this.add({ type: q, proof: mkApps(mkConst("And.right"), [p, q, fact.proof]) });
      return;
    }
    const r = orderRelationOf(m, fact.type);
    if (r === undefined || (r.name === "eq" && r.negated)) return;
    const system = this.of(r.carrier);
    if (system === undefined) return;
    const { domain } = system;
    const ofNat = !domain.isCarrier(r.carrier);
    if (!ofNat && r.name !== "eq" && !domain.owns(r.instance, r.name)) return;
    const proved = ofNat ? this.fromNat(domain, r, fact.proof) : positive(domain, r, fact.proof);
    const strong = strengthen(domain, proved);
    system.comparisons.push(domain.comparison(strong));
    for (const side of [strong.lhs, strong.rhs]) {
      if (domain.integers) this.casts.collect(side);
      else collectCasts(system, side);
    }
  }

  /** Adds that the casts of natural numbers are not negative. */
  finish(): void {
    for (const { domain, comparisons, casts } of this.all) {
      const proofs = domain.integers ? this.casts.atoms : casts;
      for (const proof of proofs.values()) {
        comparisons.push(domain.comparison(domain.proved(proof)));
      }
    }
  }

  private fromNat(domain: Domain, r: OrderRelation, proof: Expr): Proved {
    const { a, b } = r;
    if (!r.negated) return domain.proved(this.casts.relation(r, proof));
    const turned: OrderRelation = { ...r, name: r.name === "le" ? "lt" : "le", a: b, b: a };
    const name = r.name === "le" ? "Nat.lt_of_not_le" : "Nat.le_of_not_lt";
    return domain.proved(this.casts.relation(turned, mkApps(mkConst(name), [a, b, proof])));
  }
}

/** Notes the casts of natural numbers in a term that is no integer. */
function collectCasts(system: System, e: Expr): void {
  walkCasts(e, (cast) => {
    const { domain, casts } = system;
    const proof = new Signs(domain.m).prove(cast, "nonneg");
    if (proof !== undefined) casts.set(cast, proof);
  });
}

function positive(domain: Domain, r: OrderRelation, proof: Expr): Proved {
  const { a, b } = r;
  if (!r.negated) return { relation: r.name, lhs: a, rhs: b, proof };
  return domain.proved(
    domain.lemma(r.name === "le" ? "lt_of_not_le" : "le_of_not_lt", [a, b, proof]),
  );
}

/** Of integers, `a < b` is `a + 1 ≤ b`. */
function strengthen(domain: Domain, p: Proved): Proved {
  if (!domain.integers || p.relation !== "lt") return p;
  return domain.proved(mkApps(mkConst("Quod.Linarith.int_succ_le"), [p.lhs, p.rhs, p.proof]));
}
