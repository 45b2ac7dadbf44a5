/** The language server's messages: life cycle, incremental checking, questions, hostile input. */
import { describe, expect, test } from "vitest";
import { emptyLibrary } from "../../src/elab/image.ts";
import { Harness, kernel, prelude, uri } from "./harness.ts";

const theorems = `${prelude}
/-- Two. -/
def two : N := N.s (N.s N.z)

theorem one (p : Prop) (h : p) : p := by
  exact h

theorem wrong (p q : Prop) (h : p) : q := h

#check two
`;

describe("life cycle", () => {
  test("says what it can do", () => {
    const harness = new Harness();
    expect(harness.request("initialize", {})).toMatchObject({
      capabilities: { textDocumentSync: { openClose: true, change: 2 }, hoverProvider: true },
      serverInfo: { name: "Quod" },
    });
  });

  test("answers nothing before it is initialized, or after it was shut down", () => {
    const harness = new Harness();
    expect(harness.request("textDocument/hover", {})).toMatchObject({ code: -32002 });
    harness.request("initialize", {});
    expect(harness.request("shutdown", undefined)).toBeNull();
    expect(harness.request("textDocument/hover", {})).toMatchObject({ code: -32600 });
  });

  test("publishes diagnostics with the version that they are about, then that it is done", () => {
    const harness = Harness.opened(theorems);
    harness.drain();
    expect(harness.diagnostics()).toEqual(["12:42 error: type mismatch", "14:7 info: two : N"]);
    expect(harness.notifications("textDocument/publishDiagnostics").at(-1)).toMatchObject({
      uri,
      version: 1,
    });
    const progress = harness.notifications("$/lean/fileProgress");
    expect(progress[0]).toMatchObject({ processing: [{ kind: 1 }] });
    expect(progress.at(-1)).toEqual({ textDocument: { uri, version: 1 }, processing: [] });
  });

  test("marks the theorems that the kernel accepted, silently", () => {
    const harness = Harness.opened(theorems);
    harness.drain();
    const last = harness.notifications("textDocument/publishDiagnostics").at(-1);
    const list = last?.["diagnostics"] as { leanTags?: number[]; isSilent?: boolean }[];
    const marks = list.filter(({ leanTags }) => leanTags?.includes(2));
    expect(marks).toMatchObject([{ isSilent: true, range: { start: { line: 9 } } }]);
  });

  test("forgets a closed document", () => {
    const harness = Harness.opened(theorems);
    harness.drain();
    harness.notify("textDocument/didClose", { textDocument: { uri } });
    expect(harness.diagnostics()).toEqual([]);
    expect(harness.request("textDocument/hover", harness.at("two"))).toMatchObject({
      code: -32602,
    });
  });
});

describe("edits", () => {
  test("check again only from the first command that they touch", () => {
    const harness = Harness.opened(theorems, { step: 100 });
    const all = harness.drain();
    harness.edit("q := h", "p := h");
    const some = harness.drain();
    expect(harness.diagnostics()).toEqual(["14:7 info: two : N"]);
    expect(some).toBeLessThan(all);
    expect(some).toBeLessThanOrEqual(4);
  });

  test("of a declaration reach what uses it", () => {
    const harness = Harness.opened(theorems);
    harness.drain();
    harness.edit("def two : N", "def three : N");
    harness.drain();
    expect(harness.diagnostics().at(-1)).toMatch(/^14:7 error: unknown/);
    harness.edit("def three", "def two");
    harness.drain();
    expect(harness.diagnostics().at(-1)).toBe("14:7 info: two : N");
  });

  test("whole texts are taken too", () => {
    const harness = Harness.opened(theorems);
    harness.notify("textDocument/didChange", {
      textDocument: { uri, version: 7 },
      contentChanges: [{ text: "#check x" }],
    });
    harness.drain();
    expect(harness.diagnostics()).toHaveLength(1);
    expect(harness.notifications("textDocument/publishDiagnostics").at(-1)).toMatchObject({
      version: 7,
    });
  });

  test("that change nothing are answered with the new version", () => {
    const harness = Harness.opened(theorems);
    harness.drain();
    harness.edit("two", "two");
    harness.drain();
    const last = harness.notifications("textDocument/publishDiagnostics").at(-1);
    expect(last).toMatchObject({ version: 2 });
    expect(harness.notifications("$/lean/fileProgress").at(-1)).toMatchObject({
      textDocument: { version: 2 },
      processing: [],
    });
  });

  test("by the hundred leave the kernel as large as it was", () => {
    const library = emptyLibrary(kernel);
    const harness = new Harness({ newLibrary: () => library });
    harness.request("initialize", {});
    harness.open(theorems);
    harness.drain();
    const before = library.env.kernel.stats();
    for (let i = 0; i < 100; i++) {
      harness.edit("q := h", "p := h");
      harness.drain();
      harness.edit("p := h\n\n#", "q := h\n\n#");
      harness.drain();
    }
    const { constants, terms } = library.env.kernel.stats();
    expect({ constants, terms }).toEqual({ constants: before.constants, terms: before.terms });
  });

  test("while checking goes on begin again at once", () => {
    const harness = Harness.opened(theorems, { step: 100 });
    harness.slice();
    harness.edit("#check two", "#check N.z");
    harness.drain();
    expect(harness.diagnostics().at(-1)).toBe("14:7 info: N.z : N");
    const versions = harness
      .notifications("textDocument/publishDiagnostics")
      .map(({ version }) => version);
    expect(versions.at(-1)).toBe(2);
  });

  test("a letter more can change how the command before is read", () => {
    const harness = Harness.opened(`${prelude}#check N\n.z`);
    harness.drain();
    const before = harness.diagnostics();
    harness.edit("\n.z", "\n#check N.z");
    harness.drain();
    expect(harness.diagnostics()).not.toEqual(before);
    expect(harness.diagnostics()).toEqual(["5:7 info: N : Type", "6:7 info: N.z : N"]);
  });
});

describe("questions", () => {
  const harness = Harness.opened(theorems);
  harness.drain();

  test("the goal before, and after, a tactic", () => {
    expect(harness.request("$/lean/plainGoal", harness.at("exact h"))).toEqual({
      rendered: "```lean\np : Prop\nh : p\n⊢ p\n```",
      goals: ["p : Prop\nh : p\n⊢ p"],
    });
    expect(harness.request("$/lean/plainGoal", harness.at("exact h", 7))).toEqual({
      rendered: "no goals",
      goals: [],
    });
    expect(harness.request("$/lean/plainGoal", harness.at("def two"))).toBeNull();
  });

  test("the goal where a block begins, and in an empty one", () => {
    const goal = { goals: ["p : Prop\nh : p\n⊢ p"] };
    expect(harness.request("$/lean/plainGoal", harness.at(":= by\n", 5))).toMatchObject(goal);
    expect(harness.request("$/lean/plainGoal", harness.at("  exact h"))).toMatchObject(goal);
    const empty = Harness.opened("theorem one (p : Prop) (h : p) : p := by\n  \n\n#check Prop");
    expect(empty.request("$/lean/plainGoal", empty.at("\n\n"))).toMatchObject(goal);
    const nested = Harness.opened(
      "theorem one (p : Prop) (h : p) : p := by\n  have g : p → p := by\n    intro a\n    exact a\n  exact g h",
    );
    expect(nested.request("$/lean/plainGoal", nested.at("by\n    intro", 2))).toMatchObject({
      goals: ["p : Prop\nh : p\n⊢ p → p"],
    });
    expect(nested.request("$/lean/plainGoal", nested.at("\n  exact g"))).toMatchObject({
      goals: [],
    });
    expect(nested.request("$/lean/plainGoal", nested.at("exact g"))).toMatchObject({
      goals: ["p : Prop\nh : p\ng : p → p\n⊢ p"],
    });
  });

  test("the expected type of a term", () => {
    expect(harness.request("$/lean/plainTermGoal", harness.at("N.z)\n"))).toMatchObject({
      goal: "⊢ N",
    });
    expect(harness.request("$/lean/plainTermGoal", harness.at("theorem one"))).toBeNull();
  });

  test("hover", () => {
    const hover = (mark: string, after = 0): unknown =>
      harness.request("textDocument/hover", harness.at(mark, after));
    expect(hover("N.s (N.s")).toMatchObject({
      contents: { kind: "markdown", value: "```lean4\nN.s (n : N) : N\n```" },
    });
    expect(hover("two\n")).toMatchObject({
      contents: { value: "```lean4\ntwo : N\n```\n***\nTwo." },
    });
    expect(hover(":= h\n", 3)).toMatchObject({ contents: { value: "```lean4\nh : p\n```" } });
    expect(hover("theorem one")).toBeNull();
  });

  test("definition", () => {
    expect(harness.request("textDocument/definition", harness.at("two\n"))).toMatchObject({
      uri,
      range: { start: { line: 7, character: 4 } },
    });
  });

  test("completion of constants, hypotheses and tactics", () => {
    const labels = (mark: string, after: number): string[] => {
      const answer = harness.request("textDocument/completion", harness.at(mark, after));
      return (answer as { items: { label: string }[] }).items.map(({ label }) => label);
    };
    expect(labels("#check two", 9)).toContain("two");
    expect(labels("N.s (N.s", 3)).toContain("N.s");
    expect(labels("exact h", 7)).toContain("h");
    expect(labels("exact h", 3)).toContain("exact");
  });

  test("interactive goals, in a session", () => {
    const { sessionId } = harness.request("$/lean/rpc/connect", { uri }) as { sessionId: string };
    const call = (method: string, session: string): unknown =>
      harness.request("$/lean/rpc/call", {
        ...harness.at("exact h"),
        sessionId: session,
        method: `Lean.Widget.${method}`,
        params: {},
      });
    expect(call("getInteractiveGoals", sessionId)).toMatchObject({
      goals: [
        {
          hyps: [
            { names: ["p"], type: { text: "Prop" } },
            { names: ["h"], type: { text: "p" } },
          ],
          type: { text: "p" },
          goalPrefix: "⊢ ",
        },
      ],
    });
    expect(call("getInteractiveDiagnostics", sessionId)).toMatchObject([
      {},
      { message: { text: expect.stringContaining("type mismatch") } },
      {},
    ]);
    expect(call("getWidgets", sessionId)).toEqual({ widgets: [] });
    expect(call("unheardOf", sessionId)).toMatchObject({ code: -32601 });
    expect(call("getInteractiveGoals", "999")).toMatchObject({ code: -32900 });
  });
});

describe("questions about text that is not checked yet", () => {
  test("wait for it", () => {
    const harness = Harness.opened(theorems, { step: 100 });
    const id = harness.send("$/lean/plainGoal", harness.at("exact h"));
    expect(harness.answers(id)).toEqual([]);
    harness.drain();
    expect(harness.answers(id)).toMatchObject([{ result: { goals: [expect.any(String)] } }]);
  });

  test("can be cancelled", () => {
    const harness = Harness.opened(theorems, { step: 100 });
    const id = harness.send("$/lean/plainGoal", harness.at("exact h"));
    harness.notify("$/cancelRequest", { id });
    expect(harness.answers(id)).toMatchObject([{ error: { code: -32800 } }]);
    harness.drain();
    expect(harness.answers(id)).toHaveLength(1);
  });

  test("end when the text changes", () => {
    const harness = Harness.opened(theorems, { step: 100 });
    const id = harness.send("$/lean/plainGoal", harness.at("exact h"));
    harness.edit("#check two", "#check N");
    expect(harness.answers(id)).toMatchObject([{ error: { code: -32801 } }]);
  });
});

describe("hostile messages", () => {
  const invalid: readonly (readonly [method: string, params: unknown])[] = [
    ["textDocument/hover", undefined],
    ["textDocument/hover", 3],
    ["textDocument/hover", []],
    ["textDocument/hover", { textDocument: { uri } }],
    ["textDocument/hover", { textDocument: { uri }, position: { line: -1, character: 0 } }],
    ["textDocument/hover", { textDocument: { uri }, position: { line: 0.5, character: 0 } }],
    ["textDocument/hover", { textDocument: { uri }, position: { line: "0", character: 0 } }],
    ["textDocument/hover", { textDocument: { uri: "x" }, position: { line: 0, character: 0 } }],
    ["textDocument/completion", { textDocument: null, position: { line: 0, character: 0 } }],
    ["$/lean/rpc/connect", { uri: 5 }],
    ["$/lean/rpc/call", { textDocument: { uri }, position: { line: 0, character: 0 } }],
    ["textDocument/waitForDiagnostics", {}],
  ];

  test.each(invalid)("%s with %j", (method, params) => {
    expect(Harness.opened("").request(method, params)).toMatchObject({ code: -32602 });
  });

  test("unknown methods", () => {
    expect(Harness.opened("").request("textDocument/unheardOf", {})).toMatchObject({
      code: -32601,
    });
  });

  test("positions outside of the text mean its nearest end", () => {
    const harness = Harness.opened(theorems);
    const position = { line: 10_000, character: 2 ** 30 };
    expect(harness.request("$/lean/plainGoal", { textDocument: { uri }, position })).toBeNull();
  });

  test.each([null, 3, "x", [], [[]], {}, { id: {}, method: "x" }, { method: 5 }, { id: null }])(
    "%j is no message",
    (message) => {
      const harness = Harness.opened("");
      harness.server.receive(message);
      expect(harness.answers(null)).toMatchObject([{ error: { code: -32600 } }]);
    },
  );

  const notifications: readonly (readonly [method: string, params: unknown])[] = [
    ["textDocument/didOpen", undefined],
    ["textDocument/didOpen", { textDocument: { uri, text: 5, version: 1 } }],
    ["textDocument/didChange", { textDocument: { uri: "x", version: 1 }, contentChanges: [] }],
    ["textDocument/didChange", { textDocument: { uri, version: 1 }, contentChanges: 5 }],
    [
      "textDocument/didChange",
      {
        textDocument: { uri, version: 1 },
        contentChanges: [{ range: { start: { line: 0, character: -1 } }, text: "" }],
      },
    ],
    ["$/cancelRequest", 7],
  ];

  test.each(notifications)("the notification %s with %j changes nothing", (method, params) => {
    const harness = Harness.opened(theorems);
    harness.drain();
    const before = harness.diagnostics();
    harness.notify(method, params);
    harness.drain();
    expect(harness.notifications("window/logMessage")).toHaveLength(1);
    expect(harness.diagnostics()).toEqual(before);
    expect(harness.request("textDocument/hover", harness.at("two\n"))).not.toBeNull();
  });

  test("a range that ends before it starts inserts at its start", () => {
    const harness = Harness.opened("#check N");
    harness.notify("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 0, character: 8 }, end: { line: 0, character: 0 } },
          text: "N",
        },
      ],
    });
    harness.drain();
    expect(harness.diagnostics()).toEqual([expect.stringContaining("NN")]);
  });

  test("five megabytes are not checked, and it says so", () => {
    const harness = Harness.opened("theorem ".repeat(5 * 2 ** 17));
    harness.drain();
    expect(harness.diagnostics()).toEqual([expect.stringContaining("too long to be checked")]);
    expect(harness.notifications("$/lean/fileProgress").at(-1)).toMatchObject({ processing: [] });
  });

  test("a thousand errors are enough", () => {
    const harness = Harness.opened("#check x\n".repeat(1200));
    harness.drain();
    expect(harness.diagnostics()).toHaveLength(1000);
  });
});
