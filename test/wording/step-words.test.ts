import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/card.ts';
import { DAY, HOUR } from '../../src/time.ts';
import { skipped, steps } from '../../src/wording/en/steps.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

const sentences = (card: Card) =>
  card.blocks.flatMap((block) => (block.kind === 'text' && typeof block.text === 'string' ? [block.text] : []));

describe("the coach's sentences", () => {
  it('do not come twice in a week of daily runs, neither the opener nor the praise', () => {
    const coach = coached();
    const openers: string[] = [];
    const praises: string[] = [];
    for (let day = 0; day < 7; day++) {
      const at = ended + day * DAY;
      coach.run({ type: 'long', minutes: 90 }, at);
      const nudge = coach.deliver(at)?.card;
      openers.push((nudge ? sentences(nudge)[0] : '')?.split(' 4')[0] ?? '');
      const done = coach.do({ kind: 'mark', nudge: coach.row('hydrate').id, as: 'done' }, at + HOUR / 6);
      praises.push((done.reply.kind === 'form' ? [] : sentences(done.reply.card))[0] ?? '');
    }
    expect(new Set(openers).size).toBe(7);
    expect(new Set(praises).size).toBe(7);
  });

  it('are all different, never shout and never blame', () => {
    const all = [...Object.values(steps).flatMap((words) => [...words.openers, ...words.praise]), ...skipped];
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
    expect(all.filter((one) => /!|should have|forgot|lazy|again\?|failed/i.test(one))).toEqual([]);
    expect(all.filter((one) => one.length > 80)).toEqual([]);
  });
});
