/**
 * After a reminder at `now`: how many reminder moments have passed (two that were missed together make one reminder), and when to look again:
 * at the next moment, or at the due date, where the office takes over.
 */
export function nextReminder(moments: readonly Date[], dueAt: Date | null, now: Date): { reminders: number; at: Date | null } {
  const reminders = Math.max(1, moments.filter((moment) => moment <= now).length);
  return { reminders, at: moments[reminders] ?? dueAt };
}
