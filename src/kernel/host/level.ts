/**
 * Universe levels, as in Lean's `Lean.Level`. Plain immutable data; `mvar` occurs only in the
 * front end and is refused at the kernel's door.
 */
export type Level =
  | { readonly kind: "zero" }
  | { readonly kind: "succ"; readonly of: Level }
  | { readonly kind: "max"; readonly lhs: Level; readonly rhs: Level }
  | { readonly kind: "imax"; readonly lhs: Level; readonly rhs: Level }
  | { readonly kind: "param"; readonly name: string }
  | { readonly kind: "mvar"; readonly id: number };

export const levelZero: Level = { kind: "zero" };
export const levelOne: Level = { kind: "succ", of: levelZero };

export function levelSucc(of: Level): Level {
  return { kind: "succ", of };
}
export function levelMax(lhs: Level, rhs: Level): Level {
  return { kind: "max", lhs, rhs };
}
export function levelImax(lhs: Level, rhs: Level): Level {
  return { kind: "imax", lhs, rhs };
}
export function levelParam(name: string): Level {
  return { kind: "param", name };
}
export function levelMVar(id: number): Level {
  return { kind: "mvar", id };
}
