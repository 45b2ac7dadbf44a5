/**
 * What a record is: 32 bytes, eight words.
 *
 * 0 kind | flags, 1 loose range (1 + largest loose de Bruijn index), 2 canonical twin, 3 a, 4 b,
 * 5 c, 6 meta (binder name and info), 7 local range (1 + largest number of a local variable in it or
 * in their types).
 */

export const ZERO: u32 = 1;
export const SUCC: u32 = 2;
export const MAX: u32 = 3;
export const IMAX: u32 = 4;
export const PARAM: u32 = 5;
/** A cell of a list: a = head, b = tail; 0 is the empty list. */
export const CELL: u32 = 7;
export const BVAR: u32 = 8;
/** A local variable: a = its number, b = its type. */
export const LOCAL: u32 = 9;
export const SORT: u32 = 10;
export const CONST: u32 = 11;
export const APP: u32 = 12;
export const LAM: u32 = 13;
export const PI: u32 = 14;
export const LET: u32 = 15;
/** A number: b = 0 and a its value, or b = 1 and a the host's handle. */
export const NAT: u32 = 16;
/** A string: a = its object of code points. */
export const STR: u32 = 17;
export const PROJ: u32 = 18;
/** Objects of several units; word 1 is their number. */
export const CONSTANT: u32 = 30;
export const DATA: u32 = 31;

export const KIND: u32 = 0xff;
export const HAS_PARAM: u32 = 0x100;
export const PRETTY: u32 = 0x200;

export function kind(e: u32): u32 {
  return load<u32>(e) & KIND;
}
export function fieldA(e: u32): u32 {
  return load<u32>(e, 12);
}
export function fieldB(e: u32): u32 {
  return load<u32>(e, 16);
}
export function fieldC(e: u32): u32 {
  return load<u32>(e, 20);
}
export function meta(e: u32): u32 {
  return load<u32>(e, 24);
}
export function looseRange(e: u32): u32 {
  return load<u32>(e, 4);
}
export function localRange(e: u32): u32 {
  return load<u32>(e, 28);
}
export function canon(e: u32): u32 {
  return load<u32>(e, 8);
}
export function hasParam(e: u32): bool {
  return (load<u32>(e) & HAS_PARAM) !== 0;
}
