/** What goes through the kernel's door, and what comes back. */
import type { Bulk } from "./bulk.ts";
import type { Expr } from "./expr.ts";

/** Unfolding advice for definitional equality: never changes a verdict, only its cost. */
export type ReducibilityHints =
  | { readonly kind: "opaque" }
  | { readonly kind: "abbrev" }
  | { readonly kind: "regular"; readonly height: number };

/** `E`: how terms are given; as {@link Expr}, or as numbers of terms that the kernel holds. */
interface Common<E = Expr> {
  readonly name: string;
  readonly levelParams: readonly string[];
  readonly type: E;
}

export interface AxiomDecl<E = Expr> extends Common<E> {
  readonly kind: "axiom";
}
export interface DefinitionDecl<E = Expr> extends Common<E> {
  readonly kind: "definition";
  readonly value: E;
  readonly hints: ReducibilityHints;
}
export interface TheoremDecl<E = Expr> extends Common<E> {
  readonly kind: "theorem";
  readonly value: E;
}
export interface OpaqueDecl<E = Expr> extends Common<E> {
  readonly kind: "opaque";
  readonly value: E;
}
/** Adds `Quot`, `Quot.mk`, `Quot.lift` and `Quot.ind`; needs `Eq`. */
export interface QuotDecl {
  readonly kind: "quot";
}
export interface ConstructorSpec<E = Expr> {
  readonly name: string;
  readonly type: E;
}
export interface InductiveTypeSpec<E = Expr> {
  readonly name: string;
  readonly type: E;
  readonly ctors: readonly ConstructorSpec<E>[];
}
/** One type, or several mutual ones. The kernel makes the recursors `T.rec`. */
export interface InductiveDecl<E = Expr> {
  readonly kind: "inductive";
  readonly levelParams: readonly string[];
  readonly numParams: number;
  readonly types: readonly InductiveTypeSpec<E>[];
}

export type Declaration<E = Expr> =
  | AxiomDecl<E>
  | DefinitionDecl<E>
  | TheoremDecl<E>
  | OpaqueDecl<E>
  | QuotDecl
  | InductiveDecl<E>;

export interface AxiomInfo extends Common {
  readonly kind: "axiom";
}
export interface DefinitionInfo extends Common {
  readonly kind: "definition";
  readonly value: Expr;
  readonly hints: ReducibilityHints;
}
export interface TheoremInfo extends Common {
  readonly kind: "theorem";
  readonly value: Expr;
}
export interface OpaqueInfo extends Common {
  readonly kind: "opaque";
  readonly value: Expr;
}
export interface QuotInfo extends Common {
  readonly kind: "quot";
  readonly role: "type" | "ctor" | "lift" | "ind";
}
export interface InductiveInfo extends Common {
  readonly kind: "inductive";
  readonly numParams: number;
  readonly numIndices: number;
  /** All types of the mutual block. */
  readonly all: readonly string[];
  readonly ctors: readonly string[];
  readonly isRec: boolean;
}
export interface ConstructorInfo extends Common {
  readonly kind: "constructor";
  readonly induct: string;
  readonly index: number;
  readonly numParams: number;
  readonly numFields: number;
}
/** `rhs` takes params, motives, minors and the constructor's fields. */
export interface RecursorRule {
  readonly ctor: string;
  readonly numFields: number;
  readonly rhs: Expr;
}
export interface RecursorInfo extends Common {
  readonly kind: "recursor";
  readonly all: readonly string[];
  readonly numParams: number;
  readonly numIndices: number;
  readonly numMotives: number;
  readonly numMinors: number;
  readonly rules: readonly RecursorRule[];
  /** Whether K-like reduction applies. */
  readonly k: boolean;
}

/** A constant of the environment, as the kernel knows it. */
export type ConstantInfo =
  | AxiomInfo
  | DefinitionInfo
  | TheoremInfo
  | OpaqueInfo
  | QuotInfo
  | InductiveInfo
  | ConstructorInfo
  | RecursorInfo;

/** The kernel's answer. Only `accepted` adds anything to the environment. */
export type Verdict =
  | { readonly kind: "accepted" }
  | {
      readonly kind: "rejected";
      /** The rule that failed: stable kebab-case, e.g. `type-mismatch`. */
      readonly reason: string;
      readonly declaration: string;
      /** The types or terms at odds, when the rule has them. */
      readonly expected?: Expr;
      readonly actual?: Expr;
      readonly message: string;
    }
  | {
      readonly kind: "declined";
      readonly reason: "fuel" | "memory" | "depth" | "unsupported";
      readonly declaration: string;
      readonly message: string;
    };

/** A point in the environment's growth to which it can be taken back. */
export interface Mark {
  readonly constants: number;
}

/** An untrusted service's answer: a value, or that it could not be computed within limits. */
export type ServiceResult<T> =
  | { readonly kind: "ok"; readonly value: T }
  | { readonly kind: "failed"; readonly message: string };

/** The kernel's door. Implemented over kernel.wasm in `kernel.ts`. */
export interface Kernel {
  /** Checks `declaration` in the current environment and, when accepted, adds it. */
  add(declaration: Declaration, options?: { readonly fuel?: number }): Verdict;
  /** The constant with this name; decoded when asked for, cached. */
  constant(name: string): ConstantInfo | undefined;
  has(name: string): boolean;
  /** All constants in order of addition. */
  names(): readonly string[];
  mark(): Mark;
  /** Forgets what was added since `mark`, and frees its terms. */
  release(mark: Mark): void;
  /** Weak head normal form of a closed, well-typed term. */
  whnf(e: Expr, options?: { readonly fuel?: number }): ServiceResult<Expr>;
  isDefEq(a: Expr, b: Expr, options?: { readonly fuel?: number }): ServiceResult<boolean>;
  inferType(e: Expr, options?: { readonly fuel?: number }): ServiceResult<Expr>;
  /** The environment as bytes, for an image; see `fromSnapshot` in kernel.ts. */
  snapshot(): Uint8Array;
  stats(): KernelStats;
  /** For reading an export into an empty environment, see bulk.ts. */
  bulk(): Bulk;
}

export interface KernelStats {
  readonly constants: number;
  readonly terms: number;
  /** **Units**: bytes of linear memory in use. */
  readonly memory: number;
  /** Fuel that the last call used. */
  readonly fuel: number;
  /** Most linear memory that was ever had. **Units**: bytes. */
  readonly peak: number;
  /** Answers that were found in the checker's caches, and that were not, since the instance began. */
  readonly cacheHits: number;
  readonly cacheMisses: number;
}
