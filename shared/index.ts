export { type Detection, detectDecision } from './decision/detect.ts';
export { type ParseAnswer, type ParseOptions, parseDecision } from './parse-decision.ts';
export { PARSER_VERSION } from './version.ts';
