/** The page's entry: the text first, then the checker, then everything that can wait. */
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { GoalStore } from "./goals/goal-store.ts";
import { Checker } from "./lsp/checker.ts";
import { embeddedModel } from "./models/catalog.ts";
import { Prover } from "./prover/prover.ts";
import { measureStorage, startOffline } from "./shell/offline.ts";
import { Store } from "./shell/store.ts";
import { startChecker, startProver } from "./shell/workers.ts";
import { example } from "./text/example.ts";
import { keepText, storedText } from "./text/keep.ts";
import { SourceText } from "./text/source-text.ts";
import "./styles/index.css";

const source = new SourceText((await storedText()) ?? example);
const textNotKept = new Store(false);
keepText(source, (failed) => textNotKept.set(failed));
const checker = new Checker(source, startChecker);
const goals = new GoalStore(checker);
const prover = new Prover(source, startProver);

let modelKind: string | undefined;
prover.state.subscribe(() => {
  const kind = prover.state.get().models.get(embeddedModel.id)?.kind;
  if (kind !== modelKind) void measureStorage();
  modelKind = kind;
});

const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <App
      source={source}
      checker={checker}
      goals={goals}
      prover={prover}
      textNotKept={textNotKept}
    />,
  );
}

void startOffline();
await firstVerdict();
prover.send({ type: "load-model", model: embeddedModel.id, backend: "auto" });

/** The checker comes first: the model is loaded when the text is judged, or can't be. */
function firstVerdict(): Promise<void> {
  return new Promise((resolve) => {
    const stop = checker.state.subscribe(() => {
      const { phase, readyAfter } = checker.state.get();
      if (phase !== "broken" && readyAfter === undefined) return;
      stop();
      resolve();
    });
  });
}
