/** A theorem's whole text from its statement, which ends in `:= by`, and its tactic block. */
export function theoremText(statement: string, proof: string): string {
  const body = proof
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
  return `${statement}\n${body}\n`;
}
