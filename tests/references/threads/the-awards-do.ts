import type { SourceThread } from '../source';

/** Owners that cut posts give themselves a prize: pasted redundancy letter, retired posters, the first winter of the private companies. */
export const theAwardsDo: SourceThread = {
  title: `The Awards Do`,
  slug: 'the-awards-do',
  at: '2015-11-19 06:00',
  paragraphs: [
    `Last night a number of people in evening dress gave one another prizes. The event was sponsored by a firm that sells tagging equipment, and the prize for 'Transforming a Region' went to the same company that told a third of its staff in September that they would not be needed after Easter.`,
    `A reader has sent me the letter she received on the very day the shortlist was announced. I have taken out what would identify her:`,
    `"Dear Colleague, Following the close of the consultation I am writing to confirm that your post has been identified as surplus within the new operating model. We recognise that this is a period of uncertainty for everyone in the family. You will be contacted by your line manager within five working days to discuss redeployment opportunities. Enhanced terms are not available at this time."`,
    `I am told that the wine was good and that the speeches overran. The chief executive spoke of 'a journey that we have all been privileged to share'. I should like to know what the forty people in her county who had the letter make of their share in it.`,
  ],
  comments: [
    {
      label: '1',
      at: '2015-11-19 06:37',
      says: `Can't bring myself to look at the photos. I had that letter. 26 years.`,
    },
    {
      label: '1.1',
      at: '2015-11-19 07:11',
      says: `So sorry to hear that. Same here, 19 years, and not even a card from my SPO.`,
    },
    {
      label: '1.2',
      at: '2015-11-19 08:40',
      says: `Keep your chins up both of you. Speak to your union NOW about the terms, because there is money for enhanced packages, whatever they say.`,
    },
    {
      label: '2',
      at: '2015-11-19 07:04',
      says: `"Enhanced terms are not available at this time."

At this time! They were available when the Trusts were let go and 80 million quid was handed over for that purpose. Where did it go? Has anybody asked? I seem to recall a minister being asked at the Dispatch Box and replying that it was a matter for the owners.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2015-11-19 07:52',
      says: `Napo should have been outside with placards. They would've been if it had been 1985.`,
    },
    {
      label: '4',
      at: '2015-11-19 08:15',
      by: `Geoffrey L Tasker`,
      says: `I do not want to sound like the old man in the corner but I spent 31 years in the service, the last eleven as a senior in what was then Humberside, and in all that time I never once attended an event in evening dress in connection with it. The nearest was the retirement of a Chief, for which we hired the function room of a social club and had a pie and pea supper at 7.30pm. The speeches overran there, too, but they were about clients, mostly, and most of the people that were in the stories were in the room.
I have no idea what a prize for transforming a region could be for. Regions do not transform. People do, one at a time, at their own speed, and it takes a lot of cups of tea.`,
      trap: true,
    },
    {
      label: '4.1',
      at: '2015-11-19 09:22',
      says: `Lovely post Geoffrey. I started in Hull in 2003 and some of your generation were still about. Wish I'd listened more.`,
      refs: { name: ['4'] },
    },
    {
      label: '4.2',
      at: '2015-11-19 10:03',
      says: `Pie and peas. Those were the days.`,
      trap: true,
    },
    {
      label: '5',
      at: '2015-11-19 08:59',
      says: `I will tell you what they make of it Maud. In our office somebody stuck the shortlist on the fridge and by ten o'clock somebody else had taken a biro to it. By noon a manager had taken it down and there was an email about respect.`,
      trap: true,
    },
    {
      label: '6',
      at: '2015-11-19 09:41',
      says: `07:52 Napo can't do anything because half of us let our subs lapse in 2014 when check-off stopped. I'm not having a go, I did it myself. But who's left to hold the placard?`,
      refs: { clock: ['3'] },
    },
    {
      label: '6.1',
      at: '2015-11-19 10:10',
      says: `True. And the ones that stayed are the ones that are being made redundant.`,
    },
    {
      label: '7',
      at: '2015-11-19 10:26',
      says: `Here's the press release for those who can stomach it:-

"Pathways Forward is delighted to have been recognised at the 2015 Excellence in Justice Awards held at the Grosvenor House Hotel. Doors opened at 18:30 and guests enjoyed a three course meal before the ceremony, hosted by the broadcaster Nick Tolland. Chief Executive Marcus Fayle said: 'This belongs to every member of the team. To have gone from five legacy systems to one in 18 months is an achievement that nobody in the sector thought possible, and I want to thank my colleagues for their resilience.' The judges praised the organisation's bold approach to estates."`,
      trap: true,
    },
    {
      label: '7.1',
      at: '2015-11-19 10:49',
      says: `"bold approach to estates"

That'll be the closing of all of them. I see my cases in a library. There is a sign that says QUIET PLEASE.`,
      refs: { quote: ['7'] },
    },
    {
      label: '7.2',
      at: '2015-11-19 11:18',
      says: `Five legacy systems to one. It goes off every Tuesday.`,
      refs: { quote: ['7'] },
    },
    {
      label: '8',
      at: '2015-11-19 11:30',
      says: `A journey we've all been privileged to share!!! Some of us got put off at the first stop with our bags.`,
      refs: { quote: ['post'] },
    },
    {
      label: '9',
      at: '2015-11-19 12:12',
      says: `Am I right in thinking that the contract has penalty clauses? If completions fall below a certain level they pay it back. That was on page 114 of the schedule, or 9.4.2 if my memory serves. With the numbers that have gone I can't see how they'll meet it.

'Wainscot`,
      trap: true,
    },
    {
      label: '9.1',
      at: '2015-11-19 12:55',
      says: `Wainscot, they have already been let off it. See the amendment that was slipped out in August.`,
      refs: { signoff: ['9'] },
    },
    {
      label: '10',
      at: '2015-11-19 13:33',
      says: `Like Geoffrey says it takes cups of tea. We've had the kettle taken away as it hadn't been PAT tested.`,
      refs: { name: ['4'] },
    },
    {
      label: '11',
      at: '2015-11-19 17:20',
      says: `I can tell you all that the person who collected the prize has never, to my knowledge, met an offender. He came to us from an airport. I had forty minutes with him in the summer as part of a 'listening visit' that was due to start at 10:00 and began at twenty to eleven, and he looked at his phone throughout. When I asked about workloads he said he'd take that away. It is still away.`,
      trap: true,
    },
    {
      label: '12',
      at: '2015-11-19 19:45',
      says: `06:37 - thinking of you. And 17.20, I believe I was in that same listening visit, or one just like it. We got the phone as well.`,
      refs: { clock: ['1', '11'] },
    },
    {
      label: '13',
      at: '2015-11-20 07:09',
      says: `Would the last one out please turn off the lights. Oh, they're on a sensor.`,
    },
    {
      label: '14',
      at: '2015-11-20 08:27',
      says: `As Wainscot pointed out yesterday there were clauses. There were ALWAYS clauses. The people who wrote them moved on to the next thing and the people who should have enforced them were told to be 'commercially mature'.`,
      refs: { signoff: ['9'] },
    },
    {
      label: '15',
      at: '2015-11-20 09:50',
      by: `Geoffrey L Tasker`,
      says: `Thank you for the kind words above. To the colleague with twenty-six years: it was not wasted. There will be people walking about in your town with jobs and children who would not have either, and they will not remember the letter or the logo. They will remember you.`,
    },
    {
      label: '15.1',
      at: '2015-11-20 10:32',
      says: `Thank you Geoffrey, this is me. I needed that more than you know.`,
      refs: { name: ['15'] },
    },
  ],
};
