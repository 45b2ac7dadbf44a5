/** `nth_rewrite n [e]`, `simp_rw [a, b]`, `infer_instance`, `exacts [a, b]`. */
import { ElabError } from "../elab/error.ts";
import { synthInstance } from "../elab/instances.ts";
import type { Location, RewriteRule, Term } from "../syntax/ast.ts";
import { rewriteRule } from "./rw.ts";
import { simpAt } from "./simp.ts";
import { simpSetup } from "./simp/arguments.ts";
import { defineSimpleTactic, defineTactic } from "./tactic.ts";
import { elabTermEnsuringType, ensureNoNewMVars, mvarMark } from "./terms.ts";

interface NthArgs {
  readonly occurrences: ReadonlySet<number>;
  readonly rules: readonly RewriteRule[];
  readonly at: Location;
}

export const nthRewrite = defineTactic<NthArgs>({
  keywords: ["nth_rewrite", "nth_rw"],
  parse(parser) {
    const occurrences = new Set<number>();
    while (parser.atNum()) occurrences.add(Number(parser.num().value));
    return { occurrences, rules: parser.rewriteRules(), at: parser.location() };
  },
  run({ occurrences, rules, at }, t) {
    for (const rule of rules) rewriteRule(t, rule, at, occurrences);
  },
});

interface SimpRwArgs {
  readonly rules: readonly RewriteRule[];
  readonly at: Location;
}

export const simpRw = defineTactic<SimpRwArgs>({
  keywords: ["simp_rw"],
  parse(parser) {
    parser.config();
    return { rules: parser.rewriteRules(), at: parser.location() };
  },
  run({ rules, at }, t) {
    for (const rule of rules) {
      const setup = t.withMain(() =>
        simpSetup(t, {
          only: true,
          args: [{ kind: "lemma", term: rule.term, symm: rule.symm, pre: false, span: rule.span }],
          config: [],
        }),
      );
      simpAt(t, setup.options, at, false, "simp");
    }
  },
});

export const inferInstance = defineSimpleTactic(["infer_instance"], (t) => {
  t.refineMain((goal, target) => {
    const found = synthInstance(t.m, target);
    if (found.kind !== "found") {
      throw t.m.error("failed-to-synthesize", (show) => `failed to synthesize\n  ${show(target)}`);
    }
    t.m.assign(goal, found.value);
    return [];
  });
});

export const exacts = defineTactic<readonly Term[]>({
  keywords: ["exacts"],
  parse(parser) {
    const args = parser.optSimpArguments() ?? [];
    return args.flatMap((a) => (a.kind === "lemma" ? [a.term] : []));
  },
  run(terms, t, span) {
    for (const stx of terms) {
      t.refineMain((goal, target) => {
        const mark = mvarMark(t.m);
        const e = elabTermEnsuringType(t, stx, target);
        t.m.assign(goal, ensureNoNewMVars(t, e, mark, stx));
        return [];
      });
    }
    if (t.goals.length > 0) throw new ElabError("exacts", "there are more goals than terms", span);
  },
});
