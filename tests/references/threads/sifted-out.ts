import type { SourceThread } from '../source';

/** A recruitment round by computer: letters pasted whole, scores that look like clocks, nested quarrels. */
export const siftedOut: SourceThread = {
  title: `Sifted Out`,
  slug: 'sifted-out',
  at: '2019-01-22 20:00',
  paragraphs: [
    `You apply for the job that you are doing. You write, in two hundred and fifty words, about a time when you showed that you were 'Seeing the Bigger Picture'. A computer counts, a person in Newport gives you a mark from one to seven, and four is a pass. You had three. You've run the team since 2011.`,
    `I have eleven such letters in front of me, sent by eleven people. Nine were sifted out. All nine are covering the vacancy in the meantime, on a temporary basis, because there's nobody else who knows how.`,
    `There is an appeal, but only as to process. One may say that the marking was unfair but not that it was wrong.`,
  ],
  comments: [
    {
      label: '1',
      at: '2019-01-22 20:18',
      says: `I'm one of the nine (not one of Maud's, there must be hundreds of nines). What gets me is the feedback. "You would benefit from giving more detail of the situation." In 250 words, about a man with a machete.`,
      trap: true,
    },
    {
      label: '1.1',
      at: '2019-01-22 20:33',
      says: `> about a man with a machete

Did you Make Effective Decisions?`,
      refs: { quote: ['1'] },
    },
    { label: '1.2', at: '2019-01-22 20:40', says: `I ran.` },
    {
      label: '1.3',
      at: '2019-01-22 20:52',
      says: `20:40 that's Delivering at Pace, should have been a 5 at least!!`,
      refs: { clock: ['1.2'] },
    },
    {
      label: '2',
      at: '2019-01-22 21:05',
      says: `Scores: Bigger Picture 3. Changing & Improving 4. Leading 2 (TWO). Collaborating 6. Pace 5. Tot 20/35. Cut off 20:00 out of 35 according to the letter, typo presumably. Got a 4:3 split panel, whatever that means.`,
      trap: true,
    },
    {
      label: '3',
      at: '2019-01-22 21:24',
      says: `Dear Applicant,

Thank you for your interest. On this occasion you have not met the required standard. The quality of applications was very high. Please do not let this discourage you from applying in future. This mailbox is not monitored.

Kind regards,
Government Recruitment Service`,
      trap: true,
    },
    {
      label: '3.1',
      at: '2019-01-22 21:40',
      says: `"The quality of applications was very high." There were two for our post, and one of those was withdrawn.`,
      refs: { quote: ['3'] },
    },
    {
      label: '4',
      at: '2019-01-22 21:58',
      by: `Hugo Lamming`,
      says: `I sat on these panels for four years, so here's what they won't tell you. The markers get six minutes each. They have a sheet of verbs. If you say "we" you lose a mark, every time, since they want "I". So the people who do best are those who never share the credit. I put that in writing twice and was rotated off.`,
      trap: true,
    },
    {
      label: '5',
      at: '2019-01-22 22:15',
      says: `Hugo has just explained every boss I've ever had.`,
      refs: { name: ['4'] },
    },
    {
      label: '6',
      at: '2019-01-22 22:31',
      says: `"the people who do best are those who never share the credit." Print it on the application form.`,
      refs: { quote: ['4'] },
    },
    {
      label: '7',
      at: '2019-01-22 23:09',
      says: `You're all so bitter. I got my 250 words right because I bothered to read the guidance. It is a skill. If you cannot write two paragraphs about yourself how are you writing PSRs?`,
    },
    { label: '7.1', at: '2019-01-22 23:17', says: `Oh do one` },
    { label: '7.2', at: '2019-01-22 23:30', says: `PSRs aren't about me. Hence the trouble.` },
    { label: '7.3', at: '2019-01-22 23:38', says: `23:30 wins.`, refs: { clock: ['7.2'] } },
    {
      label: '7.4',
      at: '2019-01-23 00:05',
      says: `Anon 23:17 very grown up.`,
      refs: { clock: ['7.1'] },
    },
    {
      label: '8',
      at: '2019-01-23 06:50',
      says: `To the person who said we're all so bitter (23:09): I passed too. With a 7. I'm still bitter, because the best senior I ever worked with got a 3.`,
      refs: { clock: ['7'] },
    },
    {
      label: '9',
      at: '2019-01-23 07:25',
      says: `Next round opens 09:00 on 4 Feb, closes 23:55 on the 15th. Ref 1622084. Words 250 per behaviour (it cuts you off at 250, doesn't warn you). Interviews wk beg. 11/03 in Leeds, 7:1 odds they'll say.`,
      trap: true,
    },
    {
      label: '10',
      at: '2019-01-23 08:10',
      says: `Lawyer lurking. Appeals "only as to process" aren't the end of it. If you are over fifty, or disabled, or part time, ask for the pass rates by group. Freedom of Information, twenty working days. If the numbers are what I think they are then it's the Equality Act and not the recruitment principles that you want.`,
      refs: { quote: ['post'] },
    },
    {
      label: '11',
      at: '2019-01-23 08:44',
      says: `0810 you're a gent or a lady. Request gone in.`,
      refs: { clock: ['10'] },
    },
    {
      label: '12',
      at: '2019-01-23 09:02',
      says: `Me too, copied word for word from 08:10, hope you don't mind.`,
      refs: { clock: ['10'] },
    },
    {
      label: '13',
      at: '2019-01-23 10:30',
      says: `"You may say the marking was unfair but not that it was wrong." Kafka had more of a laugh.`,
      refs: { quote: ['post'] },
    },
    {
      label: '14',
      at: '2019-01-23 11:15',
      says: `I applied for Band 6 in Swansea and was offered Band 3 in Swanage. They said that the postcode lookup had "suggested" it. I'm at 2nd reserve for Swindon.`,
      trap: true,
    },
    {
      label: '15',
      at: '2019-01-23 12:20',
      says: `Getting a four doesn't mean anything either. I passed and I'm on a "merit list". Have been on it for 11 months. I'm told it lasts for twelve.

Merit List Martha`,
    },
    {
      label: '16',
      at: '2019-01-23 12:45',
      says: `Martha, chase them NOW. Mine lapsed on a Sunday and they made me start again.`,
      refs: { signoff: ['15'] },
    },
    {
      label: '17',
      at: '2019-01-23 13:20',
      says: `Seconded, previous poster is right, they don't tell you. Diary it.`,
      refs: { position: ['16'] },
    },
    {
      label: '18',
      at: '2019-01-23 14:09',
      says: `It was same with the vetting. And the laptop. And the parking.`,
    },
    {
      label: '19',
      at: '2019-01-23 15:11',
      by: `Hugo Lamming`,
      says: `14:09, and the parking was also decided by people in Newport, who have a bus.`,
      refs: { clock: ['18'] },
    },
    {
      label: '20',
      at: '2019-01-23 16:05',
      says: `Ah now Hugo L, as a Newport resident I'll have you know that the bus is dreadful.`,
      refs: { name: ['19'] },
    },
    {
      label: '21',
      at: '2019-01-23 18:20',
      says: `A time when I saw the Bigger Picture: my wife booked it, Odeon, screen 4, the 18:20 showing. 250 words or fewer they said.`,
      trap: true,
    },
    {
      label: '22',
      at: '2019-01-23 19:44',
      says: `Full marks for 18:20. Situation, task, action, popcorn.`,
      refs: { clock: ['21'] },
    },
    {
      label: '23',
      at: '2019-01-23 20:18',
      says: `My interview was by video. Started 14:09 finished 14:15. They had me muted for four of it. I got a 2 for Communicating, with the comment "candidate did not speak".`,
      trap: true,
    },
    {
      label: '24',
      at: '2019-01-23 21:01',
      says: `@20:18 please please please tell me you've appealed`,
      refs: { clock: ['23'] },
    },
    {
      label: '25',
      at: '2019-01-23 21:10',
      says: `Anon 8.18pm, process! That IS process! Appeal!`,
      refs: { clock: ['23'] },
    },
    {
      label: '26',
      at: '2019-01-24 07:05',
      says: `11.09pm on the 22nd said it's a skill. I teach it, for money, at weekends, and I can tell you what it's a skill at.`,
      refs: { clock: ['7'] },
    },
    { label: '26.1', at: '2019-01-24 07:30', says: `How much do you charge` },
    {
      label: '27',
      at: '2019-01-24 08:15',
      says: `Ok I'm 23:09 and I've been called a lot of things. I was up with a sick child, and yes it came out wrong. The guidance point stands. The bitter point I take back.`,
      refs: { clock: ['7'] },
    },
    {
      label: '28',
      at: '2019-01-24 08:40',
      says: `Big of you 8:15. Hope the little one's better`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2019-01-24 09:45',
      says: `Nine were sifted out. All nine are covering the vacancy in the meantime ...

Ten now. Had my letter this morning & a request to cover till June in the same post.`,
      refs: { quote: ['post'] },
    },
    {
      label: '30',
      at: '2019-01-24 10:00',
      says: `Is it me or is "sift" what you do to flour to get the lumps out? I'm a proud lump. Love to all the other lumps, thanks Maud, you are a tonic.`,
      trap: true,
    },
  ],
};
