/**
 * `inductive` and `structure` commands: from syntax to the kernel's declaration, with universes
 * inferred, fixed indices made parameters, projections and auxiliary definitions.
 *
 * Source: Lean's Elab/Inductive.lean, Elab/Structure.lean for behaviour.
 */
import type { Span } from "../../base/span.ts";
import {
  type BinderInfo,
  type Expr,
  getAppArgs,
  getAppFn,
  hasExprMVar,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
  mkProj,
  mkSort,
} from "../../kernel/host/expr.ts";
import { type Level, levelMax, levelOne, levelParam, levelZero } from "../../kernel/host/level.ts";
import {
  abstractFVars,
  instantiate1,
  instantiateLevelParams,
  levelStructEq,
  replaceExpr,
  replaceFVars,
  someSubterm,
} from "../../kernel/host/traverse.ts";
import type { Binder, Command, StructureField as FieldSyntax, Term } from "../../syntax/ast.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import type { StructureField } from "../environment.ts";
import { ElabError } from "../error.ts";
import { forallTelescope, getLevel, inferType } from "../infer.ts";
import { instantiateLevelMVars, normalizeLevel } from "../levels.ts";
import type { Meta } from "../meta.ts";
import { cleanBinderType } from "../term/app.ts";
import { elabBinders } from "../term/binders.ts";
import { addAuxiliary, closeWith } from "./auxiliary.ts";
import { LevelNamer, addToKernel, hintsFor, usedLevelParams, usedVariables } from "./finish.ts";
import type { HeaderContext } from "./header.ts";

interface RawConstructor {
  readonly name: string;
  /** Closed over section variables and parameters only by free variables. */
  readonly type: Expr;
}

/** The universe of an inductive type whose sort was left open, from its fields' universes. */
function inferResultLevel(m: Meta, ctors: readonly RawConstructor[], result: Level): Level {
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
    if (u.kind === "max") return levelMax(own(u.lhs), own(u.rhs));
    if (u.kind === "imax" && levelStructEq(u.rhs, result)) return own(u.lhs);
    return u;
  };
  return normalizeLevel(own(normalizeLevel(level)));
}

/** Registers the finished type with the kernel; returns its number of parameters. */
function register(
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
    [...h.explicitLevels, ...elab.levelNames],
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
      command.constructors.map((c): RawConstructor => {
        const full = `${name}.${c.name}`;
        const type = h.withAutoBound((autos) =>
          elabBinders(elab, c.binders, (xs) => {
            const result = c.type === undefined ? mkApps(selfVar, params) : elab.elabType(c.type);
            elab.synthesize("all");
            const autoVars = autos();
            return m.instantiate(m.mkPi([...autoVars, ...xs], result));
          }),
        );
        checkResult(elab, type, self.id, c.nameSpan, full);
        return { name: full, type };
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
  });
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

/** Positions of class parameters that are marked `outParam`. */
function outParams(elab: Elaborator, name: string): number[] {
  const info = elab.env.constant(name);
  const result: number[] = [];
  if (info === undefined) return result;
  let t = info.type;
  for (let i = 0; t.kind === "pi"; i++) {
    const fn = getAppFn(t.type);
    if (fn.kind === "const" && fn.name === "outParam") result.push(i);
    t = t.body;
  }
  return result;
}

interface RawField {
  readonly name: string;
  readonly x: Expr;
  readonly info: BinderInfo;
  readonly parent?: string;
  readonly defaultSyntax?: Term;
  readonly autoParam?: string;
  readonly span: Span;
}

export function elabStructure(
  h: HeaderContext,
  command: Command & { kind: "structure" },
  name: string,
): void {
  const { elab } = h;
  const m = elab.m;
  const ctorName = `${name}.${command.constructorName ?? "mk"}`;
  elabBinders(elab, command.binders, (params) => {
    let resultLevel: Level | undefined;
    let sort: Expr;
    if (command.type === undefined) {
      resultLevel = m.mkFreshLevelMVar();
      sort = mkSort(resultLevel);
    } else sort = elab.elabType(command.type);
    const selfType = m.instantiate(m.mkPi(params, sort));
    const self = m.registerLocal((id) => ({
      id,
      name: command.id.name,
      type: selfType,
      info: "default",
    }));
    const selfVar = mkFVar(self.id);
    const outer = m.lctx.push(self);
    const fields: RawField[] = [];
    /** Inherited fields, visible by name as `let` variables. */
    const inherited: Expr[] = [];
    const known = new Set<string>();
    const parents: { structure: string; projection: string }[] = [];
    const build = (): void => {
      for (const parent of command.extends) {
        const type = m.instantiate(elab.elabType(parent));
        elab.synthesize("all");
        addParent(
          h,
          command,
          name,
          m.instantiate(type),
          parent.span,
          fields,
          inherited,
          known,
          parents,
        );
      }
      for (const f of command.fields) {
        elabField(h, f, fields, known);
      }
      elab.synthesize("all");
    };
    const before = m.lctx;
    m.lctx = outer;
    try {
      build();
      const xs = fields.map((f) => f.x);
      const zeta = (e: Expr): Expr => expandInherited(m, m.instantiate(e), inherited);
      for (const f of fields) {
        const d = m.localDecl(f.x);
        m.fvars.set(d.id, { ...d, type: zeta(d.type), info: f.info });
      }
      const ctorType = m.instantiate(m.mkPi(xs, mkApps(selfVar, params)));
      const ctors: RawConstructor[] = [{ name: ctorName, type: ctorType }];
      if (resultLevel !== undefined) {
        const level = inferResultLevel(m, ctors, resultLevel);
        if (!isDefEq(m, sort, mkSort(level))) {
          throw new ElabError("universe-mismatch", "failed to infer the universe", command.id.span);
        }
      }
      const { levelParams, numParams, vars } = register(
        h,
        name,
        h.variables,
        params,
        selfVar,
        m.instantiate(sort),
        ctors,
        command.id.span,
        false,
      );
      finishStructure(h, command, name, ctorName, levelParams, numParams, fields, parents);
      addDefaults(h, name, levelParams, [...vars, ...params], fields, inherited, selfVar);
    } finally {
      m.lctx = before;
    }
    addAuxiliary(elab, name, command.id.span);
  });
}

/** Replaces inherited `let` variables by their values. */
function expandInherited(m: Meta, e: Expr, inherited: readonly Expr[]): Expr {
  let t = e;
  for (const x of [...inherited].reverse()) {
    const value = m.localDecl(x).value;
    if (value !== undefined) t = instantiate1(abstractFVars(t, [x]), m.instantiate(value));
  }
  return t;
}

function addParent(
  h: HeaderContext,
  command: Command & { kind: "structure" },
  name: string,
  type: Expr,
  span: Span,
  fields: RawField[],
  inherited: Expr[],
  known: Set<string>,
  parents: { structure: string; projection: string }[],
): void {
  const { elab } = h;
  const m = elab.m;
  const fn = getAppFn(type);
  const info = fn.kind === "const" ? elab.env.structures.get(fn.name) : undefined;
  if (info === undefined || fn.kind !== "const") {
    const error = m.error("extends", (show) => `expected structure\n  ${show(type)}`);
    error.span = span;
    throw error;
  }
  const all = inheritedNames(elab, info.name);
  const overlap = all.find((n) => known.has(n));
  if (overlap !== undefined) {
    throw new ElabError(
      "extends",
      `'${name}' can't extend '${info.name}': field '${overlap}' is inherited twice (overlapping parents are not supported yet)`,
      span,
    );
  }
  const last = info.name.slice(info.name.lastIndexOf(".") + 1);
  const fieldName = `to${last}`;
  const local = m.mkLocal(fieldName, type, command.class ? "instImplicit" : "default");
  const x = mkFVar(local.id);
  m.lctx = m.lctx.push(local);
  fields.push({
    name: fieldName,
    x,
    info: command.class ? "instImplicit" : "default",
    parent: info.name,
    span,
  });
  known.add(fieldName);
  parents.push({ structure: info.name, projection: `${name}.${fieldName}` });
  const expose = (structure: string, value: Expr, valueType: Expr): void => {
    const s = elab.env.structures.get(structure);
    const head = getAppFn(valueType);
    if (s === undefined || head.kind !== "const") return;
    const params = getAppArgs(valueType).slice(0, s.numParams);
    for (const f of s.fields) {
      const projected = mkApps(mkConst(f.projection, head.levels), [...params, value]);
      const t = m.instantiate(inferType(m, projected));
      if (f.parent === undefined) {
        const d = m.mkLocal(f.name, t, "default", projected);
        m.lctx = m.lctx.push(d);
        inherited.push(mkFVar(d.id));
        known.add(f.name);
      } else {
        const d = m.mkLocal(f.name, t, "instImplicit", projected);
        m.lctx = m.lctx.push(d);
        inherited.push(mkFVar(d.id));
        expose(f.parent, projected, t);
      }
    }
  };
  expose(info.name, x, type);
}

function inheritedNames(elab: Elaborator, structure: string): string[] {
  const info = elab.env.structures.get(structure);
  if (info === undefined) return [];
  return info.fields.flatMap((f) =>
    f.parent === undefined ? [f.name] : inheritedNames(elab, f.parent),
  );
}

function elabField(h: HeaderContext, f: FieldSyntax, fields: RawField[], known: Set<string>): void {
  const { elab } = h;
  const m = elab.m;
  for (const n of f.names) {
    const fieldName = n.name ?? "x";
    if (known.has(fieldName)) {
      if (f.type === undefined && f.default !== undefined) continue;
      throw new ElabError("field-clash", `field '${fieldName}' has already been declared`, n.span);
    }
    const type = elabBinders(elab, f.binders, (xs) => {
      const t = f.type === undefined ? m.mkFreshTypeMVar() : elab.elabType(f.type);
      elab.synthesize("all");
      return m.instantiate(m.mkPi(xs, t));
    });
    const local = m.mkLocal(fieldName, type, f.info);
    m.lctx = m.lctx.push(local);
    known.add(fieldName);
    const isAuto = f.default?.kind === "by";
    fields.push({
      name: fieldName,
      x: mkFVar(local.id),
      info: f.info,
      span: f.span,
      ...(f.default === undefined || isAuto
        ? {}
        : { defaultSyntax: wrapBinders(f.binders, f.default) }),
    });
  }
}

function wrapBinders(binders: readonly Binder[], body: Term): Term {
  return binders.length === 0
    ? body
    : {
        kind: "fun",
        binders: binders.map((binder) => ({ kind: "binder", binder })),
        body,
        span: body.span,
      };
}

/** Projections and what the front end knows of a structure. */
function finishStructure(
  h: HeaderContext,
  command: Command & { kind: "structure" },
  name: string,
  ctorName: string,
  levelParams: readonly string[],
  numParams: number,
  fields: readonly RawField[],
  parents: readonly { readonly structure: string; readonly projection: string }[],
): void {
  const { elab } = h;
  const { m, env } = elab;
  const isClass = command.class;
  const levels = levelParams.map(levelParam);
  if (isClass) env.classes.set(name, { outParams: outParams(elab, name) });
  const infos: StructureField[] = fields.map((f) => ({
    name: f.name,
    projection: `${name}.${f.name}`,
    info: f.info,
    ...(f.parent === undefined ? {} : { parent: f.parent }),
  }));
  env.structures.set(name, { name, ctor: ctorName, numParams, fields: infos, parents, isClass });
  const typeInfo = env.constant(name);
  const ctor = env.constant(ctorName);
  if (typeInfo === undefined || ctor === undefined) return;
  forallTelescope(
    m,
    instantiateLevelParams(typeInfo.type, typeInfo.levelParams, levels),
    (params) => {
      const selfType = mkApps(mkConst(name, levels), params);
      m.withLocal("self", isClass ? "instImplicit" : "default", selfType, (self) => {
        let t = ctor.type;
        for (const p of params) {
          if (t.kind !== "pi") return;
          t = instantiate1(t.body, p);
        }
        fields.forEach((f, index) => {
          if (t.kind !== "pi") return;
          const fieldType = cleanBinderType(t.type);
          const projection = `${name}.${f.name}`;
          const binders = params.map((x) => {
            const d = m.localDecl(x);
            const id = d.id;
            const rest = [fieldType, ...params.map((p) => m.localDecl(p).type)];
            const determined = rest.some((e) =>
              someSubterm(e, (s) => s.kind === "fvar" && s.id === id),
            );
            const info: BinderInfo =
              d.info === "instImplicit" && isClass
                ? "instImplicit"
                : isClass && !determined
                  ? "default"
                  : "implicit";
            return { x, info };
          });
          const all = [
            ...binders,
            { x: self, info: (isClass ? "instImplicit" : "default") as BinderInfo },
          ];
          const value = closeWith(m, "lambda", all, mkProj(name, index, self));
          addToKernel(
            elab,
            {
              kind: "definition",
              name: projection,
              levelParams,
              type: closeWith(m, "pi", all, fieldType),
              value,
              hints: { kind: "abbrev" },
            },
            f.span,
          );
          env.reducibility.set(projection, "reducible");
          env.projections.set(projection, {
            structure: name,
            index,
            numParams,
            fromClass: isClass,
          });
          if (f.parent !== undefined && isClass && env.classes.has(f.parent)) {
            env.addInstance(f.parent, { name: projection, priority: 900 });
            env.reducibility.set(projection, "reducible");
          }
          t = instantiate1(t.body, mkApp(mkApps(mkConst(projection, levels), params), self));
        });
      });
    },
  );
}

/** Default values: definitions `S.f._default` over the parameters and the fields that they need. */
function addDefaults(
  h: HeaderContext,
  name: string,
  levelParams: readonly string[],
  params: readonly Expr[],
  fields: readonly RawField[],
  inherited: readonly Expr[],
  self: Expr,
): void {
  const { elab } = h;
  const { m, env } = elab;
  const info = env.structures.get(name);
  if (info === undefined || fields.every((f) => f.defaultSyntax === undefined)) return;
  const updated: StructureField[] = [...info.fields];
  fields.forEach((f, i) => {
    if (f.defaultSyntax === undefined) return;
    const type = m.localDecl(f.x).type;
    const value0 = elab.elabTermAndSynthesize(f.defaultSyntax, type);
    const value = expandInherited(m, m.instantiate(value0), inherited);
    const earlier = fields.slice(0, i).map((g) => g.x);
    const used = earlier.filter((x) => x.kind === "fvar" && m.occursFVar(value, x.id));
    // Types of the used fields may need more fields: keep all up to the last used one.
    const lastUsed = Math.max(-1, ...used.map((x) => earlier.indexOf(x)));
    const args = earlier.slice(0, lastUsed + 1);
    const binders = [...params, ...args].map((x) => ({ x, info: "default" as BinderInfo }));
    const levels = levelParams.map(levelParam);
    const fix = (e: Expr): Expr => replaceFVars(e, [self], [mkConst(name, levels)]);
    const namer = new LevelNamer(elab.levelNames);
    const lambda = namer.apply(m, fix(closeWith(m, "lambda", binders, value)));
    const pi = namer.apply(m, fix(closeWith(m, "pi", binders, type)));
    const defaultName = `${name}.${f.name}._default`;
    addToKernel(
      elab,
      {
        kind: "definition",
        name: defaultName,
        levelParams: usedLevelParams([lambda, pi], levelParams, levelParams),
        type: pi,
        value: lambda,
        hints: hintsFor(env, lambda),
      },
      f.span,
    );
    env.reducibility.set(defaultName, "reducible");
    const field = updated[i];
    if (field !== undefined) {
      updated[i] = {
        ...field,
        defaultValue: defaultName,
        defaultArgs: fields.slice(0, lastUsed + 1).map((g) => g.name),
      };
    }
  });
  env.structures.set(name, { ...info, fields: updated });
}
