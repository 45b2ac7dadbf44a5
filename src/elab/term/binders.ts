/** Binders, `fun`, `∀`, arrows, `let` and `have`. */
import {
  type BinderInfo,
  type Expr,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
  mkLet,
  mkPi,
} from "../../kernel/host/expr.ts";
import { instantiate1 } from "../../kernel/host/traverse.ts";
import type {
  Binder,
  BinderPredicate,
  ExtendedBinder,
  FunBinder,
  LocalDeclaration,
  Term,
} from "../../syntax/ast.ts";
import type { Span } from "../../base/span.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { className } from "../instances.ts";
import { getLevel } from "../infer.ts";
import { whnf } from "../whnf.ts";
import { mkAutoParam } from "./auto-param.ts";
import { elabMatchPattern } from "./match.ts";
import { typeOfPattern } from "./patterns.ts";

/** Elaborates the type of a binder, with its default value or tactic wrapped around it. */
function binderType(elab: Elaborator, binder: Binder): Expr {
  const type = binder.type === undefined ? elab.m.mkFreshTypeMVar() : elab.elabType(binder.type);
  if (binder.default === undefined) return type;
  const level = getLevel(elab.m, type);
  if (binder.default.kind === "by") {
    return mkAutoParam(level, type, binder.default.tactics);
  }
  const value = elab.elabTermEnsuringType(binder.default, type);
  return mkApps(mkConst("optParam", [level]), [type, value]);
}

/** Opens binders as variables in scope and runs `body` with them. */
export function elabBinders<T>(
  elab: Elaborator,
  binders: readonly Binder[],
  body: (xs: readonly Expr[]) => T,
): T {
  const xs: Expr[] = [];
  let lctx = elab.m.lctx;
  const go = (i: number): T => {
    const binder = binders[i];
    if (binder === undefined) return body(xs);
    const names = binder.names.length === 0 ? [undefined] : binder.names;
    for (const n of names) {
      const type = binderType(elab, binder);
      const checked = elab.scope.options.get("checkBinderAnnotations") !== "false";
      if (
        checked &&
        binder.info === "instImplicit" &&
        className(elab.m, elab.m.instantiate(type)) === undefined
      ) {
        const error = elab.m.error(
          "invalid-binder",
          (show) =>
            `invalid binder annotation, type is not a class instance\n  ${show(type)}\nuse the command \`set_option checkBinderAnnotations false\` to disable the check`,
        );
        error.span = binder.span;
        throw error;
      }
      const name = n?.name ?? (binder.info === "instImplicit" ? "inst✝" : "x✝");
      const decl = elab.m.mkLocal(name, type, binder.info);
      xs.push(mkFVar(decl.id));
      lctx = lctx.push(decl);
      elab.m.lctx = lctx;
    }
    return go(i + 1);
  };
  const before = elab.m.lctx;
  try {
    return go(0);
  } finally {
    elab.m.lctx = before;
  }
}

/** `∀ binders, body` for binders that may carry predicates (`∀ x > 0, p`). */
export function elabForall(elab: Elaborator, binders: readonly ExtendedBinder[], body: Term): Expr {
  const binder = binders[0];
  if (binder === undefined) return elab.elabType(body);
  const rest = binders.slice(1);
  return elabBinders(elab, [binder], (xs) => {
    const inner = (): Expr => elabForall(elab, rest, body);
    const guarded = binder.predicate;
    if (guarded === undefined) return elab.m.mkPi(xs, inner());
    // One hypothesis after each variable.
    const wrap = (i: number): Expr => {
      const x = xs[i];
      const name = binder.names[i]?.name;
      if (x === undefined) return inner();
      const p = elab.elabType(predicateTerm(name ?? "_", guarded, binder.span));
      return elab.m.withLocal("a✝", "default", p, (h) => elab.m.mkPi([h], wrap(i + 1)));
    };
    return elab.m.mkPi(xs, wrap(0));
  });
}

/** `x > b` as a term. */
export function predicateTerm(name: string, predicate: BinderPredicate, span: Span): Term {
  const expansions: Readonly<Record<string, { fn: string; membership?: boolean }>> = {
    ">": { fn: "GT.gt" },
    "<": { fn: "LT.lt" },
    "≥": { fn: "GE.ge" },
    ">=": { fn: "GE.ge" },
    "≤": { fn: "LE.le" },
    "<=": { fn: "LE.le" },
    "≠": { fn: "Ne" },
    "∈": { fn: "Membership.mem", membership: true },
    "∉": { fn: "Membership.mem", membership: true },
    "⊆": { fn: "HasSubset.Subset", membership: true },
    "⊂": { fn: "HasSSubset.SSubset", membership: true },
    "∣": { fn: "Dvd.dvd", membership: true },
  };
  const e = expansions[predicate.relation];
  if (e === undefined) {
    throw new ElabError(
      "binder-predicate",
      `binder predicate '${predicate.relation}' is not supported`,
      span,
    );
  }
  const x: Term = { kind: "ident", name, span };
  const relation: Term = {
    kind: "notation",
    span,
    notation: {
      name: `binderPred_${predicate.relation}`,
      items: [
        { kind: "operand", precedence: 51 },
        { kind: "symbol", text: predicate.relation },
        { kind: "operand", precedence: 51 },
      ],
      precedence: 50,
      expansion: e.membership === true ? { kind: "apply", fn: e.fn } : { kind: "binrel", fn: e.fn },
    },
    args: [x, predicate.bound],
  };
  if (predicate.relation !== "∉") return relation;
  return {
    kind: "app",
    span,
    fn: { kind: "ident", name: "Not", span },
    args: [{ value: relation, span }],
  };
}

export function elabArrow(elab: Elaborator, domain: Term, codomain: Term): Expr {
  const a = elab.elabType(domain);
  const b = elab.elabType(codomain);
  return mkPi("a", "default", a, b);
}

/** `fun binders => body` against the expected function type. */
export function elabFun(
  elab: Elaborator,
  binders: readonly FunBinder[],
  body: Term,
  expected: Expr | undefined,
  span: Span,
): Expr {
  const m = elab.m;
  const flat: { binder?: Binder; pattern?: Term; name?: string; nameSpan: Span }[] = [];
  for (const b of binders) {
    if (b.kind === "pattern") flat.push({ pattern: b.pattern, nameSpan: b.pattern.span });
    else if (b.binder.names.length === 0) flat.push({ binder: b.binder, nameSpan: b.binder.span });
    else {
      for (const n of b.binder.names) {
        flat.push(
          n.name === undefined
            ? { binder: b.binder, nameSpan: n.span }
            : { binder: b.binder, name: n.name, nameSpan: n.span },
        );
      }
    }
  }
  const go = (i: number, type: Expr | undefined): Expr => {
    const item = flat[i];
    if (item === undefined) {
      return type === undefined
        ? elab.elabTerm(body, undefined)
        : elab.elabTermEnsuringType(body, type);
    }
    const pi = type === undefined ? undefined : whnf(m, m.instantiate(type));
    if (pi !== undefined && pi.kind === "mvar" && item.binder?.type === undefined) {
      elab.tryPostpone();
    }
    let domain: Expr;
    const written =
      item.binder?.type ?? (item.pattern?.kind === "ascription" ? item.pattern.type : undefined);
    if (written !== undefined) {
      domain = elab.elabType(written);
      if (pi?.kind === "pi") isDefEq(m, pi.type, domain);
    } else if (pi?.kind === "pi") domain = pi.type;
    else if (item.pattern !== undefined) {
      domain =
        typeOfPattern(elab, item.pattern) ??
        elab.opened("binder", m.mkFreshTypeMVar(), item.nameSpan);
    } else domain = elab.opened("binder", m.mkFreshTypeMVar(), item.nameSpan);
    if (pi !== undefined && pi.kind !== "pi" && pi.kind !== "mvar" && type !== undefined) {
      // Not a function type: elaborate without it, so that the mismatch is told.
      return go(i, undefined);
    }
    const info: BinderInfo = item.binder?.info ?? "default";
    return m.withLocal(item.name ?? "x✝", info, domain, (x) => {
      let rest: Expr | undefined;
      if (pi?.kind === "pi") rest = instantiate1(pi.body, x);
      else if (pi?.kind === "mvar" && type !== undefined) {
        const cod = m.mkFreshTypeMVar();
        rest = cod;
        isDefEq(m, type, m.mkPi([x], cod));
      }
      const value =
        item.pattern === undefined
          ? go(i + 1, rest)
          : elabMatchPattern(elab, x, item.pattern, rest, span, (t) => go(i + 1, t));
      return m.mkLambda([x], value);
    });
  };
  return go(0, expected);
}

/** The type and value of `let`/`have`, with binders abstracted. */
export function elabLocalDeclaration(
  elab: Elaborator,
  d: LocalDeclaration,
  span: Span,
): { readonly type: Expr; readonly value: Expr } {
  return elabBinders(elab, d.binders, (xs) => {
    const type = d.type === undefined ? elab.m.mkFreshTypeMVar() : elab.elabType(d.type);
    elab.synthesize("partial");
    const value =
      d.value === undefined
        ? elab.m.mkFreshMVar(type, "opaque")
        : elab.withFreshPending(() => {
            // What the value leaves open is decided here, before the body is read.
            const v = elab.elabTermEnsuringType(d.value ?? { kind: "hole", span }, type);
            elab.synthesize("no-tactics");
            return v;
          });
    return { type: elab.m.mkPi(xs, type), value: elab.m.mkLambda(xs, value) };
  });
}

export function elabLet(
  elab: Elaborator,
  kind: "let" | "have",
  d: LocalDeclaration,
  body: Term,
  expected: Expr | undefined,
  span: Span,
): Expr {
  const m = elab.m;
  const { type, value } = elabLocalDeclaration(elab, d, span);
  if (d.pattern !== undefined) {
    return m.withLocal("x✝", "default", type, (x) => {
      const inner = elabMatchPattern(elab, x, d.pattern ?? body, expected, span, (t) =>
        t === undefined ? elab.elabTerm(body) : elab.elabTermEnsuringType(body, t),
      );
      return mkApp(m.mkLambda([x], inner), value);
    });
  }
  const name = d.name === undefined ? "this" : (d.name.name ?? "x✝");
  const run = (): Expr =>
    expected === undefined ? elab.elabTerm(body) : elab.elabTermEnsuringType(body, expected);
  if (kind === "let") {
    return m.withLet(name, type, value, (x) => {
      const inner = run();
      const abstracted = m.mkLambda([x], inner);
      return abstracted.kind === "let" ? abstracted : mkLet(name, type, value, abstracted);
    });
  }
  return m.withLocal(name, "default", type, (x) => mkApp(m.mkLambda([x], run()), value));
}
