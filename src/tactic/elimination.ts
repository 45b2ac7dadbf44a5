/**
 * What `cases` and `induction` share: the variable to analyse, the choice of an eliminator, and
 * the alternatives after `with`.
 *
 * Source: Lean's Elab/Tactic/Induction.lean for behaviour.
 */
import type { Span } from "../base/span.ts";
import { type Expr, getAppArgs, getAppFn, mkApp, mkApps, mkFVar } from "../kernel/host/expr.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import { type CaseGoal, eliminatorShape, type InductiveType } from "../elab/cases.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { assertHypothesis, dependents, intros, mentions, mkGoal } from "../elab/goal.ts";
import { forallTelescope, inferType, isProp } from "../elab/infer.ts";
import { lastComponent } from "../elab/environment.ts";
import { collectMVars } from "../elab/collect.ts";
import { synthInstance } from "../elab/instances.ts";
import type { Meta } from "../elab/meta.ts";
import { resolveGlobal } from "../elab/scope.ts";
import { whnf, whnfCore } from "../elab/whnf.ts";
import type { InductionAlternative, Tactic, Term } from "../syntax/ast.ts";
import type { TacticArgumentParser } from "../syntax/tactic-syntax.ts";
import type { TacticContext } from "./context.ts";
import { generalizeTerm } from "./generalize-term.ts";
import { renameLocals } from "./locals.ts";
import { fieldInfos } from "./rcases-patterns.ts";
import { elabTerm } from "./terms.ts";

export interface Target {
  /** `h : e`. */
  readonly equation: string | undefined;
  readonly term: Term;
}

export interface EliminationArgs {
  readonly targets: readonly Target[];
  readonly using: { readonly name: string; readonly span: Span } | undefined;
  readonly generalizing: readonly { readonly name: string; readonly span: Span }[];
  readonly before: Tactic | undefined;
  readonly alternatives: readonly InductionAlternative[] | undefined;
}

/** `h : e, e' using elim generalizing x y with | …`. */
export function parseElimination(parser: TacticArgumentParser): EliminationArgs {
  const targets: Target[] = [];
  do {
    const term = parser.term();
    if (parser.eat(":")) {
      if (term.kind !== "ident") return parser.fail("a name expected before ':'");
      targets.push({ equation: term.name, term: parser.term() });
    } else targets.push({ equation: undefined, term });
  } while (parser.eat(","));
  const using = parser.eat("using") ? parser.ident() : undefined;
  const generalizing: { name: string; span: Span }[] = [];
  if (parser.eat("generalizing")) while (parser.atIdent()) generalizing.push(parser.ident());
  if (!parser.eat("with")) {
    return { targets, using, generalizing, before: undefined, alternatives: undefined };
  }
  const { before, alternatives } = parser.inductionAlternatives();
  return { targets, using, generalizing, before, alternatives };
}

/** The target as a variable: other terms are generalized. */
export function targetVariable(
  t: TacticContext,
  goal: number,
  target: Target,
): { readonly goal: number; readonly fvar: number } {
  const { m } = t;
  const e = elabTerm(t, target.term);
  if (e.kind === "fvar" && target.equation === undefined && m.localDecl(e).value === undefined) {
    return { goal, fvar: e.id };
  }
  const type = m.instantiate(inferType(m, e));
  const made =
    isProp(m, type) && target.equation === undefined
      ? assertHypothesis(m, goal, "x✝", type, e)
      : generalizeTerm(m, goal, e, "x✝", target.equation);
  return { goal: made.goal, fvar: made.fvar.kind === "fvar" ? made.fvar.id : -1 };
}

/** The eliminator registered for a type by an attribute. */
export function customEliminator(m: Meta, attribute: string, type: string): string | undefined {
  for (const entry of [...(m.env.lemmaSets.get(attribute) ?? [])].reverse()) {
    const info = m.env.constant(entry.name);
    if (info === undefined) continue;
    const head = forallTelescope(m, info.type, (_, body) => {
      const target = getAppArgs(body)[0];
      if (target?.kind !== "fvar") return undefined;
      const fn = getAppFn(m.localDecl(target).type);
      return fn.kind === "const" ? fn.name : undefined;
    });
    if (head === type) return entry.name;
  }
  return undefined;
}

/** Whether the indices are distinct variables on which nothing else of the type depends. */
export function checkIndices(t: TacticContext, inductive: InductiveType): void {
  const { m } = t;
  const seen = new Set<number>();
  for (const i of inductive.indices) {
    const x = m.instantiate(i);
    if (x.kind !== "fvar") {
      throw m.error(
        "induction",
        (show) =>
          `index in target's type is not a variable (consider using the \`cases\` tactic instead)\n  ${show(x)}`,
      );
    }
    if (
      seen.has(x.id) ||
      inductive.params.some((p) => mentions(m, m.instantiate(p), new Set([x.id])))
    ) {
      throw m.error(
        "induction",
        (show) => `unsupported index in target's type: ${show(x)} occurs more than once`,
      );
    }
    seen.add(x.id);
  }
}

/** Gives the fields of a case the names that were written. */
export function nameFields(
  t: TacticContext,
  g: CaseGoal,
  names: readonly (string | undefined)[],
  all: boolean,
  span: Span | undefined,
): number {
  const { m } = t;
  const infos = fieldInfos(t, g.ctor);
  const slots = g.fields.map((f, i) => ({
    value: f,
    explicit:
      all || (infos[i] ?? (f.kind === "fvar" ? m.localDecl(f).info : "default")) === "default",
  }));
  const open = slots.filter((s) => s.explicit);
  if (names.length > open.length && span !== undefined) {
    throw new ElabError(
      "too-many-names",
      `too many variable names provided at alternative '${lastComponent(g.ctor)}', #${names.length} provided, but #${open.length} expected`,
      span,
    );
  }
  const map = new Map<number, string>();
  open.forEach((s, i) => {
    const name = names[i];
    if (name !== undefined && s.value.kind === "fvar") map.set(s.value.id, name);
  });
  return renameLocals(m, g.goal, map);
}

/** Runs the alternatives on the cases; returns the goals that stay open. */
export function runAlternatives(
  t: TacticContext,
  cases: readonly CaseGoal[],
  known: readonly string[],
  args: EliminationArgs,
  span: Span,
): number[] {
  const { alternatives, before } = args;
  if (alternatives === undefined) return cases.map((c) => c.goal);
  checkAlternatives(alternatives, known, cases);
  const open: number[] = [];
  for (const c of cases) {
    const name = lastComponent(c.ctor);
    if (before !== undefined) {
      const left = t.on([c.goal], () => t.withoutRecovery(() => t.runTactic(before)));
      if (left.length === 0) continue;
    }
    const found = findAlternative(alternatives, name);
    if (found === undefined) {
      const error = new ElabError(
        "missing-alternative",
        `alternative '${name}' has not been provided`,
        span,
      );
      t.recovering([c.goal], () => {
        throw error;
      });
      continue;
    }
    const { alternative, head } = found;
    t.recovering([c.goal], () => {
      const goal = nameFields(
        t,
        c,
        head.names.map((n) => n.name),
        head.explicit,
        head.ctorSpan,
      );
      if (isHole(alternative.body)) open.push(goal);
      else t.closeGoal(goal, alternative.body, alternative.bodySpan);
    });
  }
  return open;
}

function isHole(body: InductionAlternative["body"]): body is { readonly kind: "hole" } {
  return "kind" in body;
}

type Head = InductionAlternative["heads"][number];

function findAlternative(
  alternatives: readonly InductionAlternative[],
  name: string,
): { alternative: InductionAlternative; head: Head } | undefined {
  for (const wanted of [name, "_"]) {
    for (const alternative of alternatives) {
      const head = alternative.heads.find((h) => h.ctor === wanted);
      if (head !== undefined) return { alternative, head };
    }
  }
  return undefined;
}

function checkAlternatives(
  alternatives: readonly InductionAlternative[],
  known: readonly string[],
  cases: readonly CaseGoal[],
): void {
  const seen = new Set<string>();
  for (const [i, a] of alternatives.entries()) {
    for (const head of a.heads) {
      if (head.ctor === "_") {
        if (i < alternatives.length - 1) {
          throw new ElabError(
            "wildcard-alternative",
            "invalid occurrence of wildcard alternative, it must be the last alternative",
            a.span,
          );
        }
        if (cases.every((c) => seen.has(lastComponent(c.ctor)))) {
          throw new ElabError("unneeded-alternative", "wildcard alternative is not needed", a.span);
        }
        continue;
      }
      if (!known.includes(head.ctor)) {
        throw new ElabError(
          "invalid-alternative",
          `invalid alternative name '${head.ctor}'`,
          head.ctorSpan,
        );
      }
      if (seen.has(head.ctor)) {
        throw new ElabError(
          "duplicate-alternative",
          `duplicate alternative name '${head.ctor}'`,
          head.ctorSpan,
        );
      }
      seen.add(head.ctor);
      if (!cases.some((c) => lastComponent(c.ctor) === head.ctor)) {
        throw new ElabError(
          "unneeded-alternative",
          `alternative '${head.ctor}' is not needed`,
          head.ctorSpan,
        );
      }
    }
  }
}

/**
 * Applies an eliminator given by name to variables: `using`. Its further explicit arguments
 * become goals.
 */
export function eliminateUsing(
  t: TacticContext,
  goal: number,
  using: { readonly name: string; readonly span: Span },
  targets: readonly number[],
  generalizing: ReadonlySet<number>,
): { readonly cases: CaseGoal[]; readonly others: number[] } {
  const { m } = t;
  const [found] = resolveGlobal(t.elab.env, t.elab.scope, using.name);
  if (found === undefined || found.fields.length > 0) {
    throw new ElabError("unknown-constant", `unknown constant '${using.name}'`, using.span);
  }
  const eliminator = found.name;
  const shape = eliminatorShape(m, eliminator);
  const count = shape.filter((s) => s.kind === "target").length;
  if (count !== targets.length) {
    throw new ElabError(
      "induction",
      `eliminator '${eliminator}' needs ${count} target${count === 1 ? "" : "s"}, ${targets.length} given`,
    );
  }
  const decl = m.decl(goal);
  return m.withContext(decl.lctx, () => {
    const own = new Set(targets);
    const moved = dependents(m, decl.lctx, new Set([...targets, ...generalizing])).filter(
      (d) => !own.has(d.id),
    );
    const fixed = targets.map((id) => mkFVar(id));
    const target = m.mkPi(
      moved.map((d) => mkFVar(d.id)),
      m.instantiate(decl.type),
    );
    const motive = m.mkLambda(fixed, target);
    let head: Expr = m.mkConstWithFreshLevels(eliminator);
    let type = inferType(m, head);
    const minors: { id: number; name: string; fields: number }[] = [];
    const extra: number[] = [];
    const outer = decl.lctx.without(new Set(moved.map((d) => d.id)));
    for (const arg of shape) {
      type = type.kind === "pi" ? type : whnf(m, whnfCore(m, m.instantiate(type)));
      if (type.kind !== "pi") throw new ElabError("induction", "eliminator with too few arguments");
      let x: Expr;
      switch (arg.kind) {
        case "motive":
          x = motive;
          break;
        case "target":
          x = fixed[arg.index] ?? motive;
          break;
        case "minor": {
          const g = mkGoal(m, type.type, outer, arg.name);
          minors.push({ id: g.id, name: arg.name, fields: arg.fields });
          x = g.expr;
          break;
        }
        case "param":
          x = m.mkFreshMVar(
            type.type,
            type.info === "instImplicit" ? "synthetic" : "natural",
            type.name,
          );
          if (type.info === "default" && x.kind === "mvar") extra.push(x.id);
      }
      if (arg.kind !== "minor" && !isDefEq(m, type.type, inferType(m, x))) {
        throw m.error(
          "induction",
          (show) => `eliminator '${eliminator}' does not fit the target\n  ${show(x)}`,
        );
      }
      head = mkApp(head, x);
      type = instantiate1(type.body, x);
    }
    const open = new Set<number>();
    collectMVars(m.instantiate(head), open);
    for (const id of open) {
      if (m.decl(id).kind !== "synthetic" || m.isAssigned(id)) continue;
      const found = synthInstance(m, m.typeOfMVar(id));
      if (found.kind === "found") m.assign(id, found.value);
    }
    m.assign(
      goal,
      mkApps(
        head,
        moved.filter((d) => d.value === undefined).map((d) => mkFVar(d.id)),
      ),
    );
    const cases = minors.map((minor): CaseGoal => {
      const clean = withBetaTarget(m, minor.id);
      const opened = intros(
        m,
        clean,
        Array.from({ length: minor.fields }, () => undefined),
      );
      const back = intros(
        m,
        opened.goal,
        moved.map((d) => d.name),
      );
      const left = clearAll(m, back.goal, targets);
      return { goal: left, ctor: minor.name, fields: opened.fvars, subst: new Map() };
    });
    return { cases, others: extra.filter((id) => !m.isAssigned(id)) };
  });
}

/** The same goal with the motive's applications reduced. */
function withBetaTarget(m: Meta, goal: number): number {
  const decl = m.decl(goal);
  const type = m.withContext(decl.lctx, () => betaDeep(m, m.instantiate(decl.type)));
  const next = mkGoal(m, type, decl.lctx, decl.name);
  m.assign(goal, next.expr);
  return next.id;
}

function betaDeep(m: Meta, e: Expr): Expr {
  return forallTelescope(m, e, (xs, body) => {
    for (const x of xs) {
      const d = m.localDecl(x);
      const type = m.instantiate(d.type);
      const reduced = type.kind === "pi" ? betaDeep(m, type) : headBeta(m, type);
      if (reduced !== type && x.kind === "fvar") m.fvars.set(x.id, { ...d, type: reduced });
    }
    return m.mkPi(xs, headBeta(m, m.instantiate(body)));
  });
}

function headBeta(m: Meta, e: Expr): Expr {
  return getAppFn(e).kind === "lambda" ? whnfCore(m, e) : e;
}

function clearAll(m: Meta, goal: number, ids: readonly number[]): number {
  const decl = m.decl(goal);
  const unused = ids.filter(
    (id) =>
      !mentions(m, m.instantiate(decl.type), new Set([id])) &&
      dependents(m, decl.lctx, new Set([id])).every((d) => ids.includes(d.id)),
  );
  if (unused.length === 0) return goal;
  const next = mkGoal(m, decl.type, decl.lctx.without(new Set(unused)), decl.name);
  m.assign(goal, next.expr);
  return next.id;
}
