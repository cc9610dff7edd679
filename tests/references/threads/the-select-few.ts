import type { SourceThread } from '../source';

/** An evening session of a committee, watched and argued about: times in evidence, pasted transcript, politicians' names. */
export const theSelectFew: SourceThread = {
  title: `The Select Few`,
  slug: 'the-select-few',
  at: '2018-03-14 06:00',
  paragraphs: [
    `I spent yesterday morning watching the Committee take evidence, so that you do not have to. First came two academics, then the unions, and finally the providers, who arrived together, sat together and agreed with one another.`,
    `The most telling exchange came at about the hour mark. Asked how many people are now supervised by telephone the director from the largest of the companies said that he did not recognise the term. Pressed by the Chair he allowed that 'some service users benefit from a remote contact offer'. Pressed again he thought that it might be one in four.`,
    `The general secretary was asked whether the split could be undone. "You cannot unscramble an egg," he said, "but you can stop throwing more of them at the wall."`,
    `The session can be watched again on the Parliament website. It begins at 9.25 and the providers come on at 10.40.`,
  ],
  comments: [
    {
      label: '1',
      at: '2018-03-14 07:03',
      says: `'Some service users benefit from a remote contact offer'. Translation, we haven't got enough staff to see them, so somebody rings.`,
      refs: { quote: ['post'] },
    },
    {
      label: '1.1',
      at: '2018-03-14 07:21',
      says: `If the number they've got is right. Half of mine have changed phone since.`,
    },
    {
      label: '2',
      at: '2018-03-14 07:38',
      says: `Watched it live. The bit that got me was at 10:52 when the woman from the South West says "we do not have caseloads, we have cohorts". I had 71 cohorts when I left.`,
      trap: true,
    },
    {
      label: '3',
      at: '2018-03-14 08:16',
      says: `One in four? In my office it's more like one in two, and the other half come in to sign a sheet. The inspectors will be here 9-13 April so we've suddenly all been told to do office appointments, and a home visit if the file hasn't got one. They're even painting the waiting room.`,
    },
    {
      label: '3.1',
      at: '2018-03-14 08:50',
      says: `The smell of fresh paint, the surest sign of HMIP.`,
      trap: true,
    },
    {
      label: '3.2',
      at: '2018-03-14 09:05',
      says: `Ours got pot plants in 2016. They went back afterwards.`,
    },
    {
      label: '4',
      at: '2018-03-14 08:33',
      says: `Credit where it's due, Bob Neill was good. He doesn't raise his voice and he lets them talk until they've hanged themselves. David Hanson also knows his stuff, having done the job as Minister. The rest of them were reading off the clerk's brief.`,
      trap: true,
    },
    {
      label: '5',
      at: '2018-03-14 09:14',
      says: `Transcript isn't up until next week but I typed this out from the recording because I think it matters:

Q: What is the average caseload of a responsible officer in your organisations?
A: Chair, it varies by geography and complexity.
Q: I would imagine that it does. What is it?
A: We would be happy to write to the Committee.
Q: You were happy to write to us in the autumn. We received a brochure.`,
      trap: true,
    },
    {
      label: '5.1',
      at: '2018-03-14 09:29',
      says: `'We received a brochure' :) :) Best line in a select committee since the pie.`,
      refs: { quote: ['5'] },
    },
    {
      label: '6',
      at: '2018-03-14 10:07',
      says: `@07:38 I thought she said cohorts too! I wound it back because I thought I was hearing things. 71 is shocking and I'm not surprised you got out.`,
      refs: { clock: ['2'] },
    },
    {
      label: '7',
      at: '2018-03-14 10:55',
      says: `I don't share the enthusiasm at 08:33. We've had select committee after select committee, and NAO reports, and the PAC with Meg Hillier tearing strips off the permanent secretary. Every single one has said that it's a mess. And then the minister of the day thanks them for their report. It's theatre; good theatre, but at five o'clock they all go home and we've got the same number of cases as we'd had at nine.`,
      refs: { clock: ['4'] },
    },
    {
      label: '7.1',
      at: '2018-03-14 11:24',
      says: `Agree but what else is there? At least it's on the record.`,
    },
    {
      label: '8',
      at: '2018-03-14 11:46',
      says: `Re "you cannot unscramble an egg". You can, actually. Ask Wales.`,
      refs: { quote: ['post'] },
    },
    {
      label: '9',
      at: '2018-03-14 12:30',
      by: `Jean Allardyce`,
      says: `Speaking as somebody who gave evidence to the predecessor of this Committee in 2006 I would gently suggest to colleagues that it's worth more than theatre. The evidence that we gave then, about NOMS, was quoted back at ministers for the next eight years. Nothing changes on the day. What changes is that, when it all comes down and somebody asks who knew, there's a page with your name on it.
I do agree that the providers came out of it badly, and that the failure to give a straight answer about caseload was the low point. Rory Stewart was said to have been watching. If he was then I hope he had a pencil.`,
    },
    {
      label: '9.1',
      at: '2018-03-14 12:58',
      says: `Jean - that's all very well but nobody was ever held to account for NOMS either, were they?`,
      refs: { name: ['9'] },
    },
    {
      label: '9.2',
      at: '2018-03-14 13:20',
      by: `Jean Allardyce`,
      says: `No, they were not. But it ended.`,
    },
    {
      label: '10',
      at: '2018-03-14 13:45',
      says: `The phone thing is worse than they let on. I'm in a hub. We have a script on the screen and four minutes. I'm 23, I've had nine days of training, and I've had a man tell me that he was standing on a bridge. I'm not allowed to say which company it is.`,
    },
    {
      label: '10.1',
      at: '2018-03-14 14:09',
      says: `To 13:45, please ring your union or your GP or anyone. Nobody should be put in this position on nine days of training. That's not your failure, it's theirs.`,
      refs: { clock: ['10'] },
    },
    { label: '10.2', at: '2018-03-14 14:31', says: `I hope that you're OK. Look after yourself.` },
    {
      label: '11',
      at: '2018-03-14 15:02',
      says: `13:45 is why I'm with Jean on this one. Put that in front of the Committee. Written evidence is still open until the 29th I think and it can be anonymous.`,
      refs: { clock: ['10'], name: ['9|9.2'] },
    },
    {
      label: '12',
      at: '2018-03-14 16:40',
      says: `Anon 08:16 and Anon 07:38 both describe the same thing really. It's window dressing all the way down. Ours got a new sofa.`,
      refs: { clock: ['3', '2'] },
    },
    {
      label: '13',
      at: '2018-03-14 19:11',
      says: `Sorry to lower the tone but did you see the tie?`,
    },
    { label: '14', at: '2018-03-14 21:30', says: `Egg on everyone's face then.`, trap: true },
    {
      label: '15',
      at: '2018-03-15 06:48',
      says: `Yesterday at 10:55 it was said that it's theatre. Well the curtain went up in the Lords last night at 22:15 too, Lord Ramsbotham on his feet again and making more sense at 83 than the entire front bench.`,
      refs: { clock: ['7'] },
    },
    {
      label: '16',
      at: '2018-03-15 08:02',
      says: `Has anyone got in touch with the person at 13.45? I've been thinking about them all night.`,
      refs: { clock: ['10'] },
    },
    {
      label: '16.1',
      at: '2018-03-15 12:15',
      says: `I'm here, thanks. Rang in sick. Got a GP appointment at 4:20 this afternoon.`,
    },
    { label: '16.2', at: '2018-03-15 12:41', says: `Good for you. Best thing you could do.` },
  ],
};
