import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const BENCH = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const REPOSITORY = path.dirname(BENCH);
export const FAMILIES = path.join(BENCH, 'families');
export const DIST = path.join(BENCH, 'dist');
export const RESULTS = path.join(BENCH, 'results');
/** Our elements as shipped: written by `npm run build` at the root. */
export const CDN = path.join(REPOSITORY, 'packages', 'toolkit', 'cdn');
