import type { MigrationInterface, QueryRunner } from 'typeorm';

const primaryKeys = {
  technology_reading: 'f12ad8df03f886618c0f63428bb', need_reading: 'c1767b7e1a371d4c548e09322f4',
  technology_key: 'fee5afb23edd44385027b1a903c', need_key: '5eaf4b8d4e99dc1e984e9998538',
} as const;
/** Of a technology phrases are enough. */
const quoted = { technology: 'phrases', need: 'profile' } as const;
const publicStates = { technology: `'published','stale_warning'`, need: `'open','partly_matched'` } as const;

/**
 * What the engine read of a listing stands apart from it, and the inverted index is a table of keys with their weights. Nothing is carried over: the
 * worker reads every public listing anew, as after any change of the engine; until then no engine has read it.
 */
export class ListingReading1795430000001 implements MigrationInterface {
  name = 'ListingReading1795430000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string): Promise<unknown> => queryRunner.query(sql);
    for (const listing of ['technology', 'need'] as const) {
      await run(`drop index "ix_${listing}_match_keys"`);
      await run(`alter table "${listing}" drop column "match_keys", drop column "match_profile", add "words_version" integer not null default '1'`);
      await run(`
        create table "${listing}_reading" (
          "listing_id" uuid not null, "engine" text not null, "words_version" integer not null, "outline" bytea not null, "${quoted[listing]}" text not null,
          constraint "PK_${primaryKeys[`${listing}_reading`]}" primary key ("listing_id"),
          constraint "FK_${primaryKeys[`${listing}_reading`]}" foreign key ("listing_id") references "${listing}" ("id") on delete cascade)`);
      await run(`create index "ix_${listing}_reading_engine" on "${listing}_reading" ("engine")`);
      await run(`insert into "${listing}_reading" select id, '', 0, '', '' from "${listing}" where state in (${publicStates[listing]})`);
      // Outlines are numbers, which do not shrink; kept in the row, hundreds are read without a second look-up each.
      await run(`alter table "${listing}_reading" alter "outline" set storage main`);
      await run(`
        create table "${listing}_key" (
          "listing_id" uuid not null, "key" integer not null, "weight" smallint not null,
          constraint "PK_${primaryKeys[`${listing}_key`]}" primary key ("listing_id", "key"))`);
      await run(`create index "ix_${listing}_key" on "${listing}_key" ("key", "weight", "listing_id")`);
    }
    await run(`alter table "technology" drop column "match_outline"`);
    // Counts by the words of keys say nothing about their numbers.
    await run(`delete from "match_key_statistic"`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const run = (sql: string): Promise<unknown> => queryRunner.query(sql);
    for (const listing of ['technology', 'need'] as const) {
      await run(`drop table "${listing}_key"`);
      await run(`drop table "${listing}_reading"`);
      await run(`alter table "${listing}" drop column "words_version", add "match_keys" text array not null default '{}', add "match_profile" text`);
      await run(`create index "ix_${listing}_match_keys" on "${listing}" using gin ("match_keys") with (fastupdate = off) where state in (${publicStates[listing]})`);
    }
    await run(`alter table "technology" add "match_outline" text`);
    await run(`delete from "match_key_statistic"`);
  }
}
