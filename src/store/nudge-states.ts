import { type SqlBool, sql } from 'kysely';

// Literals, not parameters: only then can the database see that a partial index covers the question.
export const scheduled = sql<SqlBool>`nudge.state = 'scheduled'`;
export const claimed = sql<SqlBool>`nudge.state = 'claimed'`;
export const sent = sql<SqlBool>`nudge.state = 'sent'`;
export const live = sql<SqlBool>`nudge.state in ('scheduled', 'claimed')`;
