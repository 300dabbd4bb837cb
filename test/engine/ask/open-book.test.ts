import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askCoach as askCoachWith } from '../../../commands/ask-coach.ts';
import { plainText } from '../../../src/engine/ask/concepts.ts';
import { heard } from '../../../src/engine/method/asking/heard.ts';
import { sameWords } from '../../../src/engine/method/asking/same-words.ts';
import { type Meal, meals } from '../../../src/engine/method/food/meals.ts';
import { nutrients } from '../../../src/engine/method/food/nutrients.ts';
import { botQuestions } from '../../../src/engine/method/questions/bot-questions.ts';
import { questions } from '../../../src/engine/method/questions.ts';
import type { AskAnswer } from '../../../src/engine/model/answer.ts';
import { defaultProfile, type Profile } from '../../../src/engine/model/profile.ts';
import { findRedFlag } from '../../../src/engine/safety/scan.ts';
import { askCard } from '../../../src/wording/ask-card.ts';
import { en } from '../../../src/wording/en/index.ts';
import { pageWords } from '../../../src/wording/page-card.ts';
import { book } from '../../fixtures/book.ts';
import { chatted } from '../../fixtures/chatted-questions.ts';
import { commands } from '../../fixtures/commands.ts';
import { asked, outside } from '../../fixtures/questions.ts';

const askCoach = askCoachWith(book);
const { ask, suggest } = book;

function firstOf(answer: AskAnswer): string {
  if (answer.kind !== 'page') return answer.kind;
  const { kind, id } = answer.page;
  return kind === 'question' ? id : `${kind}:${id}`;
}

function shownTo(facts: Partial<Profile>, typed: string): string {
  return JSON.stringify(askCard(en, ask(typed, { eater: { ...defaultProfile, ...facts } })));
}

describe('asking the coach', () => {
  test('at least nine in ten of what runners type get the right answer first', () => {
    const misses = asked
      .map(([typed, id]) => ({ typed, id, got: firstOf(ask(typed, { eater: defaultProfile })) }))
      .filter((one) => one.got !== one.id);
    process.stdout.write(`asked ${asked.length}, missed ${misses.length}: ${JSON.stringify(misses)}\n`);
    expect(asked.length).toBeGreaterThanOrEqual(80);
    expect(misses.length / asked.length).toBeLessThanOrEqual(0.1);
  });

  test('every title that is suggested, and every way of asking, is answered with its own answer', () => {
    const lists = /^(?:snacks|guide)$/;
    for (const one of questions)
      for (const way of [en.pages[one.id].title, ...one.asks]) {
        const got = firstOf(ask(way, { eater: defaultProfile }));
        if (!lists.test(got)) expect([way, got]).toEqual([way, one.id]);
      }
  });

  test('of the whole sentences that people chat, nine in ten get the right answer, and none is one that the search has learnt', () => {
    const learnt = new Set(Object.values(heard).flat().map(plainText));
    expect(chatted.filter(([typed]) => learnt.has(plainText(typed)))).toEqual([]);
    const misses = chatted.filter(([typed, id]) => firstOf(ask(typed, { eater: defaultProfile })) !== id);
    expect(chatted.length).toBeGreaterThanOrEqual(500);
    expect(misses.length / chatted.length).toBeLessThanOrEqual(0.1);
  });

  test('what the search has learnt is about pages that exist, and finds its own page', () => {
    const ids: readonly string[] = questions.map((one) => one.id);
    expect(Object.keys(heard).filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => (heard[id] ?? []).length < 5)).toEqual([]);
    const lists = /^(?:snacks|guide)$/;
    for (const [id, ways] of Object.entries(heard))
      for (const way of ways) {
        const got = firstOf(ask(way, { eater: defaultProfile }));
        if (!lists.test(got)) expect([way, got]).toEqual([way, id]);
      }
  });

  test('a word means one thing', () => {
    const rows = Object.values<string>(sameWords).flatMap((words) => [...new Set(words.split(/\s+/))]);
    expect(rows.filter((word, at) => rows.indexOf(word) !== at)).toEqual([]);
    expect(rows.filter((word) => plainText(word) !== word)).toEqual([]);
  });

  test.each([
    'lupus',
    'is my cough medicine safe with grapefruit',
    'rash on my leg after the ice bath',
    'my elbow hurts',
  ])('"%s" is on no page, and no page is guessed', (typed) =>
    expect(firstOf(ask(typed, { eater: defaultProfile }))).toBe('unknown'),
  );

  test('beside an "unknown" the likely pages stand first', () => {
    const answer = ask('ice rash', { eater: defaultProfile });
    expect(answer.kind === 'unknown' && answer.nearest[0]).toMatch(/^ice-/);
  });

  test.each<[string, Partial<Profile>, RegExp, RegExp | null]>([
    ['not hungry after long run', { health: ['diabetes-insulin'] }, /Your own diabetes plan decides/, null],
    ['how much should i drink after a run', { health: ['kidney-disease'] }, /no volume and no salt from me/, null],
    ['should i take salt tablets', { health: ['high-blood-pressure'] }, /no extra salt on my word/, null],
    ['do ice baths work', { health: ['raynauds'] }, /No ice bath with Raynaud's/, null],
    ['how hot should the epsom bath be', { health: ['pregnancy'] }, /ask your midwife/, null],
    ['foam roll before or after', { health: ['anticoagulant'] }, /no roller and no stick/, null],
    [
      'should i weigh myself',
      { health: ['eating-disorder'] },
      /I leave scales, grams and calories out/,
      /[Ww]eigh yourself/,
    ],
    ['how many carbs after a run', { health: ['eating-disorder'] }, /dietitian/, /\d g/],
    ['foods', { health: ['eating-disorder'] }, /no numbers needed/, /\d+ ?(?:g|mg|ml)\b/],
    ['potassium foods', { health: ['kidney-disease'] }, /for your clinic to set/, null],
    ['not hungry after long run', { avoid: ['dairy'], diet: 'vegan' }, /you eat vegan, no dairy/, null],
  ])('"%s" of somebody with %o is answered for them', (typed, facts, says, never) => {
    const shown = shownTo(facts, typed);
    expect(shown).toMatch(says);
    if (never) expect(shown).not.toMatch(never);
    expect(shownTo({}, typed)).not.toMatch(says);
  });

  test.each([
    ['lactose intolerant snack', 'Greek yogurt', 'onigiri'],
    ['im coeliac what can i eat after a run', 'bagel', 'onigiri'],
    ['nut allergy snack ideas', 'peanut', 'chocolate milk'],
    ['snacks without egg', 'egg + jam', 'chocolate milk'],
    ['snacks without soy', 'soy milk', 'chocolate milk'],
    ['soy free snacks', 'soy milk', 'chocolate milk'],
    ['snacks without dairy and eggs', 'egg + jam', 'tuna'],
    ['snack without gluten and nuts', 'peanut', 'chocolate milk'],
    ['im allergic to eggs, fish and sesame, snack ideas', 'tuna', 'chocolate milk'],
    ['vegan snack without nuts', 'peanut', 'hummus'],
  ])('"%s" lists the snacks of the table that fit, and none that does not', (typed, never, some) => {
    expect(ask(typed, { eater: defaultProfile }).kind).toBe('snacks');
    expect(shownTo({}, typed)).not.toContain(never);
    expect(shownTo({}, typed)).toContain(some);
  });

  test('a list of snacks counts in what the profile says, and insulin comes first', () => {
    expect(shownTo({ diet: 'vegan' }, 'gluten free snacks')).not.toContain('tuna');
    const insulin = ask('gluten free snacks', { eater: { ...defaultProfile, health: ['diabetes-insulin'] } });
    expect(insulin).toMatchObject({ kind: 'snacks', rules: ['X2'], snacks: [] });
  });

  test('a nutrient by itself gets its foods', () => {
    for (const typed of ['vitamin d', 'omega 3 supplements', 'do i need more iron'])
      expect([typed, firstOf(ask(typed, { eater: defaultProfile }))]).toEqual([typed, 'guide']);
  });

  test('nothing that the coach offers to be asked is a warning sign', () => {
    for (const one of questions)
      for (const way of [en.pages[one.id].title, ...one.asks]) expect([way, findRedFlag(way)]).toEqual([way, null]);
  });

  test('what the book does not know gets an honest "unknown" with something to ask instead', () => {
    for (const typed of outside) {
      const answer = ask(typed, { eater: defaultProfile });
      expect([typed, firstOf(answer)]).toEqual([typed, 'unknown']);
      if (answer.kind === 'unknown') expect(answer.nearest.length).toBeGreaterThan(0);
    }
  });

  test('every suggestion beside an "unknown" is a question that has an answer', () => {
    const cited = questions.filter((question) => question.rules.length > 0).map((question) => question.id);
    for (const typed of outside) {
      const answer = ask(typed, { eater: defaultProfile });
      if (answer.kind === 'unknown') for (const page of answer.nearest) expect(cited).toContain(page);
    }
  });

  test.each(['blood in my poo after the long run', 'worst headache ever', 'i hit my head', 'waters broke'])(
    '"%s" is no question for a book: a doctor is named',
    (typed) => {
      expect(shownTo({}, typed)).toContain('ask a doctor');
      expect(shownTo({}, 'bitcoin price')).not.toContain('a doctor');
    },
  );

  test('an answer about the bot claims no evidence, and every command in it exists', () => {
    const names = commands.map((command) => command.name);
    for (const { id } of botQuestions) {
      const { title, text } = pageWords(en, { kind: 'question', id });
      expect(ask(title, { eater: defaultProfile })).toMatchObject({ kind: 'page', page: { id }, rules: [] });
      for (const [, name, word] of text.matchAll(/\/([a-z-]+) ([a-z]+)/g)) {
        expect(names).toContain(name);
        const command = commands.find((known) => known.name === name);
        const subs = command?.subs.map((sub) => sub.name) ?? [];
        if (subs.length > 0) expect(subs).toContain(word);
      }
    }
  });

  test('an asker whose app is not in English learns that the book is', () => {
    expect(ask('wie kalt soll das sein', { locale: 'de', eater: defaultProfile })).toMatchObject({
      kind: 'unknown',
      otherLanguage: true,
    });
    expect(ask('bitcoin price', { locale: 'en-GB', eater: defaultProfile })).toMatchObject({
      kind: 'unknown',
      otherLanguage: false,
    });
    expect(ask('bitcoin price', { locale: null, eater: defaultProfile })).toMatchObject({
      kind: 'unknown',
      otherLanguage: false,
    });
  });

  test('an answer carries its rules and its source line', () => {
    const answer = ask('can an epsom bath replace the ice bath', { eater: defaultProfile });
    expect(answer).toMatchObject({
      kind: 'page',
      rules: ['E2', 'C1', 'N5'],
    });
    expect(askCard(en, answer).blocks.at(-1)).toEqual({
      kind: 'source',
      text: 'Moderate evidence: Haghayegh 2019, Bleakley 2012 (Cochrane); Not graded: Bonnar 2018',
    });
  });

  test('a snack and a bare rule can be found too', () => {
    expect(firstOf(ask('jerky pretzels raisins', { eater: defaultProfile }))).toBe('snack:jerky-pretzels');
    expect(firstOf(ask('lips or tongue swelling', { eater: defaultProfile }))).toBe('rule:R9');
  });

  test('whatever is typed, there is an answer and the same one twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
        expect(ask(typed, { eater: defaultProfile })).toEqual(ask(typed, { eater: defaultProfile }));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the foods guide', () => {
  test('lists every key nutrient, labelled as typical values, with a menu for the day', () => {
    const guide = ask('foods', { eater: defaultProfile });
    if (guide.kind !== 'guide') throw new Error('expected the guide');
    expect(guide.nutrients.map(({ id }) => id)).toEqual(nutrients.map(({ id }) => id));
    expect(shownTo({}, 'foods')).toContain('general guidance');
    expect([guide.menu.breakfast, guide.menu.lunch, guide.menu.dinner, guide.menu.snack]).not.toContain(null);
  });

  test('asked for one nutrient, it gives that one', () => {
    for (const one of nutrients) {
      const guide = ask(`foods high in ${one.names[0]}`, { eater: defaultProfile });
      expect(guide).toMatchObject({ kind: 'guide', nutrients: [{ id: one.id }] });
    }
  });

  test('a vegan without soy and nuts sees no food with any of them, and still a few of every nutrient', () => {
    const guide = ask('foods', { eater: { ...defaultProfile, diet: 'vegan', avoid: ['soy', 'nuts'] } });
    if (guide.kind !== 'guide') throw new Error('expected the guide');
    for (const one of guide.nutrients) {
      expect(one.foods.length).toBeGreaterThan(0);
      for (const food of one.foods) {
        expect(food.diet).toBe('vegan');
        expect(food.has).not.toContain('soy');
        expect(food.has).not.toContain('nuts');
      }
    }
    const breakfast: Meal | undefined = meals.find(({ id }) => id === guide.menu.breakfast?.id);
    expect(breakfast?.tags).toContain('VN');
  });

  test('with insulin the menu has no snack and says why', () => {
    const guide = ask('foods', { eater: { ...defaultProfile, health: ['diabetes-insulin'] } });
    expect(guide).toMatchObject({
      kind: 'guide',
      menu: { snack: null, ownPlan: true },
    });
  });

  test('a question about when to eat is a question, not the guide', () => {
    expect(firstOf(ask('how much protein after running', { eater: defaultProfile }))).toBe('protein');
    expect(firstOf(ask('recovery food after short run', { eater: defaultProfile }))).toBe('easy-run-snack');
  });
});

describe('/ask-coach', () => {
  const input = { sub: null, text: '', options: {}, fields: null };

  test('hears the question from a line and from an option alike', () => {
    const expected = { kind: 'ask', question: 'how cold?' };
    expect(askCoach.parse({ ...input, text: '  how   cold? ' })).toEqual(expected);
    expect(askCoach.parse({ ...input, options: { question: 'how cold?' } })).toEqual(expected);
  });

  test('no question at all is a misread with an example', () => {
    for (const text of ['', '   ', '???']) {
      expect(askCoach.parse({ ...input, text })).toMatchObject({
        kind: 'misread',
        misread: { of: 'ask-coach', example: 'can I run with sore legs?' },
      });
    }
  });

  test('suggests questions while typing, never more than 25 and never longer than an option may be', () => {
    expect(suggest('')).toHaveLength(25);
    expect(suggest('bak')[0]).toBe('What does the baking soda do?');
    for (const typed of ['', 'ice', 'epsom', 'how long', 'sore']) {
      const titles = suggest(typed);
      expect(titles.length).toBeLessThanOrEqual(25);
      for (const title of titles) expect(title.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('what is left out of an answer for somebody', () => {
  test('an eating-disorder history takes the numbers away, never the warning signs', () => {
    const answer = shownTo({ health: ['eating-disorder'] }, 'i gained weight during the marathon');
    expect(answer).toContain('I leave scales');
    expect(answer).toMatch(/may be low sodium.*emergency services/);
  });

  test.each<Partial<Profile>>([{ ageBand: 'under-16' }, { ageBand: '16-17' }, { health: ['pregnancy'] }])(
    'no beer for %j',
    (facts) => {
      expect(shownTo(facts, 'beer after a race?')).toContain('No alcohol from this coach');
      expect(shownTo(facts, 'beer after a race?')).not.toContain('toast');
    },
  );

  test('children and the very light get no set amounts', () => {
    expect(shownTo({ ageBand: 'under-16' }, 'how much water')).toContain('no set amounts');
    expect(shownTo({ massKg: 36 }, 'how much water')).toContain('no set amounts');
    expect(shownTo({}, 'how much water')).not.toContain('no set amounts');
  });
});

test('nobody under age is sent to coffee or an energy drink', () => {
  expect(shownTo({ ageBand: 'under-16' }, 'is coffee ok after a late run')).toContain('No coffee and no energy drinks');
});
