/**
 * Expressions, as in Lean's `Lean.Expr`: what the front end builds and what crosses the kernel's
 * door. Immutable; made only by the functions below, which keep three cached facts true:
 * `looseBVarRange` (1 + the largest loose de Bruijn index, 0 when closed), `flags` (which of
 * {@link hasFVar}, {@link hasExprMVar}, {@link hasLevelMVar}, {@link hasLevelParam} occur,
 * {@link hasSorry}, and a filter of the free variables, {@link mayHaveFVars}) and `hash` (equal
 * terms have equal hashes). `fvar` and `mvar` are refused at the kernel's door.
 *
 * Terms are DAGs and can be deep: traverse with {@link ./traverse.ts}, never by bare recursion.
 */
import type { Level } from "./level.ts";

export type BinderInfo = "default" | "implicit" | "strictImplicit" | "instImplicit";

interface Cached {
  readonly looseBVarRange: number;
  readonly flags: number;
  readonly hash: number;
}

export interface BVar extends Cached {
  readonly kind: "bvar";
  readonly index: number;
}
export interface FVar extends Cached {
  readonly kind: "fvar";
  readonly id: number;
}
export interface MVar extends Cached {
  readonly kind: "mvar";
  readonly id: number;
}
export interface Sort extends Cached {
  readonly kind: "sort";
  readonly level: Level;
}
export interface Const extends Cached {
  readonly kind: "const";
  readonly name: string;
  readonly levels: readonly Level[];
}
export interface App extends Cached {
  readonly kind: "app";
  readonly fn: Expr;
  readonly arg: Expr;
}
export interface Lambda extends Cached {
  readonly kind: "lambda";
  readonly name: string;
  readonly info: BinderInfo;
  readonly type: Expr;
  readonly body: Expr;
}
export interface Pi extends Cached {
  readonly kind: "pi";
  readonly name: string;
  readonly info: BinderInfo;
  readonly type: Expr;
  readonly body: Expr;
}
export interface Let extends Cached {
  readonly kind: "let";
  readonly name: string;
  readonly type: Expr;
  readonly value: Expr;
  readonly body: Expr;
}
export interface NatLit extends Cached {
  readonly kind: "natLit";
  readonly value: bigint;
}
export interface StrLit extends Cached {
  readonly kind: "strLit";
  readonly value: string;
}
export interface Proj extends Cached {
  readonly kind: "proj";
  readonly struct: string;
  readonly index: number;
  readonly of: Expr;
}

export type Expr =
  | BVar
  | FVar
  | MVar
  | Sort
  | Const
  | App
  | Lambda
  | Pi
  | Let
  | NatLit
  | StrLit
  | Proj;

const FVAR = 1;
const EXPR_MVAR = 2;
const LEVEL_MVAR = 4;
const LEVEL_PARAM = 8;
const SORRY = 16;
/** The higher bits are a filter of the free variables; all together fit a small integer. */
const FILTER_FROM = 5;
const FILTER_BITS = 25;

function filterBit(fvar: number): number {
  return 1 << (FILTER_FROM + (fvar % FILTER_BITS));
}

/** What {@link mayHaveFVars} takes for a set of free variables; other terms do not count. */
export function fvarFilter(fvars: Iterable<Expr>): number {
  let filter = 0;
  for (const x of fvars) if (x.kind === "fvar") filter |= filterBit(x.id);
  return filter;
}
/** False when none of the variables of the filter occurs. True says little of large terms. */
export function mayHaveFVars(e: Expr, filter: number): boolean {
  return (e.flags & filter) !== 0;
}
/** Whether `sorryAx` occurs. */
export function hasSorry(e: Expr): boolean {
  return (e.flags & SORRY) !== 0;
}

/** Whether the `sorryAx` of an error occurs, not only one that was written. */
export function hasSyntheticSorry(root: Expr): boolean {
  const seen = new Set<Expr>();
  const stack = [root];
  for (let e = stack.pop(); e !== undefined; e = stack.pop()) {
    if (!hasSorry(e) || seen.has(e)) continue;
    seen.add(e);
    switch (e.kind) {
      case "app": {
        const { fn, arg } = e;
        const isSorry = fn.kind === "app" && fn.fn.kind === "const" && fn.fn.name === "sorryAx";
        if (isSorry && arg.kind === "const" && arg.name === "Bool.true") return true;
        stack.push(fn, arg);
        break;
      }
      case "lambda":
      case "pi":
        stack.push(e.type, e.body);
        break;
      case "let":
        stack.push(e.type, e.value, e.body);
        break;
      case "proj":
        stack.push(e.of);
        break;
      default:
    }
  }
  return false;
}

export function hasFVar(e: Expr): boolean {
  return (e.flags & FVAR) !== 0;
}
export function hasExprMVar(e: Expr): boolean {
  return (e.flags & EXPR_MVAR) !== 0;
}
export function hasLevelMVar(e: Expr): boolean {
  return (e.flags & LEVEL_MVAR) !== 0;
}
export function hasLevelParam(e: Expr): boolean {
  return (e.flags & LEVEL_PARAM) !== 0;
}
/** Expression or level metavariables. */
export function hasMVar(e: Expr): boolean {
  return (e.flags & (EXPR_MVAR | LEVEL_MVAR)) !== 0;
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 13;
  return h | 0;
}

const stringHashes = new Map<string, number>();
function hashString(s: string): number {
  const known = stringHashes.get(s);
  if (known !== undefined) return known;
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  if (s.length < 200) stringHashes.set(s, h);
  return h;
}

interface LevelFacts {
  readonly hash: number;
  readonly flags: number;
}
/** Of `succ`, `max` and `imax` levels, so that shared and deep ones cost their nodes. */
const knownLevels = new WeakMap<Level, LevelFacts>();
const ZERO_FACTS: LevelFacts = { hash: 17, flags: 0 };

/** What is known of a level whose parts are known; undefined when one is not. */
function levelFactsFrom(u: Level): LevelFacts | undefined {
  switch (u.kind) {
    case "zero":
      return ZERO_FACTS;
    case "param":
      return { hash: mix(31, hashString(u.name)), flags: LEVEL_PARAM };
    case "mvar":
      return { hash: mix(37, u.id), flags: LEVEL_MVAR };
    case "succ": {
      const of = quickFacts(u.of);
      return of && { hash: mix(19, of.hash), flags: of.flags };
    }
    case "max":
    case "imax": {
      const l = quickFacts(u.lhs);
      const r = quickFacts(u.rhs);
      if (l === undefined || r === undefined) return undefined;
      const seed = u.kind === "max" ? 23 : 29;
      return { hash: mix(mix(seed, l.hash), r.hash), flags: l.flags | r.flags };
    }
  }
}

function quickFacts(u: Level): LevelFacts | undefined {
  if (u.kind === "zero" || u.kind === "param" || u.kind === "mvar") return levelFactsFrom(u);
  // Most levels are `u + 1`: cheaper to look at than to look up.
  if (u.kind === "succ" && u.of.kind !== "succ") {
    const of = quickFacts(u.of);
    return of && { hash: mix(19, of.hash), flags: of.flags };
  }
  return knownLevels.get(u);
}

function levelFacts(root: Level): LevelFacts {
  const quick = quickFacts(root);
  if (quick !== undefined) return quick;
  const todo: Level[] = [root];
  for (let u = todo.at(-1); u !== undefined; u = todo.at(-1)) {
    const facts = levelFactsFrom(u);
    if (facts !== undefined) {
      knownLevels.set(u, facts);
      todo.pop();
    } else if (u.kind === "succ") todo.push(u.of);
    else if (u.kind === "max" || u.kind === "imax") {
      if (quickFacts(u.lhs) === undefined) todo.push(u.lhs);
      if (quickFacts(u.rhs) === undefined) todo.push(u.rhs);
    }
  }
  return quickFacts(root) ?? ZERO_FACTS;
}

function hashLevel(u: Level): number {
  return levelFacts(u).hash;
}

function levelFlags(u: Level): number {
  return levelFacts(u).flags;
}

export function levelHasMVar(u: Level): boolean {
  return (levelFlags(u) & LEVEL_MVAR) !== 0;
}

export function mkBVar(index: number): BVar {
  return { kind: "bvar", index, looseBVarRange: index + 1, flags: 0, hash: mix(1, index) };
}
export function mkFVar(id: number): FVar {
  return { kind: "fvar", id, looseBVarRange: 0, flags: FVAR | filterBit(id), hash: mix(2, id) };
}
export function mkMVar(id: number): MVar {
  return { kind: "mvar", id, looseBVarRange: 0, flags: EXPR_MVAR, hash: mix(3, id) };
}
export function mkSort(level: Level): Sort {
  return {
    kind: "sort",
    level,
    looseBVarRange: 0,
    flags: levelFlags(level),
    hash: mix(4, hashLevel(level)),
  };
}
export function mkConst(name: string, levels: readonly Level[] = []): Const {
  let flags = name === "sorryAx" ? SORRY : 0;
  let hash = mix(5, hashString(name));
  for (const u of levels) {
    flags |= levelFlags(u);
    hash = mix(hash, hashLevel(u));
  }
  return { kind: "const", name, levels, looseBVarRange: 0, flags, hash };
}
export function mkApp(fn: Expr, arg: Expr): App {
  return {
    kind: "app",
    fn,
    arg,
    looseBVarRange: Math.max(fn.looseBVarRange, arg.looseBVarRange),
    flags: fn.flags | arg.flags,
    hash: mix(mix(6, fn.hash), arg.hash),
  };
}
export function mkApps(fn: Expr, args: readonly Expr[]): Expr {
  let result = fn;
  for (const arg of args) result = mkApp(result, arg);
  return result;
}
export function mkLambda(name: string, info: BinderInfo, type: Expr, body: Expr): Lambda {
  return {
    kind: "lambda",
    name,
    info,
    type,
    body,
    looseBVarRange: Math.max(type.looseBVarRange, body.looseBVarRange - 1),
    flags: type.flags | body.flags,
    hash: mix(mix(7, type.hash), body.hash),
  };
}
export function mkPi(name: string, info: BinderInfo, type: Expr, body: Expr): Pi {
  return {
    kind: "pi",
    name,
    info,
    type,
    body,
    looseBVarRange: Math.max(type.looseBVarRange, body.looseBVarRange - 1),
    flags: type.flags | body.flags,
    hash: mix(mix(8, type.hash), body.hash),
  };
}
export function mkLet(name: string, type: Expr, value: Expr, body: Expr): Let {
  return {
    kind: "let",
    name,
    type,
    value,
    body,
    looseBVarRange: Math.max(type.looseBVarRange, value.looseBVarRange, body.looseBVarRange - 1),
    flags: type.flags | value.flags | body.flags,
    hash: mix(mix(mix(9, type.hash), value.hash), body.hash),
  };
}
export function mkNatLit(value: bigint): NatLit {
  const hash = mix(10, Number(BigInt.asIntN(32, value)));
  return { kind: "natLit", value, looseBVarRange: 0, flags: 0, hash };
}
export function mkStrLit(value: string): StrLit {
  return { kind: "strLit", value, looseBVarRange: 0, flags: 0, hash: mix(11, hashString(value)) };
}
export function mkProj(struct: string, index: number, of: Expr): Proj {
  return {
    kind: "proj",
    struct,
    index,
    of,
    looseBVarRange: of.looseBVarRange,
    flags: of.flags,
    hash: mix(mix(mix(12, hashString(struct)), index), of.hash),
  };
}

/** The head of an application spine. */
export function getAppFn(e: Expr): Expr {
  let f = e;
  while (f.kind === "app") f = f.fn;
  return f;
}
/** The arguments of an application spine, first to last. */
export function getAppArgs(e: Expr): Expr[] {
  const args: Expr[] = [];
  let f = e;
  while (f.kind === "app") {
    args.push(f.arg);
    f = f.fn;
  }
  return args.reverse();
}
export function getAppNumArgs(e: Expr): number {
  let n = 0;
  let f = e;
  while (f.kind === "app") {
    n++;
    f = f.fn;
  }
  return n;
}
