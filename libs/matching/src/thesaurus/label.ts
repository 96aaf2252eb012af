import type { Language } from '../types.js';
import { conceptOf } from './graph.js';

/** The preferred label of a concept in a language; English where the language has none; the id of an unknown concept. */
export function conceptLabel(concept: string, language: Language): string {
  const labels = conceptOf(concept)?.labels.filter((label) => label.preferred) ?? [];
  return (labels.find((label) => label.language === language) ?? labels.find((label) => label.language === 'en'))?.text ?? concept;
}
