/**
 * The state of elaboration: metavariables with their assignments (persistent, so that saving and
 * restoring is free), free variables, the local context in force, step limits. The algorithms
 * stand beside it: infer.ts, whnf.ts, def-eq.ts, instances.ts.
 *
 * Source: Lean's Meta/Basic.lean and MetavarContext.lean for behaviour.
 */
import { IntTrie } from "../base/int-trie.ts";
import { invariant } from "../base/invariant.ts";
import {
  type BinderInfo,
  type Expr,
  hasExprMVar,
  hasFVar,
  hasSyntheticSorry,
  mkApps,
  mkConst,
  mkFVar,
  mkLambda,
  mkLet,
  mkMVar,
  mkPi,
  mkSort,
} from "../kernel/host/expr.ts";
import { type Level, levelMVar } from "../kernel/host/level.ts";
import { abstractFVars, replaceExpr } from "../kernel/host/traverse.ts";
import { DefEqCache } from "./def-eq-cache.ts";
import type { Environment } from "./environment.ts";
import { ElabError, ResourceError } from "./error.ts";
import { instantiateMVars } from "./instantiate.ts";
import { LocalContext, type LocalDecl } from "./local-context.ts";

/**
 * `natural`: unification assigns it. `synthetic`: an instance to be found; unification may
 * assign it, the search checks. `opaque`: a goal; only its own elaborator assigns it.
 */
export type MVarKind = "natural" | "synthetic" | "opaque";

export interface MVarDecl {
  readonly id: number;
  /** The case name shown with a goal, or empty. */
  readonly name: string;
  readonly type: Expr;
  readonly lctx: LocalContext;
  readonly kind: MVarKind;
  readonly depth: number;
}

/** `?m fvars` stands for the value of `pending`, once that is complete. */
export interface DelayedAssignment {
  readonly fvars: readonly Expr[];
  readonly pending: number;
}

export type Transparency = "reducible" | "instances" | "default" | "all";

export interface SavedMeta {
  readonly mvars: IntTrie<MVarDecl>;
  readonly assignments: IntTrie<Expr>;
  readonly delayed: IntTrie<DelayedAssignment>;
  readonly levelDepths: IntTrie<{ readonly depth: number }>;
  readonly levelAssignments: IntTrie<Level>;
  readonly postponed: readonly LevelConstraint[];
}

export interface LevelConstraint {
  readonly lhs: Level;
  readonly rhs: Level;
}

/** Steps and time that one declaration may use. */
export interface Limits {
  /** Units: steps of reduction and unification. */
  readonly steps: number;
  /** Of the kernel, for one declaration; its own default when missing. */
  readonly kernelFuel?: number;
  /** Called every few thousand steps; throws to stop. */
  readonly poll?: () => void;
}

export const defaultLimits: Limits = { steps: 40_000_000 };

export class Meta {
  readonly env: Environment;
  mvars = IntTrie.empty<MVarDecl>();
  assignments = IntTrie.empty<Expr>();
  delayed = IntTrie.empty<DelayedAssignment>();
  levelDepths = IntTrie.empty<{ readonly depth: number }>();
  levelAssignments = IntTrie.empty<Level>();
  postponed: LevelConstraint[] = [];
  lctx = LocalContext.empty;
  depth = 0;
  /** Universe metavariables of this depth and deeper can be assigned. */
  levelDepth = 0;
  transparency: Transparency = "default";
  /** An error within a term is told and `sorry` stands in for the part that failed. */
  recoverTerms = false;
  /** Set while goals may be assigned by unification (`refine`-like internals). */
  assignOpaque = false;
  /** Namespaces and options of the surrounding command, for printing and names. */
  readonly fvars = new Map<number, LocalDecl>();
  readonly inferCache = new Map<Expr, Expr>();
  readonly whnfCaches = new Map<Transparency, Map<Expr, Expr>>();
  readonly defEqCache = new DefEqCache();
  readonly classCache = new Map<number, string | null>();
  readonly instanceCache = new Map<string, unknown>();
  /** Whose scoped instances may be used. */
  activeNamespaces: ReadonlySet<string> = new Set();
  /** Set by the printer layer: how terms appear in messages. */
  show: (e: Expr) => string = (e) => e.kind;
  /** Called when unification is stuck on an instance; may assign it. */
  synthPending: (mvar: number) => boolean = () => false;
  private nextMVar = 0;
  private nextLevelMVar = 0;
  private nextFVar = 0;
  private steps = 0;
  readonly limits: Limits;

  constructor(env: Environment, limits: Limits = defaultLimits) {
    this.env = env;
    this.limits = limits;
  }

  /** Counts a step. Throws {@link ResourceError} past the limit. */
  /** Gives the step that comes the whole number of steps: for surveys, which count each alone. */
  refill(): void {
    this.steps = 0;
  }

  tick(where: string): void {
    this.steps++;
    if (this.steps > this.limits.steps) {
      throw new ResourceError(
        "max-heartbeats",
        `(deterministic) timeout at \`${where}\`, maximum number of steps (${this.limits.steps}) has been reached\nuse \`set_option maxHeartbeats <num>\` in Lean for more; here the limit is fixed by the host`,
      );
    }
    if ((this.steps & 2047) === 0) this.limits.poll?.();
  }

  save(): SavedMeta {
    return {
      mvars: this.mvars,
      assignments: this.assignments,
      delayed: this.delayed,
      levelDepths: this.levelDepths,
      levelAssignments: this.levelAssignments,
      postponed: this.postponed.slice(),
    };
  }

  restore(saved: SavedMeta): void {
    this.mvars = saved.mvars;
    this.assignments = saved.assignments;
    this.delayed = saved.delayed;
    this.levelDepths = saved.levelDepths;
    this.levelAssignments = saved.levelAssignments;
    this.postponed = saved.postponed.slice();
  }

  /** Runs `body` in an earlier state (for messages), then comes back. */
  inState<T>(saved: SavedMeta, lctx: LocalContext, body: () => T): T {
    const now = this.save();
    const nowContext = this.lctx;
    this.restore(saved);
    this.lctx = lctx;
    try {
      return body();
    } finally {
      this.restore(now);
      this.lctx = nowContext;
    }
  }

  /** An error whose text is made later, in the state of now. */
  error(code: string, text: (show: (e: Expr) => string) => string): ElabError {
    const saved = this.save();
    const lctx = this.lctx;
    const error: ElabError = new ElabError(code, () =>
      this.inState(saved, lctx, () =>
        text((e) => {
          const shown = this.instantiate(e);
          if (hasSyntheticSorry(shown)) error.tainted = true;
          return this.show(shown);
        }),
      ),
    );
    return error;
  }

  /** Runs `body` where an error within a term fails the whole. */
  withoutTermRecovery<T>(body: () => T): T {
    const before = this.recoverTerms;
    this.recoverTerms = false;
    try {
      return body();
    } finally {
      this.recoverTerms = before;
    }
  }

  /** Runs `body` where an error within a term is told, and elaboration goes on. */
  withTermRecovery<T>(body: () => T): T {
    const before = this.recoverTerms;
    this.recoverTerms = true;
    try {
      return body();
    } finally {
      this.recoverTerms = before;
    }
  }

  /** Runs `body`; on `undefined`, `false` or a recoverable error the state is taken back. */
  attempt<T>(body: () => T): T | undefined {
    const saved = this.save();
    const recover = this.recoverTerms;
    this.recoverTerms = false;
    try {
      const result = body();
      if (result === undefined || result === false) this.restore(saved);
      return result;
    } catch (error) {
      this.restore(saved);
      if (error instanceof ElabError && !(error instanceof ResourceError)) return undefined;
      throw error;
    } finally {
      this.recoverTerms = recover;
    }
  }

  withContext<T>(lctx: LocalContext, body: () => T): T {
    if (lctx === this.lctx) return body();
    const before = this.lctx;
    this.lctx = lctx;
    try {
      return body();
    } finally {
      this.lctx = before;
    }
  }

  withTransparency<T>(transparency: Transparency, body: () => T): T {
    const before = this.transparency;
    this.transparency = transparency;
    try {
      return body();
    } finally {
      this.transparency = before;
    }
  }

  /** Metavariables from outside can't be assigned within `body`, but for those of universes when
   * `levels` is set. */
  withNewDepth<T>(body: () => T, levels = false): T {
    const { postponed, levelDepth } = this;
    this.depth++;
    if (!levels) this.levelDepth = this.depth;
    this.postponed = [];
    try {
      return body();
    } finally {
      this.depth--;
      this.levelDepth = levelDepth;
      this.postponed = postponed;
    }
  }

  mkFreshMVar(
    type: Expr,
    kind: MVarKind = "natural",
    name = "",
    lctx: LocalContext = this.lctx,
  ): Expr {
    const id = this.nextMVar++;
    this.mvars = this.mvars.set(id, { id, name, type, lctx, kind, depth: this.depth });
    return mkMVar(id);
  }

  mkFreshTypeMVar(): Expr {
    return this.mkFreshMVar(mkSort(this.mkFreshLevelMVar()));
  }

  mkFreshLevelMVar(): Level {
    const id = this.nextLevelMVar++;
    this.levelDepths = this.levelDepths.set(id, { depth: this.depth });
    return levelMVar(id);
  }

  /** `c.{?u …}` with fresh universe metavariables. Throws when there is no such constant. */
  mkConstWithFreshLevels(name: string): Expr {
    const info = this.env.constant(name);
    if (info === undefined) throw new ElabError("unknown-constant", `unknown constant '${name}'`);
    return mkConst(
      name,
      info.levelParams.map(() => this.mkFreshLevelMVar()),
    );
  }

  /** What is made after this has metavariables with these numbers and higher ones. */
  get nextMVars(): { readonly expr: number; readonly level: number } {
    return { expr: this.nextMVar, level: this.nextLevelMVar };
  }

  decl(id: number): MVarDecl {
    const decl = this.mvars.get(id);
    invariant(decl !== undefined, `unknown metavariable ?${id}`);
    return decl;
  }

  /** Replaces the declaration of an unassigned metavariable (its name or kind). */
  updateDecl(id: number, change: Partial<Pick<MVarDecl, "name" | "kind" | "lctx" | "type">>): void {
    this.mvars = this.mvars.set(id, { ...this.decl(id), ...change });
  }

  isAssigned(id: number): boolean {
    return this.assignments.get(id) !== undefined || this.delayed.get(id) !== undefined;
  }

  isAssignable(id: number): boolean {
    if (this.isAssigned(id)) return false;
    const decl = this.decl(id);
    return decl.depth === this.depth && (decl.kind !== "opaque" || this.assignOpaque);
  }

  assign(id: number, value: Expr): void {
    this.assignments = this.assignments.set(id, value);
  }

  assignDelayed(id: number, fvars: readonly Expr[], pending: number): void {
    this.delayed = this.delayed.set(id, { fvars, pending });
  }

  isLevelAssignable(id: number): boolean {
    const depth = this.levelDepths.get(id)?.depth;
    return (
      depth !== undefined && depth >= this.levelDepth && this.levelAssignments.get(id) === undefined
    );
  }

  assignLevel(id: number, value: Level): void {
    this.levelAssignments = this.levelAssignments.set(id, value);
  }

  localDecl(fvar: Expr): LocalDecl {
    invariant(fvar.kind === "fvar", "a free variable");
    const decl = this.fvars.get(fvar.id);
    invariant(decl !== undefined, `unknown free variable ${fvar.id}`);
    return decl;
  }

  /** Makes a variable without putting it in scope. */
  mkLocal(name: string, type: Expr, info: BinderInfo = "default", value?: Expr): LocalDecl {
    const id = this.nextFVar++;
    const decl: LocalDecl =
      value === undefined ? { id, name, type, info } : { id, name, type, info, value };
    this.fvars.set(id, decl);
    return decl;
  }

  /** Registers a variant of a variable (hidden, renamed) under a new id. */
  registerLocal(make: (id: number) => LocalDecl): LocalDecl {
    const decl = make(this.nextFVar++);
    this.fvars.set(decl.id, decl);
    return decl;
  }

  /** Runs `body` with a new variable in scope. */
  withLocal<T>(name: string, info: BinderInfo, type: Expr, body: (x: Expr) => T): T {
    const decl = this.mkLocal(name, type, info);
    return this.withContext(this.lctx.push(decl), () => body(mkFVar(decl.id)));
  }

  withLet<T>(name: string, type: Expr, value: Expr, body: (x: Expr) => T): T {
    const decl = this.mkLocal(name, type, "default", value);
    return this.withContext(this.lctx.push(decl), () => body(mkFVar(decl.id)));
  }

  /** Replaces assigned metavariables everywhere, beta-reducing at their places. */
  instantiate(e: Expr): Expr {
    return instantiateMVars(this, e);
  }

  /** The type of a metavariable, instantiated. */
  typeOfMVar(id: number): Expr {
    return this.instantiate(this.decl(id).type);
  }

  /**
   * Abstracts `xs` in `e`. Unassigned metavariables that may come to mention some `x` are
   * replaced by functions of it, so that nothing is lost when they are assigned later.
   */
  abstract(e: Expr, xs: readonly Expr[]): Expr {
    if (xs.length === 0) return e;
    const instantiated = this.instantiate(e);
    return abstractFVars(this.elimMVarDeps(instantiated, xs), xs);
  }

  private elimMVarDeps(e: Expr, xs: readonly Expr[]): Expr {
    if (!hasExprMVar(e)) return e;
    return replaceExpr(e, (t) => {
      if (!hasExprMVar(t)) return t;
      if (t.kind !== "mvar") return undefined;
      const delayed = this.delayed.get(t.id);
      if (this.assignments.get(t.id) !== undefined) {
        const value = this.instantiate(t);
        return this.elimMVarDeps(value, xs);
      }
      const decl = this.decl(t.id);
      const revert = xs.filter((x) => x.kind === "fvar" && decl.lctx.has(x.id));
      if (revert.length === 0) return t;
      const opaque = decl.kind === "opaque";
      const ids = new Set(revert.map((x) => (x.kind === "fvar" ? x.id : -1)));
      const lctx = decl.lctx.without(ids);
      const type = this.withContext(decl.lctx, () =>
        this.mkBinding("pi", revert, decl.type, opaque),
      );
      const fresh = this.mkFreshMVar(type, decl.kind, decl.name, lctx);
      invariant(fresh.kind === "mvar", "a fresh metavariable");
      if (decl.depth !== this.depth) {
        this.mvars = this.mvars.set(fresh.id, { ...this.decl(fresh.id), depth: decl.depth });
      }
      const args = opaque ? revert : revert.filter((x) => this.localDecl(x).value === undefined);
      const result = mkApps(fresh, args);
      if (delayed !== undefined) {
        this.assignDelayed(fresh.id, [...revert, ...delayed.fvars], delayed.pending);
      } else if (opaque) this.assignDelayed(fresh.id, revert, t.id);
      else this.assign(t.id, result);
      return result;
    });
  }

  private mkBinding(
    kind: "lambda" | "pi",
    xs: readonly Expr[],
    e: Expr,
    letAsBinder = false,
  ): Expr {
    let result = this.abstract(e, xs);
    for (let i = xs.length - 1; i >= 0; i--) {
      const x = xs[i];
      invariant(x !== undefined, "in range");
      const decl = this.localDecl(x);
      const earlier = xs.slice(0, i);
      const type = this.abstract(decl.type, earlier);
      if (decl.value !== undefined && !letAsBinder) {
        result = mkLet(decl.name, type, this.abstract(decl.value, earlier), result);
      } else if (kind === "lambda") result = mkLambda(decl.name, decl.info, type, result);
      else result = mkPi(decl.name, decl.info, type, result);
    }
    return result;
  }

  /** `fun xs => e`; `let` variables become `let`. */
  mkLambda(xs: readonly Expr[], e: Expr): Expr {
    return xs.length === 0 ? e : this.mkBinding("lambda", xs, e);
  }

  /** `∀ xs, e`. */
  mkPi(xs: readonly Expr[], e: Expr): Expr {
    return xs.length === 0 ? e : this.mkBinding("pi", xs, e);
  }

  /** A name based on `base` that no variable in scope shows. */
  unusedName(base: string, lctx: LocalContext = this.lctx): string {
    if (lctx.findByName(base) === undefined) return base;
    for (let i = 1; ; i++) {
      const name = `${base}_${i}`;
      if (lctx.findByName(name) === undefined) return name;
    }
  }

  /** Whether `e` (instantiated) mentions the variable. */
  occursFVar(e: Expr, id: number): boolean {
    let found = false;
    replaceExpr(this.instantiate(e), (t) => {
      if (found || !(hasFVar(t) || hasExprMVar(t))) return t;
      if (t.kind === "fvar") found ||= t.id === id;
      return undefined;
    });
    return found;
  }
}
