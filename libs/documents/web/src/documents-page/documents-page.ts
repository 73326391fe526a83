import { httpResource } from '@angular/common/http';
import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Room } from '@guichet/access-contract';
import type { DocumentView, FileDocuments } from '@guichet/documents-contract';
import { AsyncView, Card, Dialog, Empty, EmptyState, Icon, Loaded, warnBeforeUnload } from '@guichet/platform-ui';
import type { HoldsUnsavedText } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { DocumentCard } from '../document-card/document-card';
import { DocumentUpload } from '../document-upload/document-upload';
import { LetterForm } from '../letter-form/letter-form';

/** The papers of a person, by room, and what may be added to them. */
@Component({
  selector: 'gu-documents-page',
  imports: [
    AsyncView,
    Card,
    Dialog,
    DocumentCard,
    DocumentUpload,
    Empty,
    EmptyState,
    Icon,
    LetterForm,
    Loaded,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './documents-page.html',
})
export class DocumentsPage implements HoldsUnsavedText {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly documents = httpResource<FileDocuments>(() => `/api/case-files/${this.id()}/documents`);
  protected readonly room = signal<Room | ''>('');
  protected readonly writing = signal(false);
  private readonly holding = signal(false);
  protected readonly known = computed(() => (this.documents.hasValue() ? this.documents.value() : undefined));
  /** Whose file it is, as far as the reader may know; nothing until it is there. */
  protected readonly whose = computed(() => this.known()?.personName ?? this.known()?.reference);
  protected readonly rooms = computed(() => [...new Set(this.known()?.items.map((item) => item.room))].sort());
  protected readonly isEmpty = (all: FileDocuments): boolean => all.items.length === 0;

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedText(): boolean {
    return this.holding();
  }
  protected hold(holding: boolean): void {
    this.holding.set(holding);
  }
  protected shown({ items }: FileDocuments): readonly DocumentView[] {
    const room = this.room();
    return room ? items.filter((item) => item.room === room) : items;
  }
  protected filter(event: Event): void {
    this.room.set((event.target as HTMLSelectElement).value as Room | '');
  }
  protected written(): void {
    this.writing.set(false);
    this.documents.reload();
  }
}
