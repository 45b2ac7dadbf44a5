/**
 * Type class instances: depth-first search over local and declared instances, newest and highest
 * priority first, with a cache of closed goals and a guard against goals that need themselves.
 *
 * Source: Lean's Meta/SynthInstance.lean for behaviour (there with tables).
 */
import {
  type Expr,
  getAppArgs,
  getAppFn,
  hasExprMVar,
  hasMVar,
  mkApp,
  mkApps,
  mkConst,
  mkFVar,
} from "../kernel/host/expr.ts";
import { exprEquals } from "../kernel/host/traverse.ts";
import { collectMVars, hasMVarFrom } from "./collect.ts";
import { isDefEq } from "./def-eq.ts";
import { ResourceError } from "./error.ts";
import { forallMetaTelescope, forallTelescope, inferType } from "./infer.ts";
import type { InstanceEntry } from "./environment.ts";
import type { Meta } from "./meta.ts";
import { whnf, whnfR } from "./whnf.ts";

export type Synthesis =
  | { readonly kind: "found"; readonly value: Expr }
  | { readonly kind: "failed" }
  /** Not enough is known yet. */
  | { readonly kind: "stuck" };

const MAX_DEPTH = 48;
const MAX_STEPS = 20_000;

interface CacheEntry {
  readonly type: Expr;
  readonly result: Expr | undefined;
}

interface LocalInstance {
  readonly id: number;
  readonly className: string;
}

/** Results for goals without metavariables hold for the local instances they were found with. */
function cacheKey(locals: readonly LocalInstance[]): string {
  return locals.map((l) => l.id).join(",");
}

type Cache = Map<string, unknown>;

function lookUp(cache: Cache, prefix: string, type: Expr): CacheEntry | undefined {
  const bucket = cache.get(`${prefix}|${type.hash}`) as CacheEntry[] | undefined;
  return bucket?.find((c) => exprEquals(c.type, type));
}

function keep(cache: Cache, prefix: string, type: Expr, result: Expr | undefined): void {
  const key = `${prefix}|${type.hash}`;
  const bucket = cache.get(key) as CacheEntry[] | undefined;
  if (bucket === undefined) cache.set(key, [{ type, result }]);
  else bucket.push({ type, result });
}

/** The class at the head of `type` (below binders), or undefined. */
export function className(m: Meta, type: Expr): string | undefined {
  let t = type;
  while (t.kind === "pi") t = t.body;
  const fn = getAppFn(t);
  if (fn.kind === "const" && m.env.classes.has(fn.name)) return fn.name;
  if (fn.kind !== "const" && fn.kind !== "mvar") return undefined;
  if (fn.kind === "const" && m.env.reducibility.get(fn.name) !== "reducible") return undefined;
  const r = forallTelescope(m, type, (_, body) => whnfR(m, m.instantiate(body)), { reduce: true });
  const head = getAppFn(r);
  return head.kind === "const" && m.env.classes.has(head.name) ? head.name : undefined;
}

/** Whether a type is no class whatever its metavariables become: by its head. */
function isNoClass(m: Meta, type: Expr): boolean {
  let t = type;
  while (t.kind === "pi") t = t.body;
  const fn = getAppFn(t);
  if (fn.kind === "sort" || fn.kind === "fvar") return true;
  if (fn.kind !== "const" || m.env.classes.has(fn.name)) return false;
  return m.env.reducibility.get(fn.name) !== "reducible" || m.env.projections.has(fn.name);
}

/** Instances among the hypotheses, innermost first. */
function localInstances(m: Meta): LocalInstance[] {
  const result: LocalInstance[] = [];
  for (let i = m.lctx.decls.length - 1; i >= 0; i--) {
    const decl = m.lctx.decls[i];
    if (decl === undefined || decl.hidden === true) continue;
    let name = m.classCache.get(decl.id);
    if (name === undefined && isNoClass(m, decl.type)) {
      name = null;
      m.classCache.set(decl.id, name);
    }
    if (name === undefined) {
      const type = m.instantiate(decl.type);
      name = className(m, type) ?? null;
      if (!hasMVar(type)) m.classCache.set(decl.id, name);
    }
    if (name !== null) result.push({ id: decl.id, className: name });
  }
  return result;
}

/** Searches an instance of `type`. Assigns no metavariables of the caller but outputs, universes. */
export function synthInstance(m: Meta, type0: Expr): Synthesis {
  const type = m.instantiate(type0);
  const name = className(m, type);
  if (name === undefined) return { kind: "failed" };
  const locals = localInstances(m);
  const prefix = cacheKey(locals);
  if (!hasMVar(type)) {
    const known = lookUp(m.instanceCache, prefix, type);
    if (known !== undefined) {
      return known.result === undefined
        ? { kind: "failed" }
        : { kind: "found", value: known.result };
    }
  }
  const library = locals.length === 0 && !hasMVar(type) ? m.env.library : undefined;
  const namespaces = library === undefined ? "" : [...m.activeNamespaces].join(" ");
  const shared = library?.instance(type, namespaces);
  if (shared !== undefined) {
    return shared.value === undefined ? { kind: "failed" } : { kind: "found", value: shared.value };
  }
  const outParams = m.env.classes.get(name)?.outParams ?? [];
  if (isAboutNothing(type, outParams)) return { kind: "stuck" };
  const saved = m.save();
  const value = m.withNewDepth(() => {
    const goal = openOutParams(m, type, outParams);
    const search = new Search(m, locals);
    const found = search.solve(goal, 0);
    return found === undefined ? undefined : m.instantiate(found);
  }, true);
  if (value === undefined || hasExprMVar(stripKnown(m, value, type))) {
    m.restore(saved);
    if (hasMVarOutside(type, outParams)) return { kind: "stuck" };
    if (!hasMVar(type)) keep(m.instanceCache, prefix, type, undefined);
    library?.keepInstance(type, namespaces, undefined);
    return { kind: "failed" };
  }
  if (outParams.length > 0) {
    const ok = m.withTransparency("default", () => isDefEq(m, type, inferType(m, value)));
    if (!ok) {
      m.restore(saved);
      return { kind: "failed" };
    }
  }
  if (!hasMVar(type) && !hasMVar(value)) keep(m.instanceCache, prefix, type, value);
  library?.keepInstance(type, namespaces, value);
  return { kind: "found", value };
}

/** Whether the first input of the class is still unknown: a search would visit all instances. */
function isAboutNothing(type: Expr, outParams: readonly number[]): boolean {
  const inputs = getAppArgs(type).filter((_, i) => !outParams.includes(i));
  return inputs[0]?.kind === "mvar";
}

/** Metavariables of the goal itself may stay in the value. */
function stripKnown(m: Meta, value: Expr, type: Expr): Expr {
  if (!hasExprMVar(value)) return value;
  const allowed = new Set<number>();
  collectMVars(type, allowed);
  const found = new Set<number>();
  collectMVars(value, found);
  for (const id of found) {
    if (!allowed.has(id) && m.decl(id).depth > m.depth) return value;
  }
  return mkConst("True");
}

function hasMVarOutside(type: Expr, outParams: readonly number[]): boolean {
  let t = type;
  while (t.kind === "pi") {
    if (hasMVar(t.type)) return true;
    t = t.body;
  }
  return getAppArgs(t).some((x, i) => !outParams.includes(i) && hasMVar(x));
}

/** Replaces output parameters by fresh metavariables of the search. */
function openOutParams(m: Meta, type: Expr, outParams: readonly number[]): Expr {
  const [first] = outParams;
  if (first === undefined || type.kind === "pi") return type;
  const args = getAppArgs(type);
  let result = mkApps(getAppFn(type), args.slice(0, first));
  for (const [i, x] of args.slice(first).entries()) {
    if (!outParams.includes(first + i)) {
      result = mkApp(result, x);
      continue;
    }
    // The type of an output may speak of outputs before it.
    const pi = whnfR(m, inferType(m, result));
    result = mkApp(result, m.mkFreshMVar(pi.kind === "pi" ? pi.type : inferType(m, x)));
  }
  return result;
}

/** A goal that is being solved, and the goals above it that cut its search short. */
interface Frame {
  readonly type: Expr;
  readonly blockers: Set<Frame>;
}

/** A goal that has no solution as long as the goals that cut its search short are being solved. */
interface Refuted {
  readonly type: Expr;
  readonly blockers: ReadonlySet<Frame>;
}

class Search {
  private steps = 0;
  private readonly active = new Set<Frame>();
  private readonly refuted = new Map<number, Refuted[]>();
  /** Results for goals with metavariables of the caller, which are constants here. */
  private readonly memo: Cache = new Map();
  private readonly firstOwn: { readonly expr: number; readonly level: number };
  private readonly keyPrefix: string;
  private readonly locals: readonly LocalInstance[];
  private readonly m: Meta;

  constructor(m: Meta, locals: readonly LocalInstance[]) {
    this.m = m;
    this.locals = locals;
    this.firstOwn = m.nextMVars;
    this.keyPrefix = cacheKey(locals);
  }

  /** A value of `type0`, or undefined; `parent` is the goal that asks for it. */
  solve(type0: Expr, depth: number, parent?: Frame): Expr | undefined {
    const m = this.m;
    let type = m.instantiate(type0);
    const head = getAppFn(type);
    if (type.kind !== "pi" && !(head.kind === "const" && m.env.classes.has(head.name))) {
      type = whnfR(m, type);
    }
    if (type.kind === "pi") {
      // Below a binder there are other local instances.
      return forallTelescope(m, type, (xs, body) => {
        const inner = new Search(m, localInstances(m));
        inner.steps = this.steps;
        const value = inner.solve(body, depth);
        this.steps = inner.steps;
        return value === undefined ? undefined : m.mkLambda(xs, value);
      });
    }
    const name = className(m, type);
    if (name === undefined) return undefined;
    const cache = this.cacheFor(type);
    const known = cache === undefined ? undefined : lookUp(cache, this.keyPrefix, type);
    if (known !== undefined) return known.result;
    const cut = this.whatCuts(type, depth);
    if (cut !== undefined) {
      for (const f of cut) parent?.blockers.add(f);
      return undefined;
    }
    const frame: Frame = { type, blockers: new Set() };
    this.active.add(frame);
    let found: Expr | undefined;
    try {
      for (const candidate of this.candidates(name, type)) {
        found = this.tryCandidate(candidate, frame, depth);
        if (found !== undefined) break;
      }
    } finally {
      this.active.delete(frame);
    }
    this.remember(frame, found, parent, cache);
    return found;
  }

  /** Where results for `type` are kept; undefined when it has metavariables of this search. */
  private cacheFor(type: Expr): Cache | undefined {
    if (!hasMVar(type)) return this.m.instanceCache;
    return hasMVarFrom(type, this.firstOwn) ? undefined : this.memo;
  }

  /** Goals that need themselves have no solution: the goals above that end the search here. */
  private whatCuts(type: Expr, depth: number): Iterable<Frame> | undefined {
    if (depth > MAX_DEPTH) return this.active;
    for (const f of this.active) if (exprEquals(f.type, type)) return [f];
    return this.refuted
      .get(type.hash)
      ?.find((r) => exprEquals(r.type, type) && [...r.blockers].every((f) => this.active.has(f)))
      ?.blockers;
  }

  private remember(
    { type, blockers }: Frame,
    found: Expr | undefined,
    parent: Frame | undefined,
    cache: Cache | undefined,
  ): void {
    if (found !== undefined) {
      const closed = cache === this.memo ? !hasMVarFrom(found, this.firstOwn) : !hasMVar(found);
      if (cache !== undefined && closed) keep(cache, this.keyPrefix, type, found);
      return;
    }
    for (const f of blockers) {
      if (f.type === type) blockers.delete(f);
      else parent?.blockers.add(f);
    }
    if (cache === undefined) return;
    if (blockers.size === 0) keep(cache, this.keyPrefix, type, undefined);
    else {
      const bucket = this.refuted.get(type.hash);
      if (bucket === undefined) this.refuted.set(type.hash, [{ type, blockers }]);
      else bucket.push({ type, blockers });
    }
  }

  private *candidates(name: string, type: Expr): Generator<Expr> {
    const m = this.m;
    for (const local of this.locals) {
      if (local.className === name) yield mkFVar(local.id);
    }
    const heads = getAppArgs(type).map((x) => goalKey(m, whnfR(m, x)));
    for (const entry of fittingInstances(m, name, heads)) {
      if (entry.scope !== undefined && !m.activeNamespaces.has(entry.scope)) continue;
      yield m.mkConstWithFreshLevels(entry.name);
    }
  }

  private tryCandidate(candidate: Expr, frame: Frame, depth: number): Expr | undefined {
    const m = this.m;
    const goal = frame.type;
    this.steps++;
    m.tick("typeclass");
    if (this.steps > MAX_STEPS) {
      throw new ResourceError(
        "typeclass-timeout",
        "failed to synthesize instance: maximum number of search steps reached",
      );
    }
    const saved = m.save();
    const { mvars, infos, body } = m.withTransparency("reducible", () =>
      forallMetaTelescope(m, inferType(m, candidate)),
    );
    const target = className(m, body) === undefined ? whnfR(m, body) : body;
    if (!m.withTransparency("instances", () => isDefEq(m, goal, target))) {
      m.restore(saved);
      return undefined;
    }
    for (let i = 0; i < mvars.length; i++) {
      const x = mvars[i];
      if (infos[i] !== "instImplicit" || x?.kind !== "mvar") continue;
      if (m.isAssigned(x.id)) continue;
      const sub = m.typeOfMVar(x.id);
      const opened = openOutParams(
        m,
        sub,
        m.env.classes.get(className(m, sub) ?? "")?.outParams ?? [],
      );
      const value = this.solve(opened, depth + 1, frame);
      if (
        value === undefined ||
        !m.withTransparency("instances", () => isDefEq(m, sub, inferType(m, value)))
      ) {
        m.restore(saved);
        return undefined;
      }
      if (!m.isAssigned(x.id)) m.assign(x.id, value);
    }
    const value = m.instantiate(mkApps(candidate, mvars));
    return value;
  }
}

type Fitting = InstanceEntry & { readonly keys: readonly string[] };

/** By the list of a class's instances: those that fit the heads of a goal's arguments, in order. */
const fittings = new WeakMap<readonly InstanceEntry[], Map<string, readonly Fitting[]>>();

/** The declared instances of a class that may fit, the most promising first. */
function fittingInstances(m: Meta, name: string, heads: readonly string[]): readonly Fitting[] {
  const all = m.env.instances.get(name);
  if (all === undefined) return [];
  let byHeads = fittings.get(all);
  if (byHeads === undefined) {
    byHeads = new Map();
    fittings.set(all, byHeads);
  }
  const key = heads.join(" ");
  const known = byHeads.get(key);
  if (known !== undefined) return known;
  const fitting: Fitting[] = [];
  for (const entry of all) {
    const info = m.env.constant(entry.name);
    if (info === undefined) continue;
    const keys = conclusionKeys(m, info.type);
    if (mayMatch(keys, heads)) fitting.push({ ...entry, keys });
  }
  fitting.reverse();
  fitting.sort((a, b) => b.priority - a.priority || compareSpecificity(a.keys, b.keys));
  byHeads.set(key, fitting);
  return fitting;
}

/** A constant's name at the head, `*` when it may be anything. */
function headKey(m: Meta, e: Expr): string {
  const fn = getAppFn(e);
  switch (fn.kind) {
    case "const":
      return m.env.reducibility.get(fn.name) === undefined && !m.env.projections.has(fn.name)
        ? fn.name
        : "*";
    case "pi":
      return "→";
    case "sort":
      return "Sort";
    default:
      return "*";
  }
}

/** As {@link headKey}; `?` for a metavariable of the caller, which only a variable fits. */
function goalKey(m: Meta, e: Expr): string {
  const fn = getAppFn(e);
  return fn.kind === "mvar" && m.decl(fn.id).depth < m.depth ? "?" : headKey(m, e);
}

/** The heads of the arguments of an instance's class, behind reducible names (`DecidableEq α`). */
function conclusionKeys(m: Meta, type: Expr): string[] {
  let t = type;
  while (t.kind === "pi") t = t.body;
  const fn = getAppFn(t);
  if (fn.kind === "const" && m.env.classes.has(fn.name)) {
    return getAppArgs(t).map((x) => (x.kind === "natLit" ? "*" : headKey(m, x)));
  }
  return m.withTransparency("reducible", () =>
    forallTelescope(
      m,
      type,
      (_, body) => getAppArgs(whnf(m, body)).map((x) => headKey(m, m.instantiate(x))),
      { reduce: true },
    ),
  );
}

function mayMatch(keys: readonly string[], heads: readonly string[]): boolean {
  if (keys.length !== heads.length) return true;
  return keys.every((a, i) => a === "*" || heads[i] === "*" || a === heads[i]);
}

/** Instances for a given type come before those for any, as in Lean's discrimination tree. */
function compareSpecificity(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const open = Number(a[i] === "*") - Number(b[i] === "*");
    if (open !== 0) return open;
  }
  return 0;
}

/** Finds and assigns a pending instance. */
/** Whether an instance is asked for that is nowhere to be found, whatever else gets known. */
export function isHopeless(m: Meta, id: number): boolean {
  const decl = m.decl(id);
  if (m.isAssigned(id) || decl.kind !== "synthetic" || decl.depth !== m.depth) return false;
  const type = m.instantiate(decl.type);
  if (hasMVar(type)) return false;
  return m.withContext(decl.lctx, () =>
    m.withTransparency("default", () => synthInstance(m, type).kind === "failed"),
  );
}

export function synthPendingInstance(m: Meta, id: number): boolean {
  const decl = m.decl(id);
  if (m.isAssigned(id) || decl.depth !== m.depth) return false;
  return m.withContext(decl.lctx, () => {
    const result = m.withTransparency("default", () => synthInstance(m, decl.type));
    if (result.kind !== "found") return false;
    m.assign(id, result.value);
    return true;
  });
}
