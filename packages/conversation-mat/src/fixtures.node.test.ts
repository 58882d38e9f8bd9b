import { testDocuments } from '@delaktig/testing/documents.test-helper.js';
import { conversationMatModel } from './document.ts';
import { documentSchema } from './schema.ts';

testDocuments({
  fixtures: new URL('../fixtures/', import.meta.url),
  model: conversationMatModel,
  schema: documentSchema,
  values: ['like', { step: 'like', by: 'person' }, { step: null }],
  /** A new fixture gets a line here. A line is never changed: hosts have such documents, and will have them in ten years. */
  forever: {
    'alex.json': 'b125a31e6b95b70fcea103145884734b264272f786e0457a95d738c051ec5413',
    'all-fields.json': 'e623b92d466657fde189f77d20c489529dac27fd37295a9cadad9ac9a7a827f3',
    'empty.json': '0c334dc0d8ddb19a52b0c0e9af4262983941b78172ed77265fd6df337942194a',
    'ext-and-unknown-fields.json': '900cd02796de017a2bf3fa2495983dbbbfeb2815a8f6da6d95295cdf96e2463f',
    'kept-oddities.json': 'd632424c8fa5b88a5fd920c7f93b1290d9f0d4070f110b3de4b19deb51178623',
    'who-sees.json': 'd7587f2680d30c1c0815f89cfb883f4c2f60f89d68f51b49903e04761d578096',
  },
  oddities: [
    'bad-date createdAt',
    'too-long content person name',
    'kind-mismatch content mats 0 scale kind',
    'unknown-step content mats 0 cards 0 place step',
    'missing-name content mats 0 cards 1',
    'too-long content mats 0 cards 2 label',
    'unknown-step content mats 0 lookBack 0 step',
    'too-few-steps content mats 1 scale steps',
    'no-options content mats 1 cards',
    'unknown-mat content mats 2 detailOf mat',
    'too-long content mats 2 cards 0 comment',
    'unknown-card content mats 3 detailOf card',
  ],
});
