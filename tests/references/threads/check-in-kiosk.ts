import type { SourceThread } from '../source';

/** Machines for reporting: words for times of day, a comment that vanished, a poster who shares a minister's name. */
export const checkInKiosk: SourceThread = {
  title: `Please Take a Ticket`,
  slug: 'check-in-kiosk',
  at: '2016-04-18 08:00',
  vanished: 1,
  paragraphs: [
    `They have put it where the leaflets were. It's about as tall as a child of twelve, it is purple, and it says 'Hello! How are you feeling today?' in a voice somewhat like a satnav's. You answer with one of five faces.`,
    `It takes a fingerprint. If it knows you, you may choose a face, tick to say that nothing has changed, and go. The whole thing takes ninety seconds. The contract says that it shall count as a contact.`,
    `On its first morning it told a man whose mother had died on the Friday to have a great day. He put his foot through it. I hear that he has been breached, and that the machine is off sick.`,
  ],
  comments: [
    {
      label: '1',
      at: '2016-04-18 08:15',
      says: `'told a man whose mother had died on the Friday to have a great day'

That's the whole reform programme in one sentence isn't it`,
      refs: { quote: ['post'] },
    },
    { label: '2', at: '2016-04-18 08:33', says: `Off sick!! It's had more support than I got.` },
    {
      label: '3',
      at: '2016-04-18 09:30',
      says: `Ours is green and called Kevin. Someone's stuck eyes on him. We had forty eight in on Thursday and Kevin could read eleven fingerprints, because the rest do manual work, and have not got any. He prints out a slip which says SEE STAFF, so they come and see staff.`,
    },
    {
      label: '4',
      at: '2016-04-18 09:48',
      says: `The person who wrote at half past nine made me spit my tea out.`,
      refs: { clock: ['3'] },
    },
    {
      label: '5',
      at: '2016-04-18 10:12',
      says: `Manual, p. 14: "Faces 1:2 = amber. Face 5 x 3 = RED, escalate by 10:12 next working day." Ver 2.16. Who counts in 10:12s?`,
      trap: true,
    },
    {
      label: '6',
      at: '2016-04-18 10:44',
      by: `Boris`,
      says: `Not that one, I had the name first. I've run a group room for twenty years and every man who ever told me the truth did it with his coat on, on the way out, with his hand on the door. Where's the door on a kiosk?`,
    },
    {
      label: '7',
      at: '2016-04-18 11:01',
      says: `Boris, I've been trying to say that for years. Thank you. The coat!`,
      refs: { name: ['6'] },
    },
    {
      label: '8',
      at: '2016-04-18 11:14',
      says: `Boris was on the news opening a bus depot. Apparently he thinks it's "oomph on wheels". God help us.`,
      trap: true,
    },
    {
      label: '9',
      at: '2016-04-18 11:30',
      says: `This, from 10-44, ought to be carved over every door in the land (while we have doors).`,
      refs: { clock: ['6'] },
    },
    {
      label: '10',
      at: '2016-04-18 12:20',
      says: `Fingerprints are sensitive personal data are they not? DPA 1998 s.2, Sch 3. Also Art. 8. Also S and Marper v UK [2008] ECHR 1581, paras 66-86. I emailed the company on 12/03, 19/03, 30/03 & 11/04. Nil response.`,
      trap: true,
    },
    {
      label: '11',
      at: '2016-04-18 12:42',
      says: `I'm one of the ones who uses it. Sorry if not allowed. I like it. I've had nine officers in three years and Kevin's always there. He doesn't ask me to go over it all again. That is no slur on you lot, some of the nine were diamonds, but they go and Kevin doesn't.`,
    },
    {
      label: '12',
      at: '2016-04-18 12:58',
      says: `12:42, of course you are allowed, you're the only person on here who knows. And nine in three years is a disgrace.`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2016-04-18 13:20',
      says: `I've read 12.42's comment out at our team meeting and nobody said a word for a bit.`,
      refs: { clock: ['11'] },
    },
    {
      label: '14',
      at: '2016-04-18 13:41',
      says: `Quarter to one's comment (near enough, 12:42) is the best argument against the kiosk there is, though it thinks it's for it.`,
      refs: { clock: ['11'] },
    },
    {
      label: '15',
      at: '2016-04-18 14:15',
      says: `Cost £18,900 per unit + £2,160 p.a. + VAT at 20%. We've six. One works. Therefore 6 x 18.9 = 113.4k, i.e. £113,400 per working kiosk. 4.5 POs.`,
      trap: true,
    },
    {
      label: '16',
      at: '2016-04-18 15:03',
      says: `FAO 14:15 - you forgot the stickers. There's a line for "vinyl".`,
      refs: { clock: ['15'] },
    },
    {
      label: '17',
      at: '2016-04-18 16:20',
      says: `I had the honour to be the one who was told to show the Chief round. She asked it how it was. It said, Please Wait.

- Doorkeeper`,
    },
    {
      label: '18',
      at: '2016-04-18 16:38',
      says: `Doorkeeper was it the tall one or the one with the scarf?`,
      refs: { signoff: ['17'] },
    },
    {
      label: '19',
      at: '2016-04-18 17:20',
      says: `I see the Doorkeeper has had the tour as well. When we had it they unplugged the coffee machine so it wouldn't trip the fuse.`,
      refs: { signoff: ['17'] },
    },
    {
      label: '20',
      at: '2016-04-18 19:25',
      says: `19:25 and I'm still here. Kevin went home at five.`,
      trap: true,
    },
    {
      label: '21',
      at: '2016-04-18 20:07',
      says: `Whoever posted at 19:51 and took it down again: I saw it, I'm sorry, please ring someone tonight. Samaritans are 116 123, any hour.`,
      trap: true,
    },
    {
      label: '22',
      at: '2016-04-18 21:44',
      says: `Not that anybody asks us but receptionists had been doing the kiosk's job since 1986. We knew who'd lost their mum. We knew from how they shut the door.`,
      trap: true,
    },
    {
      label: '23',
      at: '2016-04-18 21:59',
      says: `We knew from how they shut the door

best line of the night. I miss our Pauline.`,
      refs: { quote: ['22'] },
    },
    {
      label: '24',
      at: '2016-04-19 07:30',
      says: `21.44 you lot were the risk assessment.`,
      refs: { clock: ['22'] },
    },
    { label: '25', at: '2016-04-19 08:03', says: `+1 to 21:44`, refs: { clock: ['22'] } },
    {
      label: '26',
      at: '2016-04-19 08:15',
      says: `And another one from me. ^^^ what the one above said`,
      refs: { position: ['25'] },
    },
    {
      label: '27',
      at: '2016-04-19 09:30',
      says: `Half past nine now and the engineer has come about the fuse. He's called Kevin. I swear to you.`,
      trap: true,
    },
    {
      label: '28',
      at: '2016-04-19 09:52',
      says: `Anon 09.30 (Tuesday) you're making this up`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2016-04-19 10:20',
      says: `Greetings from Kevin's other home. Anon of 9:30 yesterday, we've got him a hat.`,
      refs: { clock: ['3'] },
    },
    {
      label: '30',
      at: '2016-04-19 11:08',
      says: `"The contract says that it shall count as a contact." Of course it does. It's in the name. Con, tract.`,
      refs: { quote: ['post'] },
    },
    {
      label: '31',
      at: '2016-04-19 12:42',
      says: `Poem.

Face one face two / how do you do / face three face four / there's the door / 12:42, your dinner's due. I thank you.`,
      trap: true,
    },
    {
      label: '32',
      at: '2016-04-19 13:10',
      by: `Boris`,
      says: `12:42 on the 18th (not the poet), may I ask, and you needn't say, did any of the nine tell you they were leaving?`,
      refs: { clock: ['11'] },
    },
    {
      label: '33',
      at: '2016-04-19 18:26',
      says: `One of them did. She wrote me a card. I'm 12:42 from yesterday btw`,
      refs: { clock: ['11'] },
    },
    {
      label: '34',
      at: '2016-04-19 18:40',
      says: `Well that's me gone, 18:26. A card!`,
      refs: { clock: ['33'] },
    },
  ],
};
