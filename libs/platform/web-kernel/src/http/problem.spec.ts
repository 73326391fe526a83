import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { CONNECTION_LOST, Conflict, Problem, problemOf } from './problem';

describe('what an HTTP call threw', () => {
  it('is a problem with the code and the request id of the API', () => {
    const body = { status: 409, code: 'referral_already_accepted', title: 'Trop tard', requestId: 'req-7' };
    const problem = problemOf(new HttpErrorResponse({ status: 409, error: body }));
    expect(problem).toMatchObject({
      status: 409,
      code: 'referral_already_accepted',
      title: 'Trop tard',
      requestId: 'req-7',
    });
  });

  it('is a conflict when the version is no longer the current one', () => {
    expect(problemOf(new HttpErrorResponse({ status: 412, error: { code: 'stale' } }))).toBeInstanceOf(Conflict);
  });

  it('says how long to wait', () => {
    const headers = new HttpHeaders({ 'Retry-After': '120' });
    expect(problemOf(new HttpErrorResponse({ status: 429, headers })).retryAfter).toBe(120);
  });

  it('is a lost connection when no answer came', () => {
    expect(problemOf(new HttpErrorResponse({ status: 0 })).code).toBe(CONNECTION_LOST);
  });

  it('trusts neither the status nor the shape of a foreign body, such as the page of a proxy', () => {
    const problem = problemOf(new HttpErrorResponse({ status: 502, error: '<html>Bad gateway</html>' }));
    expect(problem).toMatchObject({ status: 502, code: '', errors: [] });
    expect(problemOf(problem)).toBe(problem);
    expect(problemOf(new TypeError('x'))).toBeInstanceOf(Problem);
  });
});
