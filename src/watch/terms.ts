/**
 * What somebody agrees to who signs up. Another text needs another version: who agreed to an earlier one keeps to
 * that, and the version agreed to is kept with the address.
 */
export const terms = {
  /** The day from which it holds. */
  version: '2026-11-25',
  text: [
    'You get an e-mail, and a post to your webhook if you set one, when a release tells something about a topic you chose. Nothing else is sent.',
    'Kept about you: your address, your topics, your webhook, when you asked and confirmed, the version of these terms, and which letters were sent. It is given to nobody but the mail server that delivers to you.',
    'Letters are the same for all who asked for a topic. They stand on the desk and in its feeds for everybody; who gets them is told to nobody.',
    'Letters hold no tracking: no pictures or links that tell whether or where you read them.',
    'Every letter has a link that ends this at once and deletes your address. The page of your subscription shows everything kept about you, to download.',
    'What letters say is computed from published statistics and may be revised with them. Check it before you print it.',
  ],
} as const;
