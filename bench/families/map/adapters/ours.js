import { register } from './_common.js';
import { ours } from './_ours.js';

register(ours('ours'));
