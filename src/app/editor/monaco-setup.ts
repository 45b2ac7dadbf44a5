/**
 * Monaco with only the features that the page uses. Imported lazily: the page is there before it.
 * Under the content policy its one worker comes from our own origin.
 */
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/caretOperations/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/contextmenu/register";
import "monaco-editor/features/cursorUndo/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/smartSelect/register";
import "monaco-editor/features/snippet/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/wordOperations/register";
// The published "suggest" feature holds inline completions only; this is the list of suggestions.
import "monaco-editor/editor/contrib/suggest/browser/suggestController.js";
import * as monaco from "monaco-editor/editor";
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import { registerLean } from "./lean-language.ts";
import { followTheme } from "./theme.ts";

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
registerLean();
followTheme();

export { monaco };
