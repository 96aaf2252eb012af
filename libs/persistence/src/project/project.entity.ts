import type { ProjectRecordType } from '@team-osaka/domain';
import { Column, Entity, Index } from 'typeorm';
import { textList, VersionedEntity } from '../columns.js';

/** A JCM project or study known from a public register. */
@Entity('project')
@Index('uq_project_code', ['code'], { unique: true })
@Index('ix_project_search', ['searchTokens'], { type: 'gin' })
@Index('ix_project_newest', ['fiscalYear', 'id'])
export class ProjectEntity extends VersionedEntity {
  @Column('text')
  code!: string;

  @Column('text', { nullable: true })
  officialNumber!: string | null;

  @Column('text')
  recordType!: ProjectRecordType;

  @Column('text')
  status!: string;

  @Column('jsonb')
  title!: { en: string; ja: string | null };

  @Column('boolean')
  titleIsOfficial!: boolean;

  @Column('text')
  country!: string;

  @Column('text', { nullable: true })
  site!: string | null;

  /** Japanese fiscal year, April to March. */
  @Column('int', { nullable: true })
  fiscalYear!: number | null;

  @Column('jsonb')
  japaneseParticipant!: { ja: string | null; en: string | null };

  @Column('text', { nullable: true })
  localParticipant!: string | null;

  @Column('text', { nullable: true })
  technology!: string | null;

  @Column('text', { nullable: true })
  size!: string | null;

  @Column('text')
  sector!: string;

  @Column('smallint', { nullable: true })
  jcmScope!: number | null;

  @Column('text', { nullable: true })
  jcmScopeBasis!: string | null;

  /** tCO2 a year as the source prints it. */
  @Column('double precision', { nullable: true })
  expectedReduction!: number | null;

  @Column('jsonb', { nullable: true })
  osakaLink!: { kind: string; detail: string | null } | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column(textList)
  searchTokens!: string[];

  @Column(textList)
  sources!: string[];
}
