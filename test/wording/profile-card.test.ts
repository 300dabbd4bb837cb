import { expect, it } from 'vitest';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';

it('the profile reads like this', () => {
  const ana = coached({ massKg: 62, diet: 'vegan', health: ['raynauds'], healthConsentAt: 1 });
  expect(answerLines(ana.do({ kind: 'profile-show' }, ended))).toMatchInlineSnapshot(`
    "# Your profile
    All of it optional; after the arrow is what it changes.
    Clock: Europe/Berlin, lights out 22:30, alarm 06:30 → warm bath 21:05, legs check 07:00
    Body: 62 kg, adult → snacks of about 50-62 g carbohydrate and 16-19 g protein
    Gear: tub, ice, roller, Epsom salt
    Food: vegan → 5 snacks and 4 meals fit
    Health: 1 fact kept, shown to nobody → changes ice bath
    Nudges: smart plans, one message a step, fewer when ignored → quiet from bedtime to alarm
    [Schedule] [Body] [Gear] [Food] [Health] [Nudges]"
  `);
});
