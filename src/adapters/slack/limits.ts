/** What Slack accepts, in characters or pieces (docs.slack.dev, Block Kit reference). The renderers keep every message inside this table. */
export const limits = {
  message: {
    blocks: 50,
    /** Slack answers msg_too_long somewhere past 13,000 characters of block text; the rest is head room. */
    characters: 12_000,
    /** The notification's text. */
    fallback: 3000,
  },
  blockId: 255,
  actionId: 255,
  header: 150,
  section: 3000,
  fields: 10,
  field: 2000,
  context: 2000,
  altText: 2000,
  /** Slack takes 25 in one actions block; more than five wrap badly on a phone. */
  buttonsPerRow: 5,
  button: { text: 75, value: 2000 },
  select: { options: 100, text: 75, value: 150, placeholder: 150 },
  view: {
    title: 24,
    submit: 24,
    blocks: 100,
    metadata: 3000,
    label: 2000,
    hint: 2000,
    placeholder: 150,
    input: 3000,
    checkboxes: 10,
  },
  fileName: 200,
} as const;
