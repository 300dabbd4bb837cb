import type { Card } from '../card.ts';
import { type CheckQuestion, checkQuestions } from '../engine/method/red-flags/check-questions.ts';
import type { RedFlag } from '../engine/safety/scan.ts';
import { redFlagMessage, standingFlag } from '../engine/safety/scan.ts';
import { alert, button, buttons, card, heading, text } from './parts.ts';

/** The two ways back from the red flag of that rule. */
export function assessedButtons(rule: string | undefined) {
  return buttons(
    button(standingFlag(rule).button, 'recovery cleared', 'plain'),
    button('It was somebody else', 'recovery cleared other', 'plain'),
  );
}

/** Outranks every other answer. `inWater`: a bath's timer runs; `lostRun`: a run line was typed with it. */
export function redFlagCard(
  flag: RedFlag,
  emergencyNumber: string | null,
  about: { readonly inWater: boolean; readonly lostRun: boolean },
): Card {
  const { title, lines } = redFlagMessage(flag, emergencyNumber);
  return card(
    heading(title),
    about.inWater ? alert('If you are in the water: out, now, and not alone.') : null,
    ...lines.map((line, index) => (index === 0 ? alert(line) : text(line))),
    about.lostRun && flag.level !== 'AMBER'
      ? text('The run itself is not stored: report it again once you are cleared.')
      : null,
    flag.level === 'AMBER' ? null : assessedButtons(flag.rule),
  );
}

/** One question before any coaching: the signs that would matter, a button for yes and one for no. */
export function checkQuestionCard({ id, rule, title, ask, yes, no }: CheckQuestion): Card {
  return card(
    heading(title),
    alert(ask),
    buttons(button(yes, `recovery flag ${rule}`, 'danger'), button(no, `recovery nosign ${id}`)),
  );
}

/** After no. */
export function noSignCard(id: CheckQuestion['id']): Card {
  const question = checkQuestions.find((one) => one.id === id);
  return card(heading('Good to know'), text(question?.fine ?? ''));
}
