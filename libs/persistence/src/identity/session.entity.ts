import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { at, RecordEntity } from '../columns.js';
import { PersonEntity } from './person.entity.js';

/** A signed-in browser. Only the SHA-256 of the cookie's token is stored. */
@Entity('session')
@Index('uq_session_token', ['tokenHash'], { unique: true })
@Index('ix_session_person', ['personId'])
export class SessionEntity extends RecordEntity {
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: Relation<PersonEntity>;

  @Column('text')
  tokenHash!: string;

  @Column(at())
  expiresAt!: Date;

  @Column('text', { nullable: true })
  userAgent!: string | null;
}
