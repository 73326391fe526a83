import { DOCUMENT } from '@angular/common';
import { Service, inject } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { Toasts } from '@guichet/platform-ui/start';
import { filter } from 'rxjs';
import { Commands } from '../http/commands';
import { ProblemWords } from '../http/problem-words';

/** Where the printing of a page is put on the record, and what is said there. */
export interface PrintRecord {
  readonly url: string;
  readonly body: object;
}

/** Says of an address within the portal whether printing it is on the record; null when nothing personal stands there. */
type RecordOf = (address: string) => PrintRecord | null;

/** On the root element while the page may not go to paper as it is: the print style shows a sentence instead (shell.css). */
const HELD = 'print-held';

/**
 * Paper leaves the house: a page whose printing is recorded goes to paper only after its line is written. The browser
 * asks nobody before it prints, therefore such a page is held back in the print style, and let go by {@link print} alone,
 * which the buttons of the pages and Ctrl P call. Where the line cannot be written, nothing of the page is printed.
 */
@Service()
export class PagePrint {
  private readonly commands = inject(Commands);
  private readonly document = inject(DOCUMENT);
  private readonly problemWords = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private recordOf: RecordOf | undefined;

  constructor() {
    this.router.events.pipe(filter((event) => event instanceof NavigationEnd)).subscribe(() => this.hold());
    this.document.defaultView?.addEventListener('afterprint', () => this.hold());
  }

  /** Which addresses are held back; the shell says so before it shows any. */
  holdBack(recordOf: RecordOf): void {
    this.recordOf = recordOf;
    this.hold();
  }

  /** Prints the page; first records that it does, where that is due. */
  async print(): Promise<void> {
    const address = this.router.url;
    const due = this.recordOf?.(address);
    try {
      if (due) await this.commands.post(due.url, due.body);
    } catch (failure) {
      this.toasts.say(this.problemWords.sentence(failure), { tone: 'bad' });
      return;
    }
    // somebody may have gone on to another page meanwhile, whose line is not written
    if (this.router.url !== address) return;
    this.document.documentElement.classList.remove(HELD);
    this.document.defaultView?.print();
  }

  /** The keys of the browser's own print command. */
  printByKey(event: KeyboardEvent): void {
    const asked =
      event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!asked || !this.recordOf?.(this.router.url)) return;
    event.preventDefault();
    void this.print();
  }

  private hold(): void {
    this.document.documentElement.classList.toggle(HELD, Boolean(this.recordOf?.(this.router.url)));
  }
}
