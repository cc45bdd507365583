import type { Deadline } from '../../api/contract.ts';

export interface Rule {
  readonly rule: string;
  readonly url: string;
}

/** The section of law behind each clock and where the state publishes it. How sure we are of each: docs/deadlines.md. */
export const RULES: Readonly<Record<Deadline['code'], Rule>> = {
  authorize: { rule: '8 CCR 9792.10.7(a)(2)', url: 'https://www.dir.ca.gov/t8/9792_10_7.html' },
  reimburse: { rule: '8 CCR 9792.10.7(a)(1)', url: 'https://www.dir.ca.gov/t8/9792_10_7.html' },
  appeal: { rule: '8 CCR 10575', url: 'https://www.dir.ca.gov/t8/10575.html' },
  'ur-effective-until': {
    rule: 'LC 4610(k)',
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=4610',
  },
};

export const AUTHORIZE_WORKING_DAYS = 5;
export const REIMBURSE_DAYS = 20;
export const APPEAL_DAYS = 30;
export const MAIL_DAYS = 5;
export const UR_MONTHS = 12;
