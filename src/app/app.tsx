/** The page: status line, editor, goals, prover; beside each other, or as tabs on a phone. */
import { useCallback, useEffect, useRef, useState } from "react";
import { Editor } from "./editor/editor.tsx";
import type { EditorHandle } from "./editor/handle.ts";
import type { GoalStore } from "./goals/goal-store.ts";
import { chooseExport, ReplayDialog } from "./export/replay-dialog.tsx";
import { ReplayRun } from "./export/replay-run.ts";
import { GoalsPanel } from "./goals/goals-panel.tsx";
import { isAccepted, type Checker, type CheckerState } from "./lsp/checker.ts";
import type { LeanDiagnostic } from "./lsp/protocol.ts";
import { ModelDialog } from "./models/model-dialog.tsx";
import { findWebGpu, type WebGpuState } from "./models/webgpu.ts";
import { ProverPanel } from "./prover/prover-panel.tsx";
import type { ProveMode } from "../search/protocol.ts";
import { ownModel } from "./models/catalog.ts";
import { defaultOptions, ownModelOptions, type Prover } from "./prover/prover.ts";
import { Announcer } from "./shell/announcer.tsx";
import { offline } from "./shell/offline.ts";
import { Split } from "./shell/split.tsx";
import { StatusLine } from "./shell/status-line.tsx";
import { type Store, useStore } from "./shell/store.ts";
import { Tabs } from "./shell/tabs.tsx";
import { useMedia } from "./shell/use-media.ts";
import { startReplay } from "./shell/workers.ts";
import type { SourceText } from "./text/source-text.ts";

export interface AppProps {
  readonly source: SourceText;
  readonly checker: Checker;
  readonly goals: GoalStore;
  readonly prover: Prover;
  /** Whether the last change could not be stored. */
  readonly textNotKept: Store<boolean>;
}

type Tab = "text" | "goals" | "prover";

export function App({ source, checker, goals, prover, textNotKept }: AppProps) {
  const checkerState = useStore(checker.state);
  const goalState = useStore(goals.state);
  const proverState = useStore(prover.state);
  const network = useStore(offline);
  const notKept = useStore(textNotKept);
  const narrow = useMedia("(max-width: 760px)");
  const editor = useRef<EditorHandle>(null);
  const [tab, setTab] = useState<Tab>("text");
  const [replay] = useState(() => new ReplayRun(startReplay));
  const [modelsOpen, setModelsOpen] = useState(false);
  const [mode, setMode] = useState<ProveMode>("fast");
  const [webGpu, setWebGpu] = useState<WebGpuState>({ kind: "unknown" });
  const accepted = isAccepted(checkerState);

  const moved = useCallback(
    (offset: number) => goals.moveTo(source.lines.positionAt(offset)),
    [goals, source],
  );
  const toggleProve = useCallback(() => {
    if (prover.isRunning) {
      prover.stop();
      return;
    }
    setTab("prover");
    const own = prover.state.get().models.get(ownModel.id)?.kind === "ready";
    prover.prove(editor.current?.offset() ?? 0, own ? ownModelOptions(mode) : defaultOptions);
  }, [prover, mode]);
  const showText = useCallback(() => {
    setTab("text");
    editor.current?.focus();
  }, []);
  const goTo = useCallback(
    ({ range }: LeanDiagnostic) => {
      setTab("text");
      editor.current?.reveal(source.lines.offsetAt(range.start));
      editor.current?.focus();
    },
    [source],
  );

  useEffect(() => {
    prover.insertWith((span, text) => editor.current?.insert(span, text));
  }, [prover]);
  useEffect(() => {
    void findWebGpu().then(setWebGpu);
  }, []);
  useEffect(() => {
    document.title = accepted ? "∎ Quod" : "□ Quod";
  }, [accepted]);
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        // Before the editor, which would insert a line.
        event.preventDefault();
        event.stopPropagation();
        toggleProve();
      } else if (event.key === "F6") {
        event.preventDefault();
        nextPanel(event.shiftKey ? -1 : 1, showText);
      }
    }
    addEventListener("keydown", onKey, { capture: true });
    return () => removeEventListener("keydown", onKey, { capture: true });
  }, [toggleProve, showText]);

  const editorPanel = (
    <section className="panel editor-panel" aria-label="Source" data-panel="text">
      <Editor source={source} checker={checker} moved={moved} ref={editor} />
    </section>
  );
  const goalsPanel = (
    <section className="panel" aria-labelledby="goals-heading" data-panel="goals" tabIndex={-1}>
      <h2 id="goals-heading">Goals</h2>
      <GoalsPanel goal={goalState} checker={checkerState} goTo={goTo} />
    </section>
  );
  const proverPanel = (
    <section className="panel" aria-labelledby="prover-heading" data-panel="prover" tabIndex={-1}>
      <h2 id="prover-heading">Prover</h2>
      <ProverPanel state={proverState} tryMore={toggleProve} showProof={showText} />
    </section>
  );

  return (
    <>
      <StatusLine
        checker={checkerState}
        prover={proverState}
        network={network}
        accepted={accepted}
        textNotKept={notKept}
        openModels={() => setModelsOpen(true)}
        openExport={() => chooseExport(replay)}
        toggleProve={toggleProve}
      />
      <main>
        {narrow ? (
          <Tabs
            tabs={[
              { id: "text", label: "Text", content: editorPanel },
              { id: "goals", label: "Goals", note: errorNote(checkerState), content: goalsPanel },
              { id: "prover", label: "Prover", content: proverPanel },
            ]}
            chosen={tab}
            choose={setTab}
          />
        ) : (
          <Split
            name="columns"
            label="Width of the source"
            direction="row"
            initial={0.54}
            first={editorPanel}
            second={
              <Split
                name="rows"
                label="Height of the goals"
                direction="column"
                initial={0.4}
                first={goalsPanel}
                second={proverPanel}
              />
            }
          />
        )}
      </main>
      <Announcer run={proverState.run} checker={checkerState} />
      <ModelDialog
        open={modelsOpen}
        close={() => setModelsOpen(false)}
        states={proverState.models}
        webGpu={webGpu}
        send={(message) => prover.send(message)}
        mode={mode}
        setMode={setMode}
      />
      <ReplayDialog run={replay} />
    </>
  );
}

function errorNote({ diagnostics }: CheckerState): string | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === 1).length;
  if (errors === 0) return undefined;
  return errors === 1 ? "1 error" : `${errors} errors`;
}

/** F6: the focus goes round the panels, out of an editor that keeps Tab for itself. */
function nextPanel(step: number, showText: () => void): void {
  const panels = [...document.querySelectorAll<HTMLElement>("[data-panel]")];
  const now = panels.findIndex((panel) => panel.contains(document.activeElement));
  const next = panels[(now + step + panels.length) % panels.length];
  if (next?.dataset["panel"] === "text") showText();
  else next?.focus();
}
