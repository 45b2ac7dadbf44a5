/**
 * Case analysis and induction on goals: motives, indices made into equations, equations solved by
 * substitution, injectivity and disjointness of constructors.
 *
 * Source: Lean's Meta/Tactic/Cases.lean, Induction.lean, Injection.lean, UnifyEq.lean for
 * behaviour.
 */
import { invariant } from "../base/invariant.ts";
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
  mkSort,
} from "../kernel/host/expr.ts";
import type { InductiveInfo } from "../kernel/host/declaration.ts";
import { type Level, levelZero } from "../kernel/host/level.ts";
import { betaApply, instantiate1, instantiateLevelParams } from "../kernel/host/traverse.ts";
import { mkEq, mkEqRefl } from "./app-builder.ts";
import { isDefEq, isDefEqGuarded } from "./def-eq.ts";
import { lastComponent } from "./environment.ts";
import { ElabError } from "./error.ts";
import {
  type FVarSubst,
  applySubst,
  composeSubst,
  dependents,
  intros,
  mentions,
  mkGoal,
  tryClear,
} from "./goal.ts";
import { forallTelescope, getLevel, inferType } from "./infer.ts";
import type { Meta } from "./meta.ts";
import { whnf, whnfCore } from "./whnf.ts";
import { solveEquations } from "./injection.ts";

export interface CaseGoal {
  readonly goal: number;
  /** The constructor. */
  readonly ctor: string;
  /** Its fields (and induction hypotheses, for induction), after substitution. */
  readonly fields: readonly Expr[];
  readonly subst: FVarSubst;
}

export interface InductiveType {
  readonly info: InductiveInfo;
  readonly levels: readonly Level[];
  readonly params: readonly Expr[];
  readonly indices: readonly Expr[];
}

/** `type` as an application of an inductive type, after reduction. */
export function asInductive(m: Meta, type: Expr): InductiveType | undefined {
  const t = whnf(m, m.instantiate(type));
  const fn = getAppFn(t);
  const info = fn.kind === "const" ? m.env.constant(fn.name) : undefined;
  if (info?.kind !== "inductive" || fn.kind !== "const") return undefined;
  const args = getAppArgs(t);
  return {
    info,
    levels: fn.levels,
    params: args.slice(0, info.numParams),
    indices: args.slice(info.numParams),
  };
}

/** Case analysis on a variable. Throws when its type is not inductive. */
export function cases(m: Meta, goal: number, major: number): CaseGoal[] {
  const decl = m.decl(goal);
  return m.withContext(decl.lctx, () => {
    const local = m.localDecl(mkFVar(major));
    const inductive = asInductive(m, local.type);
    if (inductive === undefined) {
      throw m.error(
        "cases",
        (show) =>
          `tactic 'cases' failed, not applicable to the given hypothesis\n  ${local.name} : ${show(local.type)}`,
      );
    }
    if (indicesAreVariables(m, goal, inductive, major)) {
      return eliminate(m, goal, major, inductive, `${inductive.info.name}.casesOn`);
    }
    return casesIndexed(m, goal, major, inductive);
  });
}

/** Whether the indices are distinct variables that the parameters don't mention. */
function indicesAreVariables(
  m: Meta,
  goal: number,
  inductive: InductiveType,
  major: number,
): boolean {
  const seen = new Set<number>();
  const lctx = m.decl(goal).lctx;
  for (const i of inductive.indices) {
    const x = m.instantiate(i);
    if (x.kind !== "fvar" || seen.has(x.id) || !lctx.has(x.id)) return false;
    if (m.localDecl(x).value !== undefined) return false;
    seen.add(x.id);
  }
  if (inductive.params.some((p) => mentions(m, m.instantiate(p), seen))) return false;
  // Types of earlier indices must not need later ones out of order.
  return !mentions(m, m.instantiate(mkFVar(major)), seen);
}

/** Indices that are not variables: introduce fresh ones with equations, then solve these. */
function casesIndexed(m: Meta, goal: number, major: number, inductive: InductiveType): CaseGoal[] {
  const decl = m.decl(goal);
  const majorVar = mkFVar(major);
  const typeFn = mkApps(mkConst(inductive.info.name, inductive.levels), inductive.params);
  const majorMatters =
    mentions(m, m.instantiate(decl.type), new Set([major])) ||
    dependents(m, decl.lctx, new Set([major])).some((d) => d.id !== major);
  const proofs: Expr[] = [];
  let lctx = decl.lctx;
  const js: Expr[] = [];
  let t = m.instantiate(inferType(m, typeFn));
  for (let i = 0; i < inductive.indices.length; i++) {
    t = whnf(m, t);
    invariant(t.kind === "pi", "an index");
    const j = m.mkLocal(`${t.name}✝`, t.type);
    lctx = lctx.push(j);
    js.push(mkFVar(j.id));
    t = instantiate1(t.body, mkFVar(j.id));
  }
  const h = m.mkLocal(m.localDecl(majorVar).name, mkApps(typeFn, js));
  lctx = lctx.push(h);
  const equations: Expr[] = [];
  const type = m.withContext(lctx, () => {
    js.forEach((j, i) => {
      const index = inductive.indices[i];
      if (index === undefined) return;
      const same = isDefEqGuarded(m, inferType(m, j), inferType(m, index));
      // The old index first: it stays where one of two variables has to go.
      const eq = same ? mkEq(m, index, j) : mkHEq(m, index, j);
      const e = m.mkLocal(`h✝${i}`, eq);
      lctx = lctx.push(e);
      equations.push(mkFVar(e.id));
      proofs.push(same ? mkEqRefl(m, index) : mkHEqRefl(m, index));
    });
    if (majorMatters) {
      const e = m.mkLocal("h✝", mkHEq(m, majorVar, mkFVar(h.id)));
      lctx = lctx.push(e);
      equations.push(mkFVar(e.id));
      proofs.push(mkHEqRefl(m, majorVar));
    }
    return m.withContext(lctx, () =>
      m.mkPi([...js, mkFVar(h.id), ...equations], m.instantiate(decl.type)),
    );
  });
  const next = mkGoal(m, type, decl.lctx, decl.name);
  m.assign(goal, mkApps(next.expr, [...inductive.indices, majorVar, ...proofs]));
  const names = [...js, mkFVar(h.id), ...equations].map((x) => m.localDecl(x).name);
  const opened = intros(m, next.id, names);
  const newMajor = opened.fvars[js.length];
  invariant(newMajor?.kind === "fvar", "the major premise");
  const eqVars = opened.fvars.slice(js.length + 1);
  const results: CaseGoal[] = [];
  m.withContext(m.decl(opened.goal).lctx, () => {
    const again = asInductive(m, m.localDecl(newMajor).type);
    invariant(again !== undefined, "the same inductive type");
    for (const c of eliminate(
      m,
      opened.goal,
      newMajor.id,
      again,
      `${inductive.info.name}.casesOn`,
    )) {
      const solved = solveEquations(
        m,
        c.goal,
        eqVars.map((x) => applySubst(c.subst, x)),
      );
      if (solved === undefined) continue;
      const subst = composeSubst(c.subst, solved.subst);
      const old = applySubst(subst, majorVar);
      results.push({
        goal: !majorMatters && old.kind === "fvar" ? tryClear(m, solved.goal, old.id) : solved.goal,
        ctor: c.ctor,
        fields: c.fields.map((f) => applySubst(solved.subst, f)),
        subst,
      });
    }
  });
  return results;
}

function mkHEq(m: Meta, a: Expr, b: Expr): Expr {
  const ta = m.instantiate(inferType(m, a));
  const tb = m.instantiate(inferType(m, b));
  return mkApps(mkConst("HEq", [getLevel(m, ta)]), [ta, a, tb, b]);
}

function mkHEqRefl(m: Meta, a: Expr): Expr {
  const t = m.instantiate(inferType(m, a));
  return mkApps(mkConst("HEq.refl", [getLevel(m, t)]), [t, a]);
}

/**
 * Applies an eliminator (`casesOn`, `rec`, or a custom one with the same shape) to a variable
 * whose indices are variables: everything that depends on it is generalized.
 */
export function eliminate(
  m: Meta,
  goal: number,
  major: number,
  inductive: InductiveType,
  eliminator: string,
  generalizing: ReadonlySet<number> = new Set(),
): CaseGoal[] {
  const indexVars = inductive.indices.map((x) => m.instantiate(x));
  const roots = new Set<number>([major, ...generalizing]);
  for (const x of indexVars) if (x.kind === "fvar") roots.add(x.id);
  const decl0 = m.decl(goal);
  const all = dependents(m, decl0.lctx, roots);
  const fixed = [...indexVars, mkFVar(major)];
  const fixedIds = new Set(fixed.map((x) => (x.kind === "fvar" ? x.id : -1)));
  const others = all.filter((d) => !fixedIds.has(d.id));
  const target = m.withContext(decl0.lctx, () =>
    m.mkPi(
      others.map((d) => mkFVar(d.id)),
      m.instantiate(decl0.type),
    ),
  );
  const level = m.withContext(decl0.lctx, () => getLevel(m, target));
  const motive = m.withContext(decl0.lctx, () => m.mkLambda(fixed, target));
  const info = m.env.constant(eliminator);
  if (info === undefined) {
    throw new ElabError("cases", `unknown eliminator '${eliminator}'`);
  }
  // Universe parameters: the motive's first when it is large.
  const levels: Level[] =
    info.levelParams.length > inductive.levels.length
      ? [level, ...inductive.levels]
      : [...inductive.levels];
  if (info.levelParams.length === inductive.levels.length) {
    const prop = m.withContext(decl0.lctx, () =>
      isDefEq(m, inferType(m, target), mkSort(levelZero)),
    );
    if (!prop) {
      throw m.error(
        "cases",
        () =>
          `tactic 'cases' failed, can only eliminate '${inductive.info.name}' into propositions`,
      );
    }
  }
  const outer = decl0.lctx.without(new Set(all.map((d) => d.id)));
  let type = instantiateLevelParams(info.type, info.levelParams, levels);
  let head: Expr = mkConst(eliminator, levels);
  const minors: { id: number; ctor: string; count: number }[] = [];
  const put = (x: Expr): void => {
    type = type.kind === "pi" ? type : whnfCore(m, type);
    invariant(type.kind === "pi", "an eliminator's type");
    head = mkApp(head, x);
    type = instantiate1(type.body, x);
  };
  // Which arguments are what is read off the eliminator's type.
  const shape = eliminatorShape(m, eliminator);
  let param = 0;
  for (const kind of shape) {
    switch (kind.kind) {
      case "param": {
        const p = inductive.params[param++];
        invariant(p !== undefined, "a parameter");
        put(p);
        break;
      }
      case "motive":
        put(motive);
        break;
      case "target": {
        const x = fixed[kind.index];
        invariant(x !== undefined, "a target");
        put(x);
        break;
      }
      case "minor": {
        type = type.kind === "pi" ? type : whnfCore(m, type);
        invariant(type.kind === "pi", "a minor premise");
        const minorType = betaTelescope(m, type.type);
        const g = mkGoal(m, minorType, outer, joinName(decl0.name, kind.name));
        minors.push({ id: g.id, ctor: kind.name, count: kind.fields });
        put(g.expr);
        break;
      }
    }
  }
  m.assign(
    goal,
    mkApps(
      head,
      others.filter((d) => d.value === undefined).map((d) => mkFVar(d.id)),
    ),
  );
  return minors.map((minor) => {
    const fields = intros(
      m,
      minor.id,
      Array.from({ length: minor.count }, () => undefined),
    );
    const back = intros(
      m,
      fields.goal,
      others.map((d) => d.name),
    );
    const map = new Map<number, Expr>();
    others.forEach((d, i) => {
      const y = back.fvars[i];
      if (y !== undefined) map.set(d.id, y);
    });
    const ctorName =
      inductive.info.ctors.find((c) => lastComponent(c) === minor.ctor) ?? minor.ctor;
    const ctor = m.env.constant(ctorName);
    if (ctor?.kind === "constructor") {
      const n = ctor.numFields;
      map.set(
        major,
        mkApps(mkConst(ctorName, inductive.levels), [
          ...inductive.params,
          ...fields.fvars.slice(0, n),
        ]),
      );
    }
    return { goal: back.goal, ctor: ctorName, fields: fields.fvars, subst: map };
  });
}

function joinName(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}.${name}`;
}

type ElimArg =
  | { readonly kind: "param" }
  | { readonly kind: "motive" }
  | { readonly kind: "target"; readonly index: number }
  | { readonly kind: "minor"; readonly name: string; readonly fields: number };

/** Reads an eliminator's type: parameters, motive, minor premises, targets. */
export function eliminatorShape(m: Meta, name: string): ElimArg[] {
  const info = m.env.constant(name);
  invariant(info !== undefined, `eliminator ${name}`);
  return forallTelescope(m, info.type, (xs, body) => {
    const motive = getAppFn(body);
    if (motive.kind !== "fvar") {
      throw new ElabError(
        "eliminator",
        `'${name}' is not an eliminator: its result is not a motive`,
      );
    }
    const targets = getAppArgs(body);
    const motiveAt = xs.findIndex((x) => x.kind === "fvar" && x.id === motive.id);
    return xs.map((x, i): ElimArg => {
      if (i === motiveAt) return { kind: "motive" };
      const t = targets.findIndex((y) => y.kind === "fvar" && x.kind === "fvar" && y.id === x.id);
      if (t >= 0) return { kind: "target", index: t };
      if (i < motiveAt) return { kind: "param" };
      const decl = m.localDecl(x);
      const fields = forallTelescope(m, decl.type, (ys, b) => {
        const h = getAppFn(b);
        return h.kind === "fvar" && h.id === motive.id ? ys.length : -1;
      });
      return fields < 0 ? { kind: "param" } : { kind: "minor", name: decl.name, fields };
    });
  });
}

/** Beta-reduces `motive …` heads inside a minor premise's type. */
function betaTelescope(m: Meta, type: Expr): Expr {
  return forallTelescope(m, type, (xs, body) => {
    // Induction hypotheses too.
    const reduced = xs.map((x) => {
      const d = m.localDecl(x);
      return { d, type: betaAll(m, d.type) };
    });
    let lctx = m.lctx.without(new Set(reduced.map((r) => r.d.id)));
    const map = new Map<number, Expr>();
    const ys: Expr[] = [];
    for (const { d, type: t } of reduced) {
      const local = m.mkLocal(d.name, applySubst(map, t), d.info);
      lctx = lctx.push(local);
      map.set(d.id, mkFVar(local.id));
      ys.push(mkFVar(local.id));
    }
    return m.withContext(lctx, () => m.mkPi(ys, applySubst(map, betaAll(m, body))));
  });
}

function betaAll(m: Meta, e: Expr): Expr {
  const t = m.instantiate(e);
  if (t.kind === "pi") {
    return forallTelescope(m, t, (xs, body) => m.mkPi(xs, betaAll(m, body)));
  }
  return getAppFn(t).kind === "lambda" ? betaApply(getAppFn(t), getAppArgs(t)) : t;
}
