export * from './birth-date';
export * from './names';
export * from './national-number';
export * from './own-number';
export * from './person-facts';
export * from './person-problems';
export * from './person-search';
export * from './vocabularies';
