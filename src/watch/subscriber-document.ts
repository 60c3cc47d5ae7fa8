import type { DeliveriesStore } from '../lake/deliveries-store.ts';
import type { Subscriber } from '../lake/subscribers-store.ts';

/** Everything kept about a subscriber, for its owner: what was asked, agreed to, and sent. */
export function subscriberDocument(subscriber: Subscriber, deliveries: DeliveriesStore): object {
  return {
    ...subscriber,
    deliveries: deliveries.ofSubscriber(subscriber.id).map(({ channel, letter, state, changed, reply }) => ({
      ...{ channel, state, changed, reply },
      letter: letter === null ? null : (deliveries.letter(letter)?.title ?? letter),
    })),
  };
}
