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

export const models: readonly ModelEntry[] = [embeddedModel];
