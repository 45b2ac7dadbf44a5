// out[r] = table[token of row r]. Exact.
// Dispatch: (⌈hidden / 64⌉, rows).

struct Shape {
  hidden: u32,
  // Elements from a row to the next.
  out_stride: u32,
  table_stride: u32,
  // 1: the table's words hold two bf16; 0: one f32.
  packed: u32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> slots: array<Slot>;
@group(0) @binding(3) var<storage, read> table: array<u32>; // (vocab, hidden)
@group(0) @binding(4) var<storage, read_write> out: array<f32>; // (R, hidden)

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let column = id.x;
  let row = id.y;
  if (row >= step.rows || column >= shape.hidden) {
    return;
  }
  let token = slots[step.slots[row]].token;
  var bits: u32;
  if (shape.packed == 1) {
    let at = token * shape.hidden + column;
    let word = table[at / 2];
    bits = select(word << 16, word & 0xffff0000, at % 2 == 1);
  } else {
    bits = table[token * shape.table_stride + column];
  }
  out[row * shape.out_stride + column] = bitcast<f32>(bits);
}
