import type { SourceThread } from '../source';

/** A hotel ballroom in 2013, and a ballot that closes on Friday. */
export const theRoadshow: SourceThread = {
  title: `The Roadshow Rolls In`,
  slug: 'the-roadshow',
  at: '2013-09-23 06:30',
  paragraphs: [
    `Well, the Transforming Rehabilitation roadshow reached us last Thursday, and a reader has kindly sent me this account of it:`,
    `'We were given name badges and a biscuit. There were about 140 of us in a hotel ballroom and three people from the programme team, none of whom had ever worked in probation. The first hour was slides. The word exciting was used eleven times. We were told that no decisions had been taken about who goes where, and that the split would be roughly 70/30, which sounded to most of us like a decision.'`,
    `'When it got to questions a colleague with thirty years in asked who would be responsible if a medium risk case turned nasty on a Friday afternoon. The answer was that the detail is being worked through. A trainee asked whether she would have a job at Easter. The answer was that the detail is being worked through. In the end people just started laughing.'`,
    `The national ballot closes on Friday. I would urge all members to vote, whatever they think of the leadership. As somebody said to me at the weekend, if we can't be bothered to put a cross on a piece of paper then we really do deserve Chris Grayling.`,
  ],
  comments: [
    {
      label: '1',
      at: '2013-09-23 07:04',
      says: `We had ours a fortnight ago. Same slides, same biscuits, same answers. Somebody at the back had a bingo card going and got a full house before coffee.`,
    },
    { label: '1.1', at: '2013-09-23 08:15', says: `Please tell me stakeholder was on it` },
    {
      label: '2',
      at: '2013-09-23 07:41',
      says: `I was there on Thursday and can confirm every word. What the account leaves out is that at about 11.15 one of the three took a phone call in the middle of a question from the floor. Just walked off to the side of the stage and took it.`,
      trap: true,
    },
    {
      label: '3',
      at: '2013-09-23 08:20',
      by: 'Geoffrey L Tasker',
      says: `I have been trying to find out on what authority any of this is being done. As I read it the 2007 Act lets the Secretary of State contract with whoever he likes for probation services, excepting court reports, and that is why there is no vote on it. The bill which is in the Lords now is about extending supervision to the under 12 months, not about the sell off at all.

I was told when I rang the information line that "policy questions cannot be answered by telephone".

If anybody knows better I'd be pleased to be corrected.`,
      trap: true,
    },
    {
      label: '4',
      at: '2013-09-23 09:02',
      says: `"The detail is being worked through"

Translation: there isn't any.`,
      refs: { quote: ['post'] },
    },
    {
      label: '5',
      at: '2013-09-23 09:44',
      says: `Thanks Geoffrey, that's the clearest explanation I've had from anyone including my own union. So what are the peers actually going to be voting on?`,
      refs: { name: ['3'] },
    },
    {
      label: '5.1',
      at: '2013-09-23 10:30',
      by: 'Geoffrey L Tasker',
      says: `An amendment that would say no reorganisation of probation without both Houses agreeing to it. It was passed in the Lords before the summer and the government will try and take it out again when it gets to the Commons.`,
    },
    {
      label: '5.2',
      at: '2013-09-23 20:11',
      says: `Which they will, because not one MP in ten could tell you what we do.`,
    },
    {
      label: '6',
      at: '2013-09-23 10:05',
      says: `70/30. I'll be in the 70 then, never won a raffle in my life.`,
      trap: true,
    },
    {
      label: '7',
      at: '2013-09-23 11:52',
      says: `I'm sorry but I don't think a ballot is going to change anything. I've been in this union since 1988 and have been on strike four times and I cannot remember a single thing that was different on the Monday. Grayling WANTS us on strike. He wants the Mail to run a picture of us on a picket line in the rain with a brazier so he can say look at them, they're stuck in the 70s. And meanwhile we lose a day's pay, which in my case is the kids' school shoes.

What would have hurt him is if every Chief and every Board had refused to do the work on it in January. They didn't. They fell over each other to be first.`,
      trap: true,
    },
    {
      label: '8',
      at: '2013-09-23 12:20',
      says: `07:41 was that the tall one in the brown shoes? Did exactly the same at ours.`,
      refs: { clock: ['2'] },
    },
    {
      label: '9',
      at: '2013-09-23 12:48',
      says: `Reminder that it has to be WITH them by 12 noon on Friday, not posted by then. So tomorrow's post at the latest, Weds if you trust Royal Mail more than I do.`,
      trap: true,
    },
    {
      label: '10',
      at: '2013-09-23 13:30',
      says: `From today's Evening Chronicle:-

"Probation officers across the region could walk out within weeks in a row over plans to hand most of their work to private firms. Around 600 staff are being balloted. A Ministry of Justice spokesman said: 'We are disappointed that a small number of staff may choose to take action that puts the public at risk. More than half a million crimes each year are committed by those who have broken the law before.' The result is expected at 5pm on Friday."

Always the half a million.`,
      trap: true,
    },
    {
      label: '11',
      at: '2013-09-23 17:55',
      says: `Posted mine on the way home. I'm no fan of the leadership either but what else have we got.`,
    },
    {
      label: '12',
      at: '2013-09-23 18:21',
      says: `Anon 11:52 I understand the frustration and I've lost count of the strikes too but with respect the Chiefs didn't have a union ballot paper in their hands and you do. If the turnout is 30% he'll wave it about in the house. Vote no if you like but VOTE.`,
      refs: { clock: ['7'] },
    },
    {
      label: '13',
      at: '2013-09-23 18:40',
      says: `Am I alone in thinking the trainee's question is the saddest thing in this? 18 months of training, NVQ on top, and nobody with the decency to say I don't know.`,
    },
    {
      label: '13.1',
      at: '2013-09-23 19:16',
      says: `I was that trainee. Thank you. I still don't know.`,
    },
    {
      label: '13.2',
      at: '2013-09-23 21:40',
      says: `Good luck to you. You asked the only question that mattered x`,
    },
    {
      label: '14',
      at: '2013-09-23 19:28',
      by: 'Cynthia Lamb',
      says: `I worked for a contractor that was outsourced twice (cleaning, hospital). What happens: month 1 nothing changes and everybody says see, it's fine. Month 4 new uniforms. Month 6 the supervisor goes and isn't replaced. Month 9 you get a letter about "harmonising" your hours. Don't ask me how I know. It took me 6 years to get out and train for this.`,
      trap: true,
    },
    { label: '15', at: '2013-09-23 19:55', says: `Who's paying for the hotel?` },
    {
      label: '15.1',
      at: '2013-09-23 20:26',
      says: `We are. £4,800 for the day inc. lunch at ours, according to somebody in finance. Which is about what our women's group costs for a year.`,
    },
    {
      label: '16',
      at: '2013-09-23 20:47',
      says: `Cynthia, you've just described exactly what happened to my sister's lot in the council call centre. TUPE'd in April, told it would be business as usual, and the last of the originals went the next March.`,
      refs: { name: ['14'] },
    },
    {
      label: '17',
      at: '2013-09-23 21:09',
      says: `none of whom had ever worked in probation

This for me. Would you send three people who'd never been on a ward to tell 140 nurses how they were going to be reorganised? (Don't answer that.)`,
      refs: { quote: ['post'] },
    },
    {
      label: '18',
      at: '2013-09-23 21:33',
      says: `@10:05 I actually laughed out loud, ta. First time today.`,
      refs: { clock: ['6'] },
    },
    {
      label: '19',
      at: '2013-09-23 22:18',
      says: `At the risk of being shot down I thought ours was OK. Chap from the team was straight with us and said he'd been seconded three weeks ago and didn't know yet. He gave out his e-mail and he has answered mine. I'm a PSO in programmes, I've been through two reorganisations already, it isn't the end of the world. Some of the stuff on here is frankly hysterical.`,
    },
    {
      label: '20',
      at: '2013-09-23 23:02',
      says: `22.18 - three weeks seconded and he's explaining the future of a 106 year old service to a room full of people who'll be doing it. And that's you reassured??`,
      refs: { clock: ['19'] },
    },
    {
      label: '21',
      at: '2013-09-24 06:51',
      says: `Re the bill. Evidence of Lord Ramsbotham and others is well worth a read, it's all on the parliament website, cols 662 to 690. He at least gets it.`,
      trap: true,
    },
    {
      label: '22',
      at: '2013-09-24 08:10',
      says: `Can I just say to 22:18 that you're allowed to have thought it was OK. I didn't, but the pile on that people get on here for saying so puts others off commenting.`,
      refs: { clock: ['19'] },
    },
    {
      label: '23',
      at: '2013-09-24 09:37',
      says: `Voted. 2 minutes of my life. Off to court now with four FDRs for the 10 o'clock list and no idea who I'll be writing them for by next summer.`,
      trap: true,
    },
    {
      label: '24',
      at: '2013-09-24 12:15',
      says: `Thanks to whoever wrote this, and to you Maud for putting it up. I've printed it and it's on the fridge in our kitchen with the biscuit bit underlined.`,
      trap: true,
    },
    {
      label: '25',
      at: '2013-09-24 18:04',
      says: `"What would have hurt him is if every Chief and every Board had refused to do the work on it in January."

I was on a Board until July. There were two of us who said that. We were told that it would be a breach of our duties and that the Secretary of State could simply replace us, which he could. But I'd still rather have made him do it.`,
      refs: { quote: ['7'] },
    },
  ],
};
