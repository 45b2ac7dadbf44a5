/** Lean 4 for Monaco: colours by a Monarch grammar, brackets, comments, indentation. */
import * as monaco from "monaco-editor/editor";
import {
  commandWords,
  hole,
  identifierPattern,
  sortWords,
  tacticWords,
  termWords,
} from "./lean-words.ts";

export const languageId = "lean4";

const word = `${identifierPattern}(?:\\.${identifierPattern})*`;

export function registerLean(): void {
  monaco.languages.register({ id: languageId, extensions: [".lean"] });
  monaco.languages.setLanguageConfiguration(languageId, {
    comments: { lineComment: "--", blockComment: ["/-", "-/"] },
    brackets: [
      ["(", ")"],
      ["[", "]"],
      ["{", "}"],
      ["⟨", "⟩"],
      ["⦃", "⦄"],
    ],
    autoClosingPairs: [
      { open: "(", close: ")" },
      { open: "[", close: "]" },
      { open: "{", close: "}" },
      { open: "⟨", close: "⟩" },
    ],
    onEnterRules: [
      {
        beforeText: /(?::=|\bby|=>|\bdo|\bwhere)\s*$/u,
        action: { indentAction: monaco.languages.IndentAction.Indent },
      },
    ],
    wordPattern: new RegExp(word, "gu"),
  });
  monaco.languages.setMonarchTokensProvider(languageId, {
    unicode: true,
    defaultToken: "",
    commandWords,
    termWords,
    tacticWords,
    sortWords,
    holes: [hole, "admit"],
    brackets: [
      { open: "(", close: ")", token: "delimiter.parenthesis" },
      { open: "[", close: "]", token: "delimiter.square" },
      { open: "{", close: "}", token: "delimiter.curly" },
      { open: "⟨", close: "⟩", token: "delimiter.angle" },
    ],
    tokenizer: {
      root: [
        [/--.*$/u, "comment"],
        [/\/-/u, "comment", "@comment"],
        [/"/u, "string", "@string"],
        [/@\[/u, "annotation", "@attribute"],
        [/#[a-z_]+/u, "keyword.command"],
        [
          /(theorem|lemma|def|abbrev|structure|class|inductive|axiom)(\s+)([^\s({[:⦃]+)/u,
          ["keyword.command", "", "entity.name"],
        ],
        [
          new RegExp(word, "u"),
          {
            cases: {
              "@holes": "invalid.hole",
              "@commandWords": "keyword.command",
              "@termWords": "keyword",
              "@tacticWords": "keyword.tactic",
              "@sortWords": "type",
              "@default": "identifier",
            },
          },
        ],
        [/\d+(?:\.\d+)?/u, "number"],
        [/[()[\]{}⟨⟩]/u, "@brackets"],
        [/·/u, "keyword.tactic"],
        [/[:=<>≤≥≠∣∧∨¬→←↔∀∃∈∉⊆⊢∘+\-*/^|∑∏λ↦;,]+/u, "operator"],
      ],
      comment: [
        [/[^/-]+/u, "comment"],
        [/\/-/u, "comment", "@push"],
        [/-\//u, "comment", "@pop"],
        [/[/-]/u, "comment"],
      ],
      string: [
        [/[^"\\]+/u, "string"],
        [/\\./u, "string.escape"],
        [/"/u, "string", "@pop"],
      ],
      attribute: [
        [/[^\]]+/u, "annotation"],
        [/\]/u, "annotation", "@pop"],
      ],
    },
  });
}
