import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SortHeader, parseSort } from './sort-header';

@Component({
  imports: [SortHeader],
  template: `<table>
    <tbody>
      <tr>
        <th gu-sort column="name" [order]="order()" (sorted)="order.set(parse($event))">Nom</th>
      </tr>
    </tbody>
  </table>`,
})
class Host {
  readonly order = signal(parseSort('-openedOn'));
  protected readonly parse = parseSort;
}

describe('a sortable header', () => {
  it('sorts up, then down, and says which', async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const header = (fixture.nativeElement as HTMLElement).querySelector('th')!;
    const seen = [header.getAttribute('aria-sort')];
    for (let click = 0; click < 3; click += 1) {
      header.querySelector('button')?.click();
      await fixture.whenStable();
      seen.push(header.getAttribute('aria-sort'));
    }
    expect(seen).toEqual([null, 'ascending', 'descending', 'ascending']);
  });
});
