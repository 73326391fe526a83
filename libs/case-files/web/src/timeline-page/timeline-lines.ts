import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TimelineEntry } from '@guichet/case-files-contract';
import { Chip, RelativeDate } from '@guichet/platform-ui';
import { Words } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoPipe } from '@jsverse/transloco';
import { RECORD_FIELDS } from '../record-form/record-fields';

/** Lines of the timeline, each leading to what it tells of. */
@Component({
  selector: 'gu-timeline-lines',
  imports: [Chip, RelativeDate, RouterLink, TranslocoPipe],
  template: `
    <ul class="plain">
      @for (entry of entries(); track entry.id + entry.kind) {
        <li>
          <span
            ><b>
              @if (!entry.text && linkOf(entry); as link) {
                <a [routerLink]="link">{{ kindWords(entry) }}</a>
              } @else {
                {{ kindWords(entry) }}
              }
            </b>
            @if (codeWords(entry); as words) {
              · {{ words }}
            }
            @if (entry.correction) {
              <gu-chip>{{ 'caseFiles.timeline.correction' | transloco }}</gu-chip>
            }
          </span>
          <span class="end"><gu-relative-date [date]="entry.at" /></span>
          <span class="sub">
            @if (entry.text && linkOf(entry); as link) {
              <a [routerLink]="link"
                ><bdi>{{ entry.text }}</bdi></a
              >
            } @else {
              <bdi class="text">{{ entry.text }}</bdi>
            }
            <span class="block">{{ whoOf(entry) }}</span>
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class TimelineLines {
  private readonly reference = inject(ReferenceData);
  private readonly words = inject(Words);

  readonly fileId = input.required<string>();
  readonly entries = input.required<readonly TimelineEntry[]>();

  protected kindWords(entry: TimelineEntry): string {
    if (entry.kind === 'record' && entry.recordKind) return this.words.say(`caseFiles.records.${entry.recordKind}`);
    return this.words.say(`caseFiles.timeline.kind.${entry.kind}`);
  }
  protected codeWords(entry: TimelineEntry): string {
    if (entry.code === 'addendum') return this.words.say('caseFiles.timeline.addendum');
    if (entry.kind === 'referral') return this.words.say(`caseFiles.referrals.action.${entry.code ?? 'draft'}`);
    if (entry.kind === 'person') return this.words.say(`caseFiles.rooms.${entry.room ?? 'identity'}`);
    if (entry.kind === 'plan') return this.words.say(`caseFiles.timeline.plan.${entry.code ?? 'need'}`);
    if (entry.kind === 'appointment') return this.words.say(`caseFiles.timeline.appointment.${entry.code ?? 'book'}`);
    if (entry.kind === 'document') return this.reference.label('document_kind', entry.code);
    if (entry.kind === 'closing') return this.reference.label('case_closure_reason', entry.code);
    const field = entry.recordKind && RECORD_FIELDS[entry.recordKind].find(({ type }) => type === 'code');
    return field?.type === 'code' && entry.code ? this.reference.label(field.list, entry.code) : '';
  }
  protected whoOf(entry: TimelineEntry): string {
    return [entry.author?.name, entry.organisation?.name].filter(Boolean).join(', ');
  }
  protected linkOf(entry: TimelineEntry): readonly string[] | null {
    const file = ['/dossiers', this.fileId()];
    switch (entry.kind) {
      case 'referral':
        return ['/orientations', entry.objectId];
      case 'appointment':
        return ['/agenda', entry.objectId];
      case 'document':
      case 'letter':
        return [...file, 'documents'];
      case 'plan':
        return [...file, entry.code === 'rating' ? 'reperes' : 'plan'];
      case 'merger':
      case 'merger_undone':
        return ['/dossiers', entry.objectId];
      case 'record':
      case 'person':
        return entry.room ? [...file, entry.room] : null;
      default:
        return null;
    }
  }
}
