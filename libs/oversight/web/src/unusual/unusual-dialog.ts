import { Component, computed, inject, input, model, output } from '@angular/core';
import { form } from '@angular/forms/signals';
import { UNUSUAL_FINDINGS } from '@guichet/oversight-contract';
import type { UnusualReading } from '@guichet/oversight-contract';
import { Commands, Words } from '@guichet/platform-web-kernel';
import { keepsDraft } from '@guichet/platform-web-kernel/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { FindingDialog, NOTHING_SAID, findingRules } from '../finding/finding-dialog';

/** Saying what one found in a day of somebody’s readings. */
@Component({
  selector: 'gu-unusual-dialog',
  imports: [FindingDialog, TranslocoPipe],
  template: `
    <gu-finding-dialog
      [heading]="('oversight.unusual.look' | transloco) + ' · ' + reading().member.name"
      [hint]="'oversight.unusual.commentHint' | transloco"
      [send]="'oversight.unusual.send' | transloco"
      [choices]="choices()"
      [form]="form"
      [kept]="kept"
      [(open)]="open"
    />
  `,
})
export class UnusualDialog {
  private readonly commands = inject(Commands);
  private readonly words = inject(Words);

  readonly reading = input.required<UnusualReading>();
  readonly open = model.required<boolean>();
  readonly reviewed = output();

  protected readonly choices = computed(() =>
    UNUSUAL_FINDINGS.map((one) => ({ value: one, label: this.words.say(`oversight.unusual.finding.${one}`) })),
  );
  protected readonly kept = keepsDraft({
    form: 'unusual-reading',
    about: () => (this.open() ? [this.reading().id] : null),
    start: () => NOTHING_SAID,
  });
  protected readonly form = form(this.kept.draft, findingRules('oversight.unusual.findingMissing'), {
    submission: { action: (tree) => this.kept.send(tree, () => this.send()) },
  });

  private async send(): Promise<void> {
    const { id, version } = this.reading();
    await this.commands.post(`/api/unusual-readings/${id}/review`, this.kept.draft(), `"${version}"`);
    this.reviewed.emit();
  }
}
