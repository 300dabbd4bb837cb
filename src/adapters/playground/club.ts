/** The small club that everybody can be. */
export const platform = 'playground';
export const clubId = 'playground:club';
export const teamChannel = 'team';

export interface Person {
  /** What follows 'playground:' in the runner's id. */
  readonly key: string;
  readonly name: string;
  readonly captain: boolean;
}

export const people: readonly Person[] = [
  { key: 'ana', name: 'Ana', captain: false },
  { key: 'ben', name: 'Ben', captain: false },
  { key: 'chidi', name: 'Chidi', captain: false },
  { key: 'dee', name: 'Dee', captain: true },
];

export function personOf(key: string): Person | undefined {
  return people.find((person) => person.key === key);
}

export function runnerId(person: Person): string {
  return `${platform}:${person.key}`;
}

/** A runner's direct messages with the coach. */
export function directOf(person: Person): string {
  return `dm:${person.key}`;
}

/** The conversations that a person can open: the team channel and their own direct messages. */
export function conversationsOf(person: Person): readonly string[] {
  return [teamChannel, directOf(person)];
}
