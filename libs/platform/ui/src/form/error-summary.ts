import {
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
  Injector,
} from '@angular/core';
import type { WritableSignal } from '@angular/core';
import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { wordsOfError } from './field-error';
import { fieldLabel } from './field-words';
import { UniqueIds } from './unique-ids';

interface SummaryLine {
  readonly label: string;
  readonly words: string;
  readonly error: ValidationError.WithFieldTree;
}

/**
 * What is wrong in a form, gathered above it; takes the focus when a sending fails and leads to each field.
 * Stands first inside `<form [formRoot]="form">`: `<gu-error-summary [form]="form" />`.
 */
@Component({
  selector: 'gu-error-summary',
  imports: [TranslocoPipe],
  template: `
    @if (lines().length > 0) {
      <div #box class="note bad" role="group" tabindex="-1" [attr.aria-labelledby]="titleId">
        <div class="stack tight">
          <h2 [id]="titleId">{{ 'ui.summary.title' | transloco: { count: lines().length } }}</h2>
          <ul>
            @for (line of lines(); track $index) {
              <li>
                @if (line.label) {
                  <button type="button" class="link" (click)="goTo(line)">{{ line.label }} : {{ line.words }}</button>
                } @else {
                  {{ line.words }}
                }
              </li>
            }
          </ul>
        </div>
      </div>
    }
  `,
  host: { '(document:submit)': 'noteAttempt($event)' },
  styles: `
    :host {
      display: contents;
    }
    h2 {
      font-size: var(--text-l);
    }
    ul {
      padding-inline-start: 1.25rem;
    }
    .link {
      /* the mark of the line stands beside its first words */
      vertical-align: top;
      text-align: start;
    }
  `,
})
export class ErrorSummary<T> {
  private readonly transloco = inject(TranslocoService);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  readonly form = input.required<FieldTree<T>>();

  protected readonly titleId = inject(UniqueIds).next('summary');
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly attempted = signal(false);
  private readonly failed = signal(false);

  protected readonly lines = computed<readonly SummaryLine[]>(() => {
    this.transloco.activeLang();
    if (!this.failed()) return [];
    return this.form()()
      .errorSummary()
      .map((error) => ({ error, label: fieldLabel(error.fieldTree), words: wordsOfError(error, this.transloco) }));
  });

  constructor() {
    // before the form looks at itself: while it has faults it sends nothing
    const forget = (event: Event): void => this.forgetRefusal(event);
    const { ownerDocument } = this.host.nativeElement;
    ownerDocument.addEventListener('submit', forget, { capture: true });
    inject(DestroyRef).onDestroy(() => ownerDocument.removeEventListener('submit', forget, { capture: true }));
    effect(() => {
      const state = this.form()();
      if (!this.attempted() || state.submitting()) return;
      // a form that was sent and then emptied for the next entry is untouched, and has nothing to correct
      const failed = state.touched() && state.errorSummary().length > 0;
      untracked(() => {
        this.attempted.set(false);
        this.reveal(failed);
      });
    });
  }

  /** Shows the summary and moves the focus to it. A failed sending does so by itself. */
  reveal(failed = true): void {
    this.failed.set(failed);
    if (failed) afterNextRender(() => this.box()?.nativeElement.focus(), { injector: this.injector });
  }

  /**
   * What the API refused about the whole form stands only until it is sent again, even unchanged: the answer may be
   * another one now, and somebody may have confirmed what was asked.
   */
  private forgetRefusal(event: Event): void {
    const state = this.form()();
    if (!this.isOurs(event) || state.submitting() || state.errors().length === 0) return;
    const { value } = state as unknown as { readonly value: WritableSignal<object> };
    value.set({ ...value() });
  }

  /** The form was sent; how that ended is seen when it is no longer submitting. */
  protected noteAttempt(event: Event): void {
    if (this.isOurs(event)) this.attempted.set(true);
  }

  private isOurs({ target }: Event): boolean {
    return target instanceof Node && target.contains(this.host.nativeElement);
  }

  protected goTo(line: SummaryLine): void {
    line.error.fieldTree().focusBoundControl();
  }
}
