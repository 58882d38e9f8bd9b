/** Words of the part *Avvikelser*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Avvikelser', { id: 'sip-form.deviation.title', desc: 'Heading of the part "Deviations" of a plan' });

export const deviations: Text = ({ msg }) =>
  msg('Avvikelser', { id: 'sip-form.deviation.deviations', desc: 'Heading in the part "Deviations"' });

export const deviationsItem: Text = ({ msg }) =>
  msg('avvikelse', {
    id: 'sip-form.deviation.deviations-item',
    desc: 'One thing of "Deviations", in the middle of a sentence: "Add …", "Remove …"',
  });

export const deviationsWho: Text = ({ msg }) =>
  msg('Vilken verksamhet?', {
    id: 'sip-form.deviation.deviations-who',
    desc: 'Label of a field in the part "Deviations"',
  });

export const deviationsWords: Text = ({ msg }) =>
  msg('Beskriv', { id: 'sip-form.deviation.deviations-words', desc: 'Label of a field in the part "Deviations"' });

export const deviationsDone: Text = ({ msg }) =>
  msg('Vad gjordes åt det?', {
    id: 'sip-form.deviation.deviations-done',
    desc: 'Label of a field in the part "Deviations"',
  });
