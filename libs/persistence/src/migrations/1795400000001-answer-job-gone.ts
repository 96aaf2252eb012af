import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The answer to a need as a whole is stored by the job that ranks; jobs still owed of before would name nothing. The same events owe both. */
export class AnswerJobGone1795400000001 implements MigrationInterface {
  name = 'AnswerJobGone1795400000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from "outbox" where "job" = 'match.answer-need' and "done_at" is null`);
  }

  async down(): Promise<void> {
    // The sweep answers needs that have no answer.
  }
}
