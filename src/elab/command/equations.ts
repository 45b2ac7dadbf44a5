/**
 * The equations of a definition by cases: `f.eq_1 : f 0 = …`, `f.eq_2 : f (n + 1) = …`, which
 * `rw`, `simp` and `unfold` use in the place of its value.
 *
 * Source: Lean's Meta/Eqns and Elab/PreDefinition/Eqns for behaviour.
 */
import type { Span } from "../../base/span.ts";
import { type Expr, getAppArgs, getAppFn, mkApps, mkConst } from "../../kernel/host/expr.ts";
import { levelParam } from "../../kernel/host/level.ts";
import {
  betaApply,
  instantiate1,
  instantiateLevelParams,
  replaceFVars,
} from "../../kernel/host/traverse.ts";
import { mkEq, mkEqRefl } from "../app-builder.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { inferType, instantiateForallType, lambdaTelescope } from "../infer.ts";
import { mkNatAdd, mkNatNumeral } from "../nat-offset.ts";
import { addToKernel } from "./finish.ts";

const MAX_EQUATIONS = 64;

interface Equation {
  readonly vars: readonly Expr[];
  readonly args: readonly Expr[];
  readonly body: Expr;
}

/**
 * Adds the equations of `name`, whose value was `value` before its calls to itself were compiled.
 * Nothing is added where it does not begin with cases.
 */
export function addEquations(
  elab: Elaborator,
  name: string,
  levelParams: readonly string[],
  value: Expr,
  how: { readonly recursive: boolean; readonly unfold: Expr | undefined },
  span: Span,
): void {
  const { recursive, unfold } = how;
  const { m, env } = elab;
  const f = mkConst(name, levelParams.map(levelParam));
  lambdaTelescope(m, value, (xs, body) => {
    const found: Equation[] = [];
    if (!collect(elab, { vars: xs, args: xs, body }, found)) return;
    if (found.length < 2 && unfold === undefined) return;
    if (!recursive) found.push({ vars: xs, args: xs, body });
    const names: string[] = [];
    found.forEach((equation, i) => {
      const lhs = mkApps(f, equation.args);
      const last = !recursive && i === found.length - 1;
      const theorem = last ? `${name}.eq_def` : `${name}.eq_${i + 1}`;
      try {
        addToKernel(
          elab,
          {
            kind: "theorem",
            name: theorem,
            levelParams,
            type: m.mkPi(equation.vars, mkEq(m, lhs, equation.body)),
            value: m.mkLambda(
              equation.vars,
              unfold === undefined ? mkEqRefl(m, lhs) : betaApply(unfold, equation.args),
            ),
          },
          span,
        );
        names.push(theorem);
        env.protectedNames.set(theorem, true);
      } catch (error) {
        // An equation that does not hold by computation is left out.
        if (!(error instanceof ElabError)) throw error;
      }
    });
    if (names.length > 0) env.equations.set(name, names);
  });
}

/** Splits at cases on variables; false when there are too many or types depend on them. */
function collect(elab: Elaborator, equation: Equation, found: Equation[]): boolean {
  const { m, env } = elab;
  const { vars, args, body: body0 } = equation;
  let body = body0;
  while (getAppFn(body).kind === "lambda" && body.kind === "app")
    body = betaApply(getAppFn(body), getAppArgs(body));
  const fn = getAppFn(body);
  const parts = getAppArgs(body);
  const typeName =
    fn.kind === "const" && fn.name.endsWith(".casesOn") ? fn.name.slice(0, -".casesOn".length) : "";
  const info = env.constant(typeName);
  const p = info?.kind === "inductive" ? info.numParams : 0;
  const major = parts[p + 1];
  const at = vars.findIndex(
    (x) => x === major || (x.kind === "fvar" && major?.kind === "fvar" && x.id === major.id),
  );
  if (info?.kind !== "inductive" || info.numIndices > 0 || major?.kind !== "fvar" || at < 0) {
    found.push({ vars, args, body });
    return found.length <= MAX_EQUATIONS;
  }
  const later = vars.slice(at + 1);
  if (later.some((x) => m.occursFVar(m.localDecl(x).type, major.id))) return false;
  const typeFn = getAppFn(inferType(m, major));
  const levels = typeFn.kind === "const" ? typeFn.levels : [];
  const params = parts.slice(0, p);
  const rest = parts.slice(p + 2 + info.ctors.length);
  return info.ctors.every((ctor, i) => {
    const minor = parts[p + 2 + i];
    const constructor = env.constant(ctor);
    if (minor === undefined || constructor?.kind !== "constructor") return false;
    const type = instantiateLevelParams(constructor.type, constructor.levelParams, levels);
    return openFields(elab, instantiateForallType(m, type, params), minor, [], (fields) => {
      const whole = constructed(
        ctor,
        mkApps(mkConst(ctor, levels), [...params, ...fields]),
        fields,
      );
      const fill = (e: Expr): Expr => replaceFVars(e, [major], [whole]);
      return collect(
        elab,
        {
          vars: [...vars.slice(0, at), ...fields, ...later],
          args: args.map(fill),
          body: fill(betaApply(minor, [...fields, ...rest])),
        },
        found,
      );
    });
  });
}

/** Natural numbers as they are written: `0`, `n + 1`. */
function constructed(ctor: string, e: Expr, fields: readonly Expr[]): Expr {
  const [n] = fields;
  if (ctor === "Nat.zero") return mkNatNumeral(0n);
  return ctor === "Nat.succ" && n !== undefined ? mkNatAdd(n, mkNatNumeral(1n)) : e;
}

/** Variables for the fields of a constructor, named as the case names them. */
function openFields<T>(
  elab: Elaborator,
  type: Expr,
  names: Expr,
  fields: Expr[],
  run: (fields: Expr[]) => T,
): T {
  if (type.kind !== "pi") return run(fields);
  const name = names.kind === "lambda" ? names.name : type.name;
  return elab.m.withLocal(name, type.info, type.type, (x) =>
    openFields(
      elab,
      instantiate1(type.body, x),
      names.kind === "lambda" ? names.body : names,
      [...fields, x],
      run,
    ),
  );
}
