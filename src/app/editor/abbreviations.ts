/**
 * Lean's abbreviations (`\to` becomes →) for any editor, over `@leanprover/unicode-input`. The
 * editor says what changed and where the selections are; its own replacements are not fed back
 * as new abbreviations.
 */
import { AbbreviationProvider, AbbreviationRewriter, Range } from "@leanprover/unicode-input";
import type { Span } from "../../base/span.ts";
import type { TextChange } from "../text/change.ts";

/** What the rewriter needs of an editor. Offsets are UTF-16. */
export interface AbbreviationTarget {
  /** Makes the changes, all in the coordinates before any of them, as one step of undo. */
  replace(changes: readonly TextChange[]): void;
  selections(): Span[];
  select(selections: readonly Span[]): void;
}

const config = {
  abbreviationCharacter: "\\",
  customTranslations: {},
  eagerReplacementEnabled: true,
};
let provider: AbbreviationProvider | undefined;

/** The abbreviation provider, made once: its tables are large. */
export function abbreviationProvider(): AbbreviationProvider {
  return (provider ??= new AbbreviationProvider(config));
}

export class Abbreviations {
  readonly #rewriter: AbbreviationRewriter;
  #replacing = false;

  constructor(target: AbbreviationTarget, moveAll: boolean) {
    this.#rewriter = new AbbreviationRewriter(config, abbreviationProvider(), {
      replaceAbbreviations: (changes) => {
        this.#replacing = true;
        try {
          target.replace(
            changes.map(({ range, newText }) => ({
              offset: range.offset,
              removed: range.length,
              inserted: newText,
            })),
          );
        } finally {
          this.#replacing = false;
        }
        return Promise.resolve(true);
      },
      selectionMoveMode: () =>
        moveAll
          ? { kind: "MoveAllSelections" }
          : { kind: "OnlyMoveCursorSelections", updateUnchangedSelections: false },
      collectSelections: () => target.selections().map(toRange),
      setSelections: (selections) =>
        target.select(
          selections.map(({ offset, length }) => ({ start: offset, end: offset + length })),
        ),
    });
  }

  /** Whether an abbreviation is being typed (Tab ends it). */
  get isActive(): boolean {
    return this.#rewriter.getTrackedAbbreviations().size > 0;
  }
  /** The ranges of what is being typed, backslash included. */
  get active(): Span[] {
    return [...this.#rewriter.getTrackedAbbreviations()].map(({ range }) => ({
      start: range.offset,
      end: range.offset + range.length,
    }));
  }

  changed(changes: readonly TextChange[]): void {
    this.#rewriter.changeInput(
      changes.map(({ offset, removed, inserted }) => ({
        range: new Range(offset, removed),
        newText: inserted,
      })),
    );
    if (!this.#replacing)
      queueMicrotask(() => void this.#rewriter.triggerAbbreviationReplacement());
  }

  moved(selections: readonly Span[]): void {
    if (!this.#replacing) void this.#rewriter.changeSelections(selections.map(toRange));
  }

  /** Replaces all that is being typed: on Tab, on leaving the editor. */
  finish(): void {
    void this.#rewriter.replaceAllTrackedAbbreviations();
  }
}

function toRange({ start, end }: Span): Range {
  return new Range(start, end - start);
}
