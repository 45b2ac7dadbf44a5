/**
 * What arithmetic does not look into, numbered in the order in which it was met. All types of a
 * run share one table: an exponent may have the same atoms as a coefficient.
 */
import type { Expr } from "../../kernel/host/expr.ts";
import { exprEquals } from "../../kernel/host/traverse.ts";
import { isDefEq } from "../../elab/def-eq.ts";
import type { Meta } from "../../elab/meta.ts";
import { atomKey } from "../atom-key.ts";
import { baseKey, type Base } from "./normal-form.ts";

interface Atom {
  readonly expr: Expr;
  readonly keyed: boolean;
  /** Set when the atom is the inverse of something. */
  readonly inverseOf?: Base;
}

export class Atoms {
  private readonly m: Meta;
  private readonly list: Atom[] = [];
  private readonly inverses = new Map<string, number>();
  private readonly keys = new Map<string, number>();

  constructor(m: Meta) {
    this.m = m;
  }

  get size(): number {
    return this.list.length;
  }

  /** The number of a term, up to unfolding of instances. */
  add(e: Expr): number {
    const key = atomKey(this.m, e);
    const byKey = key === undefined ? undefined : this.keys.get(key);
    if (byKey !== undefined) return byKey;
    const known = this.list.findIndex(
      (a) =>
        a.inverseOf === undefined &&
        // Terms that both have keys are different when the keys are.
        (key === undefined || !a.keyed) &&
        this.same(a.expr, e),
    );
    const id = known >= 0 ? known : this.list.push({ expr: e, keyed: key !== undefined }) - 1;
    if (key !== undefined) this.keys.set(key, id);
    return id;
  }

  private same(a: Expr, b: Expr): boolean {
    if (exprEquals(a, b)) return true;
    const { m } = this;
    if (a.kind === "fvar" && b.kind === "fvar") {
      if (m.localDecl(a).value === undefined && m.localDecl(b).value === undefined) return false;
    }
    return m.withNewDepth(() => m.withTransparency("instances", () => isDefEq(m, a, b)));
  }

  /** The number of the inverse of a base, whose term is `expr`. */
  addInverse(of: Base, expr: () => Expr): number {
    const key = baseKey(of);
    const known = this.inverses.get(key);
    if (known !== undefined) return known;
    this.list.push({ expr: expr(), keyed: false, inverseOf: of });
    this.inverses.set(key, this.list.length - 1);
    return this.list.length - 1;
  }

  expr(id: number): Expr {
    const atom = this.list[id];
    if (atom === undefined) throw new Error("no such atom");
    return atom.expr;
  }

  /** What an atom is the inverse of. */
  inverseOf(id: number): Base | undefined {
    return this.list[id]?.inverseOf;
  }
}
