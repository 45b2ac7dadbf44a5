/**
 * Parts of commands that also stand elsewhere: modifiers, attributes, `open`, `set_option`.
 *
 * Source: Lean's Parser/Command.lean, Parser/Attr.lean.
 */
import type { Attribute, Command, Modifiers, OpenItem, Term } from "./ast.ts";
import { precedence } from "./builtin-notations.ts";
import type { Cursor } from "./cursor.ts";

type Open = Extract<Command, { kind: "open" }>;

/** An identifier, or "expected identifier". */
export function parseName(p: Cursor): string {
  if (p.token.kind !== "ident") p.unexpected("identifier");
  return p.advance().text;
}

/** As many identifiers as follow, at least one. */
export function parseNames(p: Cursor): string[] {
  const names = [parseName(p)];
  while (p.token.kind === "ident") names.push(p.advance().text);
  return names;
}

/** `open A B`, `open scoped A`, `open A (x y)`, `… hiding x`, `… renaming x → y`. */
export function parseOpen(p: Cursor): Open {
  const { start } = p.expect("open");
  const scoped = p.eat("scoped");
  const items: OpenItem[] = [];
  while (p.token.kind === "ident") items.push(parseOpenItem(p));
  if (items.length === 0) p.unexpected("identifier");
  return { kind: "open", scoped, items, span: p.spanFrom(start) };
}

function parseOpenItem(p: Cursor): OpenItem {
  const { start, text: namespace } = p.advance();
  if (p.at("(")) {
    const names = p.bracketed(")", () => parseNames(p));
    return { kind: "only", namespace, names, span: p.spanFrom(start) };
  }
  if (p.eat("hiding")) {
    const names = parseNames(p);
    return { kind: "hiding", namespace, names, span: p.spanFrom(start) };
  }
  if (p.eat("renaming")) {
    const renames: { from: string; to: string }[] = [];
    do {
      const from = parseName(p);
      if (!p.eat("→")) p.expect("->");
      renames.push({ from, to: parseName(p) });
    } while (p.eat(","));
    return { kind: "renaming", namespace, renames, span: p.spanFrom(start) };
  }
  return { kind: "namespace", name: namespace, span: p.spanFrom(start) };
}

/** Reads what follows `open … in`, with the notations that it opens. */
export function withOpened<T>(p: Cursor, command: Command, body: () => T): T {
  const saved = p.notations;
  try {
    applyOpen(p, command);
    return body();
  } finally {
    p.notations = saved;
  }
}

/** Puts the notations of opened namespaces in force. */
export function applyOpen(p: Cursor, command: Command): void {
  if (command.kind !== "open") return;
  let { notations } = p;
  for (const item of command.items)
    if (item.kind === "namespace") notations = notations.open(item.name);
  p.notations = notations;
}

/** `set_option name value`. */
export function parseSetOption(p: Cursor): Command {
  const { start } = p.expect("set_option");
  const option = parseName(p);
  const { token } = p;
  const { kind } = token;
  if (kind !== "ident" && kind !== "num" && kind !== "str")
    p.unexpected("'true', 'false', numeral or string literal");
  p.advance();
  const value = token.kind === "str" ? token.value : token.text;
  return { kind: "setOption", option, value, span: p.spanFrom(start) };
}

export interface ModifiersAndMore {
  readonly modifiers: Modifiers;
  /** `local` or `scoped` before `instance`, `notation` … */
  readonly scope: Attribute["scope"];
}

/** Documentation, `@[…]`, and words such as `private noncomputable`. */
export function parseModifiers(p: Cursor): ModifiersAndMore {
  let docstring: string | undefined;
  const attributes: Attribute[] = [];
  const words = new Set<string>();
  let scope: Attribute["scope"] = "global";
  for (;;) {
    const { token } = p;
    if (token.kind === "doc" && docstring === undefined) {
      docstring = token.value;
      p.advance();
    } else if (p.at("@[")) attributes.push(...p.bracketed("]", () => parseAttributes(p)));
    else if (p.at("local") || p.at("scoped")) {
      scope = p.advance().text === "local" ? "local" : "scoped";
    } else if (token.kind === "symbol" && modifierWords.has(token.text) && !words.has(token.text))
      words.add(p.advance().text);
    else break;
  }
  const modifiers: Modifiers = {
    ...(docstring === undefined ? {} : { docstring }),
    attributes,
    private: words.has("private"),
    protected: words.has("protected"),
    noncomputable: words.has("noncomputable"),
    unsafe: words.has("unsafe"),
    partial: words.has("partial"),
  };
  return { modifiers, scope };
}

const modifierWords: ReadonlySet<string> = new Set([
  "private",
  "protected",
  "noncomputable",
  "unsafe",
  "partial",
  "nonrec",
]);

/** What stands within `@[…]` and `attribute [… ]`. */
export function parseAttributes(p: Cursor): Attribute[] {
  const list = [parseAttribute(p)];
  while (p.eat(",")) list.push(parseAttribute(p));
  return list;
}

function parseAttribute(p: Cursor): Attribute {
  const { start } = p.token;
  const erase = p.eat("-");
  const scope = p.eat("local") ? "local" : p.eat("scoped") ? "scoped" : "global";
  const { token } = p;
  // Some attributes are named by keywords: `instance`, `class`, `macro`.
  if (token.kind !== "ident" && !/^[a-z_]+$/.test(token.text)) p.unexpected("attribute");
  const name = p.advance().text;
  const args: Term[] = [];
  const words: string[] = [];
  for (;;) {
    if (p.at("↓") || p.at("↑") || p.at("←") || p.at("<-")) words.push(p.advance().text);
    else if (p.startsTerm(precedence.max)) {
      if (p.token.kind === "ident") words.push(p.token.text);
      args.push(parseAttributeArgument(p));
    } else break;
  }
  return { name, erase, args, words, scope, span: p.spanFrom(start) };
}

/** A term, or `(name := …)`, whose value is read as a term. */
function parseAttributeArgument(p: Cursor): Term {
  const { token } = p;
  const name = p.after(token);
  if (token.text !== "(" || name.kind !== "ident" || p.after(name).text !== ":=")
    return p.term(precedence.max);
  return p.bracketed(")", () => {
    p.advance();
    p.advance();
    const value = p.term();
    while (p.eat(",")) p.term();
    return value;
  });
}
