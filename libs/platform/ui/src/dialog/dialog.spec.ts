import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideUiWords } from '../testing/provide-words';
import { Dialog } from './dialog';

@Component({
  imports: [Dialog],
  template: `<gu-dialog heading="Décliner" [(open)]="open"
    ><p>Pourquoi ?</p>
    @if (asks()) {
      <input />
    }
  </gu-dialog>`,
})
class Host {
  readonly open = signal(false);
  readonly asks = signal(false);
}

describe('a dialog', () => {
  async function opened(asks: boolean) {
    TestBed.configureTestingModule({ providers: [provideUiWords()] });
    const fixture = TestBed.createComponent(Host);
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    fixture.componentInstance.asks.set(asks);
    fixture.componentInstance.open.set(true);
    await fixture.whenStable();
    const dialog = page.querySelector('dialog')!;
    return { fixture, dialog };
  }
  afterEach(() => document.body.replaceChildren());

  it('is named by its heading, which takes the focus when there is nothing to fill in', async () => {
    const { dialog } = await opened(false);
    expect(dialog.open).toBe(true);
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Décliner');
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('gives the focus to its first field', async () => {
    await opened(true);
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it('says that it closed, however it was closed', async () => {
    const { fixture, dialog } = await opened(false);
    dialog.close();
    await fixture.whenStable();
    expect(fixture.componentInstance.open()).toBe(false);
    expect(dialog.textContent.trim()).toBe('');
  });
});
