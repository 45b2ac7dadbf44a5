/**
 * Reads a goal as Lean prints it into its parts. The format: an optional `case NAME` line; one
 * line (with indented continuations) for each group of hypotheses, `a b : T` or `a : T := v`;
 * `⊢ target` last, with its continuation lines.
 */

export interface Hypothesis {
  /** Names; those that can't be typed end in `✝`. */
  readonly names: readonly string[];
  readonly type: string;
  readonly value: string | undefined;
}
export interface Goal {
  readonly caseName: string | undefined;
  readonly hypotheses: readonly Hypothesis[];
  readonly target: string;
}

export function parseGoal(text: string): Goal {
  const entries: string[] = [];
  for (const line of text.split("\n")) {
    const last = entries.length - 1;
    const previous = entries[last];
    if (/^\s/u.test(line) && previous !== undefined) entries[last] = `${previous}\n${line}`;
    else if (previous?.startsWith("⊢") === true) entries[last] = `${previous}\n${line}`;
    else if (line !== "") entries.push(line);
  }
  let caseName: string | undefined;
  let target = "";
  const hypotheses: Hypothesis[] = [];
  for (const entry of entries) {
    if (entry.startsWith("case ")) caseName = entry.slice(5).trim();
    else if (entry.startsWith("⊢")) target = entry.slice(1).trim();
    else hypotheses.push(parseHypothesis(entry));
  }
  return { caseName, hypotheses, target };
}

function parseHypothesis(entry: string): Hypothesis {
  const colon = entry.search(/ :\s/u);
  if (colon < 0) return { names: [], type: entry, value: undefined };
  const names = entry.slice(0, colon).split(" ").filter(Boolean);
  const rest = entry.slice(colon + 3).trimStart();
  const assigned = rest.indexOf(" := ");
  if (assigned < 0) return { names, type: rest, value: undefined };
  return { names, type: rest.slice(0, assigned), value: rest.slice(assigned + 4) };
}
