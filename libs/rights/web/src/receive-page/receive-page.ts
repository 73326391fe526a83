import { Component, computed, inject, input } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { RECEIVED_HOW, RIGHTS_REQUEST_KINDS, RIGHTS_TEXT } from '@guichet/rights-contract';
import type { FactReference, ReceiveRightsRequest } from '@guichet/rights-contract';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { ErrorSummary, Field, NOW, RadioCards, Toasts, warnBeforeUnload } from '@guichet/platform-ui';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatementsOfFile } from '../record-statements/statements-of-file';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** Writing down what a person asks of the record, in their own words. */
@Component({
  selector: 'gu-receive-page',
  imports: [ErrorSummary, Field, FormField, FormRoot, KeptDraft, RadioCards, RouterLink, TranslocoPipe],
  templateUrl: './receive-page.html',
})
export class ReceivePage implements HoldsUnsavedText {
  private readonly commands = inject(Commands);
  private readonly router = inject(Router);
  private readonly statements = inject(StatementsOfFile);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  protected readonly reference = inject(ReferenceData);
  protected readonly today = DAY.format(inject(NOW)());

  /** From the address: the file, and the fact it is about. */
  readonly id = input.required<string>();
  readonly domaine = input<string>();
  readonly nature = input<string>();
  readonly fait = input<string>();

  protected readonly how = RECEIVED_HOW;
  protected readonly fact = computed((): FactReference | null => {
    const [room, kind, id] = [this.domaine(), this.nature(), this.fait()];
    return isRoom(room) && kind && id ? { room, kind, id } : null;
  });
  /** A contradiction stands beside a fact: it is offered only where one is named. */
  protected readonly kinds = computed(() =>
    RIGHTS_REQUEST_KINDS.filter((kind) => kind !== 'contradiction' || this.fact() !== null).map((kind) => ({
      value: kind,
      label: this.words.say(`rights.kind.${kind}`),
      detail: this.words.say(`rights.kindDetail.${kind}`),
    })),
  );
  protected readonly kept = keepsDraft({
    form: 'rights-request',
    about: () => [this.id(), this.fait() ?? 'file'],
    caseFileId: () => this.id(),
    start: () => ({
      kind: this.fact() ? 'contradiction' : '',
      receivedOn: this.today,
      receivedHow: 'desk',
      identityCheckCode: '',
      statement: '',
    }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.kind, { message: 'rights.receive.kindMissing' });
      required(path.receivedOn, { message: 'rights.receive.dayMissing' });
      validate(path.receivedOn, ({ value }) =>
        value() > this.today ? { kind: 'future', message: 'rights.receive.dayFuture' } : undefined,
      );
      required(path.identityCheckCode, { message: 'rights.receive.identityMissing' });
      required(path.statement, { message: 'rights.receive.statementMissing' });
      minLength(path.statement, RIGHTS_TEXT.min, { message: 'rights.receive.statementMissing' });
      maxLength(path.statement, RIGHTS_TEXT.max);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.send()) } },
  );

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return this.draft().statement.trim() !== '';
  }

  private async send(): Promise<void> {
    const draft = this.draft();
    const received = { ...draft, fact: this.fact() } as ReceiveRightsRequest;
    await this.commands.post(`/api/case-files/${this.id()}/rights-requests`, received);
    this.draft.set({ ...draft, statement: '' });
    this.statements.reload();
    this.toasts.say(this.words.say('rights.receive.done'));
    await this.router.navigate(['/dossiers', this.id(), ...(this.fact() ? [this.fact()?.room ?? ''] : [])]);
  }
}

function isRoom(text: string | undefined): text is Room {
  return (ROOMS as readonly string[]).includes(text ?? '');
}
