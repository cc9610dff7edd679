import type { SourceThread } from '../source';

/** A newspaper article and the answers to it: pasted letters, people of the news with posters' names, quotes of quotes. */
export const theCourierWrites: SourceThread = {
  title: `The Courier Writes`,
  slug: 'the-courier-writes',
  at: '2017-06-05 17:00',
  paragraphs: [
    `The evening paper has found out that a man who was under supervision did something dreadful. It has a photograph of the office, with the blinds down, and one of the officer, from her sister's wedding. It does not have the fact that she had forty-one other people to see that week.`,
    `I shan't link to it. I will say that a newspaper which printed her road should be ashamed, and that the company, which put out two lines saying that 'lessons will be learned' and 'an individual has been suspended', should be ashamed twice.`,
    `I knew her when she was training. She used to bring her own biscuits for them.`,
  ],
  comments: [
    { label: '1', at: '2017-06-05 17:16', says: `Printed her ROAD?` },
    { label: '1.1', at: '2017-06-05 17:29', says: `And the school round the corner.` },
    {
      label: '2',
      at: '2017-06-05 17:41',
      says: `"She used to bring her own biscuits for them." I've just had to go and stand in the yard.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2017-06-05 18:02',
      by: `Rosalind`,
      says: `If she's in a union, and I hope to God she is, she's not to say a word to anyone without one of us there. Not HR, not the nice man from 'wellbeing', not her line manager in the car park. If she isn't, then somebody who knows her give her my number, Maud has it.`,
    },
    {
      label: '4',
      at: '2017-06-05 18:20',
      says: `Rosalind is right. Say nothing. I said something in 2009 and I'm still paying for it.`,
      refs: { name: ['3'] },
    },
    {
      label: '5',
      at: '2017-06-05 18:34',
      says: `From the Courier website, comments under the piece:

Dave, Eastgate, 16:40: "Sack the lot". 
Rosalind P, 17:16: "my taxes". 
Truth Seeker, 17:29: "Hanging. 100%".

Score so far 214 up, 6 down. I counted the six. Bless them.`,
      trap: true,
    },
    {
      label: '6',
      at: '2017-06-05 18:50',
      says: `I'm one of the six.

"I counted the six. Bless them." Bless you right back.`,
      refs: { quote: ['5'] },
    },
    {
      label: '7',
      at: '2017-06-05 19:10',
      says: `Timeline as I understand it, for those who want facts: 10 May, missed appt. 11 May 09:40 call, no answer. 12 May 14:05 letter. 15 May 18:02 text. 16 May police intel. 17 May. She did every single thing that's in the book & the book is wrong.`,
      trap: true,
    },
    {
      label: '8',
      at: '2017-06-05 19:22',
      says: `19:10 please take the dates down, it's a live investigation and someone will work out who you are.`,
      refs: { clock: ['7'] },
    },
    {
      label: '9',
      at: '2017-06-05 19:35',
      says: `7:22pm's right, 7:10pm. Sorry. I know that you mean well`,
      refs: { clock: ['8', '7'] },
    },
    {
      label: '10',
      at: '2017-06-05 20:01',
      says: `Nobody wants to hear it but sometimes we do miss things. I've been the one reading the file afterwards. Twenty three reviews. In nineteen of them there was nothing anyone could've done that they hadn't. In four there was. I can't tell you which kind this is and nor can the Courier.`,
    },
    { label: '10.1', at: '2017-06-05 20:19', says: `Thank you for the honest version` },
    {
      label: '10.2',
      at: '2017-06-05 20:26',
      says: `What the person above said. It's the only grown up talk I've heard about this all day, anywhere.`,
      refs: { position: ['10.1'] },
    },
    { label: '11', at: '2017-06-05 20:48', says: `Hear hear 20.01.`, refs: { clock: ['10'] } },
    {
      label: '12',
      at: '2017-06-05 21:15',
      says: `"In nineteen of them there was nothing anyone could have done that they had not" and in how many of the 19 did the officer keep their job?`,
      refs: { quote: ['10'] },
    },
    {
      label: '13',
      at: '2017-06-05 21:33',
      says: `All but two, 21:15. The two resigned. I think of them.`,
      refs: { clock: ['12'] },
    },
    {
      label: '14',
      at: '2017-06-05 22:02',
      says: `And the verse for the day is Jeremiah 17:16. Look it up. I'm not religious but that one's on my wall.`,
      trap: true,
    },
    {
      label: '15',
      at: '2017-06-06 06:48',
      says: `It's made the nationals. Mail p.5, Sun p. 11, Mirror p. 19. LBC from 6:48 with "Dave from Eastgate" who is I think the same Dave. Edwin Loxley MP says "heads must roll". He's voted for every cut since 2010.`,
      trap: true,
    },
    {
      label: '16',
      at: '2017-06-06 07:20',
      says: `Edwin Loxley opened our hostel. He called it "marvellous" then asked which of us lived there.`,
      trap: true,
    },
    {
      label: '17',
      at: '2017-06-06 08:10',
      by: `Edwin`,
      says: `May I point out there's more than one Edwin in the world, and this one's a retired SPO with a bad hip. Some of you know me. I supervised the officer, in 2012. If she missed something then so did everyone of us who signed off on the caseload. I've written to the Courier, and I'll put it here since they will not print it.`,
    },
    {
      label: '18',
      at: '2017-06-06 08:12',
      by: `Edwin`,
      says: `"Sir, I read with interest (5 June, page 1, 'BLUNDER') that an officer failed to act upon 3 warnings. Your newspaper has in the last 7 years run 26 leaders which called for public spending to be cut. I make that 26 warnings. Yours faithfully, E. Barrowclough, SPO (retd)."`,
      trap: true,
    },
    {
      label: '19',
      at: '2017-06-06 08:31',
      says: `Edwin that is magnificent. They'll have to print it`,
      refs: { name: ['18'] },
    },
    {
      label: '20',
      at: '2017-06-06 08:44',
      says: `"I make that 26 warnings." Ouch. I hope that the editor chokes on his croissant`,
      refs: { quote: ['18'] },
    },
    {
      label: '21',
      at: '2017-06-06 09:05',
      says: `@Rosalind: she is in the union, I've spoken to a friend of hers, she has got someone. Passing it on as you asked.`,
      refs: { name: ['3'] },
    },
    {
      label: '22',
      at: '2017-06-06 09:19',
      by: `Rosalind`,
      says: `Oh thank goodness. Thank you 09.05, that was kept me up.`,
      refs: { clock: ['21'] },
    },
    {
      label: '23',
      at: '2017-06-06 10:30',
      says: `Loxley's at it again, 10:30 on the steps. Edwin my lad, you couldn't find your own office with a map. (That's the MP, obviously.)`,
      trap: true,
    },
    {
      label: '24',
      at: '2017-06-06 11:47',
      says: `She will be interviewed on the 9th at 2:15, room 3.04. Under what? It's not disciplinary it's "fact finding". Allowed a companion, s.10 ERA 1999 doesn't apply they say. ACAS code para 13. Have it with you.`,
      trap: true,
    },
    {
      label: '25',
      at: '2017-06-06 12:30',
      says: `I had this. Nine years ago, different paper, same blinds. What I needed was someone to come round, and not talk about it, and do the washing up. Two people did. I have never forgotten either of them. Whoever's near her, go and do the washing up.

Still Standing`,
    },
    {
      label: '26',
      at: '2017-06-06 12:51',
      says: `Still Standing. Going round tonight. Bringing gloves.`,
      refs: { signoff: ['25'] },
    },
    {
      label: '27',
      at: '2017-06-06 13:20',
      says: `Still standing and 12:51, you two are what this job is, or was.`,
      refs: { signoff: ['25'], clock: ['26'] },
    },
    {
      label: '28',
      at: '2017-06-06 14:40',
      says: `How can it be proper to suspend someone and tell the press before you've told her? Because that's what's happened. She heard it from the paper boy's mum.`,
    },
    {
      label: '29',
      at: '2017-06-06 15:02',
      says: `14.40 if true that's actionable. Rosalind will know better than me, but get a note of who told her and the time.`,
      refs: { clock: ['28'], name: ['3|22'] },
    },
    {
      label: '29.1',
      at: '2017-06-06 15:15',
      by: `Rosalind`,
      says: `Yes to 15:02, exactly so, times and names.`,
      refs: { clock: ['29'] },
    },
    {
      label: '30',
      at: '2017-06-06 17:29',
      says: `Chip paper by Friday. That's what my old boss used to say, 17 pages or 1, chip paper by Friday. He was an optimist, he's dead now.`,
      trap: true,
    },
    {
      label: '31',
      at: '2017-06-06 19:10',
      says: `My old boss said the same as previous poster's. I wonder if it was the same boss.`,
      refs: { position: ['30'] },
    },
    {
      label: '32',
      at: '2017-06-07 07:05',
      says: `They printed Edwin's letter!!!! p. 22, under the crossword. They cut it to 31 words. They left out the "26".`,
      refs: { name: ['18'] },
    },
    { label: '33', at: '2017-06-07 07:40', says: `Then they've left out the letter.` },
  ],
};
