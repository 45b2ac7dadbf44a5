/**
 * What was found out about the library alone: which of its instances are equal, which types have
 * instances. That stays true from one declaration and document to the next, while what mentions
 * anything else does not.
 *
 * Invariant: an entry mentions constants of the library only, and was made while the library's
 * instances and reducibility were as they came (see {@link Environment.altered}).
 */
import { type Expr, hasFVar, hasMVar } from "../kernel/host/expr.ts";
import { exprEquals, someSubterm } from "../kernel/host/traverse.ts";
import { DefEqCache } from "./def-eq-cache.ts";
import type { Transparency } from "./meta.ts";

/** With so many entries all are forgotten. */
const MAX_ENTRIES = 20_000;

interface InstanceEntry {
  readonly type: Expr;
  readonly namespaces: string;
  /** Undefined when there is none. */
  readonly value: Expr | undefined;
}

export class LibraryCache {
  private readonly names: ReadonlySet<string>;
  private defEqs = new DefEqCache();
  private instances = new Map<number, InstanceEntry[]>();
  private entries = 0;

  /** `names` are the constants of the library. */
  constructor(names: Iterable<string>) {
    this.names = new Set(names);
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  defEq(a: Expr, b: Expr, transparency: Transparency): boolean | undefined {
    return isClosed(a) && isClosed(b) ? this.defEqs.get(a, b, transparency) : undefined;
  }

  keepDefEq(a: Expr, b: Expr, transparency: Transparency, result: boolean): void {
    if (!this.admits(a) || !this.admits(b)) return;
    this.count();
    this.defEqs.set(a, b, transparency, result);
  }

  /** The entry for a type, when the instance was looked for with these namespaces open. */
  instance(type: Expr, namespaces: string): InstanceEntry | undefined {
    if (!isClosed(type)) return undefined;
    const bucket = this.instances.get(type.hash);
    return bucket?.find((e) => e.namespaces === namespaces && exprEquals(e.type, type));
  }

  keepInstance(type: Expr, namespaces: string, value: Expr | undefined): void {
    if (!this.admits(type) || (value !== undefined && !this.admits(value))) return;
    this.count();
    const bucket = this.instances.get(type.hash);
    const entry: InstanceEntry = { type, namespaces, value };
    if (bucket === undefined) this.instances.set(type.hash, [entry]);
    else bucket.push(entry);
  }

  private admits(e: Expr): boolean {
    if (!isClosed(e)) return false;
    return !someSubterm(e, (t) => t.kind === "const" && !this.names.has(t.name));
  }

  private count(): void {
    this.entries++;
    if (this.entries <= MAX_ENTRIES) return;
    this.entries = 0;
    this.defEqs = new DefEqCache();
    this.instances = new Map();
  }
}

function isClosed(e: Expr): boolean {
  return !hasFVar(e) && !hasMVar(e);
}
