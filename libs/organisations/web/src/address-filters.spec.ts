import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { addressFilters, givenOnly } from './address-filters';

@Component({ selector: 'gu-list', template: '' })
class List {
  readonly q = input<string>();
  readonly setAddress = addressFilters();
}

describe('filters in the address', () => {
  let list: List;
  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: 'liste', component: List }], withComponentInputBinding())],
    });
    list = await (await RouterTestingHarness.create()).navigateByUrl('/liste?theme=french', List);
  });
  const address = () => TestBed.inject(Router).url;
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('join what is already there, and come back to the page', async () => {
    list.setAddress({ q: 'cours' });
    await settled();
    expect(address()).toBe('/liste?theme=french&q=cours');
    expect(list.q()).toBe('cours');
  });

  it('go away when they are empty', async () => {
    list.setAddress({ theme: '' });
    await settled();
    expect(address()).toBe('/liste');
  });

  it('are asked of the API only where they say something', () => {
    expect(givenOnly({ q: '', kind: 'cpas', theme: undefined })).toEqual({ kind: 'cpas' });
  });
});
