import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Profile } from '../src/engine/model/profile.ts';
import { MINUTE } from '../src/time.ts';
import { onDiscord, onSlack, type PlatformLife, type Told } from './fakes/both-platforms.ts';

const marathon: Told = { type: 'race', duration: '3h45' };
const insulin: Partial<Profile> = { health: ['diabetes-insulin'], healthConsentAt: 1 };

describe.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
])('danger that was coached, through the real SDK of %s', (_name, open) => {
  let platform: PlatformLife;
  beforeAll(async () => {
    platform = await open();
  });
  afterAll(async () => {
    expect(platform.violations()).toEqual([]);
    await platform.close();
  });

  it.each<[string, Partial<Profile>, Told | null, string, RegExp]>([
    [
      'insulin, shaky and sweaty',
      insulin,
      null,
      'i feel shaky and sweaty',
      /Possible low blood sugar.*15 g of fast sugar/s,
    ],
    [
      'a headache since the race',
      {},
      marathon,
      'headache since the race and i vomited',
      /Possible low sodium.*Stop drinking plain water/s,
    ],
    [
      'puffy hands after a hot run',
      {},
      { type: 'easy', duration: '50min', temperature: '27C' },
      'i feel sick and my hands are puffy',
      /Possible low sodium/,
    ],
    [
      'dark urine, softened, after a marathon',
      {},
      marathon,
      'my pee is a bit dark',
      /Possible muscle breakdown.*emergency department/s,
    ],
    [
      'a fluoroquinolone and a tendon',
      {},
      null,
      'my achilles hurts and i take cipro',
      /antibiotic.*No loading.*prescribed it today/s,
    ],
    [
      'a fluoroquinolone that the profile knows',
      { health: ['fluoroquinolone'], healthConsentAt: 1 },
      null,
      'my achilles hurts',
      /No loading/,
    ],
    ['words of self-harm', {}, null, 'i dont want to live anymore', /You matter.*crisis line.*999/s],
  ])('%s: alarm, and no coaching', async (what, facts, run, words, says) => {
    const runner = platform.runner(`alarm ${what}`);
    await runner.knows(facts);
    if (run) await runner.report(run);
    const answer = await runner.ask(words);
    expect(answer.text).toMatch(says);
    expect(answer.text).not.toMatch(/roll|stretch for|sweat rate|isometric|Calf holds/i);
  });

  it('sweat alone with insulin is one question; yes is the alarm, no is not', async () => {
    const runner = platform.runner('sweaty');
    await runner.knows(insulin);
    await runner.report({ type: 'easy', duration: '40min' });
    const asked = await runner.ask('really sweaty now');
    expect(asked.text).toContain('can be a low');
    expect(asked.buttons).toEqual(['Yes, one of these', 'No, just sweaty']);
    const fine = await runner.press('No, just sweaty');
    expect(fine.text).toContain('Check your glucose all the same');
    await runner.ask('really sweaty now');
    const alarm = await runner.press('Yes, one of these');
    expect(alarm.text).toContain('Possible low blood sugar');
  });

  it('one sore side and a limp get no roller and no stretch, asked or told', async () => {
    const runner = platform.runner('limp');
    await runner.knows({});
    for (const question of ['left calf', 'i limped home with a tight calf'])
      expect((await runner.ask(question)).text).toMatch(/no roller, no stretching.*protect it for 1-3 days/is);
    const limping = await runner.report({ type: 'long', duration: '90min', sore: 'limped home with a tight calf' });
    expect(limping.text).toMatch(/Legs that limp get no roller, no stretch/);
    expect(limping.text).not.toMatch(/Roll and stretch|🧘/u);
    const sided = platform.runner('sided');
    await sided.knows({});
    const plan = await sided.report({ type: 'long', duration: '90min', sore: 'sore left calf' });
    expect(plan.text).toContain('Not the left calf');
  });

  it('a very hot run gets cooling, company, the signs, a check-in at 2 h and no warm bath', async () => {
    const runner = platform.runner('hot');
    await runner.knows({});
    const start = platform.clock.now();
    const plan = await runner.report({ type: 'long', duration: '90min', temperature: '36C' });
    expect(plan.text).toMatch(/shade, wet skin, a fan, and somebody with you.*no longer sweating/s);
    expect(plan.text).not.toMatch(/Warm Epsom bath/);
    await platform.pass(start + 121 * MINUTE);
    expect(runner.directs().some((one) => one.text.includes('How are you holding up?'))).toBe(true);
    await runner.pressDirect('Not so good');
    platform.clock.set(start);
  });

  it('dizzy in the heat has no volume anywhere and a solid snack', async () => {
    const runner = platform.runner('dizzy');
    await runner.knows({ massKg: 62 });
    const plan = await runner.report({ type: 'long', duration: '90min', temperature: '31C', sore: 'dizzy' });
    expect(plan.text).toMatch(/Sips of an electrolyte drink, only to thirst/);
    expect(plan.text).not.toMatch(/\d ?ml|half a litre/);
  });

  it('insulin and a beer: the night is spoken of, not a toast', async () => {
    const runner = platform.runner('beer');
    await runner.knows(insulin);
    const answer = await runner.ask('beer after race');
    expect(answer.text).toMatch(/8-12 hours later.*check before bed and overnight.*tell somebody/s);
    expect(answer.text).not.toContain('toast');
  });

  it('a gain of weight without a sign is no ambulance, and the run is kept', async () => {
    const runner = platform.runner('heavier');
    await runner.knows({});
    const plan = await runner.report({ type: 'long', duration: '2h30', weighed: '70 to 71', drank: '4l' });
    expect(plan.text).toMatch(/2 h 30 long run/);
    expect(plan.text).not.toMatch(/this comes before recovery/);
    expect(plan.text).toMatch(/stop drinking until you are thirsty/);
  });

  it.each<[string, Partial<Profile>, Told, RegExp]>([
    ['a headache beside a race', {}, { type: 'race', duration: '3h45', sore: 'headache' }, /Possible low sodium/],
    [
      'puffy hands beside a hot run',
      {},
      { type: 'long', duration: '90min', temperature: '30C', sore: 'puffy hands' },
      /Possible low sodium/,
    ],
    [
      'dark urine, softened, beside a marathon',
      {},
      { type: 'race', duration: '3h45', sore: 'pee a bit dark' },
      /Possible muscle breakdown/,
    ],
    [
      'heavier and nauseous',
      {},
      { type: 'long', duration: '2h', sore: 'nauseous', weighed: '70 to 71' },
      /Possible low sodium/,
    ],
    [
      'a sore achilles and a fluoroquinolone',
      { health: ['fluoroquinolone'], healthConsentAt: 1 },
      { type: 'easy', duration: '40min', sore: 'sore achilles' },
      /antibiotic/,
    ],
    ['sweaty with insulin', insulin, { type: 'easy', duration: '40min', sore: 'sweaty' }, /can be a low/],
  ])('a sign that is told with the run counts like one that is asked about: %s', async (what, facts, run, says) => {
    const runner = platform.runner(`told ${what}`);
    await runner.knows(facts);
    expect((await runner.report(run)).text).toMatch(says);
  });

  it('everybody is a first-timer in the ice: asked before, five minutes, called at 3, 5 and 8', async () => {
    const runner = platform.runner('ice');
    await runner.knows({});
    const start = platform.clock.now();
    const plan = await runner.report({ type: 'long', duration: '90min' });
    expect(plan.text).toContain('Cool shower, legs up');
    expect(plan.buttons).toContain('None of these');
    const asked = await runner.press('None of these');
    expect(asked.text).toMatch(/15 °C|59 °F/);
    await platform.pass(start + 60 * MINUTE);
    await runner.pressDirect('Start timer');
    await platform.pass(start + 69 * MINUTE);
    const calls = runner.directs().flatMap((one) => /Ice bath: (\d+) min/.exec(one.text)?.[1] ?? []);
    expect(calls).toEqual(['3', '5', '8']);
    expect(runner.directs().at(-1)?.text).toContain('Are you out?');
    platform.clock.set(start);
  });

  it('a yes, or 60 and over, is a clinician first; under 18 never more than the first dose', async () => {
    const doubtful = platform.runner('doubtful');
    await doubtful.knows({});
    await doubtful.report({ type: 'long', duration: '90min' });
    const yes = await doubtful.press('Yes, or not sure');
    expect(yes.text).toMatch(/no tub until a clinician said yes/);
    expect(yes.text).not.toContain('🧊');
    const older = platform.runner('older');
    await older.knows({ ageBand: '60-plus', iceTakenAt: 1 });
    expect((await older.report({ type: 'long', duration: '90min' })).text).toMatch(
      /Before an ice bath ask your doctor/,
    );
    expect((await older.press('They said it is fine')).text).toContain('🧊');
    const young = platform.runner('young');
    await young.knows({ ageBand: '16-17', iceTakenAt: 1 });
    expect((await young.report({ type: 'long', duration: '90min' })).text).toMatch(/to the hips, 5 minutes/);
  });
});
