import { wordKinds } from './word-kinds.ts';

/**
 * Regions of the body by the words for their parts: two parts of one region are no conflict. "C4", "T12", "L5", "S1"
 * are levels of the spine. How lists are written: word-kinds.ts.
 */
export const REGION_WORDS = {
  neck: 'neck cervical c#',
  upperBack: 'thoracic (upper|mid)_back t#',
  lowBack: '(low|lower)_back lumbar lumbosacral sacr* coccyx l# s# si_joint',
  shoulder: 'shoulder rotator_cuff clavicle scapula biceps',
  elbow: 'elbow',
  hand: 'wrist hand finger thumb forearm radius',
  hip: 'hip groin pelvis buttock',
  knee: 'knee',
  foot: 'ankle foot feet toe heel',
  upperExtremity: 'upper_extremit(y|ies)',
  lowerExtremity: 'lower_extremit(y|ies)',
  head: 'head brain jaw face',
};

/** The regions of the body that words speak of, each a bit. */
export const REGION = wordKinds(REGION_WORDS);
