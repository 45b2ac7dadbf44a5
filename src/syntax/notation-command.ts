/**
 * `notation`, `infixl`, `prefix` and their kin: commands that change how what follows is read.
 *
 * Source: Lean's Parser/Syntax.lean (`notation`, `mixfix`) and Elab/Notation.lean, Elab/Mixfix.lean.
 */
import type { Attribute, Command, Term } from "./ast.ts";
import { precedence } from "./builtin-notations.ts";
import type { Cursor } from "./cursor.ts";
import type { Expansion, Notation, NotationItem } from "./notation.ts";

/** Whether the keyword declares a notation. */
export function isNotationKeyword(keyword: string): boolean {
  return /^(notation3?|infix[lr]?|prefix|postfix)$/.test(keyword);
}

/** Reads the command, whose keyword is next, and puts its notation in force. */
export function parseNotationCommand(p: Cursor, scope: Attribute["scope"], start: number): Command {
  const keyword = p.advance().text;
  const mixfix = !keyword.startsWith("notation");
  const level = p.eat(":") ? parsePrecedence(p) : undefined;
  if (mixfix && level === undefined) p.unexpected("':'");
  skipOptions(p);
  const parts = mixfix ? parseMixfix(p, keyword, level ?? 0) : parseItems(p);
  if (!parts.items.some(({ kind }) => kind === "symbol")) p.unexpected("string literal");
  if (!p.eat("=>")) p.expect("↦");
  const body = p.term();
  const { items, params } = parts;
  const only = items.length === 1;
  const { namespace } = p.notations;
  const notation: Notation = {
    name: uniqueName(p, items),
    items,
    precedence: level ?? (only ? precedence.max : precedence.lead),
    expansion: expansionOf(body, mixfix ? undefined : params, items),
    ...(namespace === "" ? {} : { namespace }),
  };
  const [first, second] = items;
  if (first?.kind === "operand" && second?.kind !== "symbol")
    p.fail("invalid notation: a symbol must follow the first operand");
  const span = p.spanFrom(start);
  p.notations = p.notations.add(
    notation,
    scope === "local"
      ? { kind: "local" }
      : scope === "scoped"
        ? { kind: "scoped", namespace }
        : { kind: "global" },
  );
  return {
    kind: "notation",
    notation,
    local: scope === "local",
    scoped: scope === "scoped",
    span,
  };
}

function uniqueName(p: Cursor, items: readonly NotationItem[]): string {
  const base = `term${items.map((item) => (item.kind === "operand" ? "_" : item.text)).join("")}`;
  const { namespace } = p.notations;
  const qualified = namespace === "" ? base : `${namespace}.${base}`;
  const { leading, trailing } = p.table;
  const taken = new Set([...leading.values(), ...trailing.values()].flat().map(({ name }) => name));
  let name = qualified;
  for (let i = 1; taken.has(name); i++) name = `${qualified}_${i}`;
  return name;
}

/** `65`, `max`, `lead`, `max - 1`, `(…)`. */
export function parsePrecedence(p: Cursor): number {
  let value = parsePrecedenceAtom(p);
  while (p.at("+") || p.at("-")) {
    const sign = p.advance().text === "+" ? 1 : -1;
    value += sign * parsePrecedenceAtom(p);
  }
  return value;
}

const named: Readonly<Record<string, number>> = { ...precedence, min1: precedence.min + 1 };

function parsePrecedenceAtom(p: Cursor): number {
  const { token } = p;
  if (token.kind === "num") {
    p.advance();
    return Number(token.value);
  }
  if (p.at("(")) return p.bracketed(")", () => p.nested(() => parsePrecedence(p)));
  const value = token.kind === "ident" ? named[token.text] : undefined;
  if (value === undefined) return p.unexpected("precedence");
  p.advance();
  return value;
}

/** `(name := …)` and `(priority := …)`: read over; overloads are decided by order here. */
function skipOptions(p: Cursor): void {
  while (p.at("(")) {
    const name = p.after(p.token);
    if (name.text !== "name" && name.text !== "priority") return;
    p.bracketed(")", () => {
      p.advance();
      p.expect(":=");
      p.term();
    });
  }
}

interface Items {
  readonly items: readonly NotationItem[];
  readonly params: readonly string[];
}

function parseSymbolItem(p: Cursor): NotationItem {
  const { token } = p;
  if (token.kind !== "str") return p.unexpected("string literal");
  p.advance();
  const text = token.value.trim();
  if (text === "" || /\s/.test(text)) p.fail("invalid atom", token);
  return { kind: "symbol", text };
}

function operand(at: number): NotationItem {
  return { kind: "operand", precedence: at };
}

function parseMixfix(p: Cursor, keyword: string, level: number): Items {
  const symbol = parseSymbolItem(p);
  const items = {
    infix: [operand(level + 1), symbol, operand(level + 1)],
    infixl: [operand(level), symbol, operand(level + 1)],
    infixr: [operand(level + 1), symbol, operand(level)],
    prefix: [symbol, operand(level)],
    postfix: [operand(level), symbol],
  }[keyword];
  return { items: items ?? [], params: [] };
}

function parseItems(p: Cursor): Items {
  const items: NotationItem[] = [];
  const params: string[] = [];
  while (!p.at("=>") && !p.at("↦")) {
    const { token } = p;
    if (token.kind === "ident") {
      p.advance();
      params.push(token.text);
      const at = p.eat(":") ? parsePrecedence(p) : 0;
      items.push({ kind: "operand", precedence: at });
    } else items.push(parseSymbolItem(p));
  }
  return { items, params };
}

/** Without `params` (mixfix) the body is a function of the operands. */
function expansionOf(
  body: Term,
  params: readonly string[] | undefined,
  items: readonly NotationItem[],
): Expansion {
  if (params) {
    const fn = appliedConstant(body, params);
    return fn === undefined ? { kind: "term", params, body } : { kind: "apply", fn };
  }
  if (body.kind === "ident" && !body.levels) return { kind: "apply", fn: body.name };
  const { span } = body;
  const names = items.flatMap(({ kind }, i) => (kind === "operand" ? [`operand${i}`] : []));
  const args = names.map((name) => ({ value: { kind: "ident" as const, name, span }, span }));
  return { kind: "term", params: names, body: { kind: "app", fn: body, args, span } };
}

/** `f` when the body is `f a b` for exactly the parameters a, b. */
function appliedConstant(body: Term, params: readonly string[]): string | undefined {
  if (params.length === 0) return body.kind === "ident" ? body.name : undefined;
  if (body.kind !== "app" || body.fn.kind !== "ident" || body.ellipsis === true) return undefined;
  const { args, fn } = body;
  if (args.length !== params.length || params.includes(fn.name)) return undefined;
  const same = args.every(
    ({ name, value }, i) =>
      name === undefined && value.kind === "ident" && value.name === params[i],
  );
  return same && !fn.levels ? fn.name : undefined;
}
