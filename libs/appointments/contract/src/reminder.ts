/** By what a reminder travels. */
export const REMINDER_CHANNELS = ['email', 'sms'] as const;
export type ReminderChannel = (typeof REMINDER_CHANNELS)[number];

/**
 * How a reminder stands. `sending` is written before the sending, so that none goes twice; one that stays there was cut
 * off and may or may not have arrived. `withdrawn`: the appointment was cancelled, moved or held. `skipped`: no safe way,
 * or the person wants none.
 */
export const REMINDER_STATUSES = ['planned', 'sending', 'sent', 'withdrawn', 'skipped', 'failed'] as const;
export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

/** Why nothing was sent. */
export const REMINDER_SKIPS = ['refused', 'no_safe_contact', 'too_late', 'file_closed'] as const;
export type ReminderSkip = (typeof REMINDER_SKIPS)[number];

/** Hours before the appointment at which the person is reminded. */
export const REMINDER_HOURS = 48;
/** Tries of a sending that surely did not arrive. */
export const REMINDER_TRIES = 5;

/** What the appointment’s page says of a reminder; never to which address, never with which words. */
export interface AppointmentReminder {
  readonly status: ReminderStatus;
  readonly dueAt: string;
  readonly channel: ReminderChannel | null;
  readonly languageCode: string | null;
  readonly skipped: ReminderSkip | null;
  readonly sentAt: string | null;
}

/** Languages in which a reminder can be said; French always stands beside it. */
export const REMINDER_LANGUAGES = ['fr', 'en', 'ar', 'uk', 'es', 'tr'] as const;
export type ReminderLanguage = (typeof REMINDER_LANGUAGES)[number];
