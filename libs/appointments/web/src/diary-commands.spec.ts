import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Toasts } from '@guichet/platform-ui';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { DiaryCommands } from './diary-commands';

const UNDOING = '/api/appointments/a1/undoing';
const TAKEN = { kind: 'double_booking', memberName: 'Anna X', at: '2035-03-08T09:00:00Z' };

describe('taking back a step', () => {
  let http: HttpTestingController;
  const after = jest.fn();

  beforeEach(() => {
    after.mockClear();
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    Object.assign(crypto, { randomUUID: () => 'key' });
    http = TestBed.inject(HttpTestingController);
  });

  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('asks once more when the moment was taken meanwhile', async () => {
    const toasts = TestBed.inject(Toasts);
    const undone = TestBed.inject(DiaryCommands).undo({ id: 'a1', version: 2 }, after);
    const refused = http.expectOne(UNDOING);
    expect(refused.request.body).toEqual({ despiteConflicts: false });
    refused.flush({ code: 'appointment_conflicts', conflicts: [TAKEN] }, { status: 409, statusText: 'Conflict' });
    await undone;
    const [asked] = toasts.all();
    expect(asked?.tone).toBe('warn');
    asked?.action?.run();
    const again = http.expectOne(UNDOING);
    expect([again.request.body, again.request.headers.get('If-Match')]).toEqual([{ despiteConflicts: true }, '"2"']);
    again.flush({ id: 'a1', version: 3 });
    await settle();
    expect(toasts.all().at(-1)?.tone).toBe('ok');
    expect(after).toHaveBeenCalledTimes(2);
  });

  it('says what else goes wrong', async () => {
    const undone = TestBed.inject(DiaryCommands).undo({ id: 'a1', version: 2 }, after);
    http.expectOne(UNDOING).flush({ code: 'appointment_step' }, { status: 422, statusText: 'Refused' });
    await undone;
    expect(TestBed.inject(Toasts).all()).toMatchObject([{ tone: 'bad', action: undefined }]);
  });
});
