import type { SourceThread } from '../source';

/** An election summer: debates, polls and promises, with politicians who are called like posters. */
export const anyOtherBusiness: SourceThread = {
  title: 'Any Other Business',
  slug: 'any-other-business',
  at: '2024-06-19 06:25',
  paragraphs: [
    'We were mentioned! It came at 9.51 last night, in the last two minutes, after the potholes. A lady in the third row asked what they would do about probation, and one of the candidates asked her whether she meant parole.',
    'From the larger manifesto, page 83, under Any Other Business:-',
    'We will conduct a strategic review of probation governance, so as to ensure that it is locally accountable, nationally consistent, and fit for the future. We will build on its strengths, and be honest about its weaknesses, within the existing envelope.',
    'I have been at this long enough to have seen five strategic reviews. An envelope is a thing that you put a bill in.',
  ],
  comments: [
    {
      label: '1',
      at: '2024-06-19 07:01',
      says: `I'd gone to put the bins out! Typical.`,
    },
    {
      label: '2',
      at: '2024-06-19 07:10',
      by: 'Ros',
      says: `I was in the audience. Not the third row, the sixth. The lady's called Margaret and she is a volunteer at a visitors' centre and she'd written the question on her hand. They'd told her she would be on at twenty past nine.`,
      trap: true,
    },
    {
      label: '2.1',
      at: '2024-06-19 07:35',
      says: `Good for Margaret. Thanks for telling us Ros, that's a lovely detail about the hand.`,
      refs: { name: ['2'] },
    },
    {
      label: '2.2',
      at: '2024-06-19 08:12',
      by: 'Emeka O',
      says: `Emily Rosser's answer was the only one that made any sense and she was on for twelve seconds. "Ask the people who do it." I'd vote for that.`,
      trap: true,
    },
    {
      label: '2.3',
      at: '2024-06-19 08:40',
      says: `Emeka, agreed, although she's 50/1 and she's standing in Orkney.`,
      refs: { name: ['2.2'] },
    },
    {
      label: '3',
      at: '2024-06-19 07:44',
      says: `“locally accountable, nationally consistent, and fit for the future”

I asked my lad to make that into a sentence with a verb and he couldn't. He's got a first in English.`,
      refs: { quote: ['post'] },
    },
    {
      label: '4',
      at: '2024-06-19 08:30',
      says: `Poll of polls this morning 41-20-16-11-7. That's 95, so 5% are still looking for their glasses.`,
      trap: true,
    },
    {
      label: '5',
      at: '2024-06-19 08:58',
      says: `Don't get your hopes up. I was at the 1997 hustings in a scout hut at 7.30pm and was promised "a golden age". By 2001 we'd a new logo and a director.`,
      trap: true,
    },
    {
      label: '6',
      at: '2024-06-19 09:20',
      says: `Give it to the mayors. They know the housing people, the drugs people, the police. Ours returns calls. HMPPS is four hundred miles away, and I'm counting from its own car park.`,
    },
    {
      label: '6.1',
      at: '2024-06-19 09:48',
      says: `Have you MET our mayor?`,
    },
    {
      label: '6.2',
      at: '2024-06-19 10:05',
      says: `"Ours returns calls" oh lucky you. Ours returns leaflets.`,
      refs: { quote: ['6'] },
    },
    {
      label: '6.3',
      at: '2024-06-19 10:44',
      says: `The mayors will want tags and hi-vis, because you can photograph them. You'll be running a parade within the year. There's only one structure that ever worked, and it was 54 areas with a committee, and a cup of tea, and a chief officer who'd done the job.`,
    },
    {
      label: '6.4',
      at: '2024-06-19 11:12',
      says: `1044 - you forgot the biscuits but otherwise yes`,
      refs: { clock: ['6.3'] },
    },
    {
      label: '6.5',
      at: '2024-06-19 12:30',
      says: `Re 10:44. 54 areas meant 54 ways to fill in a form. I transferred one man from Kent to Cumbria in '92 and it took until '94.`,
      refs: { clock: ['6.3'] },
    },
    {
      label: '7',
      at: '2024-06-19 10:15',
      says: `Candidate came to our door. I said what about probation, he said he'd been on it once himself, for a scooter. Got my vote. That's one more than the rest of them have done.`,
      trap: true,
    },
    {
      label: '8',
      at: '2024-06-19 11:40',
      says: `And here is the other lot's offer, from <a href="https://example.org/offer">their website</a> (updated 18 June, 16:20):

"We'll back probation officers with new powers. 1. £30m for GPS. 2. A 10:1 ratio of staff to hubs. 3. Emeka Obi, our candidate for Leigh West, says: 'I grew up with people who went the wrong way. What they needed was somebody who'd stick around.' 4. A new offence of failing to engage, with a maximum of 14 days."`,
      trap: true,
    },
    {
      label: '8.1',
      at: '2024-06-19 12:01',
      says: `"somebody who'd stick around" and then point four gives him a fortnight for it. Joined up thinking.`,
      refs: { quote: ['8'] },
    },
    {
      label: '9',
      at: '2024-06-19 13:25',
      says: `Nobody will touch it till the autumn. There's a spending review on the 30th of October and a prisons bill ahead of us in the queue. I wrote "probation" on the whiteboard at No. 10 once, on a visit. It's probably still there behind the fridge.

Wearily,
Sir Humph`,
    },
    {
      label: '10',
      at: '2024-06-19 14:02',
      says: `Sir Humph I think I know who you are and I'm not saying a word`,
      refs: { signoff: ['9'] },
    },
    {
      label: '11',
      at: '2024-06-19 15:15',
      says: `Anon you've not understood the manifesto at all, try reading it.`,
      trap: true,
    },
    {
      label: '12',
      at: '2024-06-19 15:33',
      says: `Which Anon? There are about nine of us in here. It's like a stag do in Spartacus.`,
      trap: true,
    },
    {
      label: '13',
      at: '2024-06-19 17:40',
      says: `Pay, workload, vetting, buildings, IT. In that order. Put that on page 83.`,
      trap: true,
    },
    {
      label: '14',
      at: '2024-06-19 18:10',
      says: `I agree with the last poster except that I'd put IT first. I've been logged out 4 times today, at 9:20, 10:05, 11:40 and just now.`,
      refs: { position: ['13'] },
    },
    {
      label: '15',
      at: '2024-06-19 20:05',
      says: `England kick off at 5pm tomorrow and I've a MAPPA at 4:30. Professional curiosity as to the result will be managed.`,
      trap: true,
    },
    {
      label: '16',
      at: '2024-06-19 21:30',
      says: `Emeka and Ros thank you both for watching so the rest of us didn't have to`,
      refs: { name: ['2.2', '2'] },
    },
    {
      label: '17',
      at: '2024-06-20 06:45',
      by: 'Wanda',
      says: `Five reviews he says and I was seconded to two. I can tell you how it goes. Week 1 you get a lanyard. Week 2 you visit Sunderland. By week 9 there's a draft that says what was wanted by the person who chose you, and in week 10 the person moves to Defra.`,
      trap: true,
    },
    {
      label: '18',
      at: '2024-06-20 07:30',
      says: `Wonderful stuff Wanda. Why Sunderland?`,
      refs: { name: ['17'] },
    },
    {
      label: '19',
      at: '2024-06-20 07:52',
      by: 'Wanda',
      says: `It's always Sunderland. They keep a room ready.`,
    },
    {
      label: '20',
      at: '2024-06-20 08:44',
      says: `Sir Humph, was it the fridge with the milk rota on? If so you're Gordon. No don't tell me.`,
      refs: { signoff: ['9'] },
    },
    {
      label: '21',
      at: '2024-06-20 09:15',
      says: `<i>An envelope is a thing that you put a bill in.</i>

And then you send it to somebody else. Second class.`,
      refs: { quote: ['post'] },
    },
    {
      label: '22',
      at: '2024-06-20 10:02',
      says: `"We don't do God" and "we don't do probation". Alastair said one of them, I forget which.`,
      trap: true,
    },
    {
      label: '23',
      at: '2024-06-20 11:20',
      says: `I'll be voting at 7:00 sharp at St Wanda's, or whatever it's called, the church with the jumble. Bring ID. A bus pass will do if you're over 60, but mine as a public servant will not.`,
      trap: true,
    },
    {
      label: '24',
      at: '2024-06-20 12:48',
      says: `The poster who wants us under the mayors, 9.20 yesterday: come and spend a day in ours. There's a hi-vis with your name on.`,
      refs: { clock: ['6'] },
    },
    {
      label: '25',
      at: '2024-06-20 17:03',
      says: `wanda and the milk rota. this blog is wasted on probation`,
      refs: { name: ['17'] },
    },
    {
      label: '26',
      at: '2024-06-20 18:56',
      says: `1-1. Moved on to risk level medium.`,
      trap: true,
    },
    {
      label: '27',
      at: '2024-06-21 08:05',
      says: `Cut from the minutes of our team meeting: "AOB: Probation. Nothing to report. Meeting closed 10.15."`,
      trap: true,
    },
    {
      label: '28',
      at: '2024-06-21 09:20',
      says: `9.20 logged in. 10.05 logged out. 10:44 logged in. I'd like to thank the academy.`,
      trap: true,
    },
    {
      label: '29',
      at: '2024-06-21 10:40',
      says: `"Week 2 you visit Sunderland." I live there and nobody's ever told us that we're on a tour.`,
      refs: { quote: ['17'] },
    },
    {
      label: '30',
      at: '2024-06-21 12:12',
      says: `come back Sir Humph we have found the fridge`,
      refs: { signoff: ['9'] },
    },
  ],
};
