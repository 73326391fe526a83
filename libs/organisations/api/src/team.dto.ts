import { TEAM_LIMITS } from '@guichet/organisations-contract';
import type { ChangeTeam, CreateClosure, CreateTeam } from '@guichet/organisations-contract';
import { CodesField, DayField, FlagField, TextField, WholeNumberField } from '@guichet/platform-api-kernel';

const LIMITS = TEAM_LIMITS;

/** A new team. */
export class CreateTeamDto implements CreateTeam {
  @TextField({ description: 'Name of the team or service', min: LIMITS.nameMin, max: LIMITS.name }) name: string;
  @TextField({ description: 'What one may ask of it, in plain French', max: LIMITS.description }) description: string;
  @TextField({ description: 'Who may come', max: LIMITS.conditions }) conditions: string;
  @CodesField({ description: 'What it is about', list: 'service_theme', max: LIMITS.themes }) themes: string[];
  @CodesField({ description: 'Languages spoken at its desk', list: 'language', max: LIMITS.languages })
  languages: string[];
  @FlagField({ description: 'Takes referrals' }) acceptsReferrals: boolean;
  @FlagField({ description: 'Asks for a residence document before it helps' }) asksResidenceDocument: boolean;
  @WholeNumberField({ description: 'Hours within which it acknowledges', ...LIMITS.acknowledgeWithinHours })
  acknowledgeWithinHours: number;
  @WholeNumberField({ description: 'Days within which it decides', ...LIMITS.decideWithinDays })
  decideWithinDays: number;
  @WholeNumberField({
    description: 'Days within which it gives a first appointment',
    ...LIMITS.firstAppointmentWithinDays,
  })
  firstAppointmentWithinDays: number;
  @WholeNumberField({ description: 'Days after which an unanswered referral goes back', ...LIMITS.expiresAfterDays })
  expiresAfterDays: number;
}

/** A team as it shall be. */
export class ChangeTeamDto extends CreateTeamDto implements ChangeTeam {
  @FlagField({ description: 'False hides it and closes it to referrals' }) active: boolean;
}

/** Days on which a team is closed. */
export class CreateClosureDto implements CreateClosure {
  @DayField({ description: 'First closed day' }) startsOn: string;
  @DayField({ description: 'Last closed day' }) endsOn: string;
  @TextField({ description: 'Reason shown to senders', max: LIMITS.closureReason }) reason: string;
}
