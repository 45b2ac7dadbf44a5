/**
 * The notations in force, indexed for the parser, and how scopes change them.
 *
 * Invariant: both classes are persistent: every change makes a new value, so that a snapshot of
 * the parser is one reference.
 */
import { type BuiltinNotation, builtinNotations } from "./builtin-notations.ts";
import { type CategoryRules, extensible, indexRules, tokensOf } from "./category-table.ts";
import { reservedTokens } from "./keywords.ts";
import { makeTokenSet, type TokenSet } from "./lexer.ts";
import type { Notation } from "./notation.ts";
import type { SyntaxRule } from "./syntax-rule.ts";

/** Notations by the symbol that gives them away: the first, or the one after the first operand. */
export class NotationTable {
  readonly leading: ReadonlyMap<string, readonly Notation[]>;
  readonly trailing: ReadonlyMap<string, readonly Notation[]>;
  /** What `syntax` and `macro` declared. */
  readonly categories: ReadonlyMap<string, CategoryRules>;
  readonly tokens: TokenSet;
  readonly #names: ReadonlySet<string>;

  constructor(
    notations: Iterable<Notation>,
    rules: readonly SyntaxRule[] = [],
    categories: ReadonlySet<string> = extensible,
  ) {
    const leading = new Map<string, Notation[]>();
    const trailing = new Map<string, Notation[]>();
    const symbols: string[] = [...reservedTokens];
    for (const notation of notations) {
      const [first, second] = notation.items;
      for (const item of notation.items) if (item.kind === "symbol") symbols.push(item.text);
      if (first?.kind === "symbol") push(leading, first.text, notation);
      else if (second?.kind === "symbol") push(trailing, second.text, notation);
    }
    for (const { parts } of rules) symbols.push(...tokensOf(parts));
    this.leading = leading;
    this.trailing = trailing;
    this.categories = indexRules(rules);
    this.#names = categories;
    this.tokens = makeTokenSet(symbols);
  }

  /** Whether rules may be added to this category, and trees of it read. */
  hasCategory(name: string): boolean {
    return this.#names.has(name);
  }

  /** Whether a declared command begins with this word. */
  startsCommand(word: string): boolean {
    return this.categories.get("command")?.leading.has(word) === true;
  }
}

function push(map: Map<string, Notation[]>, key: string, notation: Notation): void {
  const list = map.get(key);
  if (list) list.push(notation);
  else map.set(key, [notation]);
}

/** Where a notation holds: everywhere, while a namespace is open, or until the scope ends. */
export type NotationScope =
  | { readonly kind: "global" }
  | { readonly kind: "scoped"; readonly namespace: string }
  | { readonly kind: "local" };

type Entry = BuiltinNotation;

interface RuleEntry {
  readonly rule: SyntaxRule;
  readonly namespace?: string;
}

/** What `syntax` and its like have added. */
interface Declared {
  readonly rules: readonly RuleEntry[];
  readonly categories: ReadonlySet<string>;
}

const nothingDeclared: Declared = { rules: [], categories: extensible };

interface Scope {
  /** As written after `namespace` or `section`. */
  readonly name?: string;
  readonly namespace: string;
  readonly opened: readonly string[];
  readonly locals: readonly Notation[];
  readonly localRules: readonly SyntaxRule[];
}

/**
 * The state of notations between two commands: what was declared, and the scopes (`namespace`,
 * `section`, `open`) that decide what of it holds. The parser itself follows those commands, so
 * that an elaborator need not; it may also set a state of its own.
 */
export class NotationState {
  /** What every text starts with. */
  static readonly initial: NotationState = new NotationState(builtinNotations, [
    { namespace: "", opened: [], locals: [], localRules: [] },
  ]);

  readonly #entries: readonly Entry[];
  readonly #declared: Declared;
  readonly #scopes: readonly Scope[];
  #table: NotationTable | undefined;

  private constructor(
    entries: readonly Entry[],
    scopes: readonly Scope[],
    declared: Declared = nothingDeclared,
  ) {
    this.#entries = entries;
    this.#declared = declared;
    this.#scopes = scopes;
  }

  /** The namespace that declarations fall into; "" at the top. */
  get namespace(): string {
    return this.#top.namespace;
  }

  get #top(): Scope {
    return this.#scopes.at(-1) ?? { namespace: "", opened: [], locals: [], localRules: [] };
  }

  /** What is in force. */
  get table(): NotationTable {
    this.#table ??= new NotationTable(
      this.#active(),
      [...this.#activeRules()],
      this.#declared.categories,
    );
    return this.#table;
  }

  #activeNamespaces(): ReadonlySet<string> {
    const active = new Set<string>();
    for (const scope of this.#scopes) {
      const parts = scope.namespace.split(".");
      for (let i = 1; i <= parts.length; i++) active.add(parts.slice(0, i).join("."));
      for (const name of scope.opened) active.add(name);
    }
    return active;
  }

  *#activeRules(): Iterable<SyntaxRule> {
    const { rules } = this.#declared;
    if (rules.length > 0) {
      const active = this.#activeNamespaces();
      for (const { rule, namespace } of rules)
        if (namespace === undefined || active.has(namespace)) yield rule;
    }
    for (const scope of this.#scopes) yield* scope.localRules;
  }

  *#active(): Iterable<Notation> {
    const active = this.#activeNamespaces();
    for (const { notation, namespace } of this.#entries)
      if (namespace === undefined || active.has(namespace)) yield notation;
    for (const scope of this.#scopes) yield* scope.locals;
  }

  add(notation: Notation, scope: NotationScope): NotationState {
    if (scope.kind === "local") {
      const top = this.#top;
      return this.#withTop({ ...top, locals: [...top.locals, notation] });
    }
    const entry: Entry =
      scope.kind === "scoped" ? { notation, namespace: scope.namespace } : { notation };
    return new NotationState([...this.#entries, entry], this.#scopes, this.#declared);
  }

  /** Adds a rule of `syntax`; one that is not `local` outlives the scope. */
  addRule(rule: SyntaxRule, scope: NotationScope): NotationState {
    if (scope.kind === "local") {
      const top = this.#top;
      return this.#withTop({ ...top, localRules: [...top.localRules, rule] });
    }
    const entry = scope.kind === "scoped" ? { rule, namespace: scope.namespace } : { rule };
    const declared = { ...this.#declared, rules: [...this.#declared.rules, entry] };
    return new NotationState(this.#entries, this.#scopes, declared);
  }

  /** `declare_syntax_cat`. */
  addCategory(name: string): NotationState {
    const categories = new Set(this.#declared.categories).add(name);
    return new NotationState(this.#entries, this.#scopes, { ...this.#declared, categories });
  }

  /** `namespace A.B` opens the scopes A and B at once; `section` keeps the namespace. */
  enter(kind: "namespace" | "section", name?: string): NotationState {
    const parts = name === undefined ? [undefined] : name.split(".");
    let state: NotationState = new NotationState(this.#entries, this.#scopes, this.#declared);
    for (const part of parts) {
      const outer = state.namespace;
      const namespace =
        kind === "section" || part === undefined ? outer : outer === "" ? part : `${outer}.${part}`;
      const scope: Scope = {
        ...(part === undefined ? {} : { name: part }),
        namespace,
        opened: [],
        locals: [],
        localRules: [],
      };
      state = new NotationState(state.#entries, [...state.#scopes, scope], state.#declared);
    }
    return state;
  }

  /** `end A.B` leaves as many scopes as the name has parts. */
  leave(name?: string): NotationState {
    const count = name === undefined ? 1 : name.split(".").length;
    const rest = this.#scopes.slice(0, Math.max(1, this.#scopes.length - count));
    return new NotationState(this.#entries, rest, this.#declared);
  }

  /** `open name`: the namespace itself, and those of that name in the enclosing namespaces. */
  open(name: string): NotationState {
    const top = this.#top;
    const parts = this.namespace === "" ? [] : this.namespace.split(".");
    const names = [name];
    for (let i = 1; i <= parts.length; i++) names.push([...parts.slice(0, i), name].join("."));
    return this.#withTop({ ...top, opened: [...top.opened, ...names] });
  }

  /** What a file hands on to those that import it: no scopes, no local notations. */
  exported(): NotationState {
    const top: Scope = { namespace: "", opened: [], locals: [], localRules: [] };
    return new NotationState(this.#entries, [top], this.#declared);
  }

  #withTop(top: Scope): NotationState {
    const scopes = [...this.#scopes.slice(0, -1), top];
    return new NotationState(this.#entries, scopes, this.#declared);
  }
}
