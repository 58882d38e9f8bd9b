import { testDocuments } from '@delaktig/testing/documents.test-helper.js';
import { whatMattersModel } from './document.ts';
import { documentSchema } from './schema.ts';

testDocuments({
  fixtures: new URL('../fixtures/', import.meta.url),
  model: whatMattersModel,
  schema: documentSchema,
  // A new fixture gets a line here. A line is never changed: hosts have such documents, and will have them in ten years.
  forever: {
    'alex.json': '6cbc3c6b665b2c0ebdb4cfc8fc348573e3f4433cc83b9a09de5ca8b4e1041bd3',
    'all-fields.json': '194492ea1f712d2ca9b29ca3eb73c7cbf55632e5fffbb7b692e4e152d9a7c748',
    'arabic.json': '1c15b49041960c49320cc0759e154a3851ef8557f5ad1edfb681806a5f1ce632',
    'empty.json': '0c284a389d4708425e5bffc278efc9a14ada61e42b051b67240b428f92510f94',
    'ext-and-unknown-fields.json': '6adf9cb09c4f16081503c85131ec0fda7b7e7661f68da0b9e12fca79e5b16138',
    'kept-oddities.json': '54ceeea4e721eafe047ac408784e99949b0d4bdb8068552883f8068dd0a44f3b',
    'symbol-level.json': '084bc436a062201d8567542be466caf5f0c06cd349027467204f82cb839cc955',
  },
  oddities: [
    'bad-date createdAt',
    'nothing-said content matters 0 said',
    'nothing-said content matters 1 said',
    'too-long content matters 2 said words',
  ],
  values: ['now', { words: 'a' }, { attachment: 'a' }, { sv: 'a' }],
});
