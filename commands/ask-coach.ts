import type { Command } from '../src/command.ts';
import type { Book } from '../src/engine/ask/open-book.ts';

/** Looks things up in the rule book, which also completes what is typed; the answer comes with its grade and source. */
export function askCoach(book: Pick<Book, 'suggest'>): Command {
  return {
    name: 'ask-coach',
    summary: 'Ask about recovery: an honest answer with its evidence and source',
    usage: 'can I run with sore legs?',
    examples: ['can I run with sore legs?', 'how cold should the ice bath be', 'foods'],
    options: [
      {
        kind: 'text',
        name: 'question',
        summary: 'What you want to know, in your own words',
        required: true,
        suggest: book.suggest,
      },
    ],
    subs: [],
    parse(input) {
      const question = (input.options.question ?? input.text).replace(/\s+/g, ' ').trim();
      if (/[\p{L}\p{N}]/u.test(question)) return { kind: 'ask', question };
      return {
        kind: 'misread',
        misread: {
          understood: [],
          problem: { id: 'no-question' },
          of: 'ask-coach',
          example: 'can I run with sore legs?',
        },
      };
    },
  };
}
