/** What an editor asks about the text at a position: hover, definition, completion. */
import type {
  CompletionItem,
  CompletionList,
  Hover,
  Location,
  Position,
} from "vscode-languageserver-protocol";
import type { Span } from "../base/span.ts";
import { namespaceOf } from "../elab/environment.ts";
import { inferType } from "../elab/infer.ts";
import { defaultLimits, Meta } from "../elab/meta.ts";
import { type PrintContext, showExpr, showSignature } from "../elab/print.ts";
import { resolveGlobal, rootScope } from "../elab/scope.ts";
import { getAppFn } from "../kernel/host/expr.ts";
import type { OpenDocument } from "./document.ts";
import { contextOf, goalsAt, termAt } from "./goals.ts";

/** The type of the name or term at `offset`, and what its documentation says. */
export function hover(document: OpenDocument, offset: number): Hover | null {
  const found = termAt(document, offset);
  const word = wordAt(document, offset);
  if (!found || !covers(word, found.info.span)) {
    const name = word && globalAt(document, word);
    if (name !== undefined && word) return signature(document, offset, name, word);
    if (!found) return null;
  }
  const { checked, info } = found;
  const context = contextOf(document, checked, info);
  const { meta } = info;
  return meta.inState(info.state, info.lctx, () => {
    const whole = meta.instantiate(info.term);
    // On the name that a term begins with, that name is meant.
    const onHead = word !== undefined && word.span.start === info.span.start;
    const term = onHead ? getAppFn(whole) : whole;
    const span = onHead ? word.span : info.span;
    if (term.kind === "const") return signature(document, offset, term.name, { span }, context);
    const type = showExpr(context, meta.instantiate(inferType(meta, term)));
    return markdown(document, `${showExpr(context, term)} : ${type}`, undefined, span);
  });
}

function markdown(
  document: OpenDocument,
  text: string,
  docstring: string | undefined,
  span: Span,
): Hover {
  const code = `\`\`\`lean4\n${text}\n\`\`\``;
  const value = docstring === undefined ? code : `${code}\n***\n${docstring}`;
  return { contents: { kind: "markdown", value }, range: document.lines.rangeOf(span) };
}

function signature(
  document: OpenDocument,
  offset: number,
  name: string,
  { span }: { readonly span: Span },
  known?: PrintContext,
): Hover {
  const { env } = document;
  const scope = document.commandAt(offset)?.scope ?? rootScope;
  const context = known ?? { m: new Meta(env, defaultLimits), env, scope };
  const { docstring } = env.meta.get(name) ?? {};
  return markdown(document, showSignature(context, name), docstring, span);
}

interface Word {
  readonly text: string;
  readonly span: Span;
}

/** The identifier around `offset`. */
function wordAt(document: OpenDocument, offset: number): Word | undefined {
  const { text } = document.lines;
  const letters = /[\p{L}\p{N}_'!?.₀-ₜ]/u;
  let start = offset;
  while (start > 0 && letters.test(text[start - 1] ?? "")) start--;
  let end = offset;
  while (end < text.length && letters.test(text[end] ?? "")) end++;
  while (text[end - 1] === "." && end > start) end--;
  return end > start ? { text: text.slice(start, end), span: { start, end } } : undefined;
}

/** Whether the term is, or begins with, the word, or the word is no name of its own. */
function covers(word: Word | undefined, span: Span): boolean {
  return !word || word.span.start === span.start || span.end <= word.span.end;
}

/** The one constant that the word means there. */
function globalAt(document: OpenDocument, word: Word): string | undefined {
  const scope = document.commandAt(word.span.start)?.scope ?? rootScope;
  const [only, ...more] = resolveGlobal(document.env, scope, word.text);
  return only && more.length === 0 && only.fields.length === 0 ? only.name : undefined;
}

/** Where in this document the constant under the cursor is declared. */
export function definition(document: OpenDocument, offset: number): Location | null {
  const word = wordAt(document, offset);
  const name = constantAt(document, offset) ?? (word && globalAt(document, word));
  if (name === undefined || document.libraryNames.has(name)) return null;
  const span =
    document.checked.flatMap(({ declared }) => declared).find((d) => d.name === name)?.span ??
    document.env.meta.get(name)?.span;
  return span ? { uri: document.uri, range: document.lines.rangeOf(span) } : null;
}

function constantAt(document: OpenDocument, offset: number): string | undefined {
  const found = termAt(document, offset);
  if (!found) return undefined;
  const { meta, state, lctx, term } = found.info;
  const head = meta.inState(state, lctx, () => getAppFn(meta.instantiate(term)));
  return head.kind === "const" ? head.name : undefined;
}

/** More would only be scrolled past. */
const mostItems = 200;

const kinds = { local: 6, tactic: 14, theorem: 3, type: 7, constructor: 4 } as const;

/** Names that complete the word before the cursor: hypotheses, tactics, constants. */
export function completion(
  document: OpenDocument,
  offset: number,
  at: Position,
  tactics: Iterable<string>,
): CompletionList {
  const line = document.lines.text.slice(offset - at.character, offset);
  const word = /[\p{L}\p{N}_'!?.₀-ₜ«»]*$/u.exec(line)?.[0] ?? "";
  const start = { line: at.line, character: at.character - word.length };
  const textEdit = (newText: string): CompletionItem["textEdit"] => ({
    range: { start, end: at },
    newText,
  });
  const items: CompletionItem[] = [];
  const add = (label: string, kind: CompletionItem["kind"] & number, rank: string): void => {
    const edit = textEdit(label);
    if (edit) items.push({ label, kind, sortText: `${rank}${label}`, textEdit: edit });
  };
  for (const [label, type] of locals(document, offset))
    if (label.startsWith(word)) items.push({ ...item(label, start, at), detail: type });
  const before = line.slice(0, line.length - word.length);
  if (/(^|[;·]|<;>|\bby|=>)\s*$/u.test(before) && word !== "")
    for (const tactic of tactics) if (tactic.startsWith(word)) add(tactic, kinds.tactic, "1");
  const { names, more } = constants(document, offset, word);
  for (const name of names) add(name, kinds.theorem, "2");
  return { isIncomplete: more, items: items.slice(0, mostItems) };
}

function item(label: string, start: Position, end: Position): CompletionItem {
  return {
    label,
    kind: kinds.local,
    sortText: `0${label}`,
    textEdit: { range: { start, end }, newText: label },
  };
}

/** The hypotheses at the cursor, with their types. */
function locals(document: OpenDocument, offset: number): Map<string, string> {
  const found = new Map<string, string>();
  for (const { hypotheses } of goalsAt(document, offset, true) ?? [])
    for (const { names, type } of hypotheses)
      for (const name of names) if (!name.includes("✝")) found.set(name, type);
  return found;
}

function constants(
  document: OpenDocument,
  offset: number,
  word: string,
): { readonly names: readonly string[]; readonly more: boolean } {
  if (word.length < 2) return { names: [], more: true };
  const scope = currentScopeAt(document, offset);
  const prefixes = scope.map((namespace) => `${namespace}.`);
  const last = word.slice(word.lastIndexOf(".") + 1);
  const dotted = word.includes(".");
  const exact: string[] = [];
  const inside: string[] = [];
  for (const name of document.env.kernel.names()) {
    const visible = shorten(name, prefixes);
    if (isInternal(name)) continue;
    if (visible.startsWith(word)) exact.push(visible);
    else if (!dotted && last.length > 2 && lastPart(visible).startsWith(last)) inside.push(visible);
    if (exact.length >= mostItems) break;
  }
  const names = [...new Set([...exact, ...inside])].slice(0, mostItems);
  return { names, more: names.length >= mostItems };
}

function shorten(name: string, prefixes: readonly string[]): string {
  let best = name;
  for (const prefix of prefixes)
    if (name.startsWith(prefix) && name.length - prefix.length < best.length)
      best = name.slice(prefix.length);
  return best;
}

function lastPart(name: string): string {
  return name.slice(namespaceOf(name).length).replace(/^\./u, "");
}

/** Names that no one writes. */
function isInternal(name: string): boolean {
  return /(^|\.)(_|match_\d|proof_\d|inst[A-Z])|\._/u.test(name);
}

/** The namespaces whose names can be written without them. */
function currentScopeAt(document: OpenDocument, offset: number): string[] {
  const { namespace, opens } = document.commandAt(offset)?.scope ?? rootScope;
  const opened = opens.flatMap((open) => (open.kind === "namespace" ? [open.namespace] : []));
  return namespace === "" ? opened : [namespace, ...opened];
}
