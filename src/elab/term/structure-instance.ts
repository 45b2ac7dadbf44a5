/**
 * Structure instances `{ s with f := v }` and `where` blocks: fields by name, embedded parents
 * built from what is given for their fields, defaults, instances.
 */
import type { Span } from "../../base/span.ts";
import { type Expr, getAppArgs, getAppFn, mkApp, mkApps, mkConst } from "../../kernel/host/expr.ts";
import {
  instantiate1,
  instantiateLevelParams,
  instantiateRevBeta,
} from "../../kernel/host/traverse.ts";
import type { FieldAssignment, FunBinder, Term } from "../../syntax/ast.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import type { StructureInfo } from "../environment.ts";
import { ElabError } from "../error.ts";
import { inferType } from "../infer.ts";
import { synthInstance } from "../instances.ts";
import { whnf } from "../whnf.ts";
import { autoParamTerm } from "./auto-param.ts";
import { cleanBinderType } from "./call.ts";

export function elabStructureInstance(
  elab: Elaborator,
  t: Term & { kind: "structureInstance" },
  expected0: Expr | undefined,
): Expr {
  const m = elab.m;
  let expected = expected0;
  if (t.type !== undefined) {
    const type = elab.elabType(t.type);
    if (expected !== undefined) isDefEq(m, expected, type);
    expected = type;
  }
  const sources = t.sources.map((s) => {
    const e = elab.elabTerm(s, undefined);
    elab.synthesize("partial");
    return m.instantiate(e);
  });
  if (expected === undefined || whnf(m, m.instantiate(expected)).kind === "mvar") {
    const [source] = sources;
    if (source === undefined) {
      elab.tryPostpone();
      throw new ElabError(
        "structure-instance",
        "invalid {...} notation, expected type is not known",
        t.span,
      );
    }
    expected = inferType(m, source);
  }
  const type = whnf(m, m.instantiate(expected));
  const head = getAppFn(type);
  const structure = head.kind === "const" ? elab.env.structures.get(head.name) : undefined;
  if (structure !== undefined) {
    const names = allFields(elab, structure);
    const unknown = t.fields.find((f) => !names.has(f.name));
    if (unknown !== undefined) {
      throw new ElabError(
        "unknown-field",
        `'${unknown.name}' is not a field of structure '${structure.name}'`,
        unknown.nameSpan,
      );
    }
  }
  const used = new Set<FieldAssignment>();
  const value = build(elab, type, t.fields, sources, used, t.span, t.ellipsis === true);
  const unused = t.fields.find((f) => !used.has(f));
  if (unused !== undefined) {
    throw new ElabError(
      "unused-field",
      `field '${unused.name}' is given twice, or with the parent that holds it`,
      unused.nameSpan,
    );
  }
  return value;
}

function build(
  elab: Elaborator,
  type: Expr,
  given: readonly FieldAssignment[],
  sources: readonly Expr[],
  used: Set<FieldAssignment>,
  span: Span,
  ellipsis: boolean,
): Expr {
  const m = elab.m;
  const fn = getAppFn(type);
  const info = fn.kind === "const" ? elab.env.structures.get(fn.name) : undefined;
  if (info === undefined || fn.kind !== "const") {
    const error = m.error(
      "structure-instance",
      (show) => `invalid {...} notation, structure type expected\n  ${show(type)}`,
    );
    error.span = span;
    throw error;
  }
  const params = getAppArgs(type).slice(0, info.numParams);
  let e: Expr = mkApps(mkConst(info.ctor, fn.levels), params);
  let t = m.instantiate(inferType(m, e));
  const values = new Map<string, Expr>();
  const missing: string[] = [];
  for (const field of info.fields) {
    t = t.kind === "pi" ? t : whnf(m, t);
    if (t.kind !== "pi") break;
    const fieldType = cleanBinderType(t.type);
    const value =
      fieldValue(elab, info, field, fieldType, given, sources, used, span, values, {
        levels: fn,
        params,
      }) ?? (ellipsis ? m.mkFreshMVar(fieldType) : undefined);
    let v = value;
    if (v === undefined) {
      const found = autoParamTerm(t.type, span);
      if (found === undefined) missing.push(field.name);
      v = found === undefined ? m.mkFreshMVar(fieldType) : elab.elabTerm(found, fieldType);
    }
    values.set(field.name, v);
    e = mkApp(e, v);
    t = instantiateRevBeta(t.body, [v]);
  }
  if (missing.length > 0) {
    throw new ElabError(
      "fields-missing",
      `fields missing: ${missing.map((f) => `'${f}'`).join(", ")}`,
      span,
    );
  }
  return e;
}

/** All field names of a structure and its parents. */
function allFields(elab: Elaborator, info: StructureInfo): Set<string> {
  const names = new Set<string>();
  for (const f of info.fields) {
    names.add(f.name);
    const parent = f.parent === undefined ? undefined : elab.env.structures.get(f.parent);
    if (parent !== undefined) for (const n of allFields(elab, parent)) names.add(n);
  }
  return names;
}

function fieldValue(
  elab: Elaborator,
  info: StructureInfo,
  field: StructureInfo["fields"][number],
  type: Expr,
  given: readonly FieldAssignment[],
  sources: readonly Expr[],
  used: Set<FieldAssignment>,
  span: Span,
  values: ReadonlyMap<string, Expr>,
  at: { readonly levels: Expr & { kind: "const" }; readonly params: readonly Expr[] },
): Expr | undefined {
  const m = elab.m;
  const assignment = given.find((f) => f.name === field.name);
  if (assignment !== undefined) {
    used.add(assignment);
    return elab.elabTermEnsuringType(fieldTerm(assignment), m.instantiate(type));
  }
  const fromSource = sources
    .map((s) => projectFrom(elab, s, field.name, field.parent))
    .find((x) => x !== undefined);
  if (field.parent !== undefined) {
    const parent = elab.env.structures.get(field.parent);
    if (parent !== undefined) {
      const names = allFields(elab, parent);
      if (given.some((f) => names.has(f.name))) {
        const inner = fromSource === undefined ? sources : [fromSource, ...sources];
        return build(elab, whnf(m, m.instantiate(type)), given, inner, used, span, false);
      }
      if (fromSource !== undefined && isDefEq(m, type, inferType(m, fromSource))) {
        return fromSource;
      }
      if (parent.isClass) {
        const found = synthInstance(m, m.instantiate(type));
        if (found.kind === "found") return found.value;
      }
      return m.attempt(() =>
        build(elab, whnf(m, m.instantiate(type)), given, sources, used, span, false),
      );
    }
  }
  if (fromSource !== undefined) return elab.ensureHasType(type, fromSource, span);
  if (field.info === "instImplicit") return elab.mkInstMVar(type, span);
  if (field.defaultValue !== undefined) {
    const constant = elab.env.constant(field.defaultValue);
    if (constant !== undefined) {
      const args = (field.defaultArgs ?? []).map((n) => lookup(elab, info, n, values));
      if (args.every((a) => a !== undefined)) {
        const value = mkApps(mkConst(field.defaultValue, at.levels.levels), [
          ...at.params,
          ...args,
        ]);
        const body = constant.kind === "definition" ? constant.value : undefined;
        if (body === undefined) return value;
        let f: Expr = instantiateLevelParams(body, constant.levelParams, at.levels.levels);
        for (const x of [...at.params, ...args]) {
          f = f.kind === "lambda" ? instantiate1(f.body, x) : mkApp(f, x);
        }
        return f;
      }
    }
  }
  return undefined;
}

/** A field's value among those already built, also inside embedded parents. */
function lookup(
  elab: Elaborator,
  info: StructureInfo,
  name: string,
  values: ReadonlyMap<string, Expr>,
): Expr | undefined {
  const direct = values.get(name);
  if (direct !== undefined) return direct;
  for (const f of info.fields) {
    const value = values.get(f.name);
    if (f.parent === undefined || value === undefined) continue;
    const found = projectFrom(elab, value, name, undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `s.f`, where `s`'s structure has the field, itself or through parents. */
function projectFrom(
  elab: Elaborator,
  s: Expr,
  field: string,
  parent: string | undefined,
): Expr | undefined {
  const m = elab.m;
  const type = whnf(m, m.instantiate(inferType(m, s)));
  const fn = getAppFn(type);
  if (fn.kind !== "const") return undefined;
  if (parent !== undefined && fn.name === parent) return s;
  const info = elab.env.structures.get(fn.name);
  if (info === undefined) return undefined;
  const params = getAppArgs(type).slice(0, info.numParams);
  for (const f of info.fields) {
    const here = mkApps(mkConst(f.projection, fn.levels), [...params, s]);
    if (f.name === field) return here;
    if (f.parent !== undefined) {
      const inner = projectFrom(elab, here, field, parent);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** `f x y := v` is `f := fun x y => v`. */
function fieldTerm(f: FieldAssignment): Term {
  if (f.binders.length === 0) return f.value;
  return {
    kind: "fun",
    binders: f.binders.map((binder): FunBinder => ({ kind: "binder", binder })),
    body: f.value,
    span: f.span,
  };
}
