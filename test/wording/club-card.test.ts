import { describe, expect, it } from 'vitest';
import { HOUR } from '../../src/time.ts';
import { type ClubLife, cardOf, openClubLife } from '../fakes/club-life.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { ended } from '../fixtures/recovery-day.ts';

const setup = 'recovery-team setup #team 20:15 Europe/Berlin';

async function captain(life: ClubLife, line: string, zone: string | null = 'Europe/Berlin'): Promise<string> {
  return cardLines(cardOf(await life.say(line, { captain: true, zone })));
}

describe('a captain who sets up the summary reads', () => {
  it('what is in force, and when the next post comes', async () => {
    expect(await captain(await openClubLife(ended), setup)).toMatchInlineSnapshot(`
      "# Summary is set
      One post a day at 20:15 (Europe/Berlin), on days with runs. Next: 20:15.
      It names who completed recovery and who is under way. Members choose how they appear with /recovery-team visibility."
    `);
  });

  it('which zone is missing, where nobody knows it', async () => {
    expect(await captain(await openClubLife(ended), 'recovery-team setup #team 20:15', null)).toMatchInlineSnapshot(`
      "# Which time zone?
      A summary at a club time needs the club's zone, as Region/City.
      Try: /recovery-team setup #recovery 20:30 Europe/Berlin"
    `);
  });
});

describe('a captain who asks for the summary reads', () => {
  it('that it has to be set up first', async () => {
    expect(await captain(await openClubLife(ended), 'recovery-team summary')).toMatchInlineSnapshot(`
      "# Set me up first
      Tell me where and when: /recovery-team setup #recovery 20:30 Europe/Berlin"
    `);
  });

  it('that nobody ran', async () => {
    const life = await openClubLife(ended);
    await captain(life, setup);
    expect(await captain(life, 'recovery-team summary')).toMatchInlineSnapshot(`
      "# Nobody ran
      No runs since the last summary, so there is nothing to post. Rest days count too."
    `);
  });

  it('that it is on its way, and the second time that it is brought up to date', async () => {
    const life = await openClubLife(ended);
    await captain(life, setup);
    await life.say('finished-run long 90min');
    await life.pass(ended + HOUR);
    expect(await captain(life, 'recovery-team summary')).toMatchInlineSnapshot(`
      "# Posting
      Today's summary is on its way to the channel; until its regular time I keep it up to date."
    `);
    await life.pass(ended + 2 * HOUR);
    expect(await captain(life, 'recovery-team summary')).toMatchInlineSnapshot(`
      "# Already posted
      Today's summary is out; I have brought it up to date."
    `);
  });
});

it('who is no captain reads what is theirs', async () => {
  const life = await openClubLife(ended);
  expect(cardLines(cardOf(await life.say('recovery-team summary')))).toMatchInlineSnapshot(`
    "# A captain's job
    Setting up the summary and posting it needs the right to manage this server or workspace. Your own visibility is yours: /recovery-team visibility."
  `);
});
