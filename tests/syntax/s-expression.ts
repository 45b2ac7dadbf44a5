/** Trees as s-expressions, so that a test shows how a text was read on one line. */
import type {
  Argument,
  Binder,
  ExtendedBinder,
  LevelSyntax,
  LocalDeclaration,
  MatchAlternative,
  Tactic,
  TacticSequence,
  Term,
} from "../../src/syntax/ast.ts";

const list = (items: readonly string[]): string => `(${items.join(" ")})`;

function level(l: LevelSyntax): string {
  switch (l.kind) {
    case "num":
      return String(l.value);
    case "ident":
      return l.name;
    case "hole":
      return "_";
    case "add":
      return `(+ ${level(l.of)} ${l.offset})`;
    default:
      return list([l.kind, ...l.args.map(level)]);
  }
}

const brackets = {
  default: ["(", ")"],
  implicit: ["{", "}"],
  strictImplicit: ["⦃", "⦄"],
  instImplicit: ["[", "]"],
} as const;

/** A binder as `(x y : A)`. */
export function binder(b: ExtendedBinder | Binder): string {
  const [open, close] = brackets[b.info];
  const names = b.names.map(({ name }) => name ?? "_").join(" ");
  const pattern = "pattern" in b && b.pattern ? sexpr(b.pattern) : "";
  const type = b.type ? `: ${sexpr(b.type)}` : "";
  const value = b.default ? `:= ${sexpr(b.default)}` : "";
  const predicate =
    "predicate" in b && b.predicate ? `${b.predicate.relation} ${sexpr(b.predicate.bound)}` : "";
  const parts = [names, pattern, type, value, predicate].filter((part) => part !== "");
  return `${open}${parts.join(" ")}${close}`;
}

function alternative(a: MatchAlternative): string {
  return `| ${a.patterns.map((row) => row.map(sexpr).join(", ")).join(" | ")} => ${sexpr(a.body)}`;
}

function argument(a: Argument): string {
  return a.name === undefined ? sexpr(a.value) : `(${a.name} := ${sexpr(a.value)})`;
}

/** `name binders : type := value`. */
export function declaration(d: LocalDeclaration): string {
  return [
    ...(d.name ? [d.name.name ?? "_"] : []),
    ...(d.pattern ? [sexpr(d.pattern)] : []),
    ...d.binders.map(binder),
    ...(d.type ? [`: ${sexpr(d.type)}`] : []),
    ...(d.value ? [`:= ${sexpr(d.value)}`] : []),
    ...(d.alternatives ?? []).map(alternative),
  ].join(" ");
}

export function sexpr(t: Term): string {
  switch (t.kind) {
    case "error":
      return "<error>";
    case "ident":
      return t.levels ? `${t.name}.{${t.levels.map(level).join(", ")}}` : t.name;
    case "dotIdent":
      return `.${t.name}`;
    case "hole":
      return "_";
    case "syntheticHole":
      return `?${t.name ?? "_"}`;
    case "prop":
      return "Prop";
    case "sort":
    case "type": {
      const name = t.kind === "sort" ? "Sort" : "Type";
      if (t.star === true) return `${name}*`;
      return t.level ? `(${name} ${level(t.level)})` : name;
    }
    case "num":
      return t.raw === true ? `(nat_lit ${t.value})` : String(t.value);
    case "scientific":
      return `${t.mantissa}e${-t.exponent}`;
    case "str":
    case "char":
      return JSON.stringify(t.value);
    case "app":
      return list([sexpr(t.fn), ...t.args.map(argument), ...(t.ellipsis === true ? [".."] : [])]);
    case "explicit":
      return `(@ ${sexpr(t.fn)})`;
    case "fun": {
      const binders = t.binders.map((item) =>
        item.kind === "binder" ? binder(item.binder) : sexpr(item.pattern),
      );
      return list(["fun", ...binders, sexpr(t.body)]);
    }
    case "funAlternatives":
      return list(["fun", ...t.alternatives.map(alternative)]);
    case "forall":
      return list(["∀", ...t.binders.map(binder), sexpr(t.body)]);
    case "depArrow":
      return list(["→", binder(t.binder), sexpr(t.body)]);
    case "arrow":
      return list(["→", sexpr(t.domain), sexpr(t.codomain)]);
    case "let":
    case "have":
      return list([t.kind, declaration(t.declaration), sexpr(t.body)]);
    case "show":
      return list(["show", sexpr(t.type), sexpr(t.value)]);
    case "suffices":
      return list(["suffices", t.name?.name ?? "this", ...[t.type, t.value, t.body].map(sexpr)]);
    case "by":
      return list(["by", ...sequence(t.tactics)]);
    case "anonymousConstructor":
      return `⟨${t.args.map(sexpr).join(", ")}⟩`;
    case "tuple":
      return list(["tuple", ...t.args.map(sexpr)]);
    case "paren":
      return sexpr(t.term);
    case "ascription":
      return list([":", sexpr(t.term), ...(t.type ? [sexpr(t.type)] : [])]);
    case "projection":
      return `(. ${sexpr(t.term)} ${t.field})`;
    case "cdot":
      return "·";
    case "if":
      return list([
        "if",
        ...(t.proof ? [`${t.proof.name ?? "_"} :`] : []),
        ...[t.condition, t.then, t.else].map(sexpr),
      ]);
    case "match": {
      const discriminants = t.discriminants.map(({ proof, term }) =>
        proof ? `${proof.name ?? "_"} : ${sexpr(term)}` : sexpr(term),
      );
      return list(["match", discriminants.join(", "), ...t.alternatives.map(alternative)]);
    }
    case "nomatch":
      return list(["nomatch", ...t.discriminants.map(sexpr)]);
    case "asPattern":
      return `(@ ${t.name.name ?? "_"} ${sexpr(t.pattern)})`;
    case "inaccessible":
      return `.(${sexpr(t.term)})`;
    case "structureInstance": {
      const fields = t.fields.map(
        (field) => `${field.name}${field.binders.map(binder).join("")} := ${sexpr(field.value)}`,
      );
      const sources = t.sources.length > 0 ? [`${t.sources.map(sexpr).join(", ")} with`] : [];
      const type = t.type ? [`: ${sexpr(t.type)}`] : [];
      return list([
        "struct",
        ...sources,
        fields.join(", "),
        ...(t.ellipsis === true ? [".."] : []),
        ...type,
      ]);
    }
    case "calc":
      return list([
        "calc",
        ...t.steps.map(({ relation, proof }) =>
          proof ? `[${sexpr(relation)} := ${sexpr(proof)}]` : `[${sexpr(relation)}]`,
        ),
      ]);
    case "sorry":
      return "sorry";
    case "assumption":
      return `‹${sexpr(t.type)}›`;
    case "coercion":
      return `(${t.arrow} ${sexpr(t.term)})`;
    case "subst":
      return list(["▸", sexpr(t.equality), sexpr(t.term)]);
    case "pipe":
      return list(["<|", sexpr(t.fn), sexpr(t.arg)]);
    case "notation": {
      const symbols = t.notation.items.flatMap((i) => (i.kind === "symbol" ? [i.text] : []));
      if (t.args.length === 0) return symbols.join("");
      return list([symbols.join(""), ...t.args.map(sexpr)]);
    }
    case "binderNotation": {
      const symbol = t.notation.items.flatMap((i) => (i.kind === "symbol" ? [i.text] : []));
      return list([
        ...symbol,
        ...t.binders.map(binder),
        ...(t.domain ? [`in ${sexpr(t.domain)}`] : []),
        ...(t.filter ? [`with ${sexpr(t.filter)}`] : []),
        sexpr(t.body),
      ]);
    }
    case "setBuilder":
    case "subtype":
      return list([t.kind === "subtype" ? "//" : "set", binder(t.binder), sexpr(t.body)]);
    case "setImage":
      return list(["image", sexpr(t.element), ...t.binders.map(binder)]);
    case "setLiteral":
      return `{${t.elements.map(sexpr).join(", ")}}`;
    case "listLiteral":
      return `[${t.elements.map(sexpr).join(", ")}]`;
    case "in":
      return list(["in", t.command.kind, sexpr(t.body)]);
    case "custom":
      return list([`<${t.rule.replace(/@\d+$/, "")}>`, inside(t.args)]);
    case "splice":
      return list(["$[]", sexpr(t.term)]);
  }
}

/** A tactic by its name; with `sequence` the shape of a block. */
export function tactic(t: Tactic): string {
  switch (t.kind) {
    case "error":
      return "<error>";
    case "tactic":
      return `${t.name}${inside(t.args)}`;
    case "andThen":
      return list(["<;>", tactic(t.lhs), tactic(t.rhs)]);
    case "cdot":
      return list(["·", ...sequence(t.tactics)]);
    case "paren":
      return list(["paren", ...sequence(t.tactics)]);
    case "custom":
      return list([`<${t.rule.replace(/@\d+$/, "")}>`, inside(t.args)]);
    case "antiquotation":
      return t.name;
    case "in":
      return list(["in", t.command.kind, ...sequence(t.tactics)]);
  }
}

export function sequence(s: TacticSequence): string[] {
  return s.tactics.map(tactic);
}

/** Terms and blocks among the arguments of a tactic, in order. */
function inside(args: unknown): string {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      if ("tactics" in value && Array.isArray(value.tactics) && !("kind" in value))
        found.push(list(sequence(value as TacticSequence)));
      else if ("kind" in value && "span" in value && isTerm(value)) found.push(sexpr(value));
      else Object.values(value).forEach(visit);
    }
  };
  visit(args);
  return found.length > 0 ? `[${found.join(" ")}]` : "";
}

const notTerms = new Set([
  "name",
  "clear",
  "rfl",
  "alternatives",
  "typed",
  "star",
  "erase",
  "lemma",
]);

function isTerm(value: object): value is Term {
  if ("patterns" in value) return false;
  return "kind" in value && typeof value.kind === "string" && !notTerms.has(value.kind);
}
