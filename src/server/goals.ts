/**
 * Goals at a position, as text and as the interactive goals of Lean's widgets.
 *
 * Source: for which tactic a position belongs to, Lean's `InfoTree.goalsAt?` (Server/InfoUtils).
 */
import type { GoalsInfo, TermInfo } from "../elab/info.ts";
import {
  type PrintContext,
  renderGoal,
  showExpr,
  type ShownGoal,
  showGoalsIn,
} from "../elab/print.ts";
import type { CheckedCommand, OpenDocument } from "./document.ts";
import type { InteractiveGoal, PlainGoal, PlainTermGoal } from "./protocol.ts";

/**
 * The goals that hold at `offset`; undefined outside of tactic blocks. With `before`, those in
 * which the tactic there is being written.
 */
export function goalsAt(
  document: OpenDocument,
  offset: number,
  before = false,
): ShownGoal[] | undefined {
  const checked = document.commandAt(offset);
  if (!checked) return undefined;
  const infos = checked.infos.filter((info) => info.kind === "goals");
  const opened = atOpening(document, infos, offset);
  if (opened)
    return showGoalsIn(contextOf(document, checked, opened), opened.before, opened.goalsBefore);
  const best = innermost(document, infos, offset);
  if (!best) return undefined;
  const inside = infos.some((other) => other !== best && within(other, best));
  // At its start, or within one that has tactics of its own, a tactic has not happened yet.
  // What `sorry` stands for is still to be shown.
  const gap = /^(?:sorry|admit)$/u.test(document.lines.text.slice(best.span.start, best.span.end));
  const useAfter =
    !before && !gap && offset > best.span.start && !(inside && offset < best.span.end);
  const context = contextOf(document, checked, best);
  return useAfter
    ? showGoalsIn(context, best.after, best.goalsAfter)
    : showGoalsIn(context, best.before, best.goalsBefore);
}

/** After `by`, `=>` or `·`, before the first tactic there: what that block begins with. */
function atOpening(
  document: OpenDocument,
  infos: readonly GoalsInfo[],
  offset: number,
): GoalsInfo | undefined {
  const { text } = document.lines;
  const from = Math.max(0, offset - 200);
  if (!/(\bby|=>|·)\s*$/u.test(text.slice(from, offset))) return undefined;
  let best: GoalsInfo | undefined;
  for (const info of infos) {
    const { start, end } = info.span;
    const follows = start >= offset && !/\S/u.test(text.slice(offset, start));
    // A block without tactics is recorded where it would be.
    const empty = start === end && end <= offset && !/\S/u.test(text.slice(end, offset));
    if ((follows || empty) && (!best || start < best.span.start)) best = info;
  }
  return best;
}

function within(inner: GoalsInfo, outer: GoalsInfo): boolean {
  return inner.span.start > outer.span.start && inner.span.end <= outer.span.end;
}

/** What printing needs to show what `info` recorded. */
export function contextOf(
  document: OpenDocument,
  checked: CheckedCommand,
  info: GoalsInfo | TermInfo,
): PrintContext {
  return { m: info.meta, env: document.env, scope: checked.scope };
}

/** The tactic around `offset`; else the one before it, if only white space is between. */
function innermost(
  document: OpenDocument,
  infos: readonly GoalsInfo[],
  offset: number,
): GoalsInfo | undefined {
  let best: GoalsInfo | undefined;
  for (const info of infos) {
    const { start, end } = info.span;
    if (start > offset) continue;
    if (offset > end && !trails(document, start, end, offset)) continue;
    if (best && !closer(info, best, offset)) continue;
    best = info;
  }
  return best;
}

function closer(info: GoalsInfo, best: GoalsInfo, offset: number): boolean {
  const inside = offset <= info.span.end;
  const bestInside = offset <= best.span.end;
  if (inside !== bestInside) return inside;
  if (!inside && info.span.end !== best.span.end) return info.span.end > best.span.end;
  if (info.span.start !== best.span.start) return info.span.start > best.span.start;
  // Among several states of one tactic the last one is what it left behind.
  return info.span.end <= best.span.end;
}

/** A position after a tactic belongs to it when it is not left of it. */
function trails(document: OpenDocument, start: number, end: number, offset: number): boolean {
  const { lines } = document;
  const between = lines.text.slice(end, offset);
  if (/\S/.test(between)) return false;
  return !between.includes("\n") || lines.columnOf(offset) >= lines.columnOf(start);
}

export function plainGoal(document: OpenDocument, offset: number): PlainGoal | null {
  const goals = goalsAt(document, offset)?.map(renderGoal);
  if (!goals) return null;
  if (goals.length === 0) return { rendered: "no goals", goals };
  return { rendered: goals.map((goal) => `\`\`\`lean\n${goal}\n\`\`\``).join("\n---\n"), goals };
}

/** The innermost term around `offset`. */
export function termAt(
  document: OpenDocument,
  offset: number,
): { readonly checked: CheckedCommand; readonly info: TermInfo } | undefined {
  const checked = document.commandAt(offset);
  let best: TermInfo | undefined;
  for (const info of checked?.infos ?? []) {
    if (info.kind !== "term" || info.span.start > offset || info.span.end < offset) continue;
    const size = info.span.end - info.span.start;
    if (!best || size <= best.span.end - best.span.start) best = info;
  }
  return checked && best ? { checked, info: best } : undefined;
}

/** The type that is expected of the term at `offset`. */
export function plainTermGoal(document: OpenDocument, offset: number): PlainTermGoal | null {
  const found = termAt(document, offset);
  if (!found) return null;
  const { checked, info } = found;
  const { expected } = info;
  if (!expected) return null;
  const context = contextOf(document, checked, info);
  const goal = info.meta.inState(info.state, info.lctx, () => {
    const shown = info.lctx.decls.filter(({ hidden }) => hidden !== true);
    const lines = shown.map(({ name, type }) => `${name} : ${showExpr(context, type)}`);
    return [...lines, `⊢ ${showExpr(context, expected)}`].join("\n");
  });
  return { goal, range: document.lines.rangeOf(info.span) };
}

export function interactiveGoals(document: OpenDocument, offset: number): InteractiveGoal[] | null {
  const goals = goalsAt(document, offset);
  if (!goals) return null;
  return goals.map(({ caseName, hypotheses, target }, i) => ({
    hyps: hypotheses.map(({ names, type, value }) => ({
      names,
      type: { text: type },
      ...(value === undefined ? {} : { val: { text: value } }),
    })),
    type: { text: target },
    ...(caseName === "" ? {} : { userName: caseName }),
    goalPrefix: "⊢ ",
    mvarId: `goal.${i}`,
  }));
}
