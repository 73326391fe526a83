import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FormField } from '@angular/forms/signals';
import type { AppointmentParticipant } from '@guichet/appointments-contract';
import type { TeamMembers } from '@guichet/organisations-contract';
import type { Choice } from '@guichet/platform-ui';
import { Field, MultiCheck } from '@guichet/platform-ui';
import { SessionStore, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AppointmentChangeDraft } from './appointment-draft';

interface MemberName {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

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
  private readonly session = inject(SessionStore);
  private readonly words = inject(Words);

  readonly form = input.required<FieldTree<AppointmentChangeDraft>>();
  /** The team whose members may take part; empty: none. */
  readonly teamId = input.required<string>();
  /** Who takes part already, from whatever team. */
  readonly present = input<readonly AppointmentParticipant[]>([]);

  private readonly colleagues = httpResource<TeamMembers>(() =>
    this.teamId() === '' ? undefined : `/api/teams/${this.teamId()}/members`,
  );
  private readonly ofTeam = computed<readonly Choice[]>(() =>
    (this.colleagues.hasValue() ? this.colleagues.value().items : []).map(choiceOf),
  );
  /** Names of everybody who was on offer, so that who is chosen keeps a name when the team changes. */
  private readonly names = linkedSignal<readonly Choice[], ReadonlyMap<string, string>>({
    source: () => {
      const me = this.session.session()?.member;
      const present = this.present().map(({ memberId, name }) => ({ value: memberId, label: name }));
      return [...(me ? [choiceOf(me)] : []), ...present, ...this.ofTeam()];
    },
    computation: (now, before) =>
      new Map([...(before?.value ?? []), ...now.map(({ value, label }) => [value, label] as const)]),
  });
  /** The team, and whoever is chosen from elsewhere: nobody takes part unseen. */
  protected readonly choices = computed<readonly Choice[]>(() => {
    // names are read each time: what is remembered must have been seen while it was on offer
    const [ofTeam, names] = [this.ofTeam(), this.names()];
    const kept = [...new Set([...this.form().memberIds().value(), ...this.present().map(({ memberId }) => memberId)])];
    const others = kept.filter((id) => ofTeam.every(({ value }) => value !== id));
    // what a draft chose has no name before its team is here; offering the rest meanwhile would drop it
    if (this.colleagues.isLoading() && others.some((id) => !names.has(id))) return [];
    const unknown = this.words.say('appointments.form.colleagueElsewhere');
    return [...ofTeam, ...others.map((id) => ({ value: id, label: names.get(id) ?? unknown }))];
  });
}

function choiceOf({ id, givenName, familyName }: MemberName): Choice {
  return { value: id, label: `${givenName} ${familyName}` };
}
