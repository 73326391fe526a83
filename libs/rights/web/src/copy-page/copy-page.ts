import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CopyFile, CopyLine, CopyLines, OpenedPersonCopy, PersonCopy } from '@guichet/rights-contract';
import { AsyncView, Card, Icon, Loaded, Pager, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CopyLineForm } from './copy-line-form';
import { saveFile } from './save-file';

/** The review of a copy: each text that may name somebody else, then the two files that the person receives. */
@Component({
  selector: 'gu-copy-page',
  imports: [AsyncView, Card, CopyLineForm, Icon, Loaded, Pager, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './copy-page.html',
})
export class CopyPage {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  /** From the address. */
  readonly id = input.required<string>();

  private readonly url = computed(() => `/api/person-copies/${this.id()}`);
  protected readonly copy = httpResource<PersonCopy>(() => this.url());
  private readonly inReview = computed(() => this.copy.hasValue() && this.copy.value().state === 'review');
  protected readonly first = httpResource<CopyLines>(() => (this.inReview() ? `${this.url()}/lines` : undefined));
  private readonly more = linkedSignal<unknown, CopyLines | null>({
    source: () => this.first.hasValue() && this.first.value(),
    computation: () => null,
  });
  protected readonly next = computed(
    () => this.more()?.next ?? (this.more() === null && this.first.hasValue() ? this.first.value().next : null),
  );
  protected readonly busy = signal(false);

  protected rows(page: CopyLines): readonly CopyLine[] {
    return [...page.items, ...(this.more()?.items ?? [])];
  }
  protected decided(copy: PersonCopy): void {
    this.copy.set(copy);
  }
  protected keepPlain(): Promise<void> {
    return this.doing(async () => {
      await this.commands.post(`${this.url()}/plain-lines`);
      this.copy.reload();
      this.first.reload();
    });
  }
  protected make({ version }: PersonCopy): Promise<void> {
    return this.doing(async () => {
      await this.commands.post(`${this.url()}/making`, {}, `"${version}"`);
      this.toasts.say(this.words.say('rights.copy.made'));
      this.copy.reload();
    });
  }
  protected open(kind: CopyFile): Promise<void> {
    return this.doing(async () => {
      const { body } = await this.commands.post<OpenedPersonCopy>(`${this.url()}/openings`, { kind });
      saveFile(body);
    });
  }
  protected showMore(): Promise<void> {
    return this.doing(async () => {
      const page = await this.commands.read<CopyLines>(`${this.url()}/lines?before=${this.next() ?? ''}`);
      this.more.update((known) => ({ items: [...(known?.items ?? []), ...page.items], next: page.next }));
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
