import type { SourceThread } from '../source';

/** A retirement: speeches, prices and buses, a quarrel over who was right in the past, quotes of songs, many good-byes. */
export const leavingDo: SourceThread = {
  title: `Leaving Do`,
  slug: 'leaving-do',
  at: '2025-06-20 16:00',
  paragraphs: [
    `I shall be at the Volunteer from five on Friday, upstairs. There will be a buffet, and a card with a badger on it. There'll be no speech from the Regional Director, who has sent a video.`,
    `In forty years I have had nine job titles for the same job. I've been called an officer, a case manager, a responsible officer, an offender manager, and once, in a court in Wales, 'the lady from the weather'.`,
    `I am not leaving the blog. You don't get off so lightly.`,
  ],
  comments: [
    {
      label: '1',
      at: '2025-06-20 16:12',
      says: `"the lady from the weather" please make this your new name Maud`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2025-06-20 16:20',
      by: `Tolpuddle`,
      says: `Forty years. I was duty the day you started, and you asked me where the kettle was, and I said that there was a rota for that, and you said, then who made the rota. I knew then. Congratulations, comrade.`,
    },
    {
      label: '3',
      at: '2025-06-20 16:31',
      says: `Lovely story Tolpuddle. So who did make the rota?`,
      refs: { name: ['2'] },
    },
    { label: '3.1', at: '2025-06-20 16:44', by: `Tolpuddle`, says: `I did.` },
    {
      label: '4',
      at: '2025-06-20 16:50',
      says: `Maud you're a legend, I'll be the one in the Hawaiian shirt.`,
      trap: true,
    },
    {
      label: '5',
      at: '2025-06-20 17:01',
      says: `17:01 and I'm first here. Pint £6.10!! Buffet covered in foil till 18:00. Badger's on a plinth. It's 4.40 for a lime & soda.`,
      trap: true,
    },
    {
      label: '6',
      at: '2025-06-20 17:15',
      by: `Magwitch`,
      says: `Couldn't come up on account of the hip. I'll say it here. In 1994 she stood up at a meeting of two hundred and told the Home Secretary's man that he'd got the figures upside down. He had. He'd the acetate in the wrong way up. Nobody else dared.`,
    },
    {
      label: '7',
      at: '2025-06-20 17:29',
      says: `Magwitch I was there but I remember it as her saying that she'd *like* to see them upside down, as they'd make more sense`,
      refs: { name: ['6'] },
    },
    {
      label: '7.1',
      at: '2025-06-20 17:38',
      by: `Magwitch`,
      says: `You're right. It's better your way.`,
    },
    {
      label: '8',
      at: '2025-06-20 17:45',
      says: `'He'd the acetate in the wrong way up' I haven't heard the word acetate since my daughter was born`,
      refs: { quote: ['6'] },
    },
    {
      label: '9',
      at: '2025-06-20 18:00',
      says: `Foil off. Repeat, foil off. 18:00 hours. Scotch eggs 12, people 60, ratio 1:5. Section 44.`,
      trap: true,
    },
    {
      label: '10',
      at: '2025-06-20 18:09',
      says: `6pm save me one, I'm stuck on the ring road`,
      refs: { clock: ['9'] },
    },
    {
      label: '11',
      at: '2025-06-20 18:30',
      says: `I shall be the sour one. She was against the merger with the courts team in 2002, she wrote two pages about it, and it was the best thing that ever happened to us. She isn't always right, and I would say it to her face and have done.

Awkward Squad`,
    },
    {
      label: '12',
      at: '2025-06-20 18:41',
      says: `Awkward Squad, are you upstairs? Say it now, there's a mic.`,
      refs: { signoff: ['11'] },
    },
    {
      label: '13',
      at: '2025-06-20 18:48',
      says: `18.30 was the merger good? Good for whom? I lost my team.`,
      refs: { clock: ['11'] },
    },
    {
      label: '14',
      at: '2025-06-20 19:02',
      says: `6.30 and 6.48 take it outside, it's a party`,
      refs: { clock: ['11', '13'] },
    },
    {
      label: '15',
      at: '2025-06-20 19:10',
      says: `"Should auld acquaintance" - too early. "We'll meet again" - too soon. DJ's got "Psycho Killer" on, 1977, track 2 side 2, 4:21 long. Barry knows them all.`,
      trap: true,
    },
    {
      label: '16',
      at: '2025-06-20 19:24',
      says: `Video from the Director. 2 min 40. He called her Maureen. Twice. 19:24, let history record.`,
      trap: true,
    },
    { label: '17', at: '2025-06-20 19:26', says: `NO 19:24 he did not`, refs: { clock: ['16'] } },
    {
      label: '18',
      at: '2025-06-20 19:28',
      says: `Confirming 19:24. I was there. Mo-reen.`,
      refs: { clock: ['16'] },
    },
    {
      label: '19',
      at: '2025-06-20 19:31',
      says: `19:26 & 19:28 it's at 1:12 in the video as well, we've played it back`,
      refs: { clock: ['17', '18'] },
    },
    {
      label: '20',
      at: '2025-06-20 20:20',
      says: `As one of her cases, 1999 to 2001. I can't come in, I don't do pubs. I'm outside, on the wall over the road, and I can hear the laughing. She said to me once, you are not the worst thing you've done, you're just nearest to it. I've had that tattooed. It goes right round.`,
    },
    {
      label: '21',
      at: '2025-06-20 20:33',
      says: `'you are not the worst thing you've done, you're just nearest to it'

Forty years of training budgets and no one's topped that.`,
      refs: { quote: ['20'] },
    },
    {
      label: '22',
      at: '2025-06-20 20:38',
      says: `8.20 stay where you are. I've told her. She's coming down.`,
      refs: { clock: ['20'] },
    },
    {
      label: '23',
      at: '2025-06-20 20:40',
      says: `Ok I'm crying at 20:20 AND 20:38`,
      refs: { clock: ['20', '22'] },
    },
    {
      label: '24',
      at: '2025-06-20 20:47',
      says: `She's on the wall. That's all I'm saying. She has taken her shoes off.`,
      trap: true,
    },
    {
      label: '25',
      at: '2025-06-20 21:30',
      says: `Thank you previous commenter, I'm in Penzance and I feel as though I'd seen it`,
      refs: { position: ['24'] },
    },
    {
      label: '26',
      at: '2025-06-20 22:15',
      says: `Last 92 from outside the Volunteer 22:38, then the N7 at 23:14. Taxis 01632 960 222. Sally's being sick in a planter.`,
      trap: true,
    },
    {
      label: '27',
      at: '2025-06-20 23:02',
      says: `Somebody's got my coat. Navy, M&amp;S, 2 for 1 vouchers in the pocket. I've got yours, it's got dog biscuits in`,
      trap: true,
    },
    {
      label: '28',
      at: '2025-06-20 23:20',
      says: `11.02 that's mine! dog's called Parole`,
      refs: { clock: ['27'] },
    },
    {
      label: '29',
      at: '2025-06-21 08:40',
      says: `Head. 08:40. Never again. Is "hair of the dog" a recorded contact?`,
      trap: true,
    },
    {
      label: '30',
      at: '2025-06-21 09:05',
      says: `@20:20 (Fri). Did you get home? Love from the upstairs lot.`,
      refs: { clock: ['20'] },
    },
    {
      label: '31',
      at: '2025-06-21 09:50',
      says: `I did 9.05, she rang me a cab`,
      refs: { clock: ['30'] },
    },
    {
      label: '32',
      at: '2025-06-21 10:18',
      says: `To 18:30 yesterday. I read those two pages again last night and I was wrong about the merger, you'll be glad to hear. I was right about the car park.`,
      refs: { clock: ['11'] },
    },
    {
      label: '33',
      at: '2025-06-21 10:40',
      says: `For those asking it's £412 for the hospice, and the badger's gone to Margaret.`,
      trap: true,
    },
    {
      label: '34',
      at: '2025-06-21 11:15',
      says: `Tolpuddle, who's doing the kettle on Monday?`,
      refs: { name: ['2|3.1'] },
    },
    {
      label: '35',
      at: '2025-06-21 12:00',
      by: `Tolpuddle`,
      says: `There is a rota, 11:15.`,
      refs: { clock: ['34'] },
    },
  ],
};
