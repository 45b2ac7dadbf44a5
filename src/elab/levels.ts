/**
 * Universe levels in the front end: instantiation, normal forms, and unification with
 * postponement. The kernel decides again; here only completeness in practice matters.
 */
import { type Level, levelImax, levelMax, levelSucc, levelZero } from "../kernel/host/level.ts";
import { levelHasMVar } from "../kernel/host/expr.ts";
import { levelStructEq } from "../kernel/host/traverse.ts";
import type { Meta } from "./meta.ts";

/** Never zero under any assignment. */
export function isNeverZero(u: Level): boolean {
  switch (u.kind) {
    case "succ":
      return true;
    case "max":
      return isNeverZero(u.lhs) || isNeverZero(u.rhs);
    case "imax":
      return isNeverZero(u.rhs);
    default:
      return false;
  }
}

export function instantiateLevelMVars(m: Meta, u: Level): Level {
  if (!levelHasMVar(u)) return u;
  switch (u.kind) {
    case "mvar": {
      const value = m.levelAssignments.get(u.id);
      return value === undefined ? u : instantiateLevelMVars(m, value);
    }
    case "succ":
      return levelSucc(instantiateLevelMVars(m, u.of));
    case "max":
      return levelMax(instantiateLevelMVars(m, u.lhs), instantiateLevelMVars(m, u.rhs));
    case "imax":
      return levelImax(instantiateLevelMVars(m, u.lhs), instantiateLevelMVars(m, u.rhs));
    default:
      return u;
  }
}

function compareAtoms(a: Level, b: Level): number {
  const rank = { zero: 0, param: 1, mvar: 2, imax: 3, max: 4, succ: 5 } as const;
  if (rank[a.kind] !== rank[b.kind]) return rank[a.kind] - rank[b.kind];
  if (a.kind === "param" && b.kind === "param") return a.name < b.name ? -1 : +(a.name > b.name);
  if (a.kind === "mvar" && b.kind === "mvar") return a.id - b.id;
  const x = showLevel(a);
  const y = showLevel(b);
  return x < y ? -1 : +(x > y);
}

export function addOffset(u: Level, k: number): Level {
  let v = u;
  for (let i = 0; i < k; i++) v = levelSucc(v);
  return v;
}

/** A maximum of distinct atoms with offsets, sorted; `imax` only where its right side is open. */
export function normalizeLevel(root: Level): Level {
  const atoms: { atom: Level; offset: number }[] = [];
  let constant = 0;
  const put = (atom: Level, offset: number): void => {
    if (atom.kind === "zero") {
      constant = Math.max(constant, offset);
      return;
    }
    const known = atoms.find((x) => levelStructEq(x.atom, atom));
    if (known === undefined) atoms.push({ atom, offset });
    else known.offset = Math.max(known.offset, offset);
  };
  const visit = (u: Level, offset: number): void => {
    switch (u.kind) {
      case "succ":
        visit(u.of, offset + 1);
        return;
      case "max":
        visit(u.lhs, offset);
        visit(u.rhs, offset);
        return;
      case "imax": {
        const rhs = normalizeLevel(u.rhs);
        if (isNeverZero(rhs)) {
          visit(u.lhs, offset);
          visit(rhs, offset);
        } else if (rhs.kind === "zero") put(levelZero, offset);
        else {
          const lhs = normalizeLevel(u.lhs);
          if (lhs.kind === "zero" || levelStructEq(lhs, rhs)) visit(rhs, offset);
          else put(levelImax(lhs, rhs), offset);
        }
        return;
      }
      default:
        put(u, offset);
    }
  };
  visit(root, 0);
  atoms.sort((a, b) => compareAtoms(a.atom, b.atom));
  const needed = constant > 0 && !atoms.some((a) => a.offset >= constant);
  const parts = atoms.map((a) => addOffset(a.atom, a.offset));
  if (needed || parts.length === 0) parts.unshift(addOffset(levelZero, constant));
  let result = parts[parts.length - 1] ?? levelZero;
  for (let i = parts.length - 2; i >= 0; i--) result = levelMax(parts[i] ?? levelZero, result);
  return result;
}

export function levelEquiv(u: Level, v: Level): boolean {
  return levelStructEq(u, v) || levelStructEq(normalizeLevel(u), normalizeLevel(v));
}

/** `u ≤ v` under every assignment, as far as syntax shows. */
export function levelLeq(u: Level, v: Level): boolean {
  return levelEquiv(levelMax(u, v), v);
}

/** Removes one successor, or undefined. */
export function levelPred(u: Level): Level | undefined {
  const n = normalizeLevel(u);
  if (n.kind === "succ") return n.of;
  if (n.kind === "max") {
    const lhs = levelPred(n.lhs);
    const rhs = levelPred(n.rhs);
    return lhs !== undefined && rhs !== undefined ? levelMax(lhs, rhs) : undefined;
  }
  return undefined;
}

function occurs(id: number, u: Level): boolean {
  switch (u.kind) {
    case "mvar":
      return u.id === id;
    case "succ":
      return occurs(id, u.of);
    case "max":
    case "imax":
      return occurs(id, u.lhs) || occurs(id, u.rhs);
    default:
      return false;
  }
}

type Outcome = "yes" | "no" | "stuck";

function parts(u: Level): Level[] {
  return u.kind === "max" ? [...parts(u.lhs), ...parts(u.rhs)] : [u];
}

function tryAssign(m: Meta, u: Level, v: Level): Outcome | undefined {
  if (u.kind !== "mvar" || !m.isLevelAssignable(u.id)) return undefined;
  if (!occurs(u.id, v)) {
    m.assignLevel(u.id, v);
    return "yes";
  }
  // ?u =?= max ?u v  becomes  ?u := max ?n v.
  const rest = parts(v).filter((p) => !levelStructEq(p, u));
  if (v.kind === "max" && rest.every((p) => !occurs(u.id, p))) {
    let value: Level = m.mkFreshLevelMVar();
    for (const p of rest) value = levelMax(value, p);
    m.assignLevel(u.id, value);
    return "yes";
  }
  return undefined;
}

function solve(m: Meta, u0: Level, v0: Level): Outcome {
  const u = normalizeLevel(instantiateLevelMVars(m, u0));
  const v = normalizeLevel(instantiateLevelMVars(m, v0));
  if (levelStructEq(u, v)) return "yes";
  // Of two metavariables the younger one goes: instance search must leave its goals as they are.
  const swap = u.kind === "mvar" && v.kind === "mvar" && v.id > u.id;
  const assigned = swap
    ? (tryAssign(m, v, u) ?? tryAssign(m, u, v))
    : (tryAssign(m, u, v) ?? tryAssign(m, v, u));
  if (assigned !== undefined) return assigned;
  if (!levelHasMVar(u) && !levelHasMVar(v)) return "no";
  if (u.kind === "zero" || v.kind === "zero") {
    const other = u.kind === "zero" ? v : u;
    if (isNeverZero(other)) return "no";
    if (other.kind === "max") {
      const a = solve(m, other.lhs, levelZero);
      return a === "yes" ? solve(m, other.rhs, levelZero) : a;
    }
    if (other.kind === "imax") return solve(m, other.rhs, levelZero);
    return "stuck";
  }
  const pu = levelPred(u);
  const pv = levelPred(v);
  if (pu !== undefined && pv !== undefined) return solve(m, pu, pv);
  if (pu !== undefined && v.kind === "param") return "no";
  if (pv !== undefined && u.kind === "param") return "no";
  return "stuck";
}

/** Unifies, postponing what can't be decided yet; see {@link processPostponed}. */
export function isLevelDefEq(m: Meta, u: Level, v: Level): boolean {
  const outcome = solve(m, u, v);
  if (outcome === "stuck") m.postponed.push({ lhs: u, rhs: v });
  return outcome !== "no";
}

/**
 * Tries postponed constraints again until nothing changes. With `approximate` what is still
 * stuck is solved by the smallest assignment that can work (`max a ?u = b` gives `?u := b`).
 */
export function processPostponed(m: Meta, approximate: boolean): boolean {
  for (;;) {
    const work = m.postponed;
    if (work.length === 0) return true;
    m.postponed = [];
    let progress = false;
    for (const { lhs, rhs } of work) {
      const outcome = solve(m, lhs, rhs);
      if (outcome === "no") return false;
      if (outcome === "stuck") m.postponed.push({ lhs, rhs });
      else progress = true;
    }
    if (progress) continue;
    if (!approximate) return true;
    const [first, ...rest] = m.postponed;
    if (first === undefined) return true;
    m.postponed = rest;
    if (!approximateOne(m, first.lhs, first.rhs)) return false;
  }
}

function approximateOne(m: Meta, u0: Level, v0: Level): boolean {
  const u = normalizeLevel(instantiateLevelMVars(m, u0));
  const v = normalizeLevel(instantiateLevelMVars(m, v0));
  if (levelStructEq(u, v)) return true;
  for (const [a, b] of [
    [u, v],
    [v, u],
  ] as const) {
    const open = parts(a).filter((p) => {
      let base = p;
      while (base.kind === "succ") base = base.of;
      return base.kind === "mvar";
    });
    const closed = parts(a).filter((p) => !open.includes(p));
    if (open.length > 0 && closed.every((p) => levelLeq(p, b))) {
      return open.every((p) => solve(m, p, b) === "yes");
    }
    if (a.kind === "imax" && solve(m, a.rhs, b) === "yes" && solve(m, a.lhs, b) === "yes")
      return true;
  }
  // max ?u ?v =?= max u v, part by part.
  const pu = parts(u);
  const pv = parts(v);
  return pu.length === pv.length && pu.every((p, i) => solve(m, p, pv[i] ?? levelZero) === "yes");
}

/** As Lean prints it: `u`, `u+1`, `max u v`. */
export function showLevel(u: Level, nested = false): string {
  let offset = 0;
  let base = u;
  while (base.kind === "succ") {
    offset++;
    base = base.of;
  }
  if (base.kind === "zero") return String(offset);
  const wrap = (s: string): string => (nested ? `(${s})` : s);
  const text = ((): string => {
    switch (base.kind) {
      case "param":
        return base.name;
      case "mvar":
        return `?u.${base.id}`;
      default:
        return `${base.kind} ${showLevel(base.lhs, true)} ${showLevel(base.rhs, true)}`;
    }
  })();
  const atomic = base.kind === "param" || base.kind === "mvar";
  if (offset === 0) return atomic ? text : wrap(text);
  return wrap(`${atomic ? text : `(${text})`}+${offset}`);
}
