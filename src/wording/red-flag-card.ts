import type { Card } from '../card.ts';
import type { CheckQuestionId } from '../engine/method/red-flags/check-questions.ts';
import { redFlags as knownFlags, type RedFlag } from '../engine/method/red-flags/red-flags.ts';
import type { Catalogue } from './catalogue.ts';
import { alert, button, buttons, card, heading, say, text } from './parts.ts';

/**
 * What the runner is told, as plain lines; `number` null when their country is not known.
 * RED and ORANGE pause the nudges until the runner says that they were assessed; AMBER only stops the running.
 */
export function redFlagMessage(
  words: Catalogue,
  flag: RedFlag,
  number: string | null,
): { readonly title: string; readonly lines: readonly string[] } {
  const { title, say: what } = words.redFlags.flags[flag.rule];
  return {
    title: flag.ofTheMind ? title : words.redFlags.comesFirst({ title }),
    lines: [what, ...call(words, flag, number), after(words, flag), words.redFlags.notMedical],
  };
}

function call({ redFlags }: Catalogue, { level }: RedFlag, number: string | null): string[] {
  const who = redFlags.whoToCall({ number });
  switch (level) {
    case 'RED':
      return [redFlags.emergency({ who })];
    case 'ORANGE':
      return [redFlags.ifWorse({ who })];
    case 'AMBER':
      return [];
  }
}

function after(words: Catalogue, { level, rule, stopsRunning }: RedFlag): string {
  const { noRunning, nudgesGoOn } = words.redFlags;
  switch (level) {
    case 'RED':
    case 'ORANGE':
      return standingFlag(words, rule).paused;
    case 'AMBER':
      return stopsRunning ? `${noRunning} ${nudgesGoOn}` : nudgesGoOn;
  }
}

/** How a standing red flag is spoken of: its name, what is said of the pause and while it stands, the button that ends it, and what then. */
export function standingFlag({ redFlags }: Catalogue, rule: string | undefined) {
  const flag = knownFlags.find((known) => known.rule === rule);
  const { title, waits } = flag ? redFlags.flags[flag.rule] : { title: redFlags.unknownTitle };
  return { title, ...(waits ?? redFlags.waits) };
}

/** The two ways back from the red flag of that rule. */
export function assessedButtons(words: Catalogue, rule: string | undefined) {
  return buttons(
    button(standingFlag(words, rule).button, 'recovery cleared', 'plain'),
    button(words.redFlags.somebodyElse, 'recovery cleared other', 'plain'),
  );
}

/** Outranks every other answer. `inWater`: a bath's timer runs; `lostRun`: a run line was typed with it. */
export function redFlagCard(
  words: Catalogue,
  flag: RedFlag,
  number: string | null,
  about: { readonly inWater: boolean; readonly lostRun: boolean },
): Card {
  const { title, lines } = redFlagMessage(words, flag, number);
  return card(
    heading(title),
    about.inWater ? alert(words.redFlags.outOfTheWater) : null,
    ...lines.map((line, index) => (index === 0 ? alert(line) : text(line))),
    about.lostRun && flag.level !== 'AMBER' ? text(words.redFlags.runNotStored) : null,
    flag.level === 'AMBER' ? null : assessedButtons(words, flag.rule),
  );
}

/** While a red flag stands, in place of any coaching. */
export function flagStandsCard(words: Catalogue, rule: string | undefined): Card {
  const flag = standingFlag(words, rule);
  return card(heading(words.redFlags.firstThings), text(words.redFlags.standing(flag)), assessedButtons(words, rule));
}

/** "I was assessed" where nothing stood. */
export function allClearCard({ redFlags }: Catalogue): Card {
  return say(redFlags.allClear.title, redFlags.allClear.say);
}

/** What is said first when the flag is over; `other`: it was somebody else's trouble. */
export function backWords(words: Catalogue, rule: string, other: boolean): string {
  return other ? words.redFlags.otherIsBack : standingFlag(words, rule).back;
}

/** Back, on a day whose plan is over. */
export function welcomeBackCard({ redFlags }: Catalogue, back: string): Card {
  return say(redFlags.welcomeBack.title, redFlags.welcomeBack.say({ back }));
}

/** One question before any coaching: the signs that would matter, a button for yes and one for no. */
export function checkQuestionCard(
  { redFlags }: Catalogue,
  { id, rule }: { readonly id: CheckQuestionId; readonly rule: string },
): Card {
  const { title, ask, yes, no } = redFlags.questions[id];
  return card(
    heading(title),
    alert(ask),
    buttons(button(yes, `recovery flag ${rule}`, 'danger'), button(no, `recovery nosign ${id}`)),
  );
}

/** After no. */
export function noSignCard({ redFlags }: Catalogue, id: CheckQuestionId): Card {
  return card(heading(redFlags.goodToKnow), text(redFlags.questions[id].fine));
}
