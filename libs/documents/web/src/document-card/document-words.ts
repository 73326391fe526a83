import type { ScanState, ValidationState } from '@guichet/documents-contract';
import type { ExpiryState } from '@guichet/documents-domain';
import type { IconName, Tone } from '@guichet/platform-ui';

/** How a state looks; the words beside it say it too. */
export interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
}

export const SCAN_LOOKS: Readonly<Record<ScanState, Look>> = {
  clean: { tone: 'ok', icon: 'shield' },
  infected: { tone: 'bad', icon: 'alert' },
  not_configured: { tone: 'neutral', icon: 'shield' },
  pending: { tone: 'warn', icon: 'clock' },
  failed: { tone: 'bad', icon: 'alert' },
};
export const VALIDATION_LOOKS: Readonly<Record<ValidationState, Look>> = {
  unseen: { tone: 'neutral', icon: 'eyeOff' },
  seen: { tone: 'info', icon: 'eye' },
  validated: { tone: 'ok', icon: 'check' },
};
export const EXPIRY_TONES: Readonly<Record<ExpiryState, Tone>> = {
  none: 'neutral',
  valid: 'neutral',
  soon: 'warn',
  expired: 'bad',
};

/** A size in the unit people know. */
export function sizeInWords(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(unit === 'kilobyte' ? Math.round(value) : value);
}
