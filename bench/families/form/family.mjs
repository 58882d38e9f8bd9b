export default {
  name: 'form',
  sizes: [60, 450],
  dragSizes: [],
  typeSizes: [450],
  cycleSize: 60,
  references: ['html-bare'],
  slow: {},
};
