/** Hypotheses in scope. Free variables have globally unique ids and never change their type. */
import type { BinderInfo, Expr } from "../kernel/host/expr.ts";

export interface LocalDecl {
  readonly id: number;
  /** As shown; a name made by the system and not usable ends in `✝`. */
  readonly name: string;
  readonly type: Expr;
  /** For `let` variables. */
  readonly value?: Expr;
  readonly info: BinderInfo;
  /** Not shown and not used by tactics (a theorem's own name, say). */
  readonly hidden?: boolean;
}

/** Whether a name can't be written: made by the system or brought along by a macro (`x✝7`). */
export function isHidden(name: string): boolean {
  return name.includes("✝");
}

/** A name as it is shown: the marks of macros' names are left out. */
export function shownName(name: string): string {
  return name.includes("✝") ? name.replace(/✝\d+/, "✝") : name;
}

export class LocalContext {
  readonly decls: readonly LocalDecl[];
  private ids: Map<number, number> | undefined;

  constructor(decls: readonly LocalDecl[]) {
    this.decls = decls;
  }

  static readonly empty = new LocalContext([]);

  /** Position of a variable, or -1. */
  indexOf(id: number): number {
    if (this.ids === undefined) {
      this.ids = new Map();
      this.decls.forEach((d, i) => this.ids?.set(d.id, i));
    }
    return this.ids.get(id) ?? -1;
  }

  has(id: number): boolean {
    return this.indexOf(id) >= 0;
  }

  push(...decls: readonly LocalDecl[]): LocalContext {
    return decls.length === 0 ? this : new LocalContext([...this.decls, ...decls]);
  }

  without(ids: ReadonlySet<number>): LocalContext {
    return new LocalContext(this.decls.filter((d) => !ids.has(d.id)));
  }

  /** The innermost declaration that shows this name. */
  findByName(name: string): LocalDecl | undefined {
    for (let i = this.decls.length - 1; i >= 0; i--) {
      const d = this.decls[i];
      if (d !== undefined && d.name === name && d.hidden !== true) return d;
    }
    return undefined;
  }

  /** Whether every variable of `this` is also in `other`. */
  isSubsetOf(other: LocalContext): boolean {
    return this === other || this.decls.every((d) => other.has(d.id));
  }
}
