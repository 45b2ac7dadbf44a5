/** The tactic layer: all tactics by keyword, and how the elaborator runs a `by` block. */
import { proveDecreasing } from "./decreasing.ts";
import type { TacticRunner } from "../elab/elaborator.ts";
import type { TacticSyntax } from "../syntax/tactic-syntax.ts";
import { aesop } from "./aesop.ts";
import { apply } from "./apply.ts";
import { applyFun } from "./apply-fun.ts";
import { byCases, byContra } from "./by-cases.ts";
import { casesPrimed, casesTactic } from "./cases.ts";
import * as combinators from "./combinators.ts";
import { calc } from "./calc.ts";
import { constructor, fconstructor, leftRight } from "./constructor.ts";
import { choose } from "./choose.ts";
import { runTactics } from "./context.ts";
import { conv } from "./conv.ts";
import { convArg, convPattern, convWords } from "./conv-parts.ts";
import { congr, convert } from "./congr.ts";
import { decide } from "./decide.ts";
import { exact } from "./exact.ts";
import { ext, funext } from "./extensionality.ts";
import { finCases } from "./fin-cases.ts";
import { gcongr } from "./gcongr.ts";
import { abel, group } from "./group.ts";
import { fieldSimp } from "./field-simp.ts";
import { have, suffices } from "./have.ts";
import * as hypotheses from "./hypotheses.ts";
import { induction, inductionPrimed } from "./induction.ts";
import { intervalCases } from "./interval-cases.ts";
import { intro, introsTactic } from "./intro.ts";
import { linearCombination, polyrith } from "./linear-combination.ts";
import { linarith } from "./linarith.ts";
import { librarySearch } from "./library-search.ts";
import { lift } from "./lift.ts";
import * as misc from "./misc.ts";
import { matchTactic, nofun, nomatch } from "./matching.ts";
import { exacts, inferInstance, nthRewrite, simpRw } from "./more-rewriting.ts";
import { assumptionModCast, exactModCast, normCast, pushCast } from "./norm-cast.ts";
import { byContraPush, contrapose, pushNeg } from "./push-neg.ts";
import { omega } from "./omega.ts";
import { positivity } from "./positivity.ts";
import { normNum } from "./norm-num.ts";
import { obtain, rcasesTactic, rintro } from "./rcases.ts";
import { ring, ring1, ringNf } from "./ring.ts";
import { refine } from "./refine.ts";
import { rfl, symm, trans } from "./rfl.ts";
import { rw } from "./rw.ts";
import { simp } from "./simp.ts";
import { simpAll } from "./simp-all.ts";
import { simpa } from "./simpa.ts";
import { set } from "./set.ts";
import { change, show } from "./show.ts";
import type { RegisteredTactic } from "./tactic.ts";
import { tauto } from "./tauto.ts";
import { assumptionTactic, contradictionTactic, exfalso, trivial } from "./trivial.ts";
import { unfold } from "./unfold.ts";
import { solveByElim } from "./solve-by-elim.ts";
import { split, splitIfs } from "./split-ifs.ts";
import { wlog } from "./wlog.ts";
import { existsTactic, use } from "./use.ts";
import { zify } from "./zify.ts";

const all: readonly RegisteredTactic[] = [
  intro,
  introsTactic,
  exact,
  refine,
  apply,
  applyFun,
  have,
  suffices,
  show,
  change,
  rfl,
  symm,
  trans,
  rw,
  casesTactic,
  casesPrimed,
  induction,
  inductionPrimed,
  rcasesTactic,
  obtain,
  rintro,
  constructor,
  fconstructor,
  leftRight,
  existsTactic,
  use,
  assumptionTactic,
  contradictionTactic,
  exfalso,
  trivial,
  decide,
  byCases,
  byContra,
  simp,
  simpAll,
  simpa,
  ext,
  funext,
  calc,
  unfold,
  tauto,
  aesop,
  omega,
  linarith,
  positivity,
  gcongr,
  abel,
  group,
  polyrith,
  ring,
  ring1,
  ringNf,
  normNum,
  linearCombination,
  fieldSimp,
  intervalCases,
  congr,
  convert,
  matchTactic,
  nofun,
  nomatch,
  nthRewrite,
  simpRw,
  inferInstance,
  exacts,
  normCast,
  pushCast,
  zify,
  exactModCast,
  assumptionModCast,
  pushNeg,
  contrapose,
  byContraPush,
  combinators.first,
  combinators.tryTactic,
  combinators.allGoals,
  combinators.anyGoals,
  combinators.repeat,
  combinators.repeatAll,
  combinators.iterate,
  combinators.focus,
  combinators.caseTactic,
  combinators.next,
  combinators.renameI,
  combinators.skip,
  combinators.done,
  combinators.fail,
  combinators.failIfSuccess,
  combinators.sorry,
  combinators.orderGoals,
  combinators.onGoal,
  hypotheses.clearTactic,
  hypotheses.revertTactic,
  hypotheses.specialize,
  hypotheses.substTactic,
  hypotheses.substVars,
  hypotheses.injectionTactic,
  hypotheses.replace,
  hypotheses.letTactic,
  set,
  hypotheses.generalize,
  hypotheses.rename,
  conv,
  convArg,
  convPattern,
  convWords,
  splitIfs,
  split,
  choose,
  lift,
  wlog,
  finCases,
  solveByElim,
  librarySearch,
  misc.clearAll,
  misc.clearValue,
  misc.andIntros,
  misc.acRfl,
  misc.showTerm,
  misc.traceState,
];

const registry = new Map<string, RegisteredTactic>();
for (const tactic of all) for (const keyword of tactic.keywords) registry.set(keyword, tactic);

/** By keyword: what the parser knows. */
export const tacticSyntaxes: ReadonlyMap<string, TacticSyntax> = registry;

export const tacticRunner: TacticRunner = {
  run: (elab, goal, tactics, span) => runTactics(elab, goal, tactics, span, registry),
  decreasing: (elab, goal) => proveDecreasing(elab, goal, registry),
};
