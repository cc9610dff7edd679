import type { SourceThread } from '../source';

/** A region is found wanting: long posts by practitioners, the report echoed without marks, named regulars. */
export const nineVacancies: SourceThread = {
  title: `Nine Vacancies`,
  slug: 'nine-vacancies',
  at: '2022-10-11 06:00',
  paragraphs: [
    `Another week, another report. This one concerns a delivery unit in the Midlands with nine vacancies out of a complement of thirty-one, where the average practitioner holds a caseload at 141 per cent of what the tool says is possible.`,
    `Inspectors found that 'the quality of work to keep people safe was poor' and that in only seven of the twenty-eight cases was there sufficient attention to the safety of actual and potential victims. They go on: "Leaders have a clear vision for the unit, which is well understood by staff. Relationships are warm. Practitioners told us that they feel supported by their managers, and that they are exhausted."`,
    `The rating is Inadequate. The unit scored one point out of a possible twenty-seven.`,
    `I do not know how one writes both of these things in one document and sends it to the printer. If the vision is clear, and understood, and the managers are kind, and still the work is not safe, then perhaps it is not the people in the building who ought to be inspected.`,
  ],
  comments: [
    { label: '1', at: '2022-10-11 06:51', says: `What did they get the one point for?` },
    { label: '1.1', at: '2022-10-11 07:19', says: `Parking.` },
    { label: '1.2', at: '2022-10-11 07:33', says: `Warm relationships I expect.` },
    {
      label: '2',
      at: '2022-10-11 07:08',
      says: `It's not the people in the building who should be inspected. Exactly this. They come, they score, they leave, and nobody ever goes to Petty France with a clipboard.`,
      refs: { quote: ['post'] },
    },
    {
      label: '3',
      at: '2022-10-11 07:46',
      says: `The reports are all the same. You could swap the place names around. Vacancies, sickness, caseloads, information from police and children's services not being chased up, high praise for the admin. The recommendations are the same too and the regional director "accepts them in full". Two years on it's inspected again and it's the same.

I used to think HMIP was on our side. Now I think it's a machine for moving the blame from where the money is to where the work is.`,
    },
    {
      label: '4',
      at: '2022-10-11 08:22',
      by: `Longshanks`,
      says: `I worked in that PDU until March so I will say a few things without, I hope, giving myself away. The nine vacancies aren't spread out. Eight of them are POs. So take your 31 and remove the admin and the PSOs, and what you've got is about half of the qualified staff missing. Then take off two on long term sick and one acting up.

The people left are as good as any I've worked with. What they do every day is decide what not to do. You can't do the safeguarding check and the home visit and the recall report and the new parole report so you decide which of those is least likely to be the one. And the thing about risk is that it doesn't tell you.

I lasted until I caught myself hoping that a man wouldn't turn up, as I'd have an hour. I used to love it when they turned up.`,
      trap: true,
    },
    {
      label: '4.1',
      at: '2022-10-11 08:58',
      says: `This is the best thing I've read on here for months. Please send it to the Inspector.`,
    },
    {
      label: '4.2',
      at: '2022-10-11 09:30',
      says: `"The thing about risk is that it doesn't tell you" should be carved over the door.`,
      refs: { quote: ['4'] },
    },
    {
      label: '4.3',
      at: '2022-10-11 12:44',
      says: `Can I ask what you went to, Longshanks? I'm so near to jumping.`,
      refs: { name: ['4'] },
    },
    {
      label: '4.4',
      at: '2022-10-11 18:20',
      by: `Longshanks`,
      says: `School attendance officer. Term time only. Nobody's died.`,
    },
    {
      label: '5',
      at: '2022-10-11 08:40',
      says: `141% is low. I'm on 190 and a colleague was 230 the day that she went off.`,
    },
    {
      label: '5.1',
      at: '2022-10-11 09:02',
      says: `The tool is a joke anyway. It gives you 45 mins for an initial sentence plan and 12 for a handover.`,
    },
    {
      label: '6',
      at: '2022-10-11 09:17',
      says: `07:46 a machine for moving the blame, that's spot on. Though to be fair to Justin Russell he's said as much himself about the numbers, just never in the headline.`,
      refs: { clock: ['3'] },
    },
    {
      label: '7',
      at: '2022-10-11 09:55',
      says: `"Practitioners told us that they feel supported by their managers, and that they are exhausted." I read this out in our team meeting. There was a silence, then somebody said it's like being told you've lovely eyes by the man who's running you over.`,
      refs: { quote: ['post'] },
    },
    {
      label: '8',
      at: '2022-10-11 10:21',
      says: `The inspector that came to ours was lovely, ex PO, looked as if she was going to cry. She interviewed me about a case at 14:00 & by 14:40 we were both at it. It's a funny sort of job when the person marking you passes you the tissues.`,
      trap: true,
    },
    {
      label: '9',
      at: '2022-10-11 11:03',
      by: `Cynthia Lamb`,
      says: `Having managed a unit I would like to say a word for the managers, if that's allowed here. We get the same e-mail as you do, only at ten at night. We're told that the vacancies are 'being worked on nationally', and that there is a campaign. I've sat in a room where somebody put a slide up with a picture of a lighthouse.

When I went to the regional director with a list of the things that we were going to stop doing she said that she could not be seen to have received it. I've still got it. It's dated 3/9/21 and I'd be delighted to show it to the Inspectorate.`,
      trap: true,
    },
    {
      label: '9.1',
      at: '2022-10-11 11:38',
      says: `Respect to you Cynthia but you should have sent it anyway!`,
      refs: { name: ['9'] },
    },
    {
      label: '9.2',
      at: '2022-10-11 12:01',
      says: `"could not be seen to have received it" is chilling`,
      refs: { quote: ['9'] },
    },
    {
      label: '10',
      at: '2022-10-11 12:30',
      says: `I'm one of the PQiPs that they talk about as the answer. There were 14 in my cohort. 5 have gone, 2 before the first assignment. I've got 38 cases, "protected" they call it, and one of them's a man who I later found out had been on the front page. My practice tutor covers three counties.

Nobody's asking what we think. We are the pipeline.`,
    },
    {
      label: '10.1',
      at: '2022-10-11 13:15',
      says: `12:30 You're being exploited. Ask for the protected caseload policy in writing. It's 20 in the first year I think`,
      refs: { clock: ['10'] },
    },
    {
      label: '11',
      at: '2022-10-11 13:40',
      says: `As Longshanks says you choose what not to do, and then some lawyer at the inquest asks why you didn't.`,
      refs: { name: ['4'] },
    },
    {
      label: '12',
      at: '2022-10-11 14:22',
      says: `Does anyone have a link to the actual report? The one in the post goes to a 404.`,
      trap: true,
    },
    { label: '12.1', at: '2022-10-11 14:35', by: `Maud`, says: `Mended, thank you.` },
    {
      label: '13',
      at: '2022-10-11 16:10',
      says: `Anon 8.40, mine was 212 on Friday, and I was told that it's "indicative".`,
      refs: { clock: ['5'] },
    },
    {
      label: '14',
      at: '2022-10-11 17:48',
      says: `To the trainee at 12.30, hang on in there if you can, some of us stayed on because of people like you. To Cynthia, publish the list.`,
      refs: { clock: ['10'], name: ['9'] },
    },
    {
      label: '15',
      at: '2022-10-11 20:15',
      says: `What I'd love to know is whether anyone at the top of HMPPS reads these. Amy Rees said in an all-staff call that she reads every one. In which case she has now read that people are not safe about thirty times since the unification, and the only thing that has come of it is a lighthouse.`,
    },
    {
      label: '16',
      at: '2022-10-11 22:31',
      says: `20:15 She reads every one like I read the terms and conditions.`,
      refs: { clock: ['15'] },
    },
    {
      label: '17',
      at: '2022-10-12 07:25',
      says: `@Longshanks: same here. I found I was relieved when they didn't attend. That was my sign as well.`,
      refs: { name: ['4'] },
    },
    {
      label: '18',
      at: '2022-10-12 08:44',
      says: `Seven out of 28 is 25%, if a surgeon had 25% they'd be struck off, but if a hospital had half its surgeons you wouldn't let them open.`,
      trap: true,
    },
    {
      label: '19',
      at: '2022-10-12 09:30',
      by: `Longshanks`,
      says: `Thanks all. To answer the question about the report I did send something to the Inspector, before they came. I got a very civil acknowledgement. I think what's in paragraph 2.3 may be me.`,
    },
  ],
};
