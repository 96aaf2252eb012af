import { conceptLanguages } from '@team-osaka/domain';
import { newId, type NeedEntity } from '@team-osaka/persistence';
import { needDocument } from '../need/index.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { wordsWithoutConcept } from './engine.js';
import { labelKey } from './label-key.js';

/** Words noted of one need: the first ones, since titles come first. */
const mostWords = 40;
/** Longer passages are no label. */
const longestWord = 80;

interface Word {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly key: string;
}

/** Notes which words of a need lead to no concept, in place of what was noted before. Its row must be locked. */
export async function noteWords({ manager, now }: UnitOfWork, need: NeedEntity): Promise<void> {
  const words = wordsOf(need);
  const columns = [words.map(({ language }) => language), words.map(({ key }) => key)];
  // In one order, so that two needs with the same words wait for each other but never both.
  await manager.query(
    `insert into unmatched_word (id, created_at, language, key, text)
     select id, $5, language, key, text from unnest($1::text[], $2::text[], $3::text[], $4::uuid[]) as word(language, key, text, id) order by language, key
     on conflict (language, key) do nothing`,
    [...columns, words.map(({ text }) => text), words.map(({ id }) => id), now],
  );
  await manager.query(
    `with present as (select word.id from unmatched_word word join unnest($2::text[], $3::text[]) as read(language, key) using (language, key)),
          gone as (delete from unmatched_word_need where need_id = $1 and word_id not in (select id from present))
     insert into unmatched_word_need (word_id, need_id) select id, $1 from present on conflict do nothing`,
    [need.id, ...columns],
  );
}

function wordsOf(need: NeedEntity): Word[] {
  const words = new Map<string, Word>();
  for (const { language, text } of wordsWithoutConcept(needDocument(need))) {
    const key = labelKey(text);
    const isLabel = key !== '' && text.length <= longestWord && conceptLanguages.some((one) => one === language);
    if (isLabel && !words.has(`${language} ${key}`)) words.set(`${language} ${key}`, { id: newId(), language, text, key });
  }
  return [...words.values()].slice(0, mostWords);
}
