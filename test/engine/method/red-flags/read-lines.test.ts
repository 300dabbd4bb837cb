import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ideaIn,
  phraseIn,
  refuseCircles,
  signIn,
  wordsIn,
} from '../../../../src/engine/method/red-flags/check-line.ts';
import { linesOf, readLines, sectionsOf } from '../../../../src/engine/method/red-flags/read-lines.ts';
import { redFlags } from '../../../../src/engine/method/red-flags/red-flags.ts';
import { signsOfQuestion } from '../../../../src/engine/method/red-flags/sign-lists.ts';

const names = new Set(['$pain', '@vomits']);
const folder = new URL('../../../../src/engine/method/red-flags/', import.meta.url);

describe('a file of signs', () => {
  it('is read without its comments and blank lines, and each line knows where it stands', () => {
    expect(linesOf('R1.txt', '# Chest\n\n#\n  chest pain\n#3-20 litres\r\n')).toEqual([
      { text: 'chest pain', where: 'R1.txt:4' },
      { text: '#3-20 litres', where: 'R1.txt:5' },
    ]);
  });

  it('belongs to a red flag when it is named like a rule, and every red flag has one', () => {
    const files = readdirSync(folder).filter((file) => /^R\d+\.txt$/.test(file));
    expect(files.sort()).toEqual(redFlags.map(({ rule }) => `${rule}.txt`).sort());
  });

  it.each(['R99.txt', 'nothing.txt'])('stops the program where it is missing: %s', (file) => {
    expect(() => readLines(file)).toThrow(file);
  });
});

describe('headings', () => {
  it('gather the lines under them', () => {
    const sections = sectionsOf(linesOf('x.txt', '[$pain]\nache|aches\nhurts\n[low-sugar]\nshaky'));
    expect([...sections].map(([name, lines]) => [name, lines.map(({ text }) => text)])).toEqual([
      ['$pain', ['ache|aches', 'hurts']],
      ['low-sugar', ['shaky']],
    ]);
  });

  it.each([
    ['ache\n[$pain]', 'x.txt:1: "ache" stands under no heading'],
    ['[$pain]\n[$sore]\nsore', 'x.txt:1: "[$pain]" heads no line'],
    ['[$pain]\nache\n[$sore]', 'x.txt:3: "[$sore]" heads no line'],
    ['[$pain]\nache\n[$pain]\nsore', 'x.txt:3: "[$pain]" is there twice'],
  ])('that are wrong are named with file and line: %j', (content, complaint) => {
    expect(() => sectionsOf(linesOf('x.txt', content))).toThrow(complaint);
  });

  it('may not lead back to themselves', () => {
    const sections = sectionsOf(linesOf('x.txt', '[@vomits]\n@ill|sick\n[@ill]\npale\nso @vomits'));
    expect(() => refuseCircles(sections)).toThrow('x.txt:5: "so @vomits" leads back to @vomits');
  });

  it('of a check question may not be missing', () => {
    expect(() => signsOfQuestion('no-such')).toThrow('check-questions.txt has no heading [no-such]');
  });
});

const at = (text: string) => ({ text, where: 'R1.txt:7' });

describe('a line', () => {
  it.each([
    'faint*',
    '$pain|sore .. chest? ~ tight ... now',
    '#1-1.9|#30-69 & @vomits|pale',
    'diabetic + low sugar - gone - @vomits',
  ])('that follows the grammar is kept as it is: %s', (text) => {
    expect(signIn(at(text), names)).toBe(text);
  });

  it.each([
    ['chest  pain', 'has "", which is no word'],
    ['chest||heart', 'has "", which is no word'],
    ['Chest pain', 'has "Chest", which is no word'],
    ["can't breathe", 'which is no word'],
    ['$ache in chest', 'has "$ache", which is no word'],
    ['chest & @nausea', 'names @nausea, which is no list'],
    ['sick of @vomits', 'which is no word'],
    ['#20-3 litres', 'has "#20-3", which is no word'],
    ['chest ..', 'has a .. that stands between no two words'],
    ['~ chest', 'has a ~ that stands between no two words'],
    ['chest .. ~ pain', 'has a ~ that stands between no two words'],
    ['chest? pain', 'begins with chest?, which may be missing'],
    ['chest pain &', 'has "&", which is no word'],
    ['chest - pain & arm', 'has "&", which is no word'],
  ])('that cannot be read is named with file and line: %s', (text, complaint) => {
    expect(() => signIn(at(text), names)).toThrow(`R1.txt:7: "${text}" `);
    expect(() => signIn(at(text), names)).toThrow(complaint);
  });

  it('of a list, a phrase or a class says less than a sign', () => {
    expect(() => ideaIn(at('calf & warm'), names)).toThrow('R1.txt:7');
    expect(() => phraseIn(at('@vomits'), names)).toThrow('R1.txt:7');
    expect(() => wordsIn(at('sore calf'), names)).toThrow('R1.txt:7');
    expect(() => wordsIn(at('sore?'), names)).toThrow('R1.txt:7');
  });
});
