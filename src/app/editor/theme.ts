/** Monaco's colours, light and dark; the same hues as in styles/tokens.css. */
import * as monaco from "monaco-editor/editor";

interface Palette {
  readonly base: "vs" | "vs-dark";
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly command: string;
  readonly keyword: string;
  readonly tactic: string;
  readonly type: string;
  readonly literal: string;
  readonly name: string;
  readonly hole: string;
  readonly selection: string;
}

const light: Palette = {
  base: "vs",
  paper: "#fdfcf9",
  ink: "#23262b",
  faint: "#6b6f76",
  line: "#f3f1ea",
  command: "#7a3e8f",
  keyword: "#8a4b14",
  tactic: "#1f5f99",
  type: "#0f6b62",
  literal: "#8d3b2b",
  name: "#1d2a57",
  hole: "#a8480b",
  selection: "#d9e4f2",
};

const dark: Palette = {
  base: "vs-dark",
  paper: "#181a1f",
  ink: "#dcdad4",
  faint: "#8c9099",
  line: "#1f2228",
  command: "#c79be0",
  keyword: "#e0a878",
  tactic: "#86b8ea",
  type: "#7cc9be",
  literal: "#e39a8a",
  name: "#eef0ff",
  hole: "#ffab66",
  selection: "#2c3a4e",
};

function define(name: string, p: Palette): void {
  const hex = (color: string): string => color.slice(1);
  monaco.editor.defineTheme(name, {
    base: p.base,
    inherit: true,
    rules: [
      { token: "", foreground: hex(p.ink) },
      { token: "comment", foreground: hex(p.faint) },
      { token: "keyword.command", foreground: hex(p.command) },
      { token: "keyword", foreground: hex(p.keyword) },
      { token: "keyword.tactic", foreground: hex(p.tactic) },
      { token: "type", foreground: hex(p.type) },
      { token: "number", foreground: hex(p.literal) },
      { token: "string", foreground: hex(p.literal) },
      { token: "annotation", foreground: hex(p.faint) },
      { token: "delimiter", foreground: hex(p.ink) },
      { token: "operator", foreground: hex(p.ink) },
      { token: "identifier", foreground: hex(p.ink) },
      { token: "entity.name", foreground: hex(p.name), fontStyle: "bold" },
      { token: "invalid.hole", foreground: hex(p.hole), fontStyle: "bold" },
    ],
    colors: {
      "editor.background": p.paper,
      "editor.foreground": p.ink,
      "editor.lineHighlightBackground": p.line,
      "editor.lineHighlightBorder": "#00000000",
      "editor.selectionBackground": p.selection,
      "editorLineNumber.foreground": p.faint,
      "editorLineNumber.activeForeground": p.ink,
      "editorLineNumber.dimmedForeground": p.faint,
      "editorGutter.background": p.paper,
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, p.ink]),
      ),
      "editorCursor.foreground": p.ink,
      "editorWidget.background": p.paper,
      focusBorder: "#00000000",
    },
  });
}

const preference = matchMedia("(prefers-color-scheme: dark)");

/** Makes Monaco follow the system's theme from now on. */
export function followTheme(): void {
  define("quod-light", light);
  define("quod-dark", dark);
  const apply = (): void => monaco.editor.setTheme(preference.matches ? "quod-dark" : "quod-light");
  preference.addEventListener("change", apply);
  apply();
}
