"""Statements that one lemma of the library proves, its variables replaced by small terms and its
premises turned into hypotheses; and two such steps in a row.

The table holds each lemma's name, what must be given explicitly (variables, in order; `h` for a
premise), premises and conclusion, in the words of the library.
"""

from __future__ import annotations

import random
import re

from . import names
from .numbers import numerals_differ, random_term, used_in, wrap
from .prover import atomic
from .syntax import Formula, Term, free, show, subst

# name | explicit arguments in order | premises ; … ⊢ conclusion
TABLE = """
Nat.add_left_cancel | h | a + b = a + c ⊢ b = c
Nat.add_right_cancel | h | a + b = c + b ⊢ a = c
Nat.succ.inj | h | a + 1 = b + 1 ⊢ a = b
Nat.le_antisymm | h h | a ≤ b ; b ≤ a ⊢ a = b
Nat.le_of_eq | h | a = b ⊢ a ≤ b
Nat.le_of_lt | h | a < b ⊢ a ≤ b
Nat.le_of_succ_le_succ | h | a + 1 ≤ b + 1 ⊢ a ≤ b
Nat.le_of_lt_succ | h | a < b + 1 ⊢ a ≤ b
Nat.lt_succ_of_le | h | a ≤ b ⊢ a < b + 1
Nat.succ_le_of_lt | h | a < b ⊢ a + 1 ≤ b
Nat.lt_of_succ_le | h | a + 1 ≤ b ⊢ a < b
Nat.le_of_succ_le | h | a + 1 ≤ b ⊢ a ≤ b
Nat.lt_of_succ_lt_succ | h | a + 1 < b + 1 ⊢ a < b
Nat.succ_lt_succ | h | a < b ⊢ a + 1 < b + 1
Nat.succ_le_succ | h | a ≤ b ⊢ a + 1 ≤ b + 1
Nat.eq_zero_of_le_zero | h | a ≤ 0 ⊢ a = 0
Nat.pos_of_ne_zero | h | a ≠ 0 ⊢ 0 < a
Nat.lt_of_le_of_ne | h h | a ≤ b ; a ≠ b ⊢ a < b
Nat.lt_of_not_le | h | ¬(a ≤ b) ⊢ b < a
Nat.le_of_not_lt | h | ¬(a < b) ⊢ b ≤ a
Nat.not_le_of_gt | h | a < b ⊢ ¬(b ≤ a)
Nat.not_lt_of_le | h | a ≤ b ⊢ ¬(b < a)
Nat.ne_of_lt | h | a < b ⊢ a ≠ b
Nat.ne_of_gt | h | b < a ⊢ a ≠ b
Nat.lt_asymm | h | a < b ⊢ ¬(b < a)
Nat.add_lt_add_left | h c | a < b ⊢ c + a < c + b
Nat.add_lt_add_right | h c | a < b ⊢ a + c < b + c
Nat.add_lt_add | h h | a < b ; c < d ⊢ a + c < b + d
Nat.add_lt_add_of_le_of_lt | h h | a ≤ b ; c < d ⊢ a + c < b + d
Nat.add_lt_add_of_lt_of_le | h h | a < b ; c ≤ d ⊢ a + c < b + d
Nat.add_le_add | h h | a ≤ b ; c ≤ d ⊢ a + c ≤ b + d
Nat.add_le_add_left | h c | a ≤ b ⊢ c + a ≤ c + b
Nat.add_le_add_right | h c | a ≤ b ⊢ a + c ≤ b + c
Nat.mul_le_mul | h h | a ≤ b ; c ≤ d ⊢ a * c ≤ b * d
Nat.mul_le_mul_left | c h | a ≤ b ⊢ c * a ≤ c * b
Nat.mul_le_mul_right | c h | a ≤ b ⊢ a * c ≤ b * c
Nat.mul_pos | h h | 0 < a ; 0 < b ⊢ 0 < a * b
Nat.mul_ne_zero | h h | a ≠ 0 ; b ≠ 0 ⊢ a * b ≠ 0
Nat.eq_zero_of_mul_eq_zero | h | a * b = 0 ⊢ a = 0 ∨ b = 0
Nat.eq_of_mul_eq_mul_left | h h | 0 < a ; a * b = a * c ⊢ b = c
Nat.exists_eq_add_of_le | h | a ≤ b ⊢ ∃ k, b = a + k
Nat.le_add_right_of_le | h | a ≤ b ⊢ a ≤ b + c
Nat.le_trans | h h | a ≤ b ; b ≤ c ⊢ a ≤ c
Nat.lt_trans | h h | a < b ; b < c ⊢ a < c
Nat.lt_of_lt_of_le | h h | a < b ; b ≤ c ⊢ a < c
Nat.lt_of_le_of_lt | h h | a ≤ b ; b < c ⊢ a < c
Nat.le_total | a b | ⊢ a ≤ b ∨ b ≤ a
Nat.lt_or_ge | a b | ⊢ a < b ∨ b ≤ a
Nat.lt_trichotomy | a b | ⊢ a < b ∨ a = b ∨ b < a
Nat.eq_zero_or_pos | a | ⊢ a = 0 ∨ 0 < a
Nat.le_refl | a | ⊢ a ≤ a
Nat.zero_le | a | ⊢ 0 ≤ a
Nat.le_add_right | a b | ⊢ a ≤ a + b
Nat.le_add_left | a b | ⊢ a ≤ b + a
Nat.le_succ | a | ⊢ a ≤ a + 1
Nat.lt_succ_self | a | ⊢ a < a + 1
Nat.succ_pos | a | ⊢ 0 < a + 1
Nat.succ_ne_zero | a | ⊢ a + 1 ≠ 0
Nat.lt_irrefl | a | ⊢ ¬(a < a)
Nat.not_lt_zero | a | ⊢ ¬(a < 0)
Nat.two_mul | a | ⊢ 2 * a = a + a
Nat.mul_two | a | ⊢ a * 2 = a + a
Nat.succ_add | a b | ⊢ a + 1 + b = a + b + 1
Nat.succ_mul | a b | ⊢ (a + 1) * b = a * b + b
Nat.mul_succ | a b | ⊢ a * (b + 1) = a * b + a
Nat.add_eq_zero_iff | | ⊢ a + b = 0 ↔ a = 0 ∧ b = 0
Nat.lt_succ_iff | | ⊢ a < b + 1 ↔ a ≤ b
Nat.succ_le_iff | | ⊢ a + 1 ≤ b ↔ a < b
Nat.not_le | | ⊢ ¬(a ≤ b) ↔ b < a
Nat.not_lt | | ⊢ ¬(a < b) ↔ b ≤ a
"""

_TOKEN = re.compile(r"\w+|[^\s\w]")
_LEVELS = {"↔": ("iff", 20), "∨": ("or", 30), "∧": ("and", 35), "=": ("=", 50), "≠": ("≠", 50), "≤": ("≤", 50), "<": ("<", 50), "+": ("+", 65), "*": ("*", 70)}


def parse(text: str) -> Formula:
    """Reads the table's formulas: left-associative operators, ¬ and ∃ k, …"""
    tokens = _TOKEN.findall(text)
    at = 0

    def primary() -> tuple:
        nonlocal at
        token = tokens[at]
        at += 1
        if token == "(":
            inner = expression(0)
            at += 1
            return inner
        if token == "¬":
            return ("not", expression(40))
        if token == "∃":
            name = tokens[at]
            at += 2
            return ("ex", name, None, expression(0))
        return ("n", int(token)) if token.isdigit() else ("v", token)

    def expression(least: int) -> tuple:
        nonlocal at
        left = primary()
        while at < len(tokens) and tokens[at] in _LEVELS and _LEVELS[tokens[at]][1] >= least:
            tag, level = _LEVELS[tokens[at]]
            at += 1
            left = (tag, left, expression(level if tag in ("or", "and") else level + 1))
        return left

    return expression(0)


def read() -> list[tuple[str, list[str], list[Formula], Formula]]:
    out = []
    for line in TABLE.strip().splitlines():
        name, arguments, rest = (part.strip() for part in line.split("|"))
        left, right = rest.split("⊢")
        premises = [parse(p) for p in left.split(";") if p.strip()]
        out.append((name, arguments.split(), premises, parse(right)))
    return out


LEMMAS = read()


def apply(name: str, arguments: list[str], m: dict[str, Term], proofs: list[str]) -> str:
    """The application of a lemma to explicit terms and proofs."""
    left = list(proofs)
    out = [name]
    for a in arguments:
        out.append(atomic(left.pop(0)) if a == "h" else show(m[a], 1024))
    return " ".join(out)


def make(rng: random.Random):
    taken: set[str] = set()
    vs = names.some(rng, names.NUMBERS, rng.choice([2, 3, 4]), taken)
    name, arguments, premises, conclusion = rng.choice(LEMMAS)
    letters = sorted(set("abcd") & set().union(*(free(f) for f in [*premises, conclusion])))
    order = rng.sample(vs, len(vs)) if rng.random() < 0.4 else list(vs)
    m: dict[str, Term] = {}
    for i, letter in enumerate(letters):
        if rng.random() < 0.7:
            m[letter] = ("v", order[i % len(order)])
        else:
            m[letter] = random_term(rng, vs, rng.choice([1, 2, 2, 3]))
    premises = [subst(p, m) for p in premises]
    conclusion = subst(conclusion, m)
    if any(numerals_differ(f) for f in [*premises, conclusion]) or len(set(premises)) < len(premises):
        return None
    if not free(conclusion):
        return None
    labels = names.hypotheses(rng, premises, taken)
    proofs = list(labels)
    hypotheses = list(zip(labels, premises))
    # Sometimes a premise comes from another lemma.
    if premises and rng.random() < 0.35:
        i = rng.randrange(len(premises))
        found = backwards(rng, premises[i])
        if found:
            inner_name, inner_arguments, inner_m, inner_premises = found
            if len(inner_premises) <= 1 and not any(numerals_differ(f) for f in inner_premises):
                proofs[i] = apply(inner_name, inner_arguments, inner_m, [labels[i]] * len(inner_premises))
                replacement = [(labels[i], f) for f in inner_premises]
                hypotheses = [*hypotheses[:i], *replacement, *hypotheses[i + 1 :]]
    formulas = [f for _, f in hypotheses]
    if conclusion in formulas or len(set(formulas)) < len(formulas):
        return None
    text = apply(name, arguments, m, proofs)
    script = [f"exact {text}"]
    goal = conclusion
    if rng.random() < 0.12 and len(hypotheses) >= 1 and proofs == labels and "h" in arguments and not any(a != "h" for a in arguments):
        # The same backwards.
        script = [f"apply {name}", f"exact {labels[0]}"] if len(labels) == 1 else [f"apply {name}", ("·", [f"exact {labels[0]}"]), ("·", [f"exact {labels[1]}"])]
    family = "lemma" if proofs == labels else "lemma-twice"
    return wrap(rng, family, used_in(vs, formulas, goal), hypotheses, goal, script, taken, (), bool(not hypotheses))


def backwards(rng: random.Random, goal: Formula):
    """A lemma whose conclusion is this, with every variable determined."""
    options = []
    for name, arguments, premises, conclusion in LEMMAS:
        m: dict[str, Term] = {}
        if len(premises) <= 1 and unify(conclusion, goal, m):
            needed = set().union(*(free(p) for p in premises)) if premises else set()
            if needed <= set(m) and name not in ("Nat.le_refl",):
                options.append((name, arguments, m, [subst(p, m) for p in premises]))
    return rng.choice(options) if options else None


def unify(pattern: tuple, x: tuple, m: dict[str, Term]) -> bool:
    if pattern[0] == "v":
        if x[0] not in ("v", "n", "+", "*"):
            return False
        if pattern[1] in m:
            return m[pattern[1]] == x
        m[pattern[1]] = x
        return True
    if pattern[0] != x[0] or pattern[0] == "ex":
        return False
    if pattern[0] == "n":
        return pattern == x
    return all(unify(p, y, m) for p, y in zip(pattern[1:], x[1:]))
