/** The kernel's status codes (../assembly/status.ts) as stable names and sentences for people. */

export type DeclinedReason = "fuel" | "memory" | "depth" | "unsupported";

export const DECLINED: Readonly<Record<number, readonly [DeclinedReason, string]>> = {
  1: ["fuel", "the check needed more steps than it was given"],
  2: ["memory", "the check needed more memory than there is"],
  3: ["depth", "the terms are nested too deeply"],
  4: ["unsupported", "the declaration uses something that this kernel does not support"],
};

export const REJECTED: Readonly<Record<number, readonly [string, string]>> = {
  10: ["type-mismatch", "a term does not have the type that is needed"],
  11: ["function-expected", "something that is not a function is applied"],
  12: ["type-expected", "a term stands where a type is needed"],
  13: ["unknown-constant", "a constant is not declared"],
  14: ["level-count", "a constant is given the wrong number of universe levels"],
  15: ["unknown-level-param", "a universe parameter is not declared"],
  16: ["loose-bvar", "a bound variable has no binder"],
  17: ["invalid-projection", "a projection is not one of its structure"],
  18: ["projection-from-prop", "a projection takes data out of a proof"],
  19: ["duplicate-name", "the name is already declared"],
  20: ["duplicate-level-param", "a universe parameter is declared twice"],
  21: ["theorem-not-prop", "the type of a theorem must be a proposition"],
  22: ["literal-without-type", "a literal is used before its type is declared"],
  23: ["quot-needs-eq", "quotients need Eq, declared as in Lean"],
  24: ["free-variable", "the term has a free variable"],
  30: ["inductive-not-sort", "the type of an inductive type must end in a sort"],
  31: ["inductive-too-few-params", "an inductive type has fewer binders than parameters"],
  32: ["inductive-param-mismatch", "mutual inductive types differ in their parameters"],
  33: ["inductive-universe-mismatch", "mutual inductive types differ in their universe"],
  34: ["ctor-param-mismatch", "a constructor's parameters are not those of its type"],
  35: ["ctor-result", "a constructor does not end in its type at the parameters"],
  36: ["ctor-universe", "a constructor's field lives in a universe too large for its type"],
  37: ["non-positive", "a type occurs to the left of an arrow in a field of its constructor"],
  38: [
    "invalid-occurrence",
    "a type occurs in a field of its constructor in a way that is not allowed",
  ],
  39: ["nested-params", "a nested occurrence's parameters have loose or local variables"],
  40: ["recursor-mismatch", "a given recursor is not the one that the type has"],
  41: ["empty-mutual", "a block of inductive types has none"],
  42: ["primitive-mismatch", "a primitive does not compute what its name promises"],
};
