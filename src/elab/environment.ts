/**
 * What the front end knows beside the kernel's constants: classes, instances, structures,
 * attributes, notations, docstrings. Grows in step with the kernel and is taken back with it
 * (`mark`, `release`); everything in it is plain data, so that it can be stored in an image.
 */
import type {
  ConstantInfo,
  Declaration,
  Kernel,
  Mark,
  Verdict,
} from "../kernel/host/declaration.ts";
import type { Notation } from "../syntax/notation.ts";
import type { Span } from "../base/span.ts";
import { Journal, JournaledMap } from "./journal.ts";
import { LibraryCache } from "./library-cache.ts";
import type { StoredMacro } from "./macro.ts";
import type { Scope } from "./scope.ts";

export type Reducibility = "reducible" | "semireducible" | "irreducible" | "instance";

export interface ClassInfo {
  /** Positions of parameters that are outputs. */
  readonly outParams: readonly number[];
}

export interface InstanceEntry {
  readonly name: string;
  readonly priority: number;
  /** A `scoped instance`: found only while this namespace is open. */
  readonly scope?: string;
}

export interface StructureField {
  readonly name: string;
  readonly projection: string;
  readonly info: "default" | "implicit" | "strictImplicit" | "instImplicit";
  /** Set when this field is the embedded parent of that structure. */
  readonly parent?: string;
  /** A constant `S.field._default`, taking the parameters and the fields that it needs. */
  readonly defaultValue?: string;
  /** Names of earlier fields on which the default depends, as arguments of `defaultValue`. */
  readonly defaultArgs?: readonly string[];
}

export interface StructureInfo {
  readonly name: string;
  readonly ctor: string;
  readonly numParams: number;
  readonly fields: readonly StructureField[];
  /** Direct parents, as structure names. */
  readonly parents: readonly { readonly structure: string; readonly projection: string }[];
  readonly isClass: boolean;
  /** Default values that it gives to fields of its parents. */
  readonly overrides?: readonly FieldDefault[];
}

/** A default value for the field of that name. */
export interface FieldDefault {
  readonly name: string;
  readonly defaultValue: string;
  readonly defaultArgs: readonly string[];
}

/** A projection function `S.f`: which field of which structure. */
export interface ProjectionInfo {
  readonly structure: string;
  readonly index: number;
  readonly numParams: number;
  readonly fromClass: boolean;
}

export interface SimpEntry {
  readonly name: string;
  readonly priority: number;
  readonly symm: boolean;
  /** A definition to unfold, not a lemma. */
  readonly unfold: boolean;
}

export interface EnvironmentMark {
  readonly kernel: Mark;
  readonly journal: number;
}

/** Facts about a constant that only the front end needs. */
export interface DeclarationMeta {
  readonly docstring?: string;
  readonly span?: Span;
  readonly module?: string;
}

/** A theorem of the library whose proof is not at hand: what the proof rests on. */
export interface ProvedTheorem {
  readonly axioms: readonly string[];
  /** The proof is `rfl`. */
  readonly rfl: boolean;
}

export class Environment {
  readonly kernel: Kernel;
  private readonly journal = new Journal();
  readonly reducibility = new JournaledMap<Reducibility>(this.journal);
  readonly classes = new JournaledMap<ClassInfo>(this.journal);
  readonly instances = new JournaledMap<readonly InstanceEntry[]>(this.journal);
  readonly defaultInstances = new JournaledMap<readonly InstanceEntry[]>(this.journal);
  readonly structures = new JournaledMap<StructureInfo>(this.journal);
  readonly projections = new JournaledMap<ProjectionInfo>(this.journal);
  /** By attribute name (`simp`, `ext`, `symm`, …), then entries. */
  readonly lemmaSets = new JournaledMap<readonly SimpEntry[]>(this.journal);
  readonly namespaces = new JournaledMap<true>(this.journal);
  /** `export`ed names: alias to target. */
  readonly aliases = new JournaledMap<string>(this.journal);
  readonly protectedNames = new JournaledMap<true>(this.journal);
  readonly meta = new JournaledMap<DeclarationMeta>(this.journal);
  /** Notations by name; scoped ones carry their namespace. */
  readonly notations = new JournaledMap<{
    readonly notation: Notation;
    readonly namespace?: string;
  }>(this.journal);
  /** Constants that are recursor-like eliminators: `casesOn`, `recOn`. */
  readonly auxRecursors = new JournaledMap<true>(this.journal);
  /** The equations by which a definition is rewritten, where they are not its value. */
  readonly equations = new JournaledMap<readonly string[]>(this.journal);
  /** Theorems that the kernel holds without their proofs; see without-proofs.ts. */
  readonly proved = new JournaledMap<ProvedTheorem>(this.journal);

  /** What `macro_rules` said, by the kind of tree; never in an image. */
  readonly macros = new JournaledMap<readonly StoredMacro[]>(this.journal);
  /** Where the names of each macro's expansion are resolved. */
  private readonly macroScopes = new Map<number, Scope>();

  /** Set while instances or reducibility of the library are not as they came. */
  private readonly altered = new JournaledMap<true>(this.journal);
  private libraryFacts: LibraryCache | undefined;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  /** What is known of the library; undefined without one, or while it is altered. */
  get library(): LibraryCache | undefined {
    return this.altered.has("") ? undefined : this.libraryFacts;
  }

  setReducibility(name: string, value: Reducibility): void {
    if (this.libraryFacts?.has(name) === true) this.altered.set("", true);
    this.reducibility.set(name, value);
  }

  /** A mark for the names of one expansion, which mean what they mean in `scope`. */
  newMacroScope(scope: Scope): number {
    const mark = this.macroScopes.size + 1;
    this.macroScopes.set(mark, scope);
    return mark;
  }

  /** Where a marked name (`foo✝7.bar`) is resolved, and without its mark. */
  unmarked(name: string): { readonly name: string; readonly scope: Scope } | undefined {
    const match = /✝(\d+)/.exec(name);
    const scope = match === null ? undefined : this.macroScopes.get(Number(match[1]));
    return scope === undefined ? undefined : { name: name.replace(/✝\d+/, ""), scope };
  }

  constant(name: string): ConstantInfo | undefined {
    return this.kernel.constant(name);
  }

  has(name: string): boolean {
    return this.kernel.has(name);
  }

  add(declaration: Declaration, fuel?: number): Verdict {
    return this.kernel.add(declaration, fuel === undefined ? undefined : { fuel });
  }

  mark(): EnvironmentMark {
    return { kernel: this.kernel.mark(), journal: this.journal.mark() };
  }

  release(mark: EnvironmentMark): void {
    this.kernel.release(mark.kernel);
    this.journal.release(mark.journal);
  }

  addInstance(className: string, entry: InstanceEntry): void {
    this.altered.set("", true);
    this.instances.set(className, [...(this.instances.get(className) ?? []), entry]);
  }

  /** Returns the entry that was there. */
  removeInstance(className: string, name: string): InstanceEntry | undefined {
    this.altered.set("", true);
    const entries = this.instances.get(className) ?? [];
    this.instances.set(
      className,
      entries.filter((e) => e.name !== name),
    );
    return entries.find((e) => e.name === name);
  }

  addDefaultInstance(className: string, entry: InstanceEntry): void {
    this.defaultInstances.set(className, [...(this.defaultInstances.get(className) ?? []), entry]);
  }

  addLemma(set: string, entry: SimpEntry): void {
    const entries = (this.lemmaSets.get(set) ?? []).filter((e) => e.name !== entry.name);
    this.lemmaSets.set(set, [...entries, entry]);
  }

  eraseLemma(set: string, name: string): void {
    this.lemmaSets.set(
      set,
      (this.lemmaSets.get(set) ?? []).filter((e) => e.name !== name),
    );
  }

  addNamespace(name: string): void {
    let prefix = "";
    for (const part of name.split(".")) {
      prefix = prefix === "" ? part : `${prefix}.${part}`;
      if (!this.namespaces.has(prefix)) this.namespaces.set(prefix, true);
    }
  }

  private maps(): Record<string, JournaledMap<unknown>> {
    return {
      reducibility: this.reducibility,
      classes: this.classes,
      instances: this.instances,
      defaultInstances: this.defaultInstances,
      structures: this.structures,
      projections: this.projections,
      lemmaSets: this.lemmaSets,
      namespaces: this.namespaces,
      aliases: this.aliases,
      protectedNames: this.protectedNames,
      meta: this.meta,
      notations: this.notations,
      auxRecursors: this.auxRecursors,
      equations: this.equations,
      proved: this.proved,
    };
  }

  /** The front end's part of an image, as JSON. */
  serialize(): string {
    return JSON.stringify(this.maps(), (_, value: unknown) =>
      typeof value === "bigint" ? { $bigint: value.toString() } : value,
    );
  }

  /** Fills a fresh environment from {@link serialize}'s text. Throws on text that is not one. */
  deserialize(text: string): void {
    const data = JSON.parse(text, (_, value: unknown) =>
      typeof value === "object" && value !== null && "$bigint" in value
        ? BigInt(String(value.$bigint))
        : value,
    ) as Record<string, [string, unknown][]>;
    for (const [name, map] of Object.entries(this.maps())) {
      for (const [key, value] of data[name] ?? []) map.set(key, value);
    }
    this.libraryFacts = new LibraryCache(this.kernel.names());
  }
}

/** `Nat.add` → `Nat`; the root has the empty name. */
export function namespaceOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(0, dot);
}

/** `Nat.add` → `add`. */
export function lastComponent(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
