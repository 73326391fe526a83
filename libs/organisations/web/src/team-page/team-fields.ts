import { Component, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField, max, maxLength, min, minLength, required, schema } from '@angular/forms/signals';
import { TEAM_LIMITS } from '@guichet/organisations-contract';
import { Field } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CodePicker } from '../code-picker/code-picker';
import type { TeamDraft } from './team-draft';

const DELAYS = [
  'acknowledgeWithinHours',
  'decideWithinDays',
  'firstAppointmentWithinDays',
  'expiresAfterDays',
] as const;

/** What a team must respect; the API says the same. */
export const TEAM_RULES = schema<TeamDraft>((path) => {
  required(path.name, { message: 'organisations.teams.nameMissing' });
  minLength(path.name, TEAM_LIMITS.nameMin);
  maxLength(path.name, TEAM_LIMITS.name);
  maxLength(path.description, TEAM_LIMITS.description);
  maxLength(path.conditions, TEAM_LIMITS.conditions);
  for (const delay of DELAYS) {
    required(path[delay], { message: 'organisations.teams.delayMissing' });
    min(path[delay], TEAM_LIMITS[delay].min);
    max(path[delay], TEAM_LIMITS[delay].max);
  }
});

/** The fields of a team: what it does, for whom, and within what it promises to act. */
@Component({
  selector: 'gu-team-fields',
  imports: [CodePicker, Field, FormField, TranslocoPipe],
  templateUrl: './team-fields.html',
  styleUrl: './team-fields.css',
})
export class TeamFields {
  protected readonly reference = inject(ReferenceData);
  protected readonly delays = DELAYS;

  readonly fields = input.required<FieldTree<TeamDraft>>();
}
