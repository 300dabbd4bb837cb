import { expect, it } from 'vitest';
import { HOUR } from '../../src/time.ts';
import { openClubLife } from '../fakes/club-life.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { ended } from '../fixtures/recovery-day.ts';

it('somebody who answers nothing is asked like this', async () => {
  const life = await openClubLife(ended);
  await life.say('finished-run long 90min');
  await life.pass(ended + 14 * HOUR);
  const messages = life.messenger.stored.map((sent) => cardLines(sent.card));
  const asked = messages.filter((message) => message.includes('Too many messages?'));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchInlineSnapshot(`
    "# 🍽️ Balanced meal
    For example: Greek yogurt 250 g, granola 60 g, berries, honey (85 g carbohydrate, 32 g protein). Your own plate with carbohydrate, protein and some fat is as good.
    # 🛋️ Rest
    Fifteen minutes with the legs up.
    # Too many messages?
    Two went by, so I have folded the rest of today into fewer. Fewer keeps it that way, Same brings back one a step, Stop ends it for today.
    [Done: Balanced meal] [Skip: Balanced meal] [Start timer: Rest] [Done: Rest] [Skip: Rest] [Fewer] [Same] [Stop] [Later] [Why?]"
  `);
});
