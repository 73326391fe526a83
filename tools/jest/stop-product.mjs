export { stopTestProduct as default } from './test-product.ts';
