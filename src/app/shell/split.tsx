/**
 * Two panels with a divider that a pointer or the arrow keys move. The share of the first is
 * remembered under `name`.
 */
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";

interface SplitProps {
  readonly name: string;
  /** What the divider is called for those who hear the page. */
  readonly label: string;
  readonly direction: "row" | "column";
  /** The first panel's share until the person moves the divider, 0 to 1. */
  readonly initial: number;
  readonly first: ReactNode;
  readonly second: ReactNode;
}

const LEAST = 0.15;
const STEP = 0.03;

function remembered(key: string, initial: number): number {
  try {
    const value = Number(localStorage.getItem(key));
    return value >= LEAST && value <= 1 - LEAST ? value : initial;
  } catch {
    return initial;
  }
}

export function Split({ name, label, direction, initial, first, second }: SplitProps) {
  const key = `quod.split.${name}`;
  const [share, setShare] = useState(() => remembered(key, initial));
  const box = useRef<HTMLDivElement>(null);

  function move(value: number): void {
    const next = Math.min(1 - LEAST, Math.max(LEAST, value));
    setShare(next);
    try {
      localStorage.setItem(key, next.toFixed(3));
    } catch {
      // Not remembered where storage is refused.
    }
  }
  function drag(event: PointerEvent<HTMLDivElement>): void {
    const bounds = box.current?.getBoundingClientRect();
    if (!bounds || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    move(
      direction === "row"
        ? (event.clientX - bounds.left) / bounds.width
        : (event.clientY - bounds.top) / bounds.height,
    );
  }
  function press(event: KeyboardEvent<HTMLDivElement>): void {
    const back = direction === "row" ? "ArrowLeft" : "ArrowUp";
    const on = direction === "row" ? "ArrowRight" : "ArrowDown";
    if (event.key === back) move(share - STEP);
    else if (event.key === on) move(share + STEP);
    else if (event.key === "Home") move(LEAST);
    else if (event.key === "End") move(1 - LEAST);
    else return;
    event.preventDefault();
  }

  const tracks = `minmax(0, ${share}fr) 7px minmax(0, ${1 - share}fr)`;
  const style =
    direction === "row" ? { gridTemplateColumns: tracks } : { gridTemplateRows: tracks };
  return (
    <div ref={box} className={`split ${direction}`} style={style}>
      {first}
      <div
        className="divider"
        role="separator"
        tabIndex={0}
        aria-label={label}
        aria-orientation={direction === "row" ? "vertical" : "horizontal"}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={LEAST * 100}
        aria-valuemax={(1 - LEAST) * 100}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.preventDefault();
        }}
        onPointerMove={drag}
        onDoubleClick={() => move(initial)}
        onKeyDown={press}
      />
      {second}
    </div>
  );
}
