import { describe, expect, it } from 'vitest';
import { createLiveAnswers } from '../../src/app/live-answers.ts';
import type { Card } from '../../src/card.ts';
import { MINUTE } from '../../src/time.ts';
import { type ClubLife, cardOf, click, openClubLife, words } from '../fakes/club-life.ts';
import { ended } from '../fixtures/recovery-day.ts';

/** An answer that can be drawn again for a quarter of an hour, and what was drawn. */
function answerThatLives() {
  const drawn: Card[] = [];
  const draw = async (card: Card) => void drawn.push(card);
  return { drawn, redraw: { lives: 15 * MINUTE, draw } };
}

async function reported(): Promise<{ life: ClubLife; drawn: Card[] }> {
  const life = await openClubLife(ended);
  const { drawn, redraw } = answerThatLives();
  await life.say('finished-run long 90min', { redraw });
  await life.pass(ended + 5 * MINUTE);
  return { life, drawn };
}

const firstMessage = (life: ClubLife) => {
  const [sent] = life.messenger.stored.filter(({ card }) => words(card).includes('[Done]'));
  if (!sent) throw new Error('nothing was sent');
  return sent;
};

describe('a plan that was answered with', () => {
  it('shows a step that is done meanwhile', async () => {
    const { life, drawn } = await reported();
    await click(life, firstMessage(life), 'Done');
    expect(drawn.map(words)).toHaveLength(1);
    expect(words(drawn[0] ?? { blocks: [] })).toContain('[done]');
  });

  it('is left alone by what changes nothing in it', async () => {
    const { life, drawn } = await reported();
    await life.say('recovery history');
    await life.say('ask-coach how long should i stretch');
    expect(drawn).toEqual([]);
  });

  it('is not drawn a second time as it is already', async () => {
    const live = createLiveAnswers();
    const { drawn, redraw } = answerThatLives();
    const shown: Card = { blocks: [] };
    const other: Card = { blocks: [{ kind: 'text', text: 'done' }] };
    const reply = { kind: 'answer', card: shown } as const;
    live.shown({ runner: 'a', pressed: false, redraw, decision: { say: [{ kind: 'plan', plan: 'p' }] }, reply }, ended);
    for (const card of [shown, other, other]) await live.of('a', ended)?.redraw(card);
    expect(drawn).toEqual([other]);
  });

  it('is left alone once its token is over', async () => {
    const { life, drawn } = await reported();
    await life.pass(ended + 15 * MINUTE);
    await click(life, firstMessage(life), 'Done');
    expect(drawn).toEqual([]);
  });

  it('is not drawn over by the answer to a press on it', async () => {
    const { life, drawn } = await reported();
    const plan = await life.say('recovery today');
    const lighter = await click(life, { card: cardOf(plan), ref: { channel: 'team', message: 'private' } }, 'Lighter', {
      direct: false,
      redraw: answerThatLives().redraw,
    });
    expect(lighter.reply.kind).toBe('replace');
    expect(drawn).toEqual([]);
  });

  it('is forgotten with its runner', async () => {
    const { life, drawn } = await reported();
    await life.say('recovery-data delete confirm', { direct: true });
    await life.say('finished-run easy 30min');
    await life.pass(ended + 10 * MINUTE);
    expect(drawn).toEqual([]);
  });
});
