/**
 * What the panel needs only once its letter was painted, in a file of its own: the settings, with the schemas that
 * check them, and what follows from them. They are a third of all the panel's code.
 */
export { onSettingsChanged, readSettings } from '../../platform/settings.ts';
export { signIn } from '../../platform/sign-in/sign-in.ts';
