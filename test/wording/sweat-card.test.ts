import { expect, it } from 'vitest';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

it('a measured sweat rate reads like this', () => {
  const sweat = { beforeKg: 62, afterKg: 60.9, drankLitres: 0.5, minutes: 60 };
  expect(answerLines(coached().do({ kind: 'sweat', sweat }, ended))).toMatchInlineSnapshot(`
    "# Your sweat rate
    You sweat about 1.6 L an hour in conditions like these.
    You are 1.1 kg lighter (1.8 %).
    A small loss: thirst and your next meal sort it out.
    ~ Strong evidence: Sawka 2007 (ACSM), Hew-Butler 2015, Hew-Butler 2017; Moderate evidence: German Nutrition Society 2020"
  `);
});
