/** The mark: an open circle, the assembly, and a tick that leaves it. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M23.5 8.5a11 11 0 1 0 0 15" fill="none" stroke="#f6f3ec" strokeWidth="3.4" />
      <path d="M13 16.5l4 4L28 9.5" fill="none" stroke="#e0a13a" strokeWidth="3.2" />
    </svg>
  );
}
