/**
 * Expressions back to syntax: implicit arguments hidden, notations and dot notation used, names
 * that can't be written marked with ✝. What it makes parses back where nothing is hidden.
 *
 * Source: Lean's PrettyPrinter/Delaborator for behaviour.
 */
import { isHidden, shownName } from "./local-context.ts";
import { type Expr, getAppArgs, getAppFn } from "../kernel/host/expr.ts";
import type { Level } from "../kernel/host/level.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import type { BinderPredicate, ExtendedBinder, LevelSyntax, Term } from "../syntax/ast.ts";
import { builtinNotations } from "../syntax/builtin-notations.ts";
import type { Notation } from "../syntax/notation.ts";
import type { Environment } from "./environment.ts";
import { namespaceOf, lastComponent } from "./environment.ts";
import { ElabError } from "./error.ts";
import { inferType, isProp } from "./infer.ts";
import { levelPred, normalizeLevel } from "./levels.ts";
import type { Meta } from "./meta.ts";
import type { Scope } from "./scope.ts";
import { enclosingNamespaces, resolveGlobal } from "./scope.ts";
import { whnfR } from "./whnf.ts";

const span = { start: 0, end: 0 };

function ident(name: string): Term {
  return { kind: "ident", name, span };
}

interface NotationUse {
  readonly notation: Notation;
  /** Operands are the last so many arguments. */
  readonly operands: number;
}

const builtinByFn = new Map<string, NotationUse>();
const builtinConstants = new Map<string, Notation>();
for (const { notation } of builtinNotations) index(notation, builtinByFn, builtinConstants);

function index(
  notation: Notation,
  byFn: Map<string, NotationUse>,
  constants: Map<string, Notation>,
): void {
  const e = notation.expansion;
  const operands = notation.items.filter((i) => i.kind === "operand").length;
  if (e.kind === "apply" && operands === 0) {
    if (!constants.has(e.fn)) constants.set(e.fn, notation);
    return;
  }
  if (e.kind === "term") {
    if (operands === 0 && e.body.kind === "ident" && !constants.has(e.body.name)) {
      constants.set(e.body.name, notation);
    }
    return;
  }
  const known = byFn.get(e.fn);
  const ascii = (n: Notation): boolean =>
    n.items.every((i) => i.kind === "operand" || /^[ -~]*$/.test(i.text));
  // `≤` rather than `<=`.
  if (known === undefined || (ascii(known.notation) && !ascii(notation))) {
    byFn.set(e.fn, { notation, operands });
  }
}

export interface DelabContext {
  readonly m: Meta;
  readonly env: Environment;
  readonly scope: Scope;
}

/** The syntax of `e` in the current context. */
export function delab(c: DelabContext, e: Expr): Term {
  const { m } = c;
  switch (e.kind) {
    case "bvar":
      return ident(`#${e.index}`);
    case "fvar":
      return ident(localName(m, e.id));
    case "mvar": {
      const name = m.mvars.get(e.id)?.name ?? "";
      return { kind: "syntheticHole", name: name === "" ? `m.${e.id}` : name, span };
    }
    case "sort":
      return delabSort(e.level);
    case "natLit":
      return { kind: "num", value: e.value, span };
    case "strLit":
      return { kind: "str", value: e.value, span };
    case "const":
      return delabConst(c, e.name);
    case "lambda":
      return delabLambda(c, e);
    case "pi":
      return delabPi(c, e);
    case "let":
      return m.withLet(displayName(m, e.name), e.type, e.value, (x) => ({
        kind: "let",
        declaration: {
          name: { name: displayName(m, e.name), span },
          binders: [],
          type: delab(c, e.type),
          value: delab(c, e.value),
        },
        body: delab(c, instantiate1(e.body, x)),
        span,
      }));
    case "proj":
      return {
        kind: "projection",
        term: delab(c, e.of),
        field: String(e.index + 1),
        fieldSpan: span,
        span,
      };
    case "app":
      return delabApp(c, e);
  }
}

function localName(m: Meta, id: number): string {
  const decl = m.fvars.get(id);
  const name = decl?.name ?? `_fvar.${id}`;
  if (isHidden(name)) return shownName(name);
  const visible = m.lctx.findByName(name);
  return visible === undefined || visible.id === id ? name : `${name}✝`;
}

/** A bound name as it is shown: fresh if something in scope has it. */
function displayName(m: Meta, name: string): string {
  const base = name === "" ? "x" : name;
  if (isHidden(base)) return m.unusedName(base.slice(0, base.indexOf("✝")));
  return base;
}

/** A name for a binder whose body is about to be opened. */
function binderName(m: Meta, name: string, body: Expr): string {
  const base = displayName(m, name);
  if (m.lctx.findByName(base) === undefined) return base;
  // Shadowing is confusing only when the outer one is used below.
  const outer = m.lctx.findByName(base);
  return outer !== undefined && m.occursFVar(body, outer.id) ? m.unusedName(base) : base;
}

function delabSort(level: Level): Term {
  const u = normalizeLevel(level);
  if (u.kind === "zero") return { kind: "prop", span };
  const below = levelPred(u);
  if (below !== undefined) {
    return below.kind === "zero"
      ? { kind: "type", span }
      : { kind: "type", level: delabLevel(normalizeLevel(below)), span };
  }
  return { kind: "sort", level: delabLevel(u), span };
}

function delabLevel(u: Level): LevelSyntax {
  let offset = 0;
  let base = u;
  while (base.kind === "succ") {
    offset++;
    base = base.of;
  }
  let inner: LevelSyntax;
  switch (base.kind) {
    case "zero":
      return { kind: "num", value: offset, span };
    case "param":
      inner = { kind: "ident", name: base.name, span };
      break;
    case "mvar":
      inner = { kind: "ident", name: `?u.${base.id}`, span };
      break;
    default: {
      // `max u v w` is one maximum.
      const rhs = delabLevel(base.rhs);
      const tail = rhs.kind === base.kind && base.kind === "max" ? rhs.args : [rhs];
      inner = { kind: base.kind, args: [delabLevel(base.lhs), ...tail], span };
    }
  }
  return offset === 0 ? inner : { kind: "add", of: inner, offset, span };
}

function delabConst(c: DelabContext, name: string): Term {
  const notation = builtinConstants.get(name);
  if (notation !== undefined) return { kind: "notation", notation, args: [], span };
  return ident(shortName(c, name));
}

/** The shortest name that still means this constant here. */
export function shortName(c: DelabContext, name: string): string {
  const candidates: string[] = [];
  for (const ns of enclosingNamespaces(c.scope.namespace)) {
    if (ns !== "" && name.startsWith(`${ns}.`)) candidates.push(name.slice(ns.length + 1));
  }
  for (const o of c.scope.opens) {
    if (o.kind === "namespace" && name.startsWith(`${o.namespace}.`)) {
      candidates.push(name.slice(o.namespace.length + 1));
    }
  }
  for (const short of candidates) {
    const found = resolveGlobal(c.env, c.scope, short);
    if (found.length === 1 && found[0]?.name === name && found[0].fields.length === 0) {
      return short;
    }
  }
  return name;
}

function delabLambda(c: DelabContext, e: Expr & { kind: "lambda" }): Term {
  const { m } = c;
  const name = binderName(m, e.name, e.body);
  return m.withLocal(name, e.info, e.type, (x) => {
    const body = delab(c, instantiate1(e.body, x));
    const binder = {
      kind: "binder" as const,
      binder: { info: "default" as const, names: [{ name, span }], span },
    };
    return body.kind === "fun"
      ? { kind: "fun", binders: [binder, ...body.binders], body: body.body, span }
      : { kind: "fun", binders: [binder], body, span };
  });
}

function delabPi(c: DelabContext, e: Expr & { kind: "pi" }): Term {
  const { m } = c;
  const dependent = e.body.looseBVarRange > 0 && mentionsBinder(e.body);
  if (!dependent && e.info === "default") {
    return m.withLocal("a✝", e.info, e.type, (x) => ({
      kind: "arrow",
      domain: delab(c, e.type),
      codomain: delab(c, instantiate1(e.body, x)),
      span,
    }));
  }
  const name = binderName(m, e.name, e.body);
  const type = delab(c, e.type);
  return m.withLocal(name, e.info, e.type, (x) => {
    const opened = instantiate1(e.body, x);
    const prop = safely(() => isProp(m, opened)) ?? false;
    const body = delab(c, opened);
    const binder: ExtendedBinder = {
      info: e.info,
      names: e.info === "instImplicit" && name.startsWith("inst") ? [] : [{ name, span }],
      type,
      span,
    };
    if (!prop) return { kind: "depArrow", binder, body, span };
    const bounded = e.info === "default" ? boundOf(body, name, "→") : undefined;
    if (bounded !== undefined) {
      const { predicate, rest } = bounded;
      const names = [{ name, span }];
      const guarded: ExtendedBinder = { info: "default", names, predicate, span };
      return { kind: "forall", binders: [guarded], body: rest, span };
    }
    if (body.kind === "forall" && body.binders.every((b) => b.predicate === undefined)) {
      const [next, ...rest] = body.binders;
      // Join `(x : ℕ) (y : ℕ)` into `(x y : ℕ)`.
      if (
        next !== undefined &&
        next.info === binder.info &&
        binder.info !== "instImplicit" &&
        next.type !== undefined &&
        JSON.stringify(next.type, jsonSafe) === JSON.stringify(type, jsonSafe)
      ) {
        return {
          kind: "forall",
          binders: [{ ...binder, names: [...binder.names, ...next.names] }, ...rest],
          body: body.body,
          span,
        };
      }
      return { kind: "forall", binders: [binder, ...body.binders], body: body.body, span };
    }
    return { kind: "forall", binders: [binder], body, span };
  });
}

function jsonSafe(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

function mentionsBinder(body: Expr): boolean {
  // Index 0 occurs: instantiating it would change the term.
  const stack: [Expr, number][] = [[body, 0]];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [e, depth] = top;
    if (e.looseBVarRange <= depth) continue;
    switch (e.kind) {
      case "bvar":
        if (e.index === depth) return true;
        break;
      case "app":
        stack.push([e.fn, depth], [e.arg, depth]);
        break;
      case "lambda":
      case "pi":
        stack.push([e.type, depth], [e.body, depth + 1]);
        break;
      case "let":
        stack.push([e.type, depth], [e.value, depth], [e.body, depth + 1]);
        break;
      case "proj":
        stack.push([e.of, depth]);
        break;
      default:
    }
  }
  return false;
}

function safely<T>(body: () => T): T | undefined {
  try {
    return body();
  } catch (error) {
    if (error instanceof ElabError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function delabApp(c: DelabContext, e: Expr & { kind: "app" }): Term {
  const fn = getAppFn(e);
  const args = getAppArgs(e);
  if (fn.kind === "const") {
    const special = delabKnown(c, fn, args);
    if (special !== undefined) return special;
  }
  const infos = explicitPositions(c, fn, args.length);
  const explicit = args.filter((_, i) => infos[i] !== false);
  if (fn.kind === "const") {
    const [only, more] = explicit;
    if (only !== undefined && more === undefined && only === args.at(-1) && isCast(c, fn.name)) {
      return { kind: "coercion", arrow: "↑", term: delab(c, only), span };
    }
    const dotted = delabDot(c, fn.name, args, infos);
    if (dotted !== undefined) return dotted;
  }
  const head = delab(c, fn);
  if (explicit.length === 0) return head;

  return {
    kind: "app",
    fn: head,
    args: explicit.map((x) => ({ value: delab(c, x), span })),
    span,
  };
}

/** For each argument: whether it is shown. */
function explicitPositions(c: DelabContext, fn: Expr, count: number): boolean[] {
  const result: boolean[] = [];
  let t = safely(() => c.m.instantiate(inferType(c.m, fn)));
  for (let i = 0; i < count; i++) {
    if (t !== undefined && t.kind !== "pi") {
      const now: Expr = t;
      t = now.looseBVarRange === 0 ? safely(() => whnfR(c.m, now)) : undefined;
    }
    if (t?.kind === "pi") {
      result.push(t.info === "default");
      t = t.body;
    } else result.push(true);
  }
  return result;
}

function delabKnown(
  c: DelabContext,
  fn: Expr & { kind: "const" },
  args: readonly Expr[],
): Term | undefined {
  const { name } = fn;
  if (name === "OfNat.ofNat" && args.length >= 3) {
    const n = args[1];
    if (args.length === 3 && n?.kind === "natLit") return { kind: "num", value: n.value, span };
  }
  if (name === "ite" || name === "dite") {
    const [, p, , a, b] = args;
    if (args.length === 5 && p !== undefined && a !== undefined && b !== undefined) {
      if (name === "ite") {
        return {
          kind: "if",
          condition: delab(c, p),
          // oxlint-disable-next-line unicorn/no-thenable -- named as in Lean; trees are never awaited
          then: delab(c, a),
          else: delab(c, b),
          span,
        };
      }
    }
  }
  if (name === "sorryAx") return { kind: "sorry", span };
  if (name === "DFunLike.coe" && args.length > 5) {
    const [f, ...values] = args.slice(4).map((x) => ({ value: delab(c, x), span }));
    if (f !== undefined) return { kind: "app", fn: f.value, args: values, span };
  }
  const collection = delabCollection(c, name, args);
  if (collection !== undefined) return collection;
  const use = builtinByFn.get(name);
  if (use === undefined || args.length < use.operands) return undefined;
  const { notation } = use;
  const arity = notationArity(c, name);
  if (arity === undefined || args.length !== arity) return undefined;
  // Instances may stand behind the operands, as in `M →* N`.
  const shown = explicitPositions(c, fn, args.length);
  const explicit = args.filter((_, i) => shown[i] !== false);
  const operands =
    explicit.length === use.operands ? explicit : args.slice(args.length - use.operands);
  if (notation.expansion.kind === "binder") {
    const f = args[args.length - 1];
    if (f?.kind !== "lambda" || notation.bodyPrecedence === undefined) return undefined;
    return delabBinder(c, notation, f, args);
  }
  return { kind: "notation", notation, args: operands.map((x) => delab(c, x)), span };
}

/** Set builders and literals, subtypes, lists. */
function delabCollection(c: DelabContext, name: string, args: readonly Expr[]): Term | undefined {
  const last = args.at(-1);
  const [, first] = args;
  if (last === undefined) return undefined;
  if ((name === "setOf" || name === "Subtype") && args.length === 2 && last.kind === "lambda") {
    const f = last;
    const variable = binderName(c.m, f.name, f.body);
    const type = name === "Subtype" ? { type: delab(c, f.type) } : {};
    return c.m.withLocal(variable, f.info, f.type, (x): Term => {
      const body = delab(c, instantiate1(f.body, x));
      const names = [{ name: variable, span }];
      const binder: ExtendedBinder = { info: "default", names, ...type, span };
      return { kind: name === "Subtype" ? "subtype" : "setBuilder", binder, body, span };
    });
  }
  if (name === "Singleton.singleton" && args.length === 4)
    return { kind: "setLiteral", elements: [delab(c, last)], span };
  if (name === "List.nil" && args.length === 1) return { kind: "listLiteral", elements: [], span };
  const head = name === "List.cons" ? first : args[3];
  if (head === undefined || args.length !== (name === "List.cons" ? 3 : 5)) return undefined;
  if (name === "Insert.insert") {
    const rest = delab(c, last);
    if (rest.kind === "setLiteral" && rest.elements.length > 0)
      return { ...rest, elements: [delab(c, head), ...rest.elements] };
  }
  if (name === "List.cons") {
    const rest = delab(c, last);
    if (rest.kind === "listLiteral")
      return { ...rest, elements: [delab(c, head), ...rest.elements] };
  }
  return undefined;
}

function notationArity(c: DelabContext, name: string): number | undefined {
  const info = c.env.constant(name);
  if (info === undefined) return undefined;
  if (name === "Ne" || name === "Eq" || name === "HEq") return name === "HEq" ? 4 : 3;
  let n = 0;
  for (let t = info.type; t.kind === "pi"; t = t.body) n++;
  // Class operations end in a type variable: `HAdd.hAdd : … → α → β → γ`.
  return n;
}

function delabBinder(
  c: DelabContext,
  notation: Notation,
  f: Expr & { kind: "lambda" },
  args: readonly Expr[],
): Term | undefined {
  const { m } = c;
  const isExists = notation.expansion.kind === "binder" && notation.expansion.fn === "Exists";
  const name = binderName(m, f.name, f.body);
  const domain = notation.binders === "bigOperator" ? args[args.length - 2] : undefined;
  const all = domain === undefined ? undefined : getAppFn(domain);
  if (all?.kind === "const" && all.name === "Finset.univ") {
    const type = delab(c, f.type);
    return m.withLocal(name, f.info, f.type, (x): Term => {
      const body = delab(c, instantiate1(f.body, x));
      const binder: ExtendedBinder = { info: "default", names: [{ name, span }], type, span };
      return { kind: "binderNotation", notation, binders: [binder], body, span };
    });
  }
  return m.withLocal(name, f.info, f.type, (x): Term => {
    const body = delab(c, instantiate1(f.body, x));
    const binder: ExtendedBinder = { info: "default", names: [{ name, span }], span };
    const bounded = isExists ? boundOf(body, name, "∧") : undefined;
    if (bounded !== undefined) {
      const { predicate, rest } = bounded;
      const guarded: ExtendedBinder = { ...binder, predicate };
      return { kind: "binderNotation", notation, binders: [guarded], body: rest, span };
    }
    const [next] = body.kind === "binderNotation" ? body.binders : [];
    if (
      isExists &&
      body.kind === "binderNotation" &&
      body.notation === notation &&
      next?.predicate === undefined
    ) {
      return {
        ...body,
        binders: [binder, ...body.binders],
      };
    }
    return {
      kind: "binderNotation",
      notation,
      binders: [binder],
      ...(domain === undefined ? {} : { domain: delab(c, domain) }),
      body,
      span,
    };
  });
}

const bounds: ReadonlySet<string> = new Set("> ≥ < ≤ ∈ ∉ ≠".split(" "));

/** `x > b ∧ p` or `x > b → p` as a bound of `x`, where `x` does not occur in `b`. */
function boundOf(
  body: Term,
  name: string,
  connective: "∧" | "→",
): { readonly predicate: BinderPredicate; readonly rest: Term } | undefined {
  const [left, rest] =
    connective === "→"
      ? body.kind === "arrow"
        ? [body.domain, body.codomain]
        : []
      : body.kind === "notation" && body.notation.name === "term_∧_"
        ? body.args
        : [];
  if (left?.kind !== "notation" || left.args.length !== 2 || rest === undefined) return undefined;
  const [x, bound] = left.args;
  const [, symbol] = left.notation.items;
  if (x?.kind !== "ident" || x.name !== name || symbol?.kind !== "symbol") return undefined;
  if (bound === undefined || !bounds.has(symbol.text)) return undefined;
  if (JSON.stringify(bound, jsonSafe).includes(JSON.stringify(name))) return undefined;
  return { predicate: { relation: symbol.text, bound }, rest };
}

function isCast(c: DelabContext, name: string): boolean {
  return (c.env.lemmaSets.get("coe") ?? []).some((entry) => entry.name === name);
}

/** `Nat.succ n` as `n.succ`, `And.left h` as `h.left`. */
function delabDot(
  c: DelabContext,
  name: string,
  args: readonly Expr[],
  shown: readonly boolean[],
): Term | undefined {
  const { m, env } = c;
  const ns = namespaceOf(name);
  if (ns === "") return undefined;
  const projection = env.projections.get(name);
  const info = env.constant(name);
  if (info === undefined || info.kind === "recursor" || env.auxRecursors.has(name))
    return undefined;
  let self: number;
  if (projection !== undefined) {
    if (projection.fromClass) return undefined;
    self = projection.numParams;
  } else {
    if (info.kind === "constructor" && name !== "Nat.succ") return undefined;
    self = shown.indexOf(true);
    const first = args[self];
    if (first === undefined) return undefined;
    const type = safely(() => whnfR(m, m.instantiate(inferType(m, first))));
    const head = type === undefined ? undefined : getAppFn(type);
    if (head?.kind !== "const" || head.name !== ns) return undefined;
    if (first.kind === "lambda") return undefined;
  }
  const target = args[self];
  if (target === undefined) return undefined;
  const before = args.slice(0, self).some((_, i) => shown[i] === true);
  if (before) return undefined;
  const structure = env.structures.get(ns);
  const field =
    projection !== undefined && structure?.name === "Prod"
      ? String(projection.index + 1)
      : lastComponent(name);
  const head: Term = {
    kind: "projection",
    term: delab(c, target),
    field,
    fieldSpan: span,
    span,
  };
  const rest = args.slice(self + 1).filter((_, i) => shown[self + 1 + i] !== false);
  return rest.length === 0
    ? head
    : { kind: "app", fn: head, args: rest.map((x) => ({ value: delab(c, x), span })), span };
}
