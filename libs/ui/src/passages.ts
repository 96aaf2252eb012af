interface Part {
  readonly text: string;
  readonly isMarked: boolean;
  /** Of the passages that were found in a marked part, the place of the longest. */
  readonly passage?: number;
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
      const part = text.slice(start, at);
      parts.push(marked[start] === 1 ? { text: part, isMarked: true, passage: longestIn(lower.slice(start, at), passages) } : { text: part, isMarked: false });
      start = at;
    }
  }
  return parts;
}

/** Place of the longest passage that stands in a part; the first of equal ones. */
function longestIn(part: string, passages: readonly string[]): number {
  let best = 0;
  let length = 0;
  passages.forEach((passage, index) => {
    const wanted = passage.trim().toLowerCase();
    if (wanted.length <= length || !part.includes(wanted)) return;
    best = index;
    length = wanted.length;
  });
  return best;
}
