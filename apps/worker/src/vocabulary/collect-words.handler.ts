import { collectWords } from '@team-osaka/application';
import { defineHandler } from '../job/handler.js';

/** Notes the words of a submitted need that lead to no concept. */
export const collectWordsHandler = defineHandler('vocabulary.collect-words', (app, { id }) => collectWords(app, id));
