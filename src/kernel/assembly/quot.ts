/**
 * Quotients: `Quot`, `Quot.mk`, `Quot.lift`, `Quot.ind` as the theory has them. `Eq` must be there
 * with its meaning, since `Quot.lift`'s hypothesis mentions it.
 */
import {
  INDUCTIVE,
  IND_CTORS,
  IND_CTOR_COUNT,
  IND_INDICES,
  IND_PARAMS,
  QUOT,
  QUOT_IND,
  QUOT_LIFT,
  QUOT_MK,
  QUOT_ROLE,
  QUOT_TYPE,
  addConstant,
  constantKind,
  detail,
  find,
  levelCount,
  levelParams,
  prettyType,
  setDetail,
} from "./constants";
import {
  DEFAULT,
  EQ,
  EQ_REFL,
  IMPLICIT,
  N_A,
  N_ALPHA,
  N_B,
  N_BETA,
  N_F,
  N_MK,
  N_Q,
  N_R,
  N_U,
  N_V,
  QUOT_IND_NAME,
  QUOT_LIFT_NAME,
  QUOT_MK_NAME,
  QUOT_NAME,
  metaOf,
} from "./names";
import { DUPLICATE_NAME, QUOT_NEEDS_EQ, fail } from "./status";
import {
  app,
  bvar,
  canon,
  cell,
  constant,
  fieldA,
  levelParam,
  levelZero,
  pi,
  setPretty,
  sort,
} from "./terms";

function named(name: u32, info: u32, type: u32, body: u32): u32 {
  return pi(metaOf(name, info), type, body);
}
function prop(): u32 {
  return sort(levelZero());
}

/** `Eq.{u} : Π {α : Sort u}, α → α → Prop` with the one constructor `refl a : a = a`. */
function eqIsThere(): bool {
  const c = find(EQ);
  const refl = find(EQ_REFL);
  if (c === 0 || refl === 0 || constantKind(c) !== INDUCTIVE) return false;
  if (
    levelCount(c) !== 1 ||
    detail(c, IND_CTOR_COUNT) !== 1 ||
    fieldA(detail(c, IND_CTORS)) !== EQ_REFL
  )
    return false;
  if (detail(c, IND_PARAMS) !== 2 || detail(c, IND_INDICES) !== 1) return false;
  const params = levelParams(c);
  const u = sort(fieldA(params));
  const type = pi(0, u, pi(0, bvar(0), pi(0, bvar(1), prop())));
  if (canon(prettyType(c)) !== type) return false;
  const eq = app(app(app(constant(EQ, params), bvar(1)), bvar(0)), bvar(0));
  return (
    levelCount(refl) === 1 &&
    levelParams(refl) === params &&
    canon(prettyType(refl)) === pi(0, u, pi(0, bvar(0), eq))
  );
}

function add(name: u32, role: u32, params: u32, type: u32): void {
  const c = addConstant(QUOT, name, params, type, 0, 0);
  setDetail(c, QUOT_ROLE, role);
}

export function addQuot(): void {
  if (
    find(QUOT_NAME) !== 0 ||
    find(QUOT_MK_NAME) !== 0 ||
    find(QUOT_LIFT_NAME) !== 0 ||
    find(QUOT_IND_NAME) !== 0
  ) {
    fail(DUPLICATE_NAME, 0, 0);
    return;
  }
  if (!eqIsThere()) {
    fail(QUOT_NEEDS_EQ, 0, 0);
    return;
  }
  setPretty(true);
  const u = levelParam(N_U);
  const v = levelParam(N_V);
  const us = cell(u, 0);
  const su = sort(u);
  const quot = constant(QUOT_NAME, us);
  const mk = constant(QUOT_MK_NAME, us);
  // α → α → Prop, with α the variable `i` outside.
  const r0 = relation(0);
  // Quot {α : Sort u} (r : α → α → Prop) : Sort u
  add(QUOT_NAME, QUOT_TYPE, us, named(N_ALPHA, IMPLICIT, su, named(N_R, DEFAULT, r0, su)));
  // Quot.mk {α : Sort u} (r : α → α → Prop) (a : α) : Quot r
  add(
    QUOT_MK_NAME,
    QUOT_MK,
    us,
    named(
      N_ALPHA,
      IMPLICIT,
      su,
      named(N_R, DEFAULT, r0, named(N_A, DEFAULT, bvar(1), app(app(quot, bvar(2)), bvar(1)))),
    ),
  );
  // Quot.lift {α} {r} {β : Sort v} (f : α → β) (a : ∀ a b, r a b → f a = f b) : Quot r → β
  const eqv = constant(EQ, cell(v, 0));
  const compat = named(
    N_A,
    DEFAULT,
    bvar(3),
    named(
      N_B,
      DEFAULT,
      bvar(4),
      named(
        N_A,
        DEFAULT,
        app(app(bvar(4), bvar(1)), bvar(0)),
        app(app(app(eqv, bvar(4)), app(bvar(3), bvar(2))), app(bvar(3), bvar(1))),
      ),
    ),
  );
  add(
    QUOT_LIFT_NAME,
    QUOT_LIFT,
    cell(u, cell(v, 0)),
    named(
      N_ALPHA,
      IMPLICIT,
      su,
      named(
        N_R,
        IMPLICIT,
        r0,
        named(
          N_BETA,
          IMPLICIT,
          sort(v),
          named(
            N_F,
            DEFAULT,
            named(N_A, DEFAULT, bvar(2), bvar(1)),
            named(
              N_A,
              DEFAULT,
              compat,
              named(N_A, DEFAULT, app(app(quot, bvar(4)), bvar(3)), bvar(3)),
            ),
          ),
        ),
      ),
    ),
  );
  // Quot.ind {α} {r} {β : Quot r → Prop} (mk : ∀ a, β (Quot.mk r a)) (q : Quot r) : β q
  add(
    QUOT_IND_NAME,
    QUOT_IND,
    us,
    named(
      N_ALPHA,
      IMPLICIT,
      su,
      named(
        N_R,
        IMPLICIT,
        r0,
        named(
          N_BETA,
          IMPLICIT,
          named(N_A, DEFAULT, app(app(quot, bvar(1)), bvar(0)), prop()),
          named(
            N_MK,
            DEFAULT,
            named(
              N_A,
              DEFAULT,
              bvar(2),
              app(bvar(1), app(app(app(mk, bvar(3)), bvar(2)), bvar(0))),
            ),
            named(N_Q, DEFAULT, app(app(quot, bvar(3)), bvar(2)), app(bvar(2), bvar(0))),
          ),
        ),
      ),
    ),
  );
  setPretty(false);
}

function relation(i: u32): u32 {
  return named(N_A, DEFAULT, bvar(i), named(N_A, DEFAULT, bvar(i + 1), prop()));
}
