// The step and its slots; the words are those of src/gpu/layout.ts.

struct Slot {
  token: u32,
  position: u32,
  prefix_length: u32,
  suffix_length: u32,
  seed: u32,
  draw: u32,
  temperature: f32,
  top_p: f32,
}

struct Step {
  rows: u32,
  prefix_splits: u32,
  suffix_splits: u32,
  unused: u32,
  // The slot of each row.
  slots: array<u32>,
}
