/**
 * `T.below` and `T.brecOn`: recursion where the value at a term may use the values at all of its
 * parts. Made when a definition first needs them.
 *
 * Source: Lean's Meta/Constructions/BRecOn.lean for behaviour.
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
  mkLambda,
  mkProj,
  mkSort,
} from "../../kernel/host/expr.ts";
import type { RecursorInfo } from "../../kernel/host/declaration.ts";
import { type Level, levelParam } from "../../kernel/host/level.ts";
import type { Elaborator } from "../elaborator.ts";
import { forallTelescope } from "../infer.ts";
import type { Meta } from "../meta.ts";
import { closeWith, openRecursor } from "./auxiliary.ts";
import { addToKernel } from "./finish.ts";

const one: Level = { kind: "succ", of: { kind: "zero" } };

/** The level of `below` for values in `Sort u`. */
export function belowLevel(u: Level): Level {
  return { kind: "max", lhs: one, rhs: u };
}

/** Whether `T` has the two, which are added if it can have them. */
export function ensureBelow(elab: Elaborator, typeName: string, span: Span): boolean {
  const { env, m } = elab;
  if (env.has(`${typeName}.brecOn`)) return true;
  const info = env.constant(typeName);
  const rec = env.constant(`${typeName}.rec`);
  if (info?.kind !== "inductive" || rec?.kind !== "recursor" || !env.has("PProd")) return false;
  if (rec.numIndices > 0 || rec.numMotives !== 1) return false;
  if (rec.levelParams.length === info.levelParams.length) return false;
  const simple = openRecursor(m, rec, ({ motive, minors }) =>
    minors.every((minor) =>
      forallTelescope(m, m.localDecl(minor).type, (xs) =>
        xs.every((x) => {
          const { type } = m.localDecl(x);
          return getAppFn(type) === motive || !mentions(type, motive);
        }),
      ),
    ),
  );
  if (!simple) return false;
  addBelow(elab, typeName, rec, span);
  addBRecOn(elab, typeName, rec, span);
  return true;
}

function mentions(type: Expr, motive: Expr): boolean {
  let t = type;
  while (t.kind === "pi") t = t.body;
  return getAppFn(t) === motive;
}

interface Minor {
  readonly fields: readonly Expr[];
  /** The recursive fields, in order. */
  readonly parts: readonly Expr[];
  /** The constructor applied to the fields. */
  readonly whole: Expr;
}

function openMinor<T>(m: Meta, minor: Expr, motive: Expr, run: (minor: Minor) => T): T {
  return forallTelescope(m, m.localDecl(minor).type, (xs, body) => {
    const fields: Expr[] = [];
    const parts: Expr[] = [];
    for (const x of xs) {
      const { type } = m.localDecl(x);
      const [part] = getAppArgs(type);
      if (getAppFn(type) === motive && part !== undefined) parts.push(part);
      else fields.push(x);
    }
    return run({ fields, parts, whole: getAppArgs(body)[0] ?? body });
  });
}

function levelsOf(rec: RecursorInfo): { u: Level; rest: Level[]; s: Level } {
  const [u = one, ...rest] = rec.levelParams.map(levelParam);
  return { u, rest, s: belowLevel(u) };
}

function define(
  elab: Elaborator,
  name: string,
  rec: RecursorInfo,
  binders: readonly { x: Expr; info: BinderInfo }[],
  type: Expr,
  value: Expr,
  span: Span,
): void {
  const { m, env } = elab;
  addToKernel(
    elab,
    {
      kind: "definition",
      name,
      levelParams: rec.levelParams,
      type: closeWith(m, "pi", binders, type),
      value: closeWith(m, "lambda", binders, value),
      hints: { kind: "abbrev" },
    },
    span,
  );
  env.reducibility.set(name, "reducible");
  env.protectedNames.set(name, true);
  env.auxRecursors.set(name, true);
}

const implicit = (x: Expr): { x: Expr; info: BinderInfo } => ({ x, info: "implicit" });
const explicit = (x: Expr): { x: Expr; info: BinderInfo } => ({ x, info: "default" });

function addBelow(elab: Elaborator, typeName: string, rec: RecursorInfo, span: Span): void {
  const { m } = elab;
  openRecursor(m, rec, ({ params, motive, minors, major }) => {
    const { u, rest, s } = levelsOf(rec);
    const sort = mkSort(s);
    const domain = m.localDecl(major).type;
    const constant = mkLambda("t", "default", domain, sort);
    const cases = minors.map((minor) =>
      openMinor(m, minor, motive, ({ fields, parts }) => {
        const locals = parts.map(() => m.mkLocal("ih", sort));
        return m.withContext(m.lctx.push(...locals), () => {
          const ihs = locals.map((d) => mkFVar(d.id));
          const type = parts.reduceRight<Expr>(
            (tail, part, i) => {
              const pair = mkApps(mkConst("PProd", [u, s]), [mkApp(motive, part), ihs[i] ?? tail]);
              return mkApps(mkConst("PProd", [s, s]), [pair, tail]);
            },
            mkConst("PUnit", [s]),
          );
          return m.mkLambda([...fields, ...ihs], type);
        });
      }),
    );
    const next: Level = { kind: "succ", of: s };
    const value = mkApps(mkConst(rec.name, [next, ...rest]), [
      ...params,
      constant,
      ...cases,
      major,
    ]);
    const binders = [...params.map(implicit), implicit(motive), explicit(major)];
    define(elab, `${typeName}.below`, rec, binders, sort, value, span);
  });
}

function addBRecOn(elab: Elaborator, typeName: string, rec: RecursorInfo, span: Span): void {
  const { m } = elab;
  openRecursor(m, rec, ({ params, motive, minors, major }) => {
    const { u, rest, s } = levelsOf(rec);
    const all = rec.levelParams.map(levelParam);
    const below = (t: Expr): Expr =>
      mkApps(mkConst(`${typeName}.below`, all), [...params, motive, t]);
    const pairType = (t: Expr): Expr =>
      mkApps(mkConst("PProd", [u, s]), [mkApp(motive, t), below(t)]);
    const domain = m.localDecl(major).type;
    const stepType = m.withLocal("t", "default", domain, (t) =>
      m.withLocal("f", "default", below(t), (f) => m.mkPi([t, f], mkApp(motive, t))),
    );
    m.withLocal("F_1", "default", stepType, (step) => {
      const pairs = m.withLocal("t", "default", domain, (t) => m.mkLambda([t], pairType(t)));
      const cases = minors.map((minor) =>
        openMinor(m, minor, motive, ({ fields, parts, whole }) => {
          const locals = parts.map((part) => m.mkLocal("ih", pairType(part)));
          return m.withContext(m.lctx.push(...locals), () => {
            const ihs = locals.map((d) => mkFVar(d.id));
            const unit = { type: mkConst("PUnit", [s]), value: mkConst("PUnit.unit", [s]) };
            const known = parts.reduceRight<{ type: Expr; value: Expr }>((tail, part, i) => {
              const head = pairType(part);
              const type = mkApps(mkConst("PProd", [s, s]), [head, tail.type]);
              const args = [head, tail.type, ihs[i] ?? head, tail.value];
              return { type, value: mkApps(mkConst("PProd.mk", [s, s]), args) };
            }, unit);
            const here = mkApps(step, [whole, known.value]);
            const pair = mkApps(mkConst("PProd.mk", [u, s]), [
              mkApp(motive, whole),
              below(whole),
              here,
              known.value,
            ]);
            return m.mkLambda([...fields, ...ihs], pair);
          });
        }),
      );
      const both = mkApps(mkConst(rec.name, [s, ...rest]), [...params, pairs, ...cases, major]);
      const value = mkProj("PProd", 0, both);
      const binders = [...params.map(implicit), implicit(motive), explicit(major), explicit(step)];
      define(elab, `${typeName}.brecOn`, rec, binders, mkApp(motive, major), value, span);
    });
  });
}
