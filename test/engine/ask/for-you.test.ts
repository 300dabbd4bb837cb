import { describe, expect, it } from 'vitest';
import { forYou } from '../../../src/engine/ask/for-you.ts';
import { type Profile, profile } from '../../../src/engine/model/profile.ts';
import { words } from '../../fakes/club-life.ts';
import { coached } from '../../fixtures/coached.ts';
import { ended } from '../../fixtures/recovery-day.ts';

function answerTo(question: string, facts: Partial<Profile> = {}): string {
  const { reply } = coached(profile.parse(facts)).do({ kind: 'ask', question }, ended, question);
  if (reply.kind === 'form') throw new Error('a form?');
  return words(reply.card);
}

describe('an answer about food', () => {
  const question = 'how much protein';

  it.each<[string, Partial<Profile>, string]>([
    ['eggs and fish', { avoid: ['egg', 'fish'] }, 'you eat no egg, no fish.'],
    ['animals', { diet: 'vegan' }, 'you eat vegan.'],
    ['meat and milk', { diet: 'vegetarian', avoid: ['dairy'] }, 'you eat vegetarian, no dairy.'],
  ])('says to somebody who eats no %s that it was said for everybody', (_what, facts, says) => {
    expect(answerTo(question, facts)).toContain(`Said for everybody; ${says}`);
  });

  it('says it of a page that names foods, and of no other', () => {
    const asker = profile.parse({ avoid: ['egg'] });
    expect(forYou(asker, { holds: ['foods'], rules: ['F3'] })).toMatchObject([{ id: 'diet', avoid: ['egg'] }]);
    expect(forYou(asker, { holds: [], rules: ['F3'] })).toEqual([]);
  });

  it('says nothing of it to somebody who eats anything, nor where no food is named', () => {
    expect(answerTo(question)).not.toContain('Said for everybody');
    expect(answerTo('how long should i sleep', { diet: 'vegan' })).not.toContain('Said for everybody');
  });
});
