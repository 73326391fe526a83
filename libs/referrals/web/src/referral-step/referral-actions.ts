import type { ElementRef } from '@angular/core';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Dialog, Icon, Toasts } from '@guichet/platform-ui';
import { ProblemWords, Words, keepsFocus } from '@guichet/platform-web-kernel';
import type { AllowedReferralAction, Referral, ReferralStepByHand } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralClient } from '../client/referral-client';
import { AmendDialog } from './amend-dialog';
import { StepDialog } from './step-dialog';

/** Steps in the order of the buttons: what moves things forward first. */
const ORDER: readonly ReferralStepByHand[] = [
  'send',
  'inform',
  'accept',
  'reply',
  'start',
  'resume',
  'complete',
  'waitlist',
  'ask',
  'hold',
  'decline',
  'fail',
  'cancel',
  'void',
];
/** Steps that may be the one next step of a page. */
const FORWARD: readonly ReferralStepByHand[] = ['send', 'inform', 'accept', 'reply', 'start', 'resume', 'complete'];

/** The buttons of a referral: exactly what the API allows, each with the dialog of what it needs. */
@Component({
  selector: 'gu-referral-actions',
  imports: [AmendDialog, Dialog, Icon, RouterLink, StepDialog, TranslocoPipe],
  templateUrl: './referral-actions.html',
})
export class ReferralActions {
  private readonly client = inject(ReferralClient);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly referral = input.required<Referral>();
  readonly changed = output();

  protected readonly step = signal<ReferralStepByHand>('accept');
  protected readonly stepOpen = signal(false);
  protected readonly amending = signal(false);
  protected readonly discarding = signal(false);

  private readonly row = viewChild.required<ElementRef<HTMLElement>>('row');
  private readonly steps = computed(() =>
    ORDER.filter((step) => this.allows(step) && !(step === 'send' && this.lacksGround())),
  );
  /** A draft that rests on nothing yet would be refused: it is taken up again first. */
  private readonly lacksGround = computed(() => {
    const { kind, ground, status } = this.referral();
    return status === 'draft' && kind !== 'information' && !ground.agreementId && !ground.legalGroundCode;
  });
  protected readonly next = computed(() => this.steps().find((step) => FORWARD.includes(step)));

  /** The steps beside the next one: a correction stands before them, an end after everything. */
  protected readonly others = computed(() => this.steps().filter((step) => step !== this.next()));

  private readonly keepFocus = keepsFocus(
    () => this.referral().version,
    () => this.row().nativeElement,
  );

  protected allows(action: AllowedReferralAction): boolean {
    return this.referral().allowedActions.includes(action);
  }

  protected begin(step: ReferralStepByHand): void {
    this.step.set(step);
    this.stepOpen.set(true);
  }

  protected moved(): void {
    this.keepFocus();
    this.changed.emit();
  }

  protected async discard(): Promise<void> {
    try {
      await this.client.discard(this.referral());
      this.discarding.set(false);
      this.toasts.say(this.words.say('referrals.discard.done'));
      await this.router.navigate(['/orientations'], { queryParams: { box: 'sent' } });
      this.changed.emit();
    } catch (error) {
      this.discarding.set(false);
      this.toasts.say(this.problemWords.sentence(error), { tone: 'bad' });
      this.changed.emit();
    }
  }
}
