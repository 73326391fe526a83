import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Appointment, AskConflicts, Conflict } from '@guichet/appointments-contract';
import { NOW } from '@guichet/platform-ui';
import { ReferenceData } from '@guichet/reference-data-web';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { MoveDialog } from './move-dialog';

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
  teamId: null,
  teamName: null,
  participants: [{ memberId: 'me', name: 'Claire Dumont' }],
  externals: [],
  interpreter: { state: 'none', languageCode: null },
  allowedActions: ['move'],
  organisationShortName: 'CPAS',
  chain: [],
  history: [],
  reminders: [],
  usualAbsence: 'no_show',
};
const TAKEN: Conflict = { kind: 'double_booking', memberName: 'Claire Dumont', at: '2026-11-25T09:30:00.000Z' };
const QUESTION = '/api/appointments/conflicts';
const MOVE = '/api/appointments/a1/move';

describe('moving an appointment', () => {
  let fixture: ComponentFixture<MoveDialog>;
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
        { provide: ReferenceData, useValue: { options: () => [{ value: 'illness', label: 'Maladie' }] } },
      ],
    });
    Object.assign(crypto, { randomUUID: () => 'key' });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(MoveDialog);
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
  const answer = async (url: string, body: object, status = 200) => {
    const asked = http.expectOne({ method: 'POST', url });
    asked.flush(body, { status, statusText: 'answered' });
    await settle();
    return asked.request.body as AskConflicts & { despiteConflicts: boolean };
  };
  const send = async () => {
    const reason = [...page().querySelectorAll('select')].at(-1)!;
    reason.value = 'illness';
    reason.dispatchEvent(new Event('input', { bubbles: true }));
    reason.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    page()
      .querySelector('form')!
      .dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };

  it('shows what speaks against the moment, the present one too', async () => {
    const asked = await answer(QUESTION, { conflicts: [TAKEN] });
    expect(asked).toMatchObject({ startsAt: APPOINTMENT.startsAt, exceptId: 'a1', memberIds: ['me'] });
    expect(page().querySelector('.warn')).not.toBeNull();
  });

  it('asks again when somebody took the moment meanwhile, and then moves all the same', async () => {
    await answer(QUESTION, { conflicts: [] });
    await send();
    const first = await answer(MOVE, { code: 'appointment_conflicts', conflicts: [TAKEN] }, 409);
    expect(first.despiteConflicts).toBe(false);
    await answer(QUESTION, { conflicts: [TAKEN] });
    expect(page().querySelector('.warn')).not.toBeNull();
    await send();
    expect((await answer(MOVE, { id: 'a2', version: 1 })).despiteConflicts).toBe(true);
    expect(fixture.componentInstance.open()).toBe(false);
  });
});
