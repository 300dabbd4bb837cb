import type { Command, Input, Sub } from '../src/command.ts';
import { iceScreens } from '../src/engine/method/facts.ts';
import { painSpots } from '../src/engine/method/pain-spots.ts';
import { checkQuestions } from '../src/engine/method/red-flags/check-questions.ts';
import { redFlags } from '../src/engine/method/red-flags/red-flags.ts';
import { type Intent, marks } from '../src/engine/model/intent.ts';
import { morningOrNight, readWall } from '../src/engine/reading/clock-times.ts';

const said = (name: string, summary: string): Sub => ({ name, summary, options: [], captain: false, hidden: false });
const button = (name: string, summary: string): Sub => ({ name, summary, options: [], captain: false, hidden: true });

/** `/recovery`: the running plan. The hidden subcommands are what its buttons say. */
export const recovery: Command = {
  name: 'recovery',
  summary: 'Your running plan: today, what is next, stop, resume, history',
  usage: 'today | next | stop | resume | history',
  examples: ['today', 'next', 'stop', 'resume', 'history'],
  options: [],
  subs: [
    said('today', 'The running plan and where each step stands'),
    said('next', 'What comes next, and when'),
    said('stop', 'No more nudges for this plan'),
    said('resume', 'Take the nudges back up'),
    said('history', 'Your last runs and what you completed, as a picture'),
    ...marks.map((mark) => button(mark, "A nudge's button")),
    button('size', 'Lighter or full'),
    button('bedtime', 'When is lights out'),
    button('sore', 'Morning soreness, 0 to 10'),
    button('slept', 'Hours slept'),
    button('pain', 'A spot that worries'),
    button('well', 'All fine after a very long day'),
    button('unwell', 'Not so good after a very long day'),
    button('fewer', 'How many messages'),
    button('cleared', 'A clinician had a look'),
    button('flag', 'A warning sign, said with a tap'),
    button('nosign', 'None of these signs'),
    button('ice', 'Before a first ice bath'),
    button('again', 'Try my direct messages again'),
  ],
  parse: toIntent,
};

function toIntent({ sub, text }: Input): Intent {
  const [first = '', second = ''] = text.split(/\s+/u);
  switch (sub) {
    case 'today':
    case 'next':
    case 'resume':
    case 'history':
      return { kind: sub };
    case 'stop':
      return { kind: 'pause' };
    case 'cleared':
      return { kind: 'cleared', ...(text === 'other' ? { other: true as const } : {}) };
    case 'again':
      return { kind: 'reach-again' };
    case 'flag': {
      const flag = redFlags.find(({ rule }) => rule === first);
      return flag ? { kind: 'flag', rule: flag.rule } : confused(text);
    }
    case 'nosign': {
      const check = checkQuestions.find(({ id }) => id === first);
      return check ? { kind: 'no-sign', check: check.id } : confused(text);
    }
    case 'ice': {
      const said = iceScreens.find((screen) => screen === first);
      return said ? { kind: 'ice-screen', answer: said } : confused(text);
    }
    case 'size':
      return second === 'lighter' || second === 'full' ? { kind: 'resize', plan: first, size: second } : confused(text);
    case 'bedtime':
      return bedtime(text);
    case 'sore':
      return tap(second, 10) === null ? confused(text) : { kind: 'soreness', plan: first, score: Number(second) };
    case 'slept':
      return tap(second, 24) === null ? confused(text) : { kind: 'slept', plan: first, hours: Number(second) };
    case 'pain':
      return pain(first, second);
    case 'well':
    case 'unwell':
      return { kind: 'well', plan: first, check: second, ok: sub === 'well' };
    case 'fewer':
      return second === 'fewer' || second === 'same' || second === 'stop'
        ? { kind: 'fewer', plan: first, to: second }
        : confused(text);
    case null:
      return text === '' ? { kind: 'today' } : confused(text);
  }
  const mark = marks.find((known) => known === sub);
  return mark && first !== '' ? { kind: 'mark', nudge: first, as: mark } : confused(text);
}

function bedtime(text: string): Intent {
  if (text === '') return { kind: 'bedtime', to: null };
  const [, every, typed = text] = /^(always|every night|from now on)\s+(.*)$/i.exec(text) ?? [];
  const wall = readWall(typed);
  const hour = morningOrNight(typed);
  return wall && hour === null
    ? { kind: 'bedtime', to: wall, ...(every ? { always: true as const } : {}) }
    : {
        kind: 'misread',
        misread: {
          understood: [{ of: 'bedtime' }],
          problem:
            hour === null ? { id: 'no-clock-time', words: text.slice(0, 40) } : { id: 'bedtime-half-of-day', hour },
          of: 'recovery',
          example: 'bedtime 22:15',
        },
      };
}

function pain(plan: string, typed: string): Intent {
  const spot = [...painSpots, 'none' as const].find((known) => known === typed);
  return typed === '' || spot ? { kind: 'pain', plan, spot: spot ?? null } : confused(typed);
}

function tap(text: string, most: number): number | null {
  return /^\d{1,2}$/.test(text) && Number(text) <= most ? Number(text) : null;
}

function confused(text: string): Intent {
  return {
    kind: 'misread',
    misread: {
      understood: [{ of: 'command', name: 'recovery' }],
      problem: { id: 'not-for-plan', words: text.slice(0, 40) },
      of: 'recovery',
      example: 'today',
    },
  };
}
