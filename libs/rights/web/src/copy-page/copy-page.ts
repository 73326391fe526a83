import { httpResource } from '@angular/common/http';
import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChildren,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CopyFile, CopySection, OpenedPersonCopy, PersonCopy } from '@guichet/rights-contract';
import { AsyncView, Card, Icon, Loaded, RelativeDate, Toasts } from '@guichet/platform-ui';
import { Commands, ProblemWords, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { CopySectionReview } from './copy-section';
import { focusText, waitingTexts } from './next-text';
import type { Way } from './next-text';
import { saveFile } from './save-file';

/** The review of a copy, part by part: each text that may name somebody else, then the two files that the person receives. */
@Component({
  selector: 'gu-copy-page',
  imports: [AsyncView, Card, CopySectionReview, Icon, Loaded, RelativeDate, RouterLink, TranslocoPipe],
  templateUrl: './copy-page.html',
  styleUrl: './copy-page.css',
  host: {
    '(document:keydown.alt.arrowdown)': 'byKey($event, 1)',
    '(document:keydown.alt.arrowup)': 'byKey($event, -1)',
  },
})
export class CopyPage {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);
  private readonly injector = inject(Injector);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly url = computed(() => `/api/person-copies/${this.id()}`);
  protected readonly copy = httpResource<PersonCopy>(() => this.url());
  private readonly sections = computed(() => (this.copy.hasValue() ? this.copy.value().sections : []));
  /** One part is open at a time: the first that waits, until somebody opens another. */
  protected readonly open = linkedSignal<boolean, CopySection | null>({
    source: () => this.sections().length > 0,
    computation: () => this.sections().find(({ undecided }) => undecided > 0)?.section ?? null,
  });
  private readonly reviews = viewChildren(CopySectionReview);
  /** Which way somebody was going when the next part had to be loaded. */
  private going: Way | null = null;
  private last: Element | null = null;
  protected readonly busy = signal(false);

  protected toggle(section: CopySection): void {
    this.open.update((open) => (open === section ? null : section));
  }
  protected decided(copy: PersonCopy): void {
    this.copy.set(copy);
  }
  protected byKey(event: Event, way: Way): void {
    const target = event.target as Element;
    // there these keys have a meaning of their own
    if (this.sections().length === 0 || target.closest('select, textarea, input, dialog')) return;
    event.preventDefault();
    void this.go(way);
  }

  /** To the next or the former text without a decision, in whatever part it stands. */
  protected async go(way: Way): Promise<void> {
    const at = document.activeElement?.closest('gu-copy-line-form') ?? (this.last?.isConnected ? this.last : null);
    const found = waitingTexts(this.page, at, way)[0];
    if (found) {
      this.last = focusText(found);
      return;
    }
    const open = this.reviews().find((review) => review.open());
    if (way === 1 && open?.hasMore()) {
      await open.showMore();
      this.onceDrawn(() => this.go(way));
      return;
    }
    this.openNext(way);
  }

  /** The texts of a part that was opened on the way stand on the page. */
  protected arrived(): void {
    const way = this.going;
    if (way === null) return;
    this.going = null;
    this.last = null;
    this.onceDrawn(() => this.go(way));
  }

  private openNext(way: Way): void {
    const all = this.sections();
    const from = all.findIndex(({ section }) => section === this.open());
    const order =
      way === 1 ? [...all.slice(from + 1), ...all.slice(0, from + 1)] : [...all.slice(0, Math.max(from, 0))].reverse();
    const next = order.find(({ section, undecided }) => undecided > 0 && section !== this.open());
    if (!next) return;
    this.going = way;
    this.open.set(next.section);
  }
  private onceDrawn(work: () => Promise<void>): void {
    afterNextRender(() => void work(), { injector: this.injector });
  }

  protected keepPlain(): Promise<void> {
    return this.doing(async () => {
      await this.commands.post(`${this.url()}/plain-lines`);
      this.copy.reload();
      for (const review of this.reviews()) review.reload();
    });
  }
  protected make({ version }: PersonCopy): Promise<void> {
    return this.doing(async () => {
      await this.commands.post(`${this.url()}/making`, {}, `"${version}"`);
      this.toasts.say(this.words.say('rights.copy.made'));
      this.copy.reload();
    });
  }
  protected openFile(kind: CopyFile): Promise<void> {
    return this.doing(async () => {
      const { body } = await this.commands.post<OpenedPersonCopy>(`${this.url()}/openings`, { kind });
      saveFile(body);
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
