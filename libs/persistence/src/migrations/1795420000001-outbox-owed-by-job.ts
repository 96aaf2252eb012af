import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is owed is read job by job, so that the backlog of one does not hold up the others. */
export class OutboxOwedByJob1795420000001 implements MigrationInterface {
  name = 'OutboxOwedByJob1795420000001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index "ix_outbox_owed"`);
    await queryRunner.query(`create index "ix_outbox_owed" on "outbox" ("job", "id") where relayed_at is null`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index "ix_outbox_owed"`);
    await queryRunner.query(`create index "ix_outbox_owed" on "outbox" ("id") where relayed_at is null`);
  }
}
