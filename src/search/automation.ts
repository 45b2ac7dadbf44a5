/**
 * The lane that needs no model: the checker's closing tactics and short combinations, cheapest
 * first. What it solves at once, no model should be asked for.
 */
export const automationScripts: readonly string[] = [
  "rfl",
  "trivial",
  "assumption",
  "intros\nrfl",
  "intros\nassumption",
  "simp",
  "tauto",
  "intros\nsimp_all",
  "decide",
  "omega",
  "norm_num",
  "ring",
  "linarith",
  "intros\nomega",
  "intros\nring",
  "intros\nlinarith",
  "nlinarith",
];
