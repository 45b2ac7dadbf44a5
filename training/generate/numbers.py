"""Statements about natural numbers: equations proved by chains of rewriting that are known
because they made the statement, facts about ≤ and <, witnesses, induction and cases."""

from __future__ import annotations

import random

from . import names
from .first_order import quantified
from .prover import atomic, fresh
from .syntax import Formula, Statement, Term, free, imp, replace, show, subst, subterms

ZERO: Term = ("n", 0)
ONE: Term = ("n", 1)


def add(a: Term, b: Term) -> Term:
    return ("+", a, b)


def mul(a: Term, b: Term) -> Term:
    return ("*", a, b)


def pow_(a: Term, b: Term) -> Term:
    return ("^", a, b)


def var(name: str) -> Term:
    return ("v", name)


A, B, C = var("a"), var("b"), var("c")

# Name, explicit arguments, left side, right side; weight.
LEMMAS: list[tuple[str, str, Term, Term, float]] = [
    ("Nat.add_comm", "ab", add(A, B), add(B, A), 4),
    ("Nat.add_assoc", "abc", add(add(A, B), C), add(A, add(B, C)), 3),
    ("Nat.add_left_comm", "abc", add(A, add(B, C)), add(B, add(A, C)), 1),
    ("Nat.add_right_comm", "abc", add(add(A, B), C), add(add(A, C), B), 1.5),
    ("Nat.mul_comm", "ab", mul(A, B), mul(B, A), 4),
    ("Nat.mul_assoc", "abc", mul(mul(A, B), C), mul(A, mul(B, C)), 2),
    ("Nat.mul_left_comm", "abc", mul(A, mul(B, C)), mul(B, mul(A, C)), 0.7),
    ("Nat.mul_right_comm", "abc", mul(mul(A, B), C), mul(mul(A, C), B), 0.7),
    ("Nat.mul_add", "abc", mul(A, add(B, C)), add(mul(A, B), mul(A, C)), 2),
    ("Nat.add_mul", "abc", mul(add(A, B), C), add(mul(A, C), mul(B, C)), 2),
    ("Nat.add_zero", "a", add(A, ZERO), A, 1.5),
    ("Nat.zero_add", "a", add(ZERO, A), A, 1.5),
    ("Nat.mul_zero", "a", mul(A, ZERO), ZERO, 1),
    ("Nat.zero_mul", "a", mul(ZERO, A), ZERO, 1),
    ("Nat.mul_one", "a", mul(A, ONE), A, 1.5),
    ("Nat.one_mul", "a", mul(ONE, A), A, 1.5),
    ("Nat.pow_zero", "a", pow_(A, ZERO), ONE, 0.5),
]
SHORT = {"Nat.add_zero", "Nat.zero_add", "Nat.mul_zero", "Nat.zero_mul", "Nat.mul_one", "Nat.one_mul", "Nat.pow_zero"}


def match(pattern: Term, t: Term, m: dict[str, Term]) -> bool:
    if pattern[0] == "v":
        if pattern[1] in m:
            return m[pattern[1]] == t
        m[pattern[1]] = t
        return True
    if pattern[0] != t[0]:
        return False
    if pattern[0] == "n":
        return pattern == t
    return all(match(p, s, m) for p, s in zip(pattern[1:], t[1:])) if t[0] in "+*^" else False


def closed_subterms(x: tuple) -> list[Term]:
    return list(dict.fromkeys(subterms(x)))


def random_term(rng: random.Random, variables: list[str], leaves: int) -> Term:
    if leaves == 1:
        if rng.random() < 0.12:
            return ("n", rng.choice([0, 0, 1, 1, 2, 3]))
        return var(rng.choice(variables))
    left = rng.randint(1, leaves - 1)
    op = rng.choices(["+", "*"], [65, 35])[0]
    return (op, random_term(rng, variables, left), random_term(rng, variables, leaves - left))


def steps_from(t: Term) -> list[tuple[str, list[Term], Term, Term, float]]:
    """Every lemma instance that rewrites t from left to right."""
    out = []
    for s in closed_subterms(t):
        for name, args, left, right, weight in LEMMAS:
            m: dict[str, Term] = {}
            if match(left, s, m):
                out.append((name, [m[a] for a in args], s, subst(right, m), weight))
    return out


def numerals_differ(x: tuple) -> bool:
    """Whether two numerals meet in one operation: such goals close by computation."""
    return any(
        t[0] in "+*^" and t[1][0] == "n" and t[2][0] == "n" for t in closed_subterms(x)
    )


def rule(name: str, args: list[Term], bare: bool) -> str:
    return name if bare or not args else f"{name} " + " ".join(show(a, 1024) for a in args)


def make_equation(rng: random.Random):
    """s = t where t comes from s by one to three lemma instances."""
    taken: set[str] = set()
    vs = names.some(rng, names.NUMBERS, rng.choices([1, 2, 3, 4], [12, 34, 40, 14])[0], taken)
    count = rng.choices([1, 2, 3], [60, 32, 8])[0]
    for _ in range(40):
        s = random_term(rng, vs, rng.choices([2, 3, 4, 5], [30, 36, 24, 10])[0])
        if numerals_differ(s):
            continue
        t, rules = s, []
        for _ in range(count):
            options = steps_from(t)
            if not options:
                break
            name, args, old, new, _ = rng.choices(options, [o[4] for o in options])[0]
            if old == new:
                break
            t = replace(t, old, new)
            rules.append((name, args, old, new))
        if len(rules) < count or t == s or not free(s):
            continue
        # The goal is s = t; rw also rewrites the right side: simulate that.
        flipped = rng.random() < 0.15
        goal: Formula = ("=", t, s) if flipped else ("=", s, t)
        state = goal
        for _, _, old, new in rules:
            if state[1] == state[2]:
                break
            state = replace(state, old, new)
        else:
            if state[1] == state[2]:
                break
    else:
        return None
    used = [x for x in vs if x in free(goal)]
    if len(rules) == 1:
        name, args, old, new = rules[0]
        if (old, new) == (goal[1], goal[2]) and rng.random() < 0.75:
            return wrap(rng, "equation", used, [], goal, [f"exact {rule(name, args, False)}"], taken)
        if (old, new) == (goal[2], goal[1]) and rng.random() < 0.5:
            return wrap(rng, "equation", used, [], goal, [f"exact ({rule(name, args, False)}).symm"], taken)
    texts = [rule(n, a, n in SHORT) for n, a, _, _ in rules]
    script = [f"rw [{', '.join(texts)}]"]
    # The same inside a function or a predicate.
    draw = rng.random()
    if draw < 0.15:
        f = names.some(rng, names.FUNCTIONS, 1, taken)[0]
        outer = ("=", ("app", f, (goal[1],)), ("app", f, (goal[2],)))
        return wrap(rng, "equation-inside", used, [], outer, script, taken, [(f, "ℕ → ℕ")])
    if draw < 0.3:
        p = names.some(rng, names.PREDICATES, 1, taken)[0]
        hypothesis = ("pred", p, (goal[2],))
        target = ("pred", p, (goal[1],))
        state = target
        for _, _, old, new in rules:
            state = replace(state, old, new)
        if state == hypothesis:
            label = names.hypotheses(rng, [hypothesis], taken)[0]
            return wrap(
                rng, "equation-inside", used, [(label, hypothesis)], target, [*script, f"exact {label}"], taken, [(p, "ℕ → Prop")]
            )
    if draw < 0.38:
        op = rng.choice([add, mul])
        x = var(rng.choice(vs))
        if free(x) <= set(used):
            goal = ("=", op(goal[1], x), op(goal[2], x))
            state = goal
            for _, _, old, new in rules:
                state = replace(state, old, new)
            if state[1] != state[2]:
                return None
    return wrap(rng, "equation", used, [], goal, script, taken)


def wrap(rng, family, used, hypotheses, goal, script, taken, extra=(), universal=True):
    """Lays out a statement over numbers: variables before the colon, or some of them behind ∀."""
    variables = [*((n, k) for n, k in extra), *((x, "ℕ") for x in used)]
    if extra and rng.random() < 0.3:
        variables = [*((x, "ℕ") for x in used), *((n, k) for n, k in extra)]
    if universal and used and rng.random() < 0.12:
        inside = set().union(*(free(f) for _, f in hypotheses)) if hypotheses else set()
        moved = [x for x in used if x not in inside]
        if moved and (not hypotheses):
            variables = [(n, k) for n, k in variables if n not in moved]
            goal = quantified("all", moved, "ℕ", goal)
            script = [f"intro {' '.join(moved)}", *script]
    elif hypotheses and rng.random() < 0.2:
        label, f = hypotheses[-1]
        goal = imp(f, goal)
        hypotheses = hypotheses[:-1]
        script = [f"intro {label}", *script]
    return family, Statement(variables, list(hypotheses), goal), script


def make_rewrite(rng: random.Random):
    """Rewriting by hypotheses, in the goal or in a hypothesis, perhaps with a lemma after."""
    taken: set[str] = set()
    vs = names.some(rng, names.NUMBERS, rng.choice([2, 3, 4]), taken)
    a = var(vs[0])
    rest = vs[1:]
    e = random_term(rng, rest, rng.choices([1, 2, 3], [55, 35, 10])[0])
    if numerals_differ(e):
        return None
    wrapper = rng.random()
    backwards = rng.random() < 0.3
    hyp = ("=", e, a) if backwards else ("=", a, e)
    if backwards and e[0] == "n":
        return None
    if wrapper < 0.35:
        f = names.some(rng, names.FUNCTIONS, 1, taken)[0]
        extra = [(f, "ℕ → ℕ")]
        hole = ("app", f, (a,))
        if rng.random() < 0.4:
            hole = rng.choice([add, mul])(hole, var(rng.choice(vs)))
        elif rng.random() < 0.3:
            hole = ("app", f, (hole,))
    else:
        extra = []
        hole = random_term(rng, [vs[0], vs[0], *rest], rng.choices([2, 3], [60, 40])[0])
        if vs[0] not in free(hole) or hole == a or numerals_differ(hole):
            return None
    other = replace(hole, a, e)
    if numerals_differ(other):
        return None
    label = names.hypotheses(rng, [hyp], taken)[0]
    arrow = "← " if backwards else ""
    draw = rng.random()
    if draw < 0.5:
        goal = ("=", hole, other) if rng.random() < 0.75 else ("=", other, hole)
        # e inside the other side: ← would rewrite it as well, to the same.
        state = replace(goal, e, a) if backwards else replace(goal, a, e)
        if state[1] != state[2] or goal[1] == goal[2]:
            return None
        used = [x for x in vs if x in free(hyp) | free(goal)]
        return wrap(rng, "rewrite", used, [(label, hyp)], goal, [f"rw [{arrow}{label}]"], taken, extra, False)
    if draw < 0.68:
        # A second equation: b = … in the same goal.
        if len(vs) < 3 or e == var(vs[1]):
            return None
        b = var(vs[1])
        k = random_term(rng, vs[2:], rng.choice([1, 2]))
        hyp2 = ("=", b, k)
        op = rng.choice([add, mul])
        if vs[1] in free(e) or numerals_differ(k) or backwards or vs[0] in free(k):
            return None
        left = op(a, b)
        goal = ("=", left, op(e, k))
        if numerals_differ(goal):
            return None
        second = fresh_label(label, taken)
        used = [x for x in vs if x in free(hyp) | free(hyp2) | free(goal)]
        return wrap(
            rng, "rewrite", used, [(label, hyp), (second, hyp2)], goal, [f"rw [{label}, {second}]"], taken, (), False
        )
    p = names.some(rng, names.PREDICATES, 1, taken)[0]
    fact, target = ("pred", p, (hole,)), ("pred", p, (other,))
    used = [x for x in vs if x in free(hyp) | free(fact) | free(target)]
    second = fresh_label(label, taken)
    pairs = [(label, hyp), (second, fact)]
    if draw < 0.84:
        if backwards:
            return None
        script = [f"rw [{label}] at {second}", f"exact {second}"]
        if rng.random() < 0.6:
            if replace(target, e, a) == fact and replace(fact, e, a) == fact:
                script = [f"rw [← {label}]", f"exact {second}"]
    else:
        fact, target = target, fact
        pairs = [(label, hyp), (second, fact)]
        if backwards:
            if replace(fact, e, a) != target:
                return None
            script = [f"rw [{label}] at {second}", f"exact {second}"]
        else:
            script = [f"rw [{label}]", f"exact {second}"]
    return wrap(rng, "rewrite-fact", used, pairs, target, script, taken, [(p, "ℕ → Prop"), *extra], False)


def fresh_label(first: str, taken: set[str]) -> str:
    """A second hypothesis name in the manner of the first."""
    table = {"h": "h'", "h1": "h2", "h₁": "h₂", "ha": "hb", "H₁": "H₂", "H": "H'"}
    name = table.get(first, "h₂" if first != "h₂" else "h₃")
    while name in taken:
        name += "'"
    taken.add(name)
    return name


def make_equality_logic(rng: random.Random):
    """Symmetry, transitivity and congruence over any type."""
    taken: set[str] = set()
    kind = rng.choice(["α", "ℕ", "ℕ", "A", "X"])
    if kind != "ℕ":
        taken.add(kind)
    declared = [] if kind == "ℕ" else [(kind, "Type")]
    n = rng.randint(2, 5)
    pool = names.NUMBERS if kind == "ℕ" else names.ELEMENTS
    n = min(n, 4)
    vs = names.some(rng, pool, n, taken)
    t = [var(x) for x in vs]
    extra: list[tuple[str, str]] = []
    if rng.random() < 0.35:
        f = names.some(rng, names.FUNCTIONS, 1, taken)[0]
        extra.append((f, f"{kind} → {kind}"))
        t = [("app", f, (x,)) if rng.random() < 0.6 else x for x in t]
    hyps, directions = [], []
    for x, y in zip(t, t[1:]):
        if rng.random() < 0.65:
            hyps.append(("=", x, y))
            directions.append(True)
        else:
            hyps.append(("=", y, x))
            directions.append(False)
    labels = names.hypotheses(rng, hyps, taken)
    goal = ("=", t[0], t[-1])
    order = list(zip(labels, hyps))
    if rng.random() < 0.3:
        rng.shuffle(order)
    style = rng.random()
    pieces = [l if d else f"{l}.symm" for l, d in zip(labels, directions)]
    if style < 0.5 and len(pieces) >= 2:
        text = pieces[0]
        for piece in pieces[1:]:
            text = f"{atomic(text) if ' ' in text else text}.trans {atomic(piece)}"
        script = [f"exact {text}"]
    elif len(pieces) == 1:
        script = [f"exact {pieces[0]}"] if directions[0] is False or rng.random() < 0.5 else [f"rw [{labels[0]}]"]
        if directions[0] and script[0] == f"exact {labels[0]}":
            goal = ("=", t[-1], t[0])
            script = [f"exact {labels[0]}.symm"]
    else:
        state = goal
        rules = []
        for label, h, d in zip(labels, hyps, directions):
            if state[1] == state[2]:
                break
            old, new = (h[1], h[2]) if d else (h[2], h[1])
            state = replace(state, old, new)
            rules.append(label if d else f"← {label}")
        if state[1] != state[2] or len(rules) != len(labels):
            return None
        script = [f"rw [{', '.join(rules)}]"]
    variables = [*declared, *extra, *((x, kind) for x in vs)]
    if rng.random() < 0.15:
        p = names.some(rng, names.PREDICATES, 1, taken)[0]
        fact = ("pred", p, (t[0],))
        second = fresh_label(labels[0], taken)
        target = ("pred", p, (t[-1],))
        rules, state = [], target
        for label, h, d in reversed(list(zip(labels, hyps, directions))):
            old, new = (h[2], h[1]) if d else (h[1], h[2])
            state = replace(state, old, new)
            rules.append(f"← {label}" if d else label)
        if state != fact:
            return None
        return (
            "equality",
            Statement([*declared, (p, f"{kind} → Prop"), *extra, *((x, kind) for x in vs)], [*order, (second, fact)], target),
            [f"rw [{', '.join(rules)}]", f"exact {second}"],
        )
    return "equality", Statement(variables, order, goal), script


# Order

LE, LT, EQ = "≤", "<", "="


def make_order_chain(rng: random.Random):
    """x₀ R x₁ R … xₙ gives x₀ R xₙ."""
    taken: set[str] = set()
    n = rng.choices([2, 3, 4], [30, 50, 20])[0]
    vs = names.some(rng, names.NUMBERS, n, taken)
    t: list[Term] = [var(x) for x in vs]
    if rng.random() < 0.3:
        i = rng.randrange(n)
        t[i] = random_term(rng, [vs[i]], 1)
        t[i] = rng.choice([add(t[i], ("n", rng.randint(1, 3))), mul(("n", 2), t[i]), ("n", rng.randint(1, 9))])
    relations = [rng.choices([LE, LT], [60, 40])[0] for _ in range(n - 1)]
    hyps = [(r, x, y) for r, x, y in zip(relations, t, t[1:])]
    labels = names.hypotheses(rng, hyps, taken)
    strict = LT in relations
    weak = strict and rng.random() < 0.2
    text, relation = labels[0], relations[0]
    for label, r in zip(labels[1:], relations[1:]):
        lemma = {
            (LE, LE): "Nat.le_trans",
            (LT, LT): "Nat.lt_trans",
            (LT, LE): "Nat.lt_of_lt_of_le",
            (LE, LT): "Nat.lt_of_le_of_lt",
        }[(relation, r)]
        text = f"{lemma} {atomic(text)} {label}"
        relation = LT if LT in (relation, r) else LE
    if weak:
        text = f"Nat.le_of_lt {atomic(text)}"
        relation = LE
    if n == 2 and not weak:
        # One fact only: something that follows from it at once.
        x, y = t
        if relations[0] == LT:
            options = [
                ((LE, x, y), f"Nat.le_of_lt {labels[0]}"),
                ((LE, add(x, ONE), y), f"Nat.succ_le_of_lt {labels[0]}"),
                (("not", (LE, y, x)), f"Nat.not_le_of_gt {labels[0]}"),
                (("not", ("=", x, y)), f"Nat.ne_of_lt {labels[0]}"),
                ((LT, add(x, ONE), add(y, ONE)), f"Nat.succ_lt_succ {labels[0]}"),
                ((LT, x, add(y, ONE)), f"Nat.lt_succ_of_lt {labels[0]}"),
            ]
        else:
            options = [
                ((LE, x, add(y, ONE)), f"Nat.le_succ_of_le {labels[0]}"),
                ((LT, x, add(y, ONE)), f"Nat.lt_succ_of_le {labels[0]}"),
                ((LE, add(x, ONE), add(y, ONE)), f"Nat.succ_le_succ {labels[0]}"),
                (("not", (LT, y, x)), f"Nat.not_lt_of_le {labels[0]}"),
            ]
        goal, text = rng.choice(options)
    else:
        goal = (relation, t[0], t[-1])
    pairs = list(zip(labels, hyps))
    if rng.random() < 0.25:
        rng.shuffle(pairs)
    if rng.random() < 0.2 and len(pairs) > 1:
        text_lines = [f"exact {text}"]
        label, f = pairs[-1]
        return wrap(rng, "order", used_in(vs, hyps, goal), pairs[:-1], imp(f, goal), [f"intro {label}", *text_lines], taken, (), False)
    return wrap(rng, "order", used_in(vs, hyps, goal), pairs, goal, [f"exact {text}"], taken, (), False)


def used_in(vs: list[str], hyps: list[Formula], goal: Formula) -> list[str]:
    inside = set().union(*(free(h) for h in hyps), free(goal))
    return [x for x in vs if x in inside]


def make_monotone(rng: random.Random):
    """Adding, multiplying and succeeding on both sides; built as a term from the hypotheses up."""
    taken: set[str] = set()
    vs = names.some(rng, names.NUMBERS, 4, taken)
    t = [var(x) for x in vs]
    two = rng.random() < 0.4
    hyps: list[Formula] = [(LE, t[0], t[1])]
    if two:
        hyps.append((LE, t[2], t[3]))
    labels = names.hypotheses(rng, hyps, taken)
    facts: list[tuple[str, Term, Term]] = [(l, h[1], h[2]) for l, h in zip(labels, hyps)]
    text, left, right = facts[0]
    spare = vs[2:] if not two else vs
    used_second = False
    for _ in range(rng.choices([1, 2, 3], [50, 38, 12])[0]):
        c = random_term(rng, spare, 1)
        ct = show(c, 1024)
        options = ["al", "ar", "ml", "mr", "succ", "right", "up"]
        weights = [3, 3, 2, 2, 1.5, 1.5, 1]
        if two and not used_second:
            options, weights = ["both", "times"], [6, 3]
        op = rng.choices(options, weights)[0]
        h = atomic(text)
        if op == "al":
            text, left, right = f"Nat.add_le_add_left {h} {ct}", add(c, left), add(c, right)
        elif op == "ar":
            text, left, right = f"Nat.add_le_add_right {h} {ct}", add(left, c), add(right, c)
        elif op == "ml":
            text, left, right = f"Nat.mul_le_mul_left {ct} {h}", mul(c, left), mul(c, right)
        elif op == "mr":
            text, left, right = f"Nat.mul_le_mul_right {ct} {h}", mul(left, c), mul(right, c)
        elif op == "succ":
            text, left, right = f"Nat.succ_le_succ {h}", add(left, ONE), add(right, ONE)
        elif op == "right":
            text, right = f"Nat.le_trans {h} (Nat.le_add_right {show(right, 1024)} {ct})", add(right, c)
        elif op == "up":
            text, right = f"Nat.le_succ_of_le {h}", add(right, ONE)
        else:
            used_second = True
            other, l2, r2 = facts[1]
            if op == "both":
                text, left, right = f"Nat.add_le_add {h} {other}", add(left, l2), add(right, r2)
            else:
                text, left, right = f"Nat.mul_le_mul {h} {other}", mul(left, l2), mul(right, r2)
    goal = (LE, left, right)
    return wrap(rng, "monotone", used_in(vs, hyps, goal), list(zip(labels, hyps)), goal, [f"exact {text}"], taken, (), False)


def make_order_fact(rng: random.Random):
    """Facts of ≤ and < without hypotheses."""
    taken: set[str] = set()
    vs = names.some(rng, names.NUMBERS, 3, taken)
    x = random_term(rng, vs, rng.choices([1, 2, 3], [50, 38, 12])[0])
    y = random_term(rng, vs, rng.choices([1, 2], [70, 30])[0])
    xs, ys = show(x, 1024), show(y, 1024)
    if numerals_differ(x) or numerals_differ(y) or not free(x):
        return None
    goal, text = rng.choice(
        [
            ((LE, x, x), f"Nat.le_refl {xs}"),
            ((LE, ZERO, x), f"Nat.zero_le {xs}"),
            ((LE, x, add(x, y)), f"Nat.le_add_right {xs} {ys}"),
            ((LE, x, add(y, x)), f"Nat.le_add_left {xs} {ys}"),
            ((LE, x, add(x, ONE)), f"Nat.le_succ {xs}"),
            ((LT, x, add(x, ONE)), f"Nat.lt_succ_self {xs}"),
            ((LT, ZERO, add(x, ONE)), f"Nat.succ_pos {xs}"),
            (("not", (LT, x, x)), f"Nat.lt_irrefl {xs}"),
            (("not", (LT, x, ZERO)), f"Nat.not_lt_zero {xs}"),
            (("or", (LE, x, y), (LE, y, x)), f"Nat.le_total {xs} {ys}"),
            (("or", (LT, x, y), (LE, y, x)), f"Nat.lt_or_ge {xs} {ys}"),
            (("≠", add(x, ONE), ZERO), f"Nat.succ_ne_zero {xs}"),
        ]
    )
    return wrap(rng, "order-fact", used_in(vs, [], goal), [], goal, [f"exact {text}"], taken)


def make_compute(rng: random.Random):
    """What reduces: numerals, successors, adding zero on the right."""
    taken: set[str] = set()
    vs = names.some(rng, names.NUMBERS, 2, taken)
    x = var(vs[0])
    k, j = rng.randint(0, 9), rng.randint(0, 9)
    goal = rng.choice(
        [
            ("=", add(("n", k), ("n", j)), ("n", k + j)),
            ("=", mul(("n", k), ("n", j)), ("n", k * j)),
            ("=", ("n", k * j), mul(("n", k), ("n", j))),
            ("=", add(mul(("n", k), ("n", 2)), ("n", j)), ("n", k * 2 + j)),
            ("=", add(x, ZERO), x),
            ("=", mul(x, ZERO), ZERO),
            ("=", add(add(x, ONE), ONE), add(x, ("n", 2))),
            ("=", add(add(x, ("n", 2)), ONE), add(x, ("n", 3))),
            ("=", add(x, add(var(vs[1]), ONE)), add(add(x, var(vs[1])), ONE)),
            ("=", pow_(("n", 2), ("n", rng.randint(0, 5))), None),
        ]
    )
    if goal[2] is None:
        goal = ("=", goal[1], ("n", 2 ** goal[1][2][1]))
    return wrap(rng, "compute", used_in(vs, [], goal), [], goal, ["rfl"], taken)


def make_witness(rng: random.Random):
    """∃ with a witness that can be read off, or made from another one's."""
    taken: set[str] = set()
    vs = names.some(rng, names.NUMBERS, 3, taken)
    k = names.some(rng, [["x", "y", "z"], ["k", "l", "j"], ["n", "m", "c"], ["t", "s", "r"], ["w", "u", "v"]], 2, taken)
    x, y = k
    vx = var(x)
    a, b, c = (var(n) for n in vs)
    draw = rng.random()
    typed = "ℕ"
    if draw < 0.35:
        w, j = rng.randint(0, 9), rng.randint(1, 9)
        expression, value = rng.choice(
            [
                (add(vx, ("n", j)), w + j),
                (add(("n", j), vx), w + j),
                (mul(("n", j), vx), j * w),
                (mul(vx, ("n", j)), j * w),
                (vx, w),
                (mul(vx, vx), w * w),
                (add(mul(("n", 2), vx), ("n", j)), 2 * w + j),
                (add(vx, vx), 2 * w),
            ]
        )
        goal = ("ex", x, typed, ("=", expression, ("n", value)))
        if rng.random() < 0.2:
            goal = ("ex", x, typed, ("=", ("n", value), expression))
        text = [f"exact ⟨{w}, rfl⟩"] if rng.random() < 0.8 else [f"refine ⟨{w}, ?_⟩", "rfl"]
        return wrap(rng, "witness", [], [], goal, text, taken)
    if draw < 0.5:
        t = random_term(rng, vs, rng.randint(1, 3))
        if numerals_differ(t) or not free(t):
            return None
        goal = rng.choice(
            [
                ("ex", x, typed, ("=", vx, t)),
                ("ex", x, typed, ("=", t, vx)),
                ("ex", x, typed, ("=", add(t, vx), add(t, c))),
            ]
        )
        w = c if goal[3][1][0] == "+" and goal[3][2] == add(t, c) and goal[3][1] == add(t, vx) else t
        return wrap(rng, "witness", used_in(vs, [], goal), [], goal, [f"exact ⟨{show(w)}, rfl⟩"], taken)
    m = rng.choice([("n", rng.randint(2, 6)), c])
    h1 = ("ex", x, None, ("=", a, mul(m, vx)))
    h2 = ("ex", x, None, ("=", b, mul(m, vx)))
    labels = names.hypotheses(rng, [h1, h2], taken)
    hx = fresh("h" + x, frozenset(taken))
    hy = fresh("h" + y, frozenset(taken))
    if draw < 0.64:
        goal = ("ex", x, None, ("=", add(a, b), mul(m, vx)))
        script = [
            f"obtain ⟨{x}, {hx}⟩ := {labels[0]}",
            f"obtain ⟨{y}, {hy}⟩ := {labels[1]}",
            f"exact ⟨{x} + {y}, by rw [{hx}, {hy}, Nat.mul_add]⟩",
        ]
        hyps = [h1, h2]
    elif draw < 0.78:
        goal = ("ex", x, None, ("=", mul(a, b), mul(m, vx)))
        script = [f"obtain ⟨{x}, {hx}⟩ := {labels[0]}", f"exact ⟨{x} * {show(b)}, by rw [{hx}, Nat.mul_assoc]⟩"]
        hyps = [h1]
    elif draw < 0.88:
        # a = b + x from b ≤ a given as a sum, and back.
        h1 = ("ex", x, None, ("=", b, add(a, vx)))
        goal = (LE, a, b)
        script = [f"obtain ⟨{x}, {hx}⟩ := {labels[0]}", f"rw [{hx}]", f"exact Nat.le_add_right {show(a)} {x}"]
        hyps = [h1]
    else:
        h1 = ("ex", x, None, ("=", b, add(a, vx)))
        h2 = ("ex", x, None, ("=", c, add(b, vx)))
        goal = ("ex", x, None, ("=", c, add(a, vx)))
        script = [
            f"obtain ⟨{x}, {hx}⟩ := {labels[0]}",
            f"obtain ⟨{y}, {hy}⟩ := {labels[1]}",
            f"exact ⟨{x} + {y}, by rw [{hy}, {hx}, Nat.add_assoc]⟩",
        ]
        hyps = [h1, h2]
    return wrap(rng, "witness-from", used_in(vs, hyps, goal), list(zip(labels, hyps)), goal, script, taken, (), False)


# Induction and cases


def blocks(n: str, zero: list, succ: list, hypothesis: str | None, tactic: str = "induction") -> list:
    names_part = n if hypothesis is None else f"{n} {hypothesis}"
    return [f"{tactic} {n} with", ("| zero =>", zero), (f"| succ {names_part} =>", succ)]


def make_induction(rng: random.Random):
    """Predicates kept by successor, functions given by recursion, and the basic laws."""
    taken: set[str] = set()
    n, m = names.some(rng, [["n", "m"], ["n", "k"], ["k", "n"], ["m", "n"], ["x", "y"], ["a", "b"], ["i", "j"]], 2, taken)
    b = names.some(rng, [["n"], ["k"], ["i"], ["m"], ["x"], ["d"], ["j"]], 1, taken)[0]
    vn, vb = var(n), var(b)
    succ_b = add(vb, ONE)
    ih = rng.choices(["ih", "hn", "hi"], [90, 5, 5])[0]
    draw = rng.random()

    def every(body: Formula) -> Formula:
        return ("all", b, None, body)

    def f_of(f: str, t: Term) -> Term:
        return ("app", f, (t,))

    if draw < 0.3:
        p = names.some(rng, names.PREDICATES, 1, taken)[0]

        def pred(t: Term) -> Formula:
            return ("pred", p, (t,))

        h0, hs = pred(ZERO), every(imp(pred(vb), pred(succ_b)))
        hyps = [h0, hs]
        labels = names.hypotheses(rng, hyps, taken)
        succ = [f"exact {labels[1]} {n} {ih}"]
        target: Formula = pred(vn)
        zero = [f"exact {labels[0]}"]
        variant = rng.random()
        extra = [(p, "ℕ → Prop")]
        if variant < 0.25:
            q = names.some(rng, names.PREDICATES, 1, taken)[0]
            extra.append((q, "ℕ → Prop"))
            hq = every(imp(pred(vb), ("pred", q, (vb,))))
            lq = fresh_label(labels[1], taken)
            hyps.append(hq)
            labels.append(lq)
            target = ("pred", q, (vn,))
            script = [
                (f"have h : ∀ {m}, {p} {m} := by", [f"intro {m}", *blocks(m, zero, [f"exact {labels[1]} {m} {ih}"], ih)]),
                f"exact {lq} {n} (h {n})",
            ]
            if "h" in taken:
                return None
        elif variant < 0.45:
            hs = every(pred(succ_b))
            hyps[1] = hs
            script = blocks(n, zero, [f"exact {labels[1]} {n}"], None, "cases")
        elif variant < 0.6:
            target = pred(("n", rng.randint(1, 4)))
            k = target[2][0][1]
            text = labels[0]
            for i in range(k):
                text = f"{labels[1]} {i} {atomic(text)}"
            pairs = list(zip(labels, hyps))
            return "induction", Statement(extra, pairs, target), [f"exact {text}"]
        else:
            script = blocks(n, zero, succ, ih)
        pairs = list(zip(labels, hyps))
        if rng.random() < 0.4:
            return "induction", Statement(extra, pairs, ("all", n, rng.choice([None, "ℕ"]), target)), [f"intro {n}", *script]
        return "induction", Statement([*extra, (n, "ℕ")], pairs, target), script
    if draw < 0.75:
        f = names.some(rng, names.FUNCTIONS, 1, taken)[0]
        fb, fs, f0, fn = f_of(f, vb), f_of(f, succ_b), f_of(f, ZERO), f_of(f, vn)
        c = ("n", rng.randint(1, 9))
        other = var(m)
        value = rng.choice([c, other])
        options = [
            # start, step, claim, zero, succ
            (None, ("=", fs, fb), ("=", fn, f0), ["rfl"], ["rw [{s}, {ih}]"]),
            (("=", f0, value), ("=", fs, fb), ("=", fn, value), ["exact {z}"], ["rw [{s}, {ih}]"]),
            (("=", f0, ZERO), ("=", fs, add(fb, ONE)), ("=", fn, vn), ["exact {z}"], ["rw [{s}, {ih}]"]),
            (("=", f0, value), ("=", fs, add(fb, ONE)), ("=", fn, add(value, vn)), ["exact {z}"], ["rw [{s}, {ih}, Nat.add_assoc]"]),
            (("=", f0, value), ("=", fs, add(fb, ONE)), ("=", fn, add(vn, value)), ["rw [{z}, Nat.zero_add]"], ["rw [{s}, {ih}, Nat.add_right_comm]"]),
            (("=", f0, ZERO), ("=", fs, add(fb, value)), ("=", fn, mul(vn, value)), ["rw [{z}, Nat.zero_mul]"], ["rw [{s}, {ih}, Nat.succ_mul]"]),
            (("=", f0, ZERO), ("=", fs, add(fb, value)), ("=", fn, mul(value, vn)), ["rw [{z}, Nat.mul_zero]"], ["rw [{s}, {ih}, Nat.mul_succ]"]),
            (("=", f0, ONE), ("=", fs, mul(fb, value)), ("=", fn, pow_(value, vn)), ["rw [{z}, Nat.pow_zero]"], ["rw [{s}, {ih}, Nat.pow_succ]"]),
            (None, ("≤", fb, fs), ("≤", f0, fn), ["exact Nat.le_refl {f0}"], ["exact Nat.le_trans {ih} ({s} {n})"]),
            (("≤", value, f0), ("≤", fb, fs), ("≤", value, fn), ["exact {z}"], ["exact Nat.le_trans {ih} ({s} {n})"]),
            (("≤", f0, value), ("≤", fs, fb), ("≤", fn, value), ["exact {z}"], ["exact Nat.le_trans ({s} {n}) {ih}"]),
            (("<", ZERO, f0), ("≤", fb, fs), ("<", ZERO, fn), ["exact {z}"], ["exact Nat.lt_of_lt_of_le {ih} ({s} {n})"]),
            (None, ("<", fb, fs), ("≤", vn, fn), ["exact Nat.zero_le {f0}"], ["exact Nat.lt_of_le_of_lt {ih} ({s} {n})"]),
        ]
        start, step, claim, zero, succ = rng.choice(options)
        hyps = [start, every(step)] if start else [every(step)]
        labels = names.hypotheses(rng, hyps, taken)
        fill = {"z": labels[0], "s": labels[-1], "ih": ih, "n": n, "f0": show(f0, 1024)}
        zero = [z.format(**fill) for z in zero]
        succ = [z.format(**fill) for z in succ]
        script = blocks(n, zero, succ, ih)
        variables = [(f, "ℕ → ℕ")]
        if m in free(claim) or any(m in free(h) for h in hyps):
            variables.append((m, "ℕ"))
        pairs = list(zip(labels, hyps))
        if rng.random() < 0.4:
            return "recursion", Statement(variables, pairs, ("all", n, rng.choice([None, "ℕ"]), claim)), [f"intro {n}", *script]
        return "recursion", Statement([*variables, (n, "ℕ")], pairs, claim), script
    if draw < 0.88:
        k = var(m)
        goal, zero, succ = rng.choice(
            [
                (("=", add(ZERO, vn), vn), ["rfl"], ["rw [← Nat.add_assoc, {ih}]"]),
                (("=", mul(ZERO, vn), ZERO), ["rfl"], ["rw [Nat.mul_succ, {ih}]"]),
                (("=", mul(ONE, vn), vn), ["rfl"], ["rw [Nat.mul_succ, {ih}]"]),
                (("=", add(add(vn, ONE), k), add(add(vn, k), ONE)), None, None),
                (("≤", ZERO, vn), ["exact Nat.le_refl 0"], ["exact Nat.le_succ_of_le {ih}"]),
                (("≤", vn, add(vn, k)), None, None),
                (("≤", k, add(k, vn)), ["exact Nat.le_refl {k}"], ["exact Nat.le_succ_of_le {ih}"]),
                (("=", pow_(ONE, vn), ONE), ["rfl"], ["rw [Nat.pow_succ, {ih}]"]),
                (("<", ZERO, pow_(("n", 2), vn)), None, None),
                (("≠", add(vn, ONE), ZERO), None, None),
            ]
        )
        if zero is None:
            return None
        zero = [z.format(k=m) for z in zero]
        succ = [s.format(ih=ih) for s in succ]
        variables = [(x, "ℕ") for x in ([m] if m in free(goal) else [])]
        script = blocks(n, zero, succ, ih)
        if rng.random() < 0.4:
            return "induction-law", Statement(variables, [], ("all", n, "ℕ", goal)), [f"intro {n}", *script]
        return "induction-law", Statement([*variables, (n, "ℕ")], [], goal), script
    x = names.some(rng, [["k"], ["m"], ["j"], ["x"], ["t"]], 1, taken)[0]
    goal, zero, succ = rng.choice(
        [
            (("or", ("=", vn, ZERO), ("ex", x, None, ("=", vn, add(var(x), ONE)))), ["exact Or.inl rfl"], ["exact Or.inr ⟨{n}, rfl⟩"]),
            (("or", ("ex", x, None, ("=", vn, add(var(x), ONE))), ("=", vn, ZERO)), ["exact Or.inr rfl"], ["exact Or.inl ⟨{n}, rfl⟩"]),
            (("or", ("=", vn, ZERO), ("<", ZERO, vn)), ["exact Or.inl rfl"], ["exact Or.inr (Nat.succ_pos {n})"]),
            (("or", ("<", ZERO, vn), ("=", vn, ZERO)), ["exact Or.inr rfl"], ["exact Or.inl (Nat.succ_pos {n})"]),
            (imp(("≠", vn, ZERO), ("ex", x, None, ("=", vn, add(var(x), ONE)))), ["exact absurd rfl h"], ["exact ⟨{n}, rfl⟩"]),
            (imp(("≠", vn, ZERO), ("<", ZERO, vn)), ["exact absurd rfl h"], ["exact Nat.succ_pos {n}"]),
        ]
    )
    zero = [z.format(n=n) for z in zero]
    succ = [s.format(n=n) for s in succ]
    script = blocks(n, zero, succ, None, "cases")
    if goal[0] == "imp":
        if rng.random() < 0.5:
            script = blocks(n, ["intro h", *zero], ["intro _", *succ], None, "cases")
            return "cases", Statement([(n, "ℕ")], [], goal), script
        return "cases", Statement([(n, "ℕ")], [("h", goal[1])], goal[2]), script
    if rng.random() < 0.4:
        return "cases", Statement([], [], ("all", n, "ℕ", goal)), [f"intro {n}", *script]
    return "cases", Statement([(n, "ℕ")], [], goal), script


def make_universal_rewrite(rng: random.Random):
    """Rewriting by ∀ x, f … = …, once to three times."""
    taken: set[str] = set()
    kind = rng.choice(["α", "ℕ", "ℕ", "A"])
    declared = [] if kind == "ℕ" else [(kind, "Type")]
    taken.add(kind)
    f, g = names.some(rng, names.FUNCTIONS, 2, taken)
    a, b_ = names.some(rng, names.NUMBERS if kind == "ℕ" else names.ELEMENTS, 2, taken)
    x = names.some(rng, names.BOUND, 1, taken)[0]
    vx, va = var(x), var(a)

    def call(fn: str, t: Term) -> Term:
        return ("app", fn, (t,))

    laws = [
        (call(f, vx), vx),
        (call(f, call(f, vx)), vx),
        (call(f, call(g, vx)), vx),
        (call(f, vx), call(g, vx)),
        (call(f, call(f, vx)), call(f, vx)),
        (call(f, call(g, vx)), call(g, call(f, vx))),
    ]
    if kind == "ℕ":
        laws += [
            (call(f, vx), add(vx, ("n", rng.randint(1, 3)))),
            (call(f, vx), mul(vx, ("n", 2))),
            (call(f, add(vx, ONE)), call(f, vx)),
        ]
    left, right = rng.choice(laws)
    law = ("all", x, None, ("=", left, right))
    start = va
    for _ in range(rng.randint(1, 4)):
        start = call(rng.choice([f, f, g] if g in free(left) | free(right) else [f]), start)
    if rng.random() < 0.2 and kind == "ℕ":
        start = add(start, var(b_))
    label = names.hypotheses(rng, [law], taken)[0]
    t, rules, whole = start, [], False
    for _ in range(rng.randint(1, 3)):
        options = []
        for s in closed_subterms(t):
            m: dict[str, Term] = {}
            if match_app(left, s, m) and x in m:
                options.append((s, m))
        if not options:
            break
        s, m = rng.choice(options)
        new = subst(right, m)
        if new == s:
            break
        whole = not rules and s == start
        t = replace(t, s, new)
        rules.append(f"{label} {show(m[x], 1024)}")
    if not rules or t == start:
        return None
    goal = ("=", start, t)
    state = goal
    # Simulate on both sides.
    for text in rules:
        argument = text[len(label) + 1 :]
        for s in closed_subterms(state[1]) + closed_subterms(state[2]):
            m = {}
            if match_app(left, s, m) and x in m and show(m[x], 1024) == argument:
                state = replace(state, s, subst(right, m))
                break
    if state[1] != state[2]:
        return None
    script = [f"exact {rules[0]}"] if whole else [f"rw [{', '.join(rules)}]"]
    needed = free(law) | free(goal)
    variables = [*declared, *((n, f"{kind} → {kind}") for n in (f, g) if n in needed), *((n, kind) for n in (a, b_) if n in needed)]
    return "universal-rewrite", Statement(variables, [(label, law)], goal), script


def match_app(pattern: Term, t: Term, m: dict[str, Term]) -> bool:
    """First-order matching in which function names must agree."""
    if pattern[0] == "v":
        if pattern[1] in m:
            return m[pattern[1]] == t
        m[pattern[1]] = t
        return True
    if pattern[0] != t[0]:
        return False
    if pattern[0] == "n":
        return pattern == t
    if pattern[0] == "app":
        return pattern[1] == t[1] and all(match_app(p, s, m) for p, s in zip(pattern[2], t[2]))
    return all(match_app(p, s, m) for p, s in zip(pattern[1:], t[1:]))


def make(rng: random.Random):
    makers = [
        (make_equation, 24),
        (make_rewrite, 14),
        (make_equality_logic, 10),
        (make_order_chain, 12),
        (make_monotone, 8),
        (make_order_fact, 6),
        (make_compute, 3),
        (make_witness, 9),
        (make_induction, 10),
        (make_universal_rewrite, 6),
    ]
    maker = rng.choices([m for m, _ in makers], [w for _, w in makers])[0]
    try:
        return maker(rng)
    except (ValueError, IndexError):
        return None
