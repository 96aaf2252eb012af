/** The text in pieces of whole characters, each of at most so many bytes of UTF-8. */
export function bytePieces(text: string, most: number): string[] {
  if (Buffer.byteLength(text) <= most) return [text];
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of text) {
    const more = Buffer.byteLength(character);
    if (length + more > most) {
      pieces.push(piece);
      piece = '';
      length = 0;
    }
    piece += character;
    length += more;
  }
  return [...pieces, piece];
}
