"""Two statements about numbers in one: their goals joined by ∧, or one of them under ∨."""

from __future__ import annotations

import random

from . import lemmas, numbers
from .syntax import Statement

PARTS = [
    numbers.make_equation,
    numbers.make_rewrite,
    numbers.make_order_chain,
    numbers.make_order_fact,
    numbers.make_monotone,
    numbers.make_witness,
    numbers.make_compute,
    lemmas.make,
]


def make(rng: random.Random):
    try:
        first, second = rng.choice(PARTS)(rng), rng.choice(PARTS)(rng)
    except (ValueError, IndexError):
        return None
    if not first or not second:
        return None
    (_, a, script_a), (_, b, script_b) = first, second
    kinds = dict(a.variables)
    labels = {n for n, _ in a.hypotheses}
    if any(kinds.get(n, k) != k for n, k in b.variables) or labels & {n for n, _ in b.hypotheses}:
        return None
    if (labels | {n for n, _ in b.hypotheses}) & (set(kinds) | {n for n, _ in b.variables}):
        return None
    variables = list(dict.fromkeys([*a.variables, *b.variables]))
    variables.sort(key=lambda pair: pair[1] == "ℕ")
    if rng.random() < 0.7:
        goal = ("and", a.goal, b.goal)
        one_a, one_b = only_exact(script_a), only_exact(script_b)
        if one_a and one_b and rng.random() < 0.6:
            script = [f"exact ⟨{one_a}, {one_b}⟩"]
        else:
            script = ["constructor", ("·", script_a), ("·", script_b)]
        hypotheses = [*a.hypotheses, *b.hypotheses]
    else:
        left = rng.random() < 0.5
        goal = ("or", a.goal, b.goal)
        script = ["left", *script_a] if left else ["right", *script_b]
        hypotheses = a.hypotheses if left else b.hypotheses
    return "combined", Statement(variables, hypotheses, goal), script


def only_exact(script: list) -> str | None:
    """The term of a script that is one `exact`."""
    if len(script) == 1 and isinstance(script[0], str) and script[0].startswith("exact "):
        return script[0].removeprefix("exact ")
    return None
