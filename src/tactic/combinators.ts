/** Tactics about tactics: `first`, `try`, `all_goals`, `repeat`, `case`, `next`, … */
import type { Span } from "../base/span.ts";
import { ElabError, ResourceError } from "../elab/error.ts";
import type { BinderName, TacticSequence } from "../syntax/ast.ts";
import type { TacticContext } from "./context.ts";
import { isInaccessible, renameLocals } from "./locals.ts";
import { defineSimpleTactic, defineTactic } from "./tactic.ts";

export const first = defineTactic<readonly TacticSequence[]>({
  keywords: ["first"],
  parse: (parser) => parser.tacticAlternatives(),
  run(alternatives, t) {
    let last: ElabError | undefined;
    for (const sequence of alternatives) {
      const error = t.catching(() => t.withoutRecovery(() => t.runSequence(sequence)));
      if (error === undefined) return;
      last = error;
    }
    if (last !== undefined) throw last;
  },
});

export const tryTactic = defineTactic<TacticSequence>({
  keywords: ["try"],
  parse: (parser) => parser.tacticSequence(),
  run(sequence, t) {
    t.attempt(() => t.withoutRecovery(() => t.runSequence(sequence)));
  },
});

export const allGoals = defineTactic<TacticSequence>({
  keywords: ["all_goals"],
  parse: (parser) => parser.tacticSequence(),
  run(sequence, t) {
    const left: number[] = [];
    for (const goal of t.goals) {
      if (t.m.isAssigned(goal)) continue;
      t.recovering([goal], () => {
        left.push(...t.on([goal], () => t.runSequence(sequence)));
      });
    }
    t.goals = left;
  },
});

export const anyGoals = defineTactic<TacticSequence>({
  keywords: ["any_goals"],
  parse: (parser) => parser.tacticSequence(),
  run(sequence, t) {
    const left: number[] = [];
    let worked = false;
    for (const goal of t.goals) {
      if (t.m.isAssigned(goal)) continue;
      let made: readonly number[] = [goal];
      const ok = t.attempt(() =>
        t.withoutRecovery(() => {
          made = t.on([goal], () => t.runSequence(sequence));
        }),
      );
      worked ||= ok;
      left.push(...(ok ? made : [goal]));
    }
    if (!worked) throw new ElabError("any-goals", "failed on all goals");
    t.goals = left;
  },
});

/** How often a tactic may repeat itself: Lean's limit on recursion allows about as many. */
const maxRepetitions = 500;

function tooMany(): ResourceError {
  return new ResourceError("max-recursion", "maximum recursion depth has been reached");
}

export const repeat = defineTactic<TacticSequence>({
  keywords: ["repeat"],
  parse: (parser) => parser.tacticSequence(),
  run(sequence, t) {
    t.withoutRecovery(() => {
      for (let i = 0; i < maxRepetitions; i++) {
        if (t.goals.length === 0 || !t.attempt(() => t.runSequence(sequence))) return;
      }
      throw tooMany();
    });
  },
});

/** `repeat'`: on every goal that is made, until it fails; `repeat1'` at least once. */
export const repeatAll = defineTactic<{ sequence: TacticSequence; once: boolean }>({
  keywords: ["repeat'", "repeat1'"],
  parse: (parser, keyword) => ({ sequence: parser.tacticSequence(), once: keyword === "repeat1'" }),
  run({ sequence, once }, t) {
    t.withoutRecovery(() => {
      const done: number[] = [];
      let worked = false;
      const work = [...t.goals];
      for (let i = 0; work.length > 0; i++) {
        const goal = work.shift();
        if (goal === undefined || t.m.isAssigned(goal)) continue;
        if (i > maxRepetitions) throw tooMany();
        let made: readonly number[] = [];
        const ok = t.attempt(() => {
          made = t.on([goal], () => t.runSequence(sequence));
        });
        worked ||= ok;
        if (ok) work.unshift(...made);
        else done.push(goal);
      }
      if (once && !worked) throw new ElabError("repeat", "repeat1' made no progress");
      t.goals = done;
    });
  },
});

export const iterate = defineTactic<{ count: number | undefined; sequence: TacticSequence }>({
  keywords: ["iterate"],
  parse(parser) {
    const count = parser.atNum() ? Number(parser.num().value) : undefined;
    return { count, sequence: parser.tacticSequence() };
  },
  run({ count, sequence }, t) {
    t.withoutRecovery(() => {
      if (count !== undefined) {
        for (let i = 0; i < Math.min(count, maxRepetitions); i++) t.runSequence(sequence);
        return;
      }
      for (let i = 0; i < maxRepetitions; i++) {
        if (t.goals.length === 0 || !t.attempt(() => t.runSequence(sequence))) return;
      }
      throw tooMany();
    });
  },
});

export const focus = defineTactic<TacticSequence>({
  keywords: ["focus"],
  parse: (parser) => parser.tacticSequence(),
  run(sequence, t) {
    const goal = t.main;
    const rest = t.goals.slice(1);
    const left = t.on([goal], () => t.runSequence(sequence));
    t.goals = [...left, ...rest];
  },
});

interface CaseArgs {
  readonly tags: readonly {
    readonly tag: string | undefined;
    readonly names: readonly BinderName[];
  }[];
  readonly body: TacticSequence;
  readonly arrow: Span;
}

export const caseTactic = defineTactic<CaseArgs>({
  keywords: ["case", "case'"],
  parse(parser) {
    const tags = [];
    do {
      const tag = parser.binderName();
      const names: BinderName[] = [];
      while (!parser.at("=>") && !parser.at("|")) names.push(parser.binderName());
      tags.push({ tag: tag.name, names });
    } while (parser.eat("|"));
    const { start } = parser.expect("=>");
    const body = parser.tacticSequence();
    return { tags, body, arrow: { start, end: body.span.end } };
  },
  run({ tags, body, arrow }, t, span) {
    for (const { tag, names } of tags) {
      const goal = findTagged(t, tag, span);
      const rest = t.goals.filter((g) => g !== goal);
      t.closeGoal(nameInaccessible(t, goal, names), body, arrow);
      t.goals = rest;
    }
  },
});

/** The goal with this case name, or one that ends or begins in it. */
function findTagged(t: TacticContext, tag: string | undefined, span: Span): number {
  if (tag === undefined) return t.main;
  const tests: ((name: string) => boolean)[] = [
    (n) => n === tag,
    (n) => n.endsWith(`.${tag}`),
    (n) => n.startsWith(`${tag}.`),
  ];
  for (const test of tests) {
    const found = t.goals.find((g) => test(t.m.decl(g).name));
    if (found !== undefined) return found;
  }
  throw new ElabError("case-tag", `tag not found`, span);
}

/** Names the last hypotheses that have none. */
export function nameInaccessible(
  t: TacticContext,
  goal: number,
  names: readonly BinderName[],
): number {
  if (names.length === 0) return goal;
  const { lctx } = t.m.decl(goal);
  const open = lctx.decls.filter((d) => d.hidden !== true && isInaccessible(lctx, d));
  if (names.length > open.length) {
    throw new ElabError("too-many-names", "too many variable names provided", names[0]?.span);
  }
  const map = new Map<number, string>();
  open.slice(open.length - names.length).forEach((d, i) => {
    const name = names[i]?.name;
    if (name !== undefined) map.set(d.id, name);
  });
  return renameLocals(t.m, goal, map);
}

export const next = defineTactic<{
  names: readonly BinderName[];
  body: TacticSequence;
  arrow: Span;
}>({
  keywords: ["next"],
  parse(parser) {
    const names: BinderName[] = [];
    while (!parser.at("=>")) names.push(parser.binderName());
    const { start } = parser.expect("=>");
    const body = parser.tacticSequence();
    return { names, body, arrow: { start, end: body.span.end } };
  },
  run({ names, body, arrow }, t) {
    const goal = t.main;
    const rest = t.goals.slice(1);
    t.closeGoal(nameInaccessible(t, goal, names), body, arrow);
    t.goals = rest;
  },
});

export const renameI = defineTactic<readonly BinderName[]>({
  keywords: ["rename_i"],
  parse(parser) {
    const names: BinderName[] = [];
    while (parser.atIdent() || (parser.at("_") && parser.atArgument())) {
      names.push(parser.binderName());
    }
    return names;
  },
  run(names, t) {
    t.refineMain((goal) => [nameInaccessible(t, goal, names)]);
  },
});

export const skip = defineSimpleTactic(["skip"], () => undefined);

export const done = defineSimpleTactic(["done"], (t, span) => {
  t.ensureNoGoals(span);
});

export const fail = defineTactic<string>({
  keywords: ["fail"],
  parse(parser) {
    if (!parser.atArgument()) return "tactic 'fail' failed";
    const message = parser.term();
    return message.kind === "str" ? message.value : "tactic 'fail' failed";
  },
  run(message, t) {
    throw t.m.error("fail", () => `${message}\n${t.render(t.goals)}`);
  },
});

export const failIfSuccess = defineTactic<TacticSequence>({
  keywords: ["fail_if_success"],
  parse: (parser) => parser.tacticSequence(),
  run(sequence, t) {
    const back = t.checkpoint();
    const ok = t.attempt(() => t.withoutRecovery(() => t.runSequence(sequence)));
    back();
    if (ok) throw new ElabError("fail-if-success", "tactic succeeded");
  },
});

export const sorry = defineSimpleTactic(["sorry", "admit"], (t) => {
  const { elab } = t;
  const before = elab.admitted;
  t.admit(t.main, false);
  // Written by the person: told as "declaration uses 'sorry'", not as a failure.
  elab.admitted = before;
});

/** `swap`, `rotate_left n`, `rotate_right n`, `pick_goal n`: the order of goals. */
export const orderGoals = defineTactic<{ keyword: string; count: number | undefined }>({
  keywords: ["swap", "rotate_left", "rotate_right", "pick_goal"],
  parse: (parser, keyword) => ({
    keyword,
    count: parser.atNum() ? Number(parser.num().value) : undefined,
  }),
  run({ keyword, count }, t) {
    const { goals } = t;
    if (goals.length === 0) return;
    if (keyword === "swap") {
      const [a, b, ...rest] = goals;
      if (a === undefined || b === undefined) throw new ElabError("swap", "there is only one goal");
      t.goals = [b, a, ...rest];
      return;
    }
    if (keyword === "pick_goal") {
      const chosen = goals[(count ?? 1) - 1];
      if (chosen === undefined) throw new ElabError("pick-goal", "there are not so many goals");
      t.goals = [chosen, ...goals.filter((g) => g !== chosen)];
      return;
    }
    const k = (count ?? 1) % goals.length;
    const by = keyword === "rotate_left" ? k : goals.length - k;
    t.goals = [...goals.slice(by), ...goals.slice(0, by)];
  },
});

/** `on_goal n => tacs`. */
export const onGoal = defineTactic<{ index: number; body: TacticSequence }>({
  keywords: ["on_goal"],
  parse(parser) {
    const index = Number(parser.num().value);
    parser.expect("=>");
    return { index, body: parser.tacticSequence() };
  },
  run({ index, body }, t) {
    const goal = t.goals[index - 1];
    if (goal === undefined) throw new ElabError("on-goal", "there are not so many goals");
    const left = t.on([goal], () => t.runSequence(body));
    t.goals = t.goals.flatMap((g) => (g === goal ? left : [g]));
  },
});
