/** The tactics that the parser knows, by the first word of their keywords. */
import type { TacticSyntax } from "./tactic-syntax.ts";

export interface TacticKeyword {
  /** Further words after the first. */
  readonly rest: readonly string[];
  readonly keyword: string;
  /** What the tree calls it. */
  readonly name: string;
  readonly syntax: TacticSyntax;
}

export type TacticIndex = ReadonlyMap<string, readonly TacticKeyword[]>;

const indexes = new WeakMap<ReadonlyMap<string, TacticSyntax>, TacticIndex>();

/** Longest keywords first; made once for each registry. */
export function indexTactics(tactics: ReadonlyMap<string, TacticSyntax>): TacticIndex {
  const known = indexes.get(tactics);
  if (known) return known;
  const index = new Map<string, TacticKeyword[]>();
  for (const [name, syntax] of tactics) {
    for (const keyword of syntax.keywords) {
      const [first = "", ...rest] = keyword.split(" ");
      const list = index.get(first) ?? [];
      if (list.some((other) => other.keyword === keyword)) continue;
      list.push({ rest, keyword, name: tactics.has(keyword) ? keyword : name, syntax });
      list.sort((a, b) => b.rest.length - a.rest.length);
      index.set(first, list);
    }
  }
  indexes.set(tactics, index);
  return index;
}
