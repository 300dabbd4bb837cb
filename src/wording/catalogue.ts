/**
 * Everything that a person reads, by section; a language is one value of this type. Sentences are strings, or functions of facts where something is
 * filled in. Cards know the order of things, the catalogue knows the words.
 */
export interface Catalogue {
  /** BCP 47: picks the rules for lists, plurals and numbers. */
  readonly language: string;
}
