import type { ElementRef } from '@angular/core';
import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-shapes';
import { UniqueIds } from './unique-ids';

/**
 * A place for one file: dropped here, chosen, or photographed where there is a camera at hand. Every word is given:
 * `<gu-file-drop [file]="file()" accept=".csv" drop="Déposez la liste ici" choose="Choisir" hint="…" (picked)="…" />`;
 * `pictures` (media types) and `photograph` (the button's words) together offer the camera.
 */
@Component({
  selector: 'gu-file-drop',
  imports: [Icon],
  template: `
    <p class="row">
      <gu-icon [name]="icon()" />
      @if (file(); as one) {
        <b
          ><bdi>{{ one.name }}</bdi></b
        >
      } @else {
        <span>{{ drop() }}</span>
      }
    </p>
    <div class="row">
      <label class="btn small">
        <input
          #chooser
          class="visually-hidden"
          type="file"
          [accept]="accept()"
          [attr.aria-describedby]="hintId"
          (change)="chosen($event)"
        />{{ choose() }}
      </label>
      @if (pictures(); as kinds) {
        <label class="btn small camera">
          <input
            class="visually-hidden"
            type="file"
            capture="environment"
            [accept]="kinds"
            [attr.aria-describedby]="hintId"
            (change)="chosen($event)"
          />{{ photograph() }}
        </label>
      }
    </div>
    <p class="hint" [id]="hintId">{{ hint() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.625rem;
      justify-items: start;
      padding: var(--space-4);
      border: 2px dashed var(--line-2);
      border-radius: var(--radius-l);
      min-inline-size: 0;
    }
    :host(.hovering) {
      border-color: var(--petrol);
      background: var(--petrol-soft);
    }
    .row {
      min-inline-size: 0;
    }
    label:focus-within {
      outline: 3px solid var(--petrol);
      outline-offset: 2px;
    }
    b {
      overflow-wrap: anywhere;
    }
    /* where there is no camera at hand the button would only open the same folder */
    @media (hover: hover) and (pointer: fine) {
      .camera {
        display: none;
      }
    }
  `,
  host: {
    '(dragover)': 'over($event)',
    '(dragleave)': 'hovering.set(false)',
    '(drop)': 'dropped($event)',
    '[class.hovering]': 'hovering()',
  },
})
export class FileDrop {
  readonly file = input<File | null>(null);
  readonly icon = input<IconName>('file');
  readonly accept = input.required<string>();
  readonly drop = input.required<string>();
  readonly choose = input.required<string>();
  readonly hint = input.required<string>();
  readonly pictures = input('');
  readonly photograph = input('');
  readonly picked = output<File>();

  protected readonly hovering = signal(false);
  protected readonly hintId = inject(UniqueIds).next('file');
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');

  /** Empties the native control, so that the same file can be chosen again. */
  clear(): void {
    this.chooser().nativeElement.value = '';
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.hovering.set(true);
  }
  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.hovering.set(false);
    this.pick(event.dataTransfer?.files);
  }
  protected chosen(event: Event): void {
    this.pick((event.target as HTMLInputElement).files);
  }

  private pick(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file) this.picked.emit(file);
  }
}
