import type { SourceThread } from '../source';

/** Two days about a change of rules: two who give a name, one who signs. */
export const theResetReset: SourceThread = {
  title: `The Reset Reset`,
  slug: 'the-reset-reset',
  at: '2025-02-04 06:30',
  paragraphs: [
    `From April those serving a certain sort of sentence will no longer be supervised in its last third. I have this from a slide. The same slide had the last third as the last quarter in December, and as 'the final phase' in October, and I would not put it past the slide to change again before lunch.`,
    `The purpose, says the covering note, is to 'refocus practitioner effort where it makes the greatest difference'. So the difference that was being made up to now in the last third was, one gathers, not great. It would have been courteous to tell those who were making it.`,
    `There have been four of these in three years by my count. If one has to press reset every nine months then it is possible that the fault is not in the button.`,
  ],
  comments: [
    {
      label: '1',
      at: '2025-02-04 07:05',
      says: `The last third is when it happens. Any PO will tell you. First third he hates you, second third he's working out if you're going to drop him in it, and then, when he's decided that you probably won't, he tells you about the drinking. I've a man who told me in month 19 out of 24 what was done to him in a home. He'd never have told me in month 16. I don't know how you put that on a slide.`,
    },
    {
      label: '2',
      at: '2025-02-04 07:31',
      says: `"the fault is not in the button" Maud on fine form this morning!`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2025-02-04 07:48',
      by: `Ffion`,
      says: `Im a second year PQiP so what do I know, but how do I get signed off on "endings" as a competency if nobody has an ending any more? I've asked my assessor. She has asked her lead. I have a feeling that I'm going to be asked to do a reflective piece on it`,
    },
    {
      label: '4',
      at: '2025-02-04 08:14',
      says: `Ffion you'll do a role play. I'll be your last third, if you like, I've had years of practice at not being seen.

Winston`,
      refs: { name: ['3'] },
    },
    {
      label: '5',
      at: '2025-02-04 08:33',
      says: `07.05 Couldn't agree more. Month 19. I'm going to use that.`,
      refs: { clock: ['1'] },
    },
    {
      label: '6',
      at: '2025-02-04 08:50',
      says: `SENTENCE SHAKE-UP 'WILL FREE UP 1,400 OFFICERS'
Exclusive by our Whitehall editor, 4 Feb 2025, 07.05

Ministers will today hail a 'bold reset' of probation as figures show that one in five officer posts stands empty. Baroness Ffion Garrow, who is leading a review for the department, said the move was 'not about cuts'.`,
      trap: true,
    },
    {
      label: '7',
      at: '2025-02-04 09:10',
      says: `not about cuts lol. When they have to tell you what it isn't about, that's what its about.`,
      refs: { quote: ['6'] },
    },
    {
      label: '8',
      at: '2025-02-04 09:31',
      says: `Been here for Reset 1, Reset 2, Impact, whatever the one with the kite was, and now this. I am thinking of having them tattooed up my arm like the names of ex girlfriends. Each of them was going to give me back time. I calculated that I've been given back 34% of my week by now, so would whoever's got it please return it to the second floor, no questions asked.`,
      trap: true,
    },
    {
      label: '9',
      at: '2025-02-04 10:02',
      by: `Old Harry`,
      says: `Might I offer a bit of history. When the licence was brought in at the three quarter point, it would have been 92 or thereabouts, we made the very same argument the other way about. We said, why are you making us see these chaps for the last bit, they're settled, it is a waste of petrol. And I'm afraid we were wrong. I had a colleague keep a tally for a year on the back of the duty rota, and the last quarter was when she had the knock on the door. Not trouble. Just "I was passing". They were passing because they were still on licence and had the right to. Take the licence off and they don't pass. That's all I've got really, a tally on the back of a rota. Nobody's ever done a proper study and I don't suppose they will now.`,
    },
    {
      label: '10',
      at: '2025-02-04 10:20',
      says: `Old Harry, my mother did one like that and I still have it. She would have loved your post.`,
      refs: { name: ['9'] },
    },
    {
      label: '11',
      at: '2025-02-04 10:44',
      says: `What about the RJ work though, and the victims? If he's told the victim's family on day one that he will be supervised until 2027, and then a slide says 2026, who rings them up? I'll tell you who. Me. I've got seventeen of those calls to make before Easter and no script. The script is "being developed". I did the same seventeen calls last year for the other thing (the forty per cent) and I was sworn at by a vicar.`,
    },
    {
      label: '12',
      at: '2025-02-04 11:02',
      says: `Anon 10:44... I am on your side, but there isn't any guidance because they have forgotten about you, it really is as simple as that. I was at the design workshop. We had post-its for courts, for prisons, for police, for "people on probation", there was one for the media. I put up a pink one that said VLO and when we came back from the break it had fallen off.`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2025-02-04 11:15',
      says: `There ought to be a museum for all of these. The kite, the lighthouse, the pink post-it....

Winston`,
    },
    {
      label: '14',
      at: '2025-02-04 11:40',
      says: `@ 11.02 did you stick it back on?`,
      refs: { clock: ['12'] },
    },
    {
      label: '15',
      at: '2025-02-04 12:26',
      says: `11.40, I did, with tape. And then the facilitator took a photograph of the wall for the write up, and my head was in front of it.`,
      refs: { clock: ['14'] },
    },
    {
      label: '16',
      at: '2025-02-04 13:05',
      by: `Ffion`,
      says: `Thank you Winston, I have accepted your kind offer. My assessor says that you will need to bring ID.`,
      refs: { signoff: ['4'] },
    },
    {
      label: '17',
      at: '2025-02-04 13:30',
      says: `The arithmetic doesn't work either. If 1/3 of the sentence is 8 months of a 24 and you see him monthly by then, 30 mins including the write up, it's 4 hours. Four hours! To save that, I'll have to do a termination (2 hrs 15), a letter (20 mins), a victim notification, a new review and a form for the dashboard. It's 10:44 all day long in this job and nobody winds the clock.`,
      trap: true,
    },
    {
      label: '18',
      at: '2025-02-04 15:10',
      says: `I'm one of the last thirds. I got a letter this morning telling me I won't be needing to see my PO after the 7th of April and to contact her with any questions. I rung up and she didn't know I'd had it. She was upset, you could tell. So there was me telling her it'd be alright. I've got eight months left and I had a list. I know it's daft but I'd got a list of what I wanted to get done by the end, benefits, my lad, the course, telling my sister. I'm on number three. I don't know if I'm meant to feel let off.`,
      trap: true,
    },
    {
      label: '19',
      at: '2025-02-04 15:41',
      says: `15.10 it's not daft. Write the list out and take it along to her on Thursday or whenever you see her and ask her to keep a copy. You're allowed to be in touch after. Nobody'll tell you this but you're allowed.`,
      refs: { clock: ['18'] },
    },
    {
      label: '20',
      at: '2025-02-04 16:33',
      says: `Hope your lad's ok mate (15:10) and tell your sister. I left it and mine had died. Number 4 first!`,
      refs: { clock: ['18'] },
    },
    {
      label: '21',
      at: '2025-02-04 17:26',
      says: `There'll be a whole lot of 'Old Harrys' turning up at reception come the summer, passing, and there'll be a laminated sign saying By Appointment.`,
    },
    {
      label: '22',
      at: '2025-02-04 20:19',
      says: `I wonder whether anyone has thought to ask the judges. He said twenty four months in open court with the man stood there and the family sat there, and then a deputy director in an office with a plant says call it sixteen. If I did that, I'd be up for contempt. I've done court for 12 years and I am telling you now that the bench (ours anyway) have no idea. HHJ had to ask me last week what Reset was. I said which one.`,
    },
    {
      label: '23',
      at: '2025-02-05 07:40',
      says: `On a train so short. "I said which one." Perfect, 20.19, made my day.`,
      refs: { clock: ['22'] },
    },
    {
      label: '24',
      at: '2025-02-05 08:33',
      by: `Ffion`,
      says: `Update: it's a reflective piece. 1,500 words. "On Not Ending". Due by noon on the 14th, Harvard referencing, and the hub is not a recognised source.`,
      trap: true,
    },
    {
      label: '25',
      at: '2025-02-05 09:04',
      says: `08:33 hahaha. Winston (2025) 'I'll be your last third', Journal of Not Being Seen, vol 3, pp 4-13.`,
      refs: { clock: ['24'], quote: ['4'] },
    },
    {
      label: '26',
      at: '2025-02-05 09:40',
      says: `Ffion I can give you a citation: my tally. I've just been up in the loft. I'm the daughter from 10.20 yesterday. It's on the back of a rota for the autumn of 1991, in green ink, 61 knocks. I could scan it if Maud would pass it on. I think that Old Harry's colleague might have been my mum.`,
      refs: { name: ['24', '9'], clock: ['10'] },
    },
    {
      label: '27',
      at: '2025-02-05 10:15',
      by: `Old Harry`,
      says: `My dear 9.40. Green ink. Was she Margaret?`,
      refs: { clock: ['26'] },
    },
    {
      label: '28',
      at: '2025-02-05 10:38',
      says: `10:15 Yes.`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2025-02-05 11:20',
      says: `Well that is me finished for the day, I'm sat at my desk in floods. Sixty one knocks.

Winston`,
    },
    {
      label: '30',
      at: '2025-02-05 12:00',
      says: `Latest slide has just dropped. It's now "up to a third". I repeat, UP TO. Effective from "spring".`,
      trap: true,
    },
    {
      label: '31',
      at: '2025-02-05 12:44',
      says: `Up to a third of what though, 12.00? The sentence, the caseload or the staff?`,
      refs: { clock: ['30'] },
    },
    {
      label: '32',
      at: '2025-02-05 13:16',
      says: `All three, going by my office.`,
    },
    {
      label: '33',
      at: '2025-02-05 14:09',
      says: `When it's all gone and somebody wants to know what it was we did, I'd like them to be given the post from Old Harry, the list from yesterday's 15:10, and the one about month 19. That'd do. You could throw away the rest.`,
      refs: { name: ['9'], clock: ['18'] },
    },
    {
      label: '34',
      at: '2025-02-05 18:50',
      says: `To the gentleman with the list. I'm not your PO but I am somebody's. Mine got the same letter and hasn't rung. If you're her one then ring again. If you are not then ring yours anyway x`,
    },
    {
      label: '35',
      at: '2025-02-05 20:30',
      says: `Book of Ecclesiastes has it covered, 3:1 to 3:8, a time to keep and a time to cast away. Nothing in there about up to a third.`,
      trap: true,
    },
    {
      label: '36',
      at: '2025-02-06 08:14',
      says: `Three days in and our own all-staff about it has arrived. It opens with 'I know that change can be unsettling' and it closes with 'my door is always open'. She's on the fourth floor with a swipe card.`,
      trap: true,
    },
    {
      label: '37',
      at: '2025-02-06 09:12',
      says: `Ours has a door like that! Winston, come back, we need you for the museum.`,
      refs: { signoff: ['13'] },
    },
  ],
};
