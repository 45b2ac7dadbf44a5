/** The models that a person can choose. */

export interface ModelEntry {
  /** As in the prover's messages. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

export const embeddedModel: ModelEntry = {
  id: "embedded",
  title: "Quod’s own small model",
  about: "Comes with the page, works without WebGPU and without a network.",
};

/** A model that the person has as files; see ModelDialog. */
export const ownModel: ModelEntry = {
  id: "own",
  title: "A model of your own",
  about:
    "A GGUF file on this computer (all its parts, if it has several), such as DeepSeek-Prover-V2-7B in 4 bits: about 4.2 GB, and a GPU with 9 GB of memory. It is read where it lies; nothing is copied or sent.",
};

export const models: readonly ModelEntry[] = [embeddedModel];
