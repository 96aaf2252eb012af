/** Channels a person can be told by. */
export const notificationChannels = ['mail', 'in-app'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

/** How soon a person wants to be told: at once, gathered once a day or once a week, or not at all. */
export const paces = ['immediate', 'daily', 'weekly', 'off'] as const;
export type Pace = (typeof paces)[number];

/** What the application itself can be set to: its list is there to be looked at whenever one likes, so nothing is gathered for it. */
export const inAppPaces = ['immediate', 'off'] as const satisfies readonly Pace[];

/** Local hour at which summaries are sent unless the person says otherwise. */
export const defaultDigestHour = 8;
/** ISO weekday (1 = Monday) of the weekly summary unless the person says otherwise. */
export const defaultDigestWeekday = 1;
