/**
 * Replaces assigned metavariables by their values.
 *
 * A goal that was opened, `?g := fun x => ?d x` with `?d` delayed for `?rest` over `x`, has the
 * rest of the proof below: each step of a proof adds one such level. So that a long proof costs
 * its size and not the square of it, the variables of delayed assignments are not replaced one
 * after the other but all in one walk, by a scope that grows on the way down.
 *
 * Invariant: a value in scope was walked under `offset` binders and is lifted where it is placed.
 * Source: Lean's instantiate_mvars.cpp for the idea.
 */
import {
  type App,
  type Expr,
  fvarFilter,
  getAppArgs,
  getAppFn,
  hasExprMVar,
  hasLevelMVar,
  hasMVar,
  mayHaveFVars,
  mkApp,
  mkApps,
  mkConst,
  mkSort,
} from "../kernel/host/expr.ts";
import {
  betaApply,
  liftLooseBVars,
  mapChildren,
  OffsetCache,
  someSubterm,
} from "../kernel/host/traverse.ts";
import { instantiateLevelMVars } from "./levels.ts";
import type { DelayedAssignment, Meta } from "./meta.ts";

/** `e` without assigned metavariables, beta-reduced at their places. */
export function instantiateMVars(m: Meta, e: Expr): Expr {
  return hasMVar(e) ? new Instantiation(m).visit(e, 0) : e;
}

interface Scoped {
  readonly value: Expr;
  readonly offset: number;
}

/** What is below a metavariable. */
interface Status {
  /** Nothing is left open. */
  readonly complete: boolean;
  /** A delayed assignment is among it. */
  readonly delayed: boolean;
}

const OPEN: Status = { complete: false, delayed: false };

class Instantiation {
  private readonly m: Meta;
  private readonly scope = new Map<number, Scoped>();
  /** A filter of the variables in scope. */
  private filter = 0;
  private cache = new OffsetCache();
  /** Of metavariables, in this scope. */
  private values = new Map<number, Scoped>();
  private readonly statuses = new Map<number, Status>();

  constructor(m: Meta) {
    this.m = m;
  }

  readonly visit = (e: Expr, offset: number): Expr => {
    if (!hasMVar(e) && !mayHaveFVars(e, this.filter)) return e;
    switch (e.kind) {
      case "sort": {
        const level = instantiateLevelMVars(this.m, e.level);
        return level === e.level ? e : mkSort(level);
      }
      case "const":
        return hasLevelMVar(e)
          ? mkConst(
              e.name,
              e.levels.map((u) => instantiateLevelMVars(this.m, u)),
            )
          : e;
      case "fvar": {
        const found = this.scope.get(e.id);
        return found === undefined ? e : liftLooseBVars(found.value, offset - found.offset);
      }
      case "mvar":
        return this.metavariable(e, e.id, offset);
      default:
    }
    const known = this.cache.get(e, offset);
    if (known !== undefined) return known;
    let result: Expr;
    if (e.kind !== "app") result = mapChildren(e, offset, this.visit);
    else {
      const fn = getAppFn(e);
      result =
        fn.kind === "mvar"
          ? this.appliedMetavariable(fn, fn.id, getAppArgs(e), offset)
          : this.application(e, offset);
    }
    this.cache.set(e, offset, result);
    return result;
  };

  /** An application whose head is no metavariable. */
  private application(e: App, offset: number): Expr {
    const prefix = e.fn;
    const fn =
      prefix.kind !== "app"
        ? this.visit(prefix, offset)
        : hasMVar(prefix) || mayHaveFVars(prefix, this.filter)
          ? this.application(prefix, offset)
          : prefix;
    const arg = this.visit(e.arg, offset);
    return fn === prefix && arg === e.arg ? e : mkApp(fn, arg);
  }

  private metavariable(e: Expr, id: number, offset: number): Expr {
    const { m } = this;
    const value = m.assignments.get(id);
    if (value === undefined) {
      const delayed = m.delayed.get(id);
      return delayed !== undefined && delayed.fvars.length === 0
        ? (this.delayed(delayed, [], offset) ?? e)
        : e;
    }
    if (!hasMVar(value)) return this.visit(value, offset);
    if (this.filter === 0) {
      const result = this.visit(value, offset);
      if (result !== value) m.assign(id, result);
      return result;
    }
    // What holds no delayed assignment is instantiated once for all scopes.
    if (!this.status(id).delayed) {
      const result = new Instantiation(m).visit(value, 0);
      if (result !== value) m.assign(id, result);
      return this.visit(result, offset);
    }
    const known = this.values.get(id);
    if (known !== undefined && (known.offset === offset || known.value.looseBVarRange === 0)) {
      return known.value;
    }
    const result = this.visit(value, offset);
    this.values.set(id, { value: result, offset });
    return result;
  }

  private appliedMetavariable(fn: Expr, id: number, args: readonly Expr[], offset: number): Expr {
    const { m } = this;
    if (m.assignments.get(id) === undefined) {
      const values = args.map((a) => this.visit(a, offset));
      const delayed = m.delayed.get(id);
      const resolved = delayed && this.delayed(delayed, values, offset);
      return resolved ?? mkApps(fn, values);
    }
    const f = this.visit(fn, offset);
    if (f.kind === "mvar" && f.id !== id) return this.appliedMetavariable(f, f.id, args, offset);
    const values = args.map((a) => this.visit(a, offset));
    return betaApply(f, values);
  }

  /** The value of a delayed assignment applied to `args`; undefined while it is not complete. */
  private delayed(
    delayed: DelayedAssignment,
    args: readonly Expr[],
    offset: number,
  ): Expr | undefined {
    const { m, scope } = this;
    const n = delayed.fvars.length;
    const pending = m.assignments.get(delayed.pending);
    if (pending === undefined || args.length < n) return undefined;
    if (!this.status(delayed.pending).complete) return undefined;
    const { filter, cache, values } = this;
    const shadowed: (readonly [number, Scoped | undefined])[] = [];
    delayed.fvars.forEach((x, i) => {
      const value = args[i];
      if (x.kind !== "fvar" || value === undefined) return;
      shadowed.push([x.id, scope.get(x.id)]);
      scope.set(x.id, { value, offset });
    });
    this.filter |= fvarFilter(delayed.fvars);
    this.cache = new OffsetCache();
    this.values = new Map();
    const result = this.visit(pending, offset);
    this.filter = filter;
    this.cache = cache;
    this.values = values;
    for (const [id, before] of shadowed.reverse()) {
      if (before === undefined) scope.delete(id);
      else scope.set(id, before);
    }
    return mkApps(result, args.slice(n));
  }

  private status(id: number): Status {
    const known = this.statuses.get(id);
    if (known !== undefined) return known;
    const { m } = this;
    const value = m.assignments.get(id);
    const delayed = value === undefined ? m.delayed.get(id) : undefined;
    let result = OPEN;
    if (value !== undefined) result = this.statusOf(value);
    else if (delayed !== undefined) {
      result = { complete: this.status(delayed.pending).complete, delayed: true };
    }
    this.statuses.set(id, result);
    return result;
  }

  private statusOf(value: Expr): Status {
    let complete = true;
    let delayed = false;
    const unknown = (e: Expr): boolean => !hasExprMVar(e) || (!complete && delayed);
    someSubterm(
      value,
      (e) => {
        if (e.kind === "mvar") {
          const status = this.status(e.id);
          complete &&= status.complete;
          delayed ||= status.delayed;
        }
        return false;
      },
      unknown,
    );
    return { complete, delayed };
  }
}
