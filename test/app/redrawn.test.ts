import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/adapters/messenger.ts';
import type { Card } from '../../src/card.ts';
import { type Instant, MINUTE } from '../../src/time.ts';
import { type ClubLife, cardOf, click, openClubLife, words } from '../fakes/club-life.ts';

const noon: Instant = Date.UTC(2026, 5, 6, 14, 0);
const heart = { direct: true, fields: { consent: 'yes', health: 'heart-disease' } };

let life: ClubLife;
afterEach(() => life.store.close());

/** The message that is out and shows this. */
function sent(sign: string) {
  const found = life.messenger.stored.findLast(({ card }) => words(card).includes(sign));
  if (!found) throw new Error(`nothing shows ${sign}`);
  return found;
}

const card = (reply: Answer['reply']) => cardOf({ reply, later: Promise.resolve(null) });
const edits = () => life.messenger.edits.map(({ card }) => words(card));
const last = () => edits().at(-1) ?? '';

describe('a private answer that is drawn again keeps what stands beside its plan', () => {
  it.each([
    ['a warning', 'finished-run long 90min sore tibia', /bone stress/i],
    ['a question of safety', 'finished-run long 150min weighed 70 to 71 drank 4l', /puffy hands[\s\S]*\[Yes/],
  ])('%s', async (_, line, sign) => {
    life = await openClubLife(noon);
    const drawn: Card[] = [];
    const redraw = { lives: 15 * MINUTE, draw: async (card: Card) => void drawn.push(card) };
    expect(words(cardOf(await life.say(line, { redraw })))).toMatch(sign);
    await life.pass(noon + 3 * MINUTE);
    await click(life, sent('[Done]'), 'Done');
    expect(drawn).toHaveLength(1);
    expect(words(drawn[0] ?? { blocks: [] })).toMatch(sign);
    expect(words(drawn[0] ?? { blocks: [] })).toContain('[done]');
  });
});

describe('a check-in beside a step', () => {
  async function beside() {
    life = await openClubLife(noon);
    await life.say('finished-run race 180min rpe 9');
    life.clock.set(noon + 125 * MINUTE);
    await life.app.tick();
    return sent('How are you holding up?');
  }

  it('leaves the step its buttons, and is not asked again', async () => {
    const message = await beside();
    const { reply } = await click(life, message, 'All fine');
    expect(reply.kind).toBe('answer');
    expect(last()).toContain('✅ How are you holding up?');
    expect(last()).toMatch(/\[Done/);
    expect(last()).not.toContain('[All fine]');
  });

  it('that is not so good shows the signs in an answer of its own, which no change of the step wipes', async () => {
    const message = await beside();
    const { reply } = await click(life, message, 'Not so good');
    expect(reply.kind).toBe('answer');
    expect(words(card(reply))).toMatch(/call your emergency number now[\s\S]*Chest pain/);
  });
});

describe('a step that was put off and is then taken out of the plan', () => {
  it('says why in its message, instead of nothing at all', async () => {
    life = await openClubLife(noon);
    await life.say('finished-run long 90min');
    const bath = () => life.messenger.stored.find(({ card }) => /Epsom[\s\S]*\[Later\]/.test(words(card)));
    for (let step = 0; step < 60 && !bath(); step++) {
      await life.pass(noon + step * 10 * MINUTE);
      for (const message of life.messenger.stored.filter(({ card }) => words(card).includes('[Done]')))
        if (message !== bath()) await click(life, message, 'Done');
    }
    await click(life, bath() ?? sent('Epsom'), 'Later');
    const before = life.messenger.edits.length;
    await life.say('recovery-profile health', heart);
    const drawn = life.messenger.edits.slice(before);
    expect(drawn.length).toBeGreaterThan(0);
    for (const { card } of drawn) expect(card.blocks).not.toEqual([]);
    expect(last()).toContain('No hot bath with heart disease');
  });
});
