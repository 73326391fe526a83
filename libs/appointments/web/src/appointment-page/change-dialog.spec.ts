import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Appointment, AskConflicts, Conflict } from '@guichet/appointments-contract';
import { NOW } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { ChangeDialog } from './change-dialog';

const APPOINTMENT: Appointment = {
  id: 'a1',
  version: 1,
  status: 'booked',
  startsAt: '2026-11-25T09:00:00.000Z',
  endsAt: '2026-11-25T10:00:00.000Z',
  subject: 'Suivi',
  placeKind: 'on_site',
  place: '',
  discreet: false,
  caseFileId: null,
  personName: null,
  teamId: 't1',
  teamName: 'Accueil',
  participants: [{ memberId: 'me', name: 'Claire Dumont' }],
  externals: [],
  interpreter: { state: 'none', languageCode: null },
  allowedActions: ['cancel'],
  organisationShortName: 'CPAS',
  chain: [],
  history: [],
  reminders: [],
  usualAbsence: 'no_show',
};
const TAKEN: Conflict = { kind: 'double_booking', memberName: 'Anna X', at: '2026-11-25T09:30:00.000Z' };
const QUESTION = '/api/appointments/conflicts';
const CHANGE = '/api/appointments/a1';

describe('changing an appointment', () => {
  let fixture: ComponentFixture<ChangeDialog>;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({
          langs: { fr: {} },
          translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' },
          preloadLangs: true,
        }),
      ],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: NOW, useValue: signal(new Date('2026-11-24T10:00:00Z')) },
        { provide: ReferenceData, useValue: { options: () => [] } },
        { provide: SessionStore, useValue: { session: signal(undefined) } },
      ],
    });
    Object.assign(crypto, { randomUUID: () => 'key' });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ChangeDialog);
    fixture.componentRef.setInput('appointment', APPOINTMENT);
    fixture.componentRef.setInput('open', true);
    fixture.autoDetectChanges();
    await settle();
  });

  const page = () => fixture.nativeElement as HTMLElement;
  const settle = async () => {
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  };
  const answer = async (method: string, url: string, body: object, status = 200) => {
    const asked = http.expectOne({ method, url });
    asked.flush(body, { status, statusText: 'answered' });
    await settle();
    return asked.request.body as AskConflicts & { despiteConflicts: boolean };
  };
  const send = async () => {
    page()
      .querySelector('form')!
      .dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  const tick = async (name: string) => {
    const label = [...page().querySelectorAll('label')].find(({ textContent }) => textContent.includes(name));
    label?.querySelector('input')?.click();
    await settle();
  };

  it('asks about nobody while nobody joins', async () => {
    http.expectNone({ method: 'POST', url: QUESTION });
    await send();
    expect((await answer('PUT', CHANGE, { id: 'a1', version: 2 })).despiteConflicts).toBe(false);
  });

  it('warns of whoever joins and is busy, and then changes all the same', async () => {
    const anna = { id: 'anna', givenName: 'Anna', familyName: 'X' };
    await answer('GET', '/api/teams/t1/members', { items: [anna] });
    await tick('Anna X');
    const asked = await answer('POST', QUESTION, { conflicts: [] });
    expect(asked).toMatchObject({ memberIds: ['anna'], exceptId: 'a1', startsAt: APPOINTMENT.startsAt });
    await send();
    await answer('PUT', CHANGE, { code: 'appointment_conflicts', conflicts: [TAKEN] }, 409);
    await answer('POST', QUESTION, { conflicts: [TAKEN] });
    expect(page().querySelector('.warn')).not.toBeNull();
    await send();
    expect((await answer('PUT', CHANGE, { id: 'a1', version: 2 })).despiteConflicts).toBe(true);
    expect(fixture.componentInstance.open()).toBe(false);
  });
});
