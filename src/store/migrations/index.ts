import type { Migration } from 'kysely/migration';
import * as start from './001-start.ts';
import * as checksGoOn from './002-checks-go-on.ts';
import * as firstIceBath from './003-first-ice-bath.ts';
import * as nudgeKind from './004-nudge-kind.ts';
import * as removedClubs from './005-removed-clubs.ts';
import * as deadlineIndex from './006-deadline-index.ts';
import * as owedAnswers from './007-owed-answers.ts';

/** Forward only, applied in this order; the name is the number that the database remembers. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-start': start,
  '002-checks-go-on': checksGoOn,
  '003-first-ice-bath': firstIceBath,
  '004-nudge-kind': nudgeKind,
  '005-removed-clubs': removedClubs,
  '006-deadline-index': deadlineIndex,
  '007-owed-answers': owedAnswers,
};
