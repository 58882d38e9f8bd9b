import { Counter } from './counter.test-helper.ts';

Counter.define();
