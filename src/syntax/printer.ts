/**
 * Trees back to text, with the parentheses that reading needs and no others.
 *
 * Invariant: reading what was printed gives the tree again (up to spans and `paren` nodes), for
 * terms without tactic blocks, which are shown as `by …`. Two things decide about parentheses: the
 * precedence of a term against the place where it stands, and whether what stands at its right
 * edge would take in the symbol that follows (`(∃ x, p) ∧ q`, `(¬a) = b`).
 * Source: the rules of Lean's Parenthesizer.lean, worked out from those of reading.
 */
import type {
  Argument,
  Binder,
  ExtendedBinder,
  FieldAssignment,
  FunBinder,
  LevelSyntax,
  LocalDeclaration,
  MatchAlternative,
  Term,
} from "./ast.ts";
import { precedence } from "./builtin-notations.ts";
import { isIdentFirst, isIdentRest, width } from "./characters.ts";
import { reservedWords, commandKeywords } from "./keywords.ts";
import type { Notation } from "./notation.ts";
import { NotationState } from "./notation-table.ts";

const { max, arg, lead, min } = precedence;

/** Nothing that follows a closed term can be taken in by it. */
const closed = Infinity;

interface Printed {
  readonly text: string;
  /** Precedence of the result. */
  readonly precedence: number;
  /** The least precedence at which something is read at the right edge. */
  readonly open: number;
  /** Whether it ends in alternatives, which would take in a `|`. */
  readonly bars?: boolean;
}

/** The term as text; in parentheses where it binds less tightly than `minimum`. */
export function printTerm(term: Term, minimum = 0): string {
  return slot(term, minimum).text;
}

function parenthesized(text: string): Printed {
  return { text: `(${text})`, precedence: max, open: closed };
}

/**
 * Prints `term` where terms of at least `minimum` are read, with a symbol of precedence `next`
 * after it (none: something that ends every term, such as a comma).
 */
function slot(term: Term, minimum: number, next = -1, edge = 0): Printed {
  const printed = print(term, Math.max(minimum, edge));
  if (printed.precedence < minimum || printed.open <= next) return parenthesized(printed.text);
  return printed;
}

function atom(text: string): Printed {
  return { text, precedence: max, open: closed };
}

/** A form that reads its last part at `at`, and what that part itself leaves open. */
function ending(result: number, before: string, last: Printed, at: number): Printed {
  const open = Math.min(at, last.open);
  const { bars = false } = last;
  return { text: before + last.text, precedence: result, open, bars };
}

function commas(terms: readonly Term[]): string {
  return terms.map((term) => printTerm(term)).join(", ");
}

/** `minimum` is what the place asks for; the left edge must satisfy it too. */
function print(term: Term, minimum: number): Printed {
  switch (term.kind) {
    case "error":
      return atom("<error>");
    case "ident":
      return atom(printName(term.name) + printLevels(term.levels));
    case "dotIdent":
      return atom(`.${printName(term.name)}`);
    case "hole":
      return atom("_");
    case "syntheticHole":
      return atom(`?${term.name ?? "_"}`);
    case "prop":
      return atom("Prop");
    case "splice":
      return atom(`$[${printTerm(term.term)}]*`);
    case "custom":
      return atom(`<${term.rule}>`);
    case "sorry":
      return atom("sorry");
    case "cdot":
      return atom("·");
    case "sort":
    case "type": {
      const word = term.kind === "sort" ? "Sort" : "Type";
      if (term.star === true) return atom(`${word}*`);
      if (!term.level) return atom(word);
      const text = `${word} ${printLevel(term.level, true)}`;
      return { text, precedence: lead, open: closed };
    }
    case "num":
      if (term.raw !== true) return atom(String(term.value));
      return { text: `nat_lit ${term.value}`, precedence: lead, open: closed };
    case "scientific":
      return atom(printScientific(term.mantissa, term.exponent));
    case "str":
      return atom(quote(term.value, '"'));
    case "char":
      return atom(quote(term.value, "'"));
    case "app":
      return printApplication(term.fn, term.args, term.ellipsis === true);
    case "explicit":
      return ending(max, "@", slot(term.fn, max), max);
    case "fun": {
      const binders = term.binders.map(printFunBinder).join(" ");
      return ending(max, `fun ${binders} => `, slot(term.body, 0), 0);
    }
    case "funAlternatives":
      return alternatives("fun", max, term.alternatives);
    case "forall": {
      const binders = printBinders(term.binders);
      return ending(lead, `∀ ${binders}, `, slot(term.body, 0), 0);
    }
    case "depArrow":
      return ending(25, `${bracketed(term.binder)} → `, slot(term.body, 25), 25);
    case "arrow": {
      const domain = slot(term.domain, 26, 25, minimum).text;
      return ending(25, `${domain} → `, slot(term.codomain, 25), 25);
    }
    case "subst": {
      const equality = slot(term.equality, 76, 75, minimum).text;
      return ending(75, `${equality} ▸ `, slot(term.term, 75), 75);
    }
    case "pipe": {
      const fn = slot(term.fn, min + 1, min, minimum).text;
      return ending(min, `${fn} <| `, slot(term.arg, min), min);
    }
    case "let":
    case "have": {
      const head = `${term.kind} ${printDeclaration(term.declaration)}; `;
      return ending(lead, head, slot(term.body, 0), 0);
    }
    case "show":
      return ending(lead, `show ${printTerm(term.type)} from `, slot(term.value, 0), 0);
    case "suffices": {
      const name = term.name ? `${term.name.name ?? "_"} : ` : "";
      const head = `suffices ${name}${printTerm(term.type)} from ${printTerm(term.value)}; `;
      return ending(lead, head, slot(term.body, 0), 0);
    }
    case "by":
      return { text: "by …", precedence: lead, open: 0 };
    case "anonymousConstructor":
      return atom(`⟨${commas(term.args)}⟩`);
    case "tuple":
      return atom(`(${commas(term.args)})`);
    case "paren":
      return atom(`(${printTerm(term.term)})`);
    case "ascription": {
      const type = term.type ? ` : ${printTerm(term.type)}` : " :";
      return atom(`(${printTerm(term.term)}${type})`);
    }
    case "projection":
      return printProjection(term.term, term.field);
    case "if": {
      const proof = term.proof ? `${term.proof.name ?? "_"} : ` : "";
      const head = `if ${proof}${printTerm(term.condition)} then ${printTerm(term.then)} else `;
      return ending(lead, head, slot(term.else, 0), 0);
    }
    case "match": {
      const discriminants = term.discriminants.map(
        ({ proof, term: e }) => (proof ? `${proof.name ?? "_"} : ` : "") + printTerm(e),
      );
      const motive = term.motive ? `(motive := ${printTerm(term.motive)}) ` : "";
      const head = `match ${motive}${discriminants.join(", ")} with`;
      return alternatives(head, lead, term.alternatives);
    }
    case "nomatch":
      return { text: `nomatch ${commas(term.discriminants)}`, precedence: lead, open: 0 };
    case "asPattern":
      return ending(max, `${term.name.name ?? "_"}@`, slot(term.pattern, max), max);
    case "inaccessible":
      return atom(`.(${printTerm(term.term)})`);
    case "structureInstance":
      return atom(printInstance(term.sources, term.fields, term.ellipsis === true, term.type));
    case "calc": {
      const steps = term.steps.map(({ relation, proof }) =>
        proof ? `${printTerm(relation)} := ${printTerm(proof)}` : printTerm(relation),
      );
      return { text: `calc\n  ${steps.join("\n  ")}`, precedence: lead, open: 0 };
    }
    case "assumption":
      return atom(`‹${printTerm(term.type)}›`);
    case "coercion":
      return ending(max, term.arrow, slot(term.term, max), max);
    case "notation":
      return printNotation(term.notation, term.args, minimum);
    case "binderNotation": {
      const symbol = term.notation.items.find((item) => item.kind === "symbol")?.text ?? "";
      const body = term.notation.bodyPrecedence ?? 0;
      const domain = term.domain ? ` ∈ ${printTerm(term.domain)}` : "";
      const filter = term.filter ? ` with ${printTerm(term.filter)}` : "";
      const binders = printBinders(term.binders) + domain + filter;
      return ending(
        term.notation.precedence,
        `${symbol} ${binders}, `,
        slot(term.body, body),
        body,
      );
    }
    case "setBuilder":
      return atom(`{${bare(term.binder)} | ${printTerm(term.body)}}`);
    case "subtype":
      return atom(`{ ${bare(term.binder)} // ${printTerm(term.body)} }`);
    case "setImage":
      return atom(`{${printTerm(term.element)} | ${term.binders.map(bracketed).join(" ")}}`);
    case "setLiteral":
      return atom(`{${commas(term.elements)}}`);
    case "listLiteral":
      return atom(`[${commas(term.elements)}]`);
    case "in": {
      const { command } = term;
      const opened =
        command.kind === "open"
          ? command.items.map((item) => (item.kind === "namespace" ? item.name : item.namespace))
          : [];
      return ending(lead, `open ${opened.join(" ")} in `, slot(term.body, 0), 0);
    }
  }
}

function printApplication(fn: Term, args: readonly Argument[], ellipsis: boolean): Printed {
  const head = slot(fn, max, lead).text;
  const parts = args.map(({ name, value }, i) => {
    if (name !== undefined) return atom(`(${printName(name)} := ${printTerm(value)})`);
    const last = i === args.length - 1 && !ellipsis;
    const printed = slot(value, arg, last ? -1 : lead);
    // After a term `!` is the factorial.
    return printed.text.startsWith("!") ? parenthesized(printed.text) : printed;
  });
  if (ellipsis) parts.push(atom(".."));
  const last = parts.at(-1) ?? atom("");
  const before = parts.slice(0, -1).map(({ text }) => `${text} `);
  return ending(lead, `${head} ${before.join("")}`, last, arg);
}

function printProjection(term: Term, field: string): Printed {
  // `2.1` would be a numeral with a fraction.
  const base = term.kind === "num" ? parenthesized(printTerm(term)) : slot(term, max, max);
  return atom(`${base.text}.${field}`);
}

function alternatives(head: string, result: number, list: readonly MatchAlternative[]): Printed {
  const parts = list.map(({ patterns, body }, i) => {
    const printed = slot(body, 0);
    const inner = printed.bars === true && i < list.length - 1 ? `(${printed.text})` : printed.text;
    return ` | ${patterns.map(commas).join(" | ")} => ${inner}`;
  });
  return { text: head + parts.join(""), precedence: result, open: 0, bars: true };
}

function printNotation(notation: Notation, args: readonly Term[], minimum: number): Printed {
  const { items } = notation;
  let text = "";
  let open = closed;
  let bars = false;
  let operand = 0;
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    if (item.kind === "symbol") {
      text += separator(text, item.text, i, items.length) + item.text;
      // `n ! x` could be read as `n (!x)`.
      const leads = i > 0 && NotationState.initial.table.leading.has(item.text);
      open = leads ? lead : closed;
      bars = false;
      continue;
    }
    const value = args[operand++];
    if (!value) continue;
    const first = i === 0;
    // Before its first symbol a notation competes with what the operand would take in itself.
    const after = next ? (first ? notation.precedence : -1) : -1;
    const printed = slot(value, item.precedence, after, first ? minimum : 0);
    const inside =
      notation.tight === true && (printed.bars === true || /^[|‖]|[|‖]$/.test(printed.text));
    const shown = inside ? `(${printed.text})` : printed.text;
    text += first ? shown : gap(text, shown, i, items) + shown;
    open = Math.min(item.precedence, printed.open);
    bars = printed.bars === true;
  }
  return { text, precedence: notation.precedence, open, bars };
}

/** White space before a symbol. */
function separator(text: string, symbol: string, i: number, count: number): string {
  if (i === 0) return "";
  const postfix = i === count - 1;
  const code = symbol.codePointAt(0) ?? 0;
  if (postfix) return isIdentRest(code) && !/[)\]⟩}]$/.test(text) ? " " : glues(text, symbol);
  return symbol.startsWith("^[") ? "" : " ";
}

/** White space before an operand that is not the first item. */
function gap(text: string, operand: string, i: number, items: Notation["items"]): string {
  if (i === 1 && items[0]?.kind === "symbol") return glues(text, operand);
  return text.endsWith("^[") ? "" : " ";
}

/** A space where two texts would be read as one token, or as the start of a comment. */
function glues(before: string, after: string): string {
  const last = lastCode(before);
  const first = after.codePointAt(0) ?? 0;
  if (isIdentRest(last) && (isIdentRest(first) || first === 0xab)) return " ";
  if (/[-/]$/.test(before) && after.startsWith("-")) return " ";
  const joined = before.slice(-1) + after.slice(0, 1);
  const { tokens } = NotationState.initial.table;
  const list = tokens.get(joined.charCodeAt(0)) ?? [];
  return list.some((token) => token.length > 1 && token.startsWith(joined)) ? " " : "";
}

function lastCode(text: string): number {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? (text.codePointAt(text.length - 2) ?? 0) : unit;
}

function printInstance(
  sources: readonly Term[],
  fields: readonly FieldAssignment[],
  ellipsis: boolean,
  type: Term | undefined,
): string {
  const list = fields.map(({ name, binders, value }) => {
    const parameters = binders.map((binder) => ` ${bracketedOrName(binder)}`).join("");
    return `${printName(name)}${parameters} := ${printTerm(value)}`;
  });
  if (ellipsis) list.push("..");
  const head = sources.length > 0 ? `${commas(sources)} with ` : "";
  return `{ ${head}${list.join(", ")}${type ? ` : ${printTerm(type)}` : ""} }`;
}

const brackets = {
  default: ["(", ")"],
  implicit: ["{", "}"],
  strictImplicit: ["⦃", "⦄"],
  instImplicit: ["[", "]"],
} as const;

function names(binder: Binder): string {
  return binder.names.map(({ name }) => (name === undefined ? "_" : printName(name))).join(" ");
}

/** A binder without brackets: `x y : A`, `x ∈ s`. */
function bare(binder: ExtendedBinder): string {
  const head = binder.pattern ? printTerm(binder.pattern, max) : names(binder);
  if (binder.predicate)
    return `${head} ${binder.predicate.relation} ${printTerm(binder.predicate.bound)}`;
  const type = binder.type ? printTerm(binder.type) : "";
  if (head === "") return type;
  const value = binder.default ? ` := ${printTerm(binder.default)}` : "";
  return head + (binder.type ? ` : ${type}` : "") + value;
}

function bracketed(binder: ExtendedBinder): string {
  const [open, close] = brackets[binder.info];
  return open + bare(binder) + close;
}

function isPlain(binder: ExtendedBinder): boolean {
  return binder.info === "default" && !binder.type && !binder.default && !binder.predicate;
}

function bracketedOrName(binder: Binder): string {
  return isPlain(binder) ? names(binder) : bracketed(binder);
}

/** The binders of `∀`, `∃`, `∑`. */
function printBinders(binders: readonly ExtendedBinder[]): string {
  const [only] = binders;
  if (only && binders.length === 1 && (only.predicate || only.pattern) && only.info === "default")
    return bare(only);
  return binders.map((b) => (isPlain(b) ? bare(b) : bracketed(b))).join(" ");
}

function printFunBinder(item: FunBinder): string {
  if (item.kind === "pattern") return printTerm(item.pattern, max);
  return bracketedOrName(item.binder);
}

function printDeclaration(declaration: LocalDeclaration): string {
  const { name, pattern, binders, type, value, alternatives: list } = declaration;
  const parts: string[] = [];
  if (name) parts.push(name.name === undefined ? "_" : printName(name.name));
  if (pattern) parts.push(printTerm(pattern, max));
  parts.push(...binders.map(bracketedOrName));
  if (type) parts.push(`: ${printTerm(type)}`);
  if (value) parts.push(`:= ${printTerm(value)}`);
  if (list) parts.push(alternatives("", 0, list).text.trim());
  return parts.join(" ");
}

function printLevels(levels: readonly LevelSyntax[] | undefined): string {
  if (!levels) return "";
  return `.{${levels.map((level) => printLevel(level, false)).join(", ")}}`;
}

function printLevel(level: LevelSyntax, inArgument: boolean): string {
  switch (level.kind) {
    case "num":
      return String(level.value);
    case "ident":
      return level.name;
    case "hole":
      return "_";
    case "add": {
      const text = `${printLevel(level.of, true)} + ${level.offset}`;
      return inArgument ? `(${text})` : text;
    }
    default: {
      const text = `${level.kind} ${level.args.map((l) => printLevel(l, true)).join(" ")}`;
      return inArgument ? `(${text})` : text;
    }
  }
}

const reserved: ReadonlySet<string> = new Set([...reservedWords, ...commandKeywords]);

/** A dotted name, with « » around parts that are no identifiers. */
export function printName(name: string): string {
  const plain = name.split(".").every((part) => isIdentifier(part));
  if (plain && !reserved.has(name)) return name;
  if (plain && name.includes(".")) return name;
  return name
    .split(".")
    .map((part) => (isIdentifier(part) && !reserved.has(part) ? part : `«${part}»`))
    .join(".");
}

function isIdentifier(part: string): boolean {
  // Names that can't be written end in ✝, as in Lean.
  const text = part.replace(/✝[⁰¹²³⁴-⁹]*$/u, "");
  let i = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (!(i === 0 ? isIdentFirst(code) : isIdentRest(code))) return false;
    i += width(code);
  }
  return i > 0;
}

function printScientific(mantissa: bigint, exponent: number): string {
  if (exponent <= 0) return `${mantissa}e${-exponent}`;
  if (exponent > 30) return `${mantissa}e-${exponent}`;
  const digits = String(mantissa).padStart(exponent + 1, "0");
  return `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

function quote(value: string, mark: string): string {
  const inner = value.replace(/["'\\\n\t\r]/g, (c) => {
    const letter = { "\n": "n", "\t": "t", "\r": "r", "\\": "\\" }[c];
    if (letter !== undefined) return `\\${letter}`;
    return c === mark ? `\\${c}` : c;
  });
  return mark + inner + mark;
}
