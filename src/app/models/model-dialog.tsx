/** Which model writes the proofs: its state, where it runs, what it takes, and what is missing. */
import { useEffect, useRef, useState } from "react";
import type { ModelState, ProveMode, ToProver } from "../../search/protocol.ts";
import { formatBytes } from "../shell/format.ts";
import { embeddedModel, models, type ModelEntry, ownModel } from "./catalog.ts";
import { describePassRate, fetchPassRate, type PassRate } from "./pass-rate.ts";
import type { WebGpuState } from "./webgpu.ts";

interface ModelDialogProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly states: ReadonlyMap<string, ModelState>;
  readonly webGpu: WebGpuState;
  readonly send: (message: ToProver) => void;
  readonly mode: ProveMode;
  readonly setMode: (mode: ProveMode) => void;
}

export function ModelDialog(props: ModelDialogProps) {
  const { open, close, states, webGpu, send, mode, setMode } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  const [passRate, setPassRate] = useState<PassRate>();
  useEffect(() => {
    if (open && !passRate) void fetchPassRate().then(setPassRate);
  }, [open, passRate]);
  return (
    <dialog ref={dialog} className="model-dialog" aria-labelledby="model-title" onClose={close}>
      <header>
        <h2 id="model-title">Model</h2>
        <button type="button" className="close" aria-label="Close" onClick={close}>
          ×
        </button>
      </header>
      {models.map((model) => (
        <ModelCard
          key={model.id}
          model={model}
          passRate={model.id === embeddedModel.id ? passRate : undefined}
          state={states.get(model.id)}
          send={send}
        />
      ))}
      <OwnModelCard state={states.get(ownModel.id)} send={send} mode={mode} setMode={setMode} />
      <WebGpuNote webGpu={webGpu} />
    </dialog>
  );
}

interface ModelCardProps {
  readonly model: ModelEntry;
  readonly passRate: PassRate | undefined;
  readonly state: ModelState | undefined;
  readonly send: (message: ToProver) => void;
}

function ModelCard({ model, passRate, state, send }: ModelCardProps) {
  return (
    <section className="model-card">
      <h3>{model.title}</h3>
      <p>{model.about}</p>
      {passRate && <p>{describePassRate(passRate)}</p>}
      <ModelStateView state={state} />
      <div className="actions">
        {state?.kind === "downloading" && (
          <button type="button" onClick={() => send({ type: "pause-download", model: model.id })}>
            Pause
          </button>
        )}
        {(state === undefined ||
          state.kind === "absent" ||
          state.kind === "paused" ||
          state.kind === "failed") && (
          <button
            type="button"
            onClick={() => send({ type: "load-model", model: model.id, backend: "auto" })}
          >
            {loadLabel(state)}
          </button>
        )}
        {(state?.kind === "ready" || state?.kind === "paused" || state?.kind === "failed") && (
          <button type="button" onClick={() => send({ type: "delete-model", model: model.id })}>
            Delete from this device
          </button>
        )}
      </div>
    </section>
  );
}

interface OwnModelCardProps extends Pick<ModelDialogProps, "send" | "mode" | "setMode"> {
  readonly state: ModelState | undefined;
}

function OwnModelCard({ state, send, mode, setMode }: OwnModelCardProps) {
  return (
    <section className="model-card">
      <h3>{ownModel.title}</h3>
      <p>{ownModel.about}</p>
      <ModelStateView state={state} />
      <div className="actions">
        <label>
          Choose files{" "}
          <input
            type="file"
            multiple
            accept=".gguf,.safetensors,.json,.jinja"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              if (files.length > 0) send({ type: "load-files", model: ownModel.id, files });
            }}
          />
        </label>
        <label>
          It writes{" "}
          <select
            value={mode}
            onChange={(event) => setMode(event.currentTarget.value === "plan" ? "plan" : "fast")}
          >
            <option value="fast">the proof at once</option>
            <option value="plan">a plan first</option>
          </select>
        </label>
        {state?.kind === "ready" && (
          <button
            type="button"
            onClick={() => send({ type: "load-model", model: embeddedModel.id, backend: "auto" })}
          >
            Go back to the small model
          </button>
        )}
      </div>
    </section>
  );
}

function loadLabel(state: ModelState | undefined): string {
  if (state?.kind === "paused") return "Resume";
  return state?.kind === "failed" ? "Try again" : "Load";
}

function ModelStateView({ state }: { readonly state: ModelState | undefined }) {
  switch (state?.kind) {
    case undefined:
    case "absent":
      return <p className="model-state">Not loaded.</p>;
    case "downloading":
    case "paused":
      return (
        <div className="model-state">
          <progress aria-label="Downloaded" value={state.loaded} max={state.total} />
          <p>
            {state.kind === "paused" ? "Paused at " : ""}
            {formatBytes(state.loaded)} of {formatBytes(state.total)}
          </p>
        </div>
      );
    case "loading":
      return <p className="model-state">{state.stage} …</p>;
    case "ready":
      return (
        <p className="model-state">
          Ready on the {state.backend === "webgpu" ? "GPU" : "CPU"}, {formatBytes(state.bytes)}.
        </p>
      );
    case "failed":
      return (
        <p className="model-state failed">
          {state.message} {state.fix}
        </p>
      );
  }
}

function WebGpuNote({ webGpu }: { readonly webGpu: WebGpuState }) {
  switch (webGpu.kind) {
    case "unknown":
      return null;
    case "there":
      return <p className="webgpu">WebGPU: {webGpu.adapter}.</p>;
    case "missing":
      return (
        <p className="webgpu">
          {webGpu.reason} {webGpu.fix} Quod’s own model runs on the CPU meanwhile; only larger
          models need WebGPU.
        </p>
      );
  }
}
