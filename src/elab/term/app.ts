/**
 * Applications: implicit, instance, named, default and automatic arguments, dot notation,
 * overloaded names.
 *
 * Source: Lean's Elab/App.lean for behaviour.
 */
import type { Span } from "../../base/span.ts";
import {
  type Expr,
  getAppFn,
  hasExprMVar,
  mkApp,
  mkConst,
  mkFVar,
} from "../../kernel/host/expr.ts";
import { instantiate1 } from "../../kernel/host/traverse.ts";
import type { Argument, LevelSyntax, Term } from "../../syntax/ast.ts";
import type { Elaborator } from "../elaborator.ts";
import { AutoBoundError, ElabError, PostponeError } from "../error.ts";
import { forallTelescope, inferType } from "../infer.ts";
import { resolveGlobal } from "../scope.ts";
import { unfoldDefinition, whnf, whnfCore } from "../whnf.ts";
import { elabAsEliminator, isEliminator } from "./eliminator.ts";
import { elabLevel } from "./level.ts";
import { Call, type Arg, type NamedArg, type CallOptions } from "./call.ts";

export function splitArguments(args: readonly Argument[]): {
  named: NamedArg[];
  args: Arg[];
} {
  const named: NamedArg[] = [];
  const positional: Arg[] = [];
  for (const a of args) {
    const arg: Arg = { kind: "syntax", term: a.value };
    if (a.name === undefined) positional.push(arg);
    else named.push({ name: a.name, arg, span: a.span });
  }
  return { named, args: positional };
}

/** Elaborates `f args` for a written head. */
export function elabApp(
  elab: Elaborator,
  fn: Term,
  args: readonly Argument[],
  expected: Expr | undefined,
  ellipsis: boolean,
  span: Span,
): Expr {
  const split = splitArguments(args);
  return elabHead(elab, fn, { ...split, expected, explicit: false, ellipsis, span });
}

export function elabHead(elab: Elaborator, fn: Term, call: CallOptions): Expr {
  switch (fn.kind) {
    case "paren":
      if (!hasCdot(fn.term)) return elabHead(elab, fn.term, call);
      break;
    case "explicit":
      return elabHead(elab, fn.fn, { ...call, explicit: true });
    case "app": {
      const inner = splitArguments(fn.args);
      return elabHead(elab, fn.fn, {
        ...call,
        named: [...inner.named, ...call.named],
        args: [...inner.args, ...call.args],
      });
    }
    case "ident":
      return elabIdentHead(elab, fn.name, fn.levels, fn.span, call);
    case "dotIdent":
      return elabDotIdent(elab, fn.name, fn.span, call);
    case "projection": {
      const e = elabProjectionTarget(elab, fn.term);
      return elabFields(elab, e, [{ name: fn.field, span: fn.fieldSpan }], call);
    }
    default:
  }
  const f = elab.elabTerm(fn, undefined, false);
  return call.args.length === 0 && call.named.length === 0 ? f : elabCall(elab, f, call);
}

function elabProjectionTarget(elab: Elaborator, term: Term): Expr {
  const e = elab.elabTerm(term, undefined);
  elab.synthesize("partial");
  return elab.m.instantiate(e);
}

/** Whether `·` occurs here, so that parentheses make a function. */
export function hasCdot(t: Term): boolean {
  switch (t.kind) {
    case "cdot":
      return true;
    case "app":
      return hasCdot(t.fn) || t.args.some((a) => hasCdot(a.value));
    case "notation":
      return t.args.some(hasCdot);
    case "projection":
    case "coercion":
      return hasCdot(t.term);
    case "tuple":
    case "anonymousConstructor":
      return t.args.some(hasCdot);
    case "pipe":
      return hasCdot(t.fn) || hasCdot(t.arg);
    case "explicit":
      return hasCdot(t.fn);
    default:
      return false;
  }
}

interface Field {
  readonly name: string;
  readonly span: Span;
}

function elabIdentHead(
  elab: Elaborator,
  name: string,
  levels: readonly LevelSyntax[] | undefined,
  span: Span,
  call: CallOptions,
): Expr {
  const readings = resolveIdent(elab, name, levels, span);
  const [only] = readings;
  if (only === undefined) throw unknownIdentifier(elab, name, span);
  if (readings.length === 1) {
    const run = (): Expr =>
      elabFields(
        elab,
        only.e,
        only.fields.map((f) => ({ name: f, span })),
        call,
      );
    if (only.fields.length === 0 || only.e.kind !== "const") return run();
    if (!elab.env.namespaces.has(only.e.name)) return run();
    try {
      return run();
    } catch (error) {
      if (!(error instanceof ElabError) || error.code !== "invalid-field") throw error;
      throw new ElabError("unknown-constant", `unknown constant '${name}'`, span);
    }
  }
  return elabOverloaded(
    elab,
    readings.map(
      (r) => () =>
        elabFields(
          elab,
          r.e,
          r.fields.map((f) => ({ name: f, span })),
          call,
        ),
    ),
    name,
    span,
    call,
  );
}

/** Overloading: exactly one reading may elaborate. */
function elabOverloaded(
  elab: Elaborator,
  readings: readonly (() => Expr)[],
  name: string,
  span: Span,
  call: CallOptions,
): Expr {
  const start = elab.save();
  const successes: { e: Expr; state: ReturnType<Elaborator["save"]> }[] = [];
  const errors: ElabError[] = [];
  for (const read of readings) {
    elab.restore(start);
    try {
      const checked = elab.m.withoutTermRecovery(() => {
        const e = read();
        return call.expected === undefined ? e : elab.ensureHasType(call.expected, e, span);
      });
      successes.push({ e: checked, state: elab.save() });
    } catch (error) {
      if (error instanceof PostponeError) throw error;
      if (!(error instanceof ElabError)) throw error;
      errors.push(error);
    }
  }
  const [only] = successes;
  if (only !== undefined && successes.length === 1) {
    elab.restore(only.state);
    return only.e;
  }
  elab.restore(start);
  if (successes.length > 1) {
    if (
      elab.mayPostpone &&
      call.expected !== undefined &&
      hasExprMVar(elab.m.instantiate(call.expected))
    ) {
      throw new PostponeError();
    }
    const shown = successes.map((s) => elab.m.show(s.e)).join("\n  ");
    throw new ElabError("ambiguous", `ambiguous, possible interpretations\n  ${shown}`, span);
  }
  const texts = errors.map((e) => e.text);
  throw new ElabError(
    "overloaded",
    `ambiguous, possible interpretations of '${name}' all fail\n${texts.map((t) => `  ${t.replaceAll("\n", "\n  ")}`).join("\n")}`,
    span,
  );
}

export function unknownIdentifier(elab: Elaborator, name: string, span: Span): ElabError {
  if (elab.autoBound && isAutoBoundName(name)) return new AutoBoundError(name, span);
  const shown = name.replace(/✝\d+/, "✝");
  return new ElabError("unknown-identifier", `unknown identifier '${shown}'`, span);
}

function isAutoBoundName(name: string): boolean {
  return /^(?:[a-z]|[α-ωΑ-ΩϊϋόύώϏϐ-ϟ]|[A-Z])[0-9₀-₉'_]*$/u.test(name) && !name.includes(".");
}

interface Reading {
  readonly e: Expr;
  readonly fields: readonly string[];
}

/** Local variables first, then constants; with field names that follow. */
export function resolveIdent(
  elab: Elaborator,
  name: string,
  levels: readonly LevelSyntax[] | undefined,
  span: Span,
): Reading[] {
  // Longest prefix that is a local variable.
  let prefix = name;
  const fields: string[] = [];
  for (;;) {
    const local = elab.m.lctx.findByName(prefix);
    if (local !== undefined) return [{ e: mkFVar(local.id), fields }];
    const dot = prefix.lastIndexOf(".");
    if (dot < 0) break;
    fields.unshift(prefix.slice(dot + 1));
    prefix = prefix.slice(0, dot);
  }
  const marked = name.includes("✝") ? elab.env.unmarked(name) : undefined;
  if (marked !== undefined) {
    // A macro may mention the variables of its section.
    const [head = ""] = marked.name.split(".");
    const isVariable = marked.scope.variables.some((b) => b.names.some((n) => n.name === head));
    if (isVariable) return resolveIdent(elab, marked.name, levels, span);
  }
  return resolveGlobal(elab.env, elab.scope, name).map((c) => ({
    e: mkGlobal(elab, c.name, c.fields.length === 0 ? levels : undefined, span),
    fields: c.fields,
  }));
}

export function mkGlobal(
  elab: Elaborator,
  name: string,
  levels: readonly LevelSyntax[] | undefined,
  span: Span,
): Expr {
  if (levels === undefined) return elab.m.mkConstWithFreshLevels(name);
  const info = elab.env.constant(name);
  const count = info?.levelParams.length ?? 0;
  if (levels.length > count) {
    throw new ElabError(
      "too-many-universes",
      `too many explicit universe levels for '${name}'`,
      span,
    );
  }
  const given = levels.map((u) => elabLevel(elab, u));
  while (given.length < count) given.push(elab.m.mkFreshLevelMVar());
  return mkConst(name, given);
}

function elabDotIdent(elab: Elaborator, name: string, span: Span, call: CallOptions): Expr {
  if (call.expected === undefined) {
    elab.tryPostpone();
    throw new ElabError(
      "invalid-dotted",
      `invalid dotted identifier notation, expected type must be known`,
      span,
    );
  }
  let type = whnfCore(elab.m, elab.m.instantiate(call.expected));
  elab.tryPostponeIfMVar(type);
  if (getAppFn(type).kind === "mvar") {
    const text = "invalid dotted identifier notation, expected type must be known";
    throw new ElabError("invalid-dotted", text, span);
  }
  // The namespace is the head of the result type.
  for (let i = 0; i < 8; i++) {
    let result = type;
    while (result.kind === "pi") result = result.body;
    const head = getAppFn(result);
    if (head.kind === "const") {
      const full = `${head.name}.${name}`;
      if (elab.env.has(full)) {
        return elabCall(elab, elab.m.mkConstWithFreshLevels(full), call);
      }
    }
    const next = whnf(elab.m, type);
    if (next === type) break;
    type = next;
  }
  throw elab.m.error(
    "invalid-dotted",
    (show) =>
      `invalid dotted identifier notation, unknown identifier \`${shownHead(type)}.${name}\` from expected type\n  ${show(type)}`,
  );
}

function shownHead(type: Expr): string {
  let result = type;
  while (result.kind === "pi") result = result.body;
  const head = getAppFn(result);
  return head.kind === "const" ? head.name : "_";
}

/** `e.f₁.f₂ args`: each field is resolved by the type of what stands before it. */
function elabFields(elab: Elaborator, e: Expr, fields: readonly Field[], call: CallOptions): Expr {
  const [field, ...rest] = fields;
  if (field === undefined) return elabCall(elab, e, call);
  const last = rest.length === 0;
  const base = isHeadReady(e)
    ? e
    : elabCall(elab, e, {
        named: [],
        args: [],
        expected: undefined,
        explicit: false,
        ellipsis: false,
        span: call.span,
      });
  const inner = last
    ? call
    : { ...call, named: [], args: [], expected: undefined, explicit: false };
  const result = elabField(elab, base, field, inner);
  return last ? result : elabFields(elab, result, rest, call);
}

function isHeadReady(e: Expr): boolean {
  return e.kind === "fvar";
}

/** One field access: a projection by number, a structure's field, or a function of the type's namespace. */
function elabField(elab: Elaborator, e0: Expr, field: Field, call: CallOptions): Expr {
  const m = elab.m;
  // Implicit arguments of the target are filled first (`h.1` for `h : ∀ {x}, …`).
  let e = e0;
  let type = whnfCore(m, m.instantiate(inferType(m, e)));
  while (type.kind === "pi" && (type.info === "implicit" || type.info === "instImplicit")) {
    const x =
      type.info === "implicit" ? m.mkFreshMVar(type.type) : elab.mkInstMVar(type.type, field.span);
    e = mkApp(e, x);
    type = whnfCore(m, instantiate1(type.body, x));
  }
  elab.tryPostponeIfMVar(type);
  elab.synthesizeUntilKnown(type);
  type = whnfCore(m, m.instantiate(type));
  const shownType = type;
  for (let i = 0; i < 16; i++) {
    const found = resolveField(elab, e, type, field, call);
    if (found !== undefined) return found;
    const next = unfoldHead(elab, type);
    if (next === undefined) break;
    type = next;
  }
  const error = m.error("invalid-field", (show) => {
    const head = getAppFn(shownType);
    if (/^[0-9]+$/.test(field.name)) {
      return head.kind === "const"
        ? `invalid projection, structure has no field ${field.name}\n  ${show(e)}\nhas type\n  ${show(shownType)}`
        : `invalid projection, structure expected`;
    }
    return head.kind === "const"
      ? `invalid field '${field.name}', the environment does not contain '${head.name}.${field.name}'\n  ${show(e)}\nhas type\n  ${show(shownType)}`
      : `invalid field notation, type is not of the form (C ...)\n  ${show(e)}\nhas type\n  ${show(shownType)}`;
  });
  error.span = field.span;
  throw error;
}

function unfoldHead(elab: Elaborator, type: Expr): Expr | undefined {
  const next = elab.m.withTransparency("default", () => {
    const fn = getAppFn(type);
    if (fn.kind !== "const") return undefined;
    const info = elab.env.constant(fn.name);
    if (info?.kind !== "definition") return undefined;
    // One step at a time: the fields of `a < b` hold for `b > a`, whatever `<` is.
    const unfolded = unfoldDefinition(elab.m, type);
    return unfolded === undefined ? undefined : whnfCore(elab.m, unfolded);
  });
  return next;
}

function resolveField(
  elab: Elaborator,
  e: Expr,
  type: Expr,
  field: Field,
  call: CallOptions,
): Expr | undefined {
  const head = type.kind === "pi" ? mkConst("Function") : getAppFn(type);
  if (head.kind !== "const") return undefined;
  if (/^[0-9]+$/.test(field.name)) {
    const index = Number(field.name) - 1;
    const structure = elab.env.structures.get(head.name);
    const projection = structure?.fields[index]?.projection;
    if (projection === undefined) return undefined;
    return elabCallWithSelf(elab, projection, head.name, e, call);
  }
  if (elab.own?.name === `${head.name}.${field.name}` && !elab.env.has(elab.own.name)) {
    return elabCallWithSelf(elab, elab.own.name, head.name, e, call, elab.own.self);
  }
  const own = findFieldFunction(elab, head.name, field.name);
  return own === undefined
    ? undefined
    : elabCallWithSelf(
        elab,
        own.fn,
        own.structure,
        own.path.reduce(
          (value, step) =>
            elabCallWithSelf(elab, step.projection, step.structure, value, {
              named: [],
              args: [],
              expected: undefined,
              explicit: false,
              ellipsis: false,
              span: field.span,
            }),
          e,
        ),
        call,
      );
}

/** `S.f`, or a parent's `P.f` with the projections that lead there. */
function findFieldFunction(
  elab: Elaborator,
  structure: string,
  field: string,
):
  | { fn: string; structure: string; path: { structure: string; projection: string }[] }
  | undefined {
  const full = `${structure}.${field}`;
  if (elab.env.has(full)) return { fn: full, structure, path: [] };
  const alias = elab.env.aliases.get(full);
  if (alias !== undefined) return { fn: alias, structure, path: [] };
  for (const parent of elab.env.structures.get(structure)?.parents ?? []) {
    const found = findFieldFunction(elab, parent.structure, field);
    if (found !== undefined) {
      return {
        ...found,
        path: [{ structure, projection: parent.projection }, ...found.path],
      };
    }
  }
  return undefined;
}

/** Puts `self` in for the first explicit argument of type `structure …`. */
function elabCallWithSelf(
  elab: Elaborator,
  fn: string,
  structure: string,
  self: Expr,
  call: CallOptions,
  variable?: Expr,
): Expr {
  const f = variable ?? elab.m.mkConstWithFreshLevels(fn);
  const position = selfPosition(elab, inferType(elab.m, f), structure, call);
  if (position === undefined) {
    throw new ElabError(
      "invalid-field",
      `invalid field notation, function '${fn}' does not have argument with type (${structure} ...) that can be used, it must be explicit or implicit with a unique name`,
      call.span,
    );
  }
  if (position.kind === "named") {
    return elabCall(elab, f, {
      ...call,
      named: [
        ...call.named,
        { name: position.name, arg: { kind: "expr", value: self }, span: call.span },
      ],
    });
  }
  const args = [...call.args];
  args.splice(position.index, 0, { kind: "expr", value: self });
  return elabCall(elab, f, { ...call, args });
}

function selfPosition(
  elab: Elaborator,
  type: Expr,
  structure: string,
  call: CallOptions,
): { kind: "index"; index: number } | { kind: "named"; name: string } | undefined {
  return forallTelescope(
    elab.m,
    type,
    (xs) => {
      let explicit = 0;
      for (const x of xs) {
        const decl = elab.m.localDecl(x);
        const head = getAppFn(whnfCore(elab.m, decl.type));
        const isSelf =
          (head.kind === "const" && head.name === structure) ||
          (structure === "Function" && whnf(elab.m, decl.type).kind === "pi");
        const named = call.named.some((n) => n.name === decl.name);
        if (isSelf && !named) {
          if (decl.info === "default" || call.explicit) {
            if (explicit > call.args.length) return { kind: "named", name: decl.name } as const;
            return { kind: "index", index: explicit } as const;
          }
          return { kind: "named", name: decl.name } as const;
        }
        if ((decl.info === "default" || call.explicit) && !named) explicit++;
      }
      return undefined;
    },
    { reduce: true },
  );
}

/** Applies an elaborated function to arguments. */
export function elabCall(elab: Elaborator, f: Expr, call: CallOptions): Expr {
  if (isEliminator(elab, f, call)) {
    const e = elabAsEliminator(elab, f, call);
    if (e !== undefined) return e;
  }
  return new Call(elab, f, call).run();
}
