import type { SourceThread } from '../source';

/** A strike on its second day: people at the gates, and their replies by the clock. */
export const dayTwo: SourceThread = {
  title: `Day Two and Counting`,
  slug: 'day-two',
  at: '2014-06-03 05:40',
  paragraphs: [
    `So, here we are on the second day of the brave new world. The phone has not stopped ringing and the inbox is full, so what follows is simply a flavour of what people are telling me from around the country.`,
    `From the North West: "We arrived on Monday to find that nobody had been given the door codes for the new floor. The NPS staff were let in at 9.40 by a cleaner. Court reports were being written in a cafe."`,
    `From the Midlands: "I was told on Friday that the allocation of my cases would be done by noon. At ten past five I still had 61 on my list, of whom I am supposed to keep 19. Nobody can tell me who is responsible for the rest over the weekend."`,
    `From the South West: "My line manager cried in supervision. I made her a cup of tea and we talked about her retirement."`,
    `Meanwhile the Secretary of State told the House that the transition has been smooth and that the feedback from the front line is encouraging. I would like to know whom he has been speaking to.`,
    `Napo's general secretary will be on the radio tomorrow morning. We live in interesting times.`,
  ],
  comments: [
    {
      label: '1',
      at: '2014-06-03 07:12',
      says: `Smooth! I have been in since half six trying to find a printer that recognises me.`,
      trap: true,
    },
    {
      label: '2',
      at: '2014-06-03 07:31',
      says: `NDelius down from 8.15 to 11.40 yesterday, then again from 2pm. That's all I've got to say about smooth.`,
      trap: true,
    },
    {
      label: '3',
      at: '2014-06-03 07:58',
      by: `Andrew S Hatton`,
      says: `Those of us who are retired can only watch and weep. I wrote to my MP again last night. I would urge everyone who has not done so to write also, and to ask for a proper answer and not the standard letter from the Ministry.

Andrew Hatton`,
    },
    {
      label: '4',
      at: '2014-06-03 08:20',
      says: `I was in the Midlands office mentioned in the post (not the author!) and it is worse than that. The 61 includes two people who died and one who is on remand in another area. The spreadsheet was frozen at 11 November and all that has happened since is someone has sorted it by surname.`,
      trap: true,
    },
    {
      label: '5',
      at: '2014-06-03 08:44',
      says: `Andrew, I wrote to mine in January and got the standard letter. Wrote back, got the same letter again with a different date. What do you do then?`,
      refs: { name: ['3'] },
    },
    {
      label: '6',
      at: '2014-06-03 09:02',
      says: `My desk was moved 14 feet to the left. I am now in a different organisation from the person I have shared a phone with for nine years. We have been told not to discuss cases. We share a bin.`,
    },
    {
      label: '6.1',
      at: '2014-06-03 09:15',
      says: `We've had tape put down on our floor. Actual tape.`,
    },
    {
      label: '6.2',
      at: '2014-06-03 09:21',
      says: `Ours is by the kettle. NPS can have hot water till 10:30 and CRC after that (I'm only half joking)`,
      trap: true,
    },
    {
      label: '7',
      at: '2014-06-03 09:40',
      by: `Andrew S Hatton`,
      says: `Anonymous at 08:44 - ask for a surgery appointment. It is a lot harder for them to hand you a standard letter across a table. Take someone with you and take notes. If all else fails ask them to table a written question.`,
      refs: { clock: ['5'] },
    },
    {
      label: '8',
      at: '2014-06-03 10:08',
      says: `Can someone tell me whether we are still covered for car business use? Our CRC have said nothing and I have 3 home visits this afternoon.`,
    },
    {
      label: '8.1',
      at: '2014-06-03 10:17',
      says: `Ring your insurer and get it in writing, do not go on what a manager tells you.`,
    },
    {
      label: '9',
      at: '2014-06-03 10:30',
      says: `From the Guardian:

"Probation staff have described scenes of confusion as the service was formally divided on Sunday. Some 54,000 offenders are expected to be transferred between the two organisations in the coming weeks. A spokesman for the ministry said that the programme was on track and that public protection remained the first priority.

Unions said that staff had been assigned on the basis of a snapshot of their caseload and that the appeals process had been a sham. The Labour MP for Darlington, Jenny Chapman, said that the minister had been warned."`,
      trap: true,
    },
    {
      label: '10',
      at: '2014-06-03 11:19',
      says: `Interesting times indeed. Interesting as in the chinese curse.`,
    },
    {
      label: '11',
      at: '2014-06-03 11:46',
      says: `"We share a bin" - this made me laugh out loud on a very bad day. Thank you whoever you are`,
      refs: { quote: ['6'] },
    },
    {
      label: '12',
      at: '2014-06-03 12:05',
      says: `Sham is the right word. I appealed, was told the panel would meet on the 12th at 10.00, turned up, panel had met on the 11th. Lost. Surprise.`,
      trap: true,
    },
    {
      label: '13',
      at: '2014-06-03 12:33',
      says: `I know this won't be popular but in our office it really has been OK. The manager had planned it, cases were handed over properly, we all had lunch together. It might be that some areas just didn't prepare.`,
    },
    {
      label: '14',
      at: '2014-06-03 12:41',
      says: `12:33 - hello Chris! How's the view from Petty France?`,
      refs: { clock: ['13'] },
    },
    {
      label: '15',
      at: '2014-06-03 12:50',
      says: `Oh do be quiet 12.33. Didnt prepare?? With what? We had the final allocations on Friday at ten to four.`,
      refs: { clock: ['13'] },
    },
    {
      label: '16',
      at: '2014-06-03 12:58',
      says: `Anon 12.41 that's unfair, people should be able to say it is going OK in their area without being accused of being a Grayling stooge. It will be different in each office, it always was.`,
      refs: { clock: ['14'] },
    },
    {
      label: '17',
      at: '2014-06-03 13:10',
      says: `I'm glad for you 12:33, honestly, but come back in 3 months when your CRC has been sold to a catering company.`,
      refs: { clock: ['13'] },
    },
    {
      label: '18',
      at: '2014-06-03 14:27',
      says: `Does anyone know what time the gen sec is on? I have looked on the Today page and it just says 6.00 - 9.00.`,
      trap: true,
    },
    {
      label: '18.1',
      at: '2014-06-03 14:35',
      says: `Napo email says about 7.50 but they always get bumped for a footballer`,
      trap: true,
    },
    {
      label: '19',
      at: '2014-06-03 15:51',
      says: `This morning at court: three PSRs asked for, two of us there, one without a login. The judge asked at 2.15 why nothing had been done since 10 and my colleague said "your honour the Secretary of State has abolished us". He laughed. Then he adjourned them all.`,
      trap: true,
    },
    {
      label: '20',
      at: '2014-06-03 16:30',
      says: `I thought I would feel angry but I just feel sad. 26 years. My first senior, a man called Gordon, told me in 1988 that the service would outlive the lot of us. Sorry Gordon.`,
    },
    {
      label: '21',
      at: '2014-06-03 17:44',
      says: `Has anyone had the letter about pensions? Ours says that the fund transfers to Greater Manchester whether we like it or not, and that there's a helpline open 9.00 to 4.30. I rang it 11 times.`,
      trap: true,
    },
    {
      label: '22',
      at: '2014-06-03 18:09',
      says: `Its the offenders I feel sorry for. One of mine has had 4 officers since Christmas and now he's told he "belongs" to the other lot. He asked me what he'd done wrong.

'Getafix`,
      trap: true,
    },
    {
      label: '23',
      at: '2014-06-03 18:36',
      says: `'Getafix - same here. Mine asked if he was being sold. I didn't know what to say to him so I told him the truth.`,
      refs: { signoff: ['22'] },
    },
    { label: '24', at: '2014-06-03 19:22', says: `Smooth transition = nobody died yet.` },
    {
      label: '25',
      at: '2014-06-03 20:02',
      by: `Netnipper`,
      says: `Well I for one listened to the Minister on Parliament TV and counted. He said smooth four times, encouraging three times, and probation officer not once. I had a whole packet of biscuits and I would do it again.`,
    },
    {
      label: '26',
      at: '2014-06-03 20:48',
      says: `What flavour, Netnipper? This is important.`,
      refs: { name: ['25'] },
    },
    {
      label: '27',
      at: '2014-06-03 21:05',
      by: `Netnipper`,
      says: `20:48 Custard creams. I am not made of money, I work for a CRC.`,
      refs: { clock: ['26'] },
    },
    {
      label: '28',
      at: '2014-06-03 22:37',
      says: `To the person who asked about car insurance at 10:08, our branch have put out something on this today, look on the Napo forum. Short answer is that your old letter doesn't count as the employer named on it does not exist any more.`,
      refs: { clock: ['8'] },
    },
    {
      label: '29',
      at: '2014-06-03 23:12',
      says: `"I would like to know whom he has been speaking to" - so would we all Jim, but my guess is that it's the ACOs who got the jobs.`,
      refs: { quote: ['post'] },
    },
    {
      label: '30',
      at: '2014-06-03 23:49',
      says: `Anon 12:50 says the final allocations came on Friday at ten to four. Ours came on MONDAY. At quarter past nine. By text.`,
      refs: { clock: ['15'] },
    },
    {
      label: '31',
      at: '2014-06-04 06:55',
      says: `Just heard it. 7 mins to 7, so nobody will have been awake, and the presenter thought that probation was the same as prison. About 40 seconds in all. Well done for trying Ian.`,
    },
    {
      label: '32',
      at: '2014-06-04 07:20',
      says: `22:37 thank you, that was me. Have parked the car on the drive and I'm telling them I will go by bus.`,
      refs: { clock: ['28'] },
    },
    {
      label: '33',
      at: '2014-06-04 08:05',
      says: `Andrew is right about the surgery. I went on Saturday to mine (Lib Dem, sorry) and he squirmed for 15 mins solid. Got nothing out of him but it was worth it for the squirm.`,
      refs: { name: ['7'] },
    },
    {
      label: '34',
      at: '2014-06-04 08:41',
      says: `54 cases this morning. 19 tomorrow allegedly. Off to find my 35 their new owner.`,
    },
    {
      label: '35',
      at: '2014-06-04 09:05',
      says: `I'll swap with the poster above. I have none at all, I'm apparently "unassigned", they have asked me to tidy the stationery cupboard till it's sorted. Band 4.`,
      refs: { position: ['34'] },
    },
  ],
};
