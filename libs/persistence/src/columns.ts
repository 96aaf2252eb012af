import { v5, v7 } from 'uuid';
import { BeforeInsert, Column, PrimaryColumn, VersionColumn, type ColumnOptions } from 'typeorm';

/** UTC instant (timestamptz). */
export const at = (options: ColumnOptions = {}): ColumnOptions => ({ type: 'timestamptz', ...options });
/** A list of words or codes with an empty default. */
export const textList: ColumnOptions = { type: 'text', array: true, default: () => "'{}'" };
export const json = (fallback: '{}' | '[]' = '{}'): ColumnOptions => ({ type: 'jsonb', default: () => `'${fallback}'` });

/** Time-ordered identifier, so that keyset paging by id follows creation. */
export const newId = (): string => v7();

// A random namespace of this product (RFC 9562, version 5).
const namespace = '5f0a3c5e-0d0b-4e6b-9c1c-7b1f6a2f8f11';
/** The identifier of something that has a name instead of a record: the same name gives the same id. */
export const idOf = (name: string): string => v5(name, namespace);

/** A record with a time-ordered id and its creation time. */
export abstract class RecordEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column(at({ default: () => 'now()' }))
  createdAt!: Date;

  @BeforeInsert()
  protected assignId(): void {
    this.id ??= newId();
  }
}

/** A record people change: its version decides races, `updatedAt` says when it last changed. */
export abstract class VersionedEntity extends RecordEntity {
  @VersionColumn()
  version!: number;

  @Column(at({ default: () => 'now()' }))
  updatedAt!: Date;
}

/** A record that waits for decisions: since when, until when, and the last decision. */
export abstract class DecidedEntity extends VersionedEntity {
  /** When the present state was entered. */
  @Column(at({ default: () => 'now()' }))
  stateSince!: Date;

  /** When the owner of the state should have acted (working days of both sides). */
  @Column(at({ nullable: true }))
  dueAt!: Date | null;

  @Column('uuid', { nullable: true })
  decidedById!: string | null;

  @Column(at({ nullable: true }))
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;
}
