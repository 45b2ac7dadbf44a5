/**
 * Which terms without metavariables were found equal or different, by transparency. Pairs of
 * instances come again and again, and comparing them unfolds most of the algebraic hierarchy.
 */
import type { Expr } from "../kernel/host/expr.ts";
import { exprEquals } from "../kernel/host/traverse.ts";
import type { Transparency } from "./meta.ts";

interface Entry {
  readonly a: Expr;
  readonly b: Expr;
  readonly transparency: Transparency;
  readonly result: boolean;
}

export class DefEqCache {
  private readonly buckets = new Map<number, Entry[]>();

  get(a: Expr, b: Expr, transparency: Transparency): boolean | undefined {
    const bucket = this.buckets.get(key(a, b));
    if (bucket === undefined) return undefined;
    for (const e of bucket) {
      if (e.transparency === transparency && exprEquals(e.a, a) && exprEquals(e.b, b)) {
        return e.result;
      }
    }
    return undefined;
  }

  clear(): void {
    this.buckets.clear();
  }

  set(a: Expr, b: Expr, transparency: Transparency, result: boolean): void {
    const k = key(a, b);
    const bucket = this.buckets.get(k);
    const entry: Entry = { a, b, transparency, result };
    if (bucket === undefined) this.buckets.set(k, [entry]);
    else bucket.push(entry);
  }
}

function key(a: Expr, b: Expr): number {
  return (Math.imul(a.hash, 31) + b.hash) | 0;
}
