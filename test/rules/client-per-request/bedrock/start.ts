import { askOnce } from './lib';

await askOnce();
