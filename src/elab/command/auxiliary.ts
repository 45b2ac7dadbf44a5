/**
 * What Lean derives from every inductive type: `recOn`, `casesOn`, `noConfusionType`,
 * `noConfusion`. Ordinary definitions, checked by the kernel like any other.
 *
 * Source: Lean's Meta/Constructions for shapes and binder annotations.
 */
import type { Span } from "../../base/span.ts";
import { invariant } from "../../base/invariant.ts";
import type { InductiveInfo, RecursorInfo } from "../../kernel/host/declaration.ts";
import {
  type BinderInfo,
  type Expr,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
  mkSort,
} from "../../kernel/host/expr.ts";
import { type Level, levelParam, levelSucc } from "../../kernel/host/level.ts";
import { instantiate1, instantiateLevelParams } from "../../kernel/host/traverse.ts";
import { mkEq, mkEqRefl } from "../app-builder.ts";
import { isDefEqGuarded } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { forallTelescope, getLevel, inferType, isProp, mkArrow } from "../infer.ts";
import type { Meta } from "../meta.ts";
import { addToKernel } from "./finish.ts";

interface RecursorParts {
  readonly params: readonly Expr[];
  readonly motive: Expr;
  readonly minors: readonly Expr[];
  readonly indices: readonly Expr[];
  readonly major: Expr;
}

/** Runs `run` with the arguments of a recursor as variables in scope. */
export function openRecursor<T>(
  m: Meta,
  rec: RecursorInfo,
  run: (parts: RecursorParts, result: Expr) => T,
): T {
  return forallTelescope(m, rec.type, (xs, result) => {
    const p = rec.numParams;
    const q = p + rec.numMotives;
    const r = q + rec.numMinors;
    const s = r + rec.numIndices;
    const motive = xs[p];
    const major = xs[s];
    invariant(motive !== undefined && major !== undefined, "a recursor's type");
    return run(
      {
        params: xs.slice(0, p),
        motive,
        minors: xs.slice(q, r),
        indices: xs.slice(r, s),
        major,
      },
      result,
    );
  });
}

/** A copy of the variables in other binder annotations; `e` is closed over them. */
export function closeWith(
  m: Meta,
  kind: "pi" | "lambda",
  xs: readonly { readonly x: Expr; readonly info: BinderInfo }[],
  e: Expr,
): Expr {
  const saved = xs.map(({ x }) => m.localDecl(x));
  for (const { x, info } of xs) {
    const decl = m.localDecl(x);
    m.fvars.set(decl.id, { ...decl, info });
  }
  try {
    const vars = xs.map(({ x }) => x);
    return kind === "pi" ? m.mkPi(vars, e) : m.mkLambda(vars, e);
  } finally {
    for (const decl of saved) m.fvars.set(decl.id, decl);
  }
}

const implicit = (x: Expr): { x: Expr; info: BinderInfo } => ({ x, info: "implicit" });
const explicit = (x: Expr): { x: Expr; info: BinderInfo } => ({ x, info: "default" });

function define(
  elab: Elaborator,
  name: string,
  levelParams: readonly string[],
  type: Expr,
  value: Expr,
  span: Span,
): void {
  addToKernel(
    elab,
    {
      kind: "definition",
      name,
      levelParams,
      type,
      value,
      hints: { kind: "abbrev" },
    },
    span,
  );
  elab.env.reducibility.set(name, "reducible");
  elab.env.protectedNames.set(name, true);
}

/** Adds the auxiliary definitions of a single (not mutual) inductive type. */
export function addAuxiliary(elab: Elaborator, typeName: string, span: Span): void {
  const { env, m } = elab;
  const info = env.constant(typeName);
  const rec = env.constant(`${typeName}.rec`);
  if (info?.kind !== "inductive" || rec?.kind !== "recursor") return;
  env.protectedNames.set(`${typeName}.rec`, true);
  if (rec.numMotives !== 1) return;
  addRecOn(elab, typeName, rec, span);
  addCasesOn(elab, typeName, rec, span);
  const large = rec.levelParams.length > info.levelParams.length;
  const isPropType = forallTelescope(m, info.type, (_, sort) => {
    return sort.kind === "sort" && sort.level.kind === "zero";
  });
  if (large && !isPropType && env.has("Eq.ndrec") && env.has("HEq")) {
    addNoConfusion(elab, typeName, info, span);
  }
}

function addRecOn(elab: Elaborator, typeName: string, rec: RecursorInfo, span: Span): void {
  const m = elab.m;
  openRecursor(m, rec, ({ params, motive, minors, indices, major }, result) => {
    const f = mkConst(rec.name, rec.levelParams.map(levelParam));
    const body = mkApps(f, [...params, motive, ...minors, ...indices, major]);
    const binders = [
      ...params.map(implicit),
      rec.numMinors === 0 ? explicit(motive) : implicit(motive),
      ...indices.map(implicit),
      explicit(major),
      ...minors.map(explicit),
    ];
    define(
      elab,
      `${typeName}.recOn`,
      rec.levelParams,
      closeWith(m, "pi", binders, result),
      closeWith(m, "lambda", binders, body),
      span,
    );
    elab.env.auxRecursors.set(`${typeName}.recOn`, true);
  });
}

function addCasesOn(elab: Elaborator, typeName: string, rec: RecursorInfo, span: Span): void {
  const m = elab.m;
  openRecursor(m, rec, ({ params, motive, minors, indices, major }, result) => {
    let lctx = m.lctx;
    const small: Expr[] = [];
    const wrapped = minors.map((minor) => {
      const decl = m.localDecl(minor);
      return forallTelescope(m, decl.type, (fields, body) => {
        const kept = fields.filter((x) => !isHypothesis(m, x, motive));
        const type = m.mkPi(kept, body);
        const local = m.mkLocal(decl.name, type);
        lctx = lctx.push(local);
        small.push(mkFVar(local.id));
        return m.mkLambda(fields, mkApps(mkFVar(local.id), kept));
      });
    });
    m.withContext(lctx, () => {
      const f = mkConst(rec.name, rec.levelParams.map(levelParam));
      const body = mkApps(f, [...params, motive, ...wrapped, ...indices, major]);
      const binders = [
        ...params.map(implicit),
        rec.numMinors === 0 ? explicit(motive) : implicit(motive),
        ...indices.map(implicit),
        explicit(major),
        ...small.map(explicit),
      ];
      define(
        elab,
        `${typeName}.casesOn`,
        rec.levelParams,
        closeWith(m, "pi", binders, result),
        closeWith(m, "lambda", binders, body),
        span,
      );
    });
    elab.env.auxRecursors.set(`${typeName}.casesOn`, true);
  });
}

/** An induction hypothesis: its type ends in the motive. */
function isHypothesis(m: Meta, x: Expr, motive: Expr): boolean {
  let t = m.localDecl(x).type;
  while (t.kind === "pi") t = t.body;
  const head = getAppFn(t);
  return head.kind === "fvar" && motive.kind === "fvar" && head.id === motive.id;
}

function fresh(base: string, taken: readonly string[]): string {
  let name = base;
  for (let i = 1; taken.includes(name); i++) name = `${base}_${i}`;
  return name;
}

function addNoConfusion(elab: Elaborator, typeName: string, info: InductiveInfo, span: Span): void {
  const { m } = elab;
  const vName = fresh(info.levelParams.includes("u") ? "v" : "u", info.levelParams);
  const levels = info.levelParams.map(levelParam);
  const v = levelParam(vName);
  const levelParams = [vName, ...info.levelParams];
  const casesOn = `${typeName}.casesOn`;
  const typeFn = mkConst(typeName, levels);
  forallTelescope(m, info.type, (xs) => {
    const params = xs.slice(0, info.numParams);
    const indices = xs.slice(info.numParams);
    const self = mkApps(typeFn, xs);
    m.withLocal("P", "default", mkSort(v), (P) => {
      m.withLocal("v1", "default", self, (v1) => {
        m.withLocal("v2", "default", self, (v2) => {
          const sortMotive = forallTelescope(m, inferTypeOf(m, mkApps(typeFn, params)), (js) =>
            m.withLocal("x", "default", mkApps(mkApps(typeFn, params), js), (x) =>
              m.mkLambda([...js, x], mkSort(v)),
            ),
          );
          const cases = (motive: Expr, level: Level, major: Expr, minors: readonly Expr[]): Expr =>
            mkApps(mkConst(casesOn, [level, ...levels]), [
              ...params,
              motive,
              ...indices,
              major,
              ...minors,
            ]);
          const outer = info.ctors.map((c1) =>
            openCtor(m, c1, levels, params, (fields1) => {
              const inner = info.ctors.map((c2) =>
                openCtor(m, c2, levels, params, (fields2) => {
                  const body =
                    c1 === c2
                      ? mkArrow(
                          equations(m, equationKinds(m, c1, levels, params), fields1, fields2, P),
                          P,
                        )
                      : P;
                  return m.mkLambda(fields2, body);
                }),
              );
              return m.mkLambda(fields1, cases(sortMotive, levelSucc(v), v2, inner));
            }),
          );
          const value = cases(sortMotive, levelSucc(v), v1, outer);
          const typeBinders = [...xs.map(implicit), explicit(P), explicit(v1), explicit(v2)];
          const name = `${typeName}.noConfusionType`;
          define(
            elab,
            name,
            levelParams,
            closeWith(m, "pi", typeBinders, mkSort(v)),
            closeWith(m, "lambda", typeBinders, value),
            span,
          );
          // noConfusion
          const typeOf = (is: readonly Expr[], a: Expr, b: Expr): Expr =>
            mkApps(mkConst(name, [v, ...levels]), [...params, ...is, P, a, b]);
          m.withLocal("h12", "default", mkEq(m, v1, v2), (h12) => {
            const diagonal = forallTelescope(m, inferTypeOf(m, mkApps(typeFn, params)), (js) =>
              m.withLocal("x", "default", mkApps(mkApps(typeFn, params), js), (x) =>
                m.mkLambda([...js, x], typeOf(js, x, x)),
              ),
            );
            const minors = info.ctors.map((c) =>
              openCtor(m, c, levels, params, (fields) => {
                const kinds = equationKinds(m, c, levels, params);
                const hyp = equations(m, kinds, fields, fields, P);
                return m.withLocal("a", "default", hyp, (k) =>
                  m.mkLambda([...fields, k], mkApps(k, reflexivities(m, kinds, fields))),
                );
              }),
            );
            const onDiagonal = mkApps(mkConst(casesOn, [v, ...levels]), [
              ...params,
              diagonal,
              ...indices,
              v1,
              ...minors,
            ]);
            const selfLevel = getLevel(m, self);
            const motive = m.withLocal("x", "default", self, (x) =>
              m.mkLambda([x], mkArrow(mkEq(m, v1, x), typeOf(indices, v1, x))),
            );
            const base = m.withLocal("h", "default", mkEq(m, v1, v1), (h) =>
              m.mkLambda([h], onDiagonal),
            );
            const proof = mkApp(
              mkApps(mkConst("Eq.ndrec", [v, selfLevel]), [self, v1, motive, base, v2, h12]),
              h12,
            );
            const binders = [
              ...xs.map(implicit),
              implicit(P),
              implicit(v1),
              implicit(v2),
              explicit(h12),
            ];
            define(
              elab,
              `${typeName}.noConfusion`,
              levelParams,
              closeWith(m, "pi", binders, typeOf(indices, v1, v2)),
              closeWith(m, "lambda", binders, proof),
              span,
            );
          });
        });
      });
    });
  });
}

function inferTypeOf(m: Meta, e: Expr): Expr {
  return m.instantiate(inferType(m, e));
}

function openCtor<T>(
  m: Meta,
  name: string,
  levels: readonly Level[],
  params: readonly Expr[],
  run: (fields: readonly Expr[]) => T,
): T {
  const info = m.env.constant(name);
  invariant(info?.kind === "constructor", "a constructor");
  let type = instantiateLevelParams(info.type, info.levelParams, levels);
  for (const p of params) {
    invariant(type.kind === "pi", "constructor parameters");
    type = instantiate1(type.body, p);
  }
  return forallTelescope(m, type, (fields) => run(fields));
}

type EquationKind = "eq" | "heq" | "none";

/** For each field of a constructor: whether two copies can be compared by `=`. */
function equationKinds(
  m: Meta,
  ctor: string,
  levels: readonly Level[],
  params: readonly Expr[],
): EquationKind[] {
  return openCtor(m, ctor, levels, params, (as) =>
    openCtor(m, ctor, levels, params, (bs) =>
      as.map((a, i): EquationKind => {
        const b = bs[i];
        const type = inferTypeOf(m, a);
        if (b === undefined || isProp(m, type)) return "none";
        return isDefEqGuarded(m, type, inferTypeOf(m, b)) ? "eq" : "heq";
      }),
    ),
  );
}

/** `a₁ = b₁ → … → P`, heterogeneous where the types differ; proofs are left out. */
function equations(
  m: Meta,
  kinds: readonly EquationKind[],
  as: readonly Expr[],
  bs: readonly Expr[],
  P: Expr,
): Expr {
  let result = P;
  for (let i = as.length - 1; i >= 0; i--) {
    const a = as[i];
    const b = bs[i];
    if (a === undefined || b === undefined || kinds[i] === "none") continue;
    const ta = inferTypeOf(m, a);
    const eq =
      kinds[i] === "eq"
        ? mkEq(m, a, b)
        : mkApps(mkConst("HEq", [getLevel(m, ta)]), [ta, a, inferTypeOf(m, b), b]);
    result = mkArrow(eq, result);
  }
  return result;
}

/** Proofs of the diagonal equations. */
function reflexivities(m: Meta, kinds: readonly EquationKind[], fields: readonly Expr[]): Expr[] {
  return fields.flatMap((f, i) => {
    if (kinds[i] === "none") return [];
    if (kinds[i] === "eq") return [mkEqRefl(m, f)];
    const type = inferTypeOf(m, f);
    return [mkApps(mkConst("HEq.refl", [getLevel(m, type)]), [type, f])];
  });
}
