/** What is to be proved at the cursor, and what the checker says there. */
import type { CheckerState } from "../lsp/checker.ts";
import type { LeanDiagnostic } from "../lsp/protocol.ts";
import { Mark } from "../shell/mark.tsx";
import type { GoalState } from "./goal-store.ts";
import type { Goal, Hypothesis } from "./parse-goal.ts";

interface GoalsPanelProps {
  readonly goal: GoalState;
  readonly checker: CheckerState;
  /** Shows a place in the text. */
  readonly goTo: (diagnostic: LeanDiagnostic) => void;
}

export function GoalsPanel({ goal, checker, goTo }: GoalsPanelProps) {
  const { position } = goal;
  const visible = checker.diagnostics.filter((diagnostic) => diagnostic.isSilent !== true);
  const here = visible.filter(({ range, fullRange }) => {
    const { start, end } = fullRange ?? range;
    return start.line <= position.line && position.line <= end.line;
  });
  const elsewhere = visible.filter((diagnostic) => !here.includes(diagnostic));
  return (
    <div className="goals">
      <GoalList goal={goal} checker={checker} />
      <Messages list={here} goTo={goTo} />
      {elsewhere.length > 0 && (
        <details className="elsewhere">
          <summary>
            {elsewhere.length} {elsewhere.length === 1 ? "message" : "messages"} elsewhere
          </summary>
          <Messages list={elsewhere} goTo={goTo} />
        </details>
      )}
    </div>
  );
}

function GoalList({ goal, checker }: Pick<GoalsPanelProps, "goal" | "checker">) {
  if (checker.phase === "broken") {
    return (
      <p className="quiet">
        The checker stopped working: {checker.message}. Reload the page to start it again; the text
        is kept.
      </p>
    );
  }
  if (checker.phase === "starting") return <p className="quiet">The checker is starting …</p>;
  const { goals, expected } = goal;
  if (goals === undefined) {
    return expected ? (
      <GoalView goal={expected} title="Expected type" />
    ) : (
      <p className="quiet">Put the cursor in a proof to see what is left to show there.</p>
    );
  }
  if (goals.length === 0) {
    return (
      <p className="no-goals">
        <Mark filled /> No goals here: this part is done.
      </p>
    );
  }
  return goals.map((each, index) => (
    // Goals have no names of their own; their order is what tells them apart.
    // oxlint-disable-next-line react/no-array-index-key
    <GoalView
      key={index}
      goal={each}
      title={goals.length > 1 ? `Goal ${index + 1} of ${goals.length}` : "Goal"}
    />
  ));
}

function GoalView({ goal, title }: { readonly goal: Goal; readonly title: string }) {
  const name = goal.caseName === undefined ? title : `${title} · case ${goal.caseName}`;
  return (
    <section className="goal" aria-label={name}>
      <h3>
        {title}
        {goal.caseName !== undefined && <span className="case-name">case {goal.caseName}</span>}
      </h3>
      {goal.hypotheses.map((hypothesis) => (
        <HypothesisView
          key={`${hypothesis.names.join(" ")} ${hypothesis.type}`}
          hypothesis={hypothesis}
        />
      ))}
      <p className="target">
        <span className="turnstile">⊢</span> {goal.target}
      </p>
    </section>
  );
}

function HypothesisView({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const { names, type, value } = hypothesis;
  return (
    <p className="hypothesis">
      {names.map((name) => (
        <span key={name} className={name.endsWith("✝") ? "name inaccessible" : "name"}>
          {name}{" "}
        </span>
      ))}
      {names.length > 0 && ": "}
      {type}
      {value !== undefined && ` := ${value}`}
    </p>
  );
}

const severityNames = ["error", "error", "warning", "information", "information"];

function Messages({
  list,
  goTo,
}: {
  readonly list: readonly LeanDiagnostic[];
  readonly goTo: (diagnostic: LeanDiagnostic) => void;
}) {
  if (list.length === 0) return null;
  return (
    <ul className="messages">
      {list.map((diagnostic) => {
        const { line, character } = diagnostic.range.start;
        const severity = severityNames[diagnostic.severity ?? 1] ?? "error";
        const text = diagnostic.message;
        return (
          <li key={`${line}:${character}:${text}`} className={`message ${severity}`}>
            <button type="button" onClick={() => goTo(diagnostic)}>
              <span className="severity">{severity}</span> line {line + 1}
            </button>
            <pre>{text}</pre>
          </li>
        );
      })}
    </ul>
  );
}
