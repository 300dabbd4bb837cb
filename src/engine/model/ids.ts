/** `<platform>:<the platform's own id>`, e.g. 'discord:80351110224678912', 'slack:T012AB3C4:U061F7AUR', 'playground:ana'. The adapter owns what follows the first colon. */
export type RunnerId = string;
/** As RunnerId: 'discord:<guild>', 'slack:<team>', 'playground:club'. */
export type ClubId = string;
/** `<plan>.<step>.<slot>`: readable in logs, short enough for a button. */
export type NudgeId = string;
/** Ten base62 characters, made by the shell. */
export type PlanId = string;

/** Where a sent message is. */
export interface MessageRef {
  readonly channel: string;
  readonly message: string;
}

export function nudgeId(plan: PlanId, step: string, slot: number): NudgeId {
  return `${plan}.${step}.${slot}`;
}

export function platformOf(id: RunnerId | ClubId): string {
  return id.slice(0, id.indexOf(':'));
}
