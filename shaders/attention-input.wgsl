// Attention's inputs of a row: its queries rotated and scaled, its keys rotated; keys and values go
// into the cache. Workgroup x < heads is a query, then come the keys, then the values.
// Dispatch: (heads + 2 · kv_heads, rows). Tolerance: 1e-5, and what the cache's type rounds.

struct Shape {
  heads: u32,
  kv_heads: u32,
  // Numbers of a head.
  size: u32,
  // Strides and starts in elements.
  projected_stride: u32,
  query_stride: u32,
  rotation_stride: u32,
  // A cache row: its length, a head's part of it, and where values begin.
  width: u32,
  head_stride: u32,
  value_start: u32,
  interleave: u32,
  scale: f32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read> slots: array<Slot>;
@group(0) @binding(3) var<storage, read> projected: array<f32>; // (R, (heads + 2·kv_heads)·size)
@group(0) @binding(4) var<storage, read> rotations: array<f32>; // (positions, size/2, 2)
@group(0) @binding(5) var<storage, read_write> query: array<f32>; // (R, heads, size)
@group(0) @binding(6) var<storage, read_write> cache: array<u32>; // (positions, width)

var<workgroup> staged: array<f32, 1024>;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) thread: u32) {
  let row = group.y;
  if (row >= step.rows) {
    return;
  }
  let slot = step.words[row];
  let position = slots[slot].position;
  let size = shape.size;
  let begin = row * shape.projected_stride + group.x * size;
  let is_query = group.x < shape.heads;
  let is_value = group.x >= shape.heads + shape.kv_heads;

  for (var i = thread; i < shape.head_stride; i += 64) {
    staged[i] = 0;
  }
  workgroupBarrier();
  for (var i = thread; i < size / 2; i += 64) {
    let first = select(i, 2 * i, shape.interleave == 1);
    let second = select(i + size / 2, 2 * i + 1, shape.interleave == 1);
    let a = projected[begin + first];
    let b = projected[begin + second];
    if (is_value) {
      staged[first] = a;
      staged[second] = b;
    } else {
      let at = position * shape.rotation_stride + 2 * i;
      let turned = vec2f(
        a * rotations[at] - b * rotations[at + 1],
        a * rotations[at + 1] + b * rotations[at],
      );
      if (is_query) {
        let to = (row * shape.heads + group.x) * shape.query_stride;
        query[to + first] = turned.x * shape.scale;
        query[to + second] = turned.y * shape.scale;
      } else {
        staged[first] = turned.x;
        staged[second] = turned.y;
      }
    }
  }
  workgroupBarrier();
  if (is_query) {
    return;
  }
  var start = (group.x - shape.heads) * shape.head_stride;
  if (is_value) {
    start = shape.value_start + (group.x - shape.heads - shape.kv_heads) * shape.head_stride;
  }
  let place = cache_row(slot, position, slots[slot].suffix_length);
  store_staged(place, start, shape.head_stride, thread);
}
