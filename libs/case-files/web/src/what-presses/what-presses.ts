import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AWAITED_LISTS, AWAITED_ROOMS } from '@guichet/case-files-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { Card, Chip, RelativeDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

/** One line of what presses. */
interface Pressing {
  readonly what: string;
  readonly detail: string;
  readonly date: string | null;
  readonly link: readonly string[];
}

const WAITING = new Set(['requested', 'info_requested', 'waitlisted']);

/** Two columns of one file: what presses today, and what is built for later. */
@Component({
  selector: 'gu-what-presses',
  imports: [Card, Chip, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './what-presses.html',
})
export class WhatPresses {
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();

  protected readonly now = computed((): Pressing[] => {
    const file = this.file();
    const { residence, housing } = file.rooms;
    const room = (name: string): readonly string[] => ['/dossiers', file.id, name];
    const lines: Pressing[] = [];
    for (const situation of housing.records.filter((one) => one.mustLeaveOn && !one.validUntil)) {
      lines.push({
        what: this.words.say('caseFiles.presses.leave'),
        detail: this.reference.label('housing_kind', situation.kindCode),
        date: situation.mustLeaveOn,
        link: room('housing'),
      });
    }
    for (const procedure of residence.procedures.filter((one) => one.nextDeadlineOn && !one.closedOn)) {
      lines.push({
        what: this.reference.label('residence_procedure_kind', procedure.kindCode),
        detail: procedure.nextDeadlineWhat,
        date: procedure.nextDeadlineOn,
        link: room('residence'),
      });
    }
    for (const day of file.awaited) {
      const kind = this.reference.label(AWAITED_LISTS[day.kind], day.code);
      lines.push({
        what: this.words.say(`caseFiles.presses.${day.kind}`, { what: kind }),
        detail: day.text,
        date: day.on,
        link: room(AWAITED_ROOMS[day.kind]),
      });
    }
    const clock = residence.clock;
    if (clock && (clock.state === 'window_open' || clock.state === 'window_closed')) {
      lines.push({
        what: this.words.say(`caseFiles.residence.state.${clock.state}`),
        detail: '',
        date: clock.windowClosesOn ?? clock.validUntil,
        link: room('residence'),
      });
    }
    for (const referral of file.referrals.filter((one) => WAITING.has(one.status))) {
      lines.push({
        what: this.words.say('caseFiles.presses.answer', { organisation: referral.toOrganisation }),
        detail: referral.subject,
        date: referral.decideBy,
        link: ['/orientations', referral.id],
      });
    }
    return lines.sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
  });

  protected readonly later = computed(() => {
    const { project, training, employment } = this.file().rooms;
    return [
      ...project.records.map((one) => ({
        what: one.title,
        detail: one.nextStep,
        chip: this.reference.label('project_stage', one.stageCode),
      })),
      ...training.records
        .filter((one) => !one.outcome)
        .map((one) => ({
          what: one.title,
          detail: one.provider ?? one.providerName,
          chip: one.hoursPlanned
            ? this.words.say('caseFiles.presses.hours', { done: one.hoursDone, planned: one.hoursPlanned })
            : '',
        })),
      ...employment.records
        .filter((one) => !one.validUntil)
        .map((one) => ({
          what: one.occupation,
          detail: one.employer,
          chip: this.reference.label('employment_kind', one.kindCode),
        })),
    ].slice(0, 5);
  });
}
