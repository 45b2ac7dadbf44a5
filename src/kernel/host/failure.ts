/** What a call that was not an acceptance came to, for people: the reason, and the terms at odds. */
import type { BigTable } from "./big.ts";
import type { Verdict } from "./declaration.ts";
import { Decoder } from "./decode.ts";
import type { Expr } from "./expr.ts";
import type { NameTable } from "./names.ts";
import { DECLINED, REJECTED } from "./reasons.ts";
import { showExpr } from "./show.ts";
import type { Exports } from "./wasm.ts";

/** The verdict for a call that ended with `status`, which is not 0. */
export function failure(
  wasm: Exports,
  tables: { readonly names: NameTable; readonly bigs: BigTable },
  status: number,
  name: string,
): Exclude<Verdict, { kind: "accepted" }> {
  const declined = DECLINED[status];
  if (declined !== undefined) {
    const [reason, why] = declined;
    return { kind: "declined", reason, declaration: name, message: `${name}: ${why}` };
  }
  const [reason, why] = REJECTED[status] ?? ["unknown", `the kernel's status is ${status}`];
  const decoder = new Decoder(wasm, tables.names, tables.bigs);
  const expectedId = wasm.statusExpected() >>> 0;
  const actualId = wasm.statusActual() >>> 0;
  const expected = expectedId === 0 ? undefined : decoder.term(expectedId);
  const actual = actualId === 0 ? undefined : decoder.term(actualId);
  const show = (e: Expr): string => showExpr(e, { locals: decoder.locals });
  let message = `${name}: ${why}`;
  if (actual?.kind === "const" && reason === "unknown-constant") {
    return {
      kind: "rejected",
      reason,
      declaration: name,
      actual,
      message: `${name}: unknown constant '${actual.name}'`,
    };
  }
  if (expected !== undefined) message += `\n  expected  ${show(expected)}`;
  if (actual !== undefined) message += `\n  actual    ${show(actual)}`;
  return {
    kind: "rejected",
    reason,
    declaration: name,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
}
