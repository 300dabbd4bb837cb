/** Discord's limits, in characters and pieces (API v10 documentation). Whatever is longer is shortened visibly, never refused to a person. */
export const limits = {
  message: {
    content: 2000,
    embeds: 10,
    embedText: 6000,
    rows: 5,
    rowButtons: 5,
    attachments: 10,
    fileBytes: 8 * 1024 * 1024,
  },
  embed: { description: 4096, alert: 1800, body: 4000 },
  button: { label: 80 },
  customId: 100,
  select: { placeholder: 150, options: 25, label: 100, value: 100 },
  modal: { title: 45, fields: 5, label: 45, hint: 100, placeholder: 100, value: 4000 },
  command: { description: 100, options: 25, choices: 25, choiceName: 100, suggestions: 25 },
  alt: 1024,
  /** The nonce that makes a repeated send harmless. */
  nonce: 25,
} as const;

/** Message flags and component numbers of API v10 that have no other home. */
export const noMentions: { parse: [] } = { parse: [] };
export const colours = { calm: 0x2f9e7a, alarm: 0xd83c3e } as const;
