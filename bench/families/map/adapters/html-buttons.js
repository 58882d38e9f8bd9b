import { buttons } from './_buttons.js';
import { register } from './_common.js';

register(buttons('html-buttons'));
