/** Slanting lines, for a bar that stays below its norm. */
export function Streping({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M1 0V5" stroke="currentColor" strokeWidth="1.6" />
    </pattern>
  );
}
