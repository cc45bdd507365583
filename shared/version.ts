/** The version of the parsing rules: same text, same versions, same answer. Raised with every change of an answer. */
export const PARSER_VERSION = '1.0.0';
