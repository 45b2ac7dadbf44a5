/** The mark ∎: outlined while a goal is open, filled when the kernel has accepted. */
export function Mark({ filled }: { readonly filled: boolean }) {
  return (
    <svg className={filled ? "mark filled" : "mark"} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="3" y="1.75" width="10" height="12.5" rx="0.5" />
    </svg>
  );
}
