export { findIdentifiers } from './decision/identifiers.ts';
export { readLetter } from './decision/read-letter.ts';
export { type Detection, detectDecision } from './detect-decision.ts';
export { type ParseAnswer, type ParseOptions, parseDecision } from './parse-decision.ts';
export { PARSER_VERSION } from './version.ts';
