import { STATES } from '../components/states.ts';

/** The pages beside the panel. */
export const PAGES = [
  'page-options',
  'page-options-managed',
  'page-options-signed-in',
  'page-options-sign-in-over',
  'page-help',
  'page-welcome',
  'page-letter-text',
  'team-letter',
  'team-letter-waits-for-click',
  'team-history',
  'team-history-empty',
  'team-refused',
  'team-not-signed-in',
  'team-no-consent',
  'team-scorecards',
  'team-outbox',
] as const;

/** Every screen of the gallery by name: the panel's states, then the other pages. */
export const SCREENS: readonly string[] = [...Object.keys(STATES), ...PAGES];
