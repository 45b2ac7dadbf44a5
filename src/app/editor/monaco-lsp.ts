/** The checker's answers in Monaco: squiggles, hovers, completions, progress and ∎ in the margin. */
import type {
  CompletionItem,
  MarkedString,
  MarkupContent,
  Range as LspRange,
} from "vscode-languageserver-protocol";
import type { Checker } from "../lsp/checker.ts";
import type { LeanDiagnostic } from "../lsp/protocol.ts";
import { abbreviationProvider } from "./abbreviations.ts";
import { languageId } from "./lean-language.ts";
import { monaco } from "./monaco-setup.ts";

const severities = [
  monaco.MarkerSeverity.Error,
  monaco.MarkerSeverity.Error,
  monaco.MarkerSeverity.Warning,
  monaco.MarkerSeverity.Info,
  monaco.MarkerSeverity.Hint,
];

function toMonaco(range: LspRange): monaco.IRange {
  return {
    startLineNumber: range.start.line + 1,
    startColumn: range.start.character + 1,
    endLineNumber: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
}

function toMarker(diagnostic: LeanDiagnostic): monaco.editor.IMarkerData {
  return {
    ...toMonaco(diagnostic.range),
    severity: severities[diagnostic.severity ?? 1] ?? monaco.MarkerSeverity.Error,
    message: diagnostic.message,
    ...(diagnostic.code === undefined ? {} : { code: String(diagnostic.code) }),
  };
}

function toMarkdown(content: MarkupContent | MarkedString | MarkedString[]): string[] {
  if (Array.isArray(content)) return content.flatMap(toMarkdown);
  if (typeof content === "string") return [content];
  if ("language" in content) return ["```lean4\n" + content.value + "\n```"];
  return [content.kind === "plaintext" ? "```\n" + content.value + "\n```" : content.value];
}

/** How the symbol at `character` is typed, when it is one that keyboards lack. */
function howToType(line: string, character: number): string | undefined {
  const symbol = String.fromCodePoint(line.codePointAt(character) ?? 32);
  if (symbol <= "~") return undefined;
  const ways = abbreviationProvider().collectAllAbbreviations(symbol).slice(0, 4);
  if (ways.length === 0) return undefined;
  return `Type ${symbol} as ${ways.map((way) => "`\\" + way + "`").join(" or ")}`;
}

/** An abort signal that follows Monaco's cancellation token. */
function signalOf(token: monaco.CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

/** The answer, or null when the question was cancelled or the checker is away. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch {
    return null;
  }
}

function toSuggestion(item: CompletionItem, range: monaco.IRange): monaco.languages.CompletionItem {
  const kind = (item.kind ?? 1) - 1;
  const documentation =
    typeof item.documentation === "object" ? item.documentation.value : item.documentation;
  const edit = item.textEdit;
  return {
    label: item.label,
    // The two enumerations name the same kinds; Monaco's order is its own.
    kind: completionKinds[kind] ?? monaco.languages.CompletionItemKind.Text,
    insertText: edit?.newText ?? item.insertText ?? item.label,
    range: edit && "range" in edit ? toMonaco(edit.range) : range,
    ...(item.detail === undefined ? {} : { detail: item.detail }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(item.sortText === undefined ? {} : { sortText: item.sortText }),
  };
}

/** Monaco's kinds in the protocol's order, from 1 (text) on. */
const completionKinds = [
  monaco.languages.CompletionItemKind.Text,
  monaco.languages.CompletionItemKind.Method,
  monaco.languages.CompletionItemKind.Function,
  monaco.languages.CompletionItemKind.Constructor,
  monaco.languages.CompletionItemKind.Field,
  monaco.languages.CompletionItemKind.Variable,
  monaco.languages.CompletionItemKind.Class,
  monaco.languages.CompletionItemKind.Interface,
  monaco.languages.CompletionItemKind.Module,
  monaco.languages.CompletionItemKind.Property,
  monaco.languages.CompletionItemKind.Unit,
  monaco.languages.CompletionItemKind.Value,
  monaco.languages.CompletionItemKind.Enum,
  monaco.languages.CompletionItemKind.Keyword,
];

/** Connects `editor` with `checker` until the returned function is called. */
export function connectMonaco(
  editor: monaco.editor.IStandaloneCodeEditor,
  model: monaco.editor.ITextModel,
  checker: Checker,
): () => void {
  const marks = editor.createDecorationsCollection();
  const progress = editor.createDecorationsCollection();
  let shown: readonly LeanDiagnostic[] | undefined;

  function show(): void {
    complete();
    const state = checker.state.get();
    if (state.diagnostics !== shown) {
      shown = state.diagnostics;
      const visible = shown.filter((diagnostic) => diagnostic.isSilent !== true);
      monaco.editor.setModelMarkers(model, "lean", visible.map(toMarker));
      const accomplished = shown.filter(({ leanTags }) => leanTags?.includes(2) ?? false);
      marks.set(
        accomplished.map(({ range }) => ({
          range: toMonaco({ start: range.start, end: range.start }),
          options: {
            linesDecorationsClassName: "accepted-mark",
            linesDecorationsTooltip: "Accepted by the kernel",
          },
        })),
      );
    }
    progress.set(
      state.processing.map(({ start, end }) => ({
        range: new monaco.Range(start + 1, 1, end + 1, 1),
        options: { isWholeLine: true, marginClassName: "checking-mark" },
      })),
    );
  }

  /** The server says which characters ask for completion, once it is ready. */
  let completing: (() => void) | undefined;
  function complete(): void {
    if (completing || checker.state.get().phase !== "ready") return;
    completing = disposer(
      monaco.languages.registerCompletionItemProvider(languageId, {
        triggerCharacters: [...checker.completionTriggers],
        async provideCompletionItems(_model, position, _context, token) {
          const at = { line: position.lineNumber - 1, character: position.column - 1 };
          const answer = await orNull(checker.complete(at, signalOf(token)));
          if (!answer) return { suggestions: [] };
          const before = model.getLineContent(position.lineNumber).slice(0, at.character);
          const typed = /[\p{L}\p{N}_'!?₀-₉]*$/u.exec(before)?.[0].length ?? 0;
          const range = new monaco.Range(
            position.lineNumber,
            position.column - typed,
            position.lineNumber,
            position.column,
          );
          const list = Array.isArray(answer) ? { items: answer, isIncomplete: false } : answer;
          return {
            suggestions: list.items.map((item) => toSuggestion(item, range)),
            incomplete: list.isIncomplete,
          };
        },
      }),
    );
  }

  const stops = [
    checker.state.subscribe(show),
    disposer(
      monaco.languages.registerHoverProvider(languageId, {
        async provideHover(_model, position, token) {
          const at = { line: position.lineNumber - 1, character: position.column - 1 };
          const hover = await orNull(checker.hover(at, signalOf(token)));
          const contents = hover ? toMarkdown(hover.contents) : [];
          const typing = howToType(model.getLineContent(position.lineNumber), at.character);
          if (typing !== undefined) contents.push(typing);
          if (contents.length === 0) return null;
          return {
            contents: contents.map((value) => ({ value })),
            ...(hover?.range ? { range: toMonaco(hover.range) } : {}),
          };
        },
      }),
    ),
  ];
  show();
  return () => {
    for (const stop of stops) stop();
    completing?.();
    marks.clear();
    progress.clear();
    monaco.editor.setModelMarkers(model, "lean", []);
  };
}

function disposer(disposable: monaco.IDisposable): () => void {
  return () => disposable.dispose();
}
