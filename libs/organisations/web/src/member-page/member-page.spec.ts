import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Member } from '@guichet/organisations-contract';
import { FAILURE_WORDS } from '@guichet/platform-ui';
import { SessionStore } from '@guichet/platform-web-kernel';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { MemberPage } from './member-page';

const MEMBER: Member = {
  id: 'm1',
  version: 3,
  givenName: 'Zoé',
  familyName: 'Lambert',
  email: 'zoe@demo.example',
  role: 'worker',
  active: true,
  secrecyUndertakingOn: '2026-01-01',
  organisation: { id: 'cpas', name: 'CPAS', shortName: 'CPAS', kind: 'cpas' },
  teams: [],
  language: 'fr',
  staffFileRight: false,
  protectedAddressRight: false,
  openFilesLed: 2,
  allowedActions: ['edit', 'edit_rights', 'set_teams', 'reset_password'],
  grantableRoles: ['worker'],
};

describe('the page of an account', () => {
  let fixture: ComponentFixture<MemberPage>;
  let host: HTMLElement;

  async function show(facts: Partial<Member>): Promise<void> {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: FAILURE_WORDS, useValue: () => ({ title: '', detail: '' }) },
        { provide: SessionStore, useValue: { session: signal({ member: { id: '0' } }), can: () => true } },
      ],
    });
    fixture = TestBed.createComponent(MemberPage);
    fixture.componentRef.setInput('id', 'm1');
    host = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/members/m1')
      .flush({ ...MEMBER, ...facts });
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  }
  const departure = () => host.querySelector('a[href="/administration/membres/m1/depart"]')?.textContent.trim();

  it('leads to the departure', async () => {
    await show({});
    expect(departure()).toMatch(/departure\.begin$/);
  });

  it('leads to handing over what a closed account still holds', async () => {
    await show({ active: false });
    expect(departure()).toMatch(/departure\.closed\.begin$/);
    expect(host.querySelector('gu-member-password')).toBeNull();
  });

  it('does not to whoever may not change the rights', async () => {
    await show({ active: false, allowedActions: ['edit'] });
    expect(departure()).toBeUndefined();
  });
});
