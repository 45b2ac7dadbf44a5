/**
 * Default values of fields, and those that a structure gives to its parents' fields: definitions
 * over the parameters and the fields that they need.
 */
import type { Span } from "../../base/span.ts";
import { type BinderInfo, type Expr, mkConst, mkFVar } from "../../kernel/host/expr.ts";
import { levelParam } from "../../kernel/host/level.ts";
import { replaceFVars } from "../../kernel/host/traverse.ts";
import type { Term } from "../../syntax/ast.ts";
import type { StructureField } from "../environment.ts";
import { closeWith } from "./auxiliary.ts";
import { LevelNamer, addToKernel, hintsFor, usedLevelParams } from "./finish.ts";
import type { HeaderContext } from "./header.ts";
import { type RawField, expandInherited } from "./structure.ts";

/** A default value for a field of a parent. */
export interface Override {
  readonly name: string;
  readonly defaultSyntax: Term;
  readonly span: Span;
}

/** Adds the definition of a default value; returns its name. */
function addDefault(
  h: HeaderContext,
  name: string,
  field: string,
  levelParams: readonly string[],
  binders: readonly Expr[],
  type: Expr,
  value: Expr,
  self: Expr,
  span: Span,
): string {
  const { elab } = h;
  const { m, env } = elab;
  const levels = levelParams.map(levelParam);
  const all = binders.map((x) => ({ x, info: "default" as BinderInfo }));
  const fix = (e: Expr): Expr => replaceFVars(e, [self], [mkConst(name, levels)]);
  const namer = new LevelNamer(elab.levelNames);
  const lambda = namer.apply(m, fix(closeWith(m, "lambda", all, value)));
  const pi = namer.apply(m, fix(closeWith(m, "pi", all, type)));
  const defaultName = `${name}.${field}._default`;
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
    span,
  );
  env.reducibility.set(defaultName, "reducible");
  return defaultName;
}

/** Default values: definitions `S.f._default` over the parameters and the fields that they need. */
export function addDefaults(
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
    const binders = [...params, ...args];
    const defaultName = addDefault(
      h,
      name,
      f.name,
      levelParams,
      binders,
      type,
      value,
      self,
      f.span,
    );
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

/** Default values for fields of parents. */
export function addOverrides(
  h: HeaderContext,
  name: string,
  levelParams: readonly string[],
  params: readonly Expr[],
  fields: readonly RawField[],
  overrides: readonly Override[],
  inherited: readonly Expr[],
  self: Expr,
): void {
  const { elab } = h;
  const { m, env } = elab;
  const candidates = [...fields.map((f) => f.x), ...inherited];
  const added: { name: string; defaultValue: string; defaultArgs: readonly string[] }[] = [];
  for (const o of overrides) {
    const target = candidates.findLast((x) => m.localDecl(x).name === o.name);
    if (target === undefined) continue;
    let type = m.instantiate(m.localDecl(target).type);
    let value = m.instantiate(elab.elabTermAndSynthesize(o.defaultSyntax, type));
    const used = new Set<Expr>();
    const collect = (e: Expr): void => {
      for (const x of candidates) {
        if (used.has(x) || x.kind !== "fvar" || !m.occursFVar(e, x.id)) continue;
        used.add(x);
        collect(m.instantiate(m.localDecl(x).type));
      }
    };
    collect(value);
    collect(type);
    // The fields as variables of their own, in the order in which they were declared.
    const from: Expr[] = [];
    const to: Expr[] = [];
    const order = m.lctx.decls.map((d) => d.id);
    const position = (x: Expr): number => (x.kind === "fvar" ? order.indexOf(x.id) : -1);
    for (const x of [...used].sort((a, b) => position(a) - position(b))) {
      const d = m.localDecl(x);
      const local = m.mkLocal(d.name, replaceFVars(m.instantiate(d.type), from, to));
      from.push(x);
      to.push(mkFVar(local.id));
    }
    value = replaceFVars(value, from, to);
    type = replaceFVars(type, from, to);
    const binders = [...params, ...to];
    const at = o.span;
    added.push({
      name: o.name,
      defaultValue: addDefault(h, name, o.name, levelParams, binders, type, value, self, at),
      defaultArgs: to.map((x) => m.localDecl(x).name),
    });
  }
  const info = env.structures.get(name);
  if (info !== undefined && added.length > 0) {
    env.structures.set(name, { ...info, overrides: added });
  }
}
