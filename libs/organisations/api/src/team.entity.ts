import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Data, VersionedRow } from '@guichet/platform-api-kernel';

/** A team or listed service. Referrals are addressed to it, never only to a person. */
@Entity()
@Check('ck_team_name', `length(name) between 2 and 160`)
@Check(
  'ck_team_delays',
  `acknowledge_within_hours between 1 and 720 and decide_within_days between 1 and 90 and first_appointment_within_days between 1 and 365 and expires_after_days between 1 and 365`,
)
@Index('ux_team_name', ['organisationId', 'name'], { unique: true })
export class Team extends VersionedRow {
  @ForeignKey('Organisation')
  @Data('public', 'uuid', 'organisation it belongs to')
  organisationId: string;

  @Data('public', 'text', 'name of the team or service')
  name: string;

  @Data('public', 'text', 'what one may ask of it, in plain French', { default: '' })
  description: string;

  @Data('public', 'text', 'who may come: age, territory, language, papers asked for', { default: '' })
  conditions: string;

  @Data('public', 'text', 'codes of reference list service_theme', { array: true, default: '{}' })
  themes: string[];

  @Data('public', 'text', 'language codes spoken at its desk', { array: true, default: '{}' })
  languages: string[];

  @Data('public', 'boolean', 'false: it stands in the directory but takes no referral', { default: true })
  acceptsReferrals: boolean;

  @Data('public', 'boolean', 'true: it asks for a residence document before it helps', { default: false })
  asksResidenceDocument: boolean;

  @Data('public', 'integer', 'hours within which it promises to acknowledge', { default: 48 })
  acknowledgeWithinHours: number;

  @Data('public', 'integer', 'days within which it promises to decide', { default: 10 })
  decideWithinDays: number;

  @Data('public', 'integer', 'days within which it promises a first appointment', { default: 21 })
  firstAppointmentWithinDays: number;

  @Data('public', 'integer', 'days after which an unanswered referral goes back', { default: 30 })
  expiresAfterDays: number;

  @Data('internal', 'boolean', 'false hides it and closes it to referrals', { default: true })
  active: boolean;

  @Data('internal', 'integer', 'subject that stands for its members', {
    unique: true,
    default: () => "nextval('subject_number')",
  })
  staffSubject: number;

  @Data('internal', 'integer', 'subject that stands for its team leads', {
    unique: true,
    default: () => "nextval('subject_number')",
  })
  leadsSubject: number;
}
