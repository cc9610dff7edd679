import type { SourceThread } from '../source';

/** The paper that began it all: union branch, consultation, long policy argument with names on both sides. */
export const plainClothes: SourceThread = {
  title: `Plain Clothes`,
  slug: 'plain-clothes',
  at: '2013-05-16 06:00',
  paragraphs: [
    `The Ministry's response to its own consultation has come out, and surprise, surprise it agrees with itself. Public protection is to stay within a National Probation Service; everything else, which is to say about seventy per cent of what we do, goes to the market in a timetable that a builder would blush at.`,
    `Mr Grayling told the House that 'there is nobody who seriously argues that the present system is working'. I do not know who he has been talking to. All thirty-five Trusts were rated as good or exceptional, and one of them was given the Gold Medal for Excellence in the autumn.`,
    `There will be a test of readiness. There will be a sift. There will be mutuals, which I am told is a word for people who borrow money to buy their own desks.`,
  ],
  comments: [
    {
      label: '1',
      at: '2013-05-16 06:55',
      says: `Gutted. Read it on the train and missed my stop.`,
    },
    {
      label: '2',
      at: '2013-05-16 07:30',
      says: `'there is nobody who seriously argues that the present system is working' - all thirty five chief officers, every PCC that was asked, the Inspectorate, the JPs, Napo, Unison, the Howard League. Nobody.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2013-05-16 07:58',
      by: `Old Sweat`,
      says: `What is being proposed here is that the risk in a case can be known on day one and that a person stays in the box into which they're put. Anyone who has ever done the job knows that it's the one in the 'low' box who goes and does it. They move. I once had a shoplifter who wasn't. So every time that somebody's risk goes up the case will be handed from one organisation, with one computer, to another with a different computer, and if anything goes wrong in between then there will be two sets of lawyers.
It isn't ideology that I object to, it's the plumbing.`,
    },
    {
      label: '3.1',
      at: '2013-05-16 08:31',
      says: `Old Sweat has it. "It's the plumbing" is the line to use with MPs, they won't follow the rest.`,
      refs: { name: ['3'] },
    },
    {
      label: '3.2',
      at: '2013-05-16 09:09',
      says: `Risk escalation is covered on page 27. They've thought of it: there'll be "a co-located team"`,
    },
    {
      label: '4',
      at: '2013-05-16 08:47',
      by: `Deepak R Nair`,
      says: `I will try to be fair. I'm a Trust board member, and came from business, and I think some of the criticism of reoffending by the under-12-months group was well-founded. Nobody supervises them at all. The extension of supervision to that group is, in principle, good, and we ourselves asked for it for a decade.
But one does not need to break up a service in order to extend it. I did ask officials for the business case. I was told at 4pm on a Friday that there would be one.`,
    },
    { label: '4.1', at: '2013-05-16 09:35', says: `And was there, Deepak?`, refs: { name: ['4'] } },
    { label: '4.2', at: '2013-05-16 10:02', by: `Deepak R Nair`, says: `Not so far.` },
    {
      label: '5',
      at: '2013-05-16 09:20',
      says: `Why isn't Napo balloting TODAY? What are they waiting for? By the time they've composited the motion we'll all be in a sift.`,
    },
    {
      label: '5.1',
      at: '2013-05-16 09:44',
      says: `There's a process. Emergency NEC is on the 23rd.`,
    },
    {
      label: '6',
      at: '2013-05-16 10:15',
      says: `"the one in the 'low' box who goes and does it". Old Sweat this happened to me in 2009 and I still can't drive down that street.`,
      refs: { name: ['3'] },
    },
    {
      label: '7',
      at: '2013-05-16 10:38',
      says: `I don't know how many of you have read the Peterborough evaluation but it doesn't show what they say that it does. The interim figures compare with a cohort that hasn't been matched yet. St Giles and co. did some very good work there, voluntary, with men who wanted it, with about four times the money. It is being used to sell something that's compulsory, for men that don't, with less.`,
      trap: true,
    },
    {
      label: '8',
      at: '2013-05-16 11:26',
      says: `Branch meeting, Friends Meeting House, 17:30 for 18:00 on Tuesday 21st. All welcome, bring a friend, non members can join on the door. Speaker: Tom Rendon if his train is on time.`,
      trap: true,
    },
    {
      label: '9',
      at: '2013-05-16 12:05',
      says: `09:20 I've been asking that since January. There were eleven people at our last branch meeting, and three of those were the officers.`,
      refs: { clock: ['5'] },
    },
    {
      label: '10',
      at: '2013-05-16 12:40',
      says: `Borrow money to buy our own desks, brilliant. My Chief is all for it by the way. There's a working group.`,
      refs: { quote: ['post'] },
    },
    {
      label: '11',
      at: '2013-05-16 13:22',
      says: `I'm told by somebody in the building that the sift will be done on one day's caseload. As in they'll take a snapshot on a date and if you've got mostly tier 4s you go one way, if you've got mostly tier 1s and 2s you go the other. If that's so start begging for high risk cases now. Or hide them...`,
    },
    { label: '11.1', at: '2013-05-16 13:45', says: `That can't be legal.` },
    {
      label: '12',
      at: '2013-05-16 14:18',
      by: `Nia Prosser`,
      says: `Can I put a question to those who know more than me, which is most of you. I'm a PSO. I hold tier 1 and 2. I've held some for years that my PO colleagues couldn't get to come in. If I go to one of these companies then what am I? I don't have a qualification to protect, and the letter I've had only mentions probation officers.`,
    },
    {
      label: '12.1',
      at: '2013-05-16 14:50',
      says: `Same boat Nia. Nobody's mentioned us at all.`,
      refs: { name: ['12'] },
    },
    {
      label: '12.2',
      at: '2013-05-16 15:17',
      says: `Nia you will have TUPE protection and the same terms. That's all anyone will have.`,
      refs: { name: ['12'] },
    },
    {
      label: '13',
      at: '2013-05-16 15:33',
      says: `What you say at 13:22 is right, I have seen the draft. 11th November is the date being talked of.`,
      refs: { clock: ['11'] },
    },
    {
      label: '14',
      at: '2013-05-16 16:04',
      says: `Deepak, with respect, your Trust put out a statement at half ten this morning "welcoming the clarity". Did you sign that?`,
      refs: { name: ['4'] },
    },
    {
      label: '14.1',
      at: '2013-05-16 18:55',
      by: `Deepak R Nair`,
      says: `I did not. I first saw it at lunch.`,
    },
    {
      label: '15',
      at: '2013-05-16 19:40',
      says: `Some MP should ask him to name the person who told him it isn't working. I'd put money on its being a man at a dinner.`,
    },
    {
      label: '16',
      at: '2013-05-16 21:08',
      says: `To Nia, I've had this out with HR, and they say that PSOs will be "assigned on the basis of caseload" like the rest.`,
      refs: { name: ['12'] },
    },
    {
      label: '17',
      at: '2013-05-17 06:50',
      says: `Thought for the day. Matthew 7:16, By their fruits ye shall know them.`,
      trap: true,
    },
    {
      label: '18',
      at: '2013-05-17 08:13',
      says: `Re 21:08 yesterday, ours say that they've not got any guidance for PSOs whatsoever, so somebody's making it up.`,
      refs: { clock: ['16'] },
    },
    {
      label: '19',
      at: '2013-05-17 12:20',
      by: `Old Sweat`,
      says: `I've been asked by the branch to write this up for the local paper so if anyone objects to being quoted please say so here. No names of course. I shall say 'a colleague'.`,
    },
  ],
};
