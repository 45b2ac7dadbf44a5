// The step, its slots and their pages; the words are those of src/gpu/layout.ts.

struct Slot {
  token: u32,
  position: u32,
  prefix_length: u32,
  suffix_length: u32,
  seed: u32,
  draw: u32,
  temperature: f32,
  top_p: f32,
  min_p: f32,
  repetition: f32,
  top_k: u32,
  unused: u32,
}

struct Step {
  rows: u32,
  prefix_splits: u32,
  suffix_splits: u32,
  // Pages of a split.
  prefix_run: u32,
  suffix_run: u32,
  // Where the table of pages begins among the words that follow.
  table: u32,
  prefix_pages: u32,
  suffix_pages: u32,
  // The slot of each row; then the prompt's pages, then those of each slot.
  words: array<u32>,
}
