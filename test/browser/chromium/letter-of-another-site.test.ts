import { expect, it } from 'vitest';
import { asFailed, expectSample } from '../harness/expectations.ts';
import { grantSite } from '../harness/grant-site.ts';
import { selfMadeCertificate } from '../harness/self-made-certificate.ts';
import { inChromiumOf } from '../harness/situation.ts';

const tls = selfMadeCertificate('letters.example');

inChromiumOf(
  'A letter in a frame of another site',
  {
    args: ['--ignore-certificate-errors'],
    ...(tls === null ? { skip: 'no openssl: apt-get install openssl' } : { tls }),
  },
  (at) => {
    it('is read by "Allow once", and the site is closed to us again', async () => {
      const desk = at();
      desk.portal.put(
        '/desk',
        'text/html',
        '<!doctype html><title>Desk</title><h1>Desk</h1><iframe width=600 height=400 src="https://letters.example/letters/nerve-test-mixed-2017.html"></iframe>',
      );
      const tab = await desk.open('https://desk.example/desk');
      const panel = await desk.click(tab);
      expect(asFailed(await panel.settled())).toMatchObject({
        code: 'foreign-frame',
        host: 'letters.example',
      });
      await grantSite(desk, 'https://letters.example/*');
      await tab.page.bringToFront();
      await panel.page.locator('button ::-p-text(Allow letters.example once)').click();
      expectSample(await panel.settled((state) => state.kind === 'read'), 'nerve-test-mixed-2017');
      expect(await panel.text('CM16-0999102')).toContain('1 overturned');
      const helper = await desk.helper();
      const isStillOpen = () =>
        helper.evaluate(() => chrome.permissions.contains({ origins: ['https://letters.example/*'] }));
      await expect.poll(isStillOpen, { timeout: 5000 }).toBe(false);
    });
  },
);
