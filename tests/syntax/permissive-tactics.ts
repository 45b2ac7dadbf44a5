/**
 * A registry with the shapes of arguments of the tactics that proofs in the wild use; for tests of
 * the parser alone, whose trees it keeps small.
 */
import type { TacticArgumentParser, TacticSyntax } from "../../src/syntax/tactic-syntax.ts";

type Parse = (p: TacticArgumentParser, keyword: string) => unknown;

/** Terms as arguments, as long as there are some. */
function manyArguments(p: TacticArgumentParser): unknown {
  const args = [];
  while (p.atArgument()) args.push(p.term(1024));
  return args;
}

function simpLike(p: TacticArgumentParser): unknown {
  const config = p.config();
  const only = p.eat("only");
  const args = p.optSimpArguments();
  const using = p.eat("using") ? p.term() : undefined;
  const location = p.location();
  const after = p.eat("using") ? p.term() : undefined;
  return { config, only, args, using, location, after };
}

function casesLike(p: TacticArgumentParser): unknown {
  const terms = p.terms();
  const using = p.eat("using") ? p.ident() : undefined;
  const generalizing: unknown[] = [];
  if (p.eat("generalizing")) while (p.atIdent()) generalizing.push(p.ident());
  if (!p.eat("with")) return { terms, using, generalizing };
  return { terms, using, generalizing, ...p.inductionAlternatives() };
}

function primed(p: TacticArgumentParser): unknown {
  const term = p.term();
  const names: unknown[] = [];
  if (p.eat("with")) while (p.atIdent() || p.at("_")) names.push(p.binderName());
  return { term, names };
}

const groups: readonly (readonly [string, Parse])[] = [
  ["exact apply refine refine' exact_mod_cast apply_mod_cast change convert", (p) => p.term()],
  [
    "rfl trivial assumption contradiction exfalso constructor left right decide norm_cast0 tauto " +
      "infer_instance skip done symm push_cast0 positivity omega ring1 subst_vars group linarith0 symm_saturate",
    (p) => p.location(),
  ],
  ["ring ring_nf push_neg norm_cast push_cast zify qify field_simp0", simpLike],
  [
    "simp simp_all norm_num simpa field_simp simp? aesop dsimp norm_num1 simp_arith nlinarith " +
      "linarith polyrith gcongr positivity! abel abel_nf simp! continuity",
    simpLike,
  ],
  ["congr intro intros funext ext clear subst revert specialize injection ac_rfl", manyArguments],
  [
    "rw rewrite rwa erw simp_rw",
    (p) => ({ config: p.config(), rules: p.rewriteRules(), at: p.location() }),
  ],
  ["have let", (p) => p.localDeclaration()],
  ["show linear_combination unfold_let", (p) => p.term()],
  ["use exists existsi interval_cases0", (p) => p.terms()],
  ["interval_cases", (p) => (p.atArgument() ? p.terms() : [])],
  ["cases induction", casesLike],
  ["cases' induction'", primed],
  [
    "rcases",
    (p) => {
      const term = p.term();
      return { term, pattern: p.eat("with") ? p.rcasesPattern() : undefined };
    },
  ],
  [
    "obtain",
    (p) => {
      const pattern = p.rcasesPattern();
      const type = p.eat(":") ? p.term() : undefined;
      return { pattern, type, value: p.eat(":=") ? p.term() : undefined };
    },
  ],
  [
    "rintro",
    (p) => {
      const patterns = [p.rcasesPatternArgument()];
      while (p.atArgument()) patterns.push(p.rcasesPatternArgument());
      return patterns;
    },
  ],
  ["try all_goals any_goals repeat repeat' iterate focus", (p) => p.tacticSequence()],
  ["first", (p) => p.tacticAlternatives()],
  ["calc", (p) => p.calcSteps()],
  [
    "by_cases by_contra by_contra! contrapose! contrapose",
    (p) => {
      const name = p.atIdent() ? p.ident() : undefined;
      return { name, type: p.eat(":") ? p.term() : undefined };
    },
  ],
  [
    "suffices",
    (p) => {
      const name = p.binderName();
      p.expect(":");
      const type = p.term();
      return { name, type, value: p.eat("from") ? p.term() : undefined };
    },
  ],
  [
    "case next",
    (p) => {
      const names = [];
      while (p.atIdent() || p.at("_")) names.push(p.binderName());
      p.expect("=>");
      return { names, tactics: p.tacticSequence() };
    },
  ],
  [
    "set generalize",
    (p) => ({ declaration: p.localDeclaration(), with: p.eat("with") && [p.eat("←"), p.ident()] }),
  ],
  ["unfold delta", (p) => ({ names: manyArguments(p), at: p.location() })],
  ["apply_fun", (p) => ({ term: p.term(), at: p.location() })],
  ["sorry native_decide", () => undefined],
  ["conv_lhs conv_rhs", (p) => (p.expect("=>"), p.tacticSequence())],
  [
    "match",
    (p) => {
      const terms = p.terms();
      p.expect("with");
      return { terms, alternatives: p.matchAlternatives() };
    },
  ],
];

/** By keyword. */
export const permissiveTactics: ReadonlyMap<string, TacticSyntax> = new Map(
  groups.flatMap(([words, parse]) =>
    words.split(" ").map((word): [string, TacticSyntax] => [word, { keywords: [word], parse }]),
  ),
);
