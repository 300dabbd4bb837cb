import { describe, expect, it } from 'vitest';
import { closed, trouble, unpostable } from '../../src/app/tell.ts';
import { answerLines, cardLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { type } from '../fixtures/typed.ts';

it('a fault of ours is said plainly', () => {
  expect(cardLines(trouble())).toMatchInlineSnapshot(`
    "# That went wrong on my side
    Nothing was half-done. Try it once more in a minute; if it keeps happening, tell whoever hosts me."
  `);
});

describe('closed direct messages are told with the way to open them', () => {
  it('on Discord', () => {
    expect(cardLines(closed({ id: 'discord:1', reach: 'closed' }))).toMatchInlineSnapshot(`
      "# I can't send you direct messages
      Your plan is stored and nothing is lost, but the nudges have nowhere to go. Open the server's menu, choose Privacy Settings, switch on Direct Messages, then press the button.
      [Try again] [Today's plan]"
    `);
  });

  it('on Discord where the two share no server', () => {
    expect(cardLines(closed({ id: 'discord:1', reach: 'apart' }))).toMatchInlineSnapshot(`
      "# I can't send you direct messages
      Your plan is stored and nothing is lost, but the nudges have nowhere to go. Discord says we share no server: join one that I am in, then press the button.
      [Try again] [Today's plan]"
    `);
  });

  it('on any other platform', () => {
    expect(cardLines(closed({ id: 'slack:T1:U1', reach: 'closed' }))).toMatchInlineSnapshot(`
      "# I can't send you direct messages
      Your plan is stored and nothing is lost, but the nudges have nowhere to go. Allow messages from me, then press the button.
      [Try again] [Today's plan]"
    `);
  });
});

it('a channel that takes no posts is told to the captain', () => {
  expect(cardLines(unpostable())).toMatchInlineSnapshot(`
    "# I can't write in that channel
    Invite me to it, or allow me to send messages there, then say /recovery-team summary again. Nothing is lost."
  `);
});

it('too much at once is not read, and whom to call is said all the same', () => {
  const long = `I finished ${'and then I ran on and on '.repeat(4000)}`;
  const told = type(coached(), `ask-coach ${long}`, ended, null, { locale: 'en-GB' });
  expect(answerLines(told)).toMatchInlineSnapshot(`
    "# That was too long for me
    I have not read it to its end, so I did nothing with it. Say it in a few words, please.
    If something is wrong with you or somebody near you, don't wait for me. Emergency: 112 (elsewhere: your local emergency number)."
  `);
});
