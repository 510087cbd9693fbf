const PARTS = /^(.*) ↔ (.*) · (.*?)(?: #(\d+))?$/;

/** A link's name with its joints in a quiet ink; the number of a parallel stands as a tag. */
export function RfLinkName({ name }: { name: string }) {
  const [, a, z, system, number] = PARTS.exec(name) ?? [];
  if (!a || !z) return <>{name}</>;
  return (
    <>
      {a} <span className="text-text-3">↔</span> {z} <span className="text-text-3">·</span> {system}
      {number ? <span className="tag info ml-1">#{number}</span> : null}
    </>
  );
}
