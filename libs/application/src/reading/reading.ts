import { publicNeedStates, publicTechnologyStates } from '@team-osaka/domain';
import { analyse, engineVersion, indexKeys, outlineOf, packOutline, packPhrases, packProfile, type Profile, type WeightedKey } from '@team-osaka/matching';
import type { NeedEntity, TechnologyEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import { needDocument } from '../need/matching-document.js';
import { technologyDocument } from '../technology/matching-document.js';

/** The listings that matching reads. */
export interface Readable {
  readonly technology: Pick<TechnologyEntity, 'id' | 'organisationId' | 'originalLanguage' | 'texts' | 'facts' | 'wordsVersion'>;
  readonly need: Pick<NeedEntity, 'id' | 'organisationId' | 'originalLanguage' | 'texts' | 'facts' | 'wordsVersion'>;
}
export type ReadableName = keyof Readable;

const columns = `t.id, t.organisation_id as "organisationId", t.original_language as "originalLanguage", t.texts, t.facts, t.words_version as "wordsVersion"`;
const publicStates = { technology: publicTechnologyStates, need: publicNeedStates } as const;

/** SQL: the reading `r` of the listing `t` was made by the engine of that parameter, of the words as they are. */
const isCurrent = (t: string, engine: string): string => `r.listing_id = ${t}.id and r.engine = ${engine} and r.words_version = ${t}.words_version`;

/** SQL: joins, as `r`, what the engine of that parameter read of the present words; its columns are null where it has not read them. */
export const joinReading = (name: ReadableName, engine: string): string => `left join ${name}_reading r on ${isCurrent(name, engine)}`;

/** Listings read per transaction, so that nobody who edits one waits long for the others. */
const batchSize = 100;
/** Emphases in the inverted index are whole numbers. */
const keyScale = 1000;

/** What is stored beside the outline: of a technology its phrases, of a need the whole analysis. */
const packers: { readonly [Name in ReadableName]: { readonly column: string; analyse(listing: Readable[Name]): Profile; pack(profile: Profile): string } } = {
  technology: { column: 'phrases', analyse: (technology) => analyse(technologyDocument(technology)), pack: packPhrases },
  need: { column: 'profile', analyse: (need) => analyse(needDocument(need)), pack: packProfile },
};

interface Reading {
  readonly listing_id: string;
  readonly words_version: number;
  readonly outline: Buffer;
  readonly packed: string;
}

/**
 * Reads the words of listings that the transaction has locked, and stores what matching takes from them: the outline by which hundreds are judged, the
 * keys by which they are found, and what explains them. By hand: an owner who edits must not be refused for a new version that nobody wrote.
 * @returns ids of those that read differently from before
 */
export async function readWords<Name extends ReadableName>(manager: EntityManager, name: Name, listings: readonly Readable[Name][]): Promise<Set<string>> {
  const { column, analyse: read, pack } = packers[name];
  const stored = await manager.query<Reading[]>(
    `select listing_id, words_version, outline, ${column} as packed from ${name}_reading where listing_id = any($1) and engine = $2`, [listings.map(({ id }) => id), engineVersion],
  );
  const before = new Map(stored.map((reading) => [reading.listing_id, reading]));
  const readings = listings.map((listing) => {
    const profile = read(listing);
    const outline = outlineOf(profile);
    return { listing_id: listing.id, words_version: listing.wordsVersion, outline: packOutline(outline), packed: pack(profile), keys: indexKeys(outline) };
  });
  const differs = ({ listing_id: id, packed, outline }: Reading): boolean => before.get(id)?.packed !== packed || !before.get(id)?.outline.equals(outline);
  const differing = readings.filter(differs);
  const outdated = readings.filter((reading) => before.get(reading.listing_id)?.words_version !== reading.words_version || differs(reading));
  if (outdated.length > 0) {
    await manager.query(
      `insert into ${name}_reading (listing_id, engine, words_version, outline, ${column}) select id, $1, version, outline, packed
         from unnest($2::uuid[], $3::int[], $4::bytea[], $5::text[]) as given(id, version, outline, packed)
       on conflict (listing_id) do update set engine = excluded.engine, words_version = excluded.words_version, outline = excluded.outline, ${column} = excluded.${column}`,
      [engineVersion, outdated.map((reading) => reading.listing_id), outdated.map((reading) => reading.words_version), outdated.map(({ outline }) => outline), outdated.map(({ packed }) => packed)],
    );
    await storeKeys(manager, name, differing);
  }
  return new Set(differing.map((reading) => reading.listing_id));
}

async function storeKeys(manager: EntityManager, name: ReadableName, readings: readonly { listing_id: string; keys: readonly WeightedKey[] }[]): Promise<void> {
  const ids = readings.map((reading) => reading.listing_id);
  await manager.query(`delete from ${name}_key where listing_id = any($1)`, [ids]);
  await manager.query(
    `insert into ${name}_key (listing_id, key, weight) select ($1::uuid[])[place], key, weight from unnest($2::int[], $3::int[], $4::smallint[]) as given(place, key, weight)`,
    [
      ids, readings.flatMap(({ keys }, place) => keys.map(() => place + 1)),
      readings.flatMap(({ keys }) => keys.map(({ key }) => key)), readings.flatMap(({ keys }) => keys.map(({ weight }) => Math.round(weight * keyScale))),
    ],
  );
}

/**
 * Has the words of a public listing read where they were saved after they were read, or another engine read them. A transaction of its own, before the
 * listing is ranked: ranking takes shared locks alone, so that two runs that meet never wait for each other both ways. Idempotent.
 */
export async function keepRead(app: Application, name: ReadableName, id: string): Promise<void> {
  await app.transaction(system, async ({ manager }) => {
    await useCurrentVocabulary(manager);
    const unread = await manager.query<Readable[typeof name][]>(
      `select ${columns} from ${name} t where t.id = $1 and t.state = any($3)
          and not exists (select from ${name}_reading r where ${isCurrent('t', '$2')}) for update`,
      [id, engineVersion, publicStates[name]],
    );
    if (unread.length > 0) await readWords(manager, name, unread);
  });
}

/**
 * Reads anew the listings that another engine read, as after an upgrade. Several processes may run it at once: each takes those that no other holds.
 * @returns how many it read
 */
export async function readOutdated(app: Application, name: ReadableName): Promise<number> {
  let count = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = await app.transaction(system, async ({ manager }) => {
      await useCurrentVocabulary(manager);
      const outdated = await manager.query<Readable[typeof name][]>(
        `select ${columns} from ${name}_reading r join ${name} t on t.id = r.listing_id where (r.engine < $1 or r.engine > $1) and r.listing_id > $2
          order by r.listing_id limit ${batchSize} for update skip locked`,
        [engineVersion, after],
      );
      if (outdated.length > 0) await readWords(manager, name, outdated);
      return outdated.map(({ id }) => id);
    });
    const last = ids.at(-1);
    if (last === undefined) return count;
    count += ids.length;
    after = last;
  }
}
