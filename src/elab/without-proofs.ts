/**
 * The library as the page loads it: every theorem stands in the kernel without its proof, which
 * nothing needs for checking further text and which is most of the library's size. The proofs stay
 * in the whole image, which `quod export` reads.
 *
 * To the kernel such a theorem is an axiom. Invariant: it was a theorem that the same kernel had
 * accepted, and `Environment.proved` says on which axioms its proof rests.
 */
import { invariant } from "../base/invariant.ts";
import type { Declaration, Kernel } from "../kernel/host/declaration.ts";
import { getAppFn } from "../kernel/host/expr.ts";
import { createKernel } from "../kernel/host/kernel.ts";
import { axiomsOf } from "./command/finish.ts";
import { Environment, type ProvedTheorem } from "./environment.ts";
import type { Library } from "./image.ts";

/** A copy of the library that holds no proofs. */
export function withoutProofs(kernelModule: object, library: Library): Library {
  const { kernel } = library.env;
  const bare = createKernel(kernelModule);
  const proved: [string, ProvedTheorem][] = [];
  const known = new Map<string, Set<string>>();
  for (const name of kernel.names()) {
    const axioms = axiomsOf(library.env, name, known);
    const declaration = declarationOf(kernel, name);
    if (declaration === undefined) continue;
    if (declaration.kind === "theorem") {
      const { levelParams, type } = declaration;
      proved.push([name, { axioms, rfl: isProvedByRfl(library.env, name) }]);
      add(bare, { kind: "axiom", name, levelParams, type });
    } else if (!bare.has(name)) add(bare, declaration);
  }
  const env = new Environment(bare);
  env.deserialize(library.env.serialize());
  for (const [name, theorem] of proved) env.proved.set(name, theorem);
  return { env, notations: library.notations };
}

function add(kernel: Kernel, declaration: Declaration): void {
  const verdict = kernel.add(declaration);
  invariant(
    verdict.kind === "accepted",
    `the library can't be copied: ${verdict.kind === "accepted" ? "" : verdict.message}`,
  );
}

/** What was declared under this name; undefined for what came with another name's block. */
function declarationOf(kernel: Kernel, name: string): Declaration | undefined {
  const info = kernel.constant(name);
  invariant(info, `no constant ${name}`);
  switch (info.kind) {
    case "axiom":
    case "definition":
    case "theorem":
    case "opaque":
      return info;
    case "quot":
      return { kind: "quot" };
    case "constructor":
    case "recursor":
      return undefined;
    case "inductive":
      return {
        kind: "inductive",
        levelParams: info.levelParams,
        numParams: info.numParams,
        types: info.all.map((typeName) => {
          const type = kernel.constant(typeName);
          invariant(type?.kind === "inductive", `${typeName} is not a type of its block`);
          return {
            name: typeName,
            type: type.type,
            ctors: type.ctors.map((ctorName) => {
              const ctor = kernel.constant(ctorName);
              invariant(ctor, `no constructor ${ctorName}`);
              return { name: ctorName, type: ctor.type };
            }),
          };
        }),
      };
  }
}

/** Whether a theorem's proof is `rfl`, so that `dsimp` may use it. */
export function isProvedByRfl(env: Environment, name: string): boolean {
  const proved = env.proved.get(name);
  if (proved !== undefined) return proved.rfl;
  const info = env.constant(name);
  if (info?.kind !== "theorem") return false;
  let { value } = info;
  while (value.kind === "lambda") value = value.body;
  const fn = getAppFn(value);
  return fn.kind === "const" && ["rfl", "Eq.refl", "Iff.refl", "Iff.rfl"].includes(fn.name);
}
