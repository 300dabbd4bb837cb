import { expect, it } from 'vitest';
import { HOUR } from '../../src/time.ts';
import { cardOf, openClubLife } from '../fakes/club-life.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { ended } from '../fixtures/recovery-day.ts';

it('what a club reads: set up, visibility, a line that is misread, and the post of the evening', async () => {
  const life = await openClubLife(ended);
  const said = async (line: string, captain = false) => cardLines(cardOf(await life.say(line, { captain })));
  expect(await said('recovery-team setup #team 20:15 Europe/Berlin', true)).toMatchInlineSnapshot(`
    "# Summary is set
    One post a day at 20:15 (Europe/Berlin), on days with runs. Next: 20:15.
    It names who completed recovery and who is under way. Members choose how they appear with /recovery-team visibility."
  `);
  expect(await said('recovery-team visibility')).toMatchInlineSnapshot(`
    "# In the club you are: named
    The summary names you when you ran. Never what you skipped, how sore you are, or anything about your health.
    [Be counted] [Be hidden]"
  `);
  expect(await said('finished-run ninety bananas')).toMatchInlineSnapshot(`
    "# Not quite
    I don't know "ninety bananas" as a kind of run. I know recovery, easy, long, tempo, intervals, hills, race.
    Try: /finished-run long 90min"
  `);
  await life.say('finished-run long 90min');
  await life.pass(ended + 12 * HOUR);
  const post = life.messenger.stored.find((sent) => 'club' in sent.to);
  expect(post && cardLines(post.card)).toMatchInlineSnapshot(`
    "# Recovery today
    ⏳ Under way: Ana.
    (picture: Ana: 0 of 9 steps)
    Bath, roller and pillow still count tonight. How you appear here: /recovery-team visibility."
  `);
});
