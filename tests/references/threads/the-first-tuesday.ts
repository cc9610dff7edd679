import type { SourceThread } from '../source';

/** Early releases over four days: the longest of the second set, with much pasting and many clocks. */
export const theFirstTuesday: SourceThread = {
  title: `The First Tuesday`,
  slug: 'the-first-tuesday',
  at: '2024-09-09 18:10',
  vanished: 1,
  paragraphs: [
    `Tomorrow morning about seventeen hundred people will walk out of prison some weeks or months before they were expecting to, and by dinner time a good many of them will be sitting in front of you. I gather that in some offices the list arrived on Friday at ten past five.`,
    `I do not write to complain about letting people out. Our prisons are full because for thirty years we have put people in them who need not have been there, for longer than did anyone good. I write because nobody seems to have counted the chairs in the waiting room.`,
    `A colleague in the north sends me this: 'We were told that all of them would have an address. I've nine tomorrow. Four have an address, two have a sofa, one has his nan and she doesn't know yet. The other two have been told to present as homeless at a council office that has been closed to the public since the pandemic.'`,
    `The minister will say that probation is ready. Probation is always ready, it is one of the things that is wrong with it.`,
  ],
  comments: [
    {
      label: '1',
      at: '2024-09-09 18:34',
      says: `“Probation is always ready, it is one of the things that is wrong with it.” 

We should have learned to say no in about 1997.`,
      refs: { quote: ['post'] },
    },
    {
      label: '1.1',
      at: '2024-09-09 18:52',
      says: `We did say no. They sent it round again as a consultation.`,
    },
    {
      label: '2',
      at: '2024-09-09 18:47',
      says: `I've got six tomorrow and two of those are DV. They're excluded from the scheme, aren't they? Yes if they were sentenced for a DV offence. Both of mine are in for something else, burglary and dwelling with intent, and it's all there in the OASys and nobody's read it. I rang the prison. I rang them again. I sent an e-mail to the functional mailbox. I got an automatic reply telling me that the functional mailbox isn't monitored outside of office hours.`,
    },
    {
      label: '2.1',
      at: '2024-09-09 19:08',
      says: `18:47 get it in writing to your head of PDU tonight, not tomorrow. Copy in public protection. I know you know, but do it for your own sake.`,
      refs: { clock: ['2'] },
    },
    { label: '2.2', at: '2024-09-09 19:31', says: `Done, thank you. No answer from either.` },
    {
      label: '3',
      at: '2024-09-09 19:15',
      says: `Running order for tomorrow in our office: 08:30 "all hands" with PDU head. 09:00 doors. 09:15, 09:45, 10:15, 10:45 inductions x3 each. 11:30 police. 12:00 to 14:00 walk ins. 14:30 housing (if they come, and they won't). One working printer.`,
      trap: true,
    },
    {
      label: '4',
      at: '2024-09-09 19:40',
      says: `Let me say something as a person who was inside. I did four years, out in 2019. The night before you go out you don't sleep. You've got your stuff in a clear bag, everyone's knocking on the pipes, and you have got this idea of the day and what it will be like. What happens is that you're stood outside a shut door with £82 and a phone number on a bit of paper. If whoever is on the other end of that number is kind to you then you have a chance. If they are not kind you're back where you know people.

That's all I wanted to say to anybody who's working tomorrow. I know you're up against it. Just be kind to them for the first five minutes.`,
    },
    {
      label: '4.1',
      at: '2024-09-09 20:02',
      says: `Thank you. I've put this up on our whiteboard.`,
    },
    {
      label: '4.2',
      at: '2024-09-09 20:20',
      says: `“Just be kind to them for the first five minutes.” I’ll do my best, I promise you. Nine of them so that’s 45 minutes of kindness and then the forms.`,
      refs: { quote: ['4'] },
    },
    {
      label: '5',
      at: '2024-09-09 19:52',
      says: `Statement from the Secretary of State (gov.uk, published 9 September 2024, 18:47):

"We inherited a prison system on the point of collapse. These measures are necessary and time limited. 'Probation staff are the unsung heroes of our justice system,' said Fiona Kettley MP. 'I am clear that they have had eight weeks to prepare.' 1,000 trainees will be recruited by March 2025. Notes to editors: 1. The change moves the release point from 50% to 40%. 2. It doesn't apply to..."`,
      trap: true,
    },
    {
      label: '5.1',
      at: '2024-09-09 20:11',
      says: `"I am clear that they have had eight weeks to prepare." 

Five of which were spent waiting for the guidance.`,
      refs: { quote: ['5'] },
    },
    {
      label: '6',
      at: '2024-09-09 20:36',
      says: `I'm on the other side of the wall. OMU. We have been in since Saturday. There are four of us doing the release paperwork for 61 and the sentence calculations keep coming back different. I've had the same man at 10th September, 24th September and "already released". Please don't think that it's us versus you because the prison's in just as much of a mess. When I send you a licence at nine at night with the wrong office on it it's because I have been up since five.

Gatekeeper`,
    },
    {
      label: '6.1',
      at: '2024-09-09 20:55',
      says: `Gatekeeper, thank you for what you're doing. I've shouted at one of you this week and I take it back.`,
      refs: { signoff: ['6'] },
    },
    {
      label: '7',
      at: '2024-09-09 21:13',
      says: `Ratio at our place tonight is 71:1. Says so on the tool: 168%. Amber is 110. I've been over it 3 years, 2 months.`,
      trap: true,
    },
    {
      label: '8',
      at: '2024-09-09 21:30',
      says: `Does no one else think it's the right thing, done badly? I’d let out ten thousand. I’ve been a PO for 19 years and I can count on one hand those who came out better than they went in. My problem isn’t with the policy at all. The minister who announces this ought to have to sit in my reception for a morning, though, I’d enjoy that.`,
    },
    { label: '8.1', at: '2024-09-09 21:48', says: `Agree with every word` },
    {
      label: '9',
      at: '2024-09-09 22:15',
      by: `Kev`,
      says: `Long time reader, first time posting. I'm an AP manager. We've 26 beds and I've been sent 31 for this week. I raised it on a call on Thursday and the person on the call said "we'll need to think about flow". I've not got flow. I have a corridor.

I've some good staff, most of them on less than they'd get at the warehouse up the road, and tomorrow they'll do what they always do and make it work, which is why it'll happen again.`,
      trap: true,
    },
    {
      label: '9.1',
      at: '2024-09-09 22:40',
      says: `Welcome Kev. Don't give them the corridor, they'll count it.`,
      refs: { name: ['9'] },
    },
    {
      label: '10',
      at: '2024-09-10 06:05',
      says: `Train into work, looking at everybody, thinking you have no idea. Good luck all.`,
    },
    {
      label: '11',
      at: '2024-09-10 06:31',
      says: `Good luck everyone for today. Thinking of last night's 19:40 and going in with that at the front of my mind.`,
      refs: { clock: ['4'] },
    },
    {
      label: '12',
      at: '2024-09-10 07:12',
      says: `Radio this morning: 7.12, the Justice Secretary; 7.50, someone from the federation; 8.10, "a former prisoner, Kev, 41, who's now a mentor". Nobody from probation, as ever. I think we were asked and declined.`,
      trap: true,
    },
    { label: '13', at: '2024-09-10 08:15', says: `They're queueing. Car park full of mums.` },
    { label: '13.1', at: '2024-09-10 08:29', says: `Same. And somebody's filming it outside.` },
    { label: '14', at: '2024-09-10 09:31', removedBy: 'author' },
    {
      label: '15',
      at: '2024-09-10 10:44',
      says: `First one seen. He was the politest man I've ever met. Brought his own pen. No address, so I've spent an hour and a half on the phone to a council in which everyone's called Duty. He is sat with a sandwich in our family room. I have got him 1 night in a B&amp;B eleven miles away and no buses after 17:40.`,
    },
    { label: '15.1', at: '2024-09-10 11:20', says: `You star.` },
    {
      label: '15.2',
      at: '2024-09-10 12:26',
      says: `@ 10:44 if you are where I think you are try the Methodist church in the high street and ask for Bernie, she has an emergency fund that doesn't ask for ID.`,
      refs: { clock: ['15'] },
    },
    {
      label: '16',
      at: '2024-09-10 11:02',
      says: `Heard in the waiting room. "How long did you get?" "Till quarter to eleven."`,
      trap: true,
    },
    {
      label: '17',
      at: '2024-09-10 11:35',
      says: `I hate to spoil the mood but one of ours was out at 9:15, and re-arrested at 10:44 in a sports shop with the tag still in its packet. We'd not even got him on the system. He's now an SFO waiting to happen, or he would be if they'd charged him with anything serious. I have seen three different newspapers ringing the front desk. We've been told not to talk to them, so the receptionist, who's 23 and an agency temp, is having to say "no comment" to a man from a tabloid.`,
      trap: true,
    },
    {
      label: '17.1',
      at: '2024-09-10 12:05',
      says: `"with the tag still in its packet" 

Where did you get a tag? None of ours have come. They said the fitters would be round within 24 hrs, and I've been told that means working hours.`,
      refs: { quote: ['17'] },
    },
    {
      label: '18',
      at: '2024-09-10 12:50',
      says: `one has his nan and she doesn't know yet

She does now. She rang us. She's 84 and delighted, and she wants to know what he likes to eat these days.`,
      refs: { quote: ['post'] },
    },
    {
      label: '18.1',
      at: '2024-09-10 13:08',
      says: `Best thing I have read today. Give that woman a medal`,
    },
    {
      label: '19',
      at: '2024-09-10 13:31',
      says: `Letter handed out to each of them at the gate (I've typed it as it stands):

"You are being released today under a change in the law. You must report to your probation office by 15:00. Your appointment is at __:__ with ______. If you do not attend you may be recalled. Thank you for your co-operation."

The blanks are blank.`,
      trap: true,
    },
    {
      label: '20',
      at: '2024-09-10 14:20',
      says: `I've been in this job since it was "advise, assist and befriend" and I'm not ashamed to say that's what I did today. I advised one, I assisted four and I think I may have befriended one. None of it is recorded as yet and I don't care. I'd forgotten what it felt like.`,
      trap: true,
    },
    { label: '20.1', at: '2024-09-10 14:58', says: `Lovely post.` },
    {
      label: '21',
      at: '2024-09-10 15:07',
      says: `Late to this thread. Anon 21:30 yes, right thing done badly, that should be on a mug. But the badly isn't an accident. It was done in eight weeks by people who've never had to take a phone call from a landlady.`,
      refs: { clock: ['8'] },
    },
    {
      label: '22',
      at: '2024-09-10 16:42',
      says: `Union rep here for a big urban PDU. I have had 14 calls today from members. Three were in tears. In two offices the panic alarms were not working, and in one of them they'd been told so on the Monday. I've advised members to use section 44 and I'll stand next to anybody who does. Please, please record your hours. If you worked till eight last night, put down eight. We can't argue on the basis of what you don't write down.`,
      trap: true,
    },
    {
      label: '22.1',
      at: '2024-09-10 17:15',
      says: `To 16.42 - I want to but my manager told us flexi is frozen for September so there's nothing to put it in.`,
      refs: { clock: ['22'] },
    },
    {
      label: '22.2',
      at: '2024-09-10 17:48',
      says: `Write it on paper then and photograph it. Send it to your rep.`,
    },
    {
      label: '23',
      at: '2024-09-10 18:30',
      says: `Final score from ours. Due 22, reported 19, recalled 1, in hospital 1, unknown 1. Nineteen out of twenty-two! If it was a football team I'd be on an open top bus. Left at 18:30 and I'm going to have fish and chips.`,
      trap: true,
    },
    {
      label: '24',
      at: '2024-09-10 19:05',
      says: `Ours was dead quiet. 5 due, five came, all had somewhere to go, all home by 3. I'm in a rural area. I feel a bit guilty reading all these.`,
      trap: true,
    },
    {
      label: '25',
      at: '2024-09-10 19:40',
      says: `Just home. I don't know who you are but I did the kind thing, and I did it for all eight of them. One cried. It took five minutes, as you said it would.`,
    },
    {
      label: '25.1',
      at: '2024-09-10 20:16',
      says: `I'm the one who wrote it. You don't know what that means to me. Thank you.`,
    },
    {
      label: '26',
      at: '2024-09-10 20:44',
      says: `Anonymous 9 September 2024 at 20:36 - hope you've had some sleep. All eleven of my licences were right by the way, including the office.`,
      refs: { clock: ['6'] },
    },
    {
      label: '27',
      at: '2024-09-10 21:30',
      says: `Telly at 10 if anyone can bear it. Trailer had Champagne being sprayed outside of a prison by some idiot. That'll be the only picture anyone ever sees. Repeated 22:40.`,
      trap: true,
    },
    {
      label: '28',
      at: '2024-09-10 22:02',
      says: `Kev how did you get on? I've been worrying about your corridor all day.`,
      refs: { name: ['9'] },
    },
    {
      label: '28.1',
      at: '2024-09-10 23:11',
      by: `Kev`,
      says: `32 in the end. Camp bed in the games room. We had curry. Night all.`,
    },
    {
      label: '29',
      at: '2024-09-11 07:20',
      says: `10 Sept 11:35, that receptionist ought to be on more money than the chief exec.

"nobody seems to have counted the chairs in the waiting room"

We've counted ours now Maud. Seven, and one of those has got a bucket on it.`,
      refs: { clock: ['17'], quote: ['post'] },
    },
    {
      label: '30',
      at: '2024-09-11 08:05',
      says: `Morning press: "FREED AT 9, NICKED BY 11. By Kevin Massie, Crime Editor. 10:44, 10 Sep 2024. Updated 06:31, 11 Sep 2024. A brazen thief was back in cuffs less than two hours after..." 412 comments under it, I read four of them and had to stop.`,
      trap: true,
    },
    {
      label: '31',
      at: '2024-09-11 08:40',
      says: `Day two. The next lot isn't until 22nd October, so you would think we'd get a breather, but the ones from yesterday are all back today because they haven't any money. Universal Credit told them to apply on line. With what?

We used to have a befriending fund. It was a tin. You signed for a tenner and nobody died.`,
    },
    {
      label: '31.1',
      at: '2024-09-11 09:15',
      says: `“You signed for a tenner and nobody died.” We had that! It was abolished due to a “lack of audit trail”. It had about £60 in it.`,
      refs: { quote: ['31'] },
    },
    {
      label: '32',
      at: '2024-09-11 10:44',
      says: `Does anyone know whether recalls from this cohort are for the standard 14 or 28 days, or back to the halfway point? I've asked three people.`,
      trap: true,
    },
    {
      label: '32.1',
      at: '2024-09-11 11:10',
      says: `Fixed term unless there's high RoSH I believe. The guidance changed on Monday evening.`,
    },
    {
      label: '33',
      at: '2024-09-11 12:20',
      says: `Re 10.44 today, see the policy framework, annex C, paras 6.3 to 6.9. Fixed term is the presumption under 12 months.`,
      refs: { clock: ['32'] },
    },
    {
      label: '34',
      at: '2024-09-11 13:05',
      says: `14:20's comment yesterday is the reason why I am not handing my notice in this week.`,
      refs: { clock: ['20'] },
    },
    {
      label: '35',
      at: '2024-09-11 14:26',
      says: `Comment above, same. I had it typed. It's in drafts.`,
      refs: { position: ['34'] },
    },
    {
      label: '36',
      at: '2024-09-11 17:02',
      says: `Committee has announced an inquiry. Written evidence by 5pm on 25 October, oral on 19 and 20 November, 10:15 to 12:20 each day. Terms of reference are 1) preparedness 2) accommodation 3) tagging.`,
      trap: true,
    },
    {
      label: '37',
      at: '2024-09-11 19:20',
      by: `Retired and Rattled`,
      says: `As one who went in '08 let me offer you some perspective. In my first year there was a release of the same kind, fewer of them but with even less warning. We found out from the wireless. The senior came in with a list in pencil, and gave us five each, and said "see what they need". That was the operating model. I'm not saying it was a golden age, there was a lot wrong with it, and a lot of us smoked in interviews. But nobody asked us for the data at four o'clock.

I have been reading you for two days now with a lump in my throat. You're better than you think you are, and every bit as good as we were.`,
    },
    {
      label: '37.1',
      at: '2024-09-11 19:58',
      says: `Thank you, Retired and Rattled. You've no idea what it means to hear that. We're told the opposite weekly.`,
      refs: { name: ['37'] },
    },
    {
      label: '38',
      at: '2024-09-11 20:30',
      says: `"see what they need" 

That. That's the whole of the job in four words.`,
      refs: { quote: ['37'] },
    },
    {
      label: '39',
      at: '2024-09-12 06:50',
      says: `Data return due by 12:20 today. Rows 1-60, columns A to AH. "Was the person on probation (a) seen (b) not seen (c) other."`,
      trap: true,
    },
    {
      label: '40',
      at: '2024-09-12 08:30',
      says: `Has anyone heard from Gatekeeper or Kev since? Just checking in. We've all gone back to normal here, whatever that was.`,
      refs: { signoff: ['6'], name: ['9|28.1'] },
    },
    {
      label: '41',
      at: '2024-09-12 09:10',
      says: `Anon Tues 16:42 - recorded, photographed, sent to you. 51 hrs since Sunday teatime.`,
      refs: { clock: ['22'] },
    },
    {
      label: '42',
      at: '2024-09-12 12:30',
      says: `0840 yesterday, our tin was an old toffee tin and lived in the safe along with the methadone leaflets. I'd bring it back tomorrow.`,
      refs: { clock: ['31'] },
    },
    {
      label: '43',
      at: '2024-09-13 07:48',
      says: `Friday at last. Thank you everybody, this place has got me through the week and I've not typed a word on it before.`,
    },
  ],
};
