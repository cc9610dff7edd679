import type { SourceThread } from '../source';

/** The weekend on which the clocks go back; machine times, short moans and a lot of numbers. */
export const downAgain: SourceThread = {
  title: 'Down Again',
  slug: 'down-again',
  at: '2017-10-27 07:00',
  paragraphs: [
    'Thanks to the reader who sent me the following, which went to every desk in the country yesterday at 15:42, and so was read by nobody, because it was sent by email and the email was down:-',
    'We are aware that some users are experiencing latency. Please do not log a call. If you have logged a call, please log a call to cancel it. Colleagues should continue to record contacts on paper within 24 hours and enter them when service is restored, dating them as of the day on which they are entered.',
    'I make that four days out of the last ten. There was a time when a court team could lose a morning because the ink had frozen, but at least somebody could see the ink.',
  ],
  comments: [
    {
      label: '1',
      at: '2017-10-27 07:31',
      says: `'If you have logged a call, please log a call to cancel it.' Kafka would've sent that back as too far-fetched.`,
      refs: { quote: ['post'] },
    },
    {
      label: '1.1',
      at: '2017-10-27 08:06',
      says: `I logged a call to ask if I should cancel my call. I'm number 417 in the queue.`,
      trap: true,
    },
    {
      label: '1.2',
      at: '2017-10-27 08:20',
      says: `418 here. Budge up.`,
    },
    {
      label: '2',
      at: '2017-10-27 08:44',
      by: 'Ed Sharrow',
      says: `Dating an entry as of the day on which it is entered is falsification, plain and simple. I said so to my manager. She said that it was a workaround. I said so is perjury.

I did 11 years in a bank before this. If a bank's ledger was down for four days in ten there'd be queues round the block and a man from the Treasury.`,
    },
    {
      label: '3',
      at: '2017-10-27 09:00',
      says: `System up 09:00. System down 09:04.`,
      trap: true,
    },
    {
      label: '3.1',
      at: '2017-10-27 09:05',
      says: `You got four minutes??`,
    },
    {
      label: '4',
      at: '2017-10-27 09:27',
      says: `Ed - what did she say to that?`,
      refs: { name: ['2'] },
    },
    {
      label: '4.1',
      at: '2017-10-27 09:48',
      by: 'Ed Sharrow',
      says: `She asked if I had done my e-learning on resilience.`,
    },
    {
      label: '5',
      at: '2017-10-27 10:20',
      says: `Meanwhile Ed Lomax MP tells the select committee the roll-out was "a triumph of engineering". Have a word.`,
      trap: true,
    },
    {
      label: '6',
      at: '2017-10-27 10:44',
      says: `It isn't the system. The system would be fine if people closed their records properly. Half of you keep 30 tabs open and then wonder why it's slow. I've been a super user since the pilot and I hardly ever lose anything. A bit less moaning and a bit more training please.`,
    },
    {
      label: '6.1',
      at: '2017-10-27 10:51',
      says: `@10.44 I was on a paper pad with no tabs at all when it went down. It took out the phones. Did I close the phone wrong?`,
      refs: { clock: ['6'] },
    },
    {
      label: '6.2',
      at: '2017-10-27 10:55',
      says: `A super user!! Do you get a cape`,
    },
    {
      label: '6.3',
      at: '2017-10-27 11:01',
      says: `10.44 I hope that you're never my SPO`,
      refs: { clock: ['6'] },
    },
    {
      label: '6.4',
      at: '2017-10-27 11:10',
      says: `In fairness to Anon 10:44, we did have a training day. It was on the system. The system was down.`,
      refs: { clock: ['6'] },
    },
    {
      label: '6.5',
      at: '2017-10-27 11:34',
      says: `11:10 wins the internet today, if there is one.`,
      refs: { clock: ['6.4'] },
    },
    {
      label: '6.6',
      at: '2017-10-27 12:02',
      says: `10:55 yes, and it's mandatory to wear it, and there are only three for the whole region.`,
      refs: { clock: ['6.2'] },
    },
    {
      label: '7',
      at: '2017-10-27 11:20',
      says: `Lad on my caseload breached for failing to attend on 24/10 at 10:20. He was in reception. I was in reception. Neither of us could be found.`,
      trap: true,
    },
    {
      label: '8',
      at: '2017-10-27 12:15',
      says: `I see 10:44 is at it again, same speech as on the last IT thread.`,
      refs: { clock: ['6'] },
    },
    {
      label: '9',
      at: '2017-10-27 13:13',
      says: `13:13 and I've done nothing since 8. I've tidied my drawer. I found a floppy disk and £2.60 in old money.`,
      trap: true,
    },
    {
      label: '10',
      at: '2017-10-27 14:30',
      says: `Some history for the young ones. In 1999 it was CRAMS. It fell over every day at ten to four when the school run mums logged off all at once, and the man who wrote it was the only one who could pick it up again, and he had gone to live on Lundy.

We used to set our watches by it.

- Quill`,
    },
    {
      label: '11',
      at: '2017-10-27 15:02',
      says: `Quill, I remember him! Beard, sandals, cried at the launch.`,
      refs: { signoff: ['10'] },
    },
    {
      label: '12',
      at: '2017-10-27 15:42',
      says: `Another one just in, 15.42 on the dot: "Users may notice improved performance as a result of fewer users."`,
      trap: true,
    },
    {
      label: '13',
      at: '2017-10-27 16:10',
      says: `It's gone round that the contract's £46m over seven years. That is £6.57m a year, or £18,000 a day. So we're owed £72,000 for the last ten days. I'll have mine in teabags.`,
      trap: true,
    },
    {
      label: '14',
      at: '2017-10-27 17:25',
      says: `"falsification, plain and simple". Thank you Mr Sharrow. I've been saying it for a week and I was told I was being unhelpful.`,
      refs: { quote: ['2'] },
    },
    {
      label: '15',
      at: '2017-10-27 19:50',
      says: `can i just say ed is right about the bank. my sister works in one. they went down for 40 mins in august and every single person got a letter`,
      refs: { name: ['2'] },
    },
    {
      label: '16',
      at: '2017-10-28 08:30',
      says: `Saturday and I'm in to type up Thursday's scraps of paper. One of them just says "rang, mum, NOT the blue one". No idea. None.`,
      trap: true,
    },
    {
      label: '16.1',
      at: '2017-10-28 09:12',
      says: `If the blue one is a Corsa I might have your other half of that.`,
    },
    {
      label: '17',
      at: '2017-10-28 22:05',
      says: `Don't forget that the clocks go back at 2am. An extra hour of unpaid recording for all.`,
      trap: true,
    },
    {
      label: '18',
      at: '2017-10-29 00:40',
      says: `Night shift at the AP. It's quiet so I've been reading this from the top. Lads asleep, system down, log book open. I've written it up in fountain pen because I could.`,
    },
    {
      label: '19',
      at: '2017-10-29 07:15',
      says: `00:40 fountain pen! Bless you. What colour?`,
      refs: { clock: ['18'] },
    },
    {
      label: '20',
      at: '2017-10-29 07:58',
      says: `Green, and before you say anything I know what they say about green ink.`,
    },
    {
      label: '21',
      at: '2017-10-29 18:31',
      says: `Quill - was that the same system where you'd to type the surname backwards? Or did we dream it.`,
      refs: { signoff: ['10'] },
    },
    {
      label: '22',
      at: '2017-10-29 19:04',
      says: `You typed it backwards because that was the password. Everyone's.

- Quill`,
    },
    {
      label: '23',
      at: '2017-10-30 08:05',
      says: `Anon on Friday at 2.30, with the Lundy story. My first SPO swore that was true and I've dined out on it since. So it is!`,
      refs: { clock: ['10'] },
    },
    {
      label: '24',
      at: '2017-10-30 08:44',
      says: `Monday. Password expired over the weekend. To change your password please log in.`,
      trap: true,
    },
    {
      label: '25',
      at: '2017-10-30 09:10',
      says: `From the post: "at least somebody could see the ink". Made me laugh and then it didn't.`,
      refs: { quote: ['post'] },
    },
    {
      label: '26',
      at: '2017-10-30 09:31',
      says: `8.44 try turning the building off and on again`,
      refs: { clock: ['24'] },
    },
    {
      label: '27',
      at: '2017-10-30 10:20',
      says: `10.44 tomorrow I've got the OH nurse about my wrists. She does her notes on paper. I may cry.`,
      trap: true,
    },
    {
      label: '28',
      at: '2017-10-30 12:40',
      says: `"I've written it up in fountain pen because I could." I want that on my headstone.`,
      refs: { quote: ['18'] },
    },
    {
      label: '29',
      at: '2017-10-30 13:13',
      says: `Quill pens and slates by Christmas at this rate.`,
      trap: true,
    },
    {
      label: '30',
      at: '2017-10-30 15:00',
      says: `Error 1044. For help see Error 927. For Error 927 see your administrator. Our administrator was cut in Phase 2.`,
      trap: true,
    },
    {
      label: '31',
      at: '2017-10-30 16:26',
      says: `Mr Sharrow sir, a serious question, did the bank ever ask you to put the wrong date on something?`,
      refs: { name: ['2|4.1'] },
    },
    {
      label: '32',
      at: '2017-10-30 18:00',
      says: `I'd like to know the same as the commenter above, and what you said to them.`,
      refs: { position: ['31'] },
    },
  ],
};
