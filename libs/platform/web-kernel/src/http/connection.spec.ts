import { HttpBackend, HttpErrorResponse, HttpResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { of, throwError } from 'rxjs';
import { Connection } from './connection';

describe('the connection', () => {
  let reachable: boolean;
  const handle = jest.fn(() =>
    reachable ? of(new HttpResponse({ status: 200 })) : throwError(() => new HttpErrorResponse({ status: 0 })),
  );

  beforeEach(() => {
    jest.useFakeTimers();
    reachable = false;
    handle.mockClear();
    TestBed.configureTestingModule({ providers: [{ provide: HttpBackend, useValue: { handle } }] });
  });
  afterEach(() => jest.useRealTimers());

  it('is asked for again, less and less often, until the API answers', async () => {
    const connection = TestBed.inject(Connection);
    const back = connection.reportLost();
    expect(connection.reportLost()).toBe(back);
    expect(connection.lost()).toBe(true);
    await jest.advanceTimersByTimeAsync(7_000);
    expect(handle).toHaveBeenCalledTimes(4);
    reachable = true;
    await jest.advanceTimersByTimeAsync(8_000);
    await back;
    expect(connection.lost()).toBe(false);
  });

  it('is tried at once when the browser finds its network again', async () => {
    const connection = TestBed.inject(Connection);
    const back = connection.reportLost();
    await jest.advanceTimersByTimeAsync(10);
    reachable = true;
    dispatchEvent(new Event('online'));
    await back;
    expect(connection.lost()).toBe(false);
  });

  it('can be lost a second time', async () => {
    const connection = TestBed.inject(Connection);
    reachable = true;
    await connection.reportLost();
    reachable = false;
    void connection.reportLost();
    expect(connection.lost()).toBe(true);
  });
});
