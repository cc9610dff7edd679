import { postFrom } from './draft';
import { andrew, kestrel, maud, olwen, tess } from './posters';

/** Nineteen comments over a summer's day: clocks, sign-offs, names, quotes, and one taken down. */
export const hotDesksColdTea = postFrom({
  slug: 'hot-desks-cold-tea',
  title: 'Hot Desks, Cold Tea',
  at: '2024-06-12 06:20',
  labels: ['Office Life', 'Buildings'],
  paragraphs: [
    'From Monday nobody here has a desk. We have "a choice of settings" instead. There are fourteen settings for twenty-six of us, which the plan calls a healthy ratio, and a booking system that opens at six in the morning and has run out of desks by four minutes past.',
    'I asked in which of the settings I should have the conversation where a man tells me, for the first time in his life, what was done to him when he was nine. I was told there is a pod.',
    'It is a nice pod. It has a glass door. How is it with you?',
  ],
  comments: [
    {
      key: 'printer',
      at: '2024-06-12 06:58',
      says: 'Six on the dot, three tabs open, and I still got the setting next to the printer. I now know what everybody prints. It is mostly recipes.',
    },
    {
      at: '2024-06-12 07:12',
      under: 'printer',
      says: 'I have the opposite trouble. I book for nine people, because I am the only one who is up. The baby thinks that four in the morning is a choice of settings too.',
    },
    {
      at: '2024-06-12 07:31',
      under: 'printer',
      says: '07:12 congratulations, and may I be the tenth?',
    },
    {
      key: 'car',
      at: '2024-06-12 07:45',
      by: kestrel,
      says: 'Our pod has a notice on it: <i>Not for confidential conversations.</i> I asked what it is for, then. It is for focus. So we go into the pod to focus, one at a time, and have the conversations in my car.',
    },
    {
      at: '2024-06-12 08:20',
      says: '"I was told there is a pod."\n\nI laughed at that, and then I stopped, because I had that conversation on Thursday, and we had it on the stairs. He said it was all right. He was used to stairs.',
    },
    {
      at: '2024-06-12 08:33',
      says: '@ 08:20 Thank you for putting it so plainly. If a manager reads this blog, and I know that one does, there is the whole of the business case.',
    },
    {
      at: '2024-06-12 09:02',
      by: tess,
      says: 'Stairs, cars, the far end of the market on a Tuesday. I did my best work for two years on a bench outside a launderette. The bench was never the trouble. The trouble is being told that a pod is better than a bench by somebody who has sat on neither.',
    },
    {
      at: '2024-06-12 09:25',
      under: 'car',
      says: 'In my car as well, until they made the car park a choice of settings.',
    },
    {
      key: 'sang',
      at: '2024-06-12 10:44',
      says: "May I dissent? I like it. For eleven years I sat beside a man who sang. There are worse things than choosing.\n\n'Ferryman",
    },
    {
      at: '2024-06-12 10:51',
      says: 'Anon 10:44 what did he sing?',
    },
    {
      at: '2024-06-12 11:20',
      under: 'sang',
      says: "Hymns until ten, and after ten the theme tunes of programmes that nobody else remembered. He was a fine officer. When he retired we found that we could not work for the quiet.\n\n'Ferryman",
    },
    {
      at: '2024-06-12 12:05',
      by: andrew,
      says: 'I know exactly who that was, and he had all of the verses.\n\nTess, the bench is still there. The launderette is a vape shop. I sat down for five minutes last week, out of respect.',
    },
    { at: '2024-06-12 12:40', by: kestrel, removedBy: 'author' },
    {
      at: '2024-06-12 13:15',
      says: 'Whatever it was that 12:40 said, I am sorry to have missed it.',
    },
    {
      at: '2024-06-12 13:17',
      by: kestrel,
      says: "It was a picture of the pod. Then I saw that one could read somebody's screen through the glass door, which I suppose is feedback. Taken down by me and not by Maud.",
    },
    {
      key: 'open-door',
      at: '2024-06-12 16:02',
      says: 'Out since 2019, so take this as history. We had a manager who kept an office of her own. If you needed to see somebody in private she picked up her papers, gave you the room, and went and sat at your desk. She answered your telephone, too. She was better at it than I was.\n\nNo plan was required.\n\nRegards, ex-PO',
    },
    {
      at: '2024-06-12 17:48',
      under: 'open-door',
      by: olwen,
      says: '@ex-PO That is the ratio I want: one person who gets up.',
    },
    {
      at: '2024-06-12 21:10',
      says: 'Thanks Kestrel for the car, and 8.20 for the stairs. I have put in for a room. An actual room, with a door made of wood. I quoted the two of you and copied in the one who reads here.\n\n9.25 made me laugh out loud on the bus, and now I am somebody who does that.',
    },
    {
      at: '2024-06-13 07:05',
      by: maud,
      says: 'I have been offered a second pod.\n\n21:10, tell us what they say. And 07:12, go back to bed. We shall manage with nine.',
    },
  ],
});
