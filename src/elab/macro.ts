/**
 * Macros: patterns matched against trees, templates filled in.
 *
 * Invariants: trees are plain data, so that both work on any of them without knowing its kind.
 * Names that a template brings along get the mark of its expansion (`x✝7`), by which they are told
 * from the names of the text around: a marked name means a variable of the same mark, or what it
 * meant where the macro was declared. Spans of a template are that of the call.
 * Source: Lean's Elab/Quotation.lean, Elab/Macro.lean, Init/Meta (macro scopes) for behaviour.
 */
import type { Span } from "../base/span.ts";
import type { Command, Tactic, Term } from "../syntax/ast.ts";
import { type Antiquotation, antiquotation } from "../syntax/antiquotation.ts";
import type { MacroBody, MacroRule } from "../syntax/syntax-rule.ts";
import type { Elaborator } from "./elaborator.ts";
import type { Environment } from "./environment.ts";
import { ElabError, ResourceError } from "./error.ts";
import type { Scope } from "./scope.ts";

/** How many expansions may stand within each other (Lean's `maxRecDepth`). */
const maxExpansions = 250;

type Values = Map<string, unknown>;
type Node = Readonly<Record<string, unknown>>;

/** A declared macro, with what its names mean. */
export interface StoredMacro extends MacroRule {
  readonly scope: Scope;
}

function isNode(x: unknown): x is Node {
  return typeof x === "object" && x !== null && !Array.isArray(x);
}

/** The variable that a node is, if it is one: of a term, a tactic, or a bound name. */
function variableOf(x: unknown): Antiquotation | undefined {
  if (!isNode(x) || typeof x["name"] !== "string") return undefined;
  if (x["kind"] === "ident" || x["kind"] === "antiquotation" || isBareName(x)) {
    return antiquotation(x["name"]);
  }
  return undefined;
}

/** `{ name, span }`: a bound name, a hypothesis. */
function isBareName(x: Node): boolean {
  return Object.keys(x).every((key) => key === "name" || key === "span");
}

/** Whether the element of a list stands for as many as there are. */
function isSplice(x: unknown): boolean {
  if (!isNode(x)) return false;
  if (x["kind"] === "splice" || variableOf(x)?.splice === true) return true;
  if (typeof x["kind"] === "string" && x["kind"] !== "binder" && x["kind"] !== "lemma")
    return false;
  return Object.entries(x).some(([key, value]) => key !== "span" && isSplice(value));
}

/** What identifies the trees that a pattern can match; undefined where it matches any. */
export function macroKey(tree: unknown): string | undefined {
  if (Array.isArray(tree)) return macroKey(tree[0]);
  if (!isNode(tree)) return undefined;
  const { kind } = tree;
  switch (kind) {
    case "custom":
      return String(tree["rule"]);
    case "tactic":
      return `tactic ${String(tree["name"])}`;
    case "notation":
    case "binderNotation": {
      const { notation } = tree;
      return isNode(notation) ? `notation ${String(notation["name"])}` : undefined;
    }
    default:
      return typeof kind === "string" ? `kind ${kind}` : undefined;
  }
}

/** Adds what `macro_rules` say; the rules declared last are tried first. */
export function addMacros(env: Environment, scope: Scope, rules: readonly MacroRule[]): void {
  const stored = rules.map((rule): StoredMacro => ({ ...rule, scope }));
  const byKey = new Map<string, StoredMacro[]>();
  for (const rule of stored) {
    const key = macroKey(rule.pattern);
    if (key === undefined)
      throw new ElabError("macro", "invalid macro_rules alternative, unexpected syntax node kind");
    byKey.set(key, [...(byKey.get(key) ?? []), rule]);
  }
  for (const [key, list] of byKey) env.macros.set(key, [...list, ...(env.macros.get(key) ?? [])]);
}

const nothing = Symbol("no expansion");

/** The expansions of a tree that rules declare for it, one by one; the next is for when one fails. */
export function* expansions(elab: Elaborator, tree: Node & { readonly span: Span }): Generator {
  const key = macroKey(tree);
  const rules = key === undefined ? undefined : elab.env.macros.get(key);
  for (const rule of rules ?? []) {
    const values: Values = new Map();
    if (!match(rule.pattern, tree, values)) continue;
    const mark = elab.env.newMacroScope(rule.scope);
    const result = evaluate(rule.body, values, tree.span, mark);
    if (result !== nothing) yield result;
  }
}

/** Macros go round in circles. */
export function expandingTooDeep(span: Span): never {
  throw new ResourceError(
    "max-recursion",
    "maximum recursion depth has been reached\nuse `set_option maxRecDepth <num>` to increase limit\nuse `set_option diagnostics true` to get diagnostic information",
    span,
  );
}

/** Runs `body` one expansion deeper. Throws when macros go round in circles. */
export function expanding<T>(elab: Elaborator, span: Span, body: () => T): T {
  if (elab.expansionDepth >= maxExpansions) expandingTooDeep(span);
  elab.expansionDepth++;
  try {
    return body();
  } finally {
    elab.expansionDepth--;
  }
}

/** The expansion of a term, or undefined where no rule fits. */
export function expandTerm(elab: Elaborator, term: Term): Term | undefined {
  for (const tree of expansions(elab, term as unknown as Node & Term)) return tree as Term;
  return undefined;
}

/** The expansions of a tactic. */
export function* expandTactic(elab: Elaborator, tactic: Tactic): Generator<Tactic> {
  for (const tree of expansions(elab, tactic as unknown as Node & Tactic)) yield tree as Tactic;
}

/** The commands that a command stands for, or undefined where no rule fits. */
export function expandCommand(elab: Elaborator, command: Command): readonly Command[] | undefined {
  for (const tree of expansions(elab, command as unknown as Node & Command)) {
    return (Array.isArray(tree) ? tree : [tree]) as Command[];
  }
  return undefined;
}

/** Nothing fits a tree of declared syntax. */
export function noMacro(elab: Elaborator, rule: string, span: Span): ElabError {
  const name = rule.replace(/@\d+$/, "");
  const known = elab.env.macros.get(rule) !== undefined;
  return new ElabError(
    "macro",
    known
      ? `no macro rule fits this use of '${name}'`
      : `elaboration function for '${name}' has not been implemented`,
    span,
  );
}

function evaluate(body: MacroBody, values: Values, span: Span, mark: number): unknown {
  switch (body.kind) {
    case "quotation":
      return fill(body.tree, values, span, mark);
    case "unsupported":
      return nothing;
    case "throw":
      throw new ElabError("macro", body.message, span);
    case "let": {
      const value = evaluate(body.value, values, span, mark);
      if (value === nothing) return nothing;
      return evaluate(body.body, new Map(values).set(body.name, value), span, mark);
    }
  }
}

/** Whether a key holds a place in the text, which patterns do not look at. */
function isPlace(key: string): boolean {
  return key === "span" || key.endsWith("Span");
}

/** Matches, and adds what the variables of the pattern stand for. */
function match(pattern: unknown, tree: unknown, values: Values): boolean {
  const variable = variableOf(pattern);
  if (variable !== undefined && !variable.splice) {
    if (!isNode(tree) && !Array.isArray(tree)) return false;
    if (!fitsCategory(variable.category, tree)) return false;
    if (variable.name !== "_") values.set(variable.name, asTerm(pattern, tree));
    return true;
  }
  if (Array.isArray(pattern)) return Array.isArray(tree) && matchList(pattern, tree, values);
  if (isNode(pattern)) {
    if (!isNode(tree)) return false;
    const keys = new Set([...Object.keys(pattern), ...Object.keys(tree)]);
    for (const key of keys) {
      if (isPlace(key)) continue;
      if (!match(pattern[key], tree[key], values)) return false;
    }
    return true;
  }
  return pattern === tree;
}

/** A bound name as the term that it would be. */
function asTerm(pattern: unknown, tree: unknown): unknown {
  if (!isNode(tree) || !isNode(pattern) || !isBareName(pattern) || !isBareName(tree)) return tree;
  const { name, span } = tree;
  return name === undefined ? { kind: "hole", span } : { kind: "ident", name, span };
}

function fitsCategory(category: string | undefined, tree: unknown): boolean {
  if (category === undefined || !isNode(tree)) return true;
  const { kind } = tree;
  switch (category) {
    case "ident":
      return kind === "ident" || (kind === undefined && typeof tree["name"] === "string");
    case "num":
    case "str":
    case "char":
    case "scientific":
    case "hole":
      return kind === category;
    default:
      return true;
  }
}

function matchList(pattern: readonly unknown[], tree: readonly unknown[], values: Values): boolean {
  const at = pattern.findIndex(isSplice);
  if (at < 0) {
    return (
      pattern.length === tree.length && pattern.every((item, i) => match(item, tree[i], values))
    );
  }
  const after = pattern.length - at - 1;
  if (tree.length < at + after) return false;
  for (let i = 0; i < at; i++) if (!match(pattern[i], tree[i], values)) return false;
  for (let i = 0; i < after; i++) {
    if (!match(pattern[at + 1 + i], tree[tree.length - after + i], values)) return false;
  }
  const element = unspliced(pattern[at]);
  const lists = new Map<string, unknown[]>();
  for (const name of variablesOf(element)) lists.set(name, []);
  for (const item of tree.slice(at, tree.length - after)) {
    const found: Values = new Map();
    if (!match(element, item, found)) return false;
    for (const [name, list] of lists) list.push(found.get(name));
  }
  for (const [name, list] of lists) values.set(name, list);
  return true;
}

/** The element that a splice repeats. */
function unspliced(x: unknown): unknown {
  if (!isNode(x)) return x;
  if (x["kind"] === "splice") return x["term"];
  const variable = variableOf(x);
  if (variable !== undefined && typeof x["name"] === "string") {
    return { ...x, name: x["name"].replace(/\*$/, "") };
  }
  return Object.fromEntries(
    Object.entries(x).map(([key, value]) => [key, isPlace(key) ? value : unspliced(value)]),
  );
}

function variablesOf(x: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(x)) for (const item of x) variablesOf(item, found);
  else if (isNode(x)) {
    const variable = variableOf(x);
    if (variable !== undefined) {
      if (variable.name !== "_") found.add(variable.name);
    } else
      for (const [key, value] of Object.entries(x)) if (!isPlace(key)) variablesOf(value, found);
  }
  return found;
}

/** A template with its variables filled in, its own names marked, all at `span`. */
function fill(template: unknown, values: Values, span: Span, mark: number): unknown {
  const walk = (x: unknown, values: Values): unknown => {
    if (Array.isArray(x)) return x.flatMap((item) => walkElement(item, values));
    if (!isNode(x)) return x;
    const variable = variableOf(x);
    if (variable !== undefined) return valueOf(x, variable, values);
    if (x["kind"] === "binder" && isNode(x["binder"])) {
      const pattern = asPattern(x["binder"], values);
      if (pattern !== undefined) return { kind: "pattern", pattern };
    }
    if ("items" in x && "expansion" in x) return x;
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(x))
      copy[key] = isPlace(key) ? span : walk(value, values);
    if (bindsOrNames(x) && typeof x["name"] === "string") copy["name"] = marked(x["name"], mark);
    return copy;
  };
  const valueOf = (x: Node, variable: Antiquotation, values: Values): unknown => {
    if (variable.literal === true) return { ...x, kind: "ident", name: variable.name, span };
    const value = values.get(variable.name);
    if (value === undefined) {
      throw new ElabError("macro", `unknown variable '$${variable.name}' in a quotation`, span);
    }
    if (variable.splice) {
      // `$(loc)?`: what was there, or the goal alone.
      if (!Array.isArray(value)) return value;
      return value[0] ?? { wildcard: false, hypotheses: [], goal: true };
    }
    if (!isBareName(x)) return value;
    // Where a name is bound.
    if (isNode(value) && value["kind"] === "ident")
      return { name: value["name"], span: value["span"] };
    if (isNode(value) && value["kind"] === "hole") return { name: undefined, span: value["span"] };
    throw new ElabError("macro", `'$${variable.name}' must be an identifier here`, span);
  };
  const walkElement = (item: unknown, values: Values): unknown[] => {
    if (!isSplice(item)) {
      const done = walk(item, values);
      // A sequence of tactics, or of rewrite rules, among others.
      const inner = variableOf(item) === undefined ? undefined : elementsOf(done);
      return inner === undefined ? [done] : [...inner];
    }
    const element = unspliced(item);
    const names = [...variablesOf(element)].filter((name) => Array.isArray(values.get(name)));
    const lists = names.map((name) => values.get(name) as readonly unknown[]);
    const count = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length: count }, (_, i) => {
      const here: Values = new Map(values);
      names.forEach((name, k) => here.set(name, lists[k]?.[i]));
      return walk(element, here);
    });
  };
  return walk(template, values);
}

/** The parts of what a list takes in as several elements. */
function elementsOf(x: unknown): readonly unknown[] | undefined {
  if (Array.isArray(x)) return x;
  if (!isNode(x)) return undefined;
  if (x["kind"] === "rules" && Array.isArray(x["rules"])) return x["rules"];
  if (x["kind"] === undefined && Array.isArray(x["tactics"])) return x["tactics"];
  return undefined;
}

/** `fun $p => …` where `$p` is no name. */
function asPattern(binder: Node, values: Values): unknown {
  const { names } = binder;
  if (!Array.isArray(names) || names.length !== 1 || binder["type"] !== undefined) return undefined;
  const variable = variableOf(names[0]);
  if (variable === undefined || variable.splice) return undefined;
  const value = values.get(variable.name);
  if (!isNode(value) || value["kind"] === "ident" || value["kind"] === "hole") return undefined;
  return value;
}

/** Whether `name` of this node is an identifier of the text. */
function bindsOrNames(x: Node): boolean {
  return x["kind"] === "ident" || x["kind"] === "name" || isBareName(x);
}

/** `h.symm` → `h✝7.symm`. */
function marked(name: string, mark: number): string {
  if (name.includes("✝") || name.startsWith("_root_.")) return name;
  const dot = name.indexOf(".");
  return dot < 0 ? `${name}✝${mark}` : `${name.slice(0, dot)}✝${mark}${name.slice(dot)}`;
}
