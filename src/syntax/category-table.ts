/**
 * The rules of declared syntax in force, indexed for the parser.
 *
 * Invariant: never changed once made; a rule stands in one list only.
 */
import type { SyntaxPart, SyntaxRule } from "./syntax-rule.ts";

export interface CategoryRules {
  /** By the symbol that they begin with. */
  readonly leading: ReadonlyMap<string, readonly SyntaxRule[]>;
  /** Those that begin with no symbol: a number, a name, a term of another category. */
  readonly open: readonly SyntaxRule[];
  /** Those that begin with a tree of their own category, by the symbol that follows. */
  readonly trailing: ReadonlyMap<string, readonly SyntaxRule[]>;
}

/** Categories that are there from the start and that rules may extend. */
export const extensible: ReadonlySet<string> = new Set(["term", "tactic", "command"]);

/** The symbols of parts, those within repetitions too, that must be tokens. */
export function* tokensOf(parts: readonly SyntaxPart[]): Generator<string> {
  for (const part of parts) {
    if (part.kind === "symbol" && !part.word) yield part.text;
    else if (part.kind === "sepBy") {
      yield part.separator;
      yield* tokensOf(part.parts);
    } else if (part.kind === "many" || part.kind === "optional") yield* tokensOf(part.parts);
    else if (part.kind === "choice") for (const parts of part.alternatives) yield* tokensOf(parts);
  }
}

/** Whether the first part is a tree of the rule's own category. */
export function isTrailing({ category, parts: [first, second] }: SyntaxRule): boolean {
  if (first?.kind !== "category" || second?.kind !== "symbol") return false;
  // In terms all that a name or a numeral could begin is a term already.
  return first.name === category || (category === "term" && /^(ident|num|str)$/.test(first.name));
}

/** Indexes rules by category. */
export function indexRules(rules: Iterable<SyntaxRule>): ReadonlyMap<string, CategoryRules> {
  interface Building extends CategoryRules {
    readonly leading: Map<string, SyntaxRule[]>;
    readonly open: SyntaxRule[];
    readonly trailing: Map<string, SyntaxRule[]>;
  }
  const categories = new Map<string, Building>();
  for (const rule of rules) {
    let entry = categories.get(rule.category);
    if (entry === undefined) {
      entry = { leading: new Map(), open: [], trailing: new Map() };
      categories.set(rule.category, entry);
    }
    const [first, second] = rule.parts;
    if (isTrailing(rule) && second?.kind === "symbol") push(entry.trailing, second.text, rule);
    else if (first?.kind === "symbol") push(entry.leading, first.text, rule);
    else entry.open.push(rule);
  }
  return categories;
}

function push(map: Map<string, SyntaxRule[]>, key: string, rule: SyntaxRule): void {
  const list = map.get(key);
  if (list) list.push(rule);
  else map.set(key, [rule]);
}
