import type { SourceThread } from '../source';

/** The answer to a consultation: three days of it, three who give a name, the same minutes on two mornings. */
export const withThanksForYourViews: SourceThread = {
  title: `With Thanks for Your Views`,
  slug: 'with-thanks-for-your-views',
  at: '2013-05-14 07:05',
  paragraphs: [
    `The department's answer to its own consultation came out yesterday at tea time. It runs to twenty-six pages and thanks everybody warmly. Of the six hundred or so who wrote in, most were against, and the reply records this in a footnote before going on to say that 'respondents broadly recognised the case for change'.`,
    `I wrote in myself, as did my branch, my bench and, I happen to know, my dentist. None of us recognises the case for change. What we recognise is a timetable that somebody had already promised to somebody.`,
    `The part which most repays reading is paragraph 41. The new providers will be 'free to innovate without the burden of prescribed process'. I should like somebody to tell me who prescribed the process, because it was not us.`,
  ],
  comments: [
    {
      label: '1',
      at: '2013-05-14 07:48',
      says: `'respondents broadly recognised the case for change'

In the same way that a turkey broadly recognises the case for Christmas. I read every published response over the weekend, sad I know, and I counted eleven in favour and nine of those are companies who will be bidding. If a trainee wrote up a home visit like this I'd have them back in the office to do it again with me sat next to them.`,
      refs: { quote: ['post'] },
    },
    {
      label: '1.1',
      at: '2013-05-14 08:20',
      says: `I think you'll find one of the eleven was a parish council who had been sent the wrong form.....`,
    },
    {
      label: '2',
      at: '2013-05-14 09:12',
      says: `I was at the regional event in the hotel by the airport and I asked the question straight out, what happens to the victim liaison staff, and the civil servant on the platform (nice lad, about twelve) looked at the other civil servant and he looked at his phone and then we had the coffee break early. That was it. That was my consultation. I have twenty three years in, I have sat with families that I will not describe here, and the answer to what is going to happen to that work is a custard cream. I've kept the lanyard.`,
    },
    {
      label: '3',
      at: '2013-05-14 10:31',
      by: `Brian Tallow`,
      says: `Colleagues need to remember that the Lords have still got a say in this. There is an amendment down, in fact there are two, and the whips are not at all comfortable about the numbers. I was told by someone who is in a position to know that the vote has been pencilled for the week after recess and that peers of all sides are getting more letters about this than they have about anything since hunting. So WRITE. Write in your own words, don't use the template because they bin them, say what you do and what will be lost, keep it to one side of paper, be polite. I've done nine and I am on my second biro.`,
    },
    {
      label: '4',
      at: '2013-05-14 12:02',
      says: `9.12 - we had the same at the one in Leeds except it was shortbread. Ive come to think that the catering was the consultation.`,
      refs: { clock: ['2'] },
    },
    {
      label: '5',
      at: '2013-05-14 12:40',
      says: `Seen on the trade press site just now:

"Firms queue for rehabilitation billions

The government last night signalled that it's ready to hand the supervision of 200,000 offenders to private firms and charities. Launching the response in a speech at 9.12 this morning, the minister, Brian Hesketh, said the old system was 'frankly a relic'. Shares in two of the likely bidders rose sharply."

No comment needed from me.`,
      trap: true,
    },
    {
      label: '6',
      at: '2013-05-14 13:15',
      by: `Rhona`,
      says: `Brian - I have done as you say but I'm sorry to tell you I got a reply from a peer's office within the hour (an hour!) which said that his Lordship doesn't reply to correspondence from outside of his area of interest. He is a Lord. I hadn't realised they'd areas. I did write back and ask which bit of the country he does take an interest in and could I move there.

Seriously though, thank you for keeping on at us. I had given up at Easter.`,
      refs: { name: ['3'] },
    },
    {
      label: '7',
      at: '2013-05-14 17:26',
      says: `What nobody seems to grasp is that it isn't an argument about who's better, public or private. I have worked alongside some cracking people in the voluntary sector, and I've worked for an ACO who I wouldn't trust to run a bath. The argument is what happens in the gap. He comes out on Friday with a bag and forty six quid, he is in your caseload but his risk has gone up by Sunday and so now he's in mine, and I've never met him, and the one person who has met him works for a firm with a confidentiality clause and goes home at five. Every serious case review that I have ever read, and I've read a few and been in one, says the same, "information was not shared". So let's build an entire system out of not sharing it. Genius. Give that man a knighthood. He'll get one an'all.`,
      trap: true,
    },
    {
      label: '8',
      at: '2013-05-14 18:03',
      says: `Well said 17.26!! Thats the gap in one paragraph, and it has taken them 26 pages to step around it.`,
      refs: { clock: ['7'] },
    },
    {
      label: '9',
      at: '2013-05-14 19:50',
      says: `Can someone tell me in plain English what is meant by 'free to innovate without the burden of prescribed process'? Because I have got an audit on Thursday in which I'll be marked down if the initial sentence plan is dated on day 16 instead of 15, and if it's process that is holding us back then could we not have been freed from it ourselves, for nothing, like, on Monday.`,
      refs: { quote: ['post'] },
    },
    {
      label: '9.1',
      at: '2013-05-14 20:15',
      says: `You would think so wouldn't you. But then who'd buy it off them??`,
      trap: true,
    },
    {
      label: '9.2',
      at: '2013-05-14 21:02',
      says: `"could we not have been freed from it ourselves, for nothing"

I'm having that on a tea towel.`,
      refs: { quote: ['9'] },
    },
    {
      label: '10',
      at: '2013-05-14 22:37',
      by: `Rhona`,
      says: `Lying awake doing sums again. 15 years service, reduced factor if I go at 55, lump sum pays off the roof and about half of the car. Up again at 6.30 for the breakfast meeting, then 9.30 court, then 12.02 train if the court rises on time, which it will not.`,
      trap: true,
    },
    {
      label: '11',
      at: '2013-05-14 23:46',
      says: `I'm going to say something unpopular. I voted for this lot. I did, I thought that they would cut out the layers and let us get on with it, and I actually went along to that first briefing with an open mind and a clean notebook. I believed it when they said that small charities would be at the heart of it, because I knew a couple of them and they were brilliant. There's not one on the list now. Not a single one. So I am not angry because I'm a leftie or because I am scared of change, I'm angry because I was lied to by people I'd have defended down the pub. And I did defend them. Down the pub.`,
      trap: true,
    },
    {
      label: '12',
      at: '2013-05-15 06:55',
      says: `To 23:46. Respect for saying it. There's a lot of you about, and you're very welcome this side of the room, we've got no biscuits but the company is good.`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2013-05-15 08:09',
      says: `Oh please. You voted for leopards and your face is missing. I had to sit in the pub and listen to people like that for two years telling me they'd 'cut the layers' and now we are all meant to hug. What did you think they were going to do?`,
      refs: { quote: ['11'] },
    },
    {
      label: '14',
      at: '2013-05-15 09:12',
      says: `Morning all. Just back from our Chief's briefing: no news, no questions, fifteen minutes, and a slide with a bridge on it.`,
    },
    {
      label: '15',
      at: '2013-05-15 09:40',
      says: `9.12 what kind of bridge? Ours had a slide with a butterfly. If you were lucky enough to get the bridge then I think it means that you're in the first wave`,
      refs: { clock: ['14'] },
    },
    {
      label: '16',
      at: '2013-05-15 10:05',
      says: `Sorry that was meant to be funny and its come out flippant. People in our office are in bits today.`,
    },
    {
      label: '17',
      at: '2013-05-15 11:31',
      by: `Brian Tallow`,
      says: `Rhona, that noble Lord is well known for it. Try the cross benchers, there's a list on the union's site, and if you do only one do the former Chief Inspector because he reads them all himself and he answers in fountain pen. On the point raised at 17.26 yesterday, may I please use it? I'd take out the knighthood.`,
      refs: { name: ['6'], clock: ['7'] },
    },
    {
      label: '18',
      at: '2013-05-15 12:20',
      says: `Brian it was me at 17.26 and yes of course, use what you want. Leave in the bag and the forty six quid. And you may as well leave in the knighthood because I would say it to his face.`,
      refs: { name: ['17'], clock: ['7'] },
    },
    {
      label: '19',
      at: '2013-05-15 13:44',
      says: `My own view for what it's worth is that it was all decided at about 5.26 one afternoon on a sofa, before there was a consultation. You can tell by the tense. Everything's "will". There isn't a "would" in it from one end to the other.`,
      trap: true,
    },
    {
      label: '20',
      at: '2013-05-15 16:17',
      says: `I feel I have to stick up for 23.46. It takes something to write that on here, and being told your face is missing (08.09) is just what puts decent people off of posting. We need everybody. We needed everybody about three years ago to be honest.`,
      refs: { clock: ['11', '13'] },
    },
    {
      label: '20.1',
      at: '2013-05-15 17:00',
      says: `It was me, 08.09, and fair enough. It'd been a bad night with the kids and I took it out on a stranger. I apologise. The leopard stands.`,
      refs: { clock: ['13'] },
    },
    {
      label: '21',
      at: '2013-05-15 18:30',
      by: `Deepwater`,
      says: `Long time lurker. I'm on the other side of the desk, nine years on a life licence, same officer for seven of the nine. I don't care what they call it or whose badge she wears. What I am asking is has anybody thought of telling US? Nobody's said a word. She doesn't know either, bless her, I could see it when I asked.`,
      trap: true,
    },
    {
      label: '22',
      at: '2013-05-15 19:04',
      says: `Deepwater, no, nobody has. I am ashamed to say that until I read that I hadn't thought of it either and I have got thirty one people on my caseload. I'll tell every one of them this week what I know, it'll take me about a minute each.`,
      refs: { name: ['21'] },
    },
    {
      label: '23',
      at: '2013-05-15 21:10',
      says: `Thank you Deepwater. That's the most important post on this whole page. Did nobody in all of the six hundred responses ask the people it's being done to? I wrote one of them and I never did.`,
      refs: { name: ['21'] },
    },
    {
      label: '24',
      at: '2013-05-15 22:22',
      says: `Just watched the recording of the minister on the late programme. He was asked about Deepwater Horizon, the spending review, and a by-election, in that order, and then there were forty seconds for us. "It's about time we gave these people a mentor at the gate". I have been a mentor at the gate. It was called being a probation officer, in 1994, and I had a Fiesta.`,
      trap: true,
    },
    {
      label: '25',
      at: '2013-05-16 07:30',
      says: `"It's about time we gave these people a mentor at the gate"

Nobody's ever said what the mentor will do once they have got to the end of the prison drive.`,
      refs: { quote: ['24'] },
    },
    {
      label: '26',
      at: '2013-05-16 08:40',
      by: `Rhona`,
      says: `Deepwater I hope that she told you when she could. Mine all asked me on the same day and I said "I'll still be here" and then I went and sat in the stationery cupboard. Brian, fountain pen it is.`,
      refs: { name: ['21', '17'] },
    },
    {
      label: '27',
      at: '2013-05-16 13:02',
      says: `For anyone that's planning on going down to sit in the gallery, it's a public seat, take photo ID, you queue at St Stephens and there's no guarantee. Amendment 31 then amendment 44 if they're called. My last train's the 23.46 which gets me into Crewe at some unholy hour, so if it goes to a late vote I'll be sleeping on Brian's floor (my brother, he doesn't know it yet).`,
      trap: true,
    },
    {
      label: '28',
      at: '2013-05-16 19:20',
      says: `13.02 have a fiver for a cup of tea, I'd be there if I could get the cover. I'll be watching on the parliament channel along with the other three.`,
      refs: { clock: ['27'] },
    },
  ],
};
