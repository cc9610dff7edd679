import type { SourceThread } from '../source';

/** Reports on the day: a magistrate, an officer and a solicitor speak to each other. */
export const courtInTheAct: SourceThread = {
  title: `Court In The Act`,
  slug: 'court-in-the-act',
  at: '2017-03-08 05:40',
  paragraphs: [
    `I'm grateful to a regular reader for drawing my attention to new figures on the decline in the use of community sentences, and the increasing reliance on oral reports delivered on the day. Since 2012 the number of full written pre-sentence reports has gone through the floor. In the same period, the number of community orders has fallen by more than a third. Coincidence? I think not.`,
    `This from a court officer:-`,
    `"We are expected to turn round ninety per cent of reports within the day. That means a twenty minute interview in a converted cleaning cupboard, a phone call to children's services that nobody will answer, and then on your feet in front of a district judge who has already made up his mind. I used to take pride in my reports. Now I tell the court what it already knows and hope that nobody dies.`,
    `"The magistrates don't trust what they are getting. One of them said to me last month, 'I can't send somebody to a thing when you cannot tell me what the thing is.' He meant the RAR. I had no answer for him."`,
    `The Rehabilitation Activity Requirement, you will recall, was the great innovation of the Offender Rehabilitation Act. Nobody in the courtroom knows what will be delivered, or by whom, or how many days of it will in fact take place. The Magistrates' Association is said to be 'concerned'.`,
  ],
  comments: [
    {
      label: '1',
      at: '2017-03-08 06:55',
      says: `The RAR is the emperor's new clothes of sentencing. "Up to 30 days". Up to. Could be a phone call.`,
      trap: true,
    },
    {
      label: '2',
      at: '2017-03-08 07:38',
      says: `I'm a magistrate, 14 years on the bench, and I read this blog because nobody else will tell me anything. We used to have a probation liaison committee, met four times a year, biscuits and a frank exchange of views. Abolished. We're now not supposed to speak to CRC staff at all because they're a "provider". I could not tell you what an unpaid work placement looks like in my own town.`,
      trap: true,
    },
    {
      label: '3',
      at: '2017-03-08 08:12',
      says: `In a cupboard? Luxury. I do mine in the corridor by the vending machine, with the solicitor earwigging.`,
    },
    {
      label: '4',
      at: '2017-03-08 08:45',
      says: `JP at 07:38, I wish there were more like you. Come and see us! Honestly, just ring the office. I took two of our bench round a UPW site last summer, unofficially. One of them ended up painting a fence.`,
      refs: { clock: ['2'] },
    },
    {
      label: '5',
      at: '2017-03-08 08:59',
      says: `"hope that nobody dies" is about the size of it. 10 on the list yesterday. 10! List called on at 10, first stand down request at 10.20, and I was told the DJ wanted them all back by 1.`,
      refs: { quote: ['post'] },
    },
    {
      label: '6',
      at: '2017-03-08 09:26',
      says: `The other side of the coin, full reports used to take three weeks, the defendant didn't turn up for half of them and cases were adjourned until kingdom come. Not everything old was gold.`,
      trap: true,
    },
    {
      label: '7',
      at: '2017-03-08 09:50',
      says: `From Law Gazette:-

<i>Magistrates are losing confidence in community sentences because they are being kept in the dark about what offenders do on them, a report warns today. The study, by a think-tank, found that 37 per cent of those surveyed were not confident that community alternatives reduced crime, and that almost two thirds had never been given feedback on the progress of an order they had made. The authors call for an end to the ban on direct communication between sentencers and community rehabilitation companies.</i>

<i>A Ministry of Justice spokesman said: 'Public protection is our priority and we keep all sentencing arrangements under review.'</i>`,
    },
    {
      label: '8',
      at: '2017-03-08 10:33',
      says: `Public protection is our priority...kept under review... they must have it on a rubber stamp`,
      refs: { quote: ['7'] },
    },
    {
      label: '9',
      at: '2017-03-08 10:51',
      says: `"a phone call to children's services that nobody will answer"

In fairness to children's services (my wife works there), they get about 40 of these a day from us and every one is urgent, and they're told not to give anything out by phone without a DPA form and a call back number. The system's fault, not theirs.`,
      refs: { quote: ['post'] },
    },
    {
      label: '10',
      at: '2017-03-08 11:40',
      says: `Nothing to add to what's been said above except that I'm in the 7th year of a 3 year secondment to court and no one's noticed.`,
      trap: true,
    },
    {
      label: '11',
      at: '2017-03-08 12:15',
      says: `09:26 Three weeks because that's what it takes. You'd see them twice, once at home if you were any good. You'd ring the school, the GP. The number of times the second interview was where it all came out...`,
      refs: { clock: ['6'] },
    },
    {
      label: '12',
      at: '2017-03-08 12:29',
      says: `Lunch. Cheese sandwich at the bench in the cells again. Back in at 1.45 for a breach that I've not had papers on. Just to say I'm reading.`,
      trap: true,
    },
    {
      label: '13',
      at: '2017-03-08 12:44',
      says: `Same bench at Southport is it, 12:29? I think I know that sandwich!`,
      refs: { clock: ['12'] },
    },
    {
      label: '14',
      at: '2017-03-08 13:37',
      by: `Tessa`,
      says: `Retired court senior here. When I ran a team (1994-2005) we had an agreement with the clerk that no report would be asked for on the day in any case involving violence in the home, children or a first custody risk. It was a single side of A4 and it held for eleven years because the clerk and I had each other's number. What's been lost isn't paperwork. It's that the two of us could have a cup of tea.`,
    },
    { label: '15', at: '2017-03-08 13:55', says: `Well said Tessa.`, refs: { name: ['14'] } },
    {
      label: '16',
      at: '2017-03-08 14:20',
      says: `Interesting about the JP. In my area we were sent an email that said under no circumstance should staff "engage in dialogue with sentencers outside of the courtroom". Signed by a head of stakeholder engagement. You couldnt make it up.`,
      trap: true,
    },
    {
      label: '17',
      at: '2017-03-08 15:48',
      says: `Three DV stand-downs this morning 10 to 1. One he was still drunk. One had an interpreter for the wrong language. (Kurmanji not Sorani, since you ask.) The third was fine and I proposed BBR and the bench gave him a fine and compo. £85 costs and £20 surcharge. She was sat at the back.`,
    },
    {
      label: '18',
      at: '2017-03-08 17:02',
      says: `That is heartbreaking 15:48.`,
      refs: { clock: ['17'] },
    },
    {
      label: '19',
      at: '2017-03-08 17:30',
      says: `Slightly off topic but is everyone else's Delius running like a dog? It took me 35 mins to put on one contact`,
    },
    {
      label: '19.1',
      at: '2017-03-08 17:41',
      says: `Down completely here since half three.`,
      trap: true,
    },
    {
      label: '19.2',
      at: '2017-03-08 18:16',
      says: `Have you tried turning the MoJ off and on again?`,
    },
    {
      label: '20',
      at: '2017-03-08 19:25',
      says: `I think that the quote from the magistrate in the blog should be pinned up. "I can't send somebody to a thing when you cannot tell me what the thing is". In thirty odd words (ok, sixteen) there is everything that went wrong with TR. You can't commission what you can't describe and you can't sentence to what you can't see.

'Getafix`,
      refs: { quote: ['post'] },
    },
    {
      label: '21',
      at: '2017-03-08 20:07',
      says: `I'm a CRC PO and I deliver RAR days and some of them are very good actually. 1-2-1 work, proper cognitive stuff, women's centre. But I've had people sentenced to 10 days and I'm told to "count" a 15 min appointment as a day. So.`,
      trap: true,
    },
    {
      label: '22',
      at: '2017-03-08 20:20',
      says: `It's the magistrate from 07:38. I'm overwhelmed by the response, I half expected to be told to go away! 08:45 I shall take you up on that, and I can paint a fence. I will have to do it on the quiet as my bench chair is a stickler.

For what it's worth we have a training evening in April and I have asked for a probation speaker three years running.

JP (rural)`,
      refs: { clock: ['2', '4'] },
    },
    {
      label: '23',
      at: '2017-03-08 20:35',
      says: `It's all about the 90% target though. Everything flows from that. Who set it? On what evidence? No one ever asked a sentencer. They're not cheaper either when you count the number who come back to court on breach as they were never suitable for what they got.`,
    },
    {
      label: '24',
      at: '2017-03-08 21:12',
      says: `Getafix, I make it seventeen words but otherwise spot on. Always look out for your contributions.`,
      refs: { signoff: ['20'] },
    },
    {
      label: '25',
      at: '2017-03-08 21:30',
      says: `@Tessa - was that in the West Mids by any chance? I remember a senior who did exactly that. If so you gave me my first court report job in 2001 and I've never forgotten it.`,
      refs: { name: ['14'] },
    },
    {
      label: '26',
      at: '2017-03-08 22:18',
      by: `Tessa`,
      says: `It wasn't I'm afraid, 21:30! But how nice to know there were two of us at it.`,
      refs: { clock: ['25'] },
    },
    {
      label: '27',
      at: '2017-03-08 23:06',
      says: `Can I just say, as someone who was on the other end. I had a full report in 2008, two long interviews with a lady who asked me things nobody had asked me before in my life. The judge read it out, bits of it, and I got a chance instead of 2 years. I have not been back. Had another one in the family done last year, 20 mins in a side room at quarter to one and it was wrong about his date of birth. Thought you should hear it from this side.`,
    },
    {
      label: '28',
      at: '2017-03-08 23:29',
      says: `23:06 Thankyou. This means more than you know, I'll be going to work tomorrow with that in my pocket.`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2017-03-09 07:11',
      says: `To the poster at 20:07, please tell us what area that is. We need to get it out there if days are being counted like this. MPs should be told. It is fraud, or next door to it.`,
      refs: { clock: ['21'] },
    },
    {
      label: '30',
      at: '2017-03-09 08:02',
      says: `Don't answer that!! Last person who named a CRC on here was looking at a disciplinary 3 weeks later.`,
    },
    {
      label: '31',
      at: '2017-03-09 09:15',
      says: `JP (rural), do ask again. Put it in writing to the head of cluster & copy the liaison judge. They can't very well refuse him. I'd do it for nothing and bring my own biscuits.`,
      refs: { signoff: ['22'] },
    },
    {
      label: '32',
      at: '2017-03-09 12:48',
      says: `Judges 17:6. "In those days there was no king in Israel, but every man did that which was right in his own eyes". That's the RAR for you.`,
      trap: true,
    },
    {
      label: '33',
      at: '2017-03-09 18:30',
      says: `One small correction to the article quoted above from the Gazette, it was never a ban as such. The rate card guidance said NPS would be the "single point of contact". Area managers turned it into a ban as they always do.`,
      refs: { position: ['7'] },
    },
  ],
};
