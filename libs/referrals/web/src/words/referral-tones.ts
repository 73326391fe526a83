import type { IconName, Tone } from '@guichet/platform-ui';
import type { ReferralStatus, Urgency } from '@guichet/referrals-contract';

/** The tone of a state; its words always stand beside it. */
export const STATUS_TONES: Readonly<Record<ReferralStatus, Tone>> = {
  draft: 'neutral',
  requested: 'info',
  info_requested: 'warn',
  waitlisted: 'warn',
  accepted: 'ok',
  in_progress: 'ok',
  on_hold: 'warn',
  completed: 'ok',
  failed: 'bad',
  declined: 'bad',
  cancelled: 'neutral',
  expired: 'bad',
  entered_in_error: 'neutral',
};

export const STATUS_ICONS: Readonly<Record<ReferralStatus, IconName>> = {
  draft: 'edit',
  requested: 'send',
  info_requested: 'help',
  waitlisted: 'clock',
  accepted: 'check',
  in_progress: 'arrow',
  on_hold: 'clock',
  completed: 'check',
  failed: 'close',
  declined: 'close',
  cancelled: 'close',
  expired: 'clock',
  entered_in_error: 'close',
};

/** The tone of an urgency: only hours are bad news. */
export const URGENCY_TONES: Readonly<Record<Urgency, Tone>> = {
  four_hours: 'bad',
  one_day: 'bad',
  three_days: 'warn',
  seven_days: 'warn',
  none: 'neutral',
};
