// html-bare, with content-visibility on every part and every goal: the browser lays out and paints only what is near the screen.
import { plainHtml } from './_plain.js';

plainHtml('html-cv', '.part,.long{content-visibility:auto;contain-intrinsic-size:auto 600px}');
