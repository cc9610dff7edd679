import type { SourceThread } from '../source';

/** Hardly any nesting, as in the blog's early years; a public figure shares a poster's first name. */
export const paymentByWhichResults: SourceThread = {
  title: 'Payment by Which Results?',
  slug: 'payment-by-which-results',
  at: '2012-11-14 06:58',
  paragraphs: [
    'So the consultation closes, nobody reads the responses, and the department announces what it had decided in the spring. From the press release:-',
    'Providers will be paid in full only where they reduce reoffending. For the first time the taxpayer will get what the taxpayer pays for, and good ideas will no longer be strangled by process.',
    'The Minister, Geoffrey Blackwood, told the radio at 8.10 this morning that "the pilots have told us all that we need to know". The pilots, readers will remember, have not finished. The first figures are not due until October next year, and nobody I have met at either of the two prisons can tell me what a success would look like.',
    'I met an old colleague at the weekend who said that she felt like the last lamplighter. I know what she meant.',
  ],
  comments: [
    {
      label: '1',
      at: '2012-11-14 07:41',
      says: `Lamplighter is about right. Twenty six years in and I'm being asked to train up the electricity.`,
    },
    {
      label: '2',
      at: '2012-11-14 08:23',
      says: `"the pilots have told us all that we need to know" - they told us the tags don't work in the shower, that's about all they told us in our area.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2012-11-14 08:30',
      says: `Heard him on the 8.10 slot. Ten minutes of waffle and then it was over to the racing, 2.20 and 3.30 at Kempton. I know which of them I'd trust with my money.`,
      trap: true,
    },
    {
      label: '4',
      at: '2012-11-14 09:02',
      by: 'Geoffrey L Tasker',
      says: `I retired in 2007 so take this with a pinch of salt. In 1998/99 we had a pilot of our own, three offices, no contract, no consultants, and the chief let us get on with it. Breach rates fell by a third. Nobody ever rolled it out because nobody could say who had thought of it. What is being bought and sold now is not results, it is the right to have thought of it.`,
      trap: true,
    },
    {
      label: '5',
      at: '2012-11-14 09:17',
      says: `Geoffrey Blackwood wouldn't know a caseload if it sat on him.`,
      trap: true,
    },
    {
      label: '6',
      at: '2012-11-14 09:25',
      says: `Thanks Geoffrey, beautifully put and depressingly familiar. We had the same thing with the car project, which worked, and so was closed.`,
      refs: { name: ['4'] },
    },
    {
      label: '7',
      at: '2012-11-14 09:25',
      says: `Was told yesterday that my post is 'at risk'. By email. With a smiley on the end of it.`,
      trap: true,
    },
    {
      label: '8',
      at: '2012-11-14 10:44',
      says: `I'll probably get shot for this but some of it is our own doing. We spent ten years being told to do less of what worked and to write it down more often, and we did, because the gradings were nice and the chiefs liked their gongs. Now somebody has noticed that all the paper is about paper. You can't spend a decade measuring the wrong things and then complain when someone turns up offering to be paid by measurement.`,
    },
    {
      label: '9',
      at: '2012-11-14 10:58',
      says: `Anon 10:44 - speak for yourself. Some of us refused and were disciplined for it.`,
      refs: { clock: ['8'] },
    },
    {
      label: '10',
      at: '2012-11-14 11:10',
      says: `10.44 has a point though. I sat on one of those quality panels and I have never felt such a fraud in my life.`,
      refs: { clock: ['8'] },
    },
    {
      label: '11',
      at: '2012-11-14 11:15',
      says: `Just back from court. Listed for 9.25, got on at 10:58, adjourned till 14 December because the van had gone to the wrong prison. Payment by results my backside.`,
      trap: true,
    },
    {
      label: '12',
      at: '2012-11-14 12:03',
      says: `To anon at 10:58, disciplined for what? Genuinely curious, I didn't know that anyone had.`,
      refs: { clock: ['9'] },
    },
    {
      label: '13',
      at: '2012-11-14 12:40',
      says: `From the Evening Courier:-

"PROBATION BOSS SAYS REFORM WILL CUT CRIME

Offenders will be met at the gate under plans set out by Geoffrey Blackwood at 9.02 yesterday, in a speech to business leaders. Of 41,370 people who left prison after short sentences last year, 58.2% were convicted again within twelve months, at a cost put at between £9.5bn and £13bn.

Thanks to the reforms, said Mr Blackwood, "a mentor with a mobile phone may do more than an officer with a filing cabinet".

But Rob Pascoe, 44, who has been inside six times, told the Courier: "I've had mentors. I've had an iron bar as well. The bar was there more often." The pilot at one jail runs until 10 October."`,
      trap: true,
    },
    {
      label: '14',
      at: '2012-11-14 13:05',
      says: `There was a time when a new SPO would be told by the old one where the tea was kept, who could not stand whom, and which of the magistrates had to be woken. None of that is in the specification and you can't pay anybody by it, but take it away and see how long the building stands up.

'Merryweather`,
    },
    {
      label: '15',
      at: '2012-11-14 13:31',
      says: `"all the paper is about paper" ... that is going on my wall. Best line I've read on here this year.`,
      refs: { quote: ['8'] },
    },
    {
      label: '16',
      at: '2012-11-14 14:20',
      by: 'Rob P',
      says: `Off topic but does anyone know if you still need a 2:1 to get on the training? I've a 2:2 in criminology, six years as a PSO and I'm 33 next birthday.`,
      trap: true,
    },
    {
      label: '17',
      at: '2012-11-14 14:55',
      says: `Rob, any degree will do as long as you get the modules in, but I'd wait and see who you would be working for.`,
      refs: { name: ['16'] },
    },
    {
      label: '18',
      at: '2012-11-14 15:30',
      says: `Merryweather you old romantic. In our office the tea was kept in the SPO's drawer, locked, next to the whisky.`,
      refs: { signoff: ['14'] },
    },
    {
      label: '19',
      at: '2012-11-14 16:12',
      says: `Has anyone read the small print? Under s.3(2) of the 2007 Act they need no vote at all, and para 4.2 of annex C says that "provider" includes anybody whom the Secretary of State says it includes. That is the whole of paragraph 4.2. I counted the words twice.`,
      trap: true,
    },
    {
      label: '20',
      at: '2012-11-14 17:48',
      says: `Anon@10.44 and 11:10, have either of you written a report since computers came in? Nobody I know did it for nice gradings. We did it because we were told we would be on capability if we didn't.`,
      refs: { clock: ['8', '10'] },
    },
    {
      label: '21',
      at: '2012-11-14 18:06',
      by: 'Maud',
      says: `Can I just ask readers not to name local managers. I've had to take one comment down already. Ministers are fair game, obviously.

Cheers,

Maud`,
      trap: true,
    },
    {
      label: '22',
      at: '2012-11-14 18:40',
      says: `Sorry Maud, that was me. Long day. It won't happen again (this week).`,
      refs: { name: ['21'] },
    },
    {
      label: '23',
      at: '2012-11-14 20:15',
      says: `Geoff I do believe we shared an office in Barrow, the one with the pigeons. You had the desk by the window and a moped.`,
      refs: { name: ['4'] },
    },
    {
      label: '24',
      at: '2012-11-14 21:02',
      by: 'Geoffrey L Tasker',
      says: `The very same, 1983 until 1990. The moped was stolen from the yard by a man on my caseload who brought it back the next morning because, he said, the brakes were not safe and he would not want to see me hurt. I doubt that a payment mechanism could have been written for him.`,
    },
    {
      label: '25',
      at: '2012-11-14 21:47',
      says: `geoffrey you should write these down, I mean it, theres a book in it and i would buy two`,
      refs: { name: ['24'] },
    },
    {
      label: '26',
      at: '2012-11-14 22:15',
      says: `Item on this on the late programme, BBC2 22:30, if anyone is still up. Then the snooker at 23.20.`,
      trap: true,
    },
    {
      label: '27',
      at: '2012-11-14 23:46',
      says: `Watched it. Forty seconds, and thirty of those were a door closing in slow motion. Can't sleep now. I keep doing the sums on my mortgage and they keep coming out at the same place.`,
    },
    {
      label: '28',
      at: '2012-11-15 00:22',
      says: `23:46 you're not the only one awake. Ring the EAP, I did, and the lady was lovely even if she thought I worked for the prison.`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2012-11-15 06:50',
      says: `23:46 and 00:22 (assuming you're two people and not one talking to himself) please look after yourselves. It's a job. They will replace us inside a month, your kids can't.`,
      refs: { clock: ['27', '28'] },
    },
    {
      label: '30',
      at: '2012-11-15 07:30',
      says: `Do unto others, as my nan used to say. Matthew 7:12, or Luke 6:31 if you like them short. I don't suppose it's in the tender.`,
      trap: true,
    },
    {
      label: '31',
      at: '2012-11-15 08:05',
      says: `&gt; For the first time the taxpayer will get what the taxpayer pays for

The taxpayer has just paid forty thousand pounds for a logo. I hope the taxpayer likes purple.`,
      refs: { quote: ['post'] },
    },
    {
      label: '32',
      at: '2012-11-15 09:09',
      says: `Completely agree with the comment above, except that ours cost sixty and it's green.`,
      refs: { position: ['31'] },
    },
    {
      label: '33',
      at: '2012-11-15 10:20',
      says: `(1/2) I have now read the whole framework document, so you don't have to. Page 9: a provider may count as a success anyone who is not reconvicted within the year. Page 31: a provider may choose not to enrol anyone who "lacks motivation". You can see where this is going.`,
    },
    {
      label: '34',
      at: '2012-11-15 10:22',
      says: `(2/2) Page 47: whoever is not enrolled stays with the public service. Page 52: the public service will be judged by its reconviction rate, and if it is higher than the provider's it "may be invited to close".`,
      refs: { position: ['33'] },
    },
    {
      label: '35',
      at: '2012-11-15 12:15',
      says: `Anon yesterday at 10:44, I've been turning it over all night and I think you're right. I was one of the ones who liked the gradings. I had it framed.`,
      refs: { clock: ['8'] },
    },
    {
      label: '36',
      at: '2012-11-15 13:00',
      says: `Just seen the advert for these mentors. £10.44 an hour, own car needed, 0.6 post, closing date 30/11. Good luck everybody.`,
      trap: true,
    },
    {
      label: '37',
      at: '2012-11-15 16:30',
      says: `Anybody who has had an 'at risk' letter should ring the branch on 01632 960144 (ask for ext 1044) between 9.30 and 12.30, or write to 2 Church Walk. Do NOT sign anything.`,
      trap: true,
    },
    {
      label: '38',
      at: '2012-11-15 19:12',
      says: `Hear hear 12:15. Takes some guts to say that on here.`,
      refs: { clock: ['35'] },
    },
    {
      label: '39',
      at: '2012-11-15 20:01',
      says: `Merryweather, I knew a magistrate who had to be woken and one who had to be sat down. They were married to each other.`,
      refs: { signoff: ['14'] },
    },
    {
      label: '40',
      at: '2012-11-15 21:33',
      says: `Thanks to Geoffrey Blackwood I have learned three new words this week: contestability, mutualisation and Jobcentre.`,
      trap: true,
    },
    {
      label: '41',
      at: '2012-11-16 07:25',
      says: `9.25 to London cancelled, 10.44 standing room only, so I'm reading all this on platform 2 behind a man with a cello.`,
      trap: true,
    },
    {
      label: '42',
      at: '2012-11-16 08:10',
      says: `Merry weather for it, I will say. Minus 2 on the car and the gritter was in the ditch.`,
      trap: true,
    },
    {
      label: '43',
      at: '2012-11-16 09:30',
      says: `"You cant spend a decade measuring the wrong things then complain when someone turns up offering to be paid by measurment"

I can and I do. I've got the forms to do it with.`,
      refs: { quote: ['8'] },
    },
    {
      label: '44',
      at: '2012-11-16 12:18',
      says: `Rob a bank these days and you'd get a mentor with a mobile phone. Run the bank and you'd get the contract.`,
      trap: true,
    },
    {
      label: '45',
      at: '2012-11-16 19:05',
      says: `GLT you never told us what became of the man who mended the brakes`,
      refs: { name: ['24'] },
    },
  ],
};
