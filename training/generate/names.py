"""Names that people give to variables and hypotheses, drawn in consistent sets."""

from __future__ import annotations

import random
import re

from .syntax import SUBSCRIPTS_TABLE, Formula

PROPOSITIONS = [
    ["p", "q", "r", "s"],
    ["P", "Q", "R", "S"],
    ["a", "b", "c", "d"],
    ["A", "B", "C", "D"],
    ["φ", "ψ", "χ", "θ"],
    ["p₁", "p₂", "p₃", "p₄"],
    ["X", "Y", "Z", "W"],
]
NUMBERS = [
    ["a", "b", "c", "d"],
    ["n", "m", "k", "l"],
    ["x", "y", "z", "w"],
    ["m", "n", "k", "p"],
    ["i", "j", "k", "l"],
    ["n", "a", "b", "c"],
    ["t", "s", "r", "q"],
]
ELEMENTS = [["a", "b", "c", "d"], ["x", "y", "z", "w"], ["u", "v", "w", "t"], ["s", "t", "u", "r"]]
BOUND = [["x", "y", "z"], ["a", "b", "c"], ["t", "s", "r"], ["u", "v", "w"], ["y", "z", "w"]]
TYPES = [["α", "β", "γ"], ["X", "Y", "Z"], ["A", "B", "C"], ["T", "U", "V"], ["ι", "κ", "σ"]]
PREDICATES = [["P", "Q", "R", "S"], ["p", "q", "r", "s"], ["A", "B", "C", "D"], ["F", "G", "H", "K"]]
FUNCTIONS = [["f", "g", "h'", "k"], ["f", "g", "F", "G"], ["φ", "ψ", "f", "g"], ["g", "f", "k", "l"]]
RARE = ["foo", "bar", "stmt", "hyp", "var", "val", "aux", "key", "left", "right", "lhs", "rhs", "z'", "x'", "n'"]


def some(rng: random.Random, table: list[list[str]], count: int, taken: set[str]) -> list[str]:
    """`count` names of one set, none of them taken; they become taken."""
    order = rng.sample(table, len(table))
    for names in order:
        free = [n for n in names if n not in taken]
        if len(free) >= count:
            chosen = free[:count] if rng.random() < 0.7 else rng.sample(free, count)
            if rng.random() < 0.01:
                chosen[rng.randrange(count)] = rng.choice([n for n in RARE if n not in taken])
            taken.update(chosen)
            return chosen
    raise ValueError("no names left")


def hypotheses(rng: random.Random, formulas: list[Formula], taken: set[str]) -> list[str]:
    """Names for the hypotheses of a statement, in one of the usual manners."""
    manner = rng.choices(["h", "h1", "after", "letters", "H"], [40, 20, 25, 8, 7])[0]
    out: list[str] = []
    for i, formula in enumerate(formulas):
        if manner == "after":
            name = descriptive(formula)
        elif manner == "letters":
            name = "h" + "abcdefgh"[i]
        elif manner == "h1":
            name = "h" if len(formulas) == 1 else f"h{i + 1}"
        else:
            base = manner
            name = base if len(formulas) == 1 else base + SUBSCRIPTS_TABLE[i + 1]
        base, k = name, 1
        while name in taken:
            name = base + ("'" if k == 1 and i == 1 else SUBSCRIPTS_TABLE[k])
            k += 1
        taken.add(name)
        out.append(name)
    return out


def descriptive(formula: Formula) -> str:
    """hp for p, hpq for p → q, h for what is longer."""
    tag = formula[0]
    if tag == "atom":
        return "h" + formula[1].lower()
    if tag == "not" and formula[1][0] == "atom":
        return "hn" + formula[1][1].lower()
    if tag in ("imp", "and", "or", "iff") and formula[1][0] == formula[2][0] == "atom":
        return "h" + formula[1][1].lower() + formula[2][1].lower()
    if tag == "pred" and all(t[0] == "v" for t in formula[2]):
        return "h" + "".join(t[1] for t in formula[2])
    if tag in ("=", "≤", "<") and formula[1][0] == formula[2][0] == "v":
        return "h" + formula[1][1] + formula[2][1]
    return "h"


THEOREMS = ["X", "foo", "bar", "my_theorem", "test", "ex1", "t1", "main", "goal", "thm", "lemma1", "statement", "problem"]


def theorem(rng: random.Random) -> str:
    """Mostly `X`, which the prover's normalisation uses; sometimes another, or `example`."""
    draw = rng.random()
    if draw < 0.7:
        return "X"
    return "example" if draw < 0.82 else rng.choice(THEOREMS)


_RELATION = re.compile(r"¬\(([^()∧∨→↔¬∀∃]*[=<≤][^()∧∨→↔¬∀∃]*)\)")
_GROUP = re.compile(r"\(([^():,∀∃]+ [^():,∀∃]+) : ([^()]*)\)")
_TYPED = re.compile(r"([∀∃]) ([^,():∀∃]+ : [^,()]+),")


def vary(rng: random.Random, text: str) -> str:
    """The same statement as another person writes it: ¬a < b for ¬(a < b), a binder for each
    variable, parentheses around a bound variable's type, Nat for ℕ."""
    if rng.random() < 0.3:
        text = _RELATION.sub(r"¬\1", text)
    if rng.random() < 0.08:
        text = _GROUP.sub(lambda m: " ".join(f"({n} : {m[2]})" for n in m[1].split(" ")), text)
    if rng.random() < 0.25:
        text = _TYPED.sub(r"\1 (\2),", text)
    return text.replace("ℕ", "Nat") if rng.random() < 0.05 else text
