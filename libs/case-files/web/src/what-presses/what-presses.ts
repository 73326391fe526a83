import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AWAITED_LISTS, AWAITED_ROOMS } from '@guichet/case-files-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import { Card, Chip, NOW, RelativeDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';

/** One line of what presses. */
interface Pressing {
  readonly what: string;
  readonly detail: string;
  readonly date: string | null;
  readonly link: readonly string[];
  /** An urgency: its clock runs, and it comes first. */
  readonly urgent: 'running' | 'overdue' | null;
}

/** Lines of the second column; the rest stands in the plan and in the rooms. */
const MOST_SHOWN = 6;
const WAITING = new Set(['requested', 'info_requested', 'waitlisted']);

/** Two columns of one file: what presses today, and what is built for later. */
@Component({
  selector: 'gu-what-presses',
  imports: [Card, Chip, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './what-presses.html',
})
export class WhatPresses {
  private readonly clock = inject(NOW);
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly file = input.required<CaseFileView>();

  protected readonly now = computed((): Pressing[] => {
    const file = this.file();
    const { residence, housing, plan } = file.rooms;
    const room = (name: string): readonly string[] => ['/dossiers', file.id, name];
    const lines: Pressing[] = [];
    const urgent = plan.urgencies.map((urgency): Pressing => ({
      what: [this.reference.label('urgency_kind', urgency.kindCode), urgency.what].filter(Boolean).join(' : '),
      detail: this.words.say('caseFiles.presses.owner', { owner: urgency.owner }),
      date: urgency.dueAt,
      link: room('plan'),
      urgent: Date.parse(urgency.dueAt) <= this.clock().getTime() ? 'overdue' : 'running',
    }));
    for (const situation of housing.records.filter((one) => one.mustLeaveOn && !one.validUntil)) {
      lines.push({
        what: this.words.say('caseFiles.presses.leave'),
        detail: this.reference.label('housing_kind', situation.kindCode),
        date: situation.mustLeaveOn,
        link: room('housing'),
        urgent: null,
      });
    }
    for (const procedure of residence.procedures.filter((one) => one.nextDeadlineOn && !one.closedOn)) {
      lines.push({
        what: this.reference.label('residence_procedure_kind', procedure.kindCode),
        detail: procedure.nextDeadlineWhat,
        date: procedure.nextDeadlineOn,
        link: room('residence'),
        urgent: null,
      });
    }
    for (const day of file.awaited) {
      const kind = this.reference.label(AWAITED_LISTS[day.kind], day.code);
      lines.push({
        what: this.words.say(`caseFiles.presses.${day.kind}`, { what: kind }),
        detail: day.text,
        date: day.on,
        link: room(AWAITED_ROOMS[day.kind]),
        urgent: null,
      });
    }
    const clock = residence.clock;
    if (clock && (clock.state === 'window_open' || clock.state === 'window_closed')) {
      lines.push({
        what: this.words.say(`caseFiles.residence.state.${clock.state}`),
        detail: '',
        date: clock.windowClosesOn ?? clock.validUntil,
        link: room('residence'),
        urgent: null,
      });
    }
    for (const referral of file.referrals.filter((one) => WAITING.has(one.status))) {
      lines.push({
        what: this.words.say('caseFiles.presses.answer', { organisation: referral.toOrganisation }),
        detail: referral.subject,
        date: referral.decideBy,
        link: ['/orientations', referral.id],
        urgent: null,
      });
    }
    return [...urgent, ...lines.sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))];
  });

  protected readonly later = computed(() => {
    const { plan, project, training, employment, residence } = this.file().rooms;
    const today = residence.clock?.today ?? '9';
    const outlasting = new Set(residence.clock?.warnings.map((warning) => warning.recordId));
    return [
      ...plan.goals.map((goal) => ({
        outlasts: false,
        what: goal.ownWords || this.reference.label('plan_theme', goal.themeCode),
        detail: goal.ownWords ? this.reference.label('plan_theme', goal.themeCode) : '',
        chip:
          goal.all > 0 && goal.state === 'under_way'
            ? this.words.say('caseFiles.presses.actions', { done: goal.done, all: goal.all })
            : this.words.say(`caseFiles.presses.goal.${goal.state}`),
      })),
      ...project.records.map((one) => ({
        what: one.title,
        outlasts: outlasting.has(one.id),
        detail: one.nextStep,
        chip: this.reference.label('project_stage', one.stageCode),
      })),
      ...training.records
        .filter((one) => !one.outcome)
        .map((one) => ({
          what: one.title,
          outlasts: outlasting.has(one.id),
          detail: one.provider ?? one.providerName,
          chip: one.hoursPlanned
            ? this.words.say('caseFiles.presses.hours', { done: one.hoursDone, planned: one.hoursPlanned })
            : '',
        })),
      ...employment.records
        .filter((one) => !one.validUntil || one.validUntil >= today)
        .map((one) => ({
          what: one.occupation,
          outlasts: outlasting.has(one.id),
          detail: one.employer,
          chip: this.reference.label('employment_kind', one.kindCode),
        })),
    ].slice(0, MOST_SHOWN);
  });

  /** The plan is open to the reader, at least in part. */
  protected readonly planned = computed(() => !['none', 'exists', 'summary'].includes(this.file().rooms.plan.access));
}
