/** The options of the topic "Skola", in words a person can point at. */
import type { Text } from '@delaktig/core/language/say.js';

export const options: Readonly<Record<string, Text>> = {
  classroom: ({ msg }) =>
    msg('Klassrummet', { id: 'conversation-mat.topic.school.classroom', desc: 'An option of the topic "Skola"' }),
  teachers: ({ msg }) =>
    msg('Lärarna', { id: 'conversation-mat.topic.school.teachers', desc: 'An option of the topic "Skola"' }),
  classmates: ({ msg }) =>
    msg('Klassen', { id: 'conversation-mat.topic.school.classmates', desc: 'An option of the topic "Skola"' }),
  breaks: ({ msg }) =>
    msg('Rasterna', { id: 'conversation-mat.topic.school.breaks', desc: 'An option of the topic "Skola"' }),
  lunch: ({ msg }) =>
    msg('Skolmaten', { id: 'conversation-mat.topic.school.lunch', desc: 'An option of the topic "Skola"' }),
  reading: ({ msg }) =>
    msg('Läsa', { id: 'conversation-mat.topic.school.reading', desc: 'An option of the topic "Skola"' }),
  writing: ({ msg }) =>
    msg('Skriva', { id: 'conversation-mat.topic.school.writing', desc: 'An option of the topic "Skola"' }),
  maths: ({ msg }) =>
    msg('Matte', { id: 'conversation-mat.topic.school.maths', desc: 'An option of the topic "Skola"' }),
  sports: ({ msg }) =>
    msg('Idrotten', { id: 'conversation-mat.topic.school.sports', desc: 'An option of the topic "Skola"' }),
  'changing-room': ({ msg }) =>
    msg('Byta om till idrotten', {
      id: 'conversation-mat.topic.school.changing-room',
      desc: 'An option of the topic "Skola"',
    }),
  handicraft: ({ msg }) =>
    msg('Slöjden', { id: 'conversation-mat.topic.school.handicraft', desc: 'An option of the topic "Skola"' }),
  'group-work': ({ msg }) =>
    msg('Arbeta i grupp', { id: 'conversation-mat.topic.school.group-work', desc: 'An option of the topic "Skola"' }),
  homework: ({ msg }) =>
    msg('Läxor', { id: 'conversation-mat.topic.school.homework', desc: 'An option of the topic "Skola"' }),
  tests: ({ msg }) =>
    msg('Prov och inlämningar', { id: 'conversation-mat.topic.school.tests', desc: 'An option of the topic "Skola"' }),
  'asking-for-help': ({ msg }) =>
    msg('Be om hjälp', { id: 'conversation-mat.topic.school.asking-for-help', desc: 'An option of the topic "Skola"' }),
  noise: ({ msg }) =>
    msg('Ljudet i skolan', { id: 'conversation-mat.topic.school.noise', desc: 'An option of the topic "Skola"' }),
  'way-to-school': ({ msg }) =>
    msg('Vägen till skolan', {
      id: 'conversation-mat.topic.school.way-to-school',
      desc: 'An option of the topic "Skola"',
    }),
  'after-school': ({ msg }) =>
    msg('Fritids', { id: 'conversation-mat.topic.school.after-school', desc: 'An option of the topic "Skola"' }),
  'new-things': ({ msg }) =>
    msg('När det blir ändringar', {
      id: 'conversation-mat.topic.school.new-things',
      desc: 'An option of the topic "Skola"',
    }),
};
