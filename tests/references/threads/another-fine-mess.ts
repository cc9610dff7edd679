import type { SourceThread } from '../source';

/** The split of October 2014, told from the offices: clocks, names and a sign-off. */
export const anotherFineMess: SourceThread = {
  title: `Another Fine Mess`,
  slug: 'another-fine-mess',
  at: '2014-10-13 05:40',
  paragraphs: [
    `As the MoJ press on with the share sale come what may, a picture is beginning to emerge of just how the split is working out on the ground. This came in overnight from a reader in the north:-`,
    `"I was told in June that my cases would be transferred within a fortnight. It is now October and I am still holding eleven of them. My old desk is occupied by somebody from the other side of the divide who is not permitted to discuss with me the people I supervised for four years. The risk escalation form takes longer to fill in than the supervision session that gave rise to it."`,
    `Meanwhile the Secretary of State was telling the Committee last week that "transition has proceeded remarkably smoothly and the new system is bedding in well". A slide from the last Programme Board, which has found its way to me, lists no fewer than 114 issues at amber and a further 23 at red. One of the bidders is understood to have walked away from two package areas, and the date for announcing the preferred bidders has slipped yet again. Staff who were promised they would know who their employer was to be by the summer are still none the wiser.`,
    `Napo's application for judicial review is awaited with interest. In the meantime, do please keep the stories coming.`,
  ],
  comments: [
    {
      label: '1',
      at: '2014-10-13 06:41',
      says: `"transition has proceeded remarkably smoothly"

What planet is the man on?`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2014-10-13 07:15',
      says: `We had our third power cut of IT in a week on friday. From 9.40 to about 2.15 nothing, no nDelius no email no phones even as they all run through the same box now. Everyone just sat there. SPO bought doughnuts. Offenders were told to come back at 4.30 and half of them did which says more for them than it does for the Programme Board.`,
      trap: true,
    },
    {
      label: '3',
      at: '2014-10-13 07:52',
      says: `114 ambers and they still won't stop. I worked in the private sector before and any project with 23 reds would have been pulled by now.`,
      trap: true,
    },
    {
      label: '4',
      at: '2014-10-13 08:20',
      says: `Not everything is awful. My CRC has been ok, we have a good manager, I have a caseload of 38 and I am home by 6. I know I will get shouted at for saying so.`,
    },
    {
      label: '5',
      at: '2014-10-13 08:33',
      by: `Andrew Fenwick`,
      says: `I retired in 2009 after 31 years and I read this blog with my head in my hands most mornings. When I began the officer saw the man in court, wrote the report, supervised the order, visited the home and if it came to it took the breach. One person, one relationship. You can't split that down the middle with a risk score calculated on the day and expect it to hold.

Those of you still in post have my admiration.`,
      trap: true,
    },
    {
      label: '6',
      at: '2014-10-13 08:49',
      says: `@08:20 give it time. 38 because they havent done the staffing model yet. Wait till the owners come in and want there return.`,
      refs: { clock: ['4'] },
    },
    {
      label: '7',
      at: '2014-10-13 09:31',
      says: `Same here regarding holding cases that should have gone. I have 9. Been told that I have to put N/A in the handover box because there is no officer allocated to hand over to.`,
    },
    {
      label: '8',
      at: '2014-10-13 10:02',
      says: `Thanks Andrew, it's good to be reminded what it was. I trained in 97 and caught the tail end. I had a practice teacher who made me do home visits on the bus.`,
      refs: { name: ['5'] },
    },
    {
      label: '9',
      at: '2014-10-13 10:47',
      says: `From the local paper here today

"A man who attacked his former partner was wrongly assessed as medium risk, a court heard. Paul Dunning, 34, of Weaver Street, appeared before magistrates on Friday at 10.15am. The bench was told that responsibility for supervising Dunning had passed between two organisations in July, and that neither could produce a record of contact after the 14th. The chairman of the bench said she was at a loss to understand it. Sentencing was adjourned to 3 November."

How long before one of these is a murder`,
      trap: true,
    },
    {
      label: '10',
      at: '2014-10-13 12:20',
      says: `RSR tool. 4 minutes they said. Mine took 45 last week as it wouldnt accept the conviction date`,
    },
    {
      label: '10.1',
      at: '2014-10-13 12:55',
      says: `Try it in Chrome. Oh wait, we haven't got Chrome.`,
    },
    {
      label: '11',
      at: '2014-10-13 12:38',
      says: `8:20 - I'm glad for you, genuinely, but "home by 6" tells me you are not doing the ISPs my lot are doing.`,
      refs: { clock: ['4'] },
    },
    {
      label: '12',
      at: '2014-10-13 13:19',
      says: `The bit that got me was "somebody from the other side of the divide who is not permitted to discuss with me". We have gaffer tape on the carpet. I am not joking. Actual gaffer tape down the middle of an open plan office, put there by Estates.`,
      refs: { quote: ['post'] },
    },
    { label: '12.1', at: '2014-10-13 13:40', says: `Pics or it didn't happen!` },
    { label: '12.2', at: '2014-10-13 14:11', says: `We've got a row of dead yuccas` },
    {
      label: '13',
      at: '2014-10-13 15:02',
      says: `I took the severance in March and I watch with a mixture of guilt and relief. What strikes me is how little of this is new. Every item on that slide was raised by SPOs at the "readiness" events in February. We were asked to write our concerns on post-it notes and stick them to a drawing of a tree. I went back into the room at the end for my umbrella and the caterers were throwing the tree away.

Regards
Ex-SPO Midlands`,
      trap: true,
    },
    {
      label: '14',
      at: '2014-10-13 16:20',
      says: `Ex-SPO Midlands - was that the one at the motorway hotel near Tamworth? I put three leaves on that tree!`,
      refs: { signoff: ['13'] },
    },
    {
      label: '15',
      at: '2014-10-13 17:36',
      says: `I think people need to remember there's a lot of good staff in the CRC's who did not ask for this. I was sifted by a spreadsheet. I'd done 11 years of high risk and on 11th november 2013 my caseload happened to be mostly medium as I'd been covering someone's maternity. That was it. No interview no appeal worth the name.`,
    },
    {
      label: '16',
      at: '2014-10-13 18:25',
      says: `All the more reason to join the union and get out at AGM. Where is everybody? Our branch meeting was at 12.30 last Tuesday in a pub with free sandwiches and seven people came, two of them retired.`,
      trap: true,
    },
    {
      label: '17',
      at: '2014-10-13 19:10',
      says: `Completely agree with the comment above. We had nine at ours and it started at 7.30 so no excuse about work.`,
      refs: { position: ['16'] },
    },
    {
      label: '18',
      at: '2014-10-13 20:58',
      says: `17:36 so sorry to hear that. Exactly the same happened to a colleague of mine. She appealed, and they upheld the decision in 2 lines.`,
      refs: { clock: ['15'] },
    },
    {
      label: '19',
      at: '2014-10-13 21:40',
      says: `Oh here we go. Poor little CRC staff. You lot got to keep your jobs and your pension so stop whinging. Some of us carry nothing but high risk now, 60 of them, and court duty twice a week on top.`,
    },
    {
      label: '20',
      at: '2014-10-13 21:52',
      says: `21:40 You're exactly what Grayling wanted. Divide and rule, and you've fallen for it. Shame on you.`,
      refs: { clock: ['19'] },
    },
    {
      label: '21',
      at: '2014-10-13 22:03',
      says: `anon 21:52 dont you dare shame me. You have no idea what week ive had`,
      refs: { clock: ['20'] },
    },
    { label: '22', at: '2014-10-13 22:10', says: `Come on folks. Its Monday.` },
    {
      label: '23',
      at: '2014-10-13 22:31',
      says: `Blimey. Both of you have a point. 60 high risk cases is obscene and being sifted by spreadsheet is obscene too. It's the same people who did both things to you.

'Getafix`,
    },
    {
      label: '24',
      at: '2014-10-13 22:44',
      says: `Fair enough Getafix. I've had a drink and I'm knackered, I apologise to whoever it was.`,
      refs: { signoff: ['23'] },
    },
    {
      label: '25',
      at: '2014-10-14 06:50',
      says: `No apology needed from me 22:44, I snapped as well. We're all on the same sinking ship.`,
      refs: { clock: ['24'] },
    },
    {
      label: '26',
      at: '2014-10-14 07:35',
      says: `This is why I read this blog before breakfast :)`,
    },
    {
      label: '27',
      at: '2014-10-14 08:04',
      by: `Andrew Fenwick`,
      says: `The item at 10:47 yesterday is the one that Ministers should be made to read aloud. I recall the Colwell inquiry and what was said then about two agencies each believing that the other was visiting. That was 1974.`,
      refs: { clock: ['9'] },
    },
    {
      label: '28',
      at: '2014-10-14 09:12',
      says: `Does anyone know when the JR papers are being lodged? Was told by close of play on the 17th. Napo London's website has nothing.`,
    },
    {
      label: '28.1',
      at: '2014-10-14 11:20',
      says: `Nope. HQ being very tight lipped on legal advice apparently.`,
    },
    {
      label: '29',
      at: '2014-10-14 12:15',
      says: `Anon 21:40 and 22:03 (assuming you're one and the same), 60 cases AND court twice a week is way over any agreed limit. Have you had your workload calculated? If it's over 110% get it in writing to your ACO, your union can register it.`,
      refs: { clock: ['19', '21'] },
    },
    {
      label: '30',
      at: '2014-10-14 13:48',
      says: `1736hrs I was sifted as well. 14 yrs in. I got the letter on a Saturday.`,
      refs: { clock: ['15'] },
    },
    {
      label: '31',
      at: '2014-10-14 19:27',
      says: `Re the gaffer tape, ours is yellow and black hazard tape and there is a laminated sign. "Staff are reminded not to hold case discussions across this line". I swear on my life.`,
      trap: true,
    },
  ],
};
