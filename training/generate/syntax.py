"""Formulas and terms as nested tuples, their Lean text, and their shapes.

Terms:    ("v", name), ("n", number), ("app", f, terms), ("+" | "*" | "^", a, b)
Formulas: ("atom", p), ("pred", P, terms), ("=" | "≤" | "<" | "≠", a, b), ("and" | "or" | "imp" | "iff", A, B),
          ("not", A), ("all" | "ex", x, type, A), ("false",), ("true",)

Invariant: bound names differ from free ones within one statement, so that substitution needs no
renaming; comparison is up to bound names (`key`).
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterator

Term = tuple
Formula = tuple

RELATIONS = ("=", "≤", "<", "≠")
SUBSCRIPTS_TABLE = "₀₁₂₃₄₅₆₇₈₉"
FALSE: Formula = ("false",)
TRUE: Formula = ("true",)


def v(name: str) -> Term:
    return ("v", name)


def imp(*parts: Formula) -> Formula:
    """A → B → … → Z."""
    out = parts[-1]
    for part in reversed(parts[:-1]):
        out = ("imp", part, out)
    return out


def conj(parts: list[Formula]) -> Formula:
    out = parts[-1]
    for part in reversed(parts[:-1]):
        out = ("and", part, out)
    return out


def subst(x: tuple, m: dict[str, Term]) -> tuple:
    """Replaces free variables in a term or a formula."""
    tag = x[0]
    if tag == "v":
        return m.get(x[1], x)
    if tag in ("n", "atom", "false", "true"):
        return x
    if tag in ("app", "pred"):
        return (tag, x[1], tuple(subst(t, m) for t in x[2]))
    if tag in ("all", "ex"):
        inner = {k: t for k, t in m.items() if k != x[1]}
        return (tag, x[1], x[2], subst(x[3], inner)) if inner else x
    return (tag, *(subst(part, m) for part in x[1:]))


def replace(x: tuple, old: Term, new: Term) -> tuple:
    """Replaces every instance of a term, outermost first, as `rw` does."""
    if x == old:
        return new
    tag = x[0]
    if tag in ("v", "n", "atom", "false", "true"):
        return x
    if tag in ("app", "pred"):
        return (tag, x[1], tuple(replace(t, old, new) for t in x[2]))
    if tag in ("all", "ex"):
        return (tag, x[1], x[2], replace(x[3], old, new))
    return (tag, *(replace(part, old, new) for part in x[1:]))


def subterms(x: tuple) -> Iterator[Term]:
    """All terms in a term or formula, bound ones included, outermost first."""
    tag = x[0]
    if tag in ("v", "n"):
        yield x
    elif tag in ("app", "+", "*", "^"):
        yield x
        for t in x[2] if tag == "app" else x[1:]:
            yield from subterms(t)
    elif tag == "pred":
        for t in x[2]:
            yield from subterms(t)
    elif tag in ("all", "ex"):
        yield from subterms(x[3])
    elif tag not in ("atom", "false", "true"):
        for part in x[1:]:
            yield from subterms(part)


@functools.lru_cache(maxsize=200_000)
def free(x: tuple) -> frozenset[str]:
    """Names that occur free: variables, functions, predicates and atoms alike."""
    tag = x[0]
    if tag in ("v", "atom"):
        return frozenset((x[1],))
    if tag in ("n", "false", "true"):
        return frozenset()
    if tag in ("app", "pred"):
        return frozenset((x[1],)).union(*(free(t) for t in x[2]))
    if tag in ("all", "ex"):
        return free(x[3]) - {x[1]}
    return frozenset().union(*(free(part) for part in x[1:]))


@functools.lru_cache(maxsize=200_000)
def key(x: Formula) -> Formula:
    """The formula with bound names replaced by their depth: equal keys, equal formulas."""
    return _key(x, 0)


def _key(x: tuple, depth: int) -> tuple:
    tag = x[0]
    if tag in ("all", "ex"):
        bound = f"#{depth}"
        return (tag, bound, x[2], _key(subst(x[3], {x[1]: ("v", bound)}), depth + 1))
    if tag in ("and", "or", "imp", "iff", "not"):
        return (tag, *(_key(part, depth) for part in x[1:]))
    return x


def untyped(x: Formula) -> Formula:
    """Without the types of bound variables, where Lean infers them."""
    tag = x[0]
    if tag in ("all", "ex"):
        return (tag, x[1], None, untyped(x[3]))
    if tag in ("and", "or", "imp", "iff", "not"):
        return (tag, *(untyped(part) for part in x[1:]))
    return x


def unequal(x: Formula) -> Formula:
    """Writes a ≠ b for ¬(a = b)."""
    tag = x[0]
    if tag == "not" and x[1][0] == "=":
        return ("≠", *x[1][1:])
    if tag in ("all", "ex"):
        return (tag, x[1], x[2], unequal(x[3]))
    if tag in ("and", "or", "imp", "iff", "not"):
        return (tag, *(unequal(part) for part in x[1:]))
    return x


def size(x: tuple) -> int:
    tag = x[0]
    if tag in ("v", "n", "atom", "false", "true"):
        return 1
    if tag in ("app", "pred"):
        return 1 + sum(size(t) for t in x[2])
    if tag in ("all", "ex"):
        return 1 + size(x[3])
    return 1 + sum(size(part) for part in x[1:])


# Lean's precedences: of the whole, of the left and of the right operand.
_INFIX = {
    "iff": ("↔", 20, 21, 21),
    "imp": ("→", 25, 26, 25),
    "or": ("∨", 30, 31, 30),
    "and": ("∧", 35, 36, 35),
    "=": ("=", 50, 51, 51),
    "≠": ("≠", 50, 51, 51),
    "≤": ("≤", 50, 51, 51),
    "<": ("<", 50, 51, 51),
    "+": ("+", 65, 65, 66),
    "*": ("*", 70, 70, 71),
    "^": ("^", 75, 76, 75),
}


def show(x: tuple, precedence: int = 0) -> str:
    """Lean text, with the parentheses that it needs."""
    tag = x[0]
    if tag in ("v", "atom"):
        return x[1]
    if tag == "n":
        return str(x[1])
    if tag == "false":
        return "False"
    if tag == "true":
        return "True"
    if tag in ("app", "pred"):
        text, level = f"{x[1]} " + " ".join(show(t, 1024) for t in x[2]), 1023
    elif tag == "not":
        text, level = "¬" + show(x[1], 1024 if x[1][0] in RELATIONS else 40), 1024
        if precedence > 1023:
            level = 0
    elif tag in ("all", "ex"):
        names, body = [x[1]], x[3]
        while body[0] == tag and body[2] == x[2]:
            names.append(body[1])
            body = body[3]
        kind = "" if x[2] is None else f" : {x[2]}"
        text, level = f"{'∀' if tag == 'all' else '∃'} {' '.join(names)}{kind}, {show(body)}", 0
        # A binder as the last operand of an arrow needs no parentheses.
        if precedence == 25:
            level = 25
    else:
        symbol, level, left, right = _INFIX[tag]
        text = f"{show(x[1], left)} {symbol} {show(x[2], right)}"
    return f"({text})" if level < precedence else text


@dataclasses.dataclass
class Statement:
    """Declared variables with their types, named hypotheses, and a goal."""

    variables: list[tuple[str, str]]
    hypotheses: list[tuple[str, Formula]]
    goal: Formula

    def text(self, name: str) -> str:
        """`theorem name (p q : Prop) (h : p) : goal := by`."""
        out = ["example" if name == "example" else f"theorem {name}"]
        i = 0
        while i < len(self.variables):
            kind = self.variables[i][1]
            names = []
            while i < len(self.variables) and self.variables[i][1] == kind:
                names.append(self.variables[i][0])
                i += 1
            opening, closing = ("{", "}") if kind == "{Type}" else ("(", ")")
            out.append(f"{opening}{' '.join(names)} : {kind.strip('{}')}{closing}")
        i = 0
        while i < len(self.hypotheses):
            out.append(f"({self.hypotheses[i][0]} : {show(self.hypotheses[i][1])})")
            i += 1
        return f"{' '.join(out)} : {show(self.goal)} := by"

    def shape(self) -> str:
        """The statement with names and numerals abstracted, each hypothesis and the goal apart,
        the hypotheses sorted. Coarser than the statement up to names: statements that differ
        only in names, numerals, binder layout, the order of hypotheses, or in which hypotheses
        share which variables have one shape."""
        parts = sorted(anonymous(f) for _, f in self.hypotheses)
        return " ; ".join(parts) + " ⊢ " + anonymous(self.goal)


def anonymous(x: Formula) -> str:
    """Lean text with every name replaced by the order in which it appears, every numeral by N."""
    names: dict[str, str] = {}

    def name(n: str) -> str:
        if n not in names:
            names[n] = f"x{len(names)}"
        return names[n]

    def go(y: tuple) -> tuple:
        tag = y[0]
        if tag in ("v", "atom"):
            return (tag, name(y[1]))
        if tag == "n":
            return ("v", "N")
        if tag in ("app", "pred"):
            return (tag, name(y[1]), tuple(go(t) for t in y[2]))
        if tag in ("all", "ex"):
            return (tag, name(y[1]), None, go(y[3]))
        return (tag, *(go(part) for part in y[1:]))

    return show(go(x))
