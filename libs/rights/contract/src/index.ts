export * from './person-statement';
export * from './problems';
export * from './reading-record';
export * from './recipient-notice';
export * from './restriction';
export * from './rights-letter';
export * from './rights-request';
export * from './person-copy';
