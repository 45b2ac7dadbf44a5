// out[r] += Σ_e gate[r, e] · Wd[e]·act[r, e].
// One workgroup computes 64 outputs of tile_rows rows over all experts, and skips the experts
// that none of them chose.
// Dispatch: (hidden in tiles of 64, rows in tiles of tile_rows). Tolerance: as linear.wgsl.

struct Shape {
  outputs: u32,
  columns: u32,
  experts: u32,
  // In vec4s.
  x_stride: u32,
  // In elements.
  gates_stride: u32,
  out_stride: u32,
  // Of how many experts x has rows, and which are the first and its first row here:
  // stacks too large for one buffer come in pieces.
  all_experts: u32,
  first_expert: u32,
  first_row: u32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> x: array<vec4f>; // act (R, experts, inner)
@group(0) @binding(3) var<storage, read> gates: array<f32>; // (R, experts)
@group(0) @binding(4) var<storage, read_write> out: array<f32>; // (R, hidden)

fn gates_of(row: u32, expert: u32) -> vec4f {
  let rows = row + vec4u(0, 1, 2, 3);
  let at = min(rows, vec4u(step.rows - 1)) * shape.gates_stride + expert;
  let found = vec4f(gates[at.x], gates[at.y], gates[at.z], gates[at.w]);
  return select(vec4f(), found, rows < vec4u(step.rows));
}

fn put(row: u32, output: u32, value: f32) {
  if (row < step.rows && output < shape.outputs) {
    out[row * shape.out_stride + shape.first_row + output] += value;
  }
}

@compute @workgroup_size(64, slices)
fn main(
  @builtin(workgroup_id) tile: vec3u,
  @builtin(local_invocation_id) local: vec3u,
  @builtin(local_invocation_index) thread: u32,
) {
  let lane = local.x;
  let slice = local.y;
  let row = tile.y * tile_rows;
  let last = vec4u(step.rows - 1);
  let low_rows = min(row + vec4u(0, 1, 2, 3), last) * shape.all_experts;
  let high_rows = min(row + vec4u(4, 5, 6, 7), last) * shape.all_experts;
  let blocks = (shape.columns + 31) / 32;
  let octets = (shape.columns + 7) / 8;
  let tiles = (shape.outputs + 63) / 64;
  var total = Eight();
  for (var place = 0u; place < shape.experts; place++) {
    let e = shape.first_expert + place;
    var low = gates_of(row, e);
    var high = vec4f();
    if (tile_rows == 1) {
      low = vec4f(low.x, 0, 0, 0);
    }
    if (tile_rows == 8) {
      high = gates_of(row + 4, e);
    }
    if (all(low == vec4f()) && all(high == vec4f())) {
      continue;
    }
    low_at = (low_rows + e) * shape.x_stride;
    high_at = (high_rows + e) * shape.x_stride;
    var sum = Eight();
    let block = (place * tiles + tile.x) * blocks;
    for (var k = slice; k < octets; k += slices) {
      sum = times(octet(block, k, lane), 2 * k, sum);
    }
    total.low += sum.low * low;
    total.high += sum.high * high;
  }
  if (slices > 1) {
    total = across_slices(total, thread, lane);
    if (slice > 0) {
      return;
    }
  }

  let output = tile.x * 64 + lane;
  put(row, output, total.low.x);
  if (tile_rows > 1) {
    put(row + 1, output, total.low.y);
    put(row + 2, output, total.low.z);
    put(row + 3, output, total.low.w);
  }
  if (tile_rows > 4) {
    put(row + 4, output, total.high.x);
    put(row + 5, output, total.high.y);
    put(row + 6, output, total.high.z);
    put(row + 7, output, total.high.w);
  }
}
