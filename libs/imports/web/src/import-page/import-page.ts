import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportDetail } from '@guichet/imports-contract';
import { AsyncView, Card, Chip, Dialog, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { IMPORT_TONES, WORKED } from '../client/import-words';
import { refreshWhileWorked } from '../client/while-worked';
import { ColumnMapping } from './column-mapping';
import { ImportFigures } from './import-figures';
import { ImportProgress } from './import-progress';

type Order = 'run' | 'undoing' | 'discarding';

/** One import: what its columns hold, what was found in it, and the next step. The page may be left at any time. */
@Component({
  selector: 'gu-import-page',
  imports: [
    AsyncView,
    Card,
    Chip,
    ColumnMapping,
    Dialog,
    ImportFigures,
    ImportProgress,
    Loaded,
    RelativeDate,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './import-page.html',
})
export class ImportPage {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly id = input.required<string>();

  protected readonly tones = IMPORT_TONES;
  protected readonly detail = httpResource<ImportDetail>(() => `/api/imports/${this.id()}`);
  protected readonly etag = computed(() => this.detail.headers()?.get('ETag'));
  protected readonly remapping = signal(false);
  protected readonly undoing = signal(false);
  protected readonly discarding = signal(false);
  protected readonly sending = signal(false);

  constructor() {
    refreshWhileWorked(this.detail);
  }

  protected maps({ status }: ImportDetail): boolean {
    return status === 'uploaded' || this.remapping();
  }
  protected works({ status }: ImportDetail): boolean {
    return WORKED.includes(status);
  }
  protected mapped(): void {
    this.remapping.set(false);
    this.detail.reload();
  }

  protected async order(order: Order): Promise<void> {
    this.sending.set(true);
    try {
      await this.commands.post(`/api/imports/${this.id()}/${order}`, {}, this.etag());
      this.toasts.say(this.words.say(`imports.page.ordered.${order}`));
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
    } finally {
      this.sending.set(false);
      this.undoing.set(false);
      this.discarding.set(false);
      this.detail.reload();
    }
  }
}
