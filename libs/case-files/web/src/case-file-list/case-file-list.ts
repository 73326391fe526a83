import { Component } from '@angular/core';
import { EmptyState } from '@guichet/platform-ui';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'gu-case-file-list',
  imports: [EmptyState, TranslocoPipe],
  template: `
    <div class="page">
      <h1 tabindex="-1">{{ 'caseFiles.list.title' | transloco }}</h1>
      <gu-empty-state
        icon="files"
        [heading]="'caseFiles.list.emptyTitle' | transloco"
        [explanation]="'caseFiles.list.emptyText' | transloco"
      />
    </div>
  `,
})
export class CaseFileList {}
