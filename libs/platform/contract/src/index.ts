export * from './problem';
export * from './page';
export * from './form-draft';
