import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/card.ts';
import { CHECK } from '../../src/engine/method/steps/checks.ts';
import { stepOf } from '../../src/engine/method/steps/steps.ts';
import type { RunReport } from '../../src/engine/model/run.ts';
import { DAY, MINUTE } from '../../src/time.ts';
import { en } from '../../src/wording/en/index.ts';
import { sayIn } from '../../src/wording/spoken.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

/** Warnings and the words around them keep their words, to be known again. */
const keeps = [
  /^Never |^Not |^No |^Out at once|^Not alone|^Ease in|sit on the edge|an ice cube|ice bring|to the hips|^Lukewarm shower first|\bhave it looked at|^First times|^The first times/,
  // Times and names, not sentences of the coach's.
  /^Next:| at \d\d:\d\d\.$|^For example:$|^Half of it|^Good\.$|^\d+ g carbohydrate|^Done|^Start|^It counts as drink|^About (?:half|two thirds)|^And a banana|^And how long did you sleep|^Slept about/,
];

function sentences(card: Card): readonly string[] {
  return card.blocks.flatMap((block) => {
    if (block.kind !== 'text' && block.kind !== 'alert') return [];
    const parts = typeof block.text === 'string' ? [block.text] : block.text;
    const text = parts
      .map((part) => (typeof part === 'string' ? part : 'bold' in part ? part.bold : part.wall))
      .join('');
    return text.split(/(?<=[.:?]) (?=[A-Z0-9])/u);
  });
}

/** Everything that the coach says in direct messages on one day: each step as it arrives and when it is done, and the morning's answer. */
function day(coach: ReturnType<typeof coached>, report: RunReport, from: number, score: number): readonly string[] {
  const said: string[] = [];
  coach.run(report, from);
  const plan = coach.plan();
  for (let at = from; at <= plan.wake + 40 * MINUTE; at += MINUTE) {
    const sent = coach.deliver(at);
    if (!sent?.card) continue;
    said.push(...sentences(sent.card));
    for (const nudge of sent.nudges) {
      const { reply } =
        nudge.step === CHECK
          ? coach.do({ kind: 'soreness', plan: plan.id, score }, at)
          : coach.do({ kind: 'mark', nudge: nudge.id, as: 'done' }, at);
      if (reply.kind === 'form' || (nudge.step !== CHECK && stepOf(nudge.step) === null)) continue;
      // What a shared message already said stands in it still.
      said.push(...sentences(reply.card).filter((one) => !said.slice(-12).includes(one)));
    }
  }
  return said;
}

describe('a week of daily runs', () => {
  it.each<[string, RunReport, Parameters<typeof coached>[0]]>([
    ['long ones', { type: 'long', minutes: 90 }, {}],
    ['tempo runs', { type: 'tempo', minutes: 60 }, { gear: ['tub', 'ice', 'epsom', 'roller'], massKg: 70 }],
    ['light runs', { type: 'easy', minutes: 60 }, {}],
  ])('of %s says no sentence twice', (_what, report, facts) => {
    const coach = coached(facts);
    const all = Array.from({ length: 7 }, (_, index) => day(coach, report, ended + index * DAY, index % 3));
    const told = all.flatMap((one) => [...new Set(one)]).filter((one) => !keeps.some((words) => words.test(one)));
    const twice = [...new Set(told.filter((one, at) => told.indexOf(one) !== at))];
    expect(twice).toEqual([]);
  });
});

describe('sentences that take turns', () => {
  it('are eight of each, all different, with the same gaps', () => {
    for (const [name, of] of Object.entries(en.variants)) {
      expect([name, new Set(of).size]).toEqual([name, 8]);
      expect([name, new Set(of.map((one) => one.split('{}').length)).size]).toEqual([name, 1]);
    }
  });

  it('fill their gaps in order', () => {
    expect(sayIn(en, 'stretch', 8, 13, 'calf, quads')).toBe(
      'About 13 minutes, holds of 30 s, mild tension, no bouncing: calf, quads.',
    );
  });
});
