import { expect, it } from 'vitest';
import { chipText } from '../harness/chip.ts';
import { expectSample } from '../harness/expectations.ts';
import { grantSite } from '../harness/grant-site.ts';
import { selfMadeCertificate } from '../harness/self-made-certificate.ts';
import { inChromiumOf } from '../harness/situation.ts';

const tls = selfMadeCertificate('claims.example');

inChromiumOf(
  '"Always on this site"',
  {
    args: ['--ignore-certificate-errors'],
    ...(tls === null ? { skip: 'no openssl: apt-get install openssl' } : { tls }),
  },
  (at) => {
    it('has the next letters of the site found by themselves, and no other site looked at', async () => {
      const desk = at();
      const first = await desk.open('https://claims.example/letters/nerve-test-mixed-2017.html');
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await desk.badge(first)).toBe('');
      const panel = await desk.click(first);
      expectSample(await panel.settled(), 'nerve-test-mixed-2017');
      await panel.text('Always on claims.example');
      await grantSite(desk, 'https://claims.example/*');
      await first.page.bringToFront();
      await panel.page.locator('button ::-p-text(Always on claims.example)').click();
      await panel.page.waitForSelector('button ::-p-text(Always on claims.example)', { hidden: true });

      const next = await desk.open('https://claims.example/letters/back-seven-items-2017.html');
      await expect.poll(() => desk.badge(next), { timeout: 8000 }).toBe('2');
      expect(await chipText(desk, next)).toContain('2 overturned');
      expectSample(await desk.state(next), 'back-seven-items-2017');

      const elsewhere = await desk.open('https://other.example/letters/back-seven-items-2017.html');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await desk.badge(elsewhere)).toBe('');
    });
  },
);
