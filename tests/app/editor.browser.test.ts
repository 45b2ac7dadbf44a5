/** Monaco and the plain field over one source text, with the real abbreviations. */
import { createElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { createMonaco, type MonacoEditor } from "../../src/app/editor/monaco-editor.ts";
import { PlainEditor } from "../../src/app/editor/plain-editor.tsx";
import { Checker } from "../../src/app/lsp/checker.ts";
import { SourceText } from "../../src/app/text/source-text.ts";

/** A worker that never answers: these tests are about text alone. */
function silentWorker(): Worker {
  return new Worker(URL.createObjectURL(new Blob([""], { type: "text/javascript" })));
}

let host: HTMLElement;
let source: SourceText;
let checker: Checker;
beforeEach(() => {
  host = document.createElement("div");
  host.style.cssText = "width:600px;height:300px";
  document.body.append(host);
  source = new SourceText("theorem t : p := by\n  sorry\n");
  checker = new Checker(source, silentWorker);
});
afterEach(() => host.remove());

describe("Monaco", () => {
  let editor: MonacoEditor;
  let cursor = 0;
  beforeEach(() => {
    editor = createMonaco(host, source, checker, (offset) => (cursor = offset));
    editor.focus();
  });
  afterEach(() => editor.dispose());

  test("turns an abbreviation into its symbol as it is typed", async () => {
    editor.reveal(source.text.length);
    await userEvent.keyboard("\\to \\a\\<>x");
    await vi.waitFor(() => expect(source.text).toBe("theorem t : p := by\n  sorry\n→ α⟨x⟩"));
    expect(cursor).toBe(source.text.length - 1);
  });

  test("Tab ends an abbreviation, and undo brings it back", async () => {
    editor.reveal(source.text.length);
    await userEvent.keyboard("\\l");
    expect(source.text.endsWith("\\l")).toBe(true);
    await userEvent.keyboard("{Tab}");
    await vi.waitFor(() => expect(source.text.endsWith("\n←")).toBe(true));
    await userEvent.keyboard("{Control>}z{/Control}");
    await vi.waitFor(() => expect(source.text.endsWith("\\l")).toBe(true));
  });

  test("a proof is inserted as one step that undo takes back", async () => {
    const before = source.text;
    const start = before.indexOf("sorry");
    editor.insert({ start, end: start + 5 }, "exact \\foo");
    expect(source.text).toBe("theorem t : p := by\n  exact \\foo\n");
    expect(editor.offset()).toBe(start + 10);
    await userEvent.keyboard("{Control>}z{/Control}");
    await vi.waitFor(() => expect(source.text).toBe(before));
  });

  test("shows changes that others make to the text", async () => {
    source.edit({ offset: 0, removed: 7, inserted: "lemma" });
    await vi.waitFor(() => {
      expect(host.textContent?.replaceAll("\u00A0", " ")).toContain("lemma t : p := by");
    });
  });

  test("colours every part of Lean without an error of the grammar", async () => {
    source.replace(
      '/- a /- b -/ -/ @[simp] def «x y» : ℕ → ℕ := fun n => ⟨n, "s\\n"⟩.1 -- c\n#check (x)',
    );
    await vi.waitFor(() => {
      const colours = new Set(
        [...host.querySelectorAll(".view-line span span")].map((e) => e.className),
      );
      expect(colours.size).toBeGreaterThan(5);
    });
  });
});

describe("the plain field", () => {
  let root: Root;
  let area: HTMLTextAreaElement;
  beforeEach(async () => {
    root = createRoot(host);
    root.render(createElement(PlainEditor, { source, moved: () => undefined, ref: null }));
    area = await vi.waitFor(() => {
      const found = host.querySelector("textarea");
      if (!found || found.value === "") throw new Error("not there yet");
      return found;
    });
  });
  afterEach(() => root.unmount());

  test("writes what is typed and pasted to the text, with abbreviations", async () => {
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
    await userEvent.keyboard("\\and q");
    await vi.waitFor(() => expect(source.text.endsWith("sorry\n∧ q")).toBe(true));
    expect(area.value).toBe(source.text);
    expect(area.selectionStart).toBe(area.value.length);
  });

  test("the bar of symbols types at the cursor", async () => {
    area.focus();
    area.setSelectionRange(12, 13);
    const arrow = [...host.querySelectorAll("button")].find((b) => b.textContent === "→");
    if (!arrow) throw new Error("no arrow in the bar");
    await userEvent.click(arrow);
    expect(source.text).toBe("theorem t : → := by\n  sorry\n");
    expect(document.activeElement).toBe(area);
  });
});
