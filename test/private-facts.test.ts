import { expect, it } from 'vitest';
import { createLog } from '../src/ops/log.ts';
import { DAY, HOUR } from '../src/time.ts';
import { cardOf, click, openClubLife, words } from './fakes/club-life.ts';
import { ended } from './fixtures/recovery-day.ts';

it("a day with a heart disease, bad legs, closed doors and a warning sign puts none of it into the log or the club's post", async () => {
  const lines: string[] = [];
  const log = createLog('trace', { write: (line) => void lines.push(line) });
  const life = await openClubLife(ended, ':memory:', log);
  await life.say('recovery-team setup #team 20:15', { as: 'dee', captain: true });
  await life.store.update('discord:ana', { now: ended, once: null }, ({ runner }) => ({
    changes: { runner: { profile: { ...runner.profile, health: ['heart-disease'], massKg: 71.5 } } },
  }));
  await life.say('finished-run long 90min, sore achilles');
  await life.say('finished-run long 90min', { as: 'ben' });
  const bens = life.messenger.stored.find(({ to }) => 'runner' in to && to.runner === 'discord:ben');
  if (!bens) throw new Error('no nudge came');
  await click(life, bens, 'Skip', { as: 'ben' });
  expect(words(cardOf(await life.say('ask-coach my chest hurts', { as: 'cleo' })))).toMatch(/emergency/i);
  // Trouble is what gets logged.
  life.messenger.answer((to) => ('runner' in to && to.runner === 'discord:ana' ? { kind: 'throw' } : null));
  await life.pass(ended + 3 * HOUR);
  life.messenger.answer((to) => ('runner' in to && to.runner === 'discord:ana' ? { kind: 'closed' } : null));
  await life.pass(ended + DAY);
  const { plans } = await life.store.read('discord:ana', life.clock.now());
  await life.say(`recovery sore ${plans[0]?.id} 8`);

  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('\n')).not.toMatch(/heart|achilles|chest|sore|71\.5|\bana\b|\bben\b/i);
  const posts = life.messenger.stored.filter(({ to }) => 'club' in to).map(({ card }) => words(card));
  expect(posts).toHaveLength(1);
  expect(posts.join()).toContain('Ben');
  expect(posts.join()).not.toMatch(/heart|achilles|chest|sore|71\.5|skip|miss|cleo/i);
});
