import { testDocuments } from '@delaktig/testing/documents.test-helper.js';
import { conversationMenuModel } from './document.ts';
import { documentSchema } from './schema.ts';

testDocuments({
  fixtures: new URL('../fixtures/', import.meta.url),
  model: conversationMenuModel,
  schema: documentSchema,
  // A new fixture gets a line here. A line is never changed: hosts have such documents, and will have them in ten years.
  forever: {
    'alex.json': '1b30de73773d29fa312a438e07975774b4d82e5493fb42f37ad6fa87cf66bf28',
    'all-fields.json': '715d39050fcafe4b27ecd506df3cb5ff53486f5a92b848a7090d58085ecd6d22',
    'empty.json': '376e3f1d081d138190c1168c0f12f03730e57f0720a248d0f1da2fc51e417baa',
    'ext-and-unknown-fields.json': '0eb950b73300d72cf7a9696c8378e0561476c0848c1da7d8b80a556278aaf6a4',
    'kept-oddities.json': '43832f8a0ff347c7a34b20a4e92a9d52b11b0de9baf795c4398cdb316612018f',
    'life-story.json': '3285ed7221a4fdd81395e127369c74682ecdbf60f92c43a42d77ee83583bfb2c',
  },
  oddities: [
    'bad-date updatedAt',
    'unknown-topic content chosen 0',
    'too-long content topics 0 said words',
    'nothing-said content topics 0 answers 0 said',
    'bad-date content topics 0 answers 0 at',
  ],
  values: ['notNow', 'own', { words: 'a' }, { sv: 'a' }],
});
