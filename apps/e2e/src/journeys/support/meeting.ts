import { expect } from '@playwright/test';
import { named, type Person } from './person.js';

/** 15:00 in Tokyo, so far ahead that it stays so. */
const meeting = { clock: '2099-03-10T15:00', moment: '2099-03-10T06:00:00.000Z', place: '大阪市役所' };

/** On the page of a match: arranges a meeting and reads it in both sides' times. */
export async function arrangeMeeting(person: Person): Promise<void> {
  const { page, t } = person;
  const arrange = named(t.text('match.appointment.arrange'));
  await page.getByRole('button', { name: arrange }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(named(t.text('match.appointment.starts', { zone: 'Asia/Tokyo' }))).fill(meeting.clock);
  await expect(dialog.getByText(t.appointment(meeting.moment, 'Asia/Ho_Chi_Minh'))).toBeVisible();
  await dialog.getByRole('textbox', { name: t.text('match.appointment.place') }).fill(meeting.place);
  await dialog.getByRole('button', { name: arrange }).click();
  await expect(page.getByText(t.text('match.appointment.said.arrange'))).toBeVisible();
  await seeMeeting(person);
}

/** On the page of a match: reads the meeting that the other side has arranged, in the own time and that of the other. */
export async function seeMeeting({ page, t }: Person): Promise<void> {
  for (const zone of ['Asia/Tokyo', 'Asia/Ho_Chi_Minh']) await expect(page.getByText(t.appointment(meeting.moment, zone))).toBeVisible();
  await expect(page.getByText(meeting.place)).toBeVisible();
  await expect(page.getByRole('link', { name: t.text('calendar.add') })).toHaveCount(2);
}
