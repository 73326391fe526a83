import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { FileMergers as Mergers, MergedFile } from '@guichet/case-files-contract';
import { RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';

/**
 * What a file leads to, and what leads to it. Whoever opens a file that leads to another arrives in that one, unless they
 * asked for the old one by name (`ancien` in the address): its history stays readable.
 */
@Component({
  selector: 'gu-file-mergers',
  imports: [RelativeDate, RouterLink, TranslocoPipe],
  template: `
    @if (into(); as merger) {
      <p class="note warn" role="status">
        <span
          >{{ 'caseFiles.mergers.into' | transloco }}
          @if (merger.reference) {
            <a [routerLink]="['/dossiers', merger.caseFileId]"
              ><bdi>{{ merger.reference }}</bdi></a
            >
          }
          · {{ merger.mergedBy }}, <gu-relative-date [date]="merger.mergedAt" />. {{ merger.reason }}</span
        >
        @if (merger.allowedActions.includes('undo')) {
          <button type="button" class="btn small no-print" (click)="undo(merger)">
            {{ 'caseFiles.mergers.undo' | transloco }}
          </button>
        }
      </p>
    }
    @for (merger of from(); track merger.mergerId) {
      <p class="note">
        <span
          >{{ 'caseFiles.mergers.from' | transloco }}
          @if (merger.reference) {
            <a [routerLink]="['/dossiers', merger.caseFileId]" [queryParams]="{ ancien: 1 }"
              ><bdi>{{ merger.reference }}</bdi></a
            >
          }
          · {{ merger.mergedBy }}, <gu-relative-date [date]="merger.mergedAt" />.</span
        >
        @if (merger.allowedActions.includes('undo')) {
          <button type="button" class="btn small no-print" (click)="undo(merger)">
            {{ 'caseFiles.mergers.undo' | transloco }}
          </button>
        }
      </p>
    }
  `,
})
export class FileMergers {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();

  private readonly mergers = httpResource<Mergers>(() => `/api/case-files/${this.fileId()}/mergers`);
  private readonly known = computed(() => (this.mergers.hasValue() ? this.mergers.value() : undefined));
  protected readonly into = computed(() => this.known()?.into ?? null);
  protected readonly from = computed(() => this.known()?.from ?? []);

  constructor() {
    effect(() => {
      const into = this.into();
      if (into?.reference && !this.route.snapshot.queryParamMap.has('ancien'))
        void this.router.navigate(['/dossiers', into.caseFileId], { replaceUrl: true });
    });
  }

  protected async undo(merger: MergedFile): Promise<void> {
    const reason = this.words.say('caseFiles.mergers.undoneFromFile');
    try {
      await this.commands.post(`/api/mergers/${merger.mergerId}/undoing`, { reason }, `"${merger.version}"`);
      this.toasts.say(this.words.say('caseFiles.duplicates.undone'));
      this.mergers.reload();
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    }
  }
}
