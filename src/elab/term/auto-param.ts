/**
 * Arguments that a tactic finds: `(h : p := by tac)` has the type `autoParam p n`. The tactic is
 * kept in the type, as the JSON of its syntax tree, its bytes read as one number: so it survives in
 * the library's image, and strings need not be there yet where the first classes are declared.
 */
import type { Span } from "../../base/span.ts";
import {
  type Expr,
  getAppArgs,
  getAppFn,
  mkApps,
  mkConst,
  mkNatLit,
} from "../../kernel/host/expr.ts";
import type { Level } from "../../kernel/host/level.ts";
import type { TacticSequence, Term } from "../../syntax/ast.ts";

const BIG = "#big:";

function encode(text: string): bigint {
  const digits = Array.from(new TextEncoder().encode(text), (b) => b.toString(16).padStart(2, "0"));
  return BigInt(`0x1${digits.join("")}`);
}

function decode(value: bigint): string {
  const digits = value.toString(16).slice(1);
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  return new TextDecoder().decode(bytes);
}

/** `autoParam type tactics`. */
export function mkAutoParam(level: Level, type: Expr, tactics: TacticSequence): Expr {
  const text = JSON.stringify(tactics, (_, value: unknown) =>
    typeof value === "bigint" ? `${BIG}${value}` : value,
  );
  return mkApps(mkConst("autoParam", [level]), [type, mkNatLit(encode(text))]);
}

/** The `by` block that finds an argument of this type, told at `span`; undefined if there is none. */
export function autoParamTerm(type: Expr, span: Span): Term | undefined {
  const fn = getAppFn(type);
  const [, text] = getAppArgs(type);
  if (fn.kind !== "const" || fn.name !== "autoParam" || text?.kind !== "natLit") return undefined;
  const tactics = JSON.parse(decode(text.value), (key, value: unknown) => {
    if (key === "span") return span;
    if (typeof value === "string" && value.startsWith(BIG)) return BigInt(value.slice(BIG.length));
    return value;
  }) as TacticSequence;
  return { kind: "by", tactics, span };
}
