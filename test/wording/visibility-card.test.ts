import { expect, it } from 'vitest';
import { cardOf, openClubLife } from '../fakes/club-life.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { ended } from '../fixtures/recovery-day.ts';

it('how somebody appears in the club reads like this: what it means, and the two others as buttons', async () => {
  const life = await openClubLife(ended);
  const says = async (line: string) => cardLines(cardOf(await life.say(line)));
  expect(await says('recovery-team visibility')).toMatchInlineSnapshot(`
    "# In the club you are: named
    The summary names you when you ran. Never what you skipped, how sore you are, or anything about your health.
    [Be counted] [Be hidden]"
  `);
  expect(await says('recovery-team visibility counted')).toMatchInlineSnapshot(`
    "# From now on: counted
    You are counted, not named, and only when at least three are.
    [Be named] [Be hidden]"
  `);
  expect(await says('recovery-team visibility hidden')).toMatchInlineSnapshot(`
    "# From now on: hidden
    You do not appear at all.
    [Be named] [Be counted]"
  `);
  expect(await says('recovery-team visibility')).toMatchInlineSnapshot(`
    "# In the club you are: hidden
    You do not appear at all.
    [Be named] [Be counted]"
  `);
});
