import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Request } from '../../../src/adapters/messenger.ts';
import type { Card } from '../../../src/card.ts';
import { recordedDebts } from '../../fakes/debts.ts';
import { answered, bodyForm, type Stage, say, startStage } from '../../fakes/discord-stage.ts';

const stages: Stage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.close();
    expect(stage.fake.violations).toEqual([]);
  }
});

const finish = { command: 'finished-run', options: { type: 'long', duration: '90min' } };
const post: Card = {
  blocks: [
    { kind: 'text', text: 'Well run, everybody' },
    { kind: 'buttons', buttons: [{ label: 'Done', line: 'recovery done a.ice.0', style: 'primary' }] },
  ],
};

async function owing(handle: (request: Request) => Answer, during?: (stage: Stage, moment: string) => void) {
  const recorded = recordedDebts((moment) => during?.(stage, moment));
  const stage: Stage = await startStage({ handle, debts: recorded.debts });
  stages.push(stage);
  return { ...stage, ...recorded, ana: stage.fake.user('ana') };
}

const ok = () => answered({ kind: 'answer', card: say('ok') });

describe('an answer that is still to come', () => {
  it('is owed before the interaction is acknowledged, and paid once it is out', async () => {
    const sent: [string, number, number][] = [];
    const { fake, ana, owed, paid } = await owing(ok, (stage, moment) =>
      sent.push([moment, stage.fake.sent(/callback/).length, stage.fake.sent(/@original/).length]),
    );
    await fake.slash({ user: ana, ...finish });
    await expect
      .poll(() => sent)
      .toEqual([
        ['owed', 0, 0],
        ['paid', 1, 1],
      ]);
    expect(owed).toMatchObject([{ owner: `discord:${ana.id}`, id: paid[0] }]);
  });

  it('is no longer owed when Discord takes no acknowledgement', async () => {
    const { fake, ana, owed, paid, heard } = await owing(ok);
    await fake.slash({ user: ana, ...finish, expired: true });
    await expect.poll(() => paid).toEqual(owed.map(({ id }) => id));
    expect(paid).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it('is not owed where the answer is the acknowledgement', async () => {
    const { fake, ana, owed } = await owing(() => answered({ kind: 'form', form: bodyForm }));
    const { how } = await fake.slash({ user: ana, command: 'recovery-profile', sub: 'body' });
    expect(how).toBe('form');
    expect(owed).toEqual([]);
  });
});

describe('an interaction of an earlier process', () => {
  const replies = () => {
    let count = 0;
    return () => answered({ kind: 'replace', card: say(`answer ${++count}`) });
  };

  it('by a command is answered in its own response', async () => {
    const { fake, ana, owed, discord, heard } = await owing(replies());
    const { message } = await fake.slash({ user: ana, ...finish });
    await discord.messenger.answerAnew?.(owed[0]?.doc ?? '');
    expect(message?.text).toBe('answer 2');
    const [first, again] = heard.map(({ redraw: _redraw, ...request }) => request);
    expect(again).toEqual(first);
  });

  it("by a press on one's own message is answered in that message", async () => {
    const { fake, ana, owed, discord } = await owing(replies());
    await discord.messenger.send({ runner: `discord:${ana.id}`, channel: null }, post, { key: 'k1', again: false });
    const [message] = fake.dms(ana);
    if (!message) throw new Error('no message came');
    await fake.click({ user: ana, message, button: 'Done' });
    await discord.messenger.answerAnew?.(owed[0]?.doc ?? '');
    expect(message.text).toBe('answer 2');
  });

  it("by a press on a club's post is answered beside it, for the runner alone", async () => {
    const { fake, ana, owed, discord } = await owing(replies());
    const club = `discord:${fake.guild}`;
    await discord.messenger.send({ club, channel: fake.general }, post, { key: 'k1', again: false });
    const [message] = fake.channel(fake.general);
    if (!message) throw new Error('no post came');
    const seen = await fake.click({ user: ana, message, button: 'Done' });
    const next = seen.next();
    await discord.messenger.answerAnew?.(owed[0]?.doc ?? '');
    expect(await next).toMatchObject({ onlyFor: ana.id, text: 'answer 2' });
    expect(message.text).toContain('Well run');
  });

  it('is left for another try while Discord has a fault, and for none when its token is over', async () => {
    const { fake, ana, owed, discord, heard, lines } = await owing(replies());
    await fake.slash({ user: ana, ...finish });
    const anew = () => discord.messenger.answerAnew?.(owed[0]?.doc ?? '');
    fake.fail(/GET .*@original/, 1, '500');
    await expect(anew()).rejects.toThrow();
    fake.fail(/GET .*@original/, 1, { status: 404, code: 10015 });
    await anew();
    expect(heard).toHaveLength(1);
    const { token } = JSON.parse(owed[0]?.doc ?? '').path;
    expect(lines.join()).not.toContain(token);
  });
});
