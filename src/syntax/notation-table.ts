/**
 * The notations in force, indexed for the parser, and how scopes change them.
 *
 * Invariant: both classes are persistent: every change makes a new value, so that a snapshot of
 * the parser is one reference.
 */
import { type BuiltinNotation, builtinNotations } from "./builtin-notations.ts";
import { reservedTokens } from "./keywords.ts";
import { makeTokenSet, type TokenSet } from "./lexer.ts";
import type { Notation } from "./notation.ts";

/** Notations by the symbol that gives them away: the first, or the one after the first operand. */
export class NotationTable {
  readonly leading: ReadonlyMap<string, readonly Notation[]>;
  readonly trailing: ReadonlyMap<string, readonly Notation[]>;
  readonly tokens: TokenSet;

  constructor(notations: Iterable<Notation>) {
    const leading = new Map<string, Notation[]>();
    const trailing = new Map<string, Notation[]>();
    const symbols: string[] = [...reservedTokens];
    for (const notation of notations) {
      const [first, second] = notation.items;
      for (const item of notation.items) if (item.kind === "symbol") symbols.push(item.text);
      if (first?.kind === "symbol") push(leading, first.text, notation);
      else if (second?.kind === "symbol") push(trailing, second.text, notation);
    }
    this.leading = leading;
    this.trailing = trailing;
    this.tokens = makeTokenSet(symbols);
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

interface Scope {
  /** As written after `namespace` or `section`. */
  readonly name?: string;
  readonly namespace: string;
  readonly opened: readonly string[];
  readonly locals: readonly Notation[];
}

/**
 * The state of notations between two commands: what was declared, and the scopes (`namespace`,
 * `section`, `open`) that decide what of it holds. The parser itself follows those commands, so
 * that an elaborator need not; it may also set a state of its own.
 */
export class NotationState {
  /** What every text starts with. */
  static readonly initial: NotationState = new NotationState(builtinNotations, [
    { namespace: "", opened: [], locals: [] },
  ]);

  readonly #entries: readonly Entry[];
  readonly #scopes: readonly Scope[];
  #table: NotationTable | undefined;

  private constructor(entries: readonly Entry[], scopes: readonly Scope[]) {
    this.#entries = entries;
    this.#scopes = scopes;
  }

  /** The namespace that declarations fall into; "" at the top. */
  get namespace(): string {
    return this.#top.namespace;
  }

  get #top(): Scope {
    return this.#scopes.at(-1) ?? { namespace: "", opened: [], locals: [] };
  }

  /** What is in force. */
  get table(): NotationTable {
    this.#table ??= new NotationTable(this.#active());
    return this.#table;
  }

  *#active(): Iterable<Notation> {
    const active = new Set<string>();
    for (const scope of this.#scopes) {
      const parts = scope.namespace.split(".");
      for (let i = 1; i <= parts.length; i++) active.add(parts.slice(0, i).join("."));
      for (const name of scope.opened) active.add(name);
    }
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
    return new NotationState([...this.#entries, entry], this.#scopes);
  }

  /** `namespace A.B` opens the scopes A and B at once; `section` keeps the namespace. */
  enter(kind: "namespace" | "section", name?: string): NotationState {
    const parts = name === undefined ? [undefined] : name.split(".");
    let state: NotationState = new NotationState(this.#entries, this.#scopes);
    for (const part of parts) {
      const outer = state.namespace;
      const namespace =
        kind === "section" || part === undefined ? outer : outer === "" ? part : `${outer}.${part}`;
      const scope: Scope = {
        ...(part === undefined ? {} : { name: part }),
        namespace,
        opened: [],
        locals: [],
      };
      state = new NotationState(state.#entries, [...state.#scopes, scope]);
    }
    return state;
  }

  /** `end A.B` leaves as many scopes as the name has parts. */
  leave(name?: string): NotationState {
    const count = name === undefined ? 1 : name.split(".").length;
    const rest = this.#scopes.slice(0, Math.max(1, this.#scopes.length - count));
    return new NotationState(this.#entries, rest);
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
    return new NotationState(this.#entries, [{ namespace: "", opened: [], locals: [] }]);
  }

  #withTop(top: Scope): NotationState {
    return new NotationState(this.#entries, [...this.#scopes.slice(0, -1), top]);
  }
}
