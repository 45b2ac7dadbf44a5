/**
 * A theorem's whole text from its statement, which ends in `:= by`, and its tactic block. An
 * `example` becomes a theorem: the checker counts theorems.
 */
export function theoremText(statement: string, proof: string): string {
  const body = proof
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
  return `${statement.replace(/^example /u, "theorem X ")}\n${body}\n`;
}
