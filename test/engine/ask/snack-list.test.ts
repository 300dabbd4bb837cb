import { describe, expect, it, test } from 'vitest';
import { snackList } from '../../../src/engine/ask/snack-list.ts';
import type { Allergen } from '../../../src/engine/method/facts.ts';
import { defaultProfile } from '../../../src/engine/model/profile.ts';

const listed = (question: string, facts = {}) => snackList(question, { ...defaultProfile, ...facts });

describe('a list of snacks', () => {
  test.each<[string, readonly Allergen[]]>([
    ['gluten free snack ideas', ['gluten']],
    ['what can a coeliac eat', ['gluten']],
    ['lactose-free food?', ['dairy']],
    ['nut free snacks', ['nuts']],
    ['snacks without peanuts', ['nuts']],
    ['snacks, I am allergic to soy', ['soy']],
    ['sesame free meal', ['sesame']],
    ['egg free options', ['egg']],
    ['no fish food ideas', ['fish']],
    ['dairy and gluten free snacks', ['dairy', 'gluten']],
  ])('for "%s" leaves out %j', (question, without) => {
    const list = listed(question);
    expect(list).toMatchObject({ kind: 'snacks', without, ownPlan: false, rules: ['M3', 'F4'] });
    expect(list?.snacks.length).toBeGreaterThan(0);
  });

  test.each([
    'snack ideas',
    'are nuts a good snack',
    'is egg a good snack',
    'gluten free beer',
    'gluten free food before the run',
    'gluten free breakfast food',
    'dairy free food on race day',
  ])('is not what "%s" asks for', (question) => {
    expect(listed(question)).toBeNull();
  });

  it('counts in what the asker avoids', () => {
    const ids = (avoid: readonly Allergen[]) =>
      listed('gluten free snacks', { avoid: [...avoid] })?.snacks.map(({ id }) => id) ?? [];
    expect(ids([])).toContain('onigiri-edamame');
    expect(ids(['soy'])).not.toContain('onigiri-edamame');
    expect(ids(['gluten'])).toEqual(ids([]));
  });

  it('is empty with insulin (X2)', () => {
    expect(listed('gluten free snacks', { health: ['diabetes-insulin'] })).toEqual({
      ...{ kind: 'snacks', without: ['gluten'], snacks: [], ownPlan: true, rules: ['X2'] },
    });
  });
});
