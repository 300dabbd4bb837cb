import { expect, it } from 'vitest';
import { helpOf } from '../../src/command.ts';
import { en } from '../../src/wording/en/index.ts';
import { helpCard } from '../../src/wording/help-card.ts';
import { cardLines } from '../fixtures/card-lines.ts';
import { commands } from '../fixtures/commands.ts';

it('the help reads like this: what it is, each command with a line to try, what it promises and what it is not', () => {
  expect(cardLines(helpCard(en, helpOf(commands)))).toMatchInlineSnapshot(`
    "# Your recovery coach
    Report a run; I plan the recovery and knock at the right minutes. Do what you can: at least now you have a plan.
    /finished-run: Stopped your watch? Tell the coach what you ran and get today's recovery plan. For example: /finished-run long 90min
    /recovery: Your running plan: today, what is next, stop, resume, history. For example: /recovery today
    /recovery-profile: What the coach knows about you, and how to change it.
    /recovery-team: The club: daily summary, and how you appear in it. For example: /recovery-team setup #recovery 20:30 Europe/Berlin
    /ask-coach: Ask about recovery: an honest answer with its evidence and source. For example: /ask-coach can I run with sore legs?
    /sweat-rate: How much you sweat and what to drink: from two weights, or an estimate. For example: /sweat-rate weighed 70.2 to 69.1 drank 500ml 90min
    /recovery-data: Everything the coach knows about you, as a file; or delete it all. For example: /recovery-data export
    /recovery-help: What the coach can do, what it promises, and the safety note.
    The promise: advice only from a graded rule book, honest where the science is thin, no guilt. What you tell me stays between us; the club only sees that you completed.
    The safety note: I am no medical service. Chest pain, fainting, confusion, dark urine: stop, call your local emergency number. A clinician's word beats mine."
  `);
});

it('a command without an example has none', () => {
  const entries = [{ name: 'plain', summary: 'Does one thing', example: '' }];
  expect(cardLines(helpCard(en, entries))).toContain('\n/plain: Does one thing.\n');
});
