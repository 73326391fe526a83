import { httpResource } from '@angular/common/http';
import type { ElementRef } from '@angular/core';
import {
  Component,
  afterNextRender,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormField, FormRoot, form, maxLength, required } from '@angular/forms/signals';
import type { CaseFileView, ClosingContext, CloseCaseFile } from '@guichet/case-files-contract';
import { CLOSING_LIMITS, SATISFACTIONS } from '@guichet/case-files-contract';
import { ErrorSummary, Field, RadioCards } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { keepsDraft, KeptDraft } from '@guichet/platform-web-kernel/forms';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CaseFileClient } from '../case-file-client';

const STEPS = ['open', 'reason', 'wayBack'] as const;

/**
 * Closing a file in three steps: what is not over, why and where to, and the right to come back in words for the person.
 * Each step takes the focus on its heading, so that it can be walked by keyboard alone.
 */
@Component({
  selector: 'gu-closing-wizard',
  imports: [ErrorSummary, Field, FormField, FormRoot, KeptDraft, RadioCards, TranslocoPipe],
  templateUrl: './closing-wizard.html',
})
export class ClosingWizard {
  private readonly client = inject(CaseFileClient);
  private readonly injector = inject(Injector);
  private readonly words = inject(Words);
  private readonly reference = inject(ReferenceData);

  readonly file = input.required<CaseFileView>();
  readonly closed = output();

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly context = httpResource<ClosingContext>(() => `/api/case-files/${this.file().id}/closing`);
  protected readonly known = computed(() => (this.context.hasValue() ? this.context.value() : undefined));
  protected readonly failed = computed(() => this.context.error() !== undefined);
  protected readonly at = signal(0);
  protected readonly step = computed(() => STEPS[this.at()] ?? 'open');
  protected readonly count = STEPS.length;
  protected readonly blocked = computed(() => (this.known()?.openReferrals.length ?? 1) > 0);
  protected readonly reasons = computed(() => this.reference.options('case_closure_reason'));
  protected readonly satisfactions = computed(() =>
    SATISFACTIONS.map((value) => ({ value, label: this.words.say(`caseFiles.closing.satisfaction.${value}`) })),
  );
  protected readonly kept = keepsDraft<Required<CloseCaseFile>>({
    form: 'closing',
    about: () => [this.file().id],
    caseFileId: () => this.file().id,
    start: () => ({
      reasonCode: '',
      destination: '',
      satisfaction: 'not_asked',
      note: '',
      wayBack: this.words.say('caseFiles.closing.wayBackText'),
    }),
  });
  private readonly draft = this.kept.draft;
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reasonCode, { message: 'caseFiles.closing.reasonMissing' });
      maxLength(path.destination, CLOSING_LIMITS.destination);
      maxLength(path.wayBack, CLOSING_LIMITS.wayBack);
    },
    { submission: { action: (tree) => this.kept.send(tree, () => this.close()) } },
  );

  protected retry(): void {
    this.context.reload();
  }
  protected go(by: 1 | -1): void {
    this.at.update((at) => at + by);
    afterNextRender(() => this.heading()?.nativeElement.focus(), { injector: this.injector });
  }
  private async close(): Promise<void> {
    const closing: CloseCaseFile = this.draft();
    await this.client.close(this.file().id, this.file().version, closing);
    this.closed.emit();
  }
}
