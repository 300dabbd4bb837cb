import { describe, expect, it } from 'vitest';
import { bookEntries } from '../../src/wording/book-entries.ts';
import { en } from '../../src/wording/en/index.ts';

const entries = bookEntries(en);
const titlesOf = (kind: string) => entries.filter(({ page }) => page.kind === kind).map(({ title }) => title);

describe('everything that can be looked up', () => {
  it('has the questions first: their titles are what is offered before anything is typed', () => {
    const kinds = entries.map(({ page }) => page.kind);
    expect([...new Set(kinds)]).toEqual(['question', 'rule', 'snack', 'sore-spot']);
    expect(kinds.lastIndexOf('question')).toBeLessThan(kinds.indexOf('rule'));
    expect(titlesOf('question').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "Do ice baths work?",
        "Ice baths and Epsom salt have no evidence: is it just the deep water?",
        "Don't ice baths kill the useful inflammation?",
      ]
    `);
  });

  it('names rules by their id, snacks as they are served and spots as they are sore', () => {
    expect(titlesOf('rule')).toContain('Rule M1');
    expect(titlesOf('snack')).toContain('Low-fat chocolate milk 500 ml');
    expect(titlesOf('sore-spot')).toContain('Sore calf');
  });

  it('is found by its own title', () => {
    const lost = entries.filter(({ page, title, ways }) => page.kind === 'question' && !ways.includes(title));
    expect(lost).toEqual([]);
  });

  it('has no title twice', () => {
    const titles = entries.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});
