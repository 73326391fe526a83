import { TestBed } from '@angular/core/testing';
import { SearchField } from './search-field';

function arrange(text: string) {
  const fixture = TestBed.createComponent(SearchField);
  fixture.componentRef.setInput('label', 'Chercher');
  fixture.componentRef.setInput('text', text);
  fixture.detectChanges();
  const box = (fixture.nativeElement as HTMLElement).querySelector('input')!;
  const said: string[] = [];
  fixture.componentInstance.searched.subscribe((words) => said.push(words));
  const type = (words: string) => {
    box.value = words;
    box.dispatchEvent(new Event('input'));
  };
  return { fixture, box, said, type };
}

describe('a search field', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says what was typed once, after a pause', () => {
    const { said, type } = arrange('');
    type('c');
    type('cp');
    type('cpas ');
    expect(said).toEqual([]);
    jest.advanceTimersByTime(300);
    expect(said).toEqual(['cpas']);
  });

  it('says it at once on Enter, and only once', () => {
    const { said, type, box } = arrange('');
    type('forem');
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    jest.advanceTimersByTime(300);
    expect(said).toEqual(['forem']);
  });

  it('shows what the address says', () => {
    const { box, fixture } = arrange('cripel');
    expect(box.value).toBe('cripel');
    fixture.componentRef.setInput('text', undefined);
    fixture.detectChanges();
    expect(box.value).toBe('');
  });

  it('does not overwrite what is typed while the address catches up', () => {
    const { box, fixture, type } = arrange('');
    type('for');
    jest.advanceTimersByTime(300);
    box.value = 'fore';
    fixture.componentRef.setInput('text', 'for');
    fixture.detectChanges();
    expect(box.value).toBe('fore');
  });
});
