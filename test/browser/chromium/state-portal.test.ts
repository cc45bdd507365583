import { expect, it } from 'vitest';
import { chipText } from '../harness/chip.ts';
import { PRODUCTION_BUILD } from '../harness/desk.ts';
import { expectSample } from '../harness/expectations.ts';
import { selfMadeCertificate } from '../harness/self-made-certificate.ts';
import { inChromiumOf } from '../harness/situation.ts';

const STATE = 'https://www.dir.ca.gov';
const tls = selfMadeCertificate('www.dir.ca.gov');

inChromiumOf(
  "The production build on the state's own address",
  {
    build: PRODUCTION_BUILD,
    stateAddress: true,
    ...(tls === null ? { skip: 'no openssl: apt-get install openssl' } : { tls }),
  },
  (at) => {
    it('finds a letter in a PDF tab by itself, chip and badge, without a click', async () => {
      const desk = at();
      const tab = await desk.open(`${STATE}/dwc/IMR/IMR-Decisions/CM16-0999102.pdf`);
      await expect.poll(() => desk.badge(tab), { timeout: 15_000 }).toBe('1');
      expect(await chipText(desk, tab)).toContain('1 overturned');
      const panel = await desk.click(tab);
      expectSample(await panel.settled(), 'nerve-test-mixed-2017');
    });

    it('leaves the search page and the help page alone', async () => {
      const desk = at();
      for (const path of ['/dwc/imr/IMRDecisionSearch.asp', '/dwc/IMR/IMR-Decisions/IMR_Decisions.asp']) {
        const tab = await desk.open(STATE + path);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        expect(await desk.badge(tab)).toBe('');
        expect(await chipText(desk, tab)).toBe('');
      }
    });

    it('does not look at other sites before a click', async () => {
      const desk = at();
      const tab = await desk.open(`https://127.0.0.1:${desk.portal.port}/letters/nerve-test-mixed-2017.html`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await desk.badge(tab)).toBe('');
      const panel = await desk.click(tab);
      expectSample(await panel.settled(), 'nerve-test-mixed-2017');
    });
  },
);
