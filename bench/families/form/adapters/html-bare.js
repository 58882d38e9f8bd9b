import { plainHtml } from './_plain.js';

plainHtml('html-bare');
