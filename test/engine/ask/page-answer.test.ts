import { describe, expect, test } from 'vitest';
import { answerFrom } from '../../../src/engine/ask/page-answer.ts';
import type { PageId } from '../../../src/engine/method/questions.ts';
import { defaultProfile, type Profile } from '../../../src/engine/model/profile.ts';

function answer(id: PageId, facts: Partial<Profile> = {}) {
  return answerFrom({ kind: 'question', id }, { ...defaultProfile, ...facts });
}

describe('an answer from the book', () => {
  test('is the page with its rules, and nothing else, for a profile that changes nothing', () => {
    expect(answer('beer')).toEqual({
      kind: 'page',
      page: { kind: 'question', id: 'beer' },
      instead: null,
      forYou: [],
      rules: ['X4', 'H4', 'F3'],
    });
  });

  test('cites the rule behind everything that the profile adds', () => {
    const added = answer('ratio', { health: ['diabetes-insulin'], diet: 'vegan', avoid: ['nuts'] });
    expect(added.forYou).toEqual([
      { id: 'insulin', rule: 'X2' },
      { id: 'diet', diet: 'vegan', avoid: ['nuts'], rule: 'M3' },
    ]);
    expect(added.rules).toEqual(['F4', 'M3', 'F3', 'X2']);
  });

  test('names the gates of the steps that it is about', () => {
    const gates = answer('ice-and-epsom', { health: ['epilepsy'] }).forYou;
    expect(gates.map(({ id }) => id)).toEqual(['gate', 'gate']);
    expect(answer('nap', { health: ['epilepsy'] }).forYou).toEqual([]);
  });

  test('that somebody must not be shown keeps its warnings and adds nothing', () => {
    expect(answer('overdrinking', { health: ['eating-disorder', 'heart-disease'] })).toMatchObject({
      instead: { id: 'no-numbers', warnings: ['R3'] },
      forYou: [],
      rules: ['H7', 'R3', 'H4', 'D-drink'],
    });
  });

  test('about alcohol is one thing for the young and another with insulin', () => {
    expect(answer('beer', { ageBand: 'under-16', health: ['diabetes-insulin'] }).instead?.id).toBe('no-alcohol');
    expect(answer('beer', { health: ['diabetes-insulin'] })).toMatchObject({
      instead: { id: 'insulin-and-alcohol' },
      rules: expect.arrayContaining(['X6']),
    });
  });
});
