/** px throughout: the page's root font size must not reach in. Outcomes are told by word and shape, not by colour. */
export const CHIP_STYLE = `
:host { all: initial; position: fixed; right: 16px; bottom: 16px; z-index: 2147483647; color-scheme: light dark; }
section { position: relative; font: 13px/1.4 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; cursor: pointer; text-align: left; }
button:focus-visible { outline: 2px solid #1b5fa8; outline-offset: 2px; }
.main { display: block; padding: 8px 36px 8px 12px; min-height: 36px; border-radius: 8px; border: 1px solid #8a929c;
  background: #ffffff; color: #1a1a1a; box-shadow: 0 1px 4px rgb(0 0 0 / 25%); font-weight: 600; }
.main span { display: block; }
.main span + span { font-weight: 400; }
.close { position: absolute; right: 4px; bottom: 4px; width: 28px; height: 28px; text-align: center; color: #1a1a1a; border-radius: 6px; }
ul { display: none; position: absolute; right: 0; bottom: 100%; margin: 0; padding: 8px 12px; list-style: none; width: max-content;
  max-width: min(420px, 90vw); max-height: 50vh; overflow: auto; box-sizing: border-box;
  border-radius: 8px; border: 1px solid #8a929c; background: #ffffff; color: #1a1a1a; box-shadow: 0 1px 4px rgb(0 0 0 / 25%); }
.open ul:not(:empty) { display: block; }
li { padding: 2px 0; overflow-wrap: anywhere; }
.hint { border-top: 1px solid #c6ccd2; margin-top: 4px; padding-top: 6px; }
@media (prefers-color-scheme: dark) {
  .main, ul { background: #22262b; color: #f1f3f5; border-color: #7b848e; }
  .close { color: #f1f3f5; }
  button:focus-visible { outline-color: #8cc2ff; }
}
@media (forced-colors: active) { .main, ul { border-color: CanvasText; background: Canvas; color: CanvasText; } }
@media print { :host { display: none; } }
`;
