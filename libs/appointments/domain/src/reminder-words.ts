import { REMINDER_LANGUAGES } from '@guichet/appointments-contract';
import type { ReminderLanguage } from '@guichet/appointments-contract';

interface Words {
  readonly locale: string;
  readonly subject: string;
  readonly text: (day: string, time: string) => string;
  /** To whoever was told another time. */
  readonly changed: (day: string, time: string) => string;
}

/**
 * Neutral on purpose: phones are shared, and messages are read by others. No service, no reason, no name, no place,
 * only that there is an appointment. Arabic takes Latin digits, as on Belgian letters.
 */
const WORDS: Readonly<Record<ReminderLanguage, Words>> = {
  fr: {
    locale: 'fr-BE',
    subject: 'Votre rendez-vous',
    text: (day, time) =>
      `Rappel : votre rendez-vous est le ${day} à ${time}. Si vous ne pouvez pas venir, prévenez-nous.`,
    changed: (day, time) =>
      `Votre rendez-vous a changé : il est maintenant le ${day} à ${time}. Si vous ne pouvez pas venir, prévenez-nous.`,
  },
  en: {
    locale: 'en-GB',
    subject: 'Your appointment',
    text: (day, time) => `Reminder: your appointment is on ${day} at ${time}. If you cannot come, please tell us.`,
    changed: (day, time) =>
      `Your appointment has changed: it is now on ${day} at ${time}. If you cannot come, please tell us.`,
  },
  ar: {
    locale: 'ar-u-nu-latn',
    subject: 'موعدكم',
    text: (day, time) => `تذكير: موعدكم يوم ${day} على الساعة ${time}. إذا تعذّر عليكم الحضور، يُرجى إبلاغنا.`,
    changed: (day, time) => `تغيّر موعدكم: أصبح يوم ${day} على الساعة ${time}. إذا تعذّر عليكم الحضور، يُرجى إبلاغنا.`,
  },
  uk: {
    locale: 'uk-UA',
    subject: 'Ваша зустріч',
    text: (day, time) => `Нагадування: ваша зустріч — ${day} о ${time}. Якщо ви не можете прийти, повідомте нас.`,
    changed: (day, time) =>
      `Вашу зустріч перенесено: тепер вона — ${day} о ${time}. Якщо ви не можете прийти, повідомте нас.`,
  },
  es: {
    locale: 'es-ES',
    subject: 'Su cita',
    text: (day, time) => `Recordatorio: su cita es el ${day} a las ${time}. Si no puede venir, avísenos.`,
    changed: (day, time) => `Su cita ha cambiado: ahora es el ${day} a las ${time}. Si no puede venir, avísenos.`,
  },
  tr: {
    locale: 'tr-TR',
    subject: 'Randevunuz',
    text: (day, time) => `Hatırlatma: randevunuz ${day} saat ${time}. Gelemeyecekseniz lütfen bize haber verin.`,
    changed: (day, time) =>
      `Randevunuz değişti: yeni zamanı ${day} saat ${time}. Gelemeyecekseniz lütfen bize haber verin.`,
  },
};

/** What is sent. */
export interface ReminderMessage {
  readonly subject: string;
  readonly text: string;
  /** The language beside French; null when French stands alone. */
  readonly language: ReminderLanguage | null;
}

function said(language: ReminderLanguage, startsAt: Date, which: 'text' | 'changed'): string {
  const { locale, [which]: words } = WORDS[language];
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Brussels', ...options }).format(startsAt);
  return words(
    format({ weekday: 'long', day: 'numeric', month: 'long' }),
    format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  );
}

/** Those who speak one of these read standard Arabic, in which it is written. */
const WRITTEN_IN_ARABIC = ['apc', 'acm', 'ary', 'arq', 'aeb', 'ayl', 'arz', 'apd', 'shu', 'acx', 'ayn', 'mey'];

function isWritten(code: string): code is ReminderLanguage {
  return (REMINDER_LANGUAGES as readonly string[]).includes(code);
}

/**
 * The reminder in French and in the first of the person’s languages that we can write.
 * @param corrects true when the person was told another time before
 */
export function reminderMessage(startsAt: Date, languageCodes: readonly string[], corrects = false): ReminderMessage {
  const which = corrects ? 'changed' : 'text';
  const known = languageCodes.map((code) => (WRITTEN_IN_ARABIC.includes(code) ? 'ar' : code)).find(isWritten);
  const french = said('fr', startsAt, which);
  if (known === undefined || known === 'fr') return { subject: WORDS.fr.subject, text: french, language: null };
  return {
    subject: `${WORDS.fr.subject} – ${WORDS[known].subject}`,
    text: `${french}\n${said(known, startsAt, which)}`,
    language: known,
  };
}
