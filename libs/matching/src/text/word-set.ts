import { fold } from './fold.js';

/** The words of lists by language, parted by spaces, each as written and in folded form. */
export function wordSet(lists: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list.split(' ').flatMap((word) => [word, fold(word).plain])));
}
