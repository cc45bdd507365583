import { NUMBER_WORDS } from '../../treatment/numbers.ts';
import { REGION_WORDS } from './regions.ts';
import { wordKinds } from './word-kinds.ts';

/**
 * What the gist and the findings ask of a sentence before they look closer. How lists are written: word-kinds.ts.
 */
const LISTS = {
  // What the rule says: "The MTUS recommends …", "Guidelines do not support …", "ODG criteria for …"
  source: 'mtus odg acoem official_disability guideline(s|) criteria fda evidence-based',
  ruleVerb: `recommend(s|ed|ation|ations|ing|) support(s|ed|) state(s|d|) note(s|) indicate(s|d|) require(s|d|) should
    allow(s|) advise(s|) stipulate(s|) limit(s|ed|) criteria according_to per (is|are)_an_option considered`,
  // "Heat is recommended for neck pain": a rule without its source
  recommended: 'recommended',
  // What the case shows: "In this case, …", "The patient has …", "Submitted reports show no …"
  tellsCase: `in_this_case here (this|the)_(patient|applicant|injured_worker|claimant|employee|worker|individual)
    iw he she his her provider treating_(physician|doctor)
    (submitted|provided|available|medical)_(record|records|document|documents|documentation|report|reports|note|notes)
    the_(record|records|documentation|note|notes|document|documents|chart) progress_(note|notes|report)`,
  // "In this case, …", "However, …", "This patient …": what may start a sentence that turns to the case
  turns: `in_this_case* here however* in_the_case_of_this* for_this* this_(patient|applicant|injured_worker)*`,
  lack: `no not without lack(s|) lacking fail(s|ed|ure|) unclear insufficient absence absent nor never neither failing
    already exceed(s|ed|) despite`,
  evidence: `documented documentation evidence finding(s|) red_flag(s|) improvement benefit trial failed response
    exam(ination|) symptom(s|) diagnos(is|ed|es) weakness deficit(s|) radiculopathy surgery neurologic(al|) radicular
    instability`,
  // "In this case, MTUS criteria are not met": a rule put to the case
  ofCase: `in_this_case this_(patient|applicant|injured_worker|claimant|individual|worker) here,_however`,
  // "Therefore, the request is not medically necessary", "medical necessity has not been established"
  verdict: `medical(ly|)(_|-)(necess|appropriate)* necessity
    (is|are|was|were)_(not_|)(certified|supported|approved|warranted)`,
  // "is not medically necessary", "is not-medically necessary": what every plain verdict holds
  necessary: 'medical(ly|)(_|-)necess(ary|ity)',
  // "The request is for …", "The current request in dispute is for …"
  restates: '(request|issue|treatment)(_in_dispute|)_(is|was)_for',
  // A sentence that weighs the request: "does not meet the criteria for a knee MRI", "to support an MRI of the knee"
  weighs: `criteria indication(s|) necessity need support* warrant* justif* request* certif* approv* reasonable`,
  // Words of a rule, which speak of other parts of the body as well
  ofRule: 'mtus odg acoem guideline(s|) recommend*',
  // Any part of the body of which it can be said where it is
  region: Object.values(REGION_WORDS).join(' '),
  // The verdict, which tells nothing of the case: "Therefore, the request is not medically necessary."
  necess: 'medical(ly|)(_|-)necess*',
  // What can only be said of one case: a person, a record, an examination, what was or was not asked
  ofOneCase: `patient applicant worker claimant employee individual member iw he she his her him provider physician
    doctor surgeon treater ptp record(s|) document* note(s|d|) report(s|) chart submitted provided exam* diagnos*
    history injury case here symptoms present* complain* stated currently current previous(ly|) prior already surgery
    surgical procedure (post|pre)(-|)operative
    (request|requested_service)_(did|does|is_due|was_due|failed|fails|lacks|exceeds)
    not_met no_endpoint unclear unspecified`,
  // What a sentence of a rule says: "is recommended", "should not exceed", "is supported for", "studies show"
  statesRule: `mtus odg acoem guideline(s|) criteria recommend* support* should must indicated advise* considered option
    studies evidence efficacy effective* approved limited_to up_to`,
  // Sentences about utilization review repeat what it decided on, not what was prescribed.
  ofReview: `utilization_review ur non(-|)certif* denied modified claims_administrator authorized`,
  // What stands before the date of an injury, and beside that of a utilization review decision
  injury: 'injury injured doi',
  review: 'utilization_review ur',
  // "noncertified the request", "did not certify", "failed to approve"; "was modified to"
  denial: 'noncertified certified denied did_not_certify failed_to_approve',
  modified: 'modified',
  // "one tablet", "two a day"; numbers in digits are told by their digits
  number: NUMBER_WORDS.join(' '),
  // "is requesting 8 sessions", "a physical therapy request of 8 sessions"
  asksVisits: 'request* prescrib* rfa recommend* ordered',
  // What was done before or decided by UR is not what was asked for.
  notAsked: `utilization_review ur non(-|)(_|)certif* denied denial modified modification approved authorized
    claims_administrator complet* previous* prior attended has_had had_had to_date status_post received underwent
    remaining initial`,
};

/** The kinds of words that a sentence holds, each a bit. */
export const SENTENCE = wordKinds(LISTS);
