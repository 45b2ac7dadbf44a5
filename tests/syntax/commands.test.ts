/** Commands: their parts, notations, recovery between them, and reading on from an offset. */
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/syntax/ast.ts";
import { CommandParser, parseDocument } from "../../src/syntax/index.ts";
import { permissiveTactics as tactics } from "./permissive-tactics.ts";
import { binder, sexpr } from "./s-expression.ts";

function summary(command: Command): string {
  switch (command.kind) {
    case "declaration": {
      const { keyword, id, binders, type, body } = command;
      const parts = [keyword, ...(id ? [id.name] : []), ...binders.map(binder)];
      if (type) parts.push(`: ${sexpr(type)}`);
      if (body?.kind === "term") parts.push(`:= ${sexpr(body.term)}`);
      if (body?.kind === "alternatives")
        for (const { patterns, body: rhs } of body.alternatives)
          parts.push(
            `| ${patterns.map((row) => row.map(sexpr).join(", ")).join(" | ")} => ${sexpr(rhs)}`,
          );
      if (body?.kind === "fields")
        parts.push(
          `where ${body.fields.map(({ name, value }) => `${name} := ${sexpr(value)}`).join("; ")}`,
        );
      return parts.join(" ");
    }
    case "check":
    case "reduce":
    case "synth":
    case "eval":
      return `${command.kind} ${sexpr(command.term)}`;
    case "in":
      return `${summary(command.first)} in ${summary(command.second)}`;
    default:
      return command.kind;
  }
}

function read(text: string): { commands: string[]; errors: string[] } {
  const { commands, diagnostics } = parseDocument(text, { tactics });
  return {
    commands: commands.map(summary),
    errors: diagnostics.map(({ text: message, span }) => `${span.start} ${message}`),
  };
}

const documents: readonly (readonly [text: string, commands: readonly string[]])[] = [
  [
    "import Mathlib\nopen Nat Real\nset_option maxHeartbeats 400000 in\ntheorem a (x : ℕ) : x = x := by\n  rfl",
    ["import", "open", "setOption in theorem a (x : ℕ) : (= x x) := (by rfl)"],
  ],
  ["lemma a {x} [C x] : p := h", ["lemma a {x} [: (C x)] : p := h"]],
  [
    "theorem add : ∀ n, p n\n  | 0 => a\n  | n + 1 => b",
    ["theorem add : (∀ (n) (p n)) | 0 => a | (+ n 1) => b"],
  ],
  [
    "instance : Add X where\n  add := f\n  zero := z",
    ["instance : (Add X) where add := f; zero := z"],
  ],
  ["example : p := by simp\n#check a\n#eval b", ["example : p := (by simp)", "check a", "eval b"]],
  [
    "/-! hello -/\n/-- doc -/ @[simp, local ext] private noncomputable def a := 1",
    ["moduleDoc", "def a := 1"],
  ],
  [
    "namespace A\nvariable {x : ℕ} (y)\nuniverse u v\nend A\nsection\nend",
    ["namespace", "variable", "universe", "end", "section", "end"],
  ],
  ["axiom a : p\nopaque b : q", ["axiom a : p", "opaque b : q"]],
  [
    "attribute [-simp] a b\n#print axioms a\n#print b\nexport A (x y)",
    ["attribute", "printAxioms", "print", "export"],
  ],
  [
    "def f (n : ℕ) : ℕ := f n\ntermination_by n\ndecreasing_by simp",
    ["def f (n : ℕ) : ℕ := (f n)"],
  ],
];

describe("commands", () => {
  test.each(documents)("%j", (text, commands) => {
    expect(read(text)).toEqual({ commands, errors: [] });
  });
});

test("an inductive type", () => {
  const text =
    "inductive T (α : Type u) : Type u where\n  /-- d -/\n  | nil : T α\n  | cons (a : α) (t : T α) : T α\n  deriving Repr, BEq";
  const { commands, diagnostics } = parseDocument(text, { tactics });
  expect(diagnostics).toEqual([]);
  expect(commands).toMatchObject([
    {
      kind: "inductive",
      id: { name: "T" },
      constructors: [
        { name: "nil", docstring: "d" },
        { name: "cons", binders: [{}, {}] },
      ],
      deriving: ["Repr", "BEq"],
    },
  ]);
});

test("a structure", () => {
  const text =
    "class S (α : Type) extends A α, B where\n  mk ::\n  x : α → α\n  (y z : ℕ := 0)\n  [inst : C]\n  w (n : ℕ) : n = n := rfl";
  const { commands, diagnostics } = parseDocument(text, { tactics });
  expect(diagnostics).toEqual([]);
  expect(commands).toMatchObject([
    {
      kind: "structure",
      class: true,
      constructorName: "mk",
      extends: [{ kind: "app" }, { kind: "ident" }],
      fields: [
        { names: [{ name: "x" }], type: { kind: "arrow" } },
        { names: [{ name: "y" }, { name: "z" }], default: { kind: "num" } },
        { info: "instImplicit" },
        { names: [{ name: "w" }], binders: [{}], default: { kind: "ident" } },
      ],
    },
  ]);
});

describe("notations", () => {
  const after = (text: string): string | undefined => read(text).commands.at(-1);

  test("hold from the next command on, at their precedence", () => {
    expect(after('infixl:65 " ⊞ " => f\n#check a ⊞ b ⊞ c * d')).toBe("check (⊞ (⊞ a b) (* c d))");
    expect(after('infixr:65 " ⊞ " => f\n#check a ⊞ b ⊞ c')).toBe("check (⊞ a (⊞ b c))");
    expect(after('prefix:max "♯" => f\n#check g ♯x')).toBe("check (g (♯ x))");
    expect(after('postfix:max "♭" => f\n#check g x♭')).toBe("check (g (♭ x))");
    expect(
      after('notation:50 a:50 " ~ " b:51 " mod " n:max => R n a b\n#check a ~ b mod n ∧ c'),
    ).toBe("check (∧ (~mod a b n) c)");
    expect(after('notation "ℵ" => aleph\n#check f ℵ')).toBe("check (f ℵ)");
  });

  test("end with their scope when local", () => {
    const text = 'section\nlocal infixl:65 " ⊞ " => f\n#check a ⊞ b\nend\n#check a ⊞ b';
    const { commands, errors } = read(text);
    expect(commands).toContain("check (⊞ a b)");
    expect(errors).toEqual(["61 unexpected token '⊞'; expected command"]);
  });

  test("hold while their namespace is open when scoped", () => {
    const text =
      'namespace A.B\nscoped infixl:65 " ⊞ " => f\n#check a ⊞ b\nend A.B\nopen A.B in\n#check a ⊞ b\nopen A\n#check a\n⊞ b';
    const { commands, errors } = read(text);
    expect(commands.slice(2)).toEqual([
      "check (⊞ a b)",
      "end",
      "open in check (⊞ a b)",
      "open",
      "check a",
      "error",
    ]);
    expect(errors).toHaveLength(1);
  });

  test("tell where they were declared", () => {
    const { commands } = parseDocument('namespace A\ninfixl:65 " ⊞ " => f', { tactics });
    expect(commands[1]).toMatchObject({
      notation: { namespace: "A", expansion: { kind: "apply", fn: "f" } },
    });
  });
});

const broken: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "theorem : p := h\nexample : q := k",
    ["error", "example : q := k"],
    ["8 unexpected token ':'; expected identifier"],
  ],
  [
    "theorem a : p := (h\nexample : q := k",
    ["theorem a : p := <error>", "example : q := k"],
    ["20 unexpected token 'example'; expected ')'"],
  ],
  [
    "theorem a : p",
    ["theorem a : p"],
    ["13 unexpected end of input; expected ':=', 'where' or '|'"],
  ],
  [
    "theorem a (x : ) : p := h\n#check a",
    ["error", "check a"],
    ["15 unexpected token ')'; expected term"],
  ],
  ["hello world\n#check a", ["error", "check a"], ["0 unexpected identifier; expected command"]],
  [
    'elab "x" : term => y\n#check a',
    ["error", "check a"],
    ["0 the command 'elab' is not supported"],
  ],
  [
    "#check a b )\n#check c",
    ["check (a b)", "error", "check c"],
    ["11 unexpected token ')'; expected command"],
  ],
  [
    "example : p := by\n  simp\n foo\n#check c",
    ["example : p := (by simp)", "error", "check c"],
    ["26 unexpected identifier; expected command"],
  ],
  [
    "\t#check c",
    ["check c"],
    ["0 tabs are not allowed; please configure your editor to expand them"],
  ],
  ["/- a", ["error"], ["0 unterminated comment"]],
  ["@[simp]", ["error"], ["7 unexpected end of input; expected declaration"]],
];

describe("broken commands", () => {
  test.each(broken)("%j", (text, commands, errors) => {
    expect(read(text)).toEqual({ commands, errors });
  });
});

test("every error lies in the text and every command passes over some", () => {
  const text = "theorem a : p := by\n  simp [\n#check )\ndef := 3\nend\n⟩ x";
  const { commands, diagnostics } = parseDocument(text, { tactics });
  let end = 0;
  for (const { span } of commands) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    ({ end } = span);
  }
  for (const { span } of diagnostics) expect(span.end).toBeLessThanOrEqual(text.length);
});

test("reading goes on from where it stopped, with the notations of there", () => {
  const text = 'open Real\ninfixl:65 " ⊞ " => f\n#check π ⊞ b';
  const first = new CommandParser(text, { tactics });
  first.next();
  first.next();
  const second = new CommandParser(text, {
    tactics,
    offset: first.offset,
    notations: first.notations,
  });
  expect(second.next()).toEqual(first.next());
  expect(second.takeDiagnostics()).toEqual([]);
  expect(second.next()).toBeUndefined();
});

test("what a file hands on has no local notations and nothing open", () => {
  const parser = new CommandParser('open Real\nlocal infixl:65 " ⊟ " => g\ninfixl:65 " ⊞ " => f', {
    tactics,
  });
  while (parser.next());
  const symbols = [...parser.notations.exported().table.trailing.keys()];
  expect(symbols).toContain("⊞");
  expect(symbols).not.toContain("⊟");
  expect(parser.notations.exported().table.leading.has("π")).toBe(false);
});
