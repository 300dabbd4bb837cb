import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDraw } from '../../../src/pictures/draw.ts';
import { chromiumPath, launchBrowser, look } from '../../fakes/browser.ts';
import { type Club, openClub, textCard } from '../../fakes/playground-club.ts';

const chromium = chromiumPath();
if (chromium === null)
  process.stdout.write('Chromium is not installed: the playground page is not tried in a browser.\n');

describe.skipIf(chromium === null)('the playground page', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '');
  });
  afterAll(async () => {
    await browser.close();
  });

  /** A page on a club of its own; fails when the page throws or its policy blocks something. */
  async function visit(use: (page: Page, club: Club) => Promise<void>, options: object = {}): Promise<void> {
    const club = openClub({ draw: createDraw() });
    const server = serve({ fetch: club.playground.app.fetch, hostname: '127.0.0.1', port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
    const context = await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'en-GB', ...options });
    const troubles: string[] = [];
    try {
      const page = await context.newPage();
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.locator('body[data-ready="true"]').waitFor();
      await use(page, club);
      expect(troubles).toEqual([]);
    } finally {
      await context.close();
      await club.playground.stop();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  const line = (page: Page) => page.getByLabel('Message', { exact: true });
  const messages = (page: Page) => page.getByRole('log', { name: 'Messages' });
  const option = (page: Page, name: string) => page.getByRole('option', { name });
  const answers = (page: Page) => page.locator('[data-message][data-from="coach"]');

  it('completes a command with the keyboard and shows its plan to its runner only', () =>
    visit(async (page) => {
      await look(page, 'empty.png');
      await line(page).pressSequentially('/fin');
      await option(page, '/finished-run').waitFor();
      await line(page).press('Tab');
      await expect.poll(() => line(page).inputValue()).toBe('/finished-run ');
      await option(page, 'tempo').first().waitFor();
      await look(page, 'completion.png');
      await line(page).press('ArrowDown');
      await line(page).press('ArrowDown');
      expect(await page.locator('[aria-selected="true"]').textContent()).toContain('long');
      await line(page).press('Enter');
      await expect.poll(() => line(page).inputValue()).toBe('/finished-run long ');
      await line(page).pressSequentially('90min');
      await line(page).press('Enter');
      await messages(page).getByText('A solid long run').waitFor();
      await messages(page).getByText('Only you can see this').last().waitFor();
      expect(await page.locator('.timeline time').first().textContent()).toBe('10:25');
      await look(page, 'plan.png');
      await page.locator('[data-runner="ben"]').click();
      await messages(page).getByText('Nobody has run yet').waitFor();
      expect(await answers(page).count()).toBe(0);
    }));

  it('moves the clock to a nudge, which arrives unread, and a button changes it in place', () =>
    visit(async (page, club) => {
      expect(await page.locator('[data-clock]').textContent()).toBe('10:00');
      await page.getByRole('button', { name: /Next nudge/ }).click();
      await page.locator('[data-conversation="dm:ana"] [data-unread="1"]').waitFor();
      await expect.poll(() => page.locator('[data-clock]').textContent()).toBe('10:25');
      await page.locator('[data-conversation="dm:ana"]').click();
      await messages(page).getByRole('button', { name: 'Done' }).focus();
      await page.keyboard.press('Enter');
      await messages(page).getByText('Next: the snack').waitFor();
      expect(await page.locator('[data-message]:focus').count(), 'the keyboard keeps its place').toBe(1);
      expect(await answers(page).count()).toBe(1);
      expect(await page.locator('[data-unread]').count()).toBe(0);
      expect(club.inbound.requests[0]?.message?.channel).toBe('dm:ana');
      await page.getByRole('button', { name: 'Bedtime' }).click();
      await expect.poll(() => page.locator('[data-clock]').textContent()).toBe('22:30');
      await expect.poll(() => answers(page).count()).toBe(3);
      await look(page, 'direct.png');
    }));

  it('opens a form, sends what was filled in, and works a drop-down', () =>
    visit(async (page, club) => {
      await line(page).fill('/finished-run long 90min');
      await line(page).press('Enter');
      await messages(page).getByRole('button', { name: 'Shift bedtime' }).click();
      const dialogue = page.getByRole('dialog', { name: 'Bedtime' });
      await dialogue.getByLabel('Lights out').fill('23:15');
      await dialogue.getByLabel('Ice').check();
      await dialogue.getByLabel('Units').selectOption('Miles');
      await look(page, 'form.png');
      await dialogue.getByRole('button', { name: 'Save' }).click();
      await messages(page).getByText('Saved').waitFor();
      expect(club.inbound.requests[2]?.said).toMatchObject({
        fields: { bed: '23:15', gear: ['tub', 'ice'], units: ['imperial'] },
      });
      await messages(page).getByLabel('Plan size').selectOption('Full');
      await messages(page).getByText('Heard: recovery size full').waitFor();
    }));

  it('lets a runner refuse direct messages', () =>
    visit(async (page, club) => {
      await page.getByText('Settings', { exact: true }).click();
      await page.getByRole('switch', { name: /Direct messages closed/ }).check();
      const to = { runner: 'playground:ana', channel: null };
      const options = { key: 'x', again: false };
      await expect
        .poll(async () => (await page.locator('[data-direct-closed]').getAttribute('aria-checked')) === 'true')
        .toBe(true);
      expect(await club.playground.messenger.send(to, textCard('x'), options)).toEqual({ kind: 'closed' });
    }));

  it('fits a phone without scrolling sideways, with fingers-wide buttons, in the dark too', () =>
    visit(
      async (page) => {
        await line(page).tap();
        await line(page).pressSequentially('/fin');
        await option(page, '/finished-run').tap();
        await expect.poll(() => line(page).inputValue()).toBe('/finished-run ');
        await option(page, '/finished-run long 90min').tap();
        await expect.poll(() => line(page).inputValue()).toBe('/finished-run long 90min');
        await page.getByRole('button', { name: 'Send' }).tap();
        await messages(page).getByText('A solid long run').waitFor();
        await expect
          .poll(() =>
            page.locator('img.picture').evaluate((image) => 'naturalWidth' in image && Number(image.naturalWidth) > 0),
          )
          .toBe(true);
        const head = await answers(page).last().locator('h3').boundingBox();
        expect(head?.y).toBeGreaterThan(160);
        expect(head?.y).toBeLessThan(500);
        await look(page, 'phone-plan.png');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
        const small = await page
          .locator('button:visible, select:visible, input:visible, summary:visible')
          .evaluateAll(
            (all) =>
              all.map((one) => one.getBoundingClientRect()).filter((box) => box.height < 44 || box.width < 44).length,
          );
        expect(small).toBe(0);
        await page.getByRole('button', { name: /Next nudge/ }).tap();
        await page.locator('[data-conversation="dm:ana"] [data-unread]').waitFor();
        await page.emulateMedia({ colorScheme: 'dark' });
        await look(page, 'phone-dark-plan.png');
        await page.getByText('Settings', { exact: true }).tap();
        await look(page, 'phone-settings.png');
        await page.getByText('Settings', { exact: true }).tap();
        await page.locator('[data-conversation="dm:ana"]').tap();
        await messages(page).getByRole('button', { name: 'Done' }).waitFor();
        await look(page, 'phone-dark.png');
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    ));
});
