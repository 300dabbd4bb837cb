import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/time.ts';
import { type ClubLife, cardOf, openClubLife, words } from './fakes/club-life.ts';
import { ended } from './fixtures/recovery-day.ts';

/** A club whose post comes at 20:15 in Berlin, and Ana's long run of the morning. */
async function clubDay(): Promise<ClubLife> {
  const life = await openClubLife(ended);
  await life.say('recovery-team setup #team 20:15 Europe/Berlin', { as: 'dee', captain: true });
  await life.say('finished-run long 90min');
  return life;
}
const posted = ended + 11.25 * HOUR;
const rewritten = (life: ClubLife) => life.messenger.edits.filter((edit) => edit.owner === 'discord:club');

describe("the club's post", () => {
  it('gets the marks that a runner makes after it, within seconds', async () => {
    const life = await clubDay();
    await life.pass(posted + MINUTE);
    const { nudges } = await life.store.read('discord:ana', life.clock.now());
    const bath = nudges.find((nudge) => nudge.step === 'epsom-bath');
    const before = rewritten(life).length;
    await life.say(`recovery done ${bath?.id}`, { direct: true });
    await life.pass(posted + 2 * MINUTE);
    expect(rewritten(life).length).toBe(before + 1);
  });

  it('loses the name of somebody who deletes everything before they have their answer', async () => {
    const life = await clubDay();
    await life.pass(posted + MINUTE);
    await life.say('recovery-data delete confirm', { direct: true });
    expect(rewritten(life)).toHaveLength(1);
    expect(
      rewritten(life)
        .map((edit) => words(edit.card))
        .join(),
    ).not.toContain('Ana');
  });

  it('whose time went by while the process was down is followed by that of the next day', async () => {
    const life = await clubDay();
    life.clock.set(posted + 4 * HOUR);
    life.restart();
    await life.app.tick();
    const posts = (await life.store.readClub('discord:club', 0))?.posts ?? [];
    expect(posts.map((post) => [post.state, post.dueAt])).toContainEqual(['expired', posted]);
    expect(posts.map((post) => [post.state, post.dueAt])).toContainEqual(['scheduled', posted + DAY]);
  });
});

it('a warning sign in a command of the team comes first', async () => {
  const life = await clubDay();
  const answer = cardOf(await life.say('recovery-team setup i have chest pain'));
  expect(words(answer)).toMatch(/emergency|999|112/);
  expect((await life.store.read('discord:ana', life.clock.now())).runner.redFlag).not.toBeNull();
});
