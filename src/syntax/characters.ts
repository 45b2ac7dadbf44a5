/**
 * Which characters may stand in Lean's identifiers.
 *
 * Invariant: works on code points, so that letters outside the basic plane (𝓝, 𝕜) count as one.
 * Source: Lean's `isLetterLike`, `isSubScriptAlnum`, `isIdFirst`, `isIdRest` (Init/Meta).
 */

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Greek without λ, Π, Σ; Coptic; polytonic Greek; letter-like symbols; mathematical letters. */
function isLetterLike(code: number): boolean {
  return (
    (code >= 0x3b1 && code <= 0x3c9 && code !== 0x3bb) ||
    (code >= 0x391 && code <= 0x3a9 && code !== 0x3a0 && code !== 0x3a3) ||
    (code >= 0x3ca && code <= 0x3fb) ||
    (code >= 0x1f00 && code <= 0x1ffe) ||
    (code >= 0x2100 && code <= 0x214f) ||
    (code >= 0x1d49c && code <= 0x1d59f)
  );
}

function isSubscript(code: number): boolean {
  return (
    (code >= 0x2080 && code <= 0x2089) ||
    (code >= 0x2090 && code <= 0x209c) ||
    (code >= 0x1d62 && code <= 0x1d6a)
  );
}

/** Whether an identifier may begin with this code point (`«` apart). */
export function isIdentFirst(code: number): boolean {
  return isAsciiLetter(code) || code === 0x5f || isLetterLike(code);
}

/** Whether an identifier may go on with this code point: also digits, `'`, `!`, `?`, subscripts. */
export function isIdentRest(code: number): boolean {
  return (
    isIdentFirst(code) ||
    isDigit(code) ||
    code === 0x27 ||
    code === 0x21 ||
    code === 0x3f ||
    isSubscript(code)
  );
}

/** UTF-16 units of a code point. */
export function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}
