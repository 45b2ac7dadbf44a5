/** Whether a term is type correct: what `rw` asks of its motive. */
import { type Expr, getAppArgs, getAppFn } from "../kernel/host/expr.ts";
import { instantiate1 } from "../kernel/host/traverse.ts";
import { isDefEq } from "../elab/def-eq.ts";
import { ElabError } from "../elab/error.ts";
import { forallTelescope, inferType, lambdaTelescope } from "../elab/infer.ts";
import type { Meta } from "../elab/meta.ts";
import { whnf } from "../elab/whnf.ts";

/** Whether every application in `e` fits; definitional equality at the current transparency. */
export function isTypeCorrect(m: Meta, e: Expr): boolean {
  const seen = new Set<Expr>();
  const check = (term: Expr): boolean => {
    if (seen.has(term)) return true;
    m.tick("check");
    const ok = checkOne(m, term, check);
    if (ok) seen.add(term);
    return ok;
  };
  try {
    return m.withNewDepth(() => check(e));
  } catch (error) {
    if (error instanceof ElabError && error.code === "function-expected") return false;
    throw error;
  }
}

function checkOne(m: Meta, e: Expr, check: (e: Expr) => boolean): boolean {
  switch (e.kind) {
    case "app": {
      const fn = getAppFn(e);
      if (!check(fn)) return false;
      let type = inferType(m, fn);
      for (const arg of getAppArgs(e)) {
        if (!check(arg)) return false;
        type = type.kind === "pi" ? type : whnf(m, m.instantiate(type));
        if (type.kind !== "pi" || !isDefEq(m, type.type, inferType(m, arg))) return false;
        type = instantiate1(type.body, arg);
      }
      return true;
    }
    case "lambda":
      return lambdaTelescope(
        m,
        e,
        (xs, body) => xs.every((x) => check(m.localDecl(x).type)) && check(body),
      );
    case "pi":
      return forallTelescope(
        m,
        e,
        (xs, body) => xs.every((x) => check(m.localDecl(x).type)) && check(body),
      );
    case "let":
      return check(e.type) && check(e.value) && check(instantiate1(e.body, e.value));
    case "proj":
      return check(e.of);
    default:
      return true;
  }
}
