import { Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { ShareableRoom } from '@guichet/access-contract';
import { ALWAYS_SHARED_ROOMS, SHAREABLE_ROOMS } from '@guichet/access-contract';
import { Dialog, ErrorSummary, Field, MultiCheck, Toasts } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import type { AmendReferral, Referral, Urgency } from '@guichet/referrals-contract';
import { REFERRAL_LIMITS, URGENCIES } from '@guichet/referrals-contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReferralClient } from '../client/referral-client';
import { instantOfLocal, localOfInstant } from './local-instant';

interface Draft {
  reason: string;
  subject: string;
  request: string;
  practicalLimits: string;
  urgency: Urgency;
  rooms: string[];
  jointAppointmentAt: string;
}

const ALWAYS: readonly string[] = ALWAYS_SHARED_ROOMS;

/** Correcting what was sent: the former words stay readable, the other side is told why. */
@Component({
  selector: 'gu-amend-dialog',
  imports: [Dialog, ErrorSummary, Field, FormField, FormRoot, KeptDraft, MultiCheck, TranslocoPipe],
  templateUrl: './amend-dialog.html',
})
export class AmendDialog {
  private readonly client = inject(ReferralClient);
  private readonly commands = inject(Commands);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly referral = input.required<Referral>();
  readonly open = model(false);
  readonly changed = output();

  protected readonly urgencies = URGENCIES;
  protected readonly roomChoices = computed(() =>
    SHAREABLE_ROOMS.filter((room) => !ALWAYS.includes(room)).map((room) => ({
      value: room,
      label: this.words.say(`referrals.rooms.${room}`),
    })),
  );
  /** As it was read last: the change names what differs from it. */
  private readonly current = linkedSignal(() => this.referral());
  /** As things stood when the dialog opened: news from elsewhere must not take away what is being typed. */
  protected readonly kept = keepsDraft<Draft>({
    form: 'referral-amend',
    about: () => (this.open() ? [this.referral().id] : null),
    caseFileId: () => this.referral().caseFileId,
    version: () => this.referral().version,
    newest: async () => {
      const newest = await this.commands.read<Referral>(`/api/referrals/${this.referral().id}`);
      const { reason: _, ...value } = draftOf(newest);
      this.current.set(newest);
      return { value, version: newest.version };
    },
    start: () => draftOf(this.referral()),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.subject, { message: 'referrals.form.missing.subject' });
      required(path.request, { message: 'referrals.form.missing.request' });
      required(path.reason, { message: 'referrals.amend.reasonMissing' });
      maxLength(path.subject, REFERRAL_LIMITS.subject);
      maxLength(path.request, REFERRAL_LIMITS.request);
      maxLength(path.practicalLimits, REFERRAL_LIMITS.practicalLimits);
      maxLength(path.reason, REFERRAL_LIMITS.note);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.amend()) } },
  );

  private async amend(): Promise<void> {
    await this.client.amend({ ...this.referral(), version: this.kept.version() }, this.change());
    this.open.set(false);
    this.toasts.say(this.words.say('referrals.amend.done'));
    this.changed.emit();
  }

  /** Only what differs from what was read: the history then says exactly what changed. */
  private change(): AmendReferral {
    const before = this.current();
    const { reason, subject, request, practicalLimits, urgency, rooms, jointAppointmentAt } = this.draft();
    const chosen = SHAREABLE_ROOMS.filter((room): room is ShareableRoom => rooms.includes(room));
    const same =
      chosen.join() === SHAREABLE_ROOMS.filter((room) => before.rooms.includes(room) && !ALWAYS.includes(room)).join();
    return {
      reason,
      ...(subject === before.subject ? {} : { subject }),
      ...(request === before.request ? {} : { request }),
      ...(practicalLimits === before.practicalLimits ? {} : { practicalLimits }),
      ...(urgency === before.urgency ? {} : { urgency }),
      ...(same ? {} : { rooms: chosen }),
      ...(jointAppointmentAt === localOfInstant(before.jointAppointmentAt)
        ? {}
        : { jointAppointmentAt: instantOfLocal(jointAppointmentAt) }),
    };
  }
}

function draftOf({ subject, request, practicalLimits, urgency, rooms, jointAppointmentAt }: Referral): Draft {
  return {
    reason: '',
    subject,
    request,
    practicalLimits,
    urgency,
    rooms: rooms.filter((room) => !ALWAYS.includes(room)),
    jointAppointmentAt: localOfInstant(jointAppointmentAt),
  };
}
