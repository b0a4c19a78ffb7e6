/** Questions answered and claims checked from the classifications. */
export type { Answer, QuestionKind, Statement } from './answer.ts';
export type { CategoryReference, Claim, Verdict } from './claim.ts';
export { checkText } from './claims/check-text.ts';
export { answerQuestion } from './questions/answer-question.ts';
export { differenceStatements as differenceOf } from './questions/difference.ts';
export { answerMainQuestion, type MainQuestion, mainQuestionsOf } from './questions/main-questions.ts';
export { readQuestion } from './questions/reading/question.ts';
export type { PlaceTitle } from './questions/topic.ts';
