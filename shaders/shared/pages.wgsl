// Where a position lies in the caches: pages of 64 positions. Needs `step` and shared/step.wgsl.

// The cache row of the first position of a page of a slot's own part.
fn own_page(slot: u32, page: u32) -> u32 {
  return step.words[step.table + step.prefix_pages + slot * step.suffix_pages + page] * 64;
}

fn prompt_page(page: u32) -> u32 {
  return step.words[step.table + page] * 64;
}

// Where a row's own key goes.
fn cache_row(slot: u32, position: u32, suffix_length: u32) -> u32 {
  if (suffix_length == 0) {
    return prompt_page(position / 64) + position % 64;
  }
  let own = suffix_length - 1;
  return own_page(slot, own / 64) + own % 64;
}
