/**
 * All that the kernel takes from its host. The big-number helpers work on numbers that the host
 * keeps (see ../host/big.ts); a differential test holds them to the definitions.
 */
/** `op` (see nat.ts) on two numbers; each is small (`tag` 0, the value) or host-held (`tag` 1). Returns a result below 2^32 as itself, a larger one as 2^32 plus its handle, and NaN when it would be too large. */
export declare function bigOp(op: u32, aTag: u32, a: u32, bTag: u32, b: u32): f64;

/** What {@link bigOp} will cost, in fuel: asked first, so that a large operation can be declined. */
export declare function bigCost(op: u32, aTag: u32, a: u32, bTag: u32, b: u32): f64;

/** Called instead of trapping silently when an AssemblyScript check fails. */
export declare function aborted(line: u32): void;

export function onAbort(_message: usize, _file: usize, line: u32, _column: u32): void {
  aborted(line);
  unreachable();
}

/**
 * Names for binders that the kernel makes, which mean nothing: of a hypothesis for field `name`
 * (0), of a constructor's minor premise (1), of the motive number `i` (2).
 */
export declare function derivedName(what: u32, name: u32, i: u32): u32;
