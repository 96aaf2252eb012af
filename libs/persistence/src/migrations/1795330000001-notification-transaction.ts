import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notifications know the transaction that wrote them, so that a stream resumes exactly where it broke. */
export class NotificationTransaction1795330000001 implements MigrationInterface {
  name = 'NotificationTransaction1795330000001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    // PostgreSQL keeps no way to say this as a default without casts, which a comparison of schemas does not read.
    await queryRunner.query(`create function "current_transaction"() returns bigint language sql volatile as 'select pg_current_xact_id()::text::bigint'`);
    // Old rows count as written before every snapshot; a volatile default at once would write the whole table anew.
    await queryRunner.query(`alter table "notification" add "transaction" bigint not null default 0`);
    await queryRunner.query(`alter table "notification" alter column "transaction" set default current_transaction()`);
    await queryRunner.query(`create index "ix_notification_transaction" on "notification" ("recipient_id", "transaction")`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index "ix_notification_transaction"`);
    await queryRunner.query(`alter table "notification" drop column "transaction"`);
    await queryRunner.query(`drop function "current_transaction"()`);
  }
}
