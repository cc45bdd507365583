/**
 * Stage one, in every frame of the declared sites: guesses cheaply whether a letter may stand here and tells
 * the background; nothing else. No polyfill, no WXT context, no schema library: see the budget in the tests.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isFirefox } from '../../platform/build.ts';
import { pageApi, tellBackground } from '../../platform/page-runtime.ts';
import { findShadowRoots } from '../../reading/detect/find-shadow-roots.ts';
import { samplePage } from '../../reading/detect/sample-page.ts';
import { suspectsLetter } from '../../reading/detect/suspect.ts';
import { watchPage } from '../../reading/detect/watch-page.ts';

/** Firefox runs no script in the frame of a PDF, so the page around it speaks for it. */
function embedsPdf(): boolean {
  return (
    document.querySelector('[type="application/pdf"], iframe[src*=".pdf" i], iframe[src^="blob:"]') !== null
  );
}

export default defineUnlistedScript(() => {
  // An always-allowed site may also be a declared one: the page is watched once.
  const scope = globalThis as { imrLensWatches?: boolean };
  if (scope.imrLensWatches) return;
  scope.imrLensWatches = true;

  // Chromium runs us in the page around its PDF viewer.
  if (document.contentType === 'application/pdf') {
    tellBackground({ type: 'page/suspect', found: 'pdf' });
    addEventListener('pageshow', (event) => {
      if (event.persisted) tellBackground({ type: 'page/suspect', found: 'pdf' });
    });
    return;
  }

  let told = 'nothing';
  let route = location.href;
  const look = () => {
    const page = document.body ?? document;
    const sample = samplePage(page, true);
    const isSuspect = suspectsLetter(sample.text) && suspectsLetter(samplePage(page).text);
    const found = isSuspect || (isFirefox && embedsPdf()) ? 'letter' : 'nothing';
    const moved = location.href !== route;
    route = location.href;
    if (found === told && !(moved && found === 'letter')) return sample;
    told = found;
    tellBackground({ type: 'page/suspect', found });
    return sample;
  };
  // Back from the back/forward cache: the background has seen another page since, so tell it anew.
  addEventListener('pageshow', (event) => {
    if (event.persisted) told = 'nothing';
  });
  const watch = watchPage(look, () => findShadowRoots(document.body ?? document).length > 0);
  // Chromium tells the page itself of every change of route. Where there is nothing to tell either, the browser need
  // not even make the extension's API for the page, which costs as much as the look.
  if (!isFirefox) return;
  pageApi()?.runtime.onMessage.addListener((message) => {
    if ((message as { type?: string }).type === 'frame/rescan') {
      told = 'nothing';
      watch.restart();
    }
    return undefined;
  });
});
