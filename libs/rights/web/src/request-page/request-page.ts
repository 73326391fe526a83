import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { RECORD_KINDS } from '@guichet/case-files-contract';
import type { CurrentRestriction, RightsRequestView } from '@guichet/rights-contract';
import type { Tone } from '@guichet/platform-ui';
import { AsyncView, Card, Chip, Icon, Loaded, NOW, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, SessionStore, Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { dueTone, isLate } from '../requests-section/due-tone';
import { AnswerLetters } from './answer-letters';
import { RecipientList } from './recipient-list';
import { RequestSteps } from './request-steps';
import { StepDialog } from './step-dialog';
import { OFFICER_STEPS, STEP_PATHS } from './step-forms';
import type { OfficerStep } from './step-forms';

/** One request: what is asked, until when, what was done, and what the officer may do now. */
@Component({
  selector: 'gu-request-page',
  imports: [
    ...[AnswerLetters, AsyncView, Card, Chip, Icon, Loaded, RecipientList, RelativeDate, RequestSteps, RouterLink],
    ...[StepDialog, TranslocoPipe],
  ],
  templateUrl: './request-page.html',
})
export class RequestPage {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly now = inject(NOW);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);
  protected readonly handles = inject(SessionStore).can('rights_request.handle');

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly request = httpResource<RightsRequestView>(() => `/api/rights-requests/${this.id()}`);
  private readonly caseFileId = computed(() => (this.request.hasValue() ? this.request.value().caseFileId : null));
  private readonly restriction = httpResource<CurrentRestriction>(() => {
    const file = this.caseFileId();
    return file === null ? undefined : `/api/case-files/${file}/restriction`;
  });
  protected readonly running = computed(() =>
    this.restriction.hasValue() ? this.restriction.value().restriction : null,
  );
  protected readonly step = signal<OfficerStep>('answer');
  protected readonly open = signal(false);
  protected readonly busy = signal(false);

  protected offered(view: RightsRequestView): readonly OfficerStep[] {
    return OFFICER_STEPS.filter((step) => {
      if (step === 'restrict') return view.mayRestrict;
      if (step === 'lift') return this.running()?.mayLift ?? false;
      // stands beside those it is about
      if (step === 'exempt') return false;
      return view.allowedSteps.includes(step);
    });
  }
  /** Somebody who received the data is told before the answer. */
  protected tellsFirst({ recipients }: RightsRequestView): boolean {
    return recipients.some(({ state }) => state === 'to_send');
  }
  protected isLate({ dueOn }: RightsRequestView): boolean {
    return isLate(dueOn, this.now());
  }
  protected toneOf({ dueOn }: RightsRequestView): Tone {
    return dueTone(dueOn, this.now());
  }
  /** Where the fact stands in the file: its room, where it is corrected. */
  protected roomOf({ caseFileId, fact }: RightsRequestView): readonly string[] {
    const kinds = Object.values(RECORD_KINDS).some(({ name }) => name === fact?.kind);
    return kinds ? ['/dossiers', caseFileId, fact?.room ?? ''] : ['/dossiers', caseFileId];
  }
  protected addressOf(): string {
    const step = this.step();
    return step === 'lift'
      ? `/api/processing-restrictions/${this.running()?.id ?? ''}/lifting`
      : `/api/rights-requests/${this.id()}/${STEP_PATHS[step]}`;
  }
  protected versionOf(view: RightsRequestView): number | null {
    const step = this.step();
    if (step === 'restrict' || step === 'exempt') return null;
    return step === 'lift' ? (this.running()?.version ?? null) : view.version;
  }
  protected begin(step: OfficerStep): void {
    this.step.set(step);
    this.open.set(true);
  }
  protected taken(): void {
    this.open.set(false);
    this.toasts.say(this.words.say('rights.step.done'));
    this.request.reload();
    this.restriction.reload();
  }
  protected take({ id, version }: RightsRequestView): Promise<void> {
    return this.doing(async () => {
      await this.commands.post(`/api/rights-requests/${id}/taking`, {}, `"${version}"`);
      this.taken();
    });
  }
  protected beginCopy({ id }: RightsRequestView): Promise<void> {
    return this.doing(async () => {
      const { body } = await this.commands.post<{ id: string }>(`/api/rights-requests/${id}/copies`);
      await this.router.navigate(['/droits', 'copies', body.id]);
    });
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      await work();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.busy.set(false);
    }
  }
}
