/** The forms of terms: one case a form; the larger ones stand in files of their own. */
import type { Span } from "../../base/span.ts";
import {
  type Expr,
  getAppFn,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
  mkMVar,
  mkNatLit,
  mkSort,
  mkStrLit,
} from "../../kernel/host/expr.ts";
import { type Level, levelSucc, levelZero } from "../../kernel/host/level.ts";
import type { Command, FunBinder, Term } from "../../syntax/ast.ts";
import { mkSorry } from "../app-builder.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { inferType } from "../infer.ts";
import { expanding, expandTerm, noMacro } from "../macro.ts";
import { instantiate1, someSubterm } from "../../kernel/host/traverse.ts";
import { openedScope } from "../open.ts";
import { checkOption } from "../options.ts";
import type { Scope } from "../scope.ts";
import { whnf, whnfCore, whnfR } from "../whnf.ts";
import { elabApp, elabHead, hasCdot } from "./app.ts";
import { elabArrow, elabBinders, elabForall, elabFun, elabLet } from "./binders.ts";
import { elabCalc } from "./calc.ts";
import { coerceByClass, elabCoercionArrow } from "./coercion.ts";
import { elabLevel } from "./level.ts";
import { elabMatch } from "./match.ts";
import { elabStructureInstance } from "./structure-instance.ts";
import {
  call,
  elabNotation,
  elabBinderNotation,
  elabSetBuilder,
  elabSetLiteral,
} from "./notation-term.ts";
import { elabSubst } from "./subst-term.ts";

/** Elaborates one form; may throw to postpone. Does not make sure of the type. */
export function elabTermCore(elab: Elaborator, t: Term, expected: Expr | undefined): Expr {
  if (expected !== undefined && wantsImplicitLambda(t)) {
    const pi = whnfCore(elab.m, elab.m.instantiate(expected));
    if (pi.kind === "pi" && (pi.info === "implicit" || pi.info === "instImplicit")) {
      const name = pi.name.endsWith("✝") ? pi.name : `${pi.name}✝`;
      return elab.m.withLocal(name, pi.info, pi.type, (x) => {
        const inner = elab.elabTermEnsuringType(t, instantiate1(pi.body, x));
        return elab.m.mkLambda([x], inner);
      });
    }
  }
  return elabForm(elab, t, expected);
}

function wantsImplicitLambda(t: Term): boolean {
  switch (t.kind) {
    case "explicit":
    case "hole":
    case "syntheticHole":
    case "sorry":
      return false;
    case "app":
      return t.fn.kind !== "explicit";
    case "fun":
      return t.binders.every((b) => b.kind === "pattern" || b.binder.info === "default");
    case "paren":
      return wantsImplicitLambda(t.term);
    default:
      return true;
  }
}

function elabForm(elab: Elaborator, t: Term, expected: Expr | undefined): Expr {
  const m = elab.m;
  if (elab.env.macros.size > 0) {
    const made = expandTerm(elab, t);
    if (made !== undefined) return expanding(elab, t.span, () => elab.elabTerm(made, expected));
  }
  switch (t.kind) {
    case "error":
      throw new ElabError("syntax-error", t.message, t.span);
    case "ident":
    case "dotIdent":
    case "explicit":
    case "projection":
      return elabHead(elab, t, {
        named: [],
        args: [],
        expected,
        explicit: false,
        ellipsis: false,
        span: t.span,
      });
    case "app":
      return elabApp(elab, t.fn, t.args, expected, t.ellipsis === true, t.span);
    case "pipe":
      return elabApp(elab, t.fn, [{ value: t.arg, span: t.arg.span }], expected, false, t.span);
    case "hole":
      return elab.opened("placeholder", m.mkFreshMVar(expected ?? m.mkFreshTypeMVar()), t.span);
    case "syntheticHole":
      return elabNamedHole(elab, t.name ?? "", expected, t.span);
    case "prop":
      return mkSort(levelZero);
    case "sort":
      return mkSort(sortLevel(elab, t));
    case "type":
      return mkSort(levelSucc(sortLevel(elab, t)));
    case "num":
      if (t.raw === true) return mkNatLit(t.value);
      return elabNumeral(elab, t.value, expected, t.span);
    case "scientific":
      return elabScientific(elab, t, expected);
    case "str":
      return mkStrLit(t.value);
    case "char":
      return mkApp(mkConst("Char.ofNat"), mkNatLit(BigInt(t.value.codePointAt(0) ?? 0)));
    case "fun":
      return elabFun(elab, t.binders, t.body, expected, t.span);
    case "funAlternatives":
      return elabFunAlternatives(elab, t, expected);
    case "forall":
      return elabForall(elab, t.binders, t.body);
    case "depArrow":
      return elabBinders(elab, [t.binder], (xs) => m.mkPi(xs, elab.elabType(t.body)));
    case "arrow":
      return elabArrow(elab, t.domain, t.codomain);
    case "let":
    case "have":
      return elabLet(elab, t.kind, t.declaration, t.body, expected, t.span);
    case "show": {
      const type = elab.elabType(t.type);
      if (expected !== undefined && !isDefEq(m, expected, type)) {
        elab.synthesize("no-tactics");
        isDefEq(m, expected, type);
      }
      const value = elab.elabTermEnsuringType(t.value, type);
      // `show t from e` is `(fun this : t => this) e` in spirit: the type shown is kept.
      return m.withLocal("this", "default", type, (x) => mkApp(m.mkLambda([x], x), value));
    }
    case "suffices":
      return elabSuffices(elab, t, expected);
    case "by":
      return elabBy(elab, t, expected);
    case "anonymousConstructor":
      return elabAnonymousConstructor(elab, t.args, expected, t.span);
    case "tuple":
      return elabTuple(elab, t.args, t.span, expected);
    case "paren":
      return hasCdot(t.term)
        ? elab.elabTerm(expandCdot(t.term), expected)
        : elab.elabTerm(t.term, expected);
    case "ascription": {
      if (t.type === undefined) {
        const e = elab.elabTerm(t.term, undefined);
        elab.synthesize("no-tactics");
        return e;
      }
      const type = elab.elabType(t.type);
      const inner = hasCdot(t.term) ? expandCdot(t.term) : t.term;
      return elab.elabTermEnsuringType(inner, type);
    }
    case "cdot":
      throw new ElabError(
        "cdot",
        "invalid occurrence of `·` notation, it must be surrounded by parentheses (e.g. `(· + 1)`)",
        t.span,
      );
    case "if":
      return elabIf(elab, t, expected);
    case "match":
      return elabMatch(elab, t, expected);
    case "nomatch":
      return elabMatch(
        elab,
        {
          kind: "match",
          discriminants: t.discriminants.map((term) => ({ term })),
          alternatives: [],
          span: t.span,
        },
        expected,
      );
    case "asPattern":
    case "inaccessible":
      throw new ElabError("pattern", "this form is allowed only in patterns", t.span);
    case "structureInstance":
      return elabStructureInstance(elab, t, expected);
    case "calc":
      return elabCalc(elab, t.steps, expected, t.span);
    case "sorry": {
      const type = expected ?? m.mkFreshTypeMVar();
      return mkSorry(m, type, false);
    }
    case "assumption": {
      const type = elab.elabType(t.type);
      for (let i = m.lctx.decls.length - 1; i >= 0; i--) {
        const d = m.lctx.decls[i];
        if (d !== undefined && d.hidden !== true && isDefEq(m, type, d.type)) {
          return mkFVar(d.id);
        }
      }
      throw m.error("assumption", (show) => `could not find a proof of\n  ${show(type)}`);
    }
    case "coercion": {
      if (t.arrow === "⇑") {
        const e = elab.elabTerm(t.term, undefined);
        return coerceByClass(elab, "CoeFun", whnfR(m, inferType(m, e)), e) ?? e;
      }
      if (t.arrow === "↥") {
        const e = elab.elabTerm(t.term, undefined);
        return coerceByClass(elab, "CoeSort", whnfR(m, inferType(m, e)), e) ?? e;
      }
      if (expected === undefined) {
        elab.tryPostpone();
        throw new ElabError(
          "coercion",
          "invalid coercion notation, expected type is not known",
          t.span,
        );
      }
      elab.tryPostponeIfMVar(expected);
      return elabCoercionArrow(elab, elab.elabTerm(t.term, undefined), expected, t.span);
    }
    case "subst":
      return elabSubst(elab, t, expected);
    case "notation":
      return elabNotation(elab, t, expected);
    case "binderNotation":
      return elabBinderNotation(elab, t, expected);
    case "setBuilder":
      return elabSetBuilder(elab, t, expected);
    case "setImage": {
      // {f x | x : A} is {y | ∃ x, f x = y}.
      const y: Term = { kind: "ident", name: "y✝", span: t.span };
      const exists: Term = t.binders.reduceRight<Term>(
        (body, binder) => {
          const f: Term = {
            kind: "fun",
            binders: [{ kind: "binder", binder }],
            body,
            span: t.span,
          };
          return call("Exists", [f], t.span);
        },
        call("Eq", [t.element, y], t.span),
      );
      const f: Term = {
        kind: "fun",
        binders: [
          {
            kind: "binder",
            binder: { info: "default", names: [{ name: "y✝", span: t.span }], span: t.span },
          },
        ],
        body: exists,
        span: t.span,
      };
      return elab.elabTerm(call("setOf", [f], t.span), expected);
    }
    case "subtype": {
      const f: Term = {
        kind: "fun",
        binders: [{ kind: "binder", binder: t.binder }],
        body: t.body,
        span: t.span,
      };
      return elab.elabTerm(call("Subtype", [f], t.span), expected);
    }
    case "setLiteral":
      return elabSetLiteral(elab, t.elements, t.span, expected);
    case "listLiteral":
      return elab.elabTerm(
        t.elements.reduceRight<Term>((tail, head) => call("List.cons", [head, tail], t.span), {
          kind: "ident",
          name: "List.nil",
          span: t.span,
        }),
        expected,
      );
    case "in":
      return elabIn(elab, t, expected);
    case "custom":
      throw noMacro(elab, t.rule, t.span);
    case "splice":
      throw new ElabError("macro", "`$[…]` stands only in quotations", t.span);
  }
}

function sortLevel(elab: Elaborator, t: Term & { kind: "sort" | "type" }): Level {
  if (t.level !== undefined) return elabLevel(elab, t.level);
  return t.star === true ? elab.m.mkFreshLevelMVar() : levelZero;
}

function elabNumeral(
  elab: Elaborator,
  value: bigint,
  expected: Expr | undefined,
  span: Span,
): Expr {
  const m = elab.m;
  if (!elab.env.has("OfNat.ofNat")) return mkNatLit(value);
  const level = m.mkFreshLevelMVar();
  const type = m.mkFreshMVar(mkSort(levelSucc(level)));
  if (expected !== undefined) {
    const want = whnfR(m, m.instantiate(expected));
    // A numeral can only be of a type: do not unify with what is not one.
    if (want.kind !== "mvar" || m.isAssignable(want.id)) isDefEq(m, type, want);
  }
  const lit = mkNatLit(value);
  const inst = m.mkFreshMVar(mkApps(mkConst("OfNat", [level]), [type, lit]), "synthetic");
  if (inst.kind === "mvar") elab.synthesizeOrPend(inst.id, span);
  return mkApps(mkConst("OfNat.ofNat", [level]), [type, lit, inst]);
}

/** `?x`: the same hole wherever it is written, in the smallest of the contexts. */
function elabNamedHole(
  elab: Elaborator,
  name: string,
  expected: Expr | undefined,
  span: Span,
): Expr {
  const { m } = elab;
  const fresh = (): Expr => {
    const hole = m.mkFreshMVar(expected ?? m.mkFreshTypeMVar(), "opaque", name);
    if (name !== "" && name !== "_" && hole.kind === "mvar") elab.namedHoles.set(name, hole.id);
    return elab.opened("placeholder", hole, span);
  };
  const id = elab.namedHoles.get(name);
  const decl = id === undefined ? undefined : m.mvars.get(id);
  if (id === undefined || decl === undefined) return fresh();
  if (decl.lctx.decls.every((d) => m.lctx.has(d.id))) return mkMVar(id);
  if (m.isAssigned(id)) {
    const value = m.instantiate(mkMVar(id));
    const inScope = !someSubterm(value, (e) => e.kind === "fvar" && !m.lctx.has(e.id));
    if (inScope) return value;
    const error = m.error(
      "named-hole",
      (show) =>
        `synthetic hole has already been defined and assigned to value incompatible with the current context\n  ${show(value)}`,
    );
    error.span = span;
    throw error;
  }
  if (!m.lctx.decls.every((d) => decl.lctx.has(d.id))) {
    throw new ElabError(
      "named-hole",
      "synthetic hole has already been defined with an incompatible local context",
      span,
    );
  }
  const smaller = fresh();
  m.assign(id, smaller);
  return smaller;
}

/** The scope that `open N in` or `set_option o v in` makes. */
export function scopeWithin(elab: Elaborator, command: Command): Scope {
  const { env, scope } = elab;
  if (command.kind === "open") return { ...scope, opens: openedScope(env, scope, command) };
  if (command.kind !== "setOption") return scope;
  checkOption(command);
  return { ...scope, options: new Map(scope.options).set(command.option, command.value) };
}

/** `open N in e` and `set_option o v in e`. */
function elabIn(elab: Elaborator, t: Term & { kind: "in" }, expected: Expr | undefined): Expr {
  const { command } = t;
  const { scope } = elab;
  try {
    elab.scope = scopeWithin(elab, command);
    const e = elab.elabTerm(t.body, expected);
    elab.synthesize("no-tactics");
    return e;
  } finally {
    elab.scope = scope;
  }
}

/** `1.5` is `OfScientific.ofScientific 15 true 1`: fifteen, tenths. */
function elabScientific(
  elab: Elaborator,
  t: Term & { kind: "scientific" },
  expected: Expr | undefined,
): Expr {
  const m = elab.m;
  const level = m.mkFreshLevelMVar();
  const type = m.mkFreshMVar(mkSort(levelSucc(level)));
  if (expected !== undefined) {
    const want = whnfR(m, m.instantiate(expected));
    if (want.kind !== "mvar" || m.isAssignable(want.id)) isDefEq(m, type, want);
  }
  const inst = m.mkFreshMVar(mkApp(mkConst("OfScientific", [level]), type), "synthetic");
  if (inst.kind === "mvar") elab.synthesizeOrPend(inst.id, t.span);
  const negative = t.exponent > 0;
  return mkApps(mkConst("OfScientific.ofScientific", [level]), [
    type,
    inst,
    mkNatLit(t.mantissa),
    mkConst(negative ? "Bool.true" : "Bool.false"),
    mkNatLit(BigInt(Math.abs(t.exponent))),
  ]);
}

function elabBy(elab: Elaborator, t: Term & { kind: "by" }, expected: Expr | undefined): Expr {
  const m = elab.m;
  if (expected === undefined) elab.tryPostpone();
  if (expected !== undefined) elab.tryPostponeIfMVar(expected);
  if (expected === undefined) {
    throw new ElabError(
      "by-without-type",
      "invalid 'by' tactic, expected type has not been provided",
      t.span,
    );
  }
  const goal = m.mkFreshMVar(expected, "opaque");
  if (goal.kind === "mvar") {
    elab.addPending({
      kind: "tactic",
      mvar: goal.id,
      span: t.span,
      lctx: m.lctx,
      tactics: t.tactics,
      scope: elab.scope,
    });
  }
  return goal;
}

function elabSuffices(
  elab: Elaborator,
  t: Term & { kind: "suffices" },
  expected: Expr | undefined,
): Expr {
  const m = elab.m;
  const type = elab.elabType(t.type);
  const proof = elab.elabTermEnsuringType(t.body, type);
  const name = t.name === undefined ? "this" : (t.name.name ?? "x✝");
  return m.withLocal(name, "default", type, (h) => {
    const value =
      expected === undefined
        ? elab.elabTerm(t.value)
        : elab.elabTermEnsuringType(t.value, expected);
    return mkApp(m.mkLambda([h], value), proof);
  });
}

/** `⟨a, b⟩`: the constructor of the expected structure; `⟨a, b, c⟩` nests at the end. */
function elabAnonymousConstructor(
  elab: Elaborator,
  args: readonly Term[],
  expected: Expr | undefined,
  span: Span,
): Expr {
  const m = elab.m;
  if (expected === undefined) {
    elab.tryPostpone();
    throw new ElabError(
      "anonymous-constructor",
      "invalid constructor ⟨...⟩, expected type must be known",
      span,
    );
  }
  elab.tryPostponeIfMVar(expected);
  const type = whnf(m, m.instantiate(expected));
  const fn = getAppFn(type);
  if (fn.kind === "mvar") {
    throw new ElabError(
      "anonymous-constructor",
      "invalid constructor ⟨...⟩, expected type must be known",
      span,
    );
  }
  const info = fn.kind === "const" ? elab.env.constant(fn.name) : undefined;
  if (info?.kind !== "inductive") {
    throw m.error(
      "anonymous-constructor",
      (show) =>
        `invalid constructor ⟨...⟩, expected type must be an inductive type\n  ${show(type)}`,
    );
  }
  const ctorName = info.ctors[0];
  const ctor = ctorName === undefined ? undefined : elab.env.constant(ctorName);
  if (info.ctors.length !== 1 || ctor?.kind !== "constructor") {
    throw m.error(
      "anonymous-constructor",
      (show) =>
        `invalid constructor ⟨...⟩, expected type must be an inductive type with only one constructor\n  ${show(type)}`,
    );
  }
  let explicit = 0;
  let t = ctor.type;
  for (let i = 0; t.kind === "pi"; i++) {
    if (i >= ctor.numParams && t.info === "default") explicit++;
    t = t.body;
  }
  let given = args;
  if (args.length > explicit && explicit > 0) {
    const tail = args.slice(explicit - 1);
    const first = tail[0];
    const last = tail[tail.length - 1];
    given = [
      ...args.slice(0, explicit - 1),
      {
        kind: "anonymousConstructor",
        args: tail,
        span: { start: first?.span.start ?? span.start, end: last?.span.end ?? span.end },
      },
    ];
  } else if (args.length < explicit) {
    throw new ElabError(
      "anonymous-constructor",
      `invalid constructor ⟨...⟩, insufficient number of arguments, constructs '${ctor.name}' has #${explicit} explicit fields, but only #${args.length} provided`,
      span,
    );
  }
  return elab.elabTerm(call(ctor.name, given, span), expected);
}

function elabTuple(
  elab: Elaborator,
  args: readonly Term[],
  span: Span,
  expected: Expr | undefined,
): Expr {
  if (args.length === 0) return elab.elabTerm(call("Unit.unit", [], span), expected);
  const term = args
    .slice(0, -1)
    .reduceRight<Term>(
      (tail, head) => call("Prod.mk", [head, tail], span),
      args[args.length - 1] ?? { kind: "hole", span },
    );
  return hasCdot(term) ? elab.elabTerm(expandCdot(term), expected) : elab.elabTerm(term, expected);
}

/** `(· + 1)` → `fun x => x + 1`. */
function expandCdot(term: Term): Term {
  const binders: FunBinder[] = [];
  const walk = (t: Term): Term => {
    if (!hasCdot(t)) return t;
    switch (t.kind) {
      case "cdot": {
        const name = `x${binders.length + 1}✝`;
        binders.push({
          kind: "binder",
          binder: { info: "default", names: [{ name, span: t.span }], span: t.span },
        });
        return { kind: "ident", name, span: t.span };
      }
      case "app":
        return {
          ...t,
          fn: walk(t.fn),
          args: t.args.map((a) => ({ ...a, value: walk(a.value) })),
        };
      case "notation":
        return { ...t, args: t.args.map(walk) };
      case "projection":
      case "coercion":
        return { ...t, term: walk(t.term) };
      case "tuple":
      case "anonymousConstructor":
        return { ...t, args: t.args.map(walk) };
      case "pipe":
        return { ...t, fn: walk(t.fn), arg: walk(t.arg) };
      case "explicit":
        return { ...t, fn: walk(t.fn) };
      default:
        return t;
    }
  };
  const body = walk(term);
  return { kind: "fun", binders, body, span: term.span };
}

function elabIf(elab: Elaborator, t: Term & { kind: "if" }, expected: Expr | undefined): Expr {
  const span = t.span;
  if (t.proof === undefined) {
    return elab.elabTerm(call("ite", [t.condition, t.then, t.else], span), expected);
  }
  const binder = (body: Term): Term => ({
    kind: "fun",
    binders: [
      {
        kind: "binder",
        binder: { info: "default", names: [t.proof ?? { name: undefined, span }], span },
      },
    ],
    body,
    span: body.span,
  });
  return elab.elabTerm(call("dite", [t.condition, binder(t.then), binder(t.else)], span), expected);
}

function elabFunAlternatives(
  elab: Elaborator,
  t: Term & { kind: "funAlternatives" },
  expected: Expr | undefined,
): Expr {
  const arity = t.alternatives[0]?.patterns[0]?.length ?? 1;
  const names = Array.from({ length: arity }, (_, i) => `x${i + 1}✝`);
  return elab.elabTerm(
    {
      kind: "fun",
      binders: names.map((name) => ({
        kind: "binder",
        binder: { info: "default", names: [{ name, span: t.span }], span: t.span },
      })),
      body: {
        kind: "match",
        discriminants: names.map((name) => ({ term: { kind: "ident", name, span: t.span } })),
        alternatives: t.alternatives,
        span: t.span,
      },
      span: t.span,
    },
    expected,
  );
}
