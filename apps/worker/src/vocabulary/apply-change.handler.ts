import { applyVocabularyChange } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Reads again what a change of the vocabulary touches, and owes new suggestions where it reads differently. */
export const applyVocabularyChangeHandler = defineHandler('vocabulary.apply-change', (app, { id }) => applyVocabularyChange(app, id));
