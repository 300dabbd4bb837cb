import { signsOf } from './sign-lists.ts';

/** How urgent a red flag is (section 10 of the rules). */
export type Level = 'RED' | 'ORANGE' | 'AMBER';
export type RedFlagRule =
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R4'
  | 'R5'
  | 'R6'
  | 'R7'
  | 'R8'
  | 'R9'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'R14'
  | 'R15'
  | 'R16'
  | 'R17';

export interface RedFlag {
  readonly rule: RedFlagRule;
  readonly level: Level;
  /** No matter of the body: nothing to have assessed, and the day's steps stay as they are. */
  readonly ofTheMind?: true;
  /** AMBER: no running until somebody qualified has looked at it. */
  readonly stopsRunning?: true;
}

export interface RedFlagEntry extends RedFlag {
  /** One is enough. They stand in a text file named like the rule; grammar.txt describes their language. */
  readonly signs: readonly string[];
}

/** The order is the order of urgency within a level; the first one that fires is the one that is told. */
export const redFlags = [
  { rule: 'R17', level: 'RED', ofTheMind: true, signs: signsOf('R17') },
  { rule: 'R9', level: 'RED', signs: signsOf('R9') },
  { rule: 'R1', level: 'RED', signs: signsOf('R1') },
  { rule: 'R3', level: 'RED', signs: signsOf('R3') },
  { rule: 'R8', level: 'RED', signs: signsOf('R8') },
  { rule: 'R2', level: 'RED', signs: signsOf('R2') },
  { rule: 'R4', level: 'RED', signs: signsOf('R4') },
  { rule: 'R7', level: 'RED', signs: signsOf('R7') },
  { rule: 'R5', level: 'RED', signs: signsOf('R5') },
  { rule: 'R6', level: 'RED', signs: signsOf('R6') },
  { rule: 'R16', level: 'ORANGE', signs: signsOf('R16') },
  { rule: 'R10', level: 'ORANGE', signs: signsOf('R10') },
  { rule: 'R11', level: 'ORANGE', signs: signsOf('R11') },
  { rule: 'R12', level: 'ORANGE', signs: signsOf('R12') },
  { rule: 'R13', level: 'ORANGE', signs: signsOf('R13') },
  { rule: 'R15', level: 'AMBER', signs: signsOf('R15') },
  { rule: 'R14', level: 'AMBER', stopsRunning: true, signs: signsOf('R14') },
] as const satisfies readonly RedFlagEntry[];
