import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { newDraft } from './appointment-draft';
import type { AppointmentChangeDraft } from './appointment-draft';
import { ParticipantFields } from './participant-fields';

@Component({
  imports: [ParticipantFields],
  template: `<gu-participant-fields [form]="form" [teamId]="team()" />`,
})
class Host {
  readonly team = signal('a');
  readonly draft = signal<AppointmentChangeDraft>(
    newDraft({ day: '2026-11-25', caseFileId: '', teamId: 'a', subject: '', me: 'me' }),
  );
  readonly form = form(this.draft);
}

describe('who takes part', () => {
  let fixture: ComponentFixture<Host>;
  let http: HttpTestingController;

  beforeEach(() => {
    const me = { id: 'me', givenName: 'Claire', familyName: 'Dumont' };
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: SessionStore, useValue: { session: signal({ member: me }) } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(Host);
    fixture.detectChanges();
  });

  const settled = async () => {
    fixture.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  };
  const answer = async (team: string, ...names: string[]) => {
    const items = names.map((name) => ({ id: name.toLowerCase(), givenName: name, familyName: 'X' }));
    http.expectOne(`/api/teams/${team}/members`).flush({ items });
    await settled();
  };
  const change = async (team: string) => {
    fixture.componentInstance.team.set(team);
    await settled();
  };
  const boxes = () =>
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('label')]
      .filter((label) => label.querySelector('input[type=checkbox]'))
      .map((label) => ({ name: label.textContent.trim(), box: label.querySelector('input')! }));
  const ticked = () => boxes().flatMap(({ name, box }) => (box.checked ? [name] : []));
  const toggle = (name: string) => {
    boxes()
      .find((one) => one.name === name)
      ?.box.click();
    fixture.detectChanges();
  };
  const chosen = () => fixture.componentInstance.draft().memberIds;

  it('stays in sight and chosen when the team changes', async () => {
    await answer('a', 'Me', 'Anna');
    toggle('Anna X');
    await change('b');
    await answer('b', 'Ben');
    expect(ticked()).toEqual(expect.arrayContaining(['Anna X']));
    toggle('Ben X');
    expect([...chosen()].sort()).toEqual(['anna', 'ben', 'me']);
    toggle('Anna X');
    expect([...chosen()].sort()).toEqual(['ben', 'me']);
  });

  it('stays in sight without a team', async () => {
    await answer('a', 'Me', 'Anna');
    toggle('Anna X');
    await change('');
    expect(ticked()).toHaveLength(2);
    toggle('Anna X');
    expect(chosen()).toEqual(['me']);
  });

  it('shows whoever a draft had chosen, without dropping them before the team is here', async () => {
    fixture.componentInstance.draft.update((draft) => ({ ...draft, memberIds: ['me', 'anna'] }));
    fixture.detectChanges();
    expect(boxes()).toEqual([]);
    await answer('a', 'Ben');
    expect(ticked()).toHaveLength(2);
  });
});
