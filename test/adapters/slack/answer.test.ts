import { afterEach, expect, test } from 'vitest';
import { recordedDebts } from '../../fakes/debts.ts';
import { answered, say } from '../../fakes/discord-stage.ts';
import { nudgeCard, type SlackStage, startSlackStage } from '../../fakes/slack-stage.ts';

const stages: SlackStage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) {
    await stage.close();
    expect(stage.fake.violations).toEqual([]);
  }
});

async function owing(http: boolean) {
  let acks = 0;
  let count = 0;
  const sent: [string, number, number][] = [];
  const recorded = recordedDebts((moment) => sent.push([moment, acks, stage.fake.sent('response_url').length]));
  const stage: SlackStage = await startSlackStage({
    http,
    debts: recorded.debts,
    handle: () => answered({ kind: 'replace', card: say(`answer ${++count}`) }),
  });
  stages.push(stage);
  void stage.fake.nextAck().then(() => acks++);
  return { ...stage, ...recorded, sent, ana: stage.fake.user('ana') };
}

test.each([false, true])(
  'an answer is owed before Slack is acknowledged, and paid once it is out (HTTP: %s)',
  async (http) => {
    const { fake, ana, owed, paid, sent } = await owing(http);
    await fake.slash({ user: ana, command: 'recovery', text: 'today' });
    await expect
      .poll(() => sent)
      .toEqual([
        ['owed', 0, 0],
        ['paid', 1, 1],
      ]);
    expect(owed).toMatchObject([{ owner: `slack:${fake.team}:${ana.id}`, id: paid[0] }]);
  },
);

test('a command of an earlier process is answered where it was typed', async () => {
  const { fake, ana, owed, slack, heard, lines } = await owing(false);
  const seen = await fake.slash({ user: ana, command: 'recovery', text: 'today' });
  const next = seen.next();
  await slack.messenger.answerAnew?.(owed[0]?.doc ?? '');
  expect(await next).toMatchObject({ onlyFor: ana.id, text: 'answer 2' });
  expect(heard[1]).toEqual(heard[0]);
  expect(lines.join()).not.toContain('response_url/');
});

test('a press of an earlier process is answered in the message that was pressed', async () => {
  const { fake, ana, owed, slack } = await owing(false);
  const to = { runner: `slack:${fake.team}:${ana.id}`, channel: null };
  await slack.messenger.send(to, nudgeCard, { key: 'k1', again: false });
  const [message] = fake.dms(ana);
  if (!message) throw new Error('no message came');
  await fake.click({ user: ana, message, button: 'Done' });
  await slack.messenger.answerAnew?.(owed[0]?.doc ?? '');
  expect(message.text).toBe('answer 2');
});
