import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { DeparturePage } from './departure-page';

const HOLDING = { teamId: 't1', team: 'Antenne', files: 1, referrals: 0, tasks: 0, successors: [] };

describe('a departure', () => {
  let fixture: ComponentFixture<DeparturePage>;
  let host: HTMLElement;

  async function show(active: boolean, holdings: object[]): Promise<void> {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: FAILURE_WORDS, useValue: () => ({ title: '', detail: '' }) },
      ],
    });
    fixture = TestBed.createComponent(DeparturePage);
    fixture.componentRef.setInput('id', 'm1');
    host = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    const http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/members/m1').flush({ givenName: 'Zoé', familyName: 'Lambert', active });
    http.expectOne('/api/members/m1/departure').flush({ version: 1, holdings, files: [] });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
  const button = () => host.querySelector('button')?.textContent.trim();

  it('closes the account of somebody who leaves', async () => {
    await show(true, [HOLDING]);
    expect(button()).toMatch(/departure\.go$/);
  });

  it('speaks of what is left where the account is closed already', async () => {
    await show(false, [HOLDING]);
    expect(host.querySelector('.lead')?.textContent).toMatch(/departure\.closed\.lead$/);
    expect(button()).toMatch(/departure\.closed\.go$/);
  });

  it('speaks of tasks that would be dropped where there are tasks', async () => {
    await show(true, [{ ...HOLDING, tasks: 2 }]);
    expect(host.textContent).toContain('departure.dropped');
  });

  it('does not speak of them where there are none', async () => {
    await show(true, [HOLDING]);
    expect(host.textContent).not.toContain('departure.dropped');
  });

  it('asks nothing where nothing is left in a closed account', async () => {
    await show(false, []);
    expect(host.querySelector('.lead')?.textContent).toMatch(/departure\.closed\.leadWithNothing$/);
    expect(host.querySelector('button')).toBeNull();
  });
});
