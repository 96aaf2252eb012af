/** How often something may be tried: `points` times in `duration` seconds. Public, unauthenticated doors only. */
export interface Limit {
  readonly points: number;
  readonly duration: number;
}

const quarterHour = 15 * 60;

/**
 * Limits of the installation. Right passwords are not counted. By address: guessing one account's password, or filling one
 * mailbox with reset mails. By network address: trying many accounts, or flooding the office with applications.
 */
export const attemptLimits = {
  'sign-in:address': { points: 10, duration: quarterHour },
  'sign-in:network': { points: 100, duration: quarterHour },
  'password-reset:address': { points: 10, duration: quarterHour },
  'password-reset:network': { points: 100, duration: quarterHour },
  'password-change:person': { points: 10, duration: quarterHour },
  'application:network': { points: 100, duration: quarterHour },
} as const satisfies Record<string, Limit>;

export type Door = keyof typeof attemptLimits;
