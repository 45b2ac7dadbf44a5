/**
 * Applying an elaborated function: explicit, implicit, instance, named and default arguments, in
 * the order of the function's type.
 *
 * Source: Lean's Elab/App.lean for behaviour.
 */
import type { Span } from "../../base/span.ts";
import { type Expr, getAppArgs, getAppFn, mkApp, mkFVar } from "../../kernel/host/expr.ts";
import { hasLooseBVar, instantiate1 } from "../../kernel/host/traverse.ts";
import type { Term } from "../../syntax/ast.ts";
import { isDefEq } from "../def-eq.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { inferType } from "../infer.ts";
import { whnf, whnfCore } from "../whnf.ts";
import { autoParamTerm } from "./auto-param.ts";
import { coerceByClass } from "./coercion.ts";

/** An argument: written, or already elaborated. */
export type Arg =
  | { readonly kind: "syntax"; readonly term: Term }
  | { readonly kind: "expr"; readonly value: Expr };

export interface NamedArg {
  readonly name: string;
  readonly arg: Arg;
  readonly span: Span;
}

export interface CallOptions {
  readonly named: readonly NamedArg[];
  readonly args: readonly Arg[];
  readonly expected: Expr | undefined;
  /** `@f`: every argument is given. */
  readonly explicit: boolean;
  readonly ellipsis: boolean;
  readonly span: Span;
}

/** Removes `optParam`, `autoParam`, `outParam` marks. */
export function cleanBinderType(type: Expr): Expr {
  let t = type;
  for (;;) {
    const fn = getAppFn(t);
    if (
      fn.kind !== "const" ||
      (fn.name !== "optParam" && fn.name !== "autoParam" && fn.name !== "outParam")
    ) {
      return t;
    }
    const inner = getAppArgs(t)[0];
    if (inner === undefined) return t;
    t = inner;
  }
}

export class Call {
  private readonly elab: Elaborator;
  private readonly call: CallOptions;
  private e: Expr;
  private type: Expr;
  private argIndex = 0;
  private readonly named: NamedArg[];
  /** Instances are solved after the explicit arguments that may determine them. */
  private readonly instances: number[] = [];
  private readonly etaArgs: Expr[] = [];
  private propagated = false;
  /** Implicit arguments made here, which the expected type may fill. */
  constructor(elab: Elaborator, f: Expr, call: CallOptions) {
    this.elab = elab;
    this.call = call;
    this.e = f;
    this.type = inferType(elab.m, f);
    this.named = [...call.named];
    for (const [i, { name, span }] of this.named.entries()) {
      if (this.named.findIndex((n) => n.name === name) < i) {
        throw new ElabError("duplicate-argument", `argument '${name}' was already set`, span);
      }
    }
  }

  run(): Expr {
    const before = this.elab.m.lctx;
    try {
      this.loop();
      return this.finish();
    } finally {
      this.elab.m.lctx = before;
    }
  }

  private loop(): void {
    const { elab, call } = this;
    const m = elab.m;
    for (;;) {
      if (this.type.kind !== "pi") this.type = whnfCore(m, m.instantiate(this.type));
      if (this.type.kind !== "pi") {
        if (this.remaining() === 0 && this.named.length === 0) return;
        const reduced = whnf(m, this.type);
        if (reduced.kind === "pi") this.type = reduced;
        else {
          this.synthesizeInstances();
          elab.synthesize("partial");
          this.type = whnf(m, m.instantiate(this.type));
          if (this.type.kind !== "pi" && !this.coerceToFunction()) return;
        }
        continue;
      }
      const pi = this.type;
      const namedIndex = this.named.findIndex((n) => n.name === pi.name);
      const named = this.named[namedIndex];
      if (named !== undefined) {
        this.named.splice(namedIndex, 1);
        this.propagate(named.arg);
        this.push(this.elabArg(named.arg, pi.type), pi.body);
        continue;
      }
      if (call.explicit) {
        const arg = call.args[this.argIndex];
        if (arg === undefined) {
          if (this.named.length > 0) {
            this.push(this.implicitMVar(pi.type, pi.name), pi.body);
            continue;
          }
          return;
        }
        this.argIndex++;
        if (pi.info === "instImplicit" && arg.kind === "syntax" && arg.term.kind === "hole") {
          this.pushInstance(pi.type, pi.body);
          continue;
        }
        this.propagate(arg);
        this.push(this.elabArg(arg, pi.type), pi.body);
        continue;
      }
      switch (pi.info) {
        case "strictImplicit":
          if (this.remaining() === 0 && this.named.length === 0) return;
          this.push(this.implicitMVar(pi.type, pi.name), pi.body);
          continue;
        case "implicit":
          this.push(this.implicitMVar(pi.type, pi.name), pi.body);
          continue;
        case "instImplicit":
          this.pushInstance(pi.type, pi.body);
          continue;
        default:
      }
      if (this.named.length > 0 && this.namedDependsOn(pi.body)) {
        // `f (b := v)` says what `(α : Type)` before `(b : α)` is.
        this.push(this.implicitMVar(pi.type, pi.name), pi.body);
        continue;
      }
      const arg = call.args[this.argIndex];
      if (arg !== undefined) {
        this.argIndex++;
        this.propagate(arg);
        this.push(this.elabArg(arg, pi.type), pi.body);
        continue;
      }
      if (this.useDefault(pi.type, pi.body)) continue;
      if (call.ellipsis) {
        this.push(m.mkFreshMVar(pi.type), pi.body);
        continue;
      }
      if (this.named.length > 0) {
        if (!this.namedAhead(pi.body)) return;
        // Eta: `fun x => f x (named)`.
        const decl = m.mkLocal(pi.name, pi.type, "default");
        m.lctx = m.lctx.push(decl);
        this.etaArgs.push(mkFVar(decl.id));
        this.push(mkFVar(decl.id), pi.body);
        continue;
      }
      return;
    }
  }

  private pushInstance(type: Expr, body: Expr): void {
    const mvar = this.elab.m.mkFreshMVar(cleanBinderType(type), "synthetic");
    if (mvar.kind === "mvar") this.instances.push(mvar.id);
    this.push(mvar, body);
  }

  private namedAhead(body: Expr): boolean {
    let t = body;
    while (t.kind === "pi") {
      const name = t.name;
      if (this.named.some((n) => n.name === name)) return true;
      t = t.body;
    }
    return false;
  }

  /** Whether the type of a later named argument mentions the one just bound, at index 0. */
  private namedDependsOn(body: Expr): boolean {
    let t = body;
    for (let i = 0; t.kind === "pi"; i++) {
      const { name, type } = t;
      if (hasLooseBVar(type, i) && this.named.some((n) => n.name === name)) return true;
      t = t.body;
    }
    return false;
  }

  private remaining(): number {
    return this.call.args.length - this.argIndex;
  }

  private implicitMVar(type: Expr, name: string): Expr {
    return this.elab.m.mkFreshMVar(cleanBinderType(type), "natural", name);
  }

  private push(arg: Expr, body: Expr): void {
    this.e = mkApp(this.e, arg);
    this.type = instantiate1(body, arg);
  }

  /** `(x : A := v)` and `(h : p := by tac)` when the argument is left out. */
  private useDefault(type: Expr, body: Expr): boolean {
    const fn = getAppFn(type);
    if (fn.kind !== "const") return false;
    const [inner, value] = getAppArgs(type);
    if (inner === undefined || value === undefined) return false;
    const found = autoParamTerm(type, this.call.span);
    if (found !== undefined) {
      this.push(this.elab.elabTerm(found, inner), body);
      return true;
    }
    if (fn.name === "optParam") {
      this.push(value, body);
      return true;
    }
    return false;
  }

  private elabArg(arg: Arg, expected0: Expr): Expr {
    const { elab } = this;
    const m = elab.m;
    const expected = cleanBinderType(expected0);
    const f = this.e;
    const describe = (want: Expr, have: Expr, e: Expr): ElabError =>
      m.error("application-type-mismatch", (show) => {
        const sort = (t: Expr): string => show(whnf(m, inferType(m, t)));
        return `application type mismatch\n  ${show(mkApp(f, e))}\nargument\n  ${show(e)}\nhas type\n  ${show(have)} : ${sort(have)}\nbut is expected to have type\n  ${show(want)} : ${sort(want)}`;
      });
    if (arg.kind === "expr") {
      const spanned = (want: Expr, have: Expr, e: Expr): ElabError => {
        const error = describe(want, have, e);
        error.span = this.call.span;
        return error;
      };
      return elab.ensureHasType(expected, arg.value, this.call.span, spanned);
    }
    const term = arg.term;
    const e = elab.elabTerm(term, expected);
    return elab.ensureHasTypeRecovering(expected, e, term.span, (want, have, x) => {
      const error = describe(want, have, x);
      error.span = term.span;
      return error;
    });
  }

  /**
   * Before the first written argument: the result type, where it depends on none of the
   * arguments still to come, is unified with the expected type. A term that is there already
   * (`h` in `h.mpr x`) says more than the expected type and comes first.
   */
  private propagate(next: Arg): void {
    if (this.propagated || next.kind === "expr" || next.term.kind === "hole") return;
    this.propagated = true;
    const { elab, call } = this;
    const expected = call.expected;
    if (expected === undefined || this.etaArgs.length > 0 || call.explicit) return;
    const m = elab.m;
    const want = m.instantiate(expected);
    if (getAppFn(want).kind === "mvar" && want.kind === "mvar") return;
    let t: Expr = this.type;
    let remaining = this.remaining() + 1;
    const names = new Set(this.named.map((n) => n.name));
    let binders = 0;
    while (t.kind === "pi") {
      if (t.info === "default" || names.has(t.name)) {
        if (remaining === 0 && !names.has(t.name)) {
          const head = getAppFn(t.type);
          const optional =
            head.kind === "const" && (head.name === "optParam" || head.name === "autoParam");
          if (!optional) break;
        } else remaining--;
      } else if (t.info === "strictImplicit" && remaining === 0) break;
      t = t.body;
      binders++;
    }
    if (remaining > 0) return;
    for (let i = 0; i < binders; i++) if (hasLooseBVar(t, i)) return;
    if (t.kind !== "pi" && t.looseBVarRange === 0) {
      const fn = getAppFn(t);
      const cls = fn.kind === "const" ? elab.env.classes.get(fn.name) : undefined;
      if (cls !== undefined && cls.outParams.length > 0) return;
      isDefEq(m, want, t);
    }
  }

  private coerceToFunction(): boolean {
    const { elab } = this;
    const f = coerceByClass(elab, "CoeFun", this.type, this.e);
    if (f !== undefined) {
      this.e = f;
      this.type = whnf(elab.m, inferType(elab.m, f));
      return this.type.kind === "pi";
    }
    elab.tryPostponeIfMVar(this.type);
    const { e, type, named } = this;
    const [extra] = named;
    const error =
      this.remaining() === 0 && extra !== undefined
        ? new ElabError(
            "invalid-argument-name",
            `invalid argument name '${extra.name}' for function\n  ${elab.m.show(e)}`,
            extra.span,
          )
        : elab.m.error(
            "function-expected",
            (show) => `function expected at\n  ${show(e)}\nterm has type\n  ${show(type)}`,
          );
    error.span ??= this.call.span;
    throw error;
  }

  private synthesizeInstances(): void {
    for (const id of this.instances.splice(0)) this.elab.synthesizeOrPend(id, this.call.span);
  }

  private finish(): Expr {
    const { elab, call } = this;
    const m = elab.m;
    const [extra] = this.named;
    if (extra !== undefined) {
      const e = this.e;
      const error = m.error(
        "invalid-argument-name",
        (show) => `invalid argument name '${extra.name}' for function\n  ${show(e)}`,
      );
      error.span = extra.span;
      throw error;
    }
    if (call.expected !== undefined && this.etaArgs.length === 0) {
      // Helps instances and implicit arguments; a failure is told by the caller.
      isDefEq(m, call.expected, this.type);
    }
    this.synthesizeInstances();
    return this.etaArgs.length === 0 ? this.e : m.mkLambda(this.etaArgs, this.e);
  }
}
