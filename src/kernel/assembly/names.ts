/** Names that the rules mention. The host interns them first, in this order (../host/names.ts). */
export const NAT_TYPE: u32 = 1;
export const NAT_ZERO: u32 = 2;
export const NAT_SUCC: u32 = 3;
export const NAT_ADD: u32 = 4;
export const NAT_SUB: u32 = 5;
export const NAT_MUL: u32 = 6;
export const NAT_DIV: u32 = 7;
export const NAT_MOD: u32 = 8;
export const NAT_GCD: u32 = 9;
export const NAT_BEQ: u32 = 10;
export const NAT_BLE: u32 = 11;
export const NAT_LAND: u32 = 12;
export const NAT_LOR: u32 = 13;
export const NAT_XOR: u32 = 14;
export const NAT_SHIFT_LEFT: u32 = 15;
export const NAT_SHIFT_RIGHT: u32 = 16;
export const NAT_POW: u32 = 17;
export const NAT_LOG2: u32 = 18;
export const NAT_PRED: u32 = 19;
export const BOOL_TYPE: u32 = 20;
export const BOOL_FALSE: u32 = 21;
export const BOOL_TRUE: u32 = 22;
export const STRING_TYPE: u32 = 23;
export const STRING_OF_LIST: u32 = 24;
export const STRING_MK: u32 = 25;
export const LIST_TYPE: u32 = 26;
export const LIST_NIL: u32 = 27;
export const LIST_CONS: u32 = 28;
export const CHAR_TYPE: u32 = 29;
export const CHAR_OF_NAT: u32 = 30;
export const EQ: u32 = 31;
export const EQ_REFL: u32 = 32;
export const QUOT_NAME: u32 = 33;
export const QUOT_MK_NAME: u32 = 34;
export const QUOT_LIFT_NAME: u32 = 35;
export const QUOT_IND_NAME: u32 = 36;
export const REDUCE_BOOL: u32 = 37;
export const REDUCE_NAT: u32 = 38;
// Binder names that the kernel gives
export const N_U: u32 = 39;
export const N_V: u32 = 40;
export const N_ALPHA: u32 = 41;
export const N_R: u32 = 42;
export const N_BETA: u32 = 43;
export const N_F: u32 = 44;
export const N_A: u32 = 45;
export const N_B: u32 = 46;
export const N_Q: u32 = 47;
export const N_MOTIVE: u32 = 48;
export const N_T: u32 = 49;
export const N_MK: u32 = 50;
export const N_H: u32 = 51;

/** Binder infos, in the low two bits of a binder's meta; the name is above them. */
export const DEFAULT: u32 = 0;
export const IMPLICIT: u32 = 1;
export const STRICT_IMPLICIT: u32 = 2;
export const INST_IMPLICIT: u32 = 3;

export function metaOf(name: u32, info: u32): u32 {
  return (name << 2) | info;
}
