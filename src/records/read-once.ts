/** What several readers ask of one article is read once, and forgotten with it. */
export function readOnce<Of extends object, Read>(read: (of: Of) => Read): (of: Of) => Read {
  const known = new WeakMap<Of, { read: Read }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.read;
    const found = { read: read(of) };
    known.set(of, found);
    return found.read;
  };
}
