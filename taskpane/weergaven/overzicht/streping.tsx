/** Slanting lines, for a bar that stays below its norm. */
export function Streping({ id, className }: { id: string; className?: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      className={className}
    >
      <path d="M1 0V5" stroke="currentColor" strokeWidth="1.6" />
    </pattern>
  );
}
