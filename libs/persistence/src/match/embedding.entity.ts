import { Column, Entity, PrimaryColumn } from 'typeorm';
import { at } from '../columns.js';

/**
 * Vector of the words of a public technology or need, as one revision of one model gave it. Derived: it may be deleted at any time, and
 * counts only while `contentHash` is that of the words now. Without foreign key, like the audit, so that writing it waits for nobody.
 */
@Entity('embedding')
export class EmbeddingEntity {
  @PrimaryColumn('text')
  subjectKind!: 'technology' | 'need';

  @PrimaryColumn('uuid')
  subjectId!: string;

  @Column('text')
  model!: string;

  @Column('text')
  revision!: string;

  @Column('integer')
  dimensions!: number;

  /** SHA-256 (hexadecimal) of the text that the model was given. */
  @Column('text')
  contentHash!: string;

  /** An array and not the type of the extension pgvector, which not every PostgreSQL has; it casts to that type. */
  @Column('real', { array: true, select: false })
  vector!: number[];

  @Column(at())
  embeddedAt!: Date;
}
