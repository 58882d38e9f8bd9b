/** What comes with the mat: topics, questions and scales, and how a mat is made of them. Fetched as soon as something is chosen or said in another language. */
export { questions, scaleNames } from './library/scale-texts.ts';
export { questionOf, questionText, scaleOf, stepText } from './library/scale.ts';
export { readyScales } from './library/scales.ts';
export { detailMat, freezeIn, matOn, matOnHostTopic } from './make-mat.ts';
export { topicNames } from './topics/names-texts.ts';
export { readyTopics } from './topics/topics.ts';
