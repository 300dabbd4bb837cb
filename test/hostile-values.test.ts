import { describe, expect, it } from 'vitest';
import { eachLife, onDiscord, onSlack } from './fakes/both-platforms.ts';

const texts = [
  '@everyone <!channel> <@123456789012345678>',
  '**bold** _under_ `code` [link](https://z.example) <https://z.example|here>',
  "'); drop table runner; --",
  '\u202eesrever \u200b\u200d\ufeff',
  'null \0 byte',
  '👩‍👩‍👧‍👦🏃‍♀️'.repeat(20),
  '9'.repeat(400),
  '-90 min',
  '1e999 min',
  'NaN min',
  '0 min',
  'a'.repeat(4000),
];

describe.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
])('whatever is typed on %s', (_name, open) => {
  const life = eachLife(open);

  it('is answered with a reason, mentions nobody and never ends in our own trouble', async () => {
    const ana = life().runner('Ana');
    await ana.knows({});
    for (const text of texts) {
      const told = [await ana.report({ type: 'long', duration: text }), await ana.ask(text)];
      for (const { text: said } of told) {
        expect(said.length, text).toBeGreaterThan(10);
        expect(said, text).not.toContain('That went wrong on my side');
        expect(said, text).not.toMatch(/(?<!\\)@everyone|<!channel>|(?<!\\)<@\d/);
      }
    }
    expect((await life().store.read(ana.id, life().clock.now())).runs).toEqual([]);
    expect((await ana.report({ type: 'long', duration: '90min' })).text).toContain('long run');
    expect((await life().store.read(ana.id, life().clock.now())).runs).toHaveLength(1);
  });
});
