/** Source ranges. **Units**: UTF-16 offsets into one document, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest range that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
