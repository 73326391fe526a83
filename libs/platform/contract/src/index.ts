export * from './problem';
export * from './page';
