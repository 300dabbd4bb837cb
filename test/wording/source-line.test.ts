import { describe, expect, test } from 'vitest';
import { en } from '../../src/wording/en/index.ts';
import { sourceLine } from '../../src/wording/source-line.ts';

describe('the source line', () => {
  test('names the grade, the source and our own part; the rule that the advice rests on leads', () => {
    expect(sourceLine(en, ['M4', 'C1'])).toBe('Our method M4; Moderate evidence: Bleakley 2012 (Cochrane)');
    expect(sourceLine(en, ['N2', 'E3', 'S1'])).toBe(
      'Our own choice (N2); No evidence (E3); Strong evidence of a tiny effect: Herbert 2011 (Cochrane)',
    );
    expect(sourceLine(en, ['R4', 'F2'])).toBe('Safety rule (R4); Moderate evidence: general guidance');
  });

  test('names each source once and both where a claim rests on two', () => {
    expect(sourceLine(en, ['X1', 'C6', 'C8'])).toBe('Moderate evidence: Roberts 2015, Malta 2021');
  });

  test('never counts a danger as support', () => {
    expect(sourceLine(en, ['M4', 'C11', 'C2'])).toBe(
      'Our method M4; Moderate evidence: Machado 2016; the risk: Shattock & Tipton 2012',
    );
  });

  test('leaves out rules that no longer exist, because old plans may name them', () => {
    expect(sourceLine(en, ['Z9', 'M1'])).toBe('Our method M1');
    expect(sourceLine(en, ['Z9'])).toBe('');
  });
});

describe('the claims of the rules', () => {
  test('are sentences', () => {
    expect(Object.values(en.rules).filter((claim) => !/^[A-Z].*\.$/.test(claim))).toEqual([]);
  });
});
