export default {
  name: 'form',
  /** Goals, five actions each: some 550 and 1 350 fields. */
  sizes: [6, 20],
  dragSizes: [],
  typeSizes: [20],
  cycleSize: 1,
  references: ['html-bare'],
  slow: { 'surveyjs@20': 2 },
};
