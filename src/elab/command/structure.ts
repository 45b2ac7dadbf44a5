/**
 * `structure` and `class`: fields, embedded parents, projections, default values.
 *
 * Source: Lean's Elab/Structure.lean for behaviour.
 */
import type { Span } from "../../base/span.ts";
import {
  type BinderInfo,
  type Expr,
  getAppArgs,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
  mkProj,
  mkSort,
} from "../../kernel/host/expr.ts";
import { type Level, levelParam } from "../../kernel/host/level.ts";
import {
  abstractFVars,
  instantiate1,
  instantiateLevelParams,
  instantiateRevBeta,
  replaceFVars,
  someSubterm,
} from "../../kernel/host/traverse.ts";
import type { Binder, Command, StructureField as FieldSyntax, Term } from "../../syntax/ast.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { type StructureField, lastComponent } from "../environment.ts";
import { ElabError } from "../error.ts";
import { forallTelescope, getLevel, inferType } from "../infer.ts";
import type { Meta } from "../meta.ts";
import { mkAutoParam } from "../term/auto-param.ts";
import { cleanBinderType } from "../term/call.ts";
import { elabBinders } from "../term/binders.ts";
import { whnf } from "../whnf.ts";
import { addAuxiliary, closeWith } from "./auxiliary.ts";
import { addInjectivity } from "./injectivity.ts";
import { LevelNamer, addToKernel, hintsFor } from "./finish.ts";
import type { HeaderContext } from "./header.ts";
import { type Override, addDefaults, addOverrides } from "./structure-defaults.ts";
import { checkNeverProp, resultSort } from "./inductive-checks.ts";
import { type RawConstructor, inferResultLevel, register, outParams } from "./inductive.ts";

export interface RawField {
  readonly name: string;
  readonly x: Expr;
  readonly info: BinderInfo;
  readonly parent?: string;
  readonly defaultSyntax?: Term;
  /** A field of a parent that is no field itself. */
  readonly inherited?: boolean;
  readonly span: Span;
}

/** A parent that is no field: a term over the fields, in the context of the declaration. */
interface CopiedParent {
  readonly structure: string;
  readonly type: Expr;
  readonly value: Expr;
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
    } else {
      sort = elab.elabType(command.type);
      const found = resultSort(elab, m.instantiate(sort), command);
      if (command.fields.length > 0) checkNeverProp(elab, found, command.type.span);
    }
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
    const copied: CopiedParent[] = [];
    const overrides: Override[] = [];
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
          copied,
        );
      }
      for (const f of command.fields) {
        elabField(h, f, fields, known, overrides);
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
      const ctors: RawConstructor[] = [{ name: ctorName, type: ctorType, span: command.id.span }];
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
      for (const parent of copied) {
        const all = [...vars, ...params];
        addParentProjection(h, command, name, levelParams, all, fields, parent, zeta, selfVar);
      }
      const all = [...vars, ...params];
      addDefaults(h, name, levelParams, all, fields, inherited, selfVar);
      addOverrides(h, name, levelParams, all, fields, overrides, inherited, selfVar);
    } finally {
      m.lctx = before;
    }
    addAuxiliary(elab, name, command.id.span);
    if (!command.class) addInjectivity(elab, name, command.id.span);
  });
}

/** Replaces inherited `let` variables by their values. */
export function expandInherited(m: Meta, e: Expr, inherited: readonly Expr[]): Expr {
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
  copied: CopiedParent[],
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
  if (inheritedNames(elab, info.name).some((n) => known.has(n))) {
    const value = copyParent(h, command, type, span, fields, inherited, known);
    copied.push({ structure: info.name, type, value });
    return;
  }
  embedParent(h, command, type, info.name, span, fields, inherited, known);
  parents.push({ structure: info.name, projection: `${name}.to${lastComponent(info.name)}` });
}

/**
 * A parent some of whose fields are there already: its other fields become fields of their own.
 * Returns the parent as a term over the fields.
 */
function copyParent(
  h: HeaderContext,
  command: Command & { kind: "structure" },
  type: Expr,
  span: Span,
  fields: RawField[],
  inherited: Expr[],
  known: Set<string>,
): Expr {
  const { elab } = h;
  const { m } = elab;
  const fn = getAppFn(type);
  const info = fn.kind === "const" ? elab.env.structures.get(fn.name) : undefined;
  if (info === undefined || fn.kind !== "const") throw new ElabError("extends", "structure", span);
  let value: Expr = mkApps(
    mkConst(info.ctor, fn.levels),
    getAppArgs(type).slice(0, info.numParams),
  );
  let t = m.instantiate(inferType(m, value));
  for (const f of info.fields) {
    if (t.kind !== "pi") t = whnf(m, t);
    if (t.kind !== "pi") break;
    const fieldType = m.instantiate(cleanBinderType(t.type));
    const there = m.lctx.findByName(f.name);
    let x: Expr;
    if (there !== undefined && known.has(f.name) && f.parent === undefined) {
      x = mkFVar(there.id);
      if (!isDefEq(m, fieldType, there.type)) {
        const error = m.error(
          "extends",
          (show) =>
            `field type mismatch, field '${f.name}' from parent '${info.name}' has type\n  ${show(fieldType)} : ${show(inferType(m, fieldType))}\nbut is expected to have type\n  ${show(there.type)} : ${show(inferType(m, there.type))}`,
        );
        error.span = span;
        throw error;
      }
    } else if (f.parent === undefined) {
      const local = m.mkLocal(f.name, fieldType, f.info);
      m.lctx = m.lctx.push(local);
      known.add(f.name);
      x = mkFVar(local.id);
      fields.push({ name: f.name, x, info: f.info, span, inherited: true });
    } else if (there !== undefined && isDefEq(m, fieldType, there.type)) x = mkFVar(there.id);
    else if (inheritedNames(elab, f.parent).some((n) => known.has(n)))
      x = copyParent(h, command, whnf(m, fieldType), span, fields, inherited, known);
    else x = embedParent(h, command, fieldType, f.parent, span, fields, inherited, known);
    value = mkApp(value, x);
    t = instantiateRevBeta(t.body, [x]);
  }
  return value;
}

/** A parent as a field `toP`; its own fields are in scope by name. */
function embedParent(
  h: HeaderContext,
  command: Command & { kind: "structure" },
  type: Expr,
  structureName: string,
  span: Span,
  fields: RawField[],
  inherited: Expr[],
  known: Set<string>,
): Expr {
  const { elab } = h;
  const { m } = elab;
  const fieldName = `to${lastComponent(structureName)}`;
  const local = m.mkLocal(fieldName, type, command.class ? "instImplicit" : "default");
  const x = mkFVar(local.id);
  m.lctx = m.lctx.push(local);
  fields.push({
    name: fieldName,
    x,
    info: command.class ? "instImplicit" : "default",
    parent: structureName,
    span,
  });
  known.add(fieldName);
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
  expose(structureName, x, type);
  return x;
}

function inheritedNames(elab: Elaborator, structure: string): string[] {
  const info = elab.env.structures.get(structure);
  if (info === undefined) return [];
  return info.fields.flatMap((f) =>
    f.parent === undefined ? [f.name] : inheritedNames(elab, f.parent),
  );
}

function elabField(
  h: HeaderContext,
  f: FieldSyntax,
  fields: RawField[],
  known: Set<string>,
  overrides: Override[],
): void {
  const { elab } = h;
  const m = elab.m;
  for (const n of f.names) {
    const fieldName = n.name ?? "x";
    if (known.has(fieldName)) {
      if (f.type === undefined && f.default !== undefined) {
        // Another default value for a parent's field.
        if (f.default.kind !== "by") {
          const value = wrapBinders(f.binders, f.default);
          overrides.push({ name: fieldName, defaultSyntax: value, span: n.span });
        }
        continue;
      }
      const own = fields.some((g) => g.name === fieldName && g.inherited !== true);
      throw new ElabError(
        "field-clash",
        own
          ? `field '${fieldName}' has already been declared`
          : `field '${fieldName}' has been declared in parent structure`,
        n.span,
      );
    }
    const type = elabBinders(elab, f.binders, (xs) => {
      const t = f.type === undefined ? m.mkFreshTypeMVar() : elab.elabType(f.type);
      elab.synthesize("all");
      return m.instantiate(m.mkPi(xs, t));
    });
    const auto = f.default?.kind === "by" ? f.default.tactics : undefined;
    const fullType = auto === undefined ? type : mkAutoParam(getLevel(m, type), type, auto);
    const local = m.mkLocal(fieldName, fullType, f.info);
    m.lctx = m.lctx.push(local);
    known.add(fieldName);
    fields.push({
      name: fieldName,
      x: mkFVar(local.id),
      info: f.info,
      span: f.span,
      ...(f.default === undefined || auto !== undefined
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

/** `S.toB` for a parent that is no field: a definition, and for classes an instance. */
function addParentProjection(
  h: HeaderContext,
  command: Command & { kind: "structure" },
  name: string,
  levelParams: readonly string[],
  params: readonly Expr[],
  fields: readonly RawField[],
  parent: CopiedParent,
  zeta: (e: Expr) => Expr,
  self: Expr,
): void {
  const { elab } = h;
  const { m, env } = elab;
  const levels = levelParams.map(levelParam);
  const info: BinderInfo = command.class ? "instImplicit" : "default";
  const constant = mkConst(name, levels);
  const projection = `${name}.to${lastComponent(parent.structure)}`;
  m.withLocal("self", info, mkApps(constant, params), (s) => {
    const xs = fields.map((f) => f.x);
    const values = fields.map((f) =>
      mkApp(mkApps(mkConst(`${name}.${f.name}`, levels), params), s),
    );
    const fix = (e: Expr): Expr => {
      let t = replaceFVars(zeta(e), [self], [constant]);
      for (let i = xs.length - 1; i >= 0; i--) {
        const [x, v] = [xs[i], values[i]];
        if (x !== undefined && v !== undefined) t = replaceFVars(t, [x], [v]);
      }
      return t;
    };
    const binders = [
      ...params.map((x) => {
        const own = m.localDecl(x).info;
        const shown: BinderInfo = own === "instImplicit" ? own : "implicit";
        return { x, info: shown };
      }),
      { x: s, info },
    ];
    const namer = new LevelNamer(elab.levelNames);
    const value = namer.apply(m, closeWith(m, "lambda", binders, fix(parent.value)));
    addToKernel(
      elab,
      {
        kind: "definition",
        name: projection,
        levelParams,
        type: namer.apply(m, closeWith(m, "pi", binders, fix(parent.type))),
        value,
        hints: hintsFor(env, value),
      },
      command.id.span,
    );
  });
  env.reducibility.set(projection, command.class ? "instance" : "reducible");
  if (command.class && env.classes.has(parent.structure)) {
    env.addInstance(parent.structure, { name: projection, priority: 900 });
  }
  const structure = env.structures.get(name);
  if (structure === undefined) return;
  const parents = [...structure.parents, { structure: parent.structure, projection }];
  env.structures.set(name, { ...structure, parents });
}
