export { startTestProduct as default } from './test-product.ts';
