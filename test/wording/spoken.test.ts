import { describe, expect, it } from 'vitest';
import { defaultProfile, type Profile } from '../../src/engine/model/profile.ts';
import type { RunReport } from '../../src/engine/model/run.ts';
import { HOUR } from '../../src/time.ts';
import { coached } from '../fixtures/coached.ts';
import { legacyPlans, readLegacy } from '../fixtures/legacy-plans.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { type SaidPlan, said } from '../fixtures/said.ts';

function planned(facts: Partial<Profile> = {}, report: Partial<RunReport> = {}, now = ended): SaidPlan {
  const plan = coached(facts).run({ type: 'long', minutes: 90, ...report }, now);
  return said(plan, { ...defaultProfile, ...facts });
}

const step = ({ steps }: SaidPlan, id: string) => steps.find((known) => known.step === id);
const withFact = (...health: Profile['health']) => ({ health, healthConsentAt: 1 });

describe('why a step is left out', () => {
  const left = (plan: SaidPlan) => plan.left.map((out) => `${out.step}: ${out.why}`);

  it('is said for each of them, for somebody without gear, after a run in the heat', () => {
    expect(left(planned({ gear: [] }, { celsius: 30 }))).toMatchInlineSnapshot(`
      [
        "ice-bath: You have no tub.",
        "epsom-bath: No warm bath after a run in such heat: cool down, and a lukewarm shower before bed.",
      ]
    `);
  });

  it('is said for a run that ended late in the evening', () => {
    expect(left(planned({}, {}, ended + 12.5 * HOUR))).toMatchInlineSnapshot(`
      [
        "ice-bath: Too close to bedtime: sleep does more.",
        "meal: Too close to bedtime: sleep does more.",
        "rest: Too close to bedtime: sleep does more.",
        "epsom-bath: Too close to bedtime: sleep does more.",
        "roll: Too close to bedtime: sleep does more.",
      ]
    `);
  });

  it('is said for a runner who wants neither and has a quarter of an hour', () => {
    expect(left(planned({ unwanted: ['roll', 'epsom-bath'], minutes: 15 }))).toMatchInlineSnapshot(`
      [
        "epsom-bath: You asked to leave it out.",
        "roll: You asked to leave it out.",
        "rest: Your minutes for today are spent on what does more.",
        "ice-bath: Your minutes for today are spent on what does more.",
      ]
    `);
  });

  it('is said for an easy run, with the size of it', () => {
    expect(left(planned({}, { type: 'easy', minutes: 35 }))).toMatchInlineSnapshot(`
      [
        "stretch: Not worth it after a run this light.",
        "snack: Not worth it after a run this light.",
        "ice-bath: Not worth it after a run this light.",
        "rest: Not worth it after a run this light.",
        "epsom-bath: Not worth it after a run this light.",
        "roll: Not worth it after a run this light.",
      ]
    `);
  });
});

it('why a step takes fewer minutes is said with it', () => {
  const shorter = (plan: SaidPlan) =>
    plan.steps.flatMap(({ step: id, minutes, shorterWhy }) =>
      shorterWhy ? `${id}, ${minutes} min: ${shorterWhy}` : [],
    );
  expect(shorter(planned({}, { type: 'easy', minutes: 60 }))).toMatchInlineSnapshot(`
    [
      "stretch, 7 min: The short version: a run this light asks for no more.",
    ]
  `);
  expect(shorter(planned({}, {}, ended + 11.5 * HOUR))).toMatchInlineSnapshot(`
    [
      "stretch, 5 min: The short version: bed is near, and sleep does more.",
    ]
  `);
  expect(shorter(planned({ minutes: 40 }))).toMatchInlineSnapshot(`
    [
      "stretch, 5 min: Short, so that it fits the minutes you have.",
    ]
  `);
});

it('what a health fact changes in a step that stays is said with what to do', () => {
  expect(step(planned(withFact('pregnancy')), 'epsom-bath')?.how).toMatchInlineSnapshot(
    `"Water of 37 °C or less, four cups of Epsom salt, a cup of baking soda if you like, 10-15 minutes. Drink something first; get out slowly, sit on the edge for two minutes. Pregnant: ask your midwife or doctor first, and keep the water at 37 °C (98 °F) or less."`,
  );
  expect(step(planned(withFact('anticoagulant')), 'roll')?.how).toMatchInlineSnapshot(
    `"A gentle stretch for calves, quads, hamstrings and glutes, 30 s each, mild tension. On blood thinners: stretch only, no roller and no stick."`,
  );
  expect(step(planned(withFact('diabetes-insulin')), 'snack')?.how).toMatchInlineSnapshot(
    `"Check your glucose now, and overnight too. Your own diabetes plan decides what you eat and how much; no dose from me."`,
  );
});

it('what stands in for the ice bath has its own name and picture', () => {
  const instead = step(planned(withFact('raynauds')), 'ice-bath');
  expect(`${instead?.icon} ${instead?.name}: ${instead?.what}`).toMatchInlineSnapshot(
    `"🚿 Cool shower, legs up: Cool shower, then legs up the wall for 10-15 min."`,
  );
});

it('a plan that an older version stored keeps its own words', () => {
  const [legacy] = legacyPlans;
  if (!legacy) throw new Error('no stored plan');
  const lines = said(readLegacy(legacy), legacy.profile).steps.map(({ step: id, what }) => `${id}: ${what}`);
  expect(lines).toEqual(legacy.plan.steps.map(({ step: id, what }) => `${id}: ${String(what)}`));
  expect(lines[0]).toMatchInlineSnapshot(
    `"hydrate: About half a litre of something with electrolytes in the next quarter of an hour."`,
  );
});

it('a sore spot changes what is stretched, and names its side', () => {
  const sore = [{ area: 'calf', side: 'left' }, { area: 'shin' }] as const;
  const plan = planned({}, { sore: [...sore] });
  expect(step(plan, 'stretch')?.how).toMatchInlineSnapshot(
    `"13 minutes or so, 30 s a hold, a gentle pull, no bouncing: calf, quads, hamstrings, hip flexor, glute, adductors. Shin: ease the calves and go easy on impact. Don't roll the bone. Tender in one spot on the bone: skip it and have it looked at. Not the left calf: no stretch and no roller there. Protect what is sore for 1-3 days, then load as pain allows; no ibuprofen as a routine."`,
  );
  expect(step(plan, 'roll')?.how).toMatchInlineSnapshot(
    `"Calves, quads, hamstrings, glutes with the roller, 30-120 s a pass, one to three passes, and a gentle stretch after. Never over bone, tendon or the lower back. Not the left calf. What is sore on one side only gets no pressure and no pull."`,
  );
});

it('the notes of a hot day with a beer, a painkiller and a race are these', () => {
  const plan = planned({}, { type: 'race', celsius: 31, also: ['alcohol', 'painkiller'] });
  expect(plan.notes.map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "Cool down first: shade, wet skin, a fan, and somebody with you. Confused, staggering, vomiting, or hot and no longer sweating: call your emergency number and cool the whole body. No warm bath tonight. I ask again after 2 hours.",
      "Beer and baths do not mix: food and fluids first, no ice and no hot bath today.",
      "After a day like this: salt with your drinks and food, nothing hard for 72 hours. I will ask how you are after 2, 6 and 24 hours.",
      "You took a painkiller: no more of it until you have drunk, eaten and peed normally again, and never with kidney trouble, an ulcer or blood thinners.",
    ]
  `);
});

it('the next plan says the same in other words', () => {
  const coach = coached();
  const how = (now: number) => step(said(coach.run({ type: 'long', minutes: 90 }, now)), 'rest')?.how;
  expect([how(ended), how(ended + 48 * HOUR)]).toMatchInlineSnapshot(`
    [
      "Fifteen minutes with the legs up.",
      "Legs on a wall or a chair, 15 minutes.",
    ]
  `);
});
