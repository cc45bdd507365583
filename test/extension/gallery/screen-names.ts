import { STATES } from '../components/states.ts';

/** Every screen of the gallery by name: the panel's states, then the other pages. */
export const SCREENS: readonly string[] = [...Object.keys(STATES)];
