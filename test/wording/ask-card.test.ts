import { describe, expect, it } from 'vitest';
import { answerLines } from '../fixtures/card-lines.ts';
import { coached } from '../fixtures/coached.ts';
import { ended } from '../fixtures/recovery-day.ts';
import { type, typed } from '../fixtures/typed.ts';

function asked(question: string, facts: Parameters<typeof coached>[0] = {}): string {
  return typed(coached(facts), `ask-coach ${question}`, ended);
}

describe('snacks without something are listed', () => {
  it('for one thing like this', () => {
    expect(asked('snacks without nuts')).toMatchInlineSnapshot(`
      "# Snacks without nuts
      From the coach's table, with your own diet counted in: Low-fat chocolate milk 500 ml; Lactose-free chocolate milk 500 ml; Greek yogurt 150 g + granola 50 g + banana (check the label for nuts); 4 rice cakes + tuna 60 g + banana; Turkey 50 g sandwich + apple; Smoothie: soy milk 350 ml, banana, oats 40 g; Pita 60 g + hummus 60 g; 2 onigiri (200 g rice) + edamame 100 g; 2 white toast + egg + jam; Whey (20 g protein) + sports drink 750 ml + banana; Pea-protein drink (20 g) + 2 bananas + 2 rice cakes (check the label for nuts); Jerky 30 g + pretzels 40 g + raisins 30 g; Boiled potatoes 300 g (salted) + 2 eggs; Canned rice pudding 400 g + milk 200 ml. Typical recipes; the label has the last word. Say it once in the profile, under food, and every plan picks only from these.
      ~ Our method M3; Moderate evidence: Craven 2021, Margolis 2021"
    `);
  });

  it('for two things, and a vegan, like this', () => {
    expect(asked('gluten free and nut free snacks', { diet: 'vegan' })).toMatchInlineSnapshot(`
      "# Snacks without gluten, nuts
      From the coach's table, with your own diet counted in: Smoothie: soy milk 350 ml, banana, oats 40 g (check the label for gluten); 2 onigiri (200 g rice) + edamame 100 g (check the label for gluten); Pea-protein drink (20 g) + 2 bananas + 2 rice cakes (check the label for gluten, nuts). Typical recipes; the label has the last word. Say it once in the profile, under food, and every plan picks only from these.
      ~ Our method M3; Moderate evidence: Craven 2021, Margolis 2021"
    `);
  });

  it('for somebody on insulin with their own plan in the place of the list', () => {
    const insulin = { health: ['diabetes-insulin' as const], healthConsentAt: 1 };
    expect(asked('snacks without nuts', insulin)).toMatchInlineSnapshot(`
      "# Snacks without nuts
      Check your glucose now, and overnight too. Your own diabetes plan decides what you eat and how much; no dose from me.
      ~ Strong evidence: Riddell 2017"
    `);
  });
});

describe('what the book does not have is answered', () => {
  it('honestly, with what it can answer', () => {
    expect(asked('which shoes should I buy for a trail race')).toMatchInlineSnapshot(`
      "# I don't know
      Nothing in my rule book fits that, and I would rather say so than make something up.
      Things I can answer: Do compression socks help? · Does Epsom salt do anything? · Do I need electrolytes?"
    `);
  });

  it('with a doctor where something is wrong in a body', () => {
    expect(asked('my tooth hurts since yesterday')).toMatchInlineSnapshot(`
      "# I don't know
      ! If something is wrong with you, ask a doctor: I am no medical service. If it is sudden or bad, call your emergency number now.
      Nothing in my rule book fits that, and I would rather say so than make something up."
    `);
  });

  it('in another language with what it is written in', () => {
    const told = type(coached(), 'ask-coach wie lange soll ich schlafen', ended, null, { locale: 'de' });
    expect(answerLines(told)).toMatchInlineSnapshot(`
      "# I don't know
      My rule book is in English only, and nothing in it fits that question.
      Things I can answer: Can I run with sore legs? · What are the nine steps? · Do ice baths work?"
    `);
  });
});
