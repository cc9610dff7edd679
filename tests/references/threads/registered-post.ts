import type { SourceThread } from '../source';

/** A professional register is argued over at length: lawyerly, courteous, numbered, with pasted policy. */
export const registeredPost: SourceThread = {
  title: `Registered Post`,
  slug: 'registered-post',
  at: '2023-06-01 06:00',
  paragraphs: [
    `The consultation on the register closes tomorrow. Those who practise are to be entered on it; those who are entered may be struck from it; and those who do the striking are to be employed by those who set the caseloads.`,
    `It is proposed that 'registered status shall be contingent upon the completion of mandatory learning in each rolling twelve month period'. I counted the mandatory learning. It comes to thirty-one modules, among them Display Screen Equipment and Fire Doors.`,
    `There is a case for a register. Doctors have one, as do nurses, social workers and the people who fit gas boilers. In each instance it is kept by somebody other than the employer.`,
  ],
  comments: [
    { label: '1', at: '2023-06-01 07:05', says: `Gas boiler fitters get paid more too.` },
    {
      label: '2',
      at: '2023-06-01 07:31',
      says: `The last sentence is the one that matters: in each instance it's kept by somebody other than the employer. I made that very point in my response, with reference to Article 6, and have had an automated acknowledgement.`,
      refs: { quote: ['post'] },
    },
    { label: '2.1', at: '2023-06-01 07:55', says: `Lucky you. I got "mailbox full".` },
    {
      label: '3',
      at: '2023-06-01 08:02',
      by: `Cavendish`,
      says: `May I offer a dissenting view. I have sat on a fitness to practise panel in another profession for some eight years, and the great majority of the cases which come before us concern persons who had been failed by their employer long before they failed anybody else. An independent register protects them. It requires the employer to come and give an account of itself. I should welcome one for probation, and I should regard the present proposal as a poor first draft of a good idea.

As to who keeps it, I agree with our host. But one must start somewhere.`,
    },
    {
      label: '3.1',
      at: '2023-06-01 08:40',
      says: `With respect Cavendish, one doesn't have to start by handing the whip to the person with the whip hand.`,
      refs: { name: ['3'] },
    },
    {
      label: '3.2',
      at: '2023-06-01 09:12',
      says: `"A poor first draft of a good idea." Could be carved above the door at HQ.`,
      refs: { quote: ['3'] },
    },
    {
      label: '4',
      at: '2023-06-01 08:51',
      says: `Fire doors! I've done it four times as it doesn't record.`,
    },
    {
      label: '5',
      at: '2023-06-01 09:30',
      says: `Para 14 of the draft is where it bites:

14. Where a registrant ceases to meet the standards the Head of Register may (a) impose conditions, (b) suspend, or (c) remove the entry. 14.2 An appeal under 14.1(c) lies to the Regional Probation Director within 10 working days and shall be determined on the papers.

On the papers! You could lose your living without being in the room.`,
      trap: true,
    },
    {
      label: '5.1',
      at: '2023-06-01 09:52',
      says: `Determined on the papers by your own RD. That is not an appeal in any sense that I know of.`,
      refs: { quote: ['5'] },
    },
    {
      label: '6',
      at: '2023-06-01 10:20',
      says: `Is anyone else's manager telling them they HAVE to respond by 5pm and say it's good? Ours has sent a template.`,
    },
    { label: '6.1', at: '2023-06-01 10:31', says: `Post the template!` },
    {
      label: '7',
      at: '2023-06-01 11:04',
      says: `@10:20 that's improper. Please keep a copy, and send one to Napo.`,
      refs: { clock: ['6'] },
    },
    {
      label: '8',
      at: '2023-06-01 11:45',
      says: `Social worker of 20 yrs here. We've got Social Work England, they've just put the fee up, hearings take two years, and folk have died waiting. An independent body isn't magic.`,
    },
    {
      label: '9',
      at: '2023-06-01 12:08',
      says: `I am persuaded by Cavendish on the principle and by 11:45 on the practice, which leaves me where I was, on the fence, getting splinters.`,
      refs: { name: ['3'], clock: ['8'] },
    },
    {
      label: '10',
      at: '2023-06-01 13:37',
      says: `Four times, 8:51? I'm on my sixth. The course passes you, the system doesn't.`,
      refs: { clock: ['4'] },
    },
    {
      label: '11',
      at: '2023-06-01 14:14',
      by: `Cavendish`,
      says: `I'm obliged to those who have responded. To the social worker: delay is indeed the besetting sin, and I've no answer to it save money. To the colleague whose manager circulated a template: I'd be most interested in its wording, and so might others be.`,
    },
    {
      label: '11.1',
      at: '2023-06-01 14:50',
      says: `Here it is then. "I support the introduction of the Register as it will recognise my professionalism and reassure the public." You just put your name under.`,
    },
    {
      label: '12',
      at: '2023-06-01 15:26',
      says: `"it'll recognise my professionalism and reassure the public", for the love of God. Do they think the public knows we exist?`,
      refs: { quote: ['11.1'] },
    },
    {
      label: '13',
      at: '2023-06-01 16:48',
      says: `Closes tomorrow at 23:59 I think, though the email says 2 June at noon. Don't leave it to the last.`,
      trap: true,
    },
    {
      label: '14',
      at: '2023-06-01 18:30',
      says: `Thirty one modules. I counted as well, it's thirty three if you're in a hybrid role. About 26 hours. That's not in the workload tool either.`,
    },
    { label: '15', at: '2023-06-01 20:19', says: `12.08 budge up.`, refs: { clock: ['9'] } },
    {
      label: '16',
      at: '2023-06-01 22:02',
      says: `I've been a PO since 1988 and have never once been asked by a client whether I was registered. What they want to know is will I ring back. 

Hob`,
    },
    {
      label: '17',
      at: '2023-06-02 07:20',
      says: `Hob, same here, and the answer's increasingly no.`,
      refs: { signoff: ['16'] },
    },
    {
      label: '18',
      at: '2023-06-02 08:45',
      says: `Have sent mine off with the wording from 09:30 yesterday, that para 14 point is unanswerable.`,
      refs: { clock: ['5'] },
    },
    {
      label: '19',
      at: '2023-06-02 09:50',
      says: `Like Hob says, do I ring back. Put that on the register.`,
      refs: { signoff: ['16'] },
    },
    { label: '20', at: '2023-06-02 13:00', says: `Portal has crashed.` },
  ],
};
