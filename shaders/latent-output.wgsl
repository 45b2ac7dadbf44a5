// Merges the splits of a row's head by log-sum-exp, then takes the latent up to values: W_UV.
// Dispatch: (heads, rows). Tolerance: 1e-5.

struct Shape {
  heads: u32,
  latent: u32,
  value: u32,
  splits: u32,
  // In elements.
  partial_stride: u32,
  statistics_stride: u32,
  value_up_stride: u32,
  out_stride: u32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> partials: array<f32>; // (R, heads, splits, latent)
@group(0) @binding(3) var<storage, read> statistics: array<f32>; // (R, heads, splits, 2)
@group(0) @binding(4) var<storage, read> value_up: array<f32>; // (heads, value, latent)
@group(0) @binding(5) var<storage, read_write> out: array<f32>; // (R, heads·value)

// Room in workgroup memory, at least the latent's size.
override latent_limit: u32 = 512;

var<workgroup> merged: array<f32, latent_limit>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) thread: u32) {
  let head = group.x;
  let row = group.y;
  if (row >= step.rows) {
    return;
  }
  let splits = step.prefix_splits + step.suffix_splits;
  let first = (row * shape.heads + head) * shape.splits;
  let merge = find_merge(first, splits);
  for (var j = thread; j < shape.latent; j += 64) {
    merged[j] = merged_at(first, splits, merge, j);
  }
  workgroupBarrier();
  for (var d = thread; d < shape.value; d += 64) {
    var sum = 0.0;
    let at = (head * shape.value + d) * shape.value_up_stride;
    for (var j = 0u; j < shape.latent; j++) {
      sum += value_up[at + j] * merged[j];
    }
    out[row * shape.out_stride + head * shape.value + d] = sum;
  }
}
