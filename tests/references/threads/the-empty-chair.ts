import type { SourceThread } from '../source';

/** The first weeks of working from the kitchen: nested quarrels, same-minute ties, posters named and misnamed. */
export const theEmptyChair: SourceThread = {
  title: `The Empty Chair`,
  slug: 'the-empty-chair',
  at: '2020-04-05 10:00',
  paragraphs: [
    `There is a chair in my spare room in which, last week, eleven people sat. None of them was there. I looked at the chair while they told me things, since it seemed rude to look at the wall.`,
    `It can be done by telephone. I say so as one who thought it couldn't. Some of them talk more, not being looked at. But I do not know who else is in the room, and nor do they tell me, and I go to bed and listen to what I may have heard.`,
    `We were told on Friday that 'exceptional delivery' will last for three weeks.`,
  ],
  comments: [
    {
      label: '1',
      at: '2020-04-05 10:21',
      says: `'exceptional delivery' will last for three weeks ... put it in the diary, we'll all laugh at that in June`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2020-04-05 10:30',
      says: `Doorstep visits start tomorrow: 2m, no entry, PPE "where available" (it's not available). I've 14. 10:30 at No. 9, 10:44 at No. 44, 11:00 at the caravan with the goose. Yours truly, Public Servant.`,
      trap: true,
    },
    {
      label: '3',
      at: '2020-04-05 10:44',
      says: `I am an asthmatic with a shared front door and I was told on Thursday I'm "key" and should come in. I asked what for. They said to be visible. To whom? There's a security guard and a ficus.`,
    },
    {
      label: '4',
      at: '2020-04-05 10:44',
      says: `My cases are fine. It's me. I've not had a conversation with anybody who isn't on licence since a week last Tuesday. I told one I'd a headache & he rang next day to see if I was better. Who's supervising who`,
    },
    {
      label: '5',
      at: '2020-04-05 10:58',
      says: `10:44 the lonely one. Ring your union, they've a line, or just post on here, we'll be up.`,
      refs: { clock: ['4'] },
    },
    {
      label: '6',
      at: '2020-04-05 11:04',
      says: `10:44 go home. Get it in an email that you've asthma, then go home. The ficus will cope.`,
      refs: { clock: ['3'] },
    },
    {
      label: '7',
      at: '2020-04-05 11:20',
      says: `10:44 you have my sympathy`,
      refs: { clock: ['3|4'] },
    },
    {
      label: '8',
      at: '2020-04-05 11:26',
      says: `Two 10:44s! And I feel for them both.`,
      refs: { clock: ['3', '4'] },
    },
    {
      label: '9',
      at: '2020-04-05 11:55',
      by: `Wendy at the Weir`,
      says: `I've gone back, at 68, having retired at 63. They rang me up and I'd said yes before I'd put my tea down. I'm on a court desk. I'd like to know why it has taken a plague for anybody to ask us back. There are hundreds of us. We can type, some of us.`,
    },
    {
      label: '10',
      at: '2020-04-05 12:10',
      says: `Wendy! Was it you at Thornaby? You taught me how to write a stand down report, on the back of an envelope`,
      refs: { name: ['9'] },
    },
    {
      label: '10.1',
      at: '2020-04-05 12:25',
      by: `Wendy at the Weir`,
      says: `I was. And you still owe me for the envelope.`,
    },
    {
      label: '10.2',
      at: '2020-04-05 12:44',
      says: `Wendy never forgets an envelope.`,
      refs: { name: ['10.1'] },
    },
    {
      label: '11',
      at: '2020-04-05 13:15',
      says: `Clap for us at 8 on Thursday? It's for carers. They clapped next door's Ocado man. Came out 20:00, in by 20:02. I clapped for the ficus.`,
      trap: true,
    },
    {
      label: '12',
      at: '2020-04-05 13:40',
      says: `Ficus 13:15!! I thought you were the other ficus person`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2020-04-05 14:08',
      says: `Am I the only one who's liking it? No commute, no hot desk, no one microwaving fish. I get through my calls by two, and they all pick up. I've had one lad tell me that he's been drinking since he was nine, and he'd never said it in two years of sitting across from me.`,
    },
    {
      label: '13.1',
      at: '2020-04-05 14:20',
      says: `You're not the only one but we don't say it out loud`,
    },
    {
      label: '13.2',
      at: '2020-04-05 14:31',
      says: `Until they decide they don't need an office. Or you.`,
    },
    {
      label: '13.3',
      at: '2020-04-05 14:39',
      says: `14:31, that. They're counting the rent as we speak.`,
      refs: { clock: ['13.2'] },
    },
    {
      label: '13.4',
      at: '2020-04-05 14:39',
      says: `14:20 I'll say it out loud. I LIKE IT.`,
      refs: { clock: ['13.1'] },
    },
    {
      label: '13.5',
      at: '2020-04-05 14:50',
      says: `14:39 and 14:39 - same minute, opposite worlds.`,
      refs: { clock: ['13.3', '13.4'] },
    },
    {
      label: '14',
      at: '2020-04-05 15:30',
      says: `"I do not know who else is in the room" this is what keeps me awake as well. I've a code word with two of them. If she says that she's out of milk I ring the police.`,
      refs: { quote: ['post'] },
    },
    {
      label: '15',
      at: '2020-04-05 15:52',
      says: `Milk idea (15.30) is so simple. May I pinch it?`,
      refs: { clock: ['14'] },
    },
    { label: '15.1', at: '2020-04-05 16:05', says: `Please do. Don't all use milk.` },
    {
      label: '16',
      at: '2020-04-05 17:00',
      says: `Daily briefing 17:00. Slide 3, blue line good, red line bad. "Sit on the curve". Someone ask about the 80,000 in prison. No, it's Robert from ITV again with a 4-parter.`,
      trap: true,
    },
    {
      label: '17',
      at: '2020-04-05 18:10',
      by: `Robert`,
      says: `I'm Robert not from ITV. AP in the Midlands, 22 residents, two with a cough, one bathroom on each landing, and I've been advised to "zone" it. I have done it with masking tape. The staff who've come in are on about £10 an hour and I have had not one ring in sick who wasn't. I won't hear a word said against any of them.`,
    },
    {
      label: '18',
      at: '2020-04-05 18:28',
      says: `Respect to Robert and all at the AP. What do you need? I can drop stuff off`,
      refs: { name: ['17'] },
    },
    {
      label: '19',
      at: '2020-04-05 18:40',
      by: `Robert`,
      says: `Loo roll and a thermometer, 18:28, if that's a real offer. Maud can pass on the address.`,
      refs: { clock: ['18'] },
    },
    {
      label: '20',
      at: '2020-04-05 19:05',
      says: `Robert Chaplin, Sec. of State, on the radio: "no one will be left behind". I'm behind! I've 51 cases & a login that expires every 30 mins, on the hour and half past.`,
      trap: true,
    },
    {
      label: '21',
      at: '2020-04-05 20:44',
      says: `I hate to be that person. What's happening about the community payback hours? People's orders end in May and they've 60 to do.

Sorry,
That Person`,
    },
    {
      label: '22',
      at: '2020-04-05 21:01',
      says: `That Person, extended is what I hear, 12 months to be added by statute. No one's told them.`,
      refs: { signoff: ['21'] },
    },
    {
      label: '23',
      at: '2020-04-05 21:15',
      says: `I'm that person who goes out in a mask and gloves and then eats a sausage roll with the gloves on. 21:01 and it's my fourth. Send help`,
      trap: true,
    },
    {
      label: '24',
      at: '2020-04-06 07:40',
      says: `To last night's, sorry I mean yesterday morning's, lonely 10:44: how's the head?`,
      refs: { clock: ['4'] },
    },
    {
      label: '25',
      at: '2020-04-06 08:15',
      says: `Much better thanks 07:40 :) He rang again at eight.`,
      refs: { clock: ['24'] },
    },
    {
      label: '26',
      at: '2020-04-06 08:50',
      says: `^ This has made me cry into my porridge.`,
      refs: { position: ['25'] },
    },
    {
      label: '27',
      at: '2020-04-06 09:30',
      says: `Thanks to whoever left a box of masks on our step, no note. Reg. YK18 3 something? 06:31 on the door camera. In a beret.`,
      trap: true,
    },
    {
      label: '28',
      at: '2020-04-06 10:10',
      says: `09:30 that was a beret'd gentleman of my acquaintance and he says you're welcome.`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2020-04-06 12:12',
      says: `no one microwaving fish

I've got a husband at home. He microwaves fish.`,
      refs: { quote: ['13'] },
    },
    {
      label: '30',
      at: '2020-04-06 13:31',
      by: `Wendy at the Weir`,
      says: `12:12 leave him. It's what I did.`,
      refs: { clock: ['29'] },
    },
    {
      label: '31',
      at: '2020-04-06 14:14',
      says: `Wendy for Lord Chancellor. Not a man in a tie with a slide. Wendy.`,
      refs: { name: ['30'] },
    },
    {
      label: '32',
      at: '2020-04-06 16:16',
      says: `Psalm 91, v. 5-6 for those who like that sort of thing. Also pub quiz on zoom tonight 7:30, ID 882 104 4, no password as we couldn't work out how.`,
      trap: true,
    },
  ],
};
