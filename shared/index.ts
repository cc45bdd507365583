export { type Detection, detectDecision } from './decision/detect.ts';
export { findIdentifiers } from './decision/identifiers.ts';
export { readLetter } from './decision/read-letter.ts';
export { type ParseAnswer, type ParseOptions, parseDecision } from './parse-decision.ts';
export { PARSER_VERSION } from './version.ts';
