/** A title by which lists sort and duplicates are found: width, case, spaces and punctuation levelled. */
export function foldedTitle(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim();
}
