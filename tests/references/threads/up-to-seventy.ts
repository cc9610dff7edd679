import type { SourceThread } from '../source';

/** Prisoners let out ten weeks early, and the people who hear of it on the day. */
export const upToSeventy: SourceThread = {
  title: `Up to Seventy`,
  slug: 'up-to-seventy',
  at: '2024-05-09 06:10',
  paragraphs: [
    `First it was 18 days, then it was 35, and now it seems that it's 70. The press have got hold of an email to prison governors about End of Custody Supervised Licence:`,
    `"From 23 May the maximum period of ECSL will be extended to 70 days for eligible prisoners. Establishments should work closely with probation colleagues to make sure that release plans are in place. The position will be kept under constant review."`,
    `As usual there's no mention of how 'probation colleagues' are meant to find the time. One of them writes:`,
    `"I had a call at ten to four on Wednesday to say that a man whom I was expecting in July will be at the gate on Friday. He had no address. I had not met him. I spent Thursday on the phone to the council, who told me he was not a priority need and that in any case the form takes five working days. He slept in the bus station. He came to see me on the Monday, on time, which is more than could be said for anyone else involved."`,
    `Something has got to give, and I fear that I know who it will be.`,
  ],
  comments: [
    {
      label: '1',
      at: '2024-05-09 06:52',
      says: `Kept under constant review by who? I've got nine of these in the next fortnight.`,
    },
    {
      label: '2',
      at: '2024-05-09 07:20',
      says: `"He came to see me on the Monday, on time, which is more than could be said for anyone else involved."

That line did for me. Bless him and bless the officer.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2024-05-09 07:31',
      says: `You can be released up to 70 days early but you have to wait 12 weeks for a doctor's appointment and 5 for your first UC payment. Joined up government!`,
      trap: true,
    },
    {
      label: '4',
      at: '2024-05-09 08:05',
      says: `OMU here (cat C, not saying which). Just so you see it from this side, we get the list on Monday and it's got to be turned round by Wednesday. 64 names on last week's. There are three of us doing it, band 4s and one band 3. We know damn well that the addresses aren't checked. We ring the COM and it goes to voicemail, and that's because they're dealing with our last list.

I'm not after sympathy. But don't think that it is anyone's idea of a good time in here either.`,
      trap: true,
    },
    {
      label: '4.1',
      at: '2024-05-09 09:33',
      says: `"There are three of us doing it" - I do sympathise, it was eight in our OMU when I did a stint. Can I ask, do you get any say over who's excluded?`,
      refs: { quote: ['4'] },
    },
    {
      label: '4.2',
      at: '2024-05-09 12:48',
      says: `Governor can put a block on but it has to go up to gold command and we're told to keep it to "exceptional". Two out of 64.`,
      trap: true,
    },
    {
      label: '5',
      at: '2024-05-09 08:40',
      says: `Same old story. Prisons full = emergency. Probation full = "what's your plan to manage your workload".`,
      trap: true,
    },
    {
      label: '6',
      at: '2024-05-09 09:15',
      says: `Thanks to OMU for posting at 08:05, this is the sort of thing that never gets in the papers.`,
      refs: { clock: ['4'] },
    },
    {
      label: '7',
      at: '2024-05-09 10:02',
      says: `Is it true that sex offenders &amp; DV are excluded? I thought that was in the first announcement but I've had a DV one through, conviction was for criminal damage (her door).`,
      trap: true,
    },
    {
      label: '8',
      at: '2024-05-09 10:37',
      says: `10.02 it goes on the index offence only. So yes, your door-kicker counts as a nice safe criminal damage. I've had a stalker for breach of a restraining order, same thing.`,
      refs: { clock: ['7'] },
    },
    {
      label: '9',
      at: '2024-05-09 11:30',
      says: `Lord Chancellor on LBC just now: "public safety will always be my first priority". Asked how many had been recalled, "we don't give a running commentary". Asked three times. If it was going well they would be giving a running commentary morning noon and night.`,
      trap: true,
    },
    {
      label: '10',
      at: '2024-05-09 11:58',
      says: `I'm a prison visitor and a magistrate for my sins (JP since 2003). We sit on Thursdays and we haven't been told about this officially at all. We hand down 26 weeks and find out in the supermarket that it was 5. I'm not one of the hang 'em brigade. But the sentence of the court ought to mean something, or don't ask us to pass it.`,
    },
    {
      label: '11',
      at: '2024-05-09 12:20',
      says: `Interesting to hear from a magistrate. Do you still get told anything by probation? We used to have liaison meetings, with sandwiches.`,
    },
    {
      label: '11.1',
      at: '2024-05-09 14:06',
      says: `Those stopped in 2014! I had one e-mail last year with a link to a "newsletter".`,
      trap: true,
    },
    {
      label: '12',
      at: '2024-05-09 13:00',
      says: `Reset and now this. How much more can they take off before there is nothing left to take off. Last third gone, first bit gone. You'll be on probation for a fortnight in the middle.`,
    },
    {
      label: '13',
      at: '2024-05-09 13:42',
      says: `I had a call at 10 to 4 on wednesday to say that a man who I was expecting in July will be at the gate on Friday

I had the same but the call was on the Friday. He was stood in reception, they put me on to say that he was here. 11 years of this and I still went red.`,
      refs: { quote: ['post'] },
    },
    {
      label: '14',
      at: '2024-05-09 14:25',
      says: `For info, from the policy doc, para 2.4: "Offenders serving standard determinate sentences may be released up to 70 days before their conditional release date (CRD). HDC eligible prisoners shouldn't be released under ECSL before their HDCED." Annex B has the exclusions. There's an equality impact assessment too which is a page and a half.`,
      trap: true,
    },
    {
      label: '15',
      at: '2024-05-09 15:50',
      says: `Agree with 8.40. When did you last hear of a prison being told to be more resilient?`,
      refs: { clock: ['5'] },
    },
    {
      label: '16',
      at: '2024-05-09 16:31',
      says: `I handed my notice in at lunchtime. 7 years, PO, two kids, nothing to go to. My SPO said "oh no not you as well" and then had to take a call. It was about an ECSL.`,
      trap: true,
    },
    {
      label: '16.1',
      at: '2024-05-09 16:58',
      says: `All the very best to you. It gets better, I promise. I slept for 3 weeks.`,
    },
    {
      label: '17',
      at: '2024-05-09 17:45',
      says: `"We hand down 26 weeks and find out in the supermarket that it was 5"

Couldn't agree more your worship and, if I may, stop giving 26 weeks to people who need a drug treatment requirement. There was room for them in 2010, with us.`,
      refs: { quote: ['10'] },
    },
    {
      label: '18',
      at: '2024-05-09 18:33',
      says: `There's a prison near me where they let them out with a tent. I'm not joking.`,
    },
    {
      label: '19',
      at: '2024-05-09 18:33',
      says: `Charlie Taylor said it all on Tuesday, didn't he? People going out early who should never have been on the list, others going out to nowhere at all. Page 4 of the report. MoJ's response? "Robust."`,
      trap: true,
    },
    {
      label: '20',
      at: '2024-05-09 19:17',
      says: `18:33 - the tent one - so do ours. The charity that supplied them has asked for them to stop saying it's "accommodation".`,
      refs: { clock: ['18'] },
    },
    {
      label: '21',
      at: '2024-05-09 20:00',
      says: `Good luck to anon 4.31, I did it in Feb and am now a very happy teaching assistant at two thirds of the pay. You'll be amazed at how quiet your head gets.`,
      refs: { clock: ['16'] },
    },
    {
      label: '22',
      at: '2024-05-09 20:26',
      says: `I can't get excited about this I'm afraid. They have to come out some time, 10 weeks is neither here nor there if you've done the work. The trouble is nobody's done the work, inside or out, for ten years.`,
    },
    {
      label: '23',
      at: '2024-05-09 21:11',
      says: `It's here and there if you're the victim, Anon 20:26. She'd worked out her house move to the day.`,
      refs: { clock: ['22'] },
    },
    {
      label: '24',
      at: '2024-05-09 21:35',
      says: `Fair point @21:11 and I put it badly. I meant for the risk, not for the people it's done to.`,
      refs: { clock: ['23'] },
    },
    {
      label: '25',
      at: '2024-05-09 22:40',
      says: `Can I ask a daft question, what happens at 71? Do they move it to 90? 105? At some point you'd be let out before you went in.

I look forward to pre-release from the dock. "You'll go down for six months, take him up."`,
      trap: true,
    },
    {
      label: '26',
      at: '2024-05-10 06:15',
      says: `As an ex-lifer who comes on here from time to time I'd only say that the gate's the hardest minute of your life. You plan for it. I knew the date for 14 months and I still stood in the road and couldn't pick which way to walk. Two days' notice? I'd have been back inside by the Sunday.

Phil`,
      trap: true,
    },
    {
      label: '27',
      at: '2024-05-10 07:48',
      says: `Thank you for that Phil. I'm going to read it out at our team meeting this morning if that's OK.`,
      refs: { signoff: ['26'] },
    },
    {
      label: '28',
      at: '2024-05-10 09:10',
      says: `And a DPSIR to be done by 10 on a man who might be out before it's been read.`,
      trap: true,
    },
  ],
};
