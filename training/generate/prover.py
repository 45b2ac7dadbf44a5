"""A small goal-directed prover that writes natural tactic scripts.

It searches by iterated depth: first a short term for `exact`; then the steps that lose nothing
(introduce, take apart); then choices (left, right, a witness, apply, cases on an applied
hypothesis); at last classical steps. What it finds need not be trusted: the checker judges every
pair that goes into training. Steps whose results go unused are left out of the script.

Invariant: `used` of a result holds every hypothesis name that its text mentions.
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator

from .syntax import FALSE, SUBSCRIPTS_TABLE, Formula, Term, free, key, show, subst, subterms

Script = list  # of str, or (prefix, Script) for an indented block


class OutOfBudget(Exception):
    pass


@dataclasses.dataclass(frozen=True)
class Context:
    variables: tuple[tuple[str, str], ...]
    hypotheses: tuple[tuple[str, Formula], ...]
    functions: tuple[tuple[str, str, str], ...] = ()
    names: frozenset[str] = frozenset()

    def add(self, name: str, formula: Formula) -> "Context":
        return dataclasses.replace(
            self, hypotheses=((name, formula), *self.hypotheses), names=self.names | {name}
        )

    def without(self, name: str) -> "Context":
        return dataclasses.replace(
            self, hypotheses=tuple(h for h in self.hypotheses if h[0] != name)
        )

    def variable(self, name: str, kind: str) -> "Context":
        return dataclasses.replace(
            self, variables=((name, kind), *self.variables), names=self.names | {name}
        )


def hypothesis_name(formula: Formula, taken: frozenset[str]) -> str:
    """`hp` for p and P x, `hnp` for ¬p, `hpq` for p → q, else `h`; subscripts when taken."""
    tag = formula[0]
    base = "h"
    if tag == "atom":
        base = "h" + formula[1].lower()
    elif tag == "not" and formula[1][0] == "atom":
        base = "hn" + formula[1][1].lower()
    elif tag == "pred":
        base = "h" + formula[1].lower()
    elif tag == "not" and formula[1][0] == "pred":
        base = "hn" + formula[1][1].lower()
    elif tag in ("imp", "and", "or", "iff") and formula[1][0] == formula[2][0] == "atom":
        base = "h" + formula[1][1].lower() + formula[2][1].lower()
    return fresh(base, taken)




def fresh(base: str, taken: frozenset[str]) -> str:
    if base not in taken:
        return base
    i = 1
    while f"{base}{SUBSCRIPTS_TABLE[i]}" in taken:
        i += 1
        if i == 10:
            raise OutOfBudget
    return f"{base}{SUBSCRIPTS_TABLE[i]}"


def atomic(text: str) -> str:
    """The text as an argument of an application: in parentheses when a space stands outside any."""
    depth = 0
    for c in text:
        if c in "(⟨":
            depth += 1
        elif c in ")⟩":
            depth -= 1
        elif c == " " and depth == 0:
            return f"({text})"
    return text


class Prover:
    def __init__(self, rng: random.Random, budget: int = 3000, classical: bool = True):
        self.rng = rng
        self.budget = budget
        self.classical = classical
        self.written: list[Term] = []

    def run(self, context: Context, goal: Formula, max_depth: int = 7) -> Script | None:
        """A script, or nothing within the budget. Shallow proofs are found first."""
        self.written = [t for t in dict.fromkeys(subterms(goal)) if t[0] == "app"]
        for classical in (False, True) if self.classical else (False,):
            self.nodes = 0
            try:
                for depth in range(1, max_depth + 1):
                    found = self.prove(context, goal, depth, frozenset(), classical)
                    if found:
                        return found[0]
            except (OutOfBudget, RecursionError):
                continue
        return None

    def spend(self) -> None:
        self.nodes += 1
        if self.nodes > self.budget:
            raise OutOfBudget

    # Terms

    def candidates(self, context: Context, kind: str) -> list[Term]:
        """Terms of a type: variables, and what is written in the context."""
        kinds = dict(context.variables)
        results = {f: (a, b) for f, a, b in context.functions}
        out: list[Term] = [("v", x) for x, k in context.variables if k == kind]
        seen = set(out)
        if not results:
            return out
        for source in (*(f for _, f in context.hypotheses), None):
            for t in self.written if source is None else subterms(source):
                if t[0] == "app" and t not in seen and results.get(t[1], ("", ""))[1] == kind:
                    if all(n in kinds or n in results for n in free(t)):
                        seen.add(t)
                        out.append(t)
        return out

    def eliminations(
        self, context: Context, text: str, formula: Formula, goal: Formula | None = None
    ) -> Iterator[tuple[str, Formula, list[Formula]]]:
        """Ways to use a hypothesis: text with `%` for each missing proof, conclusion, premises."""
        yield text, formula, []
        tag = formula[0]
        if tag == "and":
            for i in (1, 2):
                yield from self.eliminations(context, f"{atomic(text)}.{i}", formula[i], goal)
        elif tag == "iff":
            for name, a, b in (("mp", formula[1], formula[2]), ("mpr", formula[2], formula[1])):
                for text_b, conclusion, premises in self.eliminations(
                    context, f"{atomic(text)}.{name} %", b, goal
                ):
                    yield text_b, conclusion, [a, *premises]
        elif tag == "imp":
            for text_b, conclusion, premises in self.eliminations(
                context, f"{text} %", formula[2], goal
            ):
                yield text_b, conclusion, [formula[1], *premises]
        elif tag == "not":
            yield f"{text} %", FALSE, [formula[1]]
        elif tag == "all":
            for t in self.candidates(context, formula[2]):
                body = subst(formula[3], {formula[1]: t})
                yield from self.eliminations(context, f"{text} {show(t, 1024)}", body, goal)

    def term(
        self, context: Context, goal: Formula, depth: int
    ) -> tuple[str, frozenset[str]] | None:
        """A short proof term."""
        self.spend()
        wanted = key(goal)
        for name, formula in context.hypotheses:
            if key(formula) == wanted:
                return name, frozenset((name,))
        if goal[0] == "true":
            return "trivial", frozenset()
        if goal[0] == "=" and goal[1] == goal[2]:
            return "rfl", frozenset()
        if depth == 0:
            return None
        for name, formula in context.hypotheses:
            if formula[0] == "false":
                return f"{name}.elim", frozenset((name,))
            for text, conclusion, premises in self.eliminations(context, name, formula):
                if len(premises) > 3 or key(conclusion) != wanted or text == name:
                    continue
                filled = self.fill(context, text, premises, depth - 1)
                if filled:
                    return filled[0], filled[1] | {name}
        if goal[0] == "=":
            flipped = key(("=", goal[2], goal[1]))
            for name, formula in context.hypotheses:
                if key(formula) == flipped:
                    return f"{name}.symm", frozenset((name,))
        if goal[0] == "and":
            left = self.term(context, goal[1], depth - 1)
            right = left and self.term(context, goal[2], depth - 1)
            if left and right:
                inner = right[0]
                if goal[2][0] == "and" and inner[0] == "⟨" and inner.count("⟨") == 1:
                    inner = inner[1:-1]
                return f"⟨{left[0]}, {inner}⟩", left[1] | right[1]
        elif goal[0] == "iff":
            for name, formula in context.hypotheses:
                if formula[0] == "iff" and key(("iff", formula[2], formula[1])) == wanted:
                    return f"{name}.symm", frozenset((name,))
        elif goal[0] == "or":
            for i, constructor in ((1, "Or.inl"), (2, "Or.inr")):
                part = self.term(context, goal[i], depth - 1)
                if part:
                    return f"{constructor} {atomic(part[0])}", part[1]
        elif goal[0] == "ex":
            for t in self.candidates(context, goal[2]):
                part = self.term(context, subst(goal[3], {goal[1]: t}), depth - 1)
                if part:
                    return f"⟨{show(t)}, {part[0]}⟩", part[1]
        return None

    def fill(
        self, context: Context, text: str, premises: list[Formula], depth: int
    ) -> tuple[str, frozenset[str]] | None:
        used: frozenset[str] = frozenset()
        for premise in premises:
            part = self.term(context, premise, depth)
            if not part:
                return None
            text = text.replace("%", atomic(part[0]), 1)
            used |= part[1]
        return text, used

    # Tactics

    def prove(
        self, context: Context, goal: Formula, depth: int, above: frozenset, classical: bool
    ) -> tuple[Script, frozenset[str]] | None:
        self.spend()
        direct = self.term(context, goal, min(depth, 2))
        if direct:
            text, used = direct
            return [f"exact {text}"], used
        absurd = self.absurd(context, goal)
        if absurd:
            return absurd
        tag = goal[0]
        if tag in ("imp", "not", "all"):
            return self.introduce(context, goal, depth, above, classical)
        for name, formula in context.hypotheses:
            if formula[0] in ("and", "ex"):
                return self.take_apart(context, name, name, formula, goal, depth, above, classical)
        state = (key(goal), frozenset(key(f) for _, f in context.hypotheses))
        if state in above:
            return None
        above = above | {state}
        if tag in ("and", "iff"):
            return self.split(context, goal, depth, above, classical)
        if depth <= 1:
            return None
        for name, formula in context.hypotheses:
            if formula[0] == "or":
                return self.by_cases_on(context, name, name, formula, goal, depth, above, classical)
        return self.choose(context, goal, depth - 1, above, classical)

    def absurd(self, context: Context, goal: Formula) -> tuple[Script, frozenset[str]] | None:
        known = {key(f): n for n, f in context.hypotheses}
        for name, formula in context.hypotheses:
            if formula[0] == "not" and key(formula[1]) in known:
                other = known[key(formula[1])]
                used = frozenset((name, other))
                if goal == FALSE:
                    return [f"exact {name} {other}"], used
                return [f"exact absurd {other} {name}"], used
        return None

    def introduce(self, context, goal, depth, above, classical):
        names: list[str] = []
        parts: list[str] = []
        while goal[0] in ("imp", "not", "all"):
            if goal[0] == "all":
                name = fresh(goal[1], context.names)
                context = context.variable(name, goal[2])
                goal = subst(goal[3], {goal[1]: ("v", name)})
                parts.append(name)
                continue
            premise = goal[1]
            goal = goal[2] if goal[0] == "imp" else FALSE
            name = hypothesis_name(premise, context.names)
            context = context.add(name, premise)
            names.append(name)
            parts.append(name)
        found = self.prove(context, goal, depth, above, classical)
        if not found:
            return None
        script, used = found
        return [f"intro {' '.join(parts)}", *script], used - set(names)

    def pattern(self, context: Context, formula: Formula, names: list[str]) -> tuple[Context, list[str]]:
        """Takes ∧ and ∃ apart to the right: the new context and the parts' names."""
        parts: list[str] = []
        while formula[0] in ("and", "ex"):
            if formula[0] == "and":
                name = hypothesis_name(formula[1], context.names)
                context = context.add(name, formula[1])
                names.append(name)
                parts.append(name)
                formula = formula[2]
            else:
                name = fresh(formula[1], context.names)
                context = context.variable(name, formula[2])
                parts.append(name)
                formula = subst(formula[3], {formula[1]: ("v", name)})
        name = hypothesis_name(formula, context.names)
        names.append(name)
        parts.append(name)
        return context.add(name, formula), parts

    def take_apart(self, context, name, text, formula, goal, depth, above, classical):
        names: list[str] = []
        inner = context.without(name) if text == name else context
        inner, parts = self.pattern(inner, formula, names)
        found = self.prove(inner, goal, depth, above, classical)
        if not found:
            return None
        script, used = found
        variables = [p for p in parts if p not in names]
        if not used & set(names) and not any(mentions(script, x) for x in variables):
            return found
        base = frozenset(name.split(" ")[:1]) if text == name else frozenset()
        after = (used - set(names)) | base
        return [f"obtain ⟨{', '.join(parts)}⟩ := {text}", *script], after

    def split(self, context, goal, depth, above, classical):
        if goal[0] == "and":
            halves = [goal[1], goal[2]]
        else:
            halves = [("imp", goal[1], goal[2]), ("imp", goal[2], goal[1])]
        scripts, used = [], frozenset()
        for half in halves:
            found = self.prove(context, half, depth, above, classical)
            if not found:
                return None
            scripts.append(found[0])
            used |= found[1]
        return ["constructor", ("·", scripts[0]), ("·", scripts[1])], used

    def by_cases_on(self, context, name, text, formula, goal, depth, above, classical):
        inner = context.without(name) if text == name else context
        branches, used, parts = [], frozenset(), []
        for side in (formula[1], formula[2]):
            part = hypothesis_name(side, inner.names)
            branch = inner.add(part, side)
            names, pieces = [part], [part]
            pattern = part
            if side[0] in ("and", "ex"):
                names = []
                branch, pieces = self.pattern(inner, side, names)
                pattern = f"⟨{', '.join(pieces)}⟩"
            found = self.prove(branch, goal, depth - 1, above, classical)
            if not found:
                return None
            script, part_used = found
            if not part_used & set(names):
                if any(mentions(script, p) for p in pieces):
                    return None
                return found
            branches.append(script)
            parts.append(pattern)
            used |= part_used - set(names)
        if text == name:
            used |= {name}
        return [f"rcases {text} with {parts[0]} | {parts[1]}", ("·", branches[0]), ("·", branches[1])], used

    def choose(self, context, goal, depth, above, classical):
        tag = goal[0]
        if tag == "or":
            for i, side in ((1, "left"), (2, "right")):
                found = self.prove(context, goal[i], depth, above, False)
                if found:
                    return [side, *found[0]], found[1]
        if tag == "ex":
            for t in self.candidates(context, goal[2])[:4]:
                body = subst(goal[3], {goal[1]: t})
                found = self.prove(context, body, depth, above, False)
                if found:
                    return [f"refine ⟨{show(t)}, ?_⟩", *found[0]], found[1]
        wanted = key(goal)
        # Cases on, or parts of, an applied hypothesis.
        for name, formula in context.hypotheses:
            for text, conclusion, premises in self.eliminations(context, name, formula):
                if text == name or conclusion[0] not in ("or", "ex", "and") or len(premises) > 2:
                    continue
                if any(key(f) == key(conclusion) for _, f in context.hypotheses):
                    continue
                filled = self.fill(context, text, premises, 1)
                if not filled or already(context, conclusion):
                    continue
                step = self.by_cases_on if conclusion[0] == "or" else self.take_apart
                inner = context.without(name) if formula[0] in ("imp", "not") and not premises[1:] else context
                found = step(inner, name, filled[0], conclusion, goal, depth, above, classical)
                if found:
                    return found[0], found[1] | filled[1] | {name}
        # Backwards through a hypothesis.
        for name, formula in context.hypotheses:
            for text, conclusion, premises in self.eliminations(context, name, formula):
                if not premises or key(conclusion) != wanted:
                    continue
                scripts, used = [], frozenset((name,))
                for premise in premises:
                    found = self.prove(context, premise, depth, above, False)
                    if not found:
                        break
                    scripts.append(found[0])
                    used |= found[1]
                else:
                    if len(scripts) == 1:
                        head = text.removesuffix(" %")
                        if "%" in head:
                            continue
                        return [f"apply {head}", *scripts[0]], used
                    if text.endswith(" %" * len(scripts)) and text.count("%") == len(scripts):
                        head = text[: -2 * len(scripts)]
                        return [f"apply {head}", *(("·", s) for s in scripts)], used
        # From a contradiction.
        if goal != FALSE:
            found = self.prove(context, FALSE, depth, above, False)
            if found:
                return ["exfalso", *found[0]], found[1]
        # A fact on the way: A for a hypothesis A → B.
        for name, formula in context.hypotheses:
            if formula[0] != "imp" or formula[1][0] not in ("imp", "or", "not", "iff", "and", "all"):
                continue
            if any(key(f) in (key(formula[1]), key(formula[2])) for _, f in context.hypotheses):
                continue
            found = self.prove(context, formula[1], depth - 1, above, False) if depth > 1 else None
            if not found:
                continue
            new = hypothesis_name(formula[1], context.names)
            rest = self.prove(context.add(new, formula[1]), goal, depth - 1, above, classical)
            if rest and new in rest[1]:
                return [
                    (f"have {new} : {show(formula[1])} := by", found[0]),
                    *rest[0],
                ], found[1] | (rest[1] - {new}) | {name}
        if not classical:
            return None
        return self.classically(context, goal, depth, above)

    def classically(self, context, goal, depth, above):
        if goal != FALSE and goal[0] in ("atom", "pred", "ex", *("=", "≤", "<")):
            negated = ("not", goal)
            if not already(context, negated):
                name = fresh("h", context.names)
                found = self.prove(context.add(name, negated), FALSE, depth, above, True)
                if found and name in found[1]:
                    return [f"by_contra {name}", *found[0]], found[1] - {name}
        seen = set()
        for formula in (goal, *(f for _, f in context.hypotheses)):
            for atom in parts_of(formula):
                if key(atom) in seen or already(context, atom) or already(context, ("not", atom)):
                    continue
                seen.add(key(atom))
                if len(seen) > 3 or not free(atom) <= context.names:
                    continue
                name = hypothesis_name(atom, context.names)
                scripts, used = [], frozenset()
                for case in (atom, ("not", atom)):
                    found = self.prove(context.add(name, case), goal, depth, above, True)
                    if not found:
                        break
                    if name not in found[1]:
                        return found
                    scripts.append(found[0])
                    used |= found[1] - {name}
                else:
                    return [f"by_cases {name} : {show(atom)}", ("·", scripts[0]), ("·", scripts[1])], used
        return None


def parts_of(formula: Formula) -> Iterator[Formula]:
    """Atomic parts outside binders."""
    tag = formula[0]
    if tag in ("atom", "pred", "=", "≤", "<"):
        yield formula
    elif tag in ("and", "or", "imp", "iff", "not"):
        for part in formula[1:]:
            yield from parts_of(part)


def already(context: Context, formula: Formula) -> bool:
    wanted = key(formula)
    return any(key(f) == wanted for _, f in context.hypotheses)


def mentions(script: Script, name: str) -> bool:
    for item in script:
        text = item if isinstance(item, str) else item[0]
        if name in text.replace("(", " ").replace(")", " ").replace("⟨", " ").replace("⟩", " ").replace(",", " ").replace(".", " ").split():
            return True
        if not isinstance(item, str) and mentions(item[1], name):
            return True
    return False


def render(script: Script, indent: str = "") -> str:
    """Lean text: `·` before a block, `| … =>` and `… := by` above it."""
    lines: list[str] = []
    for item in script:
        if isinstance(item, str):
            lines.append(indent + item)
        elif item[0] == "·":
            inner = render(item[1], indent + "  ")
            lines.append(indent + "· " + inner[len(indent) + 2 :])
        elif len(item[1]) == 1 and isinstance(item[1][0], str):
            lines.append(f"{indent}{item[0]} {item[1][0]}")
        else:
            lines.append(indent + item[0])
            lines.append(render(item[1], indent + "  "))
    return "\n".join(lines)
