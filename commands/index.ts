import type { Command } from '../src/command.ts';
import type { Book } from '../src/engine/ask/open-book.ts';
import { askCoach } from './ask-coach.ts';
import { finishedRun } from './finished-run.ts';
import { recovery } from './recovery.ts';
import { recoveryData } from './recovery-data.ts';
import { recoveryHelp } from './recovery-help.ts';
import { recoveryProfile } from './recovery-profile.ts';
import { recoveryTeam } from './recovery-team.ts';
import { sweatRate } from './sweat-rate.ts';

/** All slash commands; this order is the help's. The book completes questions. */
export function commandsWith(book: Pick<Book, 'suggest'>): readonly Command[] {
  return [finishedRun, recovery, recoveryProfile, recoveryTeam, askCoach(book), sweatRate, recoveryData, recoveryHelp];
}
