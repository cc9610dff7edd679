import type { SourceThread } from '../source';

/** Four weeks into the lockdown: long days from home, two posters with sign-offs, a rota pasted. */
export const theSpareRoom: SourceThread = {
  title: `The Spare Room`,
  slug: 'the-spare-room',
  at: '2020-04-20 06:15',
  paragraphs: [
    `This is the fifth Monday. A reader in the Midlands tells me she now supervises fifty-four people from the spare room, on a laptop that she holds together with a bulldog clip, while her youngest does phonics on the other side of the wall.`,
    `'I have had disclosures in the last four weeks that I would wait a year for in the office,' she writes. 'I don't know if it is because they are at home, or because I am. But then I put the phone down and there is nobody to turn to and say, did you hear that?'`,
    `The instruction from the centre says that red cases are to be seen on the doorstep at two metres, and that staff should make their own judgement about the need for protective equipment, of which there is none.`,
    `I should like to hear how others are managing. I suspect that the answer is that nobody has asked.`,
  ],
  comments: [
    {
      label: '1',
      at: '2020-04-20 06:52',
      says: `"But then I put the phone down and there is nobody to turn to and say, did you hear that?"

This. I did a call on Thursday with a man who told me in detail what was done to him at boarding school. First time he's told anyone. Then I had to go downstairs and make fish fingers.`,
      refs: { quote: ['post'] },
    },
    {
      label: '1.1',
      at: '2020-04-20 07:15',
      says: `Sending you strength. Is there anyone in your team you can ring? I've an arrangement with a colleague that either of us can ring the other and just say "tea" and we both know what it means.`,
    },
    {
      label: '2',
      at: '2020-04-20 07:34',
      says: `I have to say that I’m loving it. No commute, no hot desking, no one stopping by to ask if I’ve done my e-learning. My contacts are up to date for the first time since 2014. I’m dreading going back.`,
    },
    {
      label: '3',
      at: '2020-04-20 08:05',
      says: `We live in a one bed flat, so there isn't a spare room. My partner is a nurse on nights. I make my calls sat in the bath with a cushion so that I don't wake him, and so that he can't hear. I've got a man convicted of rape telling me how he's feeling and I am in the bath.

I told my manager this and she said "we are all having to be creative".`,
      trap: true,
    },
    {
      label: '3.1',
      at: '2020-04-20 08:33',
      says: `That isn't OK. I'd put that to your union rep and ask for a wellbeing passport or whatever it's called this month.`,
    },
    {
      label: '3.2',
      at: '2020-04-20 09:12',
      says: `08:05 - please, please go into the office if you can, they have to let you if home isn't suitable, it's in the guidance. Ours has four of us in for just that reason.`,
      refs: { clock: ['3'] },
    },
    {
      label: '4',
      at: '2020-04-20 08:20',
      says: `Our rota as of today for anyone who wants to compare:

Mon 20/4 08:20-12:30 Anna, Pat. 12:30-17:00 Moz
Tue 21/4 08:20-12:30 Moz. 12:30-17:00 Anna
Wed 22/4 Closed for cleaning
Thu 23/4 08:05-16:00 Duty SPO
Fri 24/4 by phone only, 0800 number

Max 4 in the building. Clap at 20:00 on Thursdays optional.`,
      trap: true,
    },
    {
      label: '5',
      at: '2020-04-20 09:40',
      says: `I've been in probation 28 years and this is the first time that I have been afraid of the job. I was never frightened of any of the men. But I have asthma and I've a mum of 83 in the annexe, and I was told on Friday that I would be doing four doorsteps a week. When I asked what with they said to use my own scarf.

We're always told that we are valued. I would like to be valued with a box of gloves.

Worried of Worcester`,
    },
    {
      label: '5.1',
      at: '2020-04-20 10:05',
      says: `You should not be doing any doorsteps if you live with someone who's shielding. Ask for a risk assessment and do not go until you get it.`,
    },
    {
      label: '5.2',
      at: '2020-04-20 10:44',
      says: `Worried of Worcester I could've written that. Mine is 79 and she lives with us. I refused, in writing, and the sky didn't fall in. They found somebody else.`,
      refs: { signoff: ['5'] },
    },
    {
      label: '6',
      at: '2020-04-20 10:13',
      says: `Daily briefing yesterday, 4pm: another 500 odd, 120,000 cases. PPE 80 tonnes from abroad "expected on Sunday". I see that Anna Redfern has been made the minister for all this. She has been in the Commons since the December before last and was in marketing for a firm which sold conservatories.`,
      trap: true,
    },
    {
      label: '7',
      at: '2020-04-20 11:20',
      says: `@Anon 07:34 I am glad for you but please remember you have a house to love it in. I've three children, one table and a husband on furlough who thinks that he's in charge of it.`,
      refs: { clock: ['2'] },
    },
    {
      label: '7.1',
      at: '2020-04-20 11:41',
      says: `I said I was loving it, I didn’t say everybody should. I’m sorry, that does sound very hard.`,
    },
    {
      label: '8',
      at: '2020-04-20 12:02',
      says: `Young people are being forgotten in all of this. I've a lad of eighteen who was released on the Friday before it all shut. He'd got a room in a shared house with one ring to cook on, no telly, no data on his phone, and for four weeks he has been in there by himself. He doesn't ring anyone as he's got no credit. I ring him each day, because I want to and not because he's red, and yesterday he asked me to stay on the line while he ate his tea. So I did, we both had beans. What do I code that as?`,
    },
    { label: '8.1', at: '2020-04-20 12:25', says: `Code it as probation.` },
    {
      label: '8.2',
      at: '2020-04-20 12:31',
      says: `"he asked me to stay on the line while he ate his tea" 

I'm crying at my desk which is an ironing board.`,
      refs: { quote: ['8'] },
    },
    {
      label: '9',
      at: '2020-04-20 13:15',
      says: `<i>staff should make their own judgement about the need for protective equipment, of which there is none</i>

My own judgement is that I need some. What happens now?`,
      refs: { quote: ['post'] },
    },
    {
      label: '10',
      at: '2020-04-20 14:00',
      says: `Copy of e-mail received:

From: Regional Gold Command
Sent: 20 April 2020 13:15
To: DL All Staff
Subject: Exceptional Delivery Model v4.2

"Colleagues. Thank you for all you continue to do. Version 4.2 replaces 4.1, which was issued in error. Please note at section 3.2 that doorstep visits should take place between 10:00 and 15:00. A 'teach-in' is at 09:40 tomorrow, for up to 250 (first come first served). Stay safe! Sue"`,
      trap: true,
    },
    {
      label: '10.1',
      at: '2020-04-20 14:18',
      says: `“Version 4.2 replaces 4.1, which was issued in error.” 

Was 4.0 also issued in error? I'd just laminated it`,
      refs: { quote: ['10'] },
    },
    {
      label: '11',
      at: '2020-04-20 14:50',
      says: `Has anyone heard if CP staff are to be redeployed? All projects stopped and we've been told nothing at all. I've offered to deliver food, answer phones, anything.`,
    },
    {
      label: '12',
      at: '2020-04-20 15:30',
      says: `I am an SPO and I'd like to say sorry to Worried of Worcester and to the lady in the bath at 08.05. We have been told to cascade things we don't understand and some of us have just done it. I've stopped. If nobody can explain it to me I don't send it on.`,
      refs: { signoff: ['5'], clock: ['3'] },
    },
    { label: '12.1', at: '2020-04-20 15:58', says: `Wish you were mine.` },
    {
      label: '13',
      at: '2020-04-20 16:40',
      says: `Prisons. I have a brother-in-law who's an officer and what he tells me is that they are in their cells for 23 and a half hours a day. No visits, no work, no education, no chaplain. The early release scheme was announced with trumpets and he knows of one person who has gone out on it, and they brought him back as the paperwork was wrong.

When they do come out they'll come to us and it won't be a lad with one ring and a tin of beans, it'll be thousands.`,
      trap: true,
    },
    {
      label: '14',
      at: '2020-04-20 18:05',
      says: `I've walked 10.13 km today round and round the garden, on calls. I did the maths: 38 metres a lap, 267 laps.`,
      trap: true,
    },
    {
      label: '15',
      at: '2020-04-20 19:22',
      says: `Anon@12:02 you're what this job is meant to be. Has he got anyone at a church or food bank near? Ours are giving out old smartphones with data on them. PM your manager to contact the reducing reoffending partnership.`,
      refs: { clock: ['8'] },
    },
    {
      label: '16',
      at: '2020-04-20 20:30',
      says: `I keep on thinking that when it is over they will say well that worked, you don't need offices. Mark my words.`,
    },
    {
      label: '17',
      at: '2020-04-20 21:07',
      says: `Agree with 20.30. There was an "estates rationalisation" paper on the shared drive within the first fortnight.`,
      refs: { clock: ['16'] },
    },
    {
      label: '18',
      at: '2020-04-20 22:50',
      says: `Thank you to the several people who've told me to refuse. I've done it, sent it five minutes ago before I lost my nerve. I have copied in the union, and my mum.

Worried of Worcester`,
    },
    {
      label: '19',
      at: '2020-04-21 07:12',
      says: `Well done Worried! Brave thing to do and the right one.`,
      refs: { signoff: ['18'] },
    },
    {
      label: '20',
      at: '2020-04-21 08:44',
      says: `Broadsheet alert: there's a long piece by a Moira Pattison today on "the heroes of probation". Published Tue 21 Apr 2020 07.00 BST, last modified on Tue 21 Apr 2020 08.20 BST. It's on our lot for a change. I won't paste it as it's copyright, but she quotes someone at "Midlands CRC" who says it has "never been better for disclosure".`,
      trap: true,
    },
    {
      label: '21',
      at: '2020-04-21 11:30',
      says: `This is going to sound petty after everything else on here, but can I have my chair? It's an orthopaedic one and was paid for by access to work and it has been sat in the office for a month behind a locked door. I've asked four times. I'm on a dining chair with two pillows, and I can't feel my left foot.`,
    },
    {
      label: '22',
      at: '2020-04-21 13:05',
      says: `In reply to 11.30, go and get it. Just turn up. Security let me have mine and a plant.`,
      refs: { clock: ['21'] },
    },
    {
      label: '23',
      at: '2020-04-21 16:20',
      says: `@anon 20:30 &amp; 21:07 last night - they've already served notice on the lease of ours, I've seen the e-mail.`,
      refs: { clock: ['16', '17'] },
    },
    {
      label: '24',
      at: '2020-04-21 19:45',
      says: `“I suspect that the answer is that nobody has asked.” 

There was a survey. It asked if I had “the kit and the confidence to deliver”. Two boxes, yes and mostly.`,
      refs: { quote: ['post'] },
    },
    {
      label: '25',
      at: '2020-04-22 09:30',
      says: `The Centre for Fair Sentences @cfsentences 

"Probation contact by phone is up 40% in a month. Could it be that people like being listened to?" 

9:12 AM · Apr 22, 2020 · Twitter Web App
16 Retweets 44 Likes`,
      trap: true,
    },
    { label: '26', at: '2020-04-22 22:10', says: `Week five, day three. Beans again I expect.` },
  ],
};
