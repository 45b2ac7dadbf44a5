/**
 * Runs the rules: dispatches on the top frame's step until the frame that was entered last from
 * outside has been left, or the check has ended.
 */
import * as inferProjection from "./infer-projection";
import * as defeqEta from "./defeq-eta";
import * as defeqSpines from "./defeq-spines";
import * as reduceNat from "./reduce-nat";
import * as iota from "./iota";
import * as ask from "./ask";
import * as assume from "./assume";
import * as defeq from "./defeq";
import * as infer from "./infer";
import * as whnf from "./whnf";
import * as step from "./steps";
import { cutTo, here, lastResult, reserve, step as topStep } from "./stack";
import { burn, running } from "./status";

function dispatch(): void {
  switch (topStep()) {
    case step.WHNF_CORE:
      whnf.stepWhnfCore();
      return;
    case step.WHNF_CORE_PROJ:
      whnf.stepWhnfCoreProj();
      return;
    case step.WHNF_CORE_REDUCED:
      whnf.stepWhnfCoreReduced();
      return;
    case step.WHNF:
      whnf.stepWhnf();
      return;
    case step.WHNF_CORED:
      whnf.stepWhnfCored();
      return;
    case step.WHNF_NAT:
      whnf.stepWhnfNat();
      return;
    case step.REC_START:
      iota.stepRecStart();
      return;
    case step.REC_K_TYPE:
      iota.stepRecKType();
      return;
    case step.REC_K_WHNF:
      iota.stepRecKWhnf();
      return;
    case step.REC_K_CTOR_TYPE:
      iota.stepRecKCtorType();
      return;
    case step.REC_K_COMPARED:
      iota.stepRecKCompared();
      return;
    case step.REC_MAJOR:
      iota.stepRecMajor();
      return;
    case step.REC_ETA_TYPE:
      iota.stepRecEtaType();
      return;
    case step.REC_ETA_WHNF:
      iota.stepRecEtaWhnf();
      return;
    case step.REC_ETA_SORT:
      iota.stepRecEtaSort();
      return;
    case step.REC_ETA_SORT_WHNF:
      iota.stepRecEtaSortWhnf();
      return;
    case step.QUOT_MAJOR:
      iota.stepQuotMajor();
      return;
    case step.NAT_FIRST:
      reduceNat.stepNatFirst();
      return;
    case step.NAT_SECOND:
      reduceNat.stepNatSecond();
      return;
    case step.INFER_APP:
      infer.stepInferApp();
      return;
    case step.INFER_APP_PI:
      infer.stepInferAppPi();
      return;
    case step.INFER_APP_ARG:
      infer.stepInferAppArg();
      return;
    case step.INFER_APP_COMPARED:
      infer.stepInferAppCompared();
      return;
    case step.INFER_LAM:
      infer.stepInferLam();
      return;
    case step.INFER_LAM_DOMAIN:
      infer.stepInferLamDomain();
      return;
    case step.INFER_LAM_SORT:
      infer.stepInferLamSort();
      return;
    case step.INFER_LAM_BODY:
      infer.stepInferLamBody();
      return;
    case step.INFER_PI:
      infer.stepInferPi();
      return;
    case step.INFER_PI_DOMAIN:
      infer.stepInferPiDomain();
      return;
    case step.INFER_PI_SORT:
      infer.stepInferPiSort();
      return;
    case step.INFER_PI_BODY:
      infer.stepInferPiBody();
      return;
    case step.INFER_PI_BODY_SORT:
      infer.stepInferPiBodySort();
      return;
    case step.INFER_LET:
      infer.stepInferLet();
      return;
    case step.INFER_LET_TYPE:
      infer.stepInferLetType();
      return;
    case step.INFER_LET_SORT:
      infer.stepInferLetSort();
      return;
    case step.INFER_LET_VALUE:
      infer.stepInferLetValue();
      return;
    case step.INFER_LET_COMPARED:
      infer.stepInferLetCompared();
      return;
    case step.INFER_LET_BODY:
      infer.stepInferLetBody();
      return;
    case step.INFER_PROJ:
      inferProjection.stepInferProj();
      return;
    case step.INFER_PROJ_WHNF:
      inferProjection.stepInferProjWhnf();
      return;
    case step.INFER_PROJ_PROP:
      inferProjection.stepInferProjProp();
      return;
    case step.INFER_PROJ_PI:
      inferProjection.stepInferProjPi();
      return;
    case step.INFER_PROJ_FIELD_PROP:
      inferProjection.stepInferProjFieldProp();
      return;
    case step.PROP_TYPE:
      inferProjection.stepPropType();
      return;
    case step.PROP_WHNF:
      inferProjection.stepPropWhnf();
      return;
    case step.DEFEQ:
      defeq.stepDefEq();
      return;
    case step.DEFEQ_TRUE:
      defeq.stepDefEqTrue();
      return;
    case step.DEFEQ_CORE_T:
      defeq.stepDefEqCoreT();
      return;
    case step.DEFEQ_CORE_S:
      defeq.stepDefEqCoreS();
      return;
    case step.DEFEQ_PROOF:
      defeq.stepDefEqProof();
      return;
    case step.DEFEQ_LAZY:
      defeq.stepDefEqLazy();
      return;
    case step.DEFEQ_NAT_T:
      defeq.stepDefEqNatT();
      return;
    case step.DEFEQ_NAT_S:
      defeq.stepDefEqNatS();
      return;
    case step.DEFEQ_ARGS:
      defeq.stepDefEqArgs();
      return;
    case step.DEFEQ_UNFOLD_T:
      defeq.stepDefEqUnfoldT();
      return;
    case step.DEFEQ_UNFOLD_S:
      defeq.stepDefEqUnfoldS();
      return;
    case step.DEFEQ_PROJ_S:
      defeq.stepDefEqProjS();
      return;
    case step.DEFEQ_PROJ_T:
      defeq.stepDefEqProjT();
      return;
    case step.DEFEQ_PROJS:
      defeq.stepDefEqProjs();
      return;
    case step.DEFEQ_FULL_T:
      defeq.stepDefEqFullT();
      return;
    case step.DEFEQ_FULL_S:
      defeq.stepDefEqFullS();
      return;
    case step.DEFEQ_HEADS:
      defeq.stepDefEqHeads();
      return;
    case step.DEFEQ_APP:
      defeq.stepDefEqApp();
      return;
    case step.DEFEQ_ETA_T:
      defeq.stepDefEqEtaT();
      return;
    case step.DEFEQ_ETA_S:
      defeq.stepDefEqEtaS();
      return;
    case step.DEFEQ_STRUCT_T:
      defeq.stepDefEqStructT();
      return;
    case step.DEFEQ_STRUCT_S:
      defeq.stepDefEqStructS();
      return;
    case step.DEFEQ_UNIT:
      defeq.stepDefEqUnit();
      return;
    case step.DEFEQ_LAST:
      defeq.stepDefEqLast();
      return;
    case step.BINDERS:
      defeqSpines.stepBinders();
      return;
    case step.BINDERS_DOMAIN:
      defeqSpines.stepBindersDomain();
      return;
    case step.BINDERS_BODY:
      defeqSpines.stepBindersBody();
      return;
    case step.ARGS:
      defeqSpines.stepArgs();
      return;
    case step.ARGS_COMPARED:
      defeqSpines.stepArgsCompared();
      return;
    case step.IRRELEVANT:
      defeqEta.stepIrrelevant();
      return;
    case step.IRRELEVANT_PROP:
      defeqEta.stepIrrelevantProp();
      return;
    case step.IRRELEVANT_OTHER:
      defeqEta.stepIrrelevantOther();
      return;
    case step.IRRELEVANT_COMPARED:
      defeqEta.stepIrrelevantCompared();
      return;
    case step.ETA:
      defeqEta.stepEta();
      return;
    case step.ETA_WHNF:
      defeqEta.stepEtaWhnf();
      return;
    case step.ETA_COMPARED:
      defeqEta.stepEtaCompared();
      return;
    case step.STRUCT:
      defeqEta.stepStruct();
      return;
    case step.STRUCT_OTHER:
      defeqEta.stepStructOther();
      return;
    case step.STRUCT_TYPES:
      defeqEta.stepStructTypes();
      return;
    case step.STRUCT_FIELD:
      defeqEta.stepStructField();
      return;
    case step.UNIT:
      defeqEta.stepUnit();
      return;
    case step.UNIT_WHNF:
      defeqEta.stepUnitWhnf();
      return;
    case step.UNIT_OTHER:
      defeqEta.stepUnitOther();
      return;
    case step.UNIT_COMPARED:
      defeqEta.stepUnitCompared();
      return;
    case step.INFER_PROJ_WHOLE:
      inferProjection.stepInferProjWhole();
      return;
    case step.INFER_APP_HEAD:
      infer.stepInferAppHead();
      return;
    case step.NAT_ASSUMED:
      reduceNat.stepNatAssumed();
      return;
    case step.NAT_ASSUMED_FIRST:
      assume.stepNatAssumedFirst();
      return;
    case step.NAT_ASSUMED_SECOND:
      assume.stepNatAssumedSecond();
      return;
    default:
      unreachable();
  }
}

/** Runs until the stack is back at `bottom`; the result of the last rule, or 0 when it ended early. */
function run(bottom: u32): u32 {
  while (here() > bottom) {
    if (!burn(1) || !reserve(128)) break;
    dispatch();
  }
  if (!running()) {
    cutTo(bottom);
    return 0;
  }
  return lastResult();
}

export function runWhnf(e: u32): u32 {
  const bottom = here();
  ask.callWhnf(e);
  return run(bottom);
}
export function runInfer(e: u32, only: bool): u32 {
  const bottom = here();
  ask.callInfer(e, only);
  return run(bottom);
}
/** 1 when `t` and `s` are definitionally equal. */
export function runDefEq(t: u32, s: u32): u32 {
  const bottom = here();
  ask.callDefEq(t, s);
  return run(bottom);
}
export function runIsProp(type: u32): u32 {
  const bottom = here();
  ask.callIsProp(type);
  return run(bottom);
}
