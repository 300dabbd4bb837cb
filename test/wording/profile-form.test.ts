import { describe, expect, it } from 'vitest';
import { coached } from '../fixtures/coached.ts';
import { formLines } from '../fixtures/form-lines.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { type } from '../fixtures/typed.ts';

type Facts = Parameters<typeof coached>[0];

function form(section: string, facts: Facts = {}): string {
  return formLines(type(coached(facts), `recovery-profile ${section}`, ended));
}

describe('the dialogue of the profile reads', () => {
  it('for the schedule like this', () => {
    expect(form('schedule', { minutes: 45 })).toMatchInlineSnapshot(`
      "# Profile: schedule
      Time zone: "Europe/Berlin" (Europe/Berlin) - As Region/City
      Lights out: "22:30" (22:30)
      Alarm: "06:30" (06:30)
      Minutes for recovery: "45" (60) - On an ordinary day; empty means as long as it takes
      [Save]"
    `);
  });

  it('for the body like this', () => {
    expect(form('body', { massKg: 62, beginner: true })).toMatchInlineSnapshot(`
      "# Profile: body
      Units: (x) Metric · Imperial
      Body mass: "62 kg" (70 kg or 154 lb) - Optional: sizes portions and drinks
      Age: Under 16 · 16 or 17 · (x) 18 to 59 · 60 or over
      What is true of you, any of: (x) New to running, or just back · In a strength block
      Lifted weights today: Yes · No - Counts for a day: no ice bath after lifting
      [Save]"
    `);
  });

  it('for the body of somebody who weighs in pounds like this', () => {
    expect(form('body', { massKg: 70, units: 'imperial', ageBand: '60-plus' })).toMatchInlineSnapshot(`
      "# Profile: body
      Units: Metric · (x) Imperial
      Body mass: "154 lb" (70 kg or 154 lb) - Optional: sizes portions and drinks
      Age: Under 16 · 16 or 17 · 18 to 59 · (x) 60 or over
      What is true of you, any of: New to running, or just back · In a strength block
      Lifted weights today: Yes · No - Counts for a day: no ice bath after lifting
      [Save]"
    `);
  });

  it('for the gear like this', () => {
    expect(form('gear', { gear: ['ice', 'stick'], alwaysIce: true })).toMatchInlineSnapshot(`
      "# Profile: gear
      What you have at home, any of: Bath tub · (x) Ice · Roller · (x) The Stick · Epsom salt · Thermometer
      Ice bath after every hard run: (x) Yes · No
      [Save]"
    `);
  });

  it('for the food like this', () => {
    expect(form('food', { diet: 'vegan', avoid: ['nuts', 'soy'] })).toMatchInlineSnapshot(`
      "# Profile: food
      Diet: Anything · Vegetarian · (x) Vegan
      You avoid, any of: Dairy · Gluten · (x) Nuts · (x) Soy · Sesame · Egg · Fish
      Sensitive stomach after runs: Yes · (x) No
      A kitchen at hand: (x) Yes · No
      [Save]"
    `);
  });

  it('for health like this: nothing is ticked before somebody said yes', () => {
    expect(form('health')).toMatchInlineSnapshot(`
      "# Profile: health
      May I store health facts?: Yes · (x) No - Only to keep advice safe: never shown, never logged. "No" deletes them.
      What applies to you, any of: Heart disease or arrhythmia · High blood pressure, controlled · High blood pressure, not controlled · Low blood pressure or fainting · Raynaud's · Cold urticaria · Neuropathy · Peripheral arterial disease · Diabetes (insulin or sulfonylurea) · Kidney disease · Pregnancy · Open wound or skin infection · Epilepsy · Beta-blocker · Diuretic or fluid restriction · Anticoagulant · Eating-disorder history · Cipro-, levo- or moxifloxacin, now or in the last weeks
      Before a first ice bath: None of these · Yes, or not sure · A clinician said that it is fine - Heart trouble, high blood pressure, Raynaud's, pregnancy?
      [Save]"
    `);
  });

  it('for the nudges like this: the steps that nobody can do without are not there', () => {
    expect(form('nudges', { quiet: { from: '22:00', to: '07:00' }, unwanted: ['roll'] })).toMatchInlineSnapshot(`
      "# Profile: nudges
      Quiet hours: "22:00-07:00" (22:45-06:30) - Empty: from bedtime to your alarm
      Usual plan: Quick · (x) Smart · Full
      Messages: (x) One a step; fewer when I ignore them · Few, with steps folded together · One a step, always
      Steps you never want, any of: Stretch · 4:1 snack · Ice bath · Balanced meal · Rest · Warm Epsom bath · (x) Roll and stretch
      [Save]"
    `);
  });
});
