/** Words that the services' vocabulary spells one way, `word, word > the one way`: "psych eval" is read as "psychological evaluation". */
export const ALIASES = `
eval, evaluate, assessment > evaluation
consult > consultation
psych, psychology, psychologist, psychosocial > psychological
psychiatrist, psychiatry > psychiatric
neuropsych > neuropsychological
testing > test
ncs > ncv
electromyogram > electromyography
rehab > rehabilitation
stim > stimulator
preop > preoperative
chiro, chiropractor > chiropractic
`;
