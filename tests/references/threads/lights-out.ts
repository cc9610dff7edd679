import type { SourceThread } from '../source';

/** A provider goes under: a letter that is shared, one minute of two comments. */
export const lightsOut: SourceThread = {
  title: `Lights Out at Working Links`,
  slug: 'lights-out',
  at: '2019-02-16 05:40',
  paragraphs: [
    `And so it came to pass. At about teatime yesterday the news broke that Working Links, owner of three CRCs covering Wales and the whole of the South West, had gone into administration, and that the contracts are to be taken over by Seetec. Some of us have been saying that this was coming since at least the summer of 2016.`,
    `The ministry's statement:-`,
    `"Our overriding priority is to protect the public and maintain the delivery of probation services in Wales and the south-west. We have a contingency plan in place to make sure that all services continue without interruption, and staff should report for work as normal on Monday."`,
    `By happy chance the Chief Inspector published her report on Dorset, Devon and Cornwall the very same day. She found that "the professional ethos of probation has buckled under the strain of the commercial pressures put upon it here, and it must be restored urgently". Staff had been completing sentence plans for people that they had never met. Immutable lines have been crossed, says Dame Glenys.`,
    `I'm told that staff in one office heard it on Radio 2. I'd like to pay tribute to those who have kept speaking up, at some cost, when it would have been easier to look the other way.`,
  ],
  comments: [
    {
      label: '1',
      at: '2019-02-16 08:11',
      says: `Report for work as normal. Nothing has been normal since 1 Feb 2015.`,
    },
    {
      label: '2',
      at: '2019-02-16 08:26',
      says: `Found out from my mum. She'd seen it on the ticker on the 6 o'clock news. I had been at my desk till 5.45 and nobody said a word.`,
      trap: true,
    },
    {
      label: '3',
      at: '2019-02-16 08:39',
      says: `I hate to say we told you so but. Napo SW told them in writing in October 2015, again in Feb 2016, met the MP in the summer, HSE complaint, you name it.

Dino`,
    },
    {
      label: '4',
      at: '2019-02-16 08:55',
      says: `<i>Immutable lines have been crossed</i>

What a phrase. And by whom, Dame Glenys? Who'll be named? In my world, when a line is crossed, there's a name on the breach report.`,
      refs: { quote: ['post'] },
    },
    {
      label: '5',
      at: '2019-02-16 09:17',
      says: `I've got £212 in mileage outstanding with this shower. I suppose I can whistle for it.`,
    },
    {
      label: '5.1',
      at: '2019-02-16 09:24',
      says: `Same, £188. My manager says that claims put in before 12.00 on Friday "should be honoured". Should.`,
      trap: true,
    },
    {
      label: '6',
      at: '2019-02-16 09:31',
      by: `Wendy`,
      says: `Well done Dino and all the reps. You were right all along and got nothing but grief for it.`,
      refs: { signoff: ['3'] },
    },
    {
      label: '7',
      at: '2019-02-16 10:02',
      says: `Text of the email to staff, sent 18:52 last night:

"Dear colleague, you will have seen in the media that Working Links (Employment) Ltd has entered administration. I want to reassure you that your CRC is a separate legal entity which isn't in administration and your employment is not affected. Please do not speak to journalists. A conference call will be held on Monday at 9.15 and you'll be invited to dial in. I know that this is an unsettling time but together we've achieved great things and I'm proud of every one of you."

Proud of every one of you. They got rid of four in ten of us.`,
      trap: true,
    },
    {
      label: '8',
      at: '2019-02-16 10:02',
      says: `Anybody else notice the share of it that Aurelius get to walk off with? Nothing to pay, asset stripped. Munich must be lovely this time of the year`,
    },
    {
      label: '9',
      at: '2019-02-16 10:15',
      says: `10:02 I had that email too, mine came at 20 to 8 and it was addressed to "Dear [FIRSTNAME]".`,
      refs: { clock: ['7'] },
    },
    {
      label: '10',
      at: '2019-02-16 10:41',
      says: `Seetec run Kent, Surrey and Sussex. I've friends there who say it's not bad as these things go. Rated 'Requires improvement', but only just, 2.4 stars or however they do it. The boss is a probation person, she was at Kent when it was a Trust.`,
    },
    {
      label: '10.1',
      at: '2019-02-16 11:06',
      says: `They're a dole to work company, same as WL was. I'll hold the champagne.`,
    },
    {
      label: '11',
      at: '2019-02-16 10:50',
      says: `10:41 she was Suki somebody. Suki Binning. Was chief of the Probation Institute too for 5 mins wasn't she?`,
      refs: { clock: ['10'] },
    },
    {
      label: '12',
      at: '2019-02-16 11:30',
      by: `Wendy`,
      says: `Can we remember the people on the caseload? One of my ex clients rang to ask me whether he still had to do his unpaid work as "they've gone bust". I said yes love. He said who for. I said I'd get back to him.`,
      trap: true,
    },
    {
      label: '13',
      at: '2019-02-16 11:44',
      says: `Ha, Wendy! Brilliant. In Cardiff a group turned up this morning at 8.30 for CP and there was no van.`,
      refs: { name: ['12'] },
    },
    {
      label: '14',
      at: '2019-02-16 12:20',
      says: `From the Western Mail:

"Up to 800 staff across Wales are in limbo after the company that runs the probation service collapsed. Liz Saville Roberts, the Plaid Cymru MP, said: 'I have warned about this time and again. Justice should never have been left to the market.'

"The union Napo said that its members had been let down. Its general secretary, Ian Lawrence, said last night that the situation was a scandal. In Wales, all offender management is due to return to the public sector at the end of the year."

At the end of the year. So 10 months of Seetec for us first, with new lanyards.`,
      trap: true,
    },
    {
      label: '15',
      at: '2019-02-16 12:34',
      says: `New lanyards, new logo, new email address, same chair with the wonky wheel.`,
    },
    {
      label: '16',
      at: '2019-02-16 12:57',
      says: `Not everything was bad. I'll get pelters for this but BRAG was a decent idea, poorly done.`,
    },
    {
      label: '17',
      at: '2019-02-16 13:05',
      says: `"BRAG was a decent idea"?? It was four colours! People were a colour! I had a blue who put his girlfriend in intensive care.`,
      refs: { quote: ['16'] },
    },
    {
      label: '18',
      at: '2019-02-16 13:12',
      says: `You were right about the pelters, 12:57`,
      refs: { clock: ['16'] },
    },
    {
      label: '19',
      at: '2019-02-16 13:27',
      says: `Part 1 of 2. I was made redundant by them in 2016, on the poor terms and not the enhanced ones that were promised. £11k less than somebody in the next county who'd done the same job for as long. They had the Modernisation Fund for that, our money, and kept it. I know of at least five people who lost their homes or marriages. So no, I don't think that I'll be sending a card.`,
    },
    {
      label: '20',
      at: '2019-02-16 13:31',
      says: `Part 2. What makes me really angry is the CEO's letter to us of March 2016, I've still got it, "the most generous that we can afford". In that year they paid the parent 1.9 million in management charges. I'm told the administrators are Grant Thornton or KPMG or some such. They get paid first, naturally. 

Ex-PSO Plymouth`,
      refs: { position: ['19'] },
    },
    {
      label: '21',
      at: '2019-02-16 13:50',
      says: `Ex-PSO Plymouth, was it EVR or just VS that you were offered? I'm sure there's a claim there still. 6 years from the breach I think, so until 2022.`,
      refs: { signoff: ['20'] },
    },
    {
      label: '22',
      at: '2019-02-16 14:08',
      says: `13:50 They called it "VR (B)". I've been to a solicitor, he wanted £300 to read the letter. But thanks.

Ex-PSO Plymouth`,
      refs: { clock: ['21'] },
    },
    {
      label: '23',
      at: '2019-02-16 14:40',
      says: `Wales 32 Scotland 6 half time or something, who cares`,
      trap: true,
    },
    {
      label: '23.1',
      at: '2019-02-16 14:49',
      says: `Wrong week mate. It's England next Saturday 4.45`,
      trap: true,
    },
    {
      label: '24',
      at: '2019-02-16 15:33',
      says: `A genuine question for Dino or any of the reps, what happens with the facility time agreement and the open grievances? Mine's been at stage 2 since 8/11.`,
      refs: { signoff: ['3'] },
    },
    {
      label: '25',
      at: '2019-02-16 16:20',
      says: `We are TUPE'd, or not TUPE'd, depending on whom you ask. The CRC is the employer, its owner changes. So no TUPE, and the grievance carries on. But get it confirmed.

Dino`,
    },
    {
      label: '26',
      at: '2019-02-16 16:48',
      says: `Cheers Dino, that's a help.`,
      refs: { signoff: ['25'] },
    },
    {
      label: '27',
      at: '2019-02-16 17:10',
      by: `David`,
      says: `Rory Stewart was asked about it on Any Questions. He said that the system "isn't working as well as we'd like". I've known David Brents with more insight.`,
      trap: true,
    },
    {
      label: '28',
      at: '2019-02-16 18:35',
      says: `I had 19 good years and four awful ones. I left at 4pm on a Thursday and no one looked up. I hope whoever gave the order to delete the unpaid work hours sleeps badly.`,
      trap: true,
    },
    {
      label: '29',
      at: '2019-02-16 19:02',
      says: `The comment above is all you need to know about TR. Nobody looked up.`,
      refs: { position: ['28'] },
    },
    {
      label: '30',
      at: '2019-02-16 20:15',
      by: `Wendy`,
      says: `Goodnight all. Thinking of everyone in the three areas, see you on Monday at 9.15 for "mute yourselves please".`,
      trap: true,
    },
    {
      label: '31',
      at: '2019-02-16 21:54',
      says: `David, don't insult Brent. He'd have told people to their faces, after a song.`,
      refs: { name: ['27'] },
    },
    {
      label: '32',
      at: '2019-02-16 22:30',
      says: `"it would have been easier to look the other way"

Most managers in our patch did just that and they'll all be in Seetec fleeces by Easter.`,
      refs: { quote: ['post'] },
    },
    {
      label: '33',
      at: '2019-02-16 23:02',
      says: `22.30 Not all. Mine was marched out at 3 in the afternoon for refusing to sign off plans for people nobody had seen. She deserves better than to be lumped in.`,
      refs: { clock: ['32'] },
    },
    {
      label: '34',
      at: '2019-02-16 23:20',
      says: `I stand corrected and I apologise to her. 22:30`,
      trap: true,
    },
    {
      label: '35',
      at: '2019-02-17 09:08',
      says: `I've read through all of this twice. What gets me is the email. <b>together we've achieved great things</b>. Name one.`,
      refs: { quote: ['7'] },
    },
    { label: '35.1', at: '2019-02-17 09:40', says: `Name two and I'll give you my lanyard` },
    {
      label: '36',
      at: '2019-02-17 10:25',
      says: `Great things, 9:08: they got the Devon and Somerset staff in the same room once for a fire drill.`,
      refs: { clock: ['35'] },
    },
    {
      label: '37',
      at: '2019-02-17 11:15',
      says: `Wendy your ex client's question is the best summary of the whole sorry business that I've read. "Who for." Indeed`,
      refs: { name: ['12'] },
    },
    {
      label: '38',
      at: '2019-02-17 13:40',
      says: `Letter in today's Observer from a former chief, p.48, worth a read. No I'm not him.`,
    },
  ],
};
