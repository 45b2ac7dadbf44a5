/** What the rest of the page asks of the editor that is shown, whichever it is. */
import type { Span } from "../../base/span.ts";

export interface EditorHandle {
  /** The cursor. **Units**: UTF-16 offset. */
  offset(): number;
  focus(): void;
  /** Puts the cursor at `offset` and shows it. */
  reveal(offset: number): void;
  /** Replaces `span` by `text` as one step of undo, and shows it. */
  insert(span: Span, text: string): void;
}
