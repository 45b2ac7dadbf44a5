/** Patterns as syntax: what stands at their head, their fields, their type, how they are shown. */
import type { Span } from "../../base/span.ts";
import type { Expr } from "../../kernel/host/expr.ts";
import type { Term } from "../../syntax/ast.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { forallMetaTelescope, inferType } from "../infer.ts";
import type { Meta } from "../meta.ts";
import { resolveGlobal } from "../scope.ts";
import { constructorApp } from "../whnf.ts";

/** What a pattern says at its head. */
export type Head =
  | { readonly kind: "any"; readonly name?: string }
  | {
      readonly kind: "ctor";
      /** Undefined: the only constructor of the type (`⟨…⟩`). */
      readonly ctor: string | undefined;
      readonly args: readonly Term[];
      /** `@C a b`: implicit fields are given too. */
      readonly explicit: boolean;
    }
  | { readonly kind: "as"; readonly name: string; readonly pattern: Term };

/**
 * The type that a constructor pattern has by itself, for `fun (a, b) => …` of a type not known
 * yet; undefined for other patterns.
 */
export function typeOfPattern(elab: Elaborator, pattern: Term): Expr | undefined {
  const m = elab.m;
  if (pattern.kind !== "tuple" && pattern.kind !== "app" && pattern.kind !== "paren") {
    return undefined;
  }
  if (pattern.kind === "paren") return typeOfPattern(elab, pattern.term);
  const head = headOf(elab, pattern);
  if (head.kind !== "ctor" || head.ctor === undefined) return undefined;
  const info = elab.env.constant(head.ctor);
  if (info?.kind !== "constructor") return undefined;
  const constant = m.mkConstWithFreshLevels(head.ctor);
  const { mvars, body } = forallMetaTelescope(m, inferType(m, constant));
  const fields = alignFields(elab, head.ctor, head.args, head.explicit, pattern.span);
  fields.forEach((field, i) => {
    const x = mvars[info.numParams + i];
    const own = field.kind === "ascription" ? field.type : undefined;
    const known = own === undefined ? typeOfPattern(elab, field) : elab.elabType(own);
    if (x !== undefined && known !== undefined) isDefEq(m, inferType(m, x), known);
  });
  return m.instantiate(body);
}

/** The number that a pattern is; null for a name or a hole, undefined for what looks inside. */
export function literalOf(p: Term | undefined): bigint | null | undefined {
  switch (p?.kind) {
    case "num":
      return p.value;
    case "paren":
    case "ascription":
      return literalOf(p.term);
    case "hole":
      return null;
    case "ident":
      return p.name === "Nat.zero" || p.name === "zero" ? undefined : null;
    default:
      return undefined;
  }
}

/** A constructor application with `_` for variables, as in "missing cases". */
export function showPattern(m: Meta, e: Expr): string {
  const app = constructorApp(m, e);
  if (app === undefined) return "_";
  const args = app.args.slice(app.numParams).map((x) => showPattern(m, m.instantiate(x)));
  return args.length === 0 ? app.name : `(${[app.name, ...args].join(" ")})`;
}

/** One pattern for each field: holes for implicit ones, nesting at the end for `⟨a, b, c⟩`. */
export function alignFields(
  elab: Elaborator,
  ctorName: string,
  args: readonly Term[],
  explicit: boolean,
  span: Span,
): Term[] {
  const ctor = elab.env.constant(ctorName);
  if (ctor?.kind !== "constructor") throw new ElabError("match", "constructor expected", span);
  const infos: string[] = [];
  let t = ctor.type;
  for (let i = 0; t.kind === "pi"; i++) {
    if (i >= ctor.numParams) infos.push(t.info);
    t = t.body;
  }
  const given = explicit ? args.slice(Math.max(0, args.length - infos.length)) : args;
  const slots = explicit ? infos.length : infos.filter((i) => i === "default").length;
  let list = [...given];
  if (list.length > slots && slots > 0) {
    const tail = list.slice(slots - 1);
    list = [...list.slice(0, slots - 1), { kind: "anonymousConstructor", args: tail, span }];
  }
  if (list.length !== slots) {
    throw new ElabError(
      "pattern-arity",
      `invalid pattern, constructor '${ctorName}' has ${slots} explicit field${slots === 1 ? "" : "s"}, ${given.length} given`,
      span,
    );
  }
  return infos.map((info): Term => {
    if (explicit || info === "default") return list.shift() ?? { kind: "hole", span };
    return { kind: "hole", span };
  });
}

export function headOf(elab: Elaborator, p: Term, typeName?: string): Head {
  switch (p.kind) {
    case "hole":
    case "inaccessible":
      return { kind: "any" };
    case "paren":
      return headOf(elab, p.term, typeName);
    case "ascription":
      return headOf(elab, p.term, typeName);
    case "asPattern":
      return p.name.name === undefined
        ? headOf(elab, p.pattern, typeName)
        : { kind: "as", name: p.name.name, pattern: p.pattern };
    case "anonymousConstructor":
      return { kind: "ctor", ctor: undefined, args: p.args, explicit: false };
    case "structureInstance":
      return structurePattern(elab, p, typeName);
    case "tuple": {
      const [first, ...rest] = p.args;
      if (first === undefined) return { kind: "ctor", ctor: undefined, args: [], explicit: false };
      const tail: Term | undefined =
        rest.length === 1 ? rest[0] : { kind: "tuple", args: rest, span: p.span };
      return {
        kind: "ctor",
        ctor: "Prod.mk",
        args: tail === undefined ? [first] : [first, tail],
        explicit: false,
      };
    }
    case "listLiteral": {
      const [first, ...rest] = p.elements;
      if (first === undefined) return { kind: "ctor", ctor: "List.nil", args: [], explicit: false };
      const tail: Term = { kind: "listLiteral", elements: rest, span: p.span };
      return { kind: "ctor", ctor: "List.cons", args: [first, tail], explicit: false };
    }
    case "num": {
      return p.value === 0n
        ? { kind: "ctor", ctor: "Nat.zero", args: [], explicit: false }
        : {
            kind: "ctor",
            ctor: "Nat.succ",
            args: [{ kind: "num", value: p.value - 1n, span: p.span }],
            explicit: false,
          };
    }
    case "notation": {
      const [a, b] = p.args;
      const fn = p.notation.expansion.kind === "term" ? undefined : p.notation.expansion.fn;
      if (fn === "HAdd.hAdd" && a !== undefined && b?.kind === "num" && b.value > 0n) {
        const inner: Term =
          b.value === 1n
            ? a
            : { ...p, args: [a, { kind: "num", value: b.value - 1n, span: b.span }] };
        return { kind: "ctor", ctor: "Nat.succ", args: [inner], explicit: false };
      }
      if (fn !== undefined) {
        const ctor = constructorNamed(elab, fn);
        if (ctor !== undefined) return { kind: "ctor", ctor, args: p.args, explicit: false };
      }
      break;
    }
    case "ident": {
      const ctor = constructorNamed(elab, p.name);
      if (ctor !== undefined) return { kind: "ctor", ctor, args: [], explicit: false };
      if (p.name.includes(".")) break;
      return { kind: "any", name: p.name };
    }
    case "dotIdent":
      return {
        kind: "ctor",
        ctor: `${typeName ?? ""}.${p.name}`,
        args: [],
        explicit: false,
      };
    case "explicit":
      return {
        ...headOf(elab, p.fn, typeName),
        explicit: true,
      } as Head;
    case "app": {
      const head = headOf(elab, p.fn, typeName);
      if (head.kind === "ctor") {
        return { ...head, args: [...head.args, ...p.args.map((a) => a.value)] };
      }
      break;
    }
    default:
  }
  throw new ElabError("invalid-pattern", "invalid pattern", p.span);
}

/** `c` of `.c a b`. */
export function dottedName(p: Term): string | undefined {
  if (p.kind === "app") return dottedName(p.fn);
  return p.kind === "dotIdent" ? p.name : undefined;
}

/** `{ x := p, .. }`: the constructor with a pattern for each explicit field. */
function structurePattern(
  elab: Elaborator,
  p: Term & { kind: "structureInstance" },
  typeName: string | undefined,
): Head {
  const info = typeName === undefined ? undefined : elab.env.structures.get(typeName);
  if (info === undefined) return { kind: "ctor", ctor: undefined, args: [], explicit: false };
  const left = new Set(p.fields);
  const args = info.fields.flatMap((field): Term[] => {
    if (field.info !== "default") return [];
    const given = p.fields.find((f) => f.name === field.name);
    if (given !== undefined) left.delete(given);
    else if (p.ellipsis !== true) {
      throw new ElabError("fields-missing", `fields missing: '${field.name}'`, p.span);
    }
    return [given?.value ?? { kind: "hole", span: p.span }];
  });
  const [unknown] = left;
  if (unknown !== undefined) {
    throw new ElabError(
      "unknown-field",
      `'${unknown.name}' is not a field of structure '${info.name}'`,
      unknown.nameSpan,
    );
  }
  return { kind: "ctor", ctor: info.ctor, args, explicit: false };
}

/** The constructor that an identifier means; `rfl` means `Eq.refl`. */
function constructorNamed(elab: Elaborator, name: string): string | undefined {
  if (name === "rfl") return "Eq.refl";
  for (const c of resolveGlobal(elab.env, elab.scope, name)) {
    if (c.fields.length === 0 && elab.env.constant(c.name)?.kind === "constructor") return c.name;
  }
  return undefined;
}
