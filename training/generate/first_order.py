"""Statements with quantifiers over a type: propositional sequents lifted to predicates, laws of
quantifiers, relations, and predicates kept by functions."""

from __future__ import annotations

import random

from . import names
from .propositional import atoms_of, fill, formula, random_sequent
from .prover import Context, Prover, mentions, render
from .syntax import FALSE, Formula, Statement, free, imp, size, unequal, untyped

def quantified(tag: str, variables: list[str], kind: str, body: Formula) -> Formula:
    for x in reversed(variables):
        body = (tag, x, kind, body)
    return body


def lifted(rng: random.Random) -> dict | None:
    """A valid sequent whose atoms become facts about x (or x and y); each hypothesis is stated
    for all, for one element, or for some."""
    drawn = random_sequent(rng)
    if not drawn:
        return None
    atoms, hypotheses, goal = drawn
    two = rng.random() < 0.18
    where = {}
    relations = 0
    for a in atoms:
        if rng.random() < 0.15:
            continue
        if two and rng.random() < 0.6:
            relations += 1
            where[a] = ("pred2", rng.choice([("x", "y"), ("x", "y"), ("y", "x")]))
        else:
            where[a] = ("pred", ("x",) if not two else rng.choice([("x",), ("y",)]))
    if not where:
        return None
    bound = ["x", "y"] if two else ["x"]
    mode = rng.choices(["element", "some", "all"], [45, 30, 25])[0]
    if mode == "some" and not any(atoms_of(h) & set(where) for h in hypotheses):
        return None
    some = None
    if mode == "some":
        some = rng.choice([h for h in hypotheses if atoms_of(h) & set(where)])
    out_h: list[tuple[str, Formula]] = []
    for h in hypotheses:
        depends = bool(atoms_of(h) & set(where))
        if not depends:
            out_h.append(("plain", h))
        elif h is some:
            out_h.append(("ex", h))
        elif mode == "element" and rng.random() < 0.5:
            out_h.append(("plain", h))
        else:
            out_h.append(("all", h))
    depends = bool(atoms_of(goal) & set(where))
    if mode == "some":
        goal_kind = "ex" if depends else "plain"
    elif mode == "all":
        goal_kind = "all" if depends else "plain"
        if not depends and any(k == "all" for k, _ in out_h):
            return None
    else:
        goal_kind = "plain" if rng.random() < 0.8 else "ex" if depends else "plain"
    elements = mode == "element"
    return {
        "atoms": atoms,
        "where": where,
        "bound": bound,
        "hypotheses": out_h,
        "goal": (goal_kind, goal),
        "elements": elements,
    }


def make_lifted(rng: random.Random) -> tuple[str, Statement, list] | None:
    plan = lifted(rng)
    if not plan:
        return None
    taken: set[str] = set()
    kind, variables = some_type(rng, taken)
    used = [a for a in plan["atoms"] if any(a in atoms_of(f) for _, f in [*plan["hypotheses"], plan["goal"]])]
    predicates = [a for a in used if a in plan["where"]]
    plain = [a for a in used if a not in plan["where"]]
    bound_count = len(plan["bound"])
    predicate_names = dict(zip(predicates, names.some(rng, names.PREDICATES, len(predicates), taken)))
    arity = {a: 2 if plan["where"][a][0] == "pred2" else 1 for a in predicates}
    for a in sorted(predicates, key=lambda a: arity[a]):
        variables.append((predicate_names[a], " → ".join([kind] * arity[a]) + " → Prop"))
    plain_names = dict(zip(plain, names.some(rng, names.PROPOSITIONS, len(plain), taken))) if plain else {}
    variables += [(plain_names[a], "Prop") for a in plain]
    elements = names.some(rng, names.NUMBERS if kind == "ℕ" else names.ELEMENTS, bound_count, taken)
    bound = names.some(rng, names.BOUND, bound_count, taken)
    if plan["elements"]:
        variables += [(e, kind) for e in elements]

    def instance(at: list[str]) -> dict[str, Formula]:
        here = dict(zip(plan["bound"], at))
        m: dict[str, Formula] = {a: ("atom", plain_names[a]) for a in plain}
        for a in predicates:
            m[a] = ("pred", predicate_names[a], tuple(("v", here[x]) for x in plan["where"][a][1]))
        return m

    def close(way: str, f: Formula) -> Formula:
        if way == "plain":
            return fill(f, instance(elements))
        inside = {x for a in atoms_of(f) if a in plan["where"] for x in plan["where"][a][1]}
        xs = [b for x, b in zip(plan["bound"], bound) if x in inside]
        return quantified(way, xs, kind, fill(f, instance(bound)))

    hypotheses = [close(w, f) for w, f in plan["hypotheses"]]
    goal = close(*plan["goal"])
    return finish(rng, "first-order", variables, hypotheses, goal, taken, kind)


def some_type(rng: random.Random, taken: set[str]) -> tuple[str, list[tuple[str, str]]]:
    if rng.random() < 0.12:
        return "ℕ", []
    name = names.some(rng, names.TYPES, 1, taken)[0]
    return name, [(name, rng.choices(["Type", "{Type}"], [85, 15])[0])]


def finish(
    rng: random.Random,
    family: str,
    variables: list[tuple[str, str]],
    hypotheses: list[Formula],
    goal: Formula,
    taken: set[str],
    kind: str,
    functions: tuple[tuple[str, str, str], ...] = (),
) -> tuple[str, Statement, list] | None:
    """Proves it and lays it out."""
    if rng.random() < 0.2 and hypotheses:
        k = rng.randint(1, len(hypotheses))
        hypotheses, goal = hypotheses[:-k], imp(*hypotheses[-k:], goal)
    elif goal[0] == "imp" and rng.random() < 0.5:
        hypotheses, goal = [*hypotheses, goal[1]], goal[2]
    if size(goal) > 26 or len(set(hypotheses)) < len(hypotheses) or goal in hypotheses:
        return None
    labels = names.hypotheses(rng, hypotheses, taken)
    pairs = list(zip(labels, hypotheses))
    individuals = tuple(reversed([(x, k) for x, k in variables if k == kind]))
    context = Context(individuals, tuple(reversed(pairs)), functions, frozenset((*labels, *(n for n, _ in variables))))
    script = Prover(rng, 900).run(context, goal, 6)
    if not script:
        return None
    if rng.random() < 0.65:
        pairs = [(n, untyped(f)) for n, f in pairs]
        goal = untyped(goal)
    if rng.random() < 0.5:
        pairs = [(n, unequal(f)) for n, f in pairs]
        goal = unequal(goal)
    return family, Statement(variables, pairs, goal), script


def law(rng: random.Random) -> Formula:
    """A law of quantifiers over predicates P, Q (one place), R (two places) and a proposition r."""

    def px(x: str) -> Formula:
        return ("atom", f"P {x}")

    A = formula(rng, ["P x", "Q x"], rng.choices([0, 1], [70, 30])[0])
    B = formula(rng, ["Q x", "P x"], rng.choices([0, 1], [70, 30])[0])
    if "P x" not in atoms_of(A) and "Q x" not in atoms_of(A):
        A = px("x")
    r: Formula = ("atom", "r")

    def every(f: Formula) -> Formula:
        return ("all", "x", "K", f)

    def some(f: Formula) -> Formula:
        return ("ex", "x", "K", f)

    def neg(f: Formula) -> Formula:
        return ("not", f)

    def some_y(f: Formula) -> Formula:
        return ("ex", "y", "K", f)

    rel: Formula = ("atom", "R x y")
    options: list[Formula] = [
        ("iff", every(("and", A, B)), ("and", every(A), every(B))),
        ("iff", some(("or", A, B)), ("or", some(A), some(B))),
        imp(some(("and", A, B)), ("and", some(A), some(B))),
        imp(("or", every(A), every(B)), every(("or", A, B))),
        imp(some(("and", A, B)), some(A)),
        imp(some(("and", A, B)), some(("and", B, A))),
        imp(every(("and", A, B)), every(("and", B, A))),
        ("iff", neg(some(A)), every(neg(A))),
        imp(some(neg(A)), neg(every(A))),
        imp(every(neg(A)), neg(some(A))),
        imp(neg(some(A)), every(neg(A))),
        imp(every(A), neg(some(neg(A)))),
        imp(some(A), neg(every(neg(A)))),
        ("iff", some(("and", A, r)), ("and", some(A), r)),
        ("iff", some(("and", r, A)), ("and", r, some(A))),
        imp(r, every(A), every(("and", r, A))),
        ("iff", every(imp(r, A)), imp(r, every(A))),
        ("iff", imp(some(A), r), every(imp(A, r))),
        imp(every(imp(A, r)), some(A), r),
        imp(every(imp(A, B)), every(A), every(B)),
        imp(every(imp(A, B)), some(A), some(B)),
        imp(every(A), some(B), some(("and", A, B))),
        imp(every(("or", A, B)), some(neg(A)), some(B)),
        imp(every(imp(A, B)), some(neg(B)), some(neg(A))),
        imp(every(("iff", A, B)), some(A), some(B)),
        imp(every(("iff", A, B)), every(A), every(B)),
        imp(every(imp(A, neg(B))), neg(some(("and", A, B)))),
        imp(("all", "x", "K", ("all", "y", "K", rel)), ("all", "y", "K", ("all", "x", "K", rel))),
        imp(("ex", "x", "K", ("ex", "y", "K", rel)), ("ex", "y", "K", ("ex", "x", "K", rel))),
        imp(("ex", "x", "K", ("all", "y", "K", rel)), ("all", "y", "K", ("ex", "x", "K", rel))),
        imp(neg(("ex", "x", "K", ("ex", "y", "K", rel))), ("all", "x", "K", ("all", "y", "K", neg(rel)))),
        imp(every(imp(some_y(rel), A)), ("all", "x", "K", ("all", "y", "K", imp(rel, A)))),
        imp(("all", "x", "K", ("all", "y", "K", imp(rel, A))), every(imp(some_y(rel), A))),
    ]
    return rng.choice(options)


def make_law(rng: random.Random) -> tuple[str, Statement, list] | None:
    f = law(rng)
    taken: set[str] = set()
    kind, variables = some_type(rng, taken)
    present = sorted(heads(f))
    predicates = [p for p in present if p != "r"]
    chosen = dict(zip(predicates, names.some(rng, names.PREDICATES, len(predicates), taken)))
    for p in predicates:
        variables.append((chosen[p], f"{kind} → {kind} → Prop" if p == "R" else f"{kind} → Prop"))
    if "r" in present:
        chosen["r"] = names.some(rng, names.PROPOSITIONS, 1, taken)[0]
        variables.append((chosen["r"], "Prop"))
    bound = dict(zip("xy", names.some(rng, names.BOUND, 2, taken)))
    taken -= set(bound.values())

    def go(y: Formula) -> Formula:
        tag = y[0]
        if tag == "atom":
            head, *args = y[1].split(" ")
            if not args:
                return ("atom", chosen[head])
            return ("pred", chosen[head], tuple(("v", bound[a]) for a in args))
        if tag in ("all", "ex"):
            return (tag, bound[y[1]], kind, go(y[3]))
        return (tag, *(go(part) for part in y[1:]))

    return finish(rng, "quantifier-law", variables, [], go(f), taken, kind)


def heads(f: Formula) -> set[str]:
    tag = f[0]
    if tag == "atom":
        return {f[1].split(" ")[0]}
    if tag in ("all", "ex"):
        return heads(f[3])
    return set().union(*(heads(part) for part in f[1:]))


def make_relation(rng: random.Random) -> tuple[str, Statement, list] | None:
    """Symmetric, transitive, … relations, and paths along them."""
    taken: set[str] = set()
    kind, variables = some_type(rng, taken)
    r = rng.choice([["R"], ["r"], ["S"], ["E"], ["rel"]])[0]
    if r in taken:
        return None
    taken.add(r)
    variables.append((r, f"{kind} → {kind} → Prop"))
    points = names.some(rng, names.NUMBERS if kind == "ℕ" else names.ELEMENTS, rng.choice([2, 3, 3, 4]), taken)
    x, y, z = names.some(rng, names.BOUND, 3, taken)
    vx, vy, vz = (("v", n) for n in (x, y, z))

    def rel(a: tuple, b: tuple) -> Formula:
        return ("pred", r, (a, b))

    laws = {
        "reflexive": ("all", x, kind, rel(vx, vx)),
        "symmetric": quantified("all", [x, y], kind, imp(rel(vx, vy), rel(vy, vx))),
        "transitive": quantified("all", [x, y, z], kind, imp(rel(vx, vy), rel(vy, vz), rel(vx, vz))),
        "euclidean": quantified("all", [x, y, z], kind, imp(rel(vx, vy), rel(vx, vz), rel(vy, vz))),
        "irreflexive": ("all", x, kind, ("not", rel(vx, vx))),
        "antisymmetric": quantified("all", [x, y], kind, imp(rel(vx, vy), rel(vy, vx), ("=", vx, vy))),
    }
    picked = rng.sample(sorted(laws), rng.randint(1, 3))
    hypotheses = [laws[name] for name in picked]
    p = [("v", n) for n in points]
    order = list(range(len(p)))
    for i, j in zip(order, order[1:]):
        hypotheses.append(rel(p[i], p[j]) if rng.random() < 0.7 else rel(p[j], p[i]))
    a, b = rng.sample(p, 2)
    goal = rng.choices(
        [rel(a, b), rel(a, a), ("=", a, b), FALSE, ("ex", x, kind, rel(a, ("v", x))), rel(b, a)],
        [50, 10, 12, 8, 10, 10],
    )[0]
    used = hypotheses
    if rng.random() < 0.3:
        k = rng.randint(1, len(p) - 1)
        body = imp(*used[-k:], goal)
        used = used[:-k]
        goal = body
    result = finish(rng, "relation", [*variables, *((n, kind) for n in points)], used, goal, taken, kind)
    if not result:
        return None
    _, statement, script = result
    text = render(script)
    # Hypotheses that the proof leaves out are left out of the statement.
    kept = [(n, f) for n, f in statement.hypotheses if mentions(script, n)]
    if "contradiction" in text or "assumption" in text:
        kept = statement.hypotheses
    needed = set().union(*(free(f) for _, f in kept), free(statement.goal)) | {kind}
    statement.hypotheses = kept
    statement.variables = [(n, k) for n, k in statement.variables if n in needed]
    return result


def make_function(rng: random.Random) -> tuple[str, Statement, list] | None:
    """Predicates kept by functions, injective functions, inverses as facts."""
    taken: set[str] = set()
    kind, variables = some_type(rng, taken)
    f, g = names.some(rng, names.FUNCTIONS, 2, taken)
    p, q = names.some(rng, names.PREDICATES, 2, taken)
    a, b = names.some(rng, names.NUMBERS if kind == "ℕ" else names.ELEMENTS, 2, taken)
    x, y, _ = names.some(rng, names.BOUND, 3, taken)
    vx, vy, va, vb = (("v", n) for n in (x, y, a, b))

    def call(fn: str, t: tuple) -> tuple:
        return ("app", fn, (t,))

    def pred(pn: str, t: tuple) -> Formula:
        return ("pred", pn, (t,))

    def every(body: Formula, *xs: str) -> Formula:
        return quantified("all", list(xs), kind, body)

    fs = rng.choice([[f], [f, g]])
    laws: list[Formula] = []
    for fn in fs:
        laws.append(every(imp(pred(p, vx), pred(rng.choice([p, p, q]), call(fn, vx))), x))
    if rng.random() < 0.3:
        laws.append(every(imp(pred(p, vx), pred(q, vx)), x))
    if rng.random() < 0.2:
        laws.append(every(imp(pred(q, vx), pred(p, vx)), x))
    term = va
    for _ in range(rng.randint(1, 3)):
        term = call(rng.choice(fs), term)
    kinds = rng.random()
    if kinds < 0.55:
        hypotheses = [*laws, pred(p, va)]
        goal: Formula = pred(rng.choice([p, q]), term)
        if rng.random() < 0.25:
            goal = ("ex", y, kind, pred(rng.choice([p, q]), call(rng.choice(fs), vy)))
        elif rng.random() < 0.2:
            hypotheses, goal = laws, every(imp(pred(p, vy), pred(rng.choice([p, q]), call(rng.choice(fs), call(rng.choice(fs), vy)))), y)
    else:
        injective = every(imp(("=", call(f, vx), call(f, vy)), ("=", vx, vy)), x, y)
        depth = rng.randint(1, 3)
        s, t = va, vb
        if rng.random() < 0.4:
            s = call(g, s)
        if rng.random() < 0.4:
            t = call(g, t)
        left, right = s, t
        for _ in range(depth):
            left, right = call(f, left), call(f, right)
        hypotheses = [injective, ("=", left, right)]
        goal = ("=", s, t)
        if rng.random() < 0.25:
            hypotheses = [injective, ("not", ("=", s, t))]
            goal = ("not", ("=", call(f, s), call(f, t)))
        if rng.random() < 0.2:
            hypotheses.append(pred(p, s))
            hypotheses[1] = ("=", left, right)
            goal = ("and", ("=", s, t), pred(p, s))
    functions = tuple((fn, kind, kind) for fn in (f, g))
    needed = set().union(*(free(h) for h in hypotheses), free(goal))
    order = [(f, f"{kind} → {kind}"), (g, f"{kind} → {kind}"), (p, f"{kind} → Prop"), (q, f"{kind} → Prop"), (a, kind), (b, kind)]
    variables += [(n, k) for n, k in order if n in needed]
    taken -= {n for n, _ in order if n not in needed}
    return finish(rng, "function", variables, hypotheses, goal, taken, kind, functions)


def make(rng: random.Random) -> tuple[str, Statement, list] | None:
    try:
        return rng.choices([make_lifted, make_law, make_relation, make_function], [45, 22, 15, 18])[0](rng)
    except ValueError:
        return None
