import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable, shorten, widthOf } from '../../src/pictures/text.ts';

describe('text in a picture', () => {
  it('is cut visibly and never wider than its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 60, max: 500 }), (raw, width) => {
        const text = readable(raw);
        const cut = shorten(text, 36, width);
        expect(widthOf(cut, 36)).toBeLessThanOrEqual(width);
        expect(cut === text || cut.endsWith('…')).toBe(true);
      }),
    );
  });

  it('keeps letters with accents, Greek and Cyrillic and drops what the font cannot draw', () => {
    expect(readable('Łukasz\n Ωmega\u0000 Юлия 🏃 さ')).toBe('Łukasz Ωmega Юлия');
  });
});
