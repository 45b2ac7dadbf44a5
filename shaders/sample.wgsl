// Draws a token for each row from softmax(logits / temperature) cut to top-k, top-p and min-p, after
// repeated tokens were made less likely and biases were added, and moves the row's slot on; see src/model/reference/sample.ts for the rule. Each thread has a run of neighbouring
// tokens, so that runs laid end to end are in order.
// Dispatch: (rows). The draw differs from the twin's only where the number falls within rounding
// (1e-5) of the border between two tokens.

struct Shape {
  vocab: u32,
  logits_stride: u32,
}

@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> step: Step;
@group(0) @binding(2) var<storage, read_write> slots: array<Slot>;
@group(0) @binding(3) var<storage, read_write> logits: array<f32>; // (R, vocab)
@group(0) @binding(4) var<storage, read_write> weights: array<f32>; // (R, vocab) scratch
@group(0) @binding(5) var<storage, read_write> sampled: array<u32>; // (R)
@group(0) @binding(6) var<storage, read> bias: array<f32>; // (vocab)
@group(0) @binding(7) var<storage, read_write> seen: array<u32>; // (slots, ⌈vocab / 32⌉)

// What is sampled where logits are not finite.
const NO_TOKEN = 0xffffffffu;

const THREADS = 64u;
const BISECTIONS = 24;

var<workgroup> sums: array<f32, THREADS>;
var<workgroup> indices: array<u32, THREADS>;
// Whether to cut to top-k, and to top-p.
var<workgroup> cuts: vec2u;

fn pcg(input: u32) -> u32 {
  let state = input * 747796405 + 2891336453;
  let word = ((state >> ((state >> 28) + 4)) ^ state) * 277803737;
  return (word >> 22) ^ word;
}

// Two barriers; the same result in all threads.
fn sum_of_all(thread: u32, own: f32) -> f32 {
  workgroupBarrier();
  sums[thread] = own;
  workgroupBarrier();
  var total = 0.0;
  for (var t = 0u; t < THREADS; t++) {
    total += sums[t];
  }
  return total;
}

// The largest threshold, to 24 halvings, above which the tokens are so many or hold the mass.
fn cut(at: u32, begin: u32, to: u32, thread: u32, least: f32, wanted: f32, counted: bool) -> f32 {
  var low = least;
  var high = 1.0;
  for (var n = 0; n < BISECTIONS; n++) {
    let middle = (low + high) / 2;
    var own = 0.0;
    for (var i = begin; i < to; i++) {
      let weight = weights[at + i];
      own += select(0, select(weight, 1, counted), weight >= middle);
    }
    if (sum_of_all(thread, own) >= wanted) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

@compute @workgroup_size(THREADS)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) thread: u32) {
  let row = group.x;
  if (row >= step.rows) {
    return;
  }
  let slot = step.words[row];
  let run = (shape.vocab + THREADS - 1) / THREADS;
  let begin = min(shape.vocab, thread * run);
  let to = min(shape.vocab, begin + run);
  let at = row * shape.logits_stride;

  // What the draw looks at: each thread changes what it will read itself.
  let seen_at = slot * ((shape.vocab + 31) / 32);
  let repetition = slots[slot].repetition;
  for (var i = begin; i < to; i++) {
    var logit = logits[at + i];
    if (repetition > 0 && repetition != 1 && ((seen[seen_at + i / 32] >> (i % 32)) & 1) == 1) {
      logit = select(logit * repetition, logit / repetition, logit > 0);
    }
    logits[at + i] = logit + bias[i];
  }
  storageBarrier();
  workgroupBarrier();

  // The first largest logit.
  var own_best = begin;
  for (var i = begin; i < to; i++) {
    if (logits[at + i] > logits[at + own_best]) {
      own_best = i;
    }
  }
  indices[thread] = own_best;
  workgroupBarrier();
  var best = 0u;
  for (var t = 0u; t < THREADS; t++) {
    let candidate = indices[t];
    if (candidate < shape.vocab && logits[at + candidate] > logits[at + best]) {
      best = candidate;
    }
  }

  var token = best;
  let temperature = slots[slot].temperature;
  let top_p = slots[slot].top_p;
  let draw = slots[slot].draw;
  let random = f32(pcg(pcg(slots[slot].seed) + draw) >> 8) / 16777216.0;

  let divisor = select(1.0, temperature, temperature > 0);
  var own = 0.0;
  for (var i = begin; i < to; i++) {
    let weight = exp((logits[at + i] - logits[at + best]) / divisor);
    weights[at + i] = weight;
    own += weight;
  }
  var kept = sum_of_all(thread, own);
  // By its bits, since compilers may take numbers for finite.
  let broken = (bitcast<u32>(kept) & 0x7f800000) == 0x7f800000;

  var low = 0.0;
  let top_k = slots[slot].top_k;
  if (thread == 0) {
    let drawn = temperature > 0;
    cuts = vec2u(u32(drawn && top_k > 0 && top_k < shape.vocab), u32(drawn && top_p < 1));
  }
  let wanted = workgroupUniformLoad(&cuts);
  if (wanted.x == 1) {
    low = cut(at, begin, to, thread, low, f32(top_k), true);
  }
  if (wanted.y == 1) {
    own = 0;
    for (var i = begin; i < to; i++) {
      own += select(0, weights[at + i], weights[at + i] >= low);
    }
    low = cut(at, begin, to, thread, low, top_p * sum_of_all(thread, own), false);
  }
  low = max(low, slots[slot].min_p);

  own = 0;
  var last = shape.vocab;
  for (var i = begin; i < to; i++) {
    if (weights[at + i] >= low) {
      own += weights[at + i];
      last = i;
    }
  }
  kept = sum_of_all(thread, own);
  indices[thread] = last;
  workgroupBarrier();
  storageBarrier();
  if (thread != 0) {
    return;
  }

  if (temperature > 0) {
    let target_mass = random * kept;
    var sum = 0.0;
    for (var t = 0u; t < THREADS; t++) {
      if (indices[t] == shape.vocab) {
        continue;
      }
      // Rounding may leave the number past the last: then the last kept token is it.
      token = indices[t];
      if (sum + sums[t] > target_mass) {
        var within = sum;
        for (var i = t * run; i <= indices[t]; i++) {
          if (weights[at + i] >= low) {
            within += weights[at + i];
            if (within > target_mass) {
              token = i;
              break;
            }
          }
        }
        break;
      }
      sum += sums[t];
    }
  }
  if (broken) {
    token = NO_TOKEN;
  }
  if (!broken) {
    seen[seen_at + token / 32] |= 1u << (token % 32);
  }
  sampled[row] = token;
  slots[slot].token = token;
  slots[slot].position += 1;
  slots[slot].suffix_length += 1;
  slots[slot].draw = draw + 1;
}
