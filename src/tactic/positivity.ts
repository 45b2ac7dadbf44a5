/** `positivity`: goals `0 ≤ e`, `0 < e` and `e ≠ 0` by the structure of `e`. */
import { ElabError } from "../elab/error.ts";
import { orderRelationOf } from "./linear/relation.ts";
import { numeralValue } from "./linear/reader.ts";
import { type Sign, Signs } from "./positivity/sign.ts";
import { defineSimpleTactic } from "./tactic.ts";

export const positivity = defineSimpleTactic(["positivity"], (t) => {
  t.refineMain((goal, target) => {
    const { m } = t;
    const r = orderRelationOf(m, target);
    const isGoal = r !== undefined && r.negated === (r.name === "eq");
    const [zero, e] = r?.name === "eq" ? [r.b, r.a] : [r?.a, r?.b];
    if (!isGoal || zero === undefined || e === undefined || numeralValue(m, zero) !== 0n) {
      throw new ElabError("positivity", "not a positivity goal");
    }
    const sign: Sign = r.name === "eq" ? "ne" : r.name === "lt" ? "pos" : "nonneg";
    const proof = new Signs(m).prove(e, sign);
    if (proof === undefined) {
      throw t.fail("positivity", goal, (show) => {
        const wanted = { pos: "positivity", nonneg: "nonnegativity", ne: "nonzeroness" }[sign];
        return `failed to prove ${wanted} of\n  ${show(e)}`;
      });
    }
    m.assign(goal, proof);
    return [];
  });
});
