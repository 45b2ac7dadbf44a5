/** The editor that suits the device: Monaco, or a plain field where the pointer is a finger. */
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from "react";
import type { Checker } from "../lsp/checker.ts";
import { useMedia } from "../shell/use-media.ts";
import type { SourceText } from "../text/source-text.ts";
import type { EditorHandle } from "./handle.ts";
import type { MonacoEditor } from "./monaco-editor.ts";
import { PlainEditor } from "./plain-editor.tsx";

interface EditorProps {
  readonly source: SourceText;
  readonly checker: Checker;
  readonly moved: (offset: number) => void;
  readonly ref: Ref<EditorHandle>;
}

export function Editor({ source, checker, moved, ref }: EditorProps) {
  const touch = useMedia("(pointer: coarse)");
  const [failed, setFailed] = useState(false);
  if (touch || failed) return <PlainEditor source={source} moved={moved} ref={ref} />;
  const onFailure = (): void => setFailed(true);
  return (
    <MonacoHost source={source} checker={checker} moved={moved} ref={ref} onFailure={onFailure} />
  );
}

function MonacoHost({
  source,
  checker,
  moved,
  ref,
  onFailure,
}: EditorProps & { readonly onFailure: () => void }) {
  const container = useRef<HTMLDivElement>(null);
  const editor = useRef<MonacoEditor>(null);
  const [loading, setLoading] = useState(true);

  useImperativeHandle(ref, () => ({
    offset: () => editor.current?.offset() ?? 0,
    focus: () => editor.current?.focus(),
    reveal: (offset) => editor.current?.reveal(offset),
    insert: (span, text) => {
      if (editor.current) editor.current.insert(span, text);
      else source.edit({ offset: span.start, removed: span.end - span.start, inserted: text });
    },
  }));

  useEffect(() => {
    let disposed = false;
    async function load(): Promise<void> {
      const { createMonaco } = await import("./monaco-editor.ts");
      if (disposed || !container.current) return;
      editor.current = createMonaco(container.current, source, checker, moved);
      setLoading(false);
    }
    // A chunk that can't be loaded (offline before the first visit ended) leaves the plain field.
    load().catch(onFailure);
    return () => {
      disposed = true;
      editor.current?.dispose();
      editor.current = null;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- onFailure only sets state
  }, [source, checker, moved]);

  return (
    <div className="monaco-host">
      {loading && (
        <pre className="editor-preview" aria-hidden="true">
          {source.text}
        </pre>
      )}
      <div ref={container} className="monaco-container" />
    </div>
  );
}
