import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, maxLength, minLength, required } from '@angular/forms/signals';
import { RESTRICTION_LIMITS } from '@guichet/access-contract';
import type { CaseFileView } from '@guichet/case-files-contract';
import type { TeamMember } from '@guichet/organisations-contract';
import { ErrorSummary, Field, MultiCheck, RelativeDate } from '@guichet/platform-ui';
import { Commands, ProblemWords, sendForm } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { versionTag } from '../case-file-client';

/** Keeping a file for its lead worker, the colleagues named here and those with whom the person shares; and ending it. */
@Component({
  selector: 'gu-file-restriction',
  imports: [ErrorSummary, Field, FormField, FormRoot, MultiCheck, RelativeDate, TranslocoPipe],
  template: `
    @if (file().restriction; as held) {
      <p>{{ 'caseFiles.restriction.since' | transloco }} <gu-relative-date [date]="held.since" />.</p>
    }
    <p class="hint">{{ 'caseFiles.restriction.hint' | transloco }}</p>
    <form class="form" [formRoot]="form">
      <gu-error-summary [form]="form" />
      @if (!file().restriction) {
        <gu-multi-check
          [label]="'caseFiles.restriction.members' | transloco"
          [choices]="choices()"
          [formField]="form.memberIds"
        />
      }
      <gu-field
        [label]="(file().restriction ? 'caseFiles.restriction.liftReason' : 'caseFiles.restriction.reason') | transloco"
        [hint]="'caseFiles.restriction.reasonHint' | transloco"
      >
        <textarea class="input" rows="3" [formField]="form.reason"></textarea>
      </gu-field>
      <div>
        <button type="submit" class="btn" [disabled]="form().submitting()">
          {{ (file().restriction ? 'caseFiles.restriction.lift' : 'caseFiles.restriction.set') | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class FileRestrictionForm {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);

  readonly file = input.required<CaseFileView>();
  /** Colleagues who may be named on it. */
  readonly colleagues = input.required<readonly TeamMember[]>();
  /** What was done: `restricted` or `unrestricted`. */
  readonly done = output<'restricted' | 'unrestricted'>();

  protected readonly choices = computed(() =>
    this.colleagues()
      .filter(({ id, role }) => id !== this.file().lead.id && ['reception', 'worker', 'team_lead'].includes(role))
      .map(({ id, givenName, familyName }) => ({ value: id, label: `${givenName} ${familyName}` })),
  );
  private readonly draft = signal({ reason: '', memberIds: [] as string[] });
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.reason, { message: 'caseFiles.restriction.reasonMissing' });
      minLength(path.reason, RESTRICTION_LIMITS.reasonMin, { message: 'caseFiles.restriction.reasonMissing' });
      maxLength(path.reason, RESTRICTION_LIMITS.reasonMax);
    },
    { submission: { action: (tree) => sendForm(tree, () => this.send(), this.problemWords) } },
  );

  private async send(): Promise<void> {
    const { id, restriction } = this.file();
    const address = `/api/case-files/${id}/restrictions`;
    if (restriction)
      await this.commands.post(
        `${address}/${restriction.id}/lifting`,
        { reason: this.draft().reason },
        versionTag(restriction.version),
      );
    else await this.commands.post(address, this.draft());
    this.done.emit(restriction ? 'unrestricted' : 'restricted');
  }
}
