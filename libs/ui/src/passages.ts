interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text into marked and unmarked parts. */
export function splitAtPassages(text: string, passages: readonly string[]): Part[] {
  const lower = text.toLowerCase();
  // Lower-casing may change the length of rare letters; positions would then be off, so nothing is marked.
  if (lower.length !== text.length) return [{ text, isMarked: false }];
  const marked = new Uint8Array(text.length);
  for (const passage of passages.map((item) => item.trim().toLowerCase()).filter(Boolean)) {
    for (let at = lower.indexOf(passage); at >= 0; at = lower.indexOf(passage, at + passage.length)) {
      marked.fill(1, at, at + passage.length);
    }
  }
  const parts: Part[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at === text.length || marked[at] !== marked[start]) {
      parts.push({ text: text.slice(start, at), isMarked: marked[start] === 1 });
      start = at;
    }
  }
  return parts;
}
