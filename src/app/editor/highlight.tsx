/** A piece of Lean in colours outside the editor: what a lane shows, line by line. */
import {
  commandWords,
  hole,
  identifierPattern,
  sortWords,
  tacticWords,
  termWords,
} from "./lean-words.ts";

const classes = new Map<string, string>([
  ...commandWords.map((word) => [word, "lean-command"] as const),
  ...termWords.map((word) => [word, "lean-keyword"] as const),
  ...tacticWords.map((word) => [word, "lean-tactic"] as const),
  ...sortWords.map((word) => [word, "lean-type"] as const),
  [hole, "lean-hole"] as const,
]);
const dotted = `${identifierPattern}(?:\\.(?:\\d+|${identifierPattern}))*`;
const token = new RegExp(`--.*$|\\d+|${dotted}|·|[^\\p{L}\\d_«·-]+|.`, "gu");

function classOf(piece: string): string | undefined {
  if (piece.startsWith("--")) return "lean-comment";
  if (/^\d/u.test(piece)) return "lean-number";
  return piece === "·" ? "lean-tactic" : classes.get(piece);
}

export function LeanLine({ text }: { readonly text: string }) {
  const parts = [...text.matchAll(token)].map((match) => ({ at: match.index, piece: match[0] }));
  return parts.map(({ at, piece }) => {
    const name = classOf(piece);
    return name === undefined ? (
      piece
    ) : (
      <span key={at} className={name}>
        {piece}
      </span>
    );
  });
}
