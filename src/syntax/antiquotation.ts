/**
 * Variables in quotations: `$x`, `$x:ident`, `$xs,*`, `$[f $xs],*`, `$_`. The lexer reads them as
 * identifiers whose text begins with `$`, so that they may stand wherever a name or a term may;
 * which tree they stand for is found when a pattern is matched or a template filled in.
 *
 * Source: Lean's Parser/Basic.lean (`mkAntiquot`, `antiquotExpr`) and Elab/Quotation.lean.
 */

export interface Antiquotation {
  /** `_` binds nothing. */
  readonly name: string;
  readonly category?: string;
  /** Stands for as many trees as there are. */
  readonly splice: boolean;
  /** `$(mkIdent `x)`: the name itself, as it is. */
  readonly literal?: boolean;
}

const sep = "[,;|]?\\*";
const marker = new RegExp(`^\\$(=)?([^:*]+)(?::([\\w.]+))?(\\*)?$`, "u");

/** What the text of an identifier token stands for, if it is a variable of a quotation. */
export function antiquotation(text: string | undefined): Antiquotation | undefined {
  if (text === undefined || !text.startsWith("$")) return undefined;
  const match = marker.exec(text);
  if (match === null) return undefined;
  const [, literal, name = "", category, star] = match;
  return {
    name,
    ...(category === undefined ? {} : { category: category.replace(/^.*\./, "") }),
    splice: star !== undefined,
    ...(literal === undefined ? {} : { literal: true }),
  };
}

const head =
  /\$(?:\(\s*(?:(?:Lean\.)?(mkIdent)\s+`)?((?:[\p{L}_][\p{L}\p{N}_'!?₀-₉.]*))\s*\)|([\p{L}_][\p{L}\p{N}_'!?₀-₉]*))/uy;
const category = /:([A-Za-z][\w.]*)/y;
const star = new RegExp(sep, "y");

/**
 * The variable that begins at `start` in `text`: the text of its token, and where it ends.
 * Undefined where there is none.
 */
export function readAntiquotation(
  text: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  head.lastIndex = start;
  const match = head.exec(text);
  if (match === null) return undefined;
  const [, literal, inner, plain] = match;
  let end = head.lastIndex;
  let token = `$${literal === undefined ? "" : "="}${inner ?? plain ?? ""}`;
  category.lastIndex = end;
  const kind = category.exec(text)?.[1];
  if (kind !== undefined) {
    token += `:${kind}`;
    end = category.lastIndex;
  }
  const suffix = readSpliceSuffix(text, end);
  if (suffix !== undefined) {
    token += "*";
    end = suffix;
  } else if (inner !== undefined && text[end] === "?") {
    token += "*";
    end++;
  }
  return { text: token, end };
}

/** The end of `*`, `,*`, `;*` at `at`, if one is there. */
export function readSpliceSuffix(text: string, at: number): number | undefined {
  star.lastIndex = at;
  if (!star.test(text)) return undefined;
  // `,*,?` allows a separator at the end.
  const more = text.startsWith(",?", star.lastIndex) ? 2 : 0;
  return star.lastIndex + more;
}
