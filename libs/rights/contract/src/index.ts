export * from './person-statement';
export * from './problems';
export * from './reading-record';
export * from './restriction';
export * from './rights-request';
export * from './person-copy';
