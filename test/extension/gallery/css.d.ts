/** Vite takes style sheets in; they export nothing. */
declare module '*.css';
