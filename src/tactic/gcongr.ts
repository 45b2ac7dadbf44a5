/**
 * `gcongr`: a relation between two terms of one shape from relations between the parts that
 * differ, by the lemmas marked `@[gcongr]`. Side conditions are left to `positivity`.
 *
 * Source: Mathlib's Tactic/GCongr for behaviour.
 */
import { type Expr, getAppArgs, getAppFn, hasExprMVar, mkFVar } from "../kernel/host/expr.ts";
import { betaApply, exprEquals } from "../kernel/host/traverse.ts";
import { mkAppM } from "../elab/app-builder.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { applyTo, assumption, intros } from "../elab/goal.ts";
import { forallTelescope, inferType } from "../elab/infer.ts";
import type { Meta } from "../elab/meta.ts";
import { whnfR } from "../elab/whnf.ts";
import type { BinderName, Term } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { orderRelationOf } from "./linear/relation.ts";
import { numeralValue } from "./linear/reader.ts";
import { type Sign, Signs } from "./positivity/sign.ts";
import { tryRfl } from "./rfl.ts";
import { defineTactic } from "./tactic.ts";
import { elabTerm } from "./terms.ts";

interface GCongrArgs {
  readonly template: Term | undefined;
  readonly names: readonly BinderName[];
}

export const gcongr = defineTactic<GCongrArgs>({
  keywords: ["gcongr"],
  parse(parser) {
    const template = parser.atArgument() && !parser.at("with") ? parser.term() : undefined;
    const names: BinderName[] = [];
    if (parser.eat("with")) while (parser.atIdent()) names.push(parser.binderName());
    return { template, names };
  },
  run({ template, names }, t) {
    t.refineMain((goal, target) => {
      const { m } = t;
      const sides = relationOf(m, target);
      if (sides === undefined) throw t.fail("gcongr", goal, () => "the goal is not a relation");
      // The template is only looked at: where it has holes, the sides may differ.
      const type = inferType(m, sides.lhs);
      const pattern = template && m.instantiate(elabTerm(t, template, type));
      const steps = new Steps(
        t,
        names.map((n) => n.name),
      );
      if (!steps.reduce(goal, pattern))
        throw t.fail("gcongr", goal, () => "gcongr did not make progress");
      return [...steps.main, ...steps.side];
    });
  },
});

interface Related {
  readonly relation: string;
  readonly lhs: Expr;
  readonly rhs: Expr;
}

function relationOf(m: Meta, type0: Expr): Related | undefined {
  let type = m.instantiate(type0);
  const order = orderRelationOf(m, type);
  if (order !== undefined && !order.negated && order.name !== "eq") {
    return { relation: order.name === "le" ? "LE.le" : "LT.lt", lhs: order.a, rhs: order.b };
  }
  if (getAppFn(type).kind !== "const") type = whnfR(m, type);
  const fn = getAppFn(type);
  const [lhs, rhs] = getAppArgs(type).slice(-2);
  if (fn.kind !== "const" || lhs === undefined || rhs === undefined) return undefined;
  return { relation: fn.name, lhs, rhs };
}

/** A lemma `f x₁ … ~ f y₁ …`; `varying` are the arguments of `f` in which the sides differ. */
interface Lemma {
  readonly name: string;
  readonly relation: string;
  readonly head: string;
  readonly varying: string;
}

/** By the environment's list of marked lemmas. */
const known = new WeakMap<object, readonly Lemma[]>();

function lemmas(m: Meta): readonly Lemma[] {
  const entries = m.env.lemmaSets.get("gcongr");
  if (entries === undefined) return [];
  let found = known.get(entries);
  if (found === undefined) {
    // What was declared last is tried first.
    found = entries.toReversed().flatMap(({ name }) => lemmaOf(m, name) ?? []);
    known.set(entries, found);
  }
  return found;
}

function lemmaOf(m: Meta, name: string): Lemma | undefined {
  const info = m.env.constant(name);
  if (info === undefined) return undefined;
  return forallTelescope(m, info.type, (_, body) => {
    const r = relationOf(m, body);
    const fn = r && getAppFn(r.lhs);
    if (r === undefined || fn?.kind !== "const") return undefined;
    const ys = getAppArgs(r.rhs);
    const varying = getAppArgs(r.lhs).flatMap((x, i) => {
      const y = ys[i];
      return y !== undefined && exprEquals(x, y) ? [] : [i];
    });
    return { name, relation: r.relation, head: fn.name, varying: varying.join(",") };
  });
}

class Steps {
  /** Relations that are left. */
  readonly main: number[] = [];
  /** Side conditions that are left. */
  readonly side: number[] = [];
  private readonly t: TacticContext;
  private readonly names: (string | undefined)[];

  constructor(t: TacticContext, names: readonly (string | undefined)[]) {
    this.t = t;
    this.names = [...names];
  }

  /** Closes a goal or reduces it to others; false when nothing was done. */
  reduce(goal: number, template: Expr | undefined): boolean {
    const { m } = this.t;
    m.tick("gcongr");
    return this.t.inGoal(goal, (target) => {
      if (template?.kind === "mvar") return this.closes(goal);
      if (template === undefined && this.closes(goal)) return true;
      const r = relationOf(m, target);
      if (r === undefined) return false;
      const [lhs, rhs] = [m.instantiate(r.lhs), m.instantiate(r.rhs)];
      const fn = getAppFn(lhs);
      const [xs, ys] = [getAppArgs(lhs), getAppArgs(rhs)];
      const other = getAppFn(rhs);
      if (fn.kind !== "const" || other.kind !== "const" || fn.name !== other.name) return false;
      if (xs.length !== ys.length) return false;
      const parts = template === undefined ? [] : getAppArgs(template);
      if (template !== undefined && parts.length !== xs.length) return false;
      const varying = xs.flatMap((x, i) => {
        const y = ys[i];
        const part = parts[i];
        const differs =
          part === undefined ? y === undefined || !this.same(x, y) : hasExprMVar(part);
        return differs ? [i] : [];
      });
      const key = varying.join(",");
      const candidates = lemmas(m).filter(
        (l) => l.relation === r.relation && l.head === fn.name && l.varying === key,
      );
      for (const { name } of candidates) {
        const made = m.attempt(() => applyTo(m, goal, m.mkConstWithFreshLevels(name)));
        if (made === undefined) continue;
        const pairs = varying.map((i) => [xs[i], ys[i], parts[i]] as const);
        for (const g of made) this.place(g, pairs);
        return true;
      }
      return false;
    });
  }

  /** A goal about a pair of parts is gone on with; any other is a side condition. */
  private place(
    goal: number,
    pairs: readonly (readonly [Expr | undefined, Expr | undefined, Expr | undefined])[],
  ): void {
    const { t } = this;
    const { m } = t;
    if (m.isAssigned(goal)) return;
    m.updateDecl(goal, { kind: "opaque" });
    const type = m.instantiate(m.typeOfMVar(goal));
    if (type.kind === "pi") {
      const name = this.names.shift();
      const opened = intros(m, goal, [name]);
      const [x] = opened.fvars;
      const inner = pairs.map(([p, q]) => [openBody(p, x), openBody(q, x), undefined] as const);
      this.place(opened.goal, inner);
      return;
    }
    t.inGoal(goal, (target) => {
      const r = relationOf(m, target);
      const is = (a: Expr | undefined, b: Expr | undefined): boolean =>
        r !== undefined &&
        a !== undefined &&
        b !== undefined &&
        this.same(r.lhs, a) &&
        this.same(r.rhs, b);
      const pair = pairs.find(([x, y]) => is(x, y) || is(y, x));
      if (pair === undefined) {
        if (!this.discharges(goal, target)) this.side.push(goal);
      } else if (!this.reduce(goal, pair[2])) this.main.push(goal);
    });
  }

  private same(a: Expr, b: Expr): boolean {
    const { m } = this.t;
    return m.withTransparency("instances", () => m.attempt(() => isDefEq(m, a, b)) === true);
  }

  private closes(goal: number): boolean {
    const { t } = this;
    const { m } = t;
    const reducibly = (f: () => boolean): boolean =>
      m.attempt(() => m.withTransparency("reducible", f) || undefined) === true;
    return (
      reducibly(() => tryRfl(t, goal)) ||
      reducibly(() => assumption(m, goal)) ||
      reducibly(() => this.strictly(goal))
    );
  }

  /** `a ≤ b` by a hypothesis `a < b`. */
  private strictly(goal: number): boolean {
    const { m } = this.t;
    const goalRelation = orderRelationOf(m, m.typeOfMVar(goal));
    if (goalRelation?.name !== "le" || goalRelation.negated) return false;
    return m.lctx.decls.some((d) => {
      if (d.hidden === true) return false;
      const r = orderRelationOf(m, d.type);
      if (r?.name !== "lt" || r.negated) return false;
      if (!isDefEq(m, r.a, goalRelation.a) || !isDefEq(m, r.b, goalRelation.b)) return false;
      m.assign(goal, mkAppM(m, "le_of_lt", [mkFVar(d.id)]));
      return true;
    });
  }

  private discharges(goal: number, target: Expr): boolean {
    const { t } = this;
    const { m } = t;
    const r = orderRelationOf(m, target);
    const [zero, e] = r?.name === "eq" ? [r.b, r.a] : [r?.a, r?.b];
    if (
      r !== undefined &&
      r.negated === (r.name === "eq") &&
      zero !== undefined &&
      e !== undefined
    ) {
      const sign: Sign = r.name === "eq" ? "ne" : r.name === "lt" ? "pos" : "nonneg";
      const proof = numeralValue(m, zero) === 0n ? new Signs(m).prove(e, sign) : undefined;
      if (proof !== undefined) {
        m.assign(goal, proof);
        return true;
      }
    }
    return m.attempt(() => assumption(m, goal) || undefined) === true;
  }
}

/** A function's value; what is no function stays. */
function openBody(f: Expr | undefined, x: Expr | undefined): Expr | undefined {
  return f?.kind === "lambda" && x !== undefined ? betaApply(f, [x]) : f;
}
