import type { ColumnType } from 'kysely';
import type { PainSpot } from '../engine/method/pain-spots.ts';
import type { NudgeKind, NudgeState } from '../engine/model/nudge.ts';
import type { Reach, Visibility } from '../engine/model/snapshot.ts';
import type { Instant } from '../time.ts';

/** The tables, the same on every database. Instants are 64-bit integers (epoch milliseconds), truth is 0 or 1, documents are JSON text. */
export interface Schema {
  runner: RunnerRow;
  run: RunRow;
  plan: PlanRow;
  nudge: NudgeRow;
  morning_check: MorningCheckRow;
  membership: MembershipRow;
  club: ClubRow;
  seen_request: SeenRequestRow;
  owed_answer: OwedAnswerRow;
  note: NoteRow;
}

export interface RunnerRow {
  id: string;
  /** Counts changes: an update that read an older one starts again. */
  version: number;
  profile: string;
  channel: string | null;
  reach: Reach;
  paused: number;
  red_flag_rule: string | null;
  red_flag_at: Instant | null;
  ignored: number;
  told: number;
  created_at: ColumnType<Instant, Instant, never>;
}

export interface RunRow {
  runner: string;
  id: string;
  ended_at: Instant;
  doc: string;
}

export interface PlanRow {
  runner: string;
  id: string;
  ordinal: number;
  created_at: Instant;
  ended_at: Instant;
  /** The club in which the run was reported. */
  club: string | null;
  doc: string;
}

export interface NudgeRow {
  owner: string;
  plan: string;
  kind: NudgeKind;
  step: string;
  slot: number;
  id: string;
  /** The owner's platform: a claim asks only for those that can send. 'held:<platform>' in a restored copy, until the operator lets go. */
  platform: string;
  state: NudgeState;
  opens_at: Instant;
  due_at: Instant;
  closes_at: Instant;
  attempt: number;
  lease_until: Instant | null;
  token: string | null;
  message_key: string | null;
  message_channel: string | null;
  message_id: string | null;
  settled_at: Instant | null;
  started_at: Instant | null;
}

export interface MorningCheckRow {
  runner: string;
  plan: string;
  at: Instant;
  soreness: number | null;
  sleep_hours: number | null;
  pain: PainSpot | null;
  /** JSON: [{at, soreness}]. */
  later: string;
}

export interface MembershipRow {
  runner: string;
  club: string;
  name: string;
  visibility: Visibility;
  seen_at: Instant;
}

export interface ClubRow {
  id: string;
  version: number;
  channel: string | null;
  time: string;
  zone: string | null;
  created_at: ColumnType<Instant, Instant, never>;
  /** When the club removed the bot; null while it is there. */
  removed_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}

/** An interaction that was handled: the same one delivered twice has one effect. */
export interface SeenRequestRow {
  owner: string;
  id: string;
  at: Instant;
}

/** An interaction that was acknowledged and is not answered yet. */
export interface OwedAnswerRow {
  owner: string;
  id: string;
  at: Instant;
  /** Starts that tried to answer it. */
  tries: number;
  /** The adapter's own words for it, with the secret that lets it answer: sealed where there is a key. */
  doc: string;
}

export interface NoteRow {
  name: string;
  value: string;
}
