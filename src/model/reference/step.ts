/** The step and the slots as the CPU twins see them: the same words as on the device. */
import { SLOT, STEP } from "../../gpu/layout.ts";

export interface StepView {
  /** (header + rows) u32 */
  readonly step: Uint32Array;
  /** (slots, SLOT.words) u32 */
  readonly slots: Uint32Array;
}

/** One row's slot, read from the words. */
export interface RowState {
  readonly slot: number;
  readonly token: number;
  readonly position: number;
  readonly prefixLength: number;
  readonly suffixLength: number;
}

export function rowState(view: StepView, row: number): RowState {
  const slot = view.step[STEP.header + row] ?? 0;
  const at = slot * SLOT.words;
  return {
    slot,
    token: view.slots[at + SLOT.token] ?? 0,
    position: view.slots[at + SLOT.position] ?? 0,
    prefixLength: view.slots[at + SLOT.prefixLength] ?? 0,
    suffixLength: view.slots[at + SLOT.suffixLength] ?? 0,
  };
}
