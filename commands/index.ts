import type { Command } from '../src/command.ts';
import { askCoach } from './ask-coach.ts';
import { finishedRun } from './finished-run.ts';
import { recovery } from './recovery.ts';
import { recoveryData } from './recovery-data.ts';
import { recoveryHelp } from './recovery-help.ts';
import { recoveryProfile } from './recovery-profile.ts';
import { recoveryTeam } from './recovery-team.ts';
import { sweatRate } from './sweat-rate.ts';

/** All slash commands; this order is the help's. */
export const commands: readonly Command[] = [
  finishedRun,
  recovery,
  recoveryProfile,
  recoveryTeam,
  askCoach,
  sweatRate,
  recoveryData,
  recoveryHelp,
];
