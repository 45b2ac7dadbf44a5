/**
 * What the goal view shows: the goals at the cursor, asked for again when the cursor moves, when
 * the text changes and when the checker knows more. Only the newest question's answer counts.
 */
import type { Position } from "vscode-languageserver-protocol";
import { Store } from "../shell/store.ts";
import type { Checker } from "../lsp/checker.ts";
import { parseGoal, type Goal } from "./parse-goal.ts";

export interface GoalState {
  readonly position: Position;
  /** Undefined when the cursor is not in a proof. */
  readonly goals: readonly Goal[] | undefined;
  /** The type that is expected at the cursor inside a term. */
  readonly expected: Goal | undefined;
}

/** Waits this long for more changes before it asks. **Units**: ms. */
const SETTLE_MS = 40;

export class GoalStore {
  readonly state = new Store<GoalState>({
    position: { line: 0, character: 0 },
    goals: undefined,
    expected: undefined,
  });
  readonly #checker: Checker;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(checker: Checker) {
    this.#checker = checker;
    let seen = checker.state.get();
    checker.state.subscribe(() => {
      const now = checker.state.get();
      const more = now.diagnostics !== seen.diagnostics || now.processing !== seen.processing;
      if (more || now.phase !== seen.phase) this.#refresh();
      seen = now;
    });
  }

  moveTo(position: Position): void {
    const { line, character } = this.state.get().position;
    if (line === position.line && character === position.character) return;
    this.state.update({ position });
    this.#refresh();
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), SETTLE_MS);
  }

  async #ask(): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const { position } = this.state.get();
    try {
      const plain = await this.#checker.plainGoal(position, asking.signal);
      const term = plain ? null : await this.#checker.plainTermGoal(position, asking.signal);
      if (asking.signal.aborted) return;
      this.state.update({
        goals: plain?.goals.map(parseGoal),
        expected: term ? parseGoal(term.goal) : undefined,
      });
    } catch {
      // Cancelled by a newer question, or the checker restarts: the next event asks again.
    }
  }
}
