import { testDocuments } from '@delaktig/testing/documents.test-helper.js';
import { sipModel } from './document.ts';
import { documentSchema } from './schema.ts';

testDocuments({
  fixtures: new URL('../fixtures/', import.meta.url),
  model: sipModel,
  schema: documentSchema,
  // A new fixture gets a line here. A line is never changed: hosts have such documents, and will have them in ten years.
  forever: {
    'all-fields.json': '2817bd16d6b6ddc9b0fc0e1eb5b8cf7e36616b26102e8bc08c6723cf9a819131',
    'arabic.json': 'cd12c2a7be3863cdb1b3296354e511fded309a969c39a6aa19a1b991d1ef8ac4',
    'empty.json': 'b76ca83e5c18c8cd336d4ca5a9944913e7f44ac62f6a86f8d992547532819f0f',
    'ext-and-unknown-fields.json': '5e008362c6843be561acd10b1f17c80c940ece0db8528fd40d0e2fb0f9654edc',
    'josef.json': 'd53c24de06f7d4287a4ff8c45218b811afe2dcccb25ca5da039422d93fbae7a2',
    'kept-oddities.json': '82cc89bab83b282045eb2fc46ae3deb17ba647211a6b316b2baf8a4da63fc36d',
    'lars.json': '505bee170165334d8908c5c4562772999c512f77d9d3fbfb530de3746c8cb227',
    'meeting-questions.json': 'a258913957115e56bae6a8e421393d03ab3395864ad1607bfa3a268d4930e14f',
    'one-part.json': '51a355ecdbf6b5d489ead90e6b4f08d371b24d5c9aeef02d05a7f00a9d856e9d',
    'own-questions.json': 'cfa04be609faf59568f506ede8b196c31b81fdc9c24505701a6bc5e1b24def09',
    'sent-and-shared.json': '4487da09db3dba9719701494480fab9cc896775a856ebc50f1db4307a35cc371',
    'whose-subgoal.json': '4738bc2782e12c7be54837e3342ceefe5906522855da3142ececde881d706f18',
  },
  oddities: [
    'bad-date createdAt',
    'unknown-option content consent answer',
    'bad-date content consent validUntil',
    'unknown-option content situation noticedBy',
    'unknown-subgoal content followUp meetings 0 results 0 subgoal',
  ],
  values: ['yes', ['school'], { words: 'a' }, { document: 'a', item: 'b' }, { sv: 'a' }],
});
