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
  const missing: string[] = [];
  const how = { given: t.fields, sources, used, span: t.span, missing, outer: [] };
  const value = build(elab, type, how, t.ellipsis === true);
  if (missing.length > 0) {
    throw new ElabError(
      "fields-missing",
      `fields missing: ${missing.map((f) => `'${f}'`).join(", ")}`,
      t.span,
    );
  }
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

/** What stands in the braces, and what is built around the structure at hand. */
interface Building {
  readonly given: readonly FieldAssignment[];
  readonly sources: readonly Expr[];
  readonly used: Set<FieldAssignment>;
  readonly span: Span;
  /** Fields for which nothing was found. */
  readonly missing: string[];
  /** The structures whose parent is being built, outermost first. */
  readonly outer: readonly Level[];
}

/** A structure half built. */
interface Level {
  readonly info: StructureInfo;
  readonly head: Expr & { kind: "const" };
  readonly params: readonly Expr[];
  readonly values: Map<string, Expr>;
}

function build(elab: Elaborator, type: Expr, how: Building, ellipsis: boolean): Expr {
  const m = elab.m;
  const head = getAppFn(type);
  const info = head.kind === "const" ? elab.env.structures.get(head.name) : undefined;
  if (info === undefined || head.kind !== "const") {
    const error = m.error(
      "structure-instance",
      (show) => `invalid {...} notation, structure type expected\n  ${show(type)}`,
    );
    error.span = how.span;
    throw error;
  }
  const params = getAppArgs(type).slice(0, info.numParams);
  let e: Expr = mkApps(mkConst(info.ctor, head.levels), params);
  let t = m.instantiate(inferType(m, e));
  const level: Level = { info, head, params, values: new Map() };
  for (const field of info.fields) {
    t = t.kind === "pi" ? t : whnf(m, t);
    if (t.kind !== "pi") break;
    const fieldType = cleanBinderType(t.type);
    let v = fieldValue(elab, level, field, fieldType, how, ellipsis);
    if (v === undefined) {
      const found = ellipsis ? undefined : autoParamTerm(t.type, how.span);
      if (found !== undefined) v = elab.elabTerm(found, fieldType);
      else {
        if (!ellipsis) how.missing.push(field.name);
        v = m.mkFreshMVar(fieldType);
      }
    }
    level.values.set(field.name, v);
    e = mkApp(e, v);
    t = instantiateRevBeta(t.body, [v]);
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
  level: Level,
  field: StructureInfo["fields"][number],
  type: Expr,
  how: Building,
  ellipsis: boolean,
): Expr | undefined {
  const m = elab.m;
  const { given, sources, used, span } = how;
  const assignment = given.find((f) => f.name === field.name);
  if (assignment !== undefined) {
    used.add(assignment);
    return elab.elabTermEnsuringType(fieldTerm(assignment), m.instantiate(type));
  }
  const parent = field.parent === undefined ? undefined : elab.env.structures.get(field.parent);
  if (parent !== undefined) {
    const names = allFields(elab, parent);
    // The first source that has something of the parent says what it is, or a part of it.
    const source = sources.find((s) =>
      [...names].some((n) => projectFrom(elab, s, n, undefined) !== undefined),
    );
    const whole =
      source === undefined ? undefined : projectFrom(elab, source, field.name, field.parent);
    const nested = (): Expr => {
      const outer = [...how.outer, level];
      return build(elab, whnf(m, m.instantiate(type)), { ...how, outer }, ellipsis);
    };
    if (given.some((f) => names.has(f.name))) return nested();
    if (whole !== undefined && isDefEq(m, type, inferType(m, whole))) return whole;
    if (parent.isClass) {
      const found = synthInstance(m, m.instantiate(type));
      if (found.kind === "found") return found.value;
    }
    return nested();
  }
  const fromSource = sources
    .map((s) => projectFrom(elab, s, field.name, undefined))
    .find((x) => x !== undefined);
  if (fromSource !== undefined) return elab.ensureHasType(type, fromSource, span);
  if (field.info === "instImplicit") return elab.mkInstMVar(type, span);
  for (const owner of [...how.outer, level]) {
    const own = owner === level ? field : undefined;
    const spec = owner.info.overrides?.find((o) => o.name === field.name) ?? own;
    if (spec?.defaultValue === undefined) continue;
    const value = defaultValue(elab, owner, spec.defaultValue, spec.defaultArgs ?? [], [
      level,
      ...[...how.outer].reverse(),
    ]);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A default value, unfolded once, when the fields that it needs are there. */
function defaultValue(
  elab: Elaborator,
  owner: Level,
  name: string,
  needed: readonly string[],
  levels: readonly Level[],
): Expr | undefined {
  const constant = elab.env.constant(name);
  if (constant === undefined) return undefined;
  const args: Expr[] = [...owner.params];
  for (const n of needed) {
    const found = levels.map((l) => lookup(elab, l.info, n, l.values)).find((x) => x !== undefined);
    if (found === undefined) return undefined;
    args.push(found);
  }
  if (constant.kind !== "definition") return mkApps(mkConst(name, owner.head.levels), args);
  let f: Expr = instantiateLevelParams(constant.value, constant.levelParams, owner.head.levels);
  for (const x of args) f = f.kind === "lambda" ? instantiate1(f.body, x) : mkApp(f, x);
  return f;
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
