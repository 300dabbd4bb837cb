import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/engine/model/profile.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { typed } from '../fixtures/typed.ts';

function asked(line: string, facts: Partial<Profile> = {}): string {
  return typed(coached(facts), `sweat-rate ${line}`, ended);
}

const weighed = 'weighed 62kg to 60.9kg drank 500ml 60min';

describe('a measured sweat rate reads', () => {
  it('like this', () => {
    expect(asked(weighed)).toMatchInlineSnapshot(`
      "# Your sweat rate
      You sweat about 1.6 L an hour in conditions like these.
      You are 1.1 kg lighter (1.8 %).
      A small loss: thirst and your next meal sort it out.
      ~ Strong evidence: Sawka 2007 (ACSM), Hew-Butler 2015, Hew-Butler 2017; Moderate evidence: German Nutrition Society 2020"
    `);
  });

  it('in pounds like this, and is kept on request', () => {
    expect(asked('weighed 137lb to 134lb drank 17oz 60min keep', { units: 'imperial' })).toMatchInlineSnapshot(`
      "# Your sweat rate
      You sweat about 63 fl oz an hour in conditions like these.
      You are 3.0 lb lighter (2.2 %).
      No hard session within a day that I know of: drink to thirst and eat a salty meal, no more is needed.
      Kept in your profile: after hot and very big runs your plan drinks by it. Gone again with /sweat-rate forget.
      ~ Strong evidence: Sawka 2007 (ACSM), Shirreffs 1996; Moderate evidence: German Nutrition Society 2020"
    `);
  });

  it('of somebody who lost more than four percent like this', () => {
    expect(asked('weighed 62kg to 59kg drank 500ml 120min')).toMatchInlineSnapshot(`
      "# Your sweat rate
      You sweat about 1.8 L an hour in conditions like these.
      You are 3.0 kg lighter (4.8 %).
      Drink slowly and with salt, at most 600 ml in the first half hour, 800 ml an hour after, 3.0 L in all. That is a lot: check the scales again. Headache, vomiting or confusion: stop and call for help.
      ~ Strong evidence: Sawka 2007 (ACSM), Shirreffs 1996, Hew-Butler 2015, Hew-Butler 2017"
    `);
  });

  it('of somebody who came back heavier with the signs first', () => {
    expect(asked('weighed 62kg to 62.8kg drank 3L 180min')).toMatchInlineSnapshot(`
      "# One question first
      ! That sounds like more drunk than sweated. A headache, nausea or vomiting, puffy hands, or a muddled head with it?
      [Yes, one of these] [No, I feel fine]
      # Your sweat rate
      ! Headache, nausea, vomiting, puffy hands or confusion with it: an emergency. Stop drinking and call for help.
      You sweat about 730 ml an hour in conditions like these.
      You came back heavier. Stop drinking until you are thirsty. Then something salty to eat. Keep somebody with you for the next hours.
      ~ Strong evidence: Sawka 2007 (ACSM), Hew-Butler 2015, Hew-Butler 2017"
    `);
  });

  it('of somebody whom scales hurt without a weight', () => {
    expect(asked(weighed, { health: ['eating-disorder'], healthConsentAt: 1 })).toMatchInlineSnapshot(`
      "# Your sweat rate
      You sweat about 1.6 L an hour in conditions like these.
      A small loss: thirst and your next meal sort it out.
      ~ Strong evidence: Sawka 2007 (ACSM), Hew-Butler 2015, Hew-Butler 2017; Moderate evidence: German Nutrition Society 2020"
    `);
  });
});

describe('an estimated sweat rate reads', () => {
  it('like this', () => {
    expect(asked('estimate 90min 15km 22C 70kg')).toMatchInlineSnapshot(`
      "# Your sweat rate, estimated
      An estimate: about 820 ml of sweat an hour, give or take 40 % (490 ml to 1.2 L).
      To thirst, 620 ml to 1.2 L over 3-4 hours, not more than 600 ml in the first half hour. Stop when the thirst is gone and the urine is pale.
      ~ Our own choice (D-drink); Strong evidence: Hew-Butler 2015, Hew-Butler 2017"
    `);
  });

  it('far from what the formula knows like this, and is not kept', () => {
    expect(asked('estimate 90min 15km 40C 70kg keep')).toMatchInlineSnapshot(`
      "# Your sweat rate, estimated
      A rough guess: about 1.0 L of sweat an hour, give or take 40 % (600 ml to 1.4 L).
      Your body, pace or weather is outside what the formula knows.
      To thirst, 760 ml to 1.5 L over 3-4 hours, not more than 600 ml in the first half hour. Stop when the thirst is gone and the urine is pale.
      Not kept: only a rate that you measured with the scales goes into your profile.
      ~ Our own choice (D-drink); Strong evidence: Hew-Butler 2015, Hew-Butler 2017"
    `);
  });

  it('with what is missing for it like this', () => {
    expect(asked('estimate 90min 15km', { massKg: 62 })).toMatchInlineSnapshot(`
      "# Nearly there
      For an estimate I still need the temperature.
      Like this: /sweat-rate estimate 90min 15km 22C 70kg
      Better: weigh yourself dry before and after: /sweat-rate weighed 70.2 to 69.1 drank 500ml 90min
      ~ Strong evidence: Sawka 2007 (ACSM)"
    `);
    expect(asked('62kg')).toMatchInlineSnapshot(`
      "# Nearly there
      For an estimate I still need how long you ran, how far, the temperature.
      Like this: /sweat-rate estimate 90min 15km 22C 70kg
      Better: weigh yourself dry before and after: /sweat-rate weighed 70.2 to 69.1 drank 500ml 90min
      ~ Strong evidence: Sawka 2007 (ACSM)"
    `);
  });
});

it('weights without a unit that could be either are asked about', () => {
  expect(asked('weighed 150 to 148 drank 500ml 60min')).toMatchInlineSnapshot(`
    "# Nearly there
    Is 150 in kg or lb? Say which: /sweat-rate weighed 150lb to 148lb
    ~ Strong evidence: Sawka 2007 (ACSM)"
  `);
});
