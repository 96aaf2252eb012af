import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { at } from '../columns.js';

/** When a person wants summaries and quiet, in the person's own time zone. Without a row the defaults of the product hold. */
@Entity('notification_setting')
export class NotificationSettingEntity {
  @PrimaryColumn('uuid')
  personId!: string;

  @VersionColumn()
  version!: number;

  @Column(at({ default: () => 'now()' }))
  updatedAt!: Date;

  /** Local hour (0–23) at which summaries are sent. */
  @Column('int')
  digestHour!: number;

  /** ISO weekday (1 = Monday) of the weekly summary. */
  @Column('int')
  digestWeekday!: number;

  /** Local hours (0–23) between which mails wait; both null where there are no quiet hours. */
  @Column('int', { nullable: true })
  quietFrom!: number | null;

  @Column('int', { nullable: true })
  quietUntil!: number | null;
}
