/** The step, the slots and the pages as the CPU twins see them: the same words as on the device. */
import { type CacheLayout, PAGE, SLOT, STEP } from "../../gpu/layout.ts";

export interface StepView {
  /** (header + rows + pages) u32, see STEP */
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

/** The cache row of a page's first position: a page of the prompt, or of a slot's own. */
export function pageRow(
  view: StepView,
  layout: CacheLayout,
  slot: number | null,
  page: number,
): number {
  const table = slot === null ? 0 : layout.prefixPages + slot * layout.suffixPages;
  const words = STEP.header + (view.step[STEP.table] ?? 0);
  return (view.step[words + table + page] ?? 0) * PAGE;
}

/** Where the row's own key lies in the cache. */
export function cacheRow(view: StepView, layout: CacheLayout, state: RowState): number {
  const own = state.suffixLength > 0;
  const position = own ? state.suffixLength - 1 : state.position;
  const page = Math.floor(position / PAGE);
  return pageRow(view, layout, own ? state.slot : null, page) + (position % PAGE);
}
