import { expect, it } from 'vitest';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { type, typed } from '../fixtures/typed.ts';

it('somebody who changes their units is spoken to in them from the next answer on', () => {
  const coach = coached();
  const iceBath = () =>
    typed(coach, 'recovery today', ended)
      .split('\n')
      .find((line) => line.includes('Ice bath'));
  type(coach, 'finished-run long 90min', ended);
  expect(iceBath()).toBe('🧊 09:33 Ice bath (ahead): 13-15 °C, to the hips, 10-12 minutes.');
  coach.do({ kind: 'profile-save', section: 'body', fields: { units: 'imperial' } }, ended);
  expect(iceBath()).toBe('🧊 09:33 Ice bath (ahead): 55-59 °F, to the hips, 10-12 minutes.');
});
