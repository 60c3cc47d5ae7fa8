import { Feed } from 'feed';
import type { Letter } from '../lake/deliveries-store.ts';
import { topicOf, topicWords } from './topic.ts';

/** Letters in a feed: the newest. */
export const FEED_LETTERS = 50;

/** The newest letters as Atom (RFC 4287) and JSON Feed 1.1; of all topics, or of one. */
export function feedOf(
  letters: readonly Letter[],
  { url, topic }: { url: string; topic: string | null },
): { atom: string; json: string } {
  const query = topic === null ? '' : `?${new URLSearchParams({ topic })}`;
  const feed = new Feed({
    id: `${url}/feed.atom${query}`,
    title: topic === null ? 'Tallyman' : `Tallyman: ${topicWords(topicOf(topic))}`,
    link: `${url}/subscribe`,
    updated: new Date(letters[0]?.made ?? 0),
    generator: 'Tallyman',
    feedLinks: { atom: `${url}/feed.atom${query}`, json: `${url}/feed.json${query}` },
    author: { name: 'Tallyman' },
  });
  for (const letter of letters)
    feed.addItem({
      id: `${url}/letters/${letter.id}`,
      link: `${url}/letters/${letter.id}`,
      title: letter.title,
      date: new Date(letter.made),
      description: letter.text,
      category: [{ name: topicWords(topicOf(letter.topic)), term: letter.topic }],
    });
  return { atom: feed.atom1(), json: feed.json1() };
}
