/** Names of hypotheses: renaming, clearing, looking up. */
import { isHidden } from "../elab/local-context.ts";
import { mkGoal } from "../elab/goal.ts";
import { LocalContext, type LocalDecl } from "../elab/local-context.ts";
import type { Meta } from "../elab/meta.ts";

/** Gives variables of a goal other names. */
export function renameLocals(m: Meta, goal: number, names: ReadonlyMap<number, string>): number {
  if (names.size === 0) return goal;
  const decl = m.decl(goal);
  let changed = false;
  const decls = decl.lctx.decls.map((d): LocalDecl => {
    const name = names.get(d.id);
    if (name === undefined || name === d.name) return d;
    changed = true;
    return { ...d, name };
  });
  if (!changed) return goal;
  for (const d of decls) {
    const known = m.fvars.get(d.id);
    if (known !== undefined && known.name !== d.name) m.fvars.set(d.id, { ...known, name: d.name });
  }
  const next = mkGoal(m, decl.type, new LocalContext(decls), decl.name);
  m.assign(goal, next.expr);
  return next.id;
}

/** Whether a name can't be written by a person. */
export function isInaccessible(lctx: LocalContext, d: LocalDecl): boolean {
  return isHidden(d.name) || lctx.findByName(d.name)?.id !== d.id;
}
