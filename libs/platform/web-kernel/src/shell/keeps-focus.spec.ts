import type { ElementRef } from '@angular/core';
import { Component, signal, viewChild } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { keepsFocus } from './keeps-focus';

@Component({
  template: `
    <div #place tabindex="-1">
      @if (open()) {
        <button type="button" (click)="keepFocus()">Fait</button>
      }
    </div>
    <input />
  `,
})
class Page {
  readonly open = signal(true);
  readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  readonly keepFocus = keepsFocus(this.open, () => this.place().nativeElement);
}

let fixture: ComponentFixture<Page>;
const found = (selector: string): HTMLElement => {
  const element = (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

beforeEach(async () => {
  fixture = TestBed.createComponent(Page);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
});
afterEach(() => {
  (fixture.nativeElement as HTMLElement).remove();
});

async function goesAway(): Promise<void> {
  fixture.componentInstance.open.set(false);
  await fixture.whenStable();
}

describe('the focus of a button that goes away', () => {
  it('goes to the place that stays', async () => {
    found('button').focus();
    found('button').click();
    await goesAway();
    expect(document.activeElement).toBe(found('div[tabindex]'));
  });

  it('stays where somebody has put it meanwhile', async () => {
    found('button').click();
    found('input').focus();
    await goesAway();
    expect(document.activeElement).toBe(found('input'));
  });

  it('is not touched by a change that nobody announced', async () => {
    found('button').focus();
    await goesAway();
    expect(document.activeElement).toBe(document.body);
  });
});
