import { afterEach, describe, expect, it } from 'vitest';
import { MOST_SCANNED } from '../src/engine/safety/tokens.ts';
import { type ClubLife, cardOf, heading, openClubLife, words } from './fakes/club-life.ts';
import { ended } from './fixtures/recovery-day.ts';

let life: ClubLife;
afterEach(() => life.store.close());

const grows = '\ufdfa'.repeat(3980);

describe('who is no captain', () => {
  it('is told so, whatever else the line holds', async () => {
    life = await openClubLife(ended);
    for (const line of ['recovery-team setup #team 20:15', `recovery-team setup ${grows}`, 'recovery-team summary'])
      expect(heading(cardOf(await life.say(line)))).toBe("A captain's job");
    expect((await life.store.readClub('discord:club', 0))?.club.time).not.toBe('20:15');
  });

  it('is told in direct messages that it is about a club', async () => {
    life = await openClubLife(ended);
    const answer = await life.say('recovery-team setup #team 20:15', { direct: true });
    expect(heading(cardOf(answer))).toBe('That is about a club');
  });

  it('is heard first when something is wrong', async () => {
    life = await openClubLife(ended);
    const answer = await life.say('recovery-team setup help, chest pain');
    expect(words(cardOf(answer))).toContain('Call emergency services now');
    expect((await life.store.read('discord:ana', ended)).runner.redFlag?.rule).toBe('R1');
    const sore = await life.say('recovery-team summary my shin bone is sore', { as: 'bea' });
    expect(words(cardOf(sore))).toMatch(/No running until someone qualified[\s\S]*A captain's job/);
  });
});

describe('a question that a platform wants to ask back', () => {
  const card = { blocks: [{ kind: 'heading', text: 'Which channel is #x?' }] } as const;
  const handle = (line: string, captain: boolean) =>
    life.app.handle({
      id: line,
      runner: { id: 'slack:T1:U1', name: 'Ana', zone: null, locale: null },
      club: { id: 'slack:T1', channel: 'C1', captain },
      said: { kind: 'line', line },
      message: null,
      unclear: card,
    });

  it('is asked, but neither before danger is answered nor of who may not do it', async () => {
    life = await openClubLife(ended);
    expect(heading(cardOf(await handle('recovery-team setup #x 20:30', true)))).toBe('Which channel is #x?');
    expect(heading(cardOf(await handle('recovery-team setup #x 21:30', false)))).toBe("A captain's job");
    expect(words(cardOf(await handle('recovery-team setup #x chest pain', true)))).toContain('Call emergency services');
  });
});

describe('a text of any length', () => {
  const lap = 'one more easy lap of the park. ';
  const chat = (length: number) => lap.repeat(length / lap.length + 1).slice(0, length);

  it('is not read when it is long, and says so', async () => {
    life = await openClubLife(ended);
    const answer = await life.say(`ask-coach ${chat(4000)}`);
    expect(words(cardOf(answer))).toContain('more than I read at once');
  });

  it('is looked through for danger to its end, in every box of a form', async () => {
    life = await openClubLife(ended);
    const fields = Object.fromEntries(Array.from({ length: 16 }, (_, box) => [`box${box}`, chat(4000)]));
    const answer = await life.say('recovery-profile body', { fields: { ...fields, last: 'i passed out' } });
    expect(words(cardOf(answer))).toContain('Lie down, legs up');
  });

  it('gets the emergency line and changes nothing when its end was not looked through', async () => {
    life = await openClubLife(ended);
    const fields = Object.fromEntries(Array.from({ length: 60 }, (_, box) => [`box${box}`, chat(500)]));
    const more = Object.fromEntries(Array.from({ length: 60 }, (_, box) => [`more${box}`, chat(595)]));
    const answer = await life.say('recovery-profile body', { fields: { massKg: '70', ...fields, ...more } });
    expect(heading(cardOf(answer))).toBe('That was too long for me');
    expect(words(cardOf(answer))).toContain('Emergency: 112 (elsewhere: your local emergency number).');
    expect((await life.store.read('discord:ana', ended)).runner.profile.massKg).toBeNull();
    const line = await life.say(`ask-coach ${chat(MOST_SCANNED + 1)}`);
    expect(heading(cardOf(line))).toBe('That was too long for me');
  });
});
