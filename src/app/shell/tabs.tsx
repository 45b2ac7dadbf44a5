/**
 * Panels as tabs, for narrow screens. All stay mounted, so that the editor keeps its cursor and a
 * lane its place; the arrow keys move between the tabs.
 */
import type { KeyboardEvent, ReactNode } from "react";

interface TabsProps<Id extends string> {
  readonly tabs: readonly {
    readonly id: Id;
    readonly label: string;
    /** What needs attention in the panel: a short word beside the label. */
    readonly note?: string | undefined;
    readonly content: ReactNode;
  }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}

export function Tabs<Id extends string>({ tabs, chosen, choose }: TabsProps<Id>) {
  function press(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const now = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(now + step + tabs.length) % tabs.length];
    if (!next) return;
    choose(next.id);
    document.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  }
  return (
    <div className="tabs">
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          id={`panel-${id}`}
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          hidden={id !== chosen}
        >
          {content}
        </div>
      ))}
      <div className="tab-bar" role="tablist" aria-label="Panels">
        {tabs.map(({ id, label, note }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === chosen}
            aria-controls={`panel-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => choose(id)}
            onKeyDown={press}
          >
            {label}
            {note !== undefined && <span className="tab-note">{note}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}
