/**
 * The editor for touch: a plain text field, which the system's keyboard, selection and paste know,
 * with a bar of symbols. The same abbreviations work in it.
 */
import { useEffect, useImperativeHandle, useRef, type Ref } from "react";
import { changeBetween } from "../text/change.ts";
import type { SourceText } from "../text/source-text.ts";
import { Abbreviations } from "./abbreviations.ts";
import type { EditorHandle } from "./handle.ts";

/** What is hard to type on a phone, most used first. */
const symbols = [
  "→",
  "∀",
  "∃",
  "∧",
  "∨",
  "¬",
  "↔",
  "⟨",
  "⟩",
  "≤",
  "≠",
  "ℕ",
  "·",
  "←",
  "∈",
  "∣",
  "⁻¹",
  "²",
  "λ",
  "↦",
  "≥",
  "⊆",
  "∩",
  "∪",
  "∅",
  "×",
  "∘",
  "ℤ",
  "ℝ",
  "₁",
  "₂",
  "∑",
  "√",
  "▸",
  ":=",
  "\\",
];

interface PlainEditorProps {
  readonly source: SourceText;
  readonly moved: (offset: number) => void;
  readonly ref: Ref<EditorHandle>;
}

export function PlainEditor({ source, moved, ref }: PlainEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const abbreviations = useRef<Abbreviations>(null);

  useImperativeHandle(ref, () => ({
    offset: () => field.current?.selectionStart ?? 0,
    focus: () => field.current?.focus(),
    reveal: (offset) => reveal(field.current, offset),
    insert: (span, text) => {
      source.edit({ offset: span.start, removed: span.end - span.start, inserted: text });
      reveal(field.current, span.start + text.length);
    },
  }));

  useEffect(() => {
    const area = field.current;
    if (!area) return undefined;
    area.value = source.text;
    const origin = {};
    const rewriter = new Abbreviations(
      {
        replace: (changes) => {
          for (const { offset, removed, inserted } of changes.toReversed()) {
            area.setRangeText(inserted, offset, offset + removed, "preserve");
          }
          source.replace(area.value, origin);
        },
        selections: () => [{ start: area.selectionStart, end: area.selectionEnd }],
        select: ([first]) => {
          if (first) area.setSelectionRange(first.start, first.end);
        },
      },
      true,
    );
    abbreviations.current = rewriter;
    const typed = (): void => {
      const change = changeBetween(source.text, area.value);
      source.replace(area.value, origin);
      if (change) rewriter.changed([change]);
    };
    const selected = (): void => {
      rewriter.moved([{ start: area.selectionStart, end: area.selectionEnd }]);
      moved(area.selectionStart);
    };
    const left = (): void => rewriter.finish();
    area.addEventListener("input", typed);
    area.addEventListener("blur", left);
    area.addEventListener("selectionchange", selected);
    const unsubscribe = source.subscribe((event) => {
      if (event.origin === origin) return;
      const { offset, removed, inserted } = event.change;
      area.setRangeText(inserted, offset, offset + removed, "preserve");
    });
    return () => {
      unsubscribe();
      area.removeEventListener("input", typed);
      area.removeEventListener("blur", left);
      area.removeEventListener("selectionchange", selected);
    };
  }, [source, moved]);

  function type(symbol: string): void {
    const area = field.current;
    if (!area) return;
    area.focus();
    area.setRangeText(symbol, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input"));
  }

  return (
    <div className="plain-editor">
      <textarea
        ref={field}
        aria-label="Lean source"
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
      />
      <div className="symbol-bar" role="toolbar" aria-label="Symbols">
        {symbols.map((symbol) => (
          <button
            key={symbol}
            type="button"
            // The field keeps the focus, and with it the system's keyboard.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => type(symbol)}
          >
            {symbol}
          </button>
        ))}
      </div>
    </div>
  );
}

function reveal(area: HTMLTextAreaElement | null, offset: number): void {
  if (!area) return;
  area.setSelectionRange(offset, offset);
  const line = area.value.slice(0, offset).split("\n").length - 1;
  const height = Number.parseFloat(getComputedStyle(area).lineHeight) || 24;
  area.scrollTop = Math.max(0, line * height - area.clientHeight / 2);
}
