import type { SourceThread } from '../source';

/** The budgets of a year before Blogger nested replies: a flat list, long comments, names. */
export const sevenPerCent: SourceThread = {
  title: `Seven Per Cent`,
  slug: 'seven-per-cent',
  at: '2011-03-14 06:40',
  paragraphs: [
    `The budgets for the coming year reached the trusts on Friday afternoon, which is when such things are always sent. Ours is down by seven per cent, the neighbouring one by nine, and I hear of a small trust in the west which will not be able to pay its rent.`,
    `At the same time we are told that the courts are to have 'a fuller range of robust community sentences in which the public can have confidence'. I have read the paragraph several times. It does not say who is going to supervise them.`,
    `A retired magistrate put it to me rather well at the weekend. They used to know the probation officer in their court by name, she said, and if that officer told them a man could be worked with then he probably could. Now they get a form with boxes on it from somebody they have never met.`,
    `Reports written in twenty minutes, supervision in fifteen. I wonder who decided that it takes less time to understand a person than it does to have a tyre changed.`,
  ],
  comments: [
    {
      label: '1',
      at: '2011-03-14 08:31',
      says: `Reports written in twenty minutes, supervision in fifteen.

You are lucky. In our office the fifteen minutes includes writing it up, so it is really about nine, and if he has brought his kids with him because the school is shut then it's nothing at all.`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2011-03-14 09:15',
      by: `Mike`,
      says: `I have been doing court duty for eleven years and I can tell you that the quality of what we give the bench has fallen off a cliff. It isn't that the staff are worse, they aren't, some of the new PSOs are excellent. It is that we are doing three jobs at once. Last Thursday I had Court 1 at 10.00, Court 4 at 10.15 and a video link at 10.30 to a prison that did not know I was coming. I saw one man for six minutes in a corridor with his solicitor standing over us. He told me something about his childhood that I don't think he had ever told anybody and I had to say "I'm sorry, I have to go, they are calling the next one on".

I went home and I could not get it out of my head. I still can't. He got 16 weeks by the way.`,
      trap: true,
    },
    {
      label: '3',
      at: '2011-03-14 09:50',
      by: `Jean Allardyce`,
      says: `I recognise the court that this magistrate is describing because I worked in one just like it. We had our own table. The clerk would send a message round if he thought somebody needed seeing before they went up, and the police on the door knew us, and we had an hour before the list began to go down to the cells and introduce ourselves. None of that was in any guidance and nobody measured it.

I retired in 2006 and I am told the table has gone and there is a vending machine there now.

What I would say to those still working is please keep a note of what you are being asked to do and when. One day somebody will hold an inquiry into all this and they will say that no one ever raised it.`,
    },
    {
      label: '4',
      at: '2011-03-14 10:22',
      says: `Thanks Mike. I think most of us have a man like that. Mine was in 1998 and I could still pick him out in the street.`,
      refs: { name: ['2'] },
    },
    {
      label: '5',
      at: '2011-03-14 11:40',
      says: `From the Evening Courier:

"MAGISTRATES 'LOSING FAITH' IN COMMUNITY SENTENCES
By Jean Mallory, Home Affairs Correspondent
Published: 09:15, 14 March 2011

Magistrates have lost confidence in community sentences because too many offenders fail to turn up, a think tank claims today. The report, Seen to be Served, found that of 1,204 JPs who were surveyed 61% believed that unpaid work was 'not properly enforced'. Its author, Michael Trent, said: 'The public are being sold a pup. If you miss an appointment with your dentist you get charged for it.'

The probation trusts declined to comment."`,
      trap: true,
    },
    {
      label: '6',
      at: '2011-03-14 12:05',
      says: `"Magistrates have lost confidence in community sentences because too many offenders fail to turn up"

Really? We breach on the second failure, always have, and it then takes the court seven weeks to list it. I notice that the article does not mention how long the courts take.`,
      refs: { quote: ['5'] },
    },
    {
      label: '7',
      at: '2011-03-14 12:48',
      by: `ianH`,
      says: `the thing that gets me is the timing. we have just had 2 yrs of being told to become a trust, be business like, get a board, get a logo, spend a fortune on a chair and a finance director and an HR director. and now we're a trust the first thing that happens is they cut the money. we were better off as a committee with a county treasurer who did it for nothing`,
    },
    {
      label: '8',
      at: '2011-03-14 13:20',
      says: `Let's do the arithmetic shall we. 7% of 142 posts is 9.94, call it 10. We are already carrying 6.5 vacancies. Sickness is running at 12.05 days per head. So a team of 9 is really a team of 7.2, and a caseload of 48 each becomes 60. Nobody at head office has published this sum, I had to do it on the back of a PSR.`,
      trap: true,
    },
    {
      label: '9',
      at: '2011-03-14 14:02',
      says: `ianH are you the Ian who used to run the drink driver groups on a Wednesday night? If so you will not remember me but you taught me everything.`,
      refs: { name: ['7'] },
    },
    {
      label: '10',
      at: '2011-03-14 15:30',
      says: `What worries me is that nobody outside cares. My neighbours think I am a parole officer off the telly. My own mother thinks I work in the prison. If they close a library there is a petition and a man from the council in tears on the local news; if they close a probation office people say oh good, that lot have stopped hanging around by the bus station. We have been very bad at telling our own story and it is too late to learn now.`,
    },
    {
      label: '11',
      at: '2011-03-14 18:10',
      says: `Jean - ours was a radiator shelf and not a table but yes. I had my own key to the cells. Try explaining that to the contractor!`,
      refs: { name: ['3'] },
    },
    {
      label: '12',
      at: '2011-03-14 19:25',
      says: `Heard the minister this morning just after the 8.10 slot. Mike Pemberton has been in the job for nine months and I don't think he could tell you the difference between a community order and a postal order. Asked twice if there'd be fewer officers and twice he said there would be "more flexibility".`,
      trap: true,
    },
    {
      label: '13',
      at: '2011-03-14 20:01',
      says: `'a fuller range of robust community sentences in which the public can have confidence'

They have been saying robust since about 1991. I once went through a whole white paper with a highlighter and there were 34 robusts in it.`,
      refs: { quote: ['post'] },
    },
    {
      label: '14',
      at: '2011-03-14 20:44',
      says: `Anon at 15.30. I agree with a good deal of that but I don't think that it is all our own fault. We were forbidden from speaking to the press for years. I was once given a formal warning for telling the local paper that we had run a good football tournament.`,
      refs: { clock: ['10'] },
    },
    {
      label: '15',
      at: '2011-03-14 22:15',
      says: `Reading all of this I feel as if I'm at a wake. Can I put in a word for what's still good? I had a young woman in this afternoon, 19, who has not used for five months. She brought me a scone. She had made it herself in the hostel, it was like a house brick, and I ate all of it in front of her. No box for that either but it's why I'll be in at half past eight tomorrow, and why most of you will be too.`,
      trap: true,
    },
    {
      label: '16',
      at: '2011-03-15 07:05',
      says: `The poster at 22.15 has just about summed it up. Thank you, I needed that this morning.`,
      refs: { clock: ['15'] },
    },
    {
      label: '17',
      at: '2011-03-15 08:20',
      by: `Maud`,
      says: `Thank you all for these. I shall try to find out more about the small trust in the west and will post again if I do.`,
    },
    {
      label: '18',
      at: '2011-03-15 12:30',
      says: `Our trust board meets in public on the 29th, 14.02 is the time on the agenda for some reason, Conference Room 2. Item 7, Budget. Item 8, Any questions from the public. I suggest that members of the public turn up and ask some.`,
      trap: true,
    },
    {
      label: '19',
      at: '2011-03-15 17:10',
      says: `Mike and ianH have both put into words what our whole team has been trying to say. I've printed this page and it's up in the kitchen, with the names cut off in case.`,
      refs: { name: ['2', '7'] },
    },
  ],
};
