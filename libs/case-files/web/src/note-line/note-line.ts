import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import type { NoteView } from '@guichet/case-files-contract';
import { Chip, RelativeDate } from '@guichet/platform-ui';
import { PageSections } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { NoteHistory } from '../note-history/note-history';
import { NoteWriting } from '../note-writing/note-writing';
import type { NoteWritingKind } from '../note-writing/note-writing';

/** One note with what stands beneath it: its author corrects it for a day, everybody adds to it, its organisation withdraws it. */
@Component({
  selector: 'gu-note-line',
  imports: [Chip, NoteHistory, NoteWriting, PageSections, RelativeDate, TranslocoPipe],
  templateUrl: './note-line.html',
  styleUrl: './note-line.css',
})
export class NoteLine {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  readonly fileId = input.required<string>();
  readonly note = input.required<NoteView>();
  readonly mayAdd = input(false);
  readonly organisationId = input.required<string>();
  readonly changed = output();

  protected readonly own = computed(() => this.note().author.organisationId === this.organisationId());
  /** Its history is open. */
  protected readonly told = signal(false);
  protected readonly fact = computed(() => ({
    caseFileId: this.fileId(),
    room: this.note().nature === 'confidence' ? 'confidence' : 'journal',
    kind: 'note',
    factId: this.note().id,
  }));
  protected readonly writing = signal<NoteWritingKind | null>(null);

  /** The focus goes back to where the writing was begun. */
  protected cancel(): void {
    this.writing.set(null);
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>('.row button')?.focus(), {
      injector: this.injector,
    });
  }
  protected done(): void {
    this.writing.set(null);
    this.changed.emit();
  }
}
