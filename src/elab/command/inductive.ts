/**
 * The `inductive` command: from syntax to the kernel's declaration, with universes
 * inferred, fixed indices made parameters, auxiliary definitions. Structures use the same steps.
 *
 * Source: Lean's Elab/Inductive.lean for behaviour.
 */
import type { Span } from "../../base/span.ts";
import {
  type Expr,
  getAppArgs,
  getAppFn,
  hasExprMVar,
  mkApps,
  mkConst,
  mkFVar,
  mkSort,
} from "../../kernel/host/expr.ts";
import { type Level, levelMax, levelOne, levelParam, levelZero } from "../../kernel/host/level.ts";
import {
  hasLooseBVar,
  levelStructEq,
  replaceExpr,
  replaceFVars,
  someSubterm,
} from "../../kernel/host/traverse.ts";
import type { Command, ConstructorSyntax } from "../../syntax/ast.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { forallTelescope, getLevel } from "../infer.ts";
import { instantiateLevelMVars, normalizeLevel } from "../levels.ts";
import type { Meta } from "../meta.ts";
import { elabBinders } from "../term/binders.ts";
import { whnf } from "../whnf.ts";
import { addAuxiliary } from "./auxiliary.ts";
import { addInjectivity } from "./injectivity.ts";
import { LevelNamer, addToKernel, usedLevelParams, usedVariables } from "./finish.ts";
import type { HeaderContext } from "./header.ts";
import { checkFieldUniverses, checkNeverProp, resultSort } from "./inductive-checks.ts";

export interface RawConstructor {
  readonly name: string;
  readonly span: Span;
  /** Closed over section variables and parameters only by free variables. */
  readonly type: Expr;
}

/** The universe of an inductive type whose sort was left open, from its fields' universes. */
export function inferResultLevel(m: Meta, ctors: readonly RawConstructor[], result: Level): Level {
  let level: Level = levelOne;
  for (const c of ctors) {
    forallTelescope(m, c.type, (xs) => {
      for (const x of xs) {
        const u = instantiateLevelMVars(m, getLevel(m, m.localDecl(x).type));
        level = levelMax(level, u);
      }
    });
  }
  // Recursive fields live in the type's own universe, which says nothing about it.
  const own = (u: Level): Level => {
    if (levelStructEq(u, result)) return levelZero;
    // As Lean infers it, a plain maximum, also where the field is a proposition at times.
    if (u.kind === "max" || u.kind === "imax") return levelMax(own(u.lhs), own(u.rhs));
    return u;
  };
  return normalizeLevel(own(normalizeLevel(level)));
}

/** Registers the finished type with the kernel; returns its number of parameters. */
export function register(
  h: HeaderContext,
  name: string,
  variables: readonly Expr[],
  params: readonly Expr[],
  self: Expr,
  indexType: Expr,
  ctors: readonly RawConstructor[],
  span: Span,
  promote: boolean,
): { levelParams: string[]; numParams: number; vars: Expr[] } {
  const { elab } = h;
  const m = elab.m;
  const vars = usedVariables(elab, variables, [
    ...params.map((p) => m.localDecl(p).type),
    indexType,
    ...ctors.map((c) => c.type),
  ]);
  const all = [...vars, ...params];
  const namer = new LevelNamer(elab.levelNames);
  const closedType = namer.apply(m, m.mkPi(all, indexType));
  const rawCtors = ctors.map((c) => ({
    name: c.name,
    type: namer.apply(m, c.type),
  }));
  const levelParams = usedLevelParams(
    [closedType, ...rawCtors.map((c) => c.type)],
    [...new Set([...h.explicitLevels, ...elab.levelNames])],
    h.explicitLevels,
  );
  const levels = levelParams.map(levelParam);
  const selfConst = mkApps(mkConst(name, levels), vars);
  const finished = rawCtors.map((c) => {
    const body = replaceFVars(c.type, [self], [selfConst]);
    const saved = params.map((p) => m.localDecl(p));
    // Parameters are implicit in constructors.
    for (const d of saved) {
      m.fvars.set(d.id, {
        ...d,
        info: d.info === "instImplicit" ? "instImplicit" : "implicit",
      });
    }
    for (const v of vars) {
      const d = m.localDecl(v);
      if (d.info === "default") m.fvars.set(d.id, { ...d, info: "implicit" });
    }
    const type = namer.apply(m, m.mkPi(all, body));
    for (const d of saved) m.fvars.set(d.id, d);
    return { name: c.name, type };
  });
  for (const t of [closedType, ...finished.map((c) => c.type)]) {
    if (hasExprMVar(t)) {
      throw new ElabError(
        "placeholder",
        `failed to infer a type in the declaration of '${name}'`,
        span,
      );
    }
  }
  const fixed = promote ? fixedIndices(name, closedType, finished, all.length) : 0;
  try {
    addToKernel(
      elab,
      {
        kind: "inductive",
        levelParams,
        numParams: all.length + fixed,
        types: [{ name, type: closedType, ctors: finished }],
      },
      span,
    );
  } catch (error) {
    if (error instanceof ElabError && error.code === "kernel-ctor-universe") {
      forallTelescope(m, indexType, (_, body) => {
        const sort = whnf(m, body);
        if (sort.kind !== "sort") return;
        for (const c of ctors) checkFieldUniverses(m, c.name, c.type, sort, c.span);
      });
    }
    throw error;
  }
  elab.env.addNamespace(name);
  return { levelParams, numParams: all.length + fixed, vars };
}

/**
 * How many leading indices are the same in every occurrence: they become parameters, as in
 * `Eq : α → α → Prop`.
 */
function fixedIndices(
  name: string,
  type: Expr,
  ctors: readonly { readonly type: Expr }[],
  numParams: number,
): number {
  let arity = 0;
  for (let t = type; t.kind === "pi"; t = t.body) arity++;
  if (ctors.length === 0) return 0;
  let fixed = 0;
  for (let i = numParams; i < arity; i++) {
    const ok = ctors.every((c) => {
      // Position i must be a binder of the constructor, used as argument i everywhere.
      let t = c.type;
      let seen = 0;
      while (t.kind === "pi" && seen < i) {
        t = t.body;
        seen++;
      }
      if (t.kind !== "pi" || seen < i) return false;
      if (mentionsConst(t.type, name)) return false;
      let depth = seen + 1;
      let good = true;
      let u: Expr = t.body;
      const check = (e: Expr, binders: number): void => {
        replaceExpr(e, (x, offset) => {
          const fn = getAppFn(x);
          if (fn.kind !== "const" || fn.name !== name) return undefined;
          const args = getAppArgs(x);
          const arg = args[i];
          if (arg?.kind !== "bvar" || arg.index !== binders + offset - 1 - i) good = false;
          for (const a of args) check(a, binders + offset);
          return x;
        });
      };
      while (u.kind === "pi") {
        check(u.type, depth);
        u = u.body;
        depth++;
      }
      check(u, depth);
      return good;
    });
    if (!ok) break;
    fixed++;
  }
  return fixed;
}

function mentionsConst(e: Expr, name: string): boolean {
  return someSubterm(e, (t) => t.kind === "const" && t.name === name);
}

export function elabInductive(
  h: HeaderContext,
  command: Command & { kind: "inductive" },
  name: string,
): void {
  const { elab } = h;
  const m = elab.m;
  elabBinders(elab, command.binders, (params) => {
    let resultLevel: Level | undefined;
    let indexType: Expr;
    if (command.type === undefined) {
      resultLevel = m.mkFreshLevelMVar();
      indexType = mkSort(resultLevel);
    } else {
      indexType = elab.elabType(command.type);
    }
    elab.synthesize("all");
    indexType = m.instantiate(indexType);
    const sort = resultSort(elab, indexType, command);
    if (command.type !== undefined && command.constructors.some((c) => mayHaveFields(c))) {
      checkNeverProp(elab, sort, command.type.span);
    }
    const selfType = m.instantiate(m.mkPi(params, indexType));
    // The type itself is a local constant while its constructors are elaborated.
    const self = m.registerLocal((id) => ({
      id,
      name: command.id.name,
      type: selfType,
      info: "default",
    }));
    const selfVar = mkFVar(self.id);
    const lctx = m.lctx.push(self);
    const ctors = m.withContext(lctx, () =>
      command.constructors.map((c, i): RawConstructor => {
        const full = `${name}.${c.name}`;
        if (
          elab.env.has(full) ||
          command.constructors.findIndex((other) => other.name === c.name) < i
        ) {
          throw new ElabError(
            "already-declared",
            `'${full}' has already been declared`,
            c.nameSpan,
          );
        }
        if (c.type === undefined && whnf(m, indexType).kind === "pi") {
          throw new ElabError(
            "constructor-result",
            "constructor resulting type must be specified in inductive family declaration",
            c.nameSpan,
          );
        }
        const type = h.withAutoBound((autos) =>
          elabBinders(elab, c.binders, (xs) => {
            const result = c.type === undefined ? mkApps(selfVar, params) : elab.elabType(c.type);
            elab.synthesize("all");
            const autoVars = autos();
            return m.instantiate(m.mkPi([...autoVars, ...xs], result));
          }),
        );
        checkResult(elab, type, self.id, c.nameSpan, full);
        return { name: full, type, span: c.nameSpan };
      }),
    );
    const open = resultLevel;
    if (open !== undefined) {
      const level = m.withContext(lctx, () => inferResultLevel(m, ctors, open));
      if (!isDefEq(m, indexType, mkSort(level))) {
        throw new ElabError("universe-mismatch", "failed to infer the universe", command.id.span);
      }
    }
    register(h, name, h.variables, params, selfVar, indexType, ctors, command.id.span, true);
    if (command.class) elab.env.classes.set(name, { outParams: outParams(elab, name) });
    addAuxiliary(elab, name, command.id.span);
    if (!command.class) addInjectivity(elab, name, command.id.span);
  });
}

function mayHaveFields(c: ConstructorSyntax): boolean {
  return c.binders.length > 0 || c.type?.kind === "arrow" || c.type?.kind === "depArrow";
}

function checkResult(elab: Elaborator, type: Expr, self: number, span: Span, name: string): void {
  let t = type;
  while (t.kind === "pi") t = t.body;
  const fn = getAppFn(t);
  if (fn.kind === "fvar" && fn.id === self) return;
  const shown = t;
  const error = elab.m.error(
    "constructor-result",
    (show) =>
      `unexpected constructor resulting type for '${name}'\n  ${shown.looseBVarRange > 0 ? "" : show(shown)}`,
  );
  error.span = span;
  throw error;
}

/** Positions of class parameters that are marked `outParam`, and of instances about them. */
export function outParams(elab: Elaborator, name: string): number[] {
  const info = elab.env.constant(name);
  const result: number[] = [];
  if (info === undefined) return result;
  let t = info.type;
  for (let i = 0; t.kind === "pi"; i++) {
    const { type, info: binder } = t;
    const fn = getAppFn(type);
    const marked = fn.kind === "const" && fn.name === "outParam";
    // An instance about an output is an output too: `[One N]` in `OneHomClass F M N`.
    const about = binder === "instImplicit" && result.some((k) => hasLooseBVar(type, i - 1 - k));
    if (marked || about) result.push(i);
    t = t.body;
  }
  return result;
}
