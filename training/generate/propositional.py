"""Statements of propositional logic: random ones that truth tables find valid and not silly, and
known laws with parts replaced. Atoms may stand for facts about numbers or elements."""

from __future__ import annotations

import itertools
import random

from . import names
from .prover import Context, Prover
from .syntax import FALSE, TRUE, Formula, Statement, imp, size, unequal


def table(f: Formula, rows: dict[str, int], full: int) -> int:
    """The truth table of a formula as bits, given those of its atoms."""
    tag = f[0]
    if tag == "atom":
        return rows[f[1]]
    if tag == "false":
        return 0
    if tag == "true":
        return full
    if tag == "not":
        return full & ~table(f[1], rows, full)
    a, b = table(f[1], rows, full), table(f[2], rows, full)
    if tag == "and":
        return a & b
    if tag == "or":
        return a | b
    if tag == "imp":
        return full & (~a | b)
    return full & ~(a ^ b)


def truth_rows(atoms: list[str]) -> tuple[dict[str, int], int]:
    n = len(atoms)
    rows = {}
    for i, a in enumerate(atoms):
        rows[a] = sum(1 << r for r in range(1 << n) if r >> i & 1)
    return rows, (1 << (1 << n)) - 1


def formula(rng: random.Random, atoms: list[str], budget: int, top: bool = True) -> Formula:
    """A random formula with about `budget` connectives."""
    if budget <= 0:
        a: Formula = ("atom", rng.choice(atoms))
        return ("not", a) if rng.random() < 0.12 else a
    draw = rng.random()
    if draw < 0.12:
        return ("not", formula(rng, atoms, budget - 1, False))
    if draw < 0.14:
        return ("imp", formula(rng, atoms, budget - 1, False), FALSE)
    connective = rng.choices(["and", "or", "imp", "iff"], [30, 26, 36, 8 if top else 3])[0]
    left = rng.randint(0, budget - 1)
    return (
        connective,
        formula(rng, atoms, left, False),
        formula(rng, atoms, budget - 1 - left, False),
    )


def silly(f: Formula) -> bool:
    """Whether a part has twice the same operand, or says ¬¬¬."""
    tag = f[0]
    if tag in ("and", "or", "imp", "iff"):
        return f[1] == f[2] or silly(f[1]) or silly(f[2])
    if tag == "not":
        return (f[1][0] == "not" and f[1][1][0] == "not") or silly(f[1])
    return False


def random_sequent(rng: random.Random) -> tuple[list[str], list[Formula], Formula] | None:
    """Hypotheses, all needed, and a goal that follows from them."""
    atoms = list("pqrs"[: rng.choices([1, 2, 3, 4], [4, 42, 44, 10])[0]])
    rows, full = truth_rows(atoms)
    count = rng.choices([0, 1, 2, 3, 4], [12, 36, 34, 15, 3])[0]
    for _ in range(60):
        hypotheses = []
        for _ in range(count):
            f = formula(rng, atoms, rng.choices([0, 1, 2, 3], [24, 54, 20, 2])[0])
            if not silly(f) and f not in hypotheses:
                hypotheses.append(f)
        goal = formula(rng, atoms, rng.choices([0, 1, 2, 3, 4], [30, 42, 20, 7, 1])[0] + (2 if count == 0 else 0))
        if rng.random() < 0.05:
            goal = FALSE
        if silly(goal) or goal in hypotheses:
            continue
        have = [table(h, rows, full) for h in hypotheses]
        target = table(goal, rows, full)
        every = full
        for t in have:
            every &= t
        if every & ~target or (every == 0 and goal != FALSE and rng.random() < 0.8):
            continue
        if hypotheses and target == full and rng.random() < 0.9:
            continue
        # Drop what is not needed, mostly.
        needed = list(hypotheses)
        if rng.random() < 0.9:
            for h in list(hypotheses):
                rest = full
                for g in needed:
                    if g is not h:
                        rest &= table(g, rows, full)
                if not rest & ~target:
                    needed = [g for g in needed if g is not h]
        if len(needed) < count and rng.random() < 0.6:
            continue
        return atoms, needed, goal
    return None


P, Q, R, S = (("atom", a) for a in "pqrs")


def n(a: Formula) -> Formula:
    return ("not", a)


def both(a: Formula, b: Formula) -> Formula:
    return ("and", a, b)


def either(a: Formula, b: Formula) -> Formula:
    return ("or", a, b)


def same(a: Formula, b: Formula) -> Formula:
    return ("iff", a, b)


LAWS: list[Formula] = [
    imp(P, P),
    imp(P, Q, P),
    imp(imp(P, Q), imp(Q, R), P, R),
    imp(imp(P, Q, R), imp(P, Q), P, R),
    imp(imp(P, Q), n(Q), n(P)),
    imp(P, n(n(P))),
    imp(n(n(P)), P),
    imp(n(n(n(P))), n(P)),
    imp(imp(n(P), P), P),
    imp(imp(n(Q), n(P)), P, Q),
    imp(imp(imp(P, Q), P), P),
    either(P, n(P)),
    n(both(P, n(P))),
    imp(FALSE, P),
    imp(both(P, n(P)), Q),
    same(both(P, Q), both(Q, P)),
    same(either(P, Q), either(Q, P)),
    same(both(both(P, Q), R), both(P, both(Q, R))),
    same(either(either(P, Q), R), either(P, either(Q, R))),
    same(both(P, either(Q, R)), either(both(P, Q), both(P, R))),
    same(either(P, both(Q, R)), both(either(P, Q), either(P, R))),
    same(n(either(P, Q)), both(n(P), n(Q))),
    same(n(both(P, Q)), either(n(P), n(Q))),
    imp(either(n(P), n(Q)), n(both(P, Q))),
    same(imp(P, Q), either(n(P), Q)),
    same(imp(P, Q, R), imp(both(P, Q), R)),
    same(imp(either(P, Q), R), both(imp(P, R), imp(Q, R))),
    same(imp(P, both(Q, R)), both(imp(P, Q), imp(P, R))),
    imp(either(P, Q), n(P), Q),
    imp(either(P, Q), n(Q), P),
    imp(either(P, Q), imp(P, R), imp(Q, R), R),
    imp(either(P, Q), imp(P, R), imp(Q, S), either(R, S)),
    imp(both(P, Q), imp(P, R), imp(Q, S), both(R, S)),
    same(P, P),
    imp(same(P, Q), same(Q, P)),
    imp(same(P, Q), same(Q, R), same(P, R)),
    imp(same(P, Q), P, Q),
    imp(same(P, Q), n(P), n(Q)),
    imp(same(P, Q), same(n(P), n(Q))),
    n(same(P, n(P))),
    n(n(either(P, n(P)))),
    same(both(P, TRUE), P),
    same(either(P, FALSE), P),
    same(both(P, FALSE), FALSE),
    same(imp(TRUE, P), P),
    same(n(TRUE), FALSE),
    same(both(P, P), P),
    same(either(P, P), P),
    same(either(P, both(P, Q)), P),
    same(both(P, either(P, Q)), P),
    imp(n(imp(P, Q)), both(P, n(Q))),
    imp(imp(P, Q), imp(n(P), Q), Q),
    either(imp(P, Q), imp(Q, P)),
    imp(both(imp(P, Q), imp(Q, P)), same(P, Q)),
    imp(both(imp(P, Q), P), Q),
]


def law(rng: random.Random) -> tuple[list[str], list[Formula], Formula]:
    """A law with some atoms replaced by small formulas."""
    f = rng.choice(LAWS)
    atoms = list("pqrs")
    if rng.random() < 0.75:
        m = {}
        for a in atoms:
            if rng.random() < 0.4:
                m[a] = formula(rng, atoms[: rng.randint(2, 4)], 1)
        f = fill(f, m)
    return atoms, [], f


def fill(f: Formula, m: dict[str, Formula]) -> Formula:
    """Replaces atoms by formulas."""
    tag = f[0]
    if tag == "atom":
        return m.get(f[1], f)
    if tag in ("and", "or", "imp", "iff", "not"):
        return (tag, *(fill(part, m) for part in f[1:]))
    return f


def atoms_of(f: Formula) -> set[str]:
    tag = f[0]
    if tag == "atom":
        return {f[1]}
    if tag in ("and", "or", "imp", "iff", "not"):
        return set().union(*(atoms_of(part) for part in f[1:]))
    return set()


def uncurry(rng: random.Random, hypotheses: list[Formula], goal: Formula) -> tuple[list[Formula], Formula]:
    """Moves premises of the goal before the colon, or hypotheses behind it."""
    if hypotheses and rng.random() < 0.2:
        k = rng.randint(1, len(hypotheses))
        return hypotheses[:-k], imp(*hypotheses[-k:], goal)
    if goal[0] == "imp" and rng.random() < 0.5:
        k = rng.randint(1, 3)
        moved = list(hypotheses)
        while k and goal[0] == "imp":
            moved.append(goal[1])
            goal = goal[2]
            k -= 1
        return moved, goal
    return hypotheses, goal


def make(rng: random.Random) -> tuple[str, Statement, list] | None:
    """A statement with its proof, or nothing."""
    family = "propositional"
    if rng.random() < 0.25:
        atoms, hypotheses, goal = law(rng)
        family = "law"
    else:
        drawn = random_sequent(rng)
        if not drawn:
            return None
        atoms, hypotheses, goal = drawn
    hypotheses, goal = uncurry(rng, hypotheses, goal)
    present = set(itertools.chain.from_iterable(atoms_of(f) for f in [*hypotheses, goal]))
    atoms = [a for a in atoms if a in present]
    if not atoms or size(goal) > 16 or len(set(hypotheses)) < len(hypotheses):
        return None
    taken: set[str] = set()
    variables: list[tuple[str, str]] = []
    m: dict[str, Formula] = {}
    draw = rng.random()
    if draw < 0.86:
        chosen = names.some(rng, names.PROPOSITIONS, len(atoms), taken)
        variables = [(c, "Prop") for c in chosen]
        m = {a: ("atom", c) for a, c in zip(atoms, chosen)}
    else:
        family += "-atoms"
        chosen = names.some(rng, names.NUMBERS, rng.randint(2, 3), taken)
        variables = [(c, "ℕ") for c in chosen]
        facts = [
            (rel, ("v", a), ("v", b))
            for rel in ("=", "≤", "<")
            for a in chosen
            for b in chosen
            if a != b
        ] + [("=", ("v", a), ("n", k)) for a in chosen for k in (0, 1, 2)]
        picked = rng.sample(facts, len(atoms))
        m = dict(zip(atoms, picked))
    hypotheses = [fill(h, m) for h in hypotheses]
    goal = fill(goal, m)
    hypothesis_names = names.hypotheses(rng, hypotheses, taken)
    pairs = list(zip(hypothesis_names, hypotheses))
    context = Context((), tuple(reversed(pairs)), (), frozenset(taken))
    script = Prover(rng, 1500).run(context, goal)
    if rng.random() < 0.5:
        pairs, goal = [(n, unequal(f)) for n, f in pairs], unequal(goal)
    statement = Statement(variables, pairs, goal)
    return (family, statement, script) if script else None
