/**
 * Monaco over the page's source text. The source text is the truth: the model's changes go to it,
 * and its changes by others come back as edits that can be undone.
 */
import type { Span } from "../../base/span.ts";
import type { Checker } from "../lsp/checker.ts";
import type { TextChange } from "../text/change.ts";
import type { SourceText } from "../text/source-text.ts";
import { Abbreviations } from "./abbreviations.ts";
import type { EditorHandle } from "./handle.ts";
import { languageId } from "./lean-language.ts";
import { connectMonaco } from "./monaco-lsp.ts";
import { monaco } from "./monaco-setup.ts";

export interface MonacoEditor extends EditorHandle {
  dispose(): void;
}

/** Makes the editor in `container`; `moved` is told where the cursor is. */
export function createMonaco(
  container: HTMLElement,
  source: SourceText,
  checker: Checker,
  moved: (offset: number) => void,
): MonacoEditor {
  const model = monaco.editor.createModel(source.text, languageId);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  const editor = monaco.editor.create(container, {
    model,
    automaticLayout: true,
    ariaLabel: "Lean source",
    fontFamily: "'Quod Mono', monospace",
    fontSize: 15,
    lineHeight: 1.6,
    lineNumbersMinChars: 3,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    scrollBeyondLastLine: false,
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
    renderLineHighlight: "line",
    renderLineHighlightOnlyWhenFocus: true,
    folding: false,
    glyphMargin: false,
    lineDecorationsWidth: 22,
    padding: { top: 14, bottom: 14 },
    tabSize: 2,
    insertSpaces: true,
    detectIndentation: false,
    wordBasedSuggestions: "off",
    occurrencesHighlight: "off",
    selectionHighlight: false,
    quickSuggestions: false,
    unicodeHighlight: {
      ambiguousCharacters: false,
      invisibleCharacters: false,
      nonBasicASCII: false,
    },
    matchBrackets: "always",
    bracketPairColorization: { enabled: false },
    guides: { indentation: false },
    fixedOverflowWidgets: true,
    contextmenu: true,
    cursorSmoothCaretAnimation: "off",
    smoothScrolling: false,
  });
  void document.fonts.ready.then(() => monaco.editor.remeasureFonts());

  const rangeOf = ({ start, end }: Span): monaco.Range =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  const offsetOf = (position: monaco.IPosition): number => model.getOffsetAt(position);

  function apply(changes: readonly TextChange[], name: string): void {
    editor.pushUndoStop();
    editor.executeEdits(
      name,
      changes.map(({ offset, removed, inserted }) => ({
        range: rangeOf({ start: offset, end: offset + removed }),
        text: inserted,
        forceMoveMarkers: true,
      })),
    );
    editor.pushUndoStop();
  }

  const abbreviations = new Abbreviations(
    {
      replace: (changes) => apply(changes, "abbreviation"),
      selections: () =>
        (editor.getSelections() ?? []).map((selection) => ({
          start: offsetOf(selection.getStartPosition()),
          end: offsetOf(selection.getEndPosition()),
        })),
      select: (selections) =>
        editor.setSelections(
          selections.map((span) => {
            const { startLineNumber, startColumn, endLineNumber, endColumn } = rangeOf(span);
            return new monaco.Selection(startLineNumber, startColumn, endLineNumber, endColumn);
          }),
        ),
    },
    false,
  );
  const typing = editor.createContextKey<boolean>("quodAbbreviation", false);
  const underlines = editor.createDecorationsCollection();
  function showAbbreviations(): void {
    typing.set(abbreviations.isActive);
    underlines.set(
      abbreviations.active.map((span) => ({
        range: rangeOf(span),
        options: { inlineClassName: "abbreviation" },
      })),
    );
  }

  // Who edits now: undefined is the person; set while the page itself makes the edit.
  let fromSource = false;
  const origin = {};
  const disposables: monaco.IDisposable[] = [
    model.onDidChangeContent((event) => {
      if (!fromSource) source.replace(model.getValue(), origin);
      if (event.isFlush || event.isUndoing || event.isRedoing || fromSource) return;
      abbreviations.changed(
        event.changes.map(({ rangeOffset, rangeLength, text }) => ({
          offset: rangeOffset,
          removed: rangeLength,
          inserted: text,
        })),
      );
      showAbbreviations();
    }),
    editor.onDidChangeCursorSelection(() => {
      abbreviations.moved(
        (editor.getSelections() ?? []).map((selection) => ({
          start: offsetOf(selection.getStartPosition()),
          end: offsetOf(selection.getEndPosition()),
        })),
      );
      showAbbreviations();
      moved(offsetOf(editor.getPosition() ?? { lineNumber: 1, column: 1 }));
    }),
    editor.onDidBlurEditorText(() => abbreviations.finish()),
  ];
  editor.addCommand(monaco.KeyCode.Tab, () => abbreviations.finish(), "quodAbbreviation");
  const unsubscribe = source.subscribe((event) => {
    if (event.origin === origin) return;
    fromSource = true;
    apply([event.change], "quod");
    fromSource = false;
  });
  const disconnect = connectMonaco(editor, model, checker);

  function reveal(offset: number): void {
    const position = model.getPositionAt(offset);
    editor.setPosition(position);
    editor.revealPositionInCenterIfOutsideViewport(position);
  }

  return {
    offset: () => offsetOf(editor.getPosition() ?? { lineNumber: 1, column: 1 }),
    focus: () => editor.focus(),
    reveal,
    insert: (span, text) => {
      apply([{ offset: span.start, removed: span.end - span.start, inserted: text }], "proof");
      reveal(span.start + text.length);
    },
    dispose: () => {
      disconnect();
      unsubscribe();
      for (const disposable of disposables) disposable.dispose();
      editor.dispose();
      model.dispose();
    },
  };
}
