import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';
import type { AppointmentParticipant } from '@guichet/appointments-contract';
import type { TeamMembers } from '@guichet/organisations-contract';
import { Field, MultiCheck } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AppointmentChangeDraft } from './appointment-draft';

/** Who takes part besides the person: colleagues of the team, and others by name. */
@Component({
  selector: 'gu-participant-fields',
  imports: [Field, FormField, MultiCheck, TranslocoPipe],
  template: `
    @if (choices().length > 0) {
      <gu-multi-check
        [label]="'appointments.form.members' | transloco"
        [choices]="choices()"
        [formField]="form().memberIds"
      />
    }
    <gu-field
      [label]="'appointments.form.externals' | transloco"
      [hint]="'appointments.form.externalsHint' | transloco"
    >
      <input class="input" type="text" autocomplete="off" [formField]="form().externals" />
    </gu-field>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ParticipantFields {
  readonly form = input.required<FieldTree<AppointmentChangeDraft>>();
  /** The team whose members may take part; empty: none. */
  readonly teamId = input.required<string>();
  /** Who takes part already, from whatever team. */
  readonly present = input<readonly AppointmentParticipant[]>([]);

  private readonly colleagues = httpResource<TeamMembers>(() =>
    this.teamId() === '' ? undefined : `/api/teams/${this.teamId()}/members`,
  );
  protected readonly choices = computed(() => {
    const members = this.colleagues.hasValue() ? this.colleagues.value().items : [];
    const ofTeam = members.map(({ id, givenName, familyName }) => ({ value: id, label: `${givenName} ${familyName}` }));
    const others = this.present()
      .filter(({ memberId }) => ofTeam.every(({ value }) => value !== memberId))
      .map(({ memberId, name }) => ({ value: memberId, label: name }));
    return [...ofTeam, ...others];
  });
}
