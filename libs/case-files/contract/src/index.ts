export * from './case-file-life';
export * from './case-file-view';
export * from './note';
export * from './residence-clock';
export * from './room-records';
export * from './timeline';
export * from './vocabularies';
