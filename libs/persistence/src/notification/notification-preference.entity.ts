import type { NotificationChannel, Pace } from '@team-osaka/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How soon a person wants to be told of a kind on a channel, where that differs from "immediate". */
@Entity('notification_preference')
export class NotificationPreferenceEntity {
  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('text')
  channel!: NotificationChannel;

  @Column('text')
  pace!: Pace;
}
