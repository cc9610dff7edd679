import type { SourceThread } from '../source';

/** Early release day, from prison gates and offices: hour-stamped diary, nurses, a housing officer, mistrust of the papers. */
export const lettersFromTheGate: SourceThread = {
  title: `Letters From The Gate`,
  slug: 'letters-from-the-gate',
  at: '2024-09-12 06:00',
  paragraphs: [
    `On Tuesday some seventeen hundred men and women walked out of the prisons of England and Wales before their time, and the television was there to see champagne. One spraying bottle was on every bulletin. I have not seen one bulletin from a probation office.`,
    `So I asked. This is what a reader in the north sent me:`,
    `"We had eleven down for Tuesday. By noon six had come. Of those two had nowhere to sleep; one was given a tent by a charity because the council's duty line rang out. One had been released to an address where he is not allowed to be. One cried, because he had not been told until Monday night, and his methadone script was at the wrong chemist. I got home at nine. I have thirty-four others, and I did not speak to any of them."`,
    `The Lord Chancellor says that the alternative was the collapse of the system. She may be right, but I should like somebody to tell me what it is that my correspondent has been holding up.`,
  ],
  comments: [
    {
      label: '1',
      at: '2024-09-12 06:40',
      says: `A tent. They were given a TENT. We used to give them a room.`,
      refs: { quote: ['post'] },
    },
    {
      label: '1.1',
      at: '2024-09-12 07:05',
      says: `Not even a good tent. £14.99 in the middle aisle`,
    },
    {
      label: '2',
      at: '2024-09-12 07:12',
      says: `Ours, for the record. 9.15 first through the door, straight from the train, with a bin bag. 9.40 second, been up all night. 10.30 no show. 11.00 no show, found later in A&E. 13.00 two at once, had been put on the same tag fitting slot. 17.30 still waiting for the tag people, who never came. They never came Wednesday either.`,
      trap: true,
    },
    {
      label: '2.1',
      at: '2024-09-12 07:40',
      says: `The tag people haven't been to ours either. I've got nine untagged.`,
    },
    {
      label: '2.2',
      at: '2024-09-12 08:26',
      says: `Serco. Again. Remember when they were caught charging for dead ones?`,
    },
    {
      label: '3',
      at: '2024-09-12 07:55',
      says: `Nobody told the pharmacies. Nobody told the GPs. We've (prison healthcare, 22 years) been bashing out discharge letters until 10pm each night since last Thursday, and on Monday a list came with fifteen different names on it. It was not the staff on the wings, they've been brilliant. It's whoever wrote the algorithm.

Nursie`,
    },
    {
      label: '3.1',
      at: '2024-09-12 08:30',
      says: `Thank you Nursie. Nobody ever thinks of healthcare, it's always champagne and tags.`,
      refs: { signoff: ['3'] },
    },
    {
      label: '4',
      at: '2024-09-12 08:09',
      says: `I said in July that this would be a shambles and I was told that I was being negative by somebody on a secondment who's since gone back to Leeds.`,
    },
    {
      label: '5',
      at: '2024-09-12 08:52',
      says: `07:12 I make that two out of seven seen properly. Ours was about that.`,
      refs: { clock: ['2'] },
    },
    {
      label: '6',
      at: '2024-09-12 09:10',
      says: `Prisons minister James Timpson on the Today programme at 8:10 this morning, sensible, humane and completely without detail. I like the man but can someone please ask him about probation. He was asked about it and talked about employment boards.`,
      trap: true,
    },
    {
      label: '6.1',
      at: '2024-09-12 09:25',
      says: `I'd rather have him than any of the last fifteen though.`,
    },
    {
      label: '7',
      at: '2024-09-12 09:48',
      says: `"The Lord Chancellor says that the alternative was the collapse of the system."

The system HAS collapsed. It has collapsed on to us.`,
      refs: { quote: ['post'] },
    },
    {
      label: '8',
      at: '2024-09-12 10:15',
      by: `Terry`,
      says: `Housing officer (county council, for my sins). I want to defend the duty line. There are two of us. On Tuesday we had fifty-three calls by lunch, and every one was priority need in someone's opinion. We'd asked probation for numbers three weeks ago and were told they were sensitive. Had we been told eleven we'd have found eleven, maybe not nice ones.

Don't turn on each other is all I'm saying. That's what they'd like.`,
    },
    {
      label: '8.1',
      at: '2024-09-12 10:41',
      says: `Terry, fair enough, and sorry if we've sworn at you. We were told not to share the list until it was "final", which was on Monday at 4.30 in the afternoon.`,
      refs: { name: ['8'] },
    },
    {
      label: '8.2',
      at: '2024-09-12 11:02',
      by: `Terry`,
      says: `No offence taken! You've been politer than some. The council's chief exec rang me and he wasn't.`,
    },
    {
      label: '9',
      at: '2024-09-12 10:59',
      says: `I'm a victim liaison officer and nobody has said a word about us so I will. I had to ring nine people. I had to tell a woman that the man who broke her jaw was out, seven weeks early, by way of a form of words that I'd been sent in an email at 18.42 the evening before. She asked what she had done wrong.`,
    },
    {
      label: '9.1',
      at: '2024-09-12 11:20',
      says: `That's dreadful. VLOs are forgotten by everyone.`,
    },
    {
      label: '10',
      at: '2024-09-12 11:33',
      says: `10:59 I have no words. I hope that you've got someone to talk to.`,
      refs: { clock: ['9'] },
    },
    {
      label: '11',
      at: '2024-09-12 12:14',
      says: `Nursie is right re the lists. We had a man on ours who'd been released in May`,
      refs: { signoff: ['3'] },
    },
    {
      label: '12',
      at: '2024-09-12 12:48',
      says: `Four of my lot were back inside by last night. Recall is for 28 days or 14. Then out they'll come again, and in October there's another 2,000 of them. It's a revolving door that's come off its spindle.`,
    },
    {
      label: '12.1',
      at: '2024-09-12 13:10',
      says: `Recall's the only thing left. It's not a sanction any more, it's accommodation.`,
    },
    {
      label: '13',
      at: '2024-09-12 13:37',
      says: `Anon 09:10 I heard that interview and was shouting at the radio. "Employment boards". He means well but so did Rory.`,
      refs: { clock: ['6'] },
    },
    {
      label: '14',
      at: '2024-09-12 14:20',
      says: `I got home at nine. I have thirty-four others and didn't speak to any. That could be me, or anyone in my office, in any week since about 2021.`,
      refs: { quote: ['post'] },
    },
    {
      label: '15',
      at: '2024-09-12 15:55',
      says: `Sorry but am I allowed to say that 3 of mine have been fine? One's started work. One turned up with flowers for his mum and asked me where to catch the bus. It isn't all doom, and if all we tell the world is doom then don't be surprised when nobody wants to join.`,
    },
    {
      label: '15.1',
      at: '2024-09-12 16:12',
      says: `Course you can. Good news gets through here about twice a year.`,
    },
    { label: '15.2', at: '2024-09-12 16:30', says: `Cheerleader alert.` },
    {
      label: '15.3',
      at: '2024-09-12 16:49',
      says: `16:30 that's unkind and unnecessary.`,
      refs: { clock: ['15.2'] },
    },
    {
      label: '16',
      at: '2024-09-12 18:01',
      says: `Thank you, 15:55. I needed to hear about the flowers.`,
      refs: { clock: ['15'] },
    },
    {
      label: '17',
      at: '2024-09-12 19:33',
      says: `From the Grauniad:

"Probation staff are 'working flat out' to manage the second wave of releases, the justice secretary said on Thursday, as figures suggested that up to a fifth of those freed under the SDS40 scheme had no address to go to. A spokesperson for the probation union said that its members were at breaking point. 'You cannot run a release scheme on goodwill,' he said, 'and the goodwill ran out some time before Covid.'"`,
      trap: true,
    },
    {
      label: '17.1',
      at: '2024-09-12 20:06',
      says: `Goodwill ran out before Covid. Yep, sometime around June 2014.`,
      refs: { quote: ['17'] },
    },
    {
      label: '18',
      at: '2024-09-12 21:15',
      says: `Just to say that the comments today from Terry, Nursie and the VLO at 10.59 should be printed and put on every seat at the party conference.`,
      refs: { name: ['8|8.2'], signoff: ['3'], clock: ['9'] },
    },
    {
      label: '19',
      at: '2024-09-13 07:02',
      says: `Friday. Another three at the gate this morning.`,
    },
  ],
};
