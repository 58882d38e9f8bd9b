import { testDocuments } from '@delaktig/testing/documents.test-helper.js';
import { meetingCircleModel } from './document.ts';
import { documentSchema } from './schema.ts';

testDocuments({
  fixtures: new URL('../fixtures/', import.meta.url),
  model: meetingCircleModel,
  schema: documentSchema,
  // A new fixture gets a line here. A line is never changed: hosts have such documents, and will have them in ten years.
  forever: {
    'after.json': '43ff28a22cb8f32a1ca71f91f2a3ab316f16f357bdd364ca10b8c0fd0b30939c',
    'alex.json': 'b5bd4f7dbdd567809c38c620b0e6fd1fd18e75dab9ce481a3d87f2848a8b4be5',
    'all-fields.json': '63b73a4fd9c510adb4487f91245e45252fa44da024733abd6af0aa6dceeb4b43',
    'empty.json': '957a962c4cf0f5c4b5fa8edb38516838fe46a0b5774428dc5f5d808a73a51ebc',
    'ext-and-unknown-fields.json': '6add8c352d06b1b0450e296380f8338a99fedabf4d55492e2a88f5dc16f32dcd',
    'kept-oddities.json': '8f311ffccdd886f24c47f676717542b24b689887e6ec4d3c3149a8aaadadf7d1',
  },
  oddities: [
    'bad-date updatedAt',
    'no-share content parts 0 share',
    'no-share content parts 1 share',
    'shares-off content parts',
    'odd-length content minutes',
    'unknown-participant content chair',
    'unknown-participant content writer',
    'unknown-role content participants 0 role',
    'unknown-part content taking parts 0',
  ],
  values: ['circle', 'chair', 60, -1, { sv: 'a' }],
});
