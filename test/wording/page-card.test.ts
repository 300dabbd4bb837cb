import { describe, expect, it } from 'vitest';
import type { HealthFlag } from '../../src/engine/method/facts.ts';
import type { Profile } from '../../src/engine/model/profile.ts';
import { en } from '../../src/wording/en/index.ts';
import { pageCard } from '../../src/wording/page-card.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { typed } from '../fixtures/typed.ts';

function asked(question: string, facts: Partial<Profile> = {}): string {
  return typed(coached(facts), `ask-coach ${question}`, ended);
}

const withFact = (flag: HealthFlag) => ({ health: [flag], healthConsentAt: 1 });

describe('a page of the book reads', () => {
  it('for everybody like this', () => {
    expect(asked('how cold should the ice bath be')).toMatchInlineSnapshot(`
      "# How cold should the ice bath be?
      12.8-15 °C (55-59 °F). That is where the coach's method and the evidence overlap: the best-looking dose in the reviews was 11-15 °C. First time, stay at 15 °C. Colder is not better, it is only colder, and we never go below 10 °C, which is our own line. Use a thermometer if you have one. Without one, a normal ice cube should take three to five minutes to melt, which is a rough test on a good day. Up to the hips is enough: your ears have not been running.
      ~ Our method M4; Moderate evidence: Machado 2016; the risk: Shattock & Tipton 2012"
    `);
  });

  it('for somebody with a health fact with what it changes, before the source', () => {
    const lines = asked('how cold should the ice bath be', withFact('raynauds')).split('\n');
    expect(lines.slice(2).join('\n')).toMatchInlineSnapshot(`
      "! For you: No ice bath with Raynaud's: cold shuts the small vessels. Cool shower and legs up instead.
      ~ Our method M4; Moderate evidence: Machado 2016; our own choice (D-cold); the risk: Shattock & Tipton 2012"
    `);
  });

  it('for a runner with kidney disease with whose word counts', () => {
    const lines = asked('how much should I drink after a run', withFact('kidney-disease')).split('\n');
    expect(lines.slice(2).join('\n')).toMatchInlineSnapshot(`
      "! For you: no volume and no salt from me. Your own care plan decides how much you drink.
      ~ Our method M1; Strong evidence: Shirreffs 1996, Sawka 2007 (ACSM), Hew-Butler 2015, Hew-Butler 2017; Moderate evidence: German Nutrition Society 2020; our own choice (D-drink)"
    `);
  });

  it('for a vegan who avoids nuts and soy with what fits', () => {
    const lines = asked('what should I eat after a long run', { diet: 'vegan', avoid: ['nuts', 'soy'] }).split('\n');
    expect(lines.slice(2).join('\n')).toMatchInlineSnapshot(`
      "! Said for everybody; you eat vegan, no nuts, no soy. Your plan picks only what fits, and so may you.
      ~ Our method M5, M3; Moderate evidence: general guidance"
    `);
  });

  it('for somebody whom counting hurts with words in the place of its numbers', () => {
    expect(asked('how much protein do I need after a run', withFact('eating-disorder'))).toMatchInlineSnapshot(`
      "# How much protein after a run?
      I leave scales, grams and calories out of what I tell you. Drink to thirst, eat regular meals with carbohydrate and protein in each, and something small after longer runs. For amounts, a sports dietitian who knows you beats any bot.
      ~ Moderate evidence: general guidance; our method M3, M5"
    `);
  });

  it('for them with the danger of which the page warns all the same', () => {
    expect(asked('can I drink too much water', withFact('eating-disorder'))).toMatchInlineSnapshot(`
      "# Can I drink too much water?
      I leave scales, grams and calories out of what I tell you. Drink to thirst, eat regular meals with carbohydrate and protein in each, and something small after longer runs. For amounts, a sports dietitian who knows you beats any bot. A lot of water drunk with headache, vomiting, puffy hands or confusion may be low sodium, and within a day of a big or hot run headache, vomiting or puffy hands alone: no more plain water, call emergency services.
      ~ Strong evidence: Hew-Butler 2015, Hew-Butler 2017, Shirreffs 1996; Safety rule: Hew-Butler 2015, Hew-Butler 2017"
    `);
  });

  it('for somebody under 16 who asks for a beer with none', () => {
    expect(asked('can I have a beer after the race', { ageBand: 'under-16' })).toMatchInlineSnapshot(`
      "# Beer after a race?
      No alcohol from this coach for you, after a race or any other day. Water or something salty to drink, a proper meal and sleep do the recovering; the party works without it.
      ~ Not graded: Parr 2014; Strong evidence: Shirreffs 1996; Moderate evidence: general guidance"
    `);
  });
});

describe('looked up by its name reads', () => {
  it('a rule like this', () => {
    expect(asked('does anything change by about 1 point of 100?')).toMatchInlineSnapshot(`
      "# Rule S1
      Stretching changes next day's soreness by about 1 point of 100.
      ~ Strong evidence of a tiny effect: Herbert 2011 (Cochrane)"
    `);
  });

  it('a snack like this', () => {
    expect(asked('jerky and pretzels')).toMatchInlineSnapshot(`
      "# Jerky 30 g + pretzels 40 g + raisins 30 g
      About 59 g carbohydrate and 15 g protein, a ratio of 3.9:1. Brands differ by 15-20 %, so the label has the last word.
      ~ Our method M3; Moderate evidence: Craven 2021, Margolis 2021"
    `);
  });
});

it('a sore spot says what to roll, what to add, what never to do, and where to stop', () => {
  const page = { kind: 'sore-spot', id: 'calf' } as const;
  const answer = { kind: 'page', page, instead: null, forYou: [], rules: ['D-sore'] } as const;
  expect(cardLines(pageCard(en, answer))).toMatchInlineSnapshot(`
    "# Sore calf
    Roll for 60 seconds. A gentle bent-knee stretch. Never roll a swollen calf. One calf swollen, hot or red: stop, and have it assessed.
    ~ Weak evidence (D-sore)"
  `);
});
