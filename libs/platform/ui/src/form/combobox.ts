import type { ElementRef } from '@angular/core';
import {
  Component,
  DestroyRef,
  booleanAttribute,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldError } from './field-error';
import { foldText } from './fold-text';
import type { Choice } from './multi-check';
import { SAYS_VALUE, wordsAmong } from './says-value';
import type { SaysValue } from './says-value';
import { UniqueIds } from './unique-ids';

const TYPING_PAUSE = 200;
const MOST_SHOWN = 50;

/**
 * A field that completes while typing, after the ARIA combobox pattern with a listbox.
 *
 * A known list: `<gu-combobox label="Pays" [choices]="countries" [formField]="form.country" />`.
 * A list searched by the API: add `remote`, listen to `(searched)` and feed `[choices]` and `[busy]`.
 */
@Component({
  selector: 'gu-combobox',
  imports: [FieldError, TranslocoPipe],
  templateUrl: './combobox.html',
  styleUrl: './combobox.css',
  providers: [{ provide: SAYS_VALUE, useExisting: Combobox }],
  host: { '(focusout)': 'leave($event)' },
})
export class Combobox implements FormValueControl<string>, SaysValue {
  readonly value = model('');
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly placeholder = input('');
  readonly choices = input.required<readonly Choice[]>();
  /** The words of a value that is not in the list yet, such as a saved one. */
  readonly valueLabel = input<string>();
  readonly remote = input(false, { transform: booleanAttribute });
  readonly busy = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly disabled = input(false);
  readonly required = input(false);
  readonly touch = output();
  /** What was typed, after a short pause. */
  readonly searched = output<string>();
  /** The whole choice that was taken, for those who need more than its value. */
  readonly chosen = output<Choice>();

  protected readonly id = inject(UniqueIds).next('combobox');
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly typed = signal<string | undefined>(undefined);
  protected readonly open = signal(false);
  private pause: ReturnType<typeof setTimeout> | undefined;

  private readonly settledLabel = linkedSignal<{ value: string; known: string | undefined }, string>({
    source: () => ({
      value: this.value(),
      known: this.choices().find((choice) => choice.value === this.value())?.label ?? this.valueLabel(),
    }),
    computation: ({ value, known }, before) => known ?? (value && before?.source.value === value ? before.value : ''),
  });
  protected readonly text = computed(() => this.typed() ?? this.settledLabel());
  protected readonly matches = computed(() => {
    const typed = this.typed();
    if (this.remote() || !typed) return this.choices().slice(0, MOST_SHOWN);
    const wanted = foldText(typed);
    return this.choices()
      .filter((choice) => foldText(`${choice.label} ${choice.detail ?? ''}`).includes(wanted))
      .slice(0, MOST_SHOWN);
  });
  protected readonly active = linkedSignal<readonly Choice[], number>({ source: this.matches, computation: () => -1 });
  protected readonly activeId = computed(() =>
    this.open() && this.active() >= 0 ? `${this.id}-option-${this.active()}` : null,
  );
  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));
  protected readonly described = computed(() => {
    const parts = [this.hint() ? `${this.id}-hint` : '', this.shown().length > 0 ? `${this.id}-error` : ''];
    return parts.filter(Boolean).join(' ') || null;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
  }

  saysValue(value: unknown): string {
    return wordsAmong(this.choices(), value) || (value === this.value() ? this.text() : '');
  }

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  protected type(text: string): void {
    this.typed.set(text);
    this.open.set(true);
    if (text === '') this.value.set('');
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.searched.emit(text), TYPING_PAUSE);
  }

  protected take(choice: Choice): void {
    if (choice.disabled) return;
    this.value.set(choice.value);
    this.settledLabel.set(choice.label);
    this.typed.set(undefined);
    this.open.set(false);
    this.chosen.emit(choice);
  }

  protected press(event: KeyboardEvent): void {
    const last = this.matches().length - 1;
    const chosen = this.matches()[this.active()] ?? this.matches()[0];
    switch (event.key) {
      case 'ArrowDown':
        this.move(this.open() ? (this.active() >= last ? 0 : this.active() + 1) : 0);
        break;
      case 'ArrowUp':
        this.move(this.active() <= 0 ? last : this.active() - 1);
        break;
      case 'Enter':
        // while the list is open Enter chooses, the first when none is marked yet; it never sends the form
        if (!this.open()) return;
        if (chosen) this.take(chosen);
        break;
      case 'Escape':
        if (!this.open()) return;
        this.open.set(false);
        event.stopPropagation();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  protected leave(event: FocusEvent): void {
    if (
      event.relatedTarget instanceof Node &&
      event.currentTarget instanceof Node &&
      event.currentTarget.contains(event.relatedTarget)
    )
      return;
    this.open.set(false);
    this.typed.set(undefined);
    this.touch.emit();
  }

  private move(index: number): void {
    this.open.set(true);
    this.active.set(index);
    const option = this.box().nativeElement.ownerDocument.getElementById(`${this.id}-option-${index}`);
    option?.scrollIntoView({ block: 'nearest' });
  }
}
