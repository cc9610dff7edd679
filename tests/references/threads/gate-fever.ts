import type { SourceThread } from '../source';

/** A Friday before a bank holiday and the three days after it: three who sign off, verses and sums. */
export const gateFever: SourceThread = {
  title: `Gate Fever`,
  slug: 'gate-fever',
  at: '2017-08-25 07:15',
  paragraphs: [
    `A Friday before a bank holiday, and so I am writing about Friday releases, as I do at about this time in every year. I am told that sixty-three people will walk out of one northern jail this morning. The housing office in that city closes at half past three today and opens again on Tuesday.`,
    `The minister was asked in the spring whether the law might be changed, so that people could be let out a day or two earlier where the date falls before a weekend. He replied that 'the existing flexibilities are adequate and are kept under review'. The Scots have changed theirs. Nobody there seems to have come to harm.`,
    `I would only ask whoever reviews the flexibilities to stand outside of the gate at eleven o'clock today, with a carrier bag, and to wait for the bus.`,
  ],
  comments: [
    {
      label: '1',
      at: '2017-08-25 08:02',
      says: `I've got two out today. One's going to his mum's, which is the address that he committed the offence at but she has got a new sofa so that's all right according to the assessment. The other is NFA with a tent. I rang the charity, who rang the council, who rang me. That's what is called a multi agency approach. He is 61 with a colostomy. I've asked for it to be put on record that I asked.`,
    },
    {
      label: '2',
      at: '2017-08-25 08:40',
      says: `I was a Resettlement Worker in one of those 'through the gate' contracts and I can tell you that the target was to have a plan completed. Not to have a house. To have a plan. So I'd write "Mr X will present as homeless" and press the button and it would go green. I've turned hundreds of people green. I left after eleven months, I couldn't look at a traffic light.`,
    },
    {
      label: '2.1',
      at: '2017-08-25 09:14',
      says: `"Mr X will present as homeless"

This is what I get through at my end, word for word, every single time. Nice to meet you at last lol`,
      refs: { quote: ['2'] },
    },
    {
      label: '2.2',
      at: '2017-08-25 10:20',
      says: `It's the "will" that gets me. Like its an achievement.`,
    },
    {
      label: '3',
      at: '2017-08-25 09:00',
      says: `Psalm 107, 10 to 16 if anybody is minded. Or Isaiah 61:1, 'the opening of the prison to them that are bound'. Isaiah doesn't mention what time of day.

Revd T`,
      trap: true,
    },
    {
      label: '4',
      at: '2017-08-25 09:47',
      says: `I did fourteen months in a local and got let out on the Friday before a bank holiday, this was in 2009. Nobody believes how long it takes them to let you out of prison. Unlocked at 7, reception by 8:02, sat in a box until gone half ten, then they couldnt find my property, then they found somebody else's. Out of the door at ten to one. Probation appointment was for 2pm eleven miles off, two buses. I made it by four minutes and the officer had gone to a meeting about punctuality. I swear to god. She had left a note on the door. I have still got it because I had it in my hand when I met the bloke who sorted me out, a caretaker, he let me sit in the warm and he rang round. 8 years clean in October. He died last year and I spoke at the funeral.

Ziggy (not his real name)`,
      trap: true,
    },
    {
      label: '5',
      at: '2017-08-25 10:30',
      says: `Ziggy that's a wonderful post and I am going to read it out at our team meeting (which is about punctuality)`,
      refs: { signoff: ['4'] },
    },
    {
      label: '6',
      at: '2017-08-25 10:52',
      says: `@ 08:02 -- the colostomy man. Get on to the hospital discharge team at whichever hospital did the op and not the council. They've a duty under their own rules if he's still under a consultant, which he will be. Ask for the social worker attached to the ward and use the words "unsafe discharge". I know he is being discharged from a jail and not from a ward but you'd be amazed at how often no one spots the difference. Worked for me twice.`,
      refs: { clock: ['1'] },
    },
    {
      label: '7',
      at: '2017-08-25 11:13',
      says: `10:52 I could kiss you. He's got a bed until Wednesday.`,
      refs: { clock: ['6'] },
    },
    {
      label: '8',
      at: '2017-08-25 11:30',
      says: `'Kept under review' is civil service for in a drawer. 'Adequate' is civil service for no. 'Flexibilities' isn't anything at all.`,
      refs: { quote: ['post'] },
    },
    {
      label: '9',
      at: '2017-08-25 12:01',
      says: `A word from the other side of the wall. I am a reception officer, band 3, nineteen years. We had sixty four to get out this morning in fact and there was five of us on, one being a lad on his second week. Every one has to be identified, searched, changed, property signed for, cash counted, licence read to him and signed for, and if he can't read it somebody needs to read it with him, which I do, because I've seen what happens if you don't. That's twelve minutes if nothing's wrong. Five into sixty four at twelve minutes, you do the maths, and then there's the courts run wanting to be booked out through the same door. I don't like it no more than you. Sorry about your property Ziggy, and I mean that, it's nearly always that the bags were put on the shelf by number and some clever bugger has re-done the numbers.`,
      refs: { signoff: ['4'] },
    },
    {
      label: '10',
      at: '2017-08-25 12:25',
      says: `Thank you to the reception officer. Always good to hear from inside, and I for one had never thought about the twelve minutes.`,
    },
    {
      label: '11',
      at: '2017-08-25 12:44',
      says: `64 x 12 / 5 = 153.6 minutes. So two and a half hours if nobody breaks wind. Unlocked at 7, should all be out by 9.33 then? I'm not having a go, it's a real question, what are they doing until ten to one??`,
    },
    {
      label: '12',
      at: '2017-08-25 13:20',
      says: `12.44 -- I'm the reception officer. What are we doing? We are waiting for healthcare to bring the meds across. That's it. That's the whole answer. One nurse, four wings.`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2017-08-25 14:05',
      says: `Friday's five o'clock song from our duty desk: 2 x NFA, 1 x no show, 1 x showed up at the wrong office since it was shut in March and no one told the jail, 1 x recall already (he was out for three hours and 20 minutes, is that a record?). Kettle's broke too.`,
      trap: true,
    },
    {
      label: '14',
      at: '2017-08-25 15:35',
      says: `Just rung the housing office at 15:31 and got the answerphone. "Our offices are now closed until 09:00 on Tuesday." So that's that.`,
      trap: true,
    },
    {
      label: '15',
      at: '2017-08-25 16:10',
      says: `14:05 not a record. We had one recalled from the bus stop outside, 25 minutes, he'd tested positive on the way out.`,
      refs: { clock: ['13'] },
    },
    {
      label: '16',
      at: '2017-08-25 17:48',
      says: `Many years ago (1987? 88?) we had a thing called the Friday fund. There was a tin. It was a real tin, it had had Quality Street in it. The SPO had the key and if you had somebody out on a Friday with nowhere to go you'd take twenty quid and you put them up at Mrs Doyle's, she did a room and an egg. And you wrote it in the book. On the Monday he came in and you took it from there. I don't think that we lost more than about a hundred pounds in ten years. An auditor found the tin in 1993, he was very nice about it. Mrs Doyle got a card from one of them every Christmas until she passed away. I think about that tin every time somebody says commissioning framework.

Ex-SPO, allotment holder, bad knees`,
      trap: true,
    },
    {
      label: '17',
      at: '2017-08-25 18:22',
      says: `@Ex-SPO... I think I knew Mrs Doyle!! Was she up by the infirmary, with a budgie that swore?`,
      refs: { signoff: ['16'] },
    },
    {
      label: '17.1',
      at: '2017-08-25 19:05',
      says: `She was. It'd been one of her guests who taught it.

Ex-SPO`,
    },
    {
      label: '18',
      at: '2017-08-25 19:40',
      says: `Its not just housing. The methadone script runs out on Saturday, the chemist that he is down for shuts at noon and the GP that he's down for has retired. Every bit of this is known about. Every bit's been in an inspection report, I've got them all on my shelf, 2001, 2005, 2009, 2013, 2016. The same recommendation with different fonts.`,
      trap: true,
    },
    {
      label: '19',
      at: '2017-08-25 20:15',
      says: `Does anyone else find the tin story (17:48) the saddest thing that's ever been on here? We had it solved. It cost a tin.`,
      refs: { clock: ['16'] },
    },
    {
      label: '20',
      at: '2017-08-25 21:30',
      says: `Off topic I know but the minister in question, Sir Ziggy as we call him in our office on account of his hair, was on the radio this morning and had never heard of an NFA. He thought it was a football thing.`,
      trap: true,
    },
    {
      label: '21',
      at: '2017-08-26 08:15',
      says: `Saturday morning. The man with the tent's tent has been nicked. (I'm the 08.02 from yesterday.) Not my colostomy chap, he's in his bed, it's that I had given the tent to another of mine.`,
      refs: { clock: ['1'] },
    },
    {
      label: '22',
      at: '2017-08-26 09:12',
      says: `"One nurse, four wings."

Two wings more than we've got nurses for here. Four words and it tells you more than the whole thematic.`,
      refs: { quote: ['12'] },
    },
    {
      label: '23',
      at: '2017-08-26 10:40',
      says: `> I've turned hundreds of people green.

I did too, and its stayed with me. If it's any comfort there was no box we could have ticked that would've made a house.`,
      refs: { quote: ['2'] },
    },
    {
      label: '24',
      at: '2017-08-26 11:02',
      says: `Ziggy, if you are still reading this, what did the note say?`,
      refs: { signoff: ['4'] },
    },
    {
      label: '25',
      at: '2017-08-26 14:36',
      says: `11:02 -- It said "Back in 10 mins. Please be patient".

Ziggy (still not his real name)`,
      refs: { clock: ['24'] },
    },
    {
      label: '26',
      at: '2017-08-27 09:30',
      says: `Home now after twelve hours at the soup run. It is a Sunday so I shan't preach. We saw nine who'd come out on the Friday, one in slippers. Acts 12:7 for those that like to look things up.

Revd T`,
      trap: true,
    },
    {
      label: '27',
      at: '2017-08-27 18:00',
      says: `Revd T, God bless you, and I say that as an atheist with a bad back. Slippers.`,
      refs: { signoff: ['26'] },
    },
    {
      label: '28',
      at: '2017-08-27 21:15',
      says: `Sentence planning board, Tuesday 29th, 11:30 sharp, video link from the jail (if it works), all welcome, which is a lie as there are only two chairs. I've got a question for it. The question is the same one I took in 2013.`,
      trap: true,
    },
    {
      label: '29',
      at: '2017-08-28 10:07',
      says: `@Ex-SPO and Ziggy and whoever the reception officer is, I train new staff and I would like to use all three of your posts with the first years, if nobody minds. They get a module called Resettlement Pathways. It doesn't have a tin in it.`,
      refs: { signoff: ['16', '4'] },
    },
  ],
};
