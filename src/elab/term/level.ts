/** Universe level syntax. */
import { type Level, levelImax, levelMax, levelParam, levelZero } from "../../kernel/host/level.ts";
import type { LevelSyntax } from "../../syntax/ast.ts";
import type { Elaborator } from "../elaborator.ts";
import { ElabError } from "../error.ts";
import { addOffset } from "../levels.ts";

export function elabLevel(elab: Elaborator, syntax: LevelSyntax): Level {
  switch (syntax.kind) {
    case "num":
      if (syntax.value > 32) {
        throw new ElabError(
          "universe-too-large",
          `maximum universe level offset threshold (32) has been reached`,
          syntax.span,
        );
      }
      return addOffset(levelZero, syntax.value);
    case "hole":
      return elab.m.mkFreshLevelMVar();
    case "add":
      if (syntax.offset > 32) {
        throw new ElabError(
          "universe-too-large",
          `maximum universe level offset threshold (32) has been reached`,
          syntax.span,
        );
      }
      return addOffset(elabLevel(elab, syntax.of), syntax.offset);
    case "max":
    case "imax": {
      const [first, ...rest] = syntax.args.map((a) => elabLevel(elab, a));
      let result = first ?? levelZero;
      for (const u of rest) {
        result = syntax.kind === "max" ? levelMax(result, u) : levelImax(result, u);
      }
      return result;
    }
    case "ident":
      if (elab.levelNames.includes(syntax.name)) return levelParam(syntax.name);
      if (elab.autoBound && /^[a-zα-ω][0-9₀-₉_]*$/.test(syntax.name)) {
        elab.levelNames = [...elab.levelNames, syntax.name];
        return levelParam(syntax.name);
      }
      throw new ElabError(
        "unknown-universe",
        `unknown universe level '${syntax.name}'`,
        syntax.span,
      );
  }
}
