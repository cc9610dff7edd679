import type { SourceThread } from '../source';

/** Unpaid work: squads, vans and their times; lower case, no stops, and people who call each other by what they said. */
export const minibus: SourceThread = {
  title: `The Minibus`,
  slug: 'minibus',
  at: '2022-07-13 11:15',
  vanished: 1,
  paragraphs: [
    `The van for the Thursday squad holds eight. Fourteen are told to come, on the principle that six won't. Last week they all did.`,
    `It was thirty-one degrees. Our supervisor, who is sixty-three and on a zero hours contract, took eight to the cemetery and left six with a rake on a verge by the ring road, because that was nearest. He did it in two trips and had it in writing that he was not to.`,
    `He's been suspended on full pay. I'm told it's the first full pay that he has had.`,
  ],
  comments: [
    {
      label: '1',
      at: '2022-07-13 11:29',
      says: `i'm told it's the first full pay that he has had

made me laugh n then it didnt`,
      refs: { quote: ['post'] },
    },
    {
      label: '2',
      at: '2022-07-13 11:40',
      says: `ive supervised cp for 9 yrs i have never once had a van where the seatbelts all worked. told them told them told them. they give you a form for it. form goes to fleet. fleet is a man called roy and roy is off`,
      trap: true,
    },
    {
      label: '3',
      at: '2022-07-13 11:52',
      says: `11 40 our roy is also off. Is it the same roy`,
      refs: { clock: ['2'] },
    },
    {
      label: '4',
      at: '2022-07-13 12:05',
      says: `sheet for tomorrow. van 1 dep 0845 rtn 1530. van 2 dep 0850 rtn 1129 (MOT). cemetery 0930, lunch 1200-1230, verge 1245. 14 names 8 seats 1 me`,
      trap: true,
    },
    {
      label: '5',
      at: '2022-07-13 12:26',
      by: `Nia Prosser`,
      says: `Speaking as a steward. He rang me on the day from the verge. I have the log, and it shows that he'd raised the numbers with the control room at 8:51, 8:58 and at 9:10, and had been told each time to 'use his initiative'. So he did. I'll be saying so.`,
      trap: true,
    },
    { label: '6', at: '2022-07-13 12:40', says: `good on you nia`, refs: { name: ['5'] } },
    {
      label: '7',
      at: '2022-07-13 12:44',
      says: `Well done Nia, and if you want statements, there's four of us at our depot who were told exactly the same thing`,
      refs: { name: ['5'] },
    },
    {
      label: '8',
      at: '2022-07-13 12:58',
      by: `Nia Prosser`,
      says: `Yes please 12:44, by Friday, signed and dated.`,
      refs: { clock: ['7'] },
    },
    {
      label: '9',
      at: '2022-07-13 13:10',
      says: `"use his initiative" and then they suspend him when he uses it. Classic.`,
      refs: { quote: ['5'] },
    },
    {
      label: '10',
      at: '2022-07-13 13:33',
      says: `Act of 1974, s.2(1) so far as reasonably practicable; Management Regs 1999 r. 3; PUWER 98. Max working temp? There isn't one, despite what your mate says. Min is 16 (13 if physical). 31 is "reasonable" apparently.`,
      trap: true,
    },
    {
      label: '11',
      at: '2022-07-13 14:02',
      says: `Devil's advocate. Six people under sentence left alone next to a dual carriageway with tools? If one had walked into the road we'd be having a different thread.`,
    },
    { label: '11.1', at: '2022-07-13 14:16', says: `He didnt leave them he was 12 mins` },
    { label: '11.2', at: '2022-07-13 14:20', says: `It was a rake` },
    {
      label: '11.3',
      at: '2022-07-13 14:25',
      says: `14:20 you can do a lot with a rake, ask my brother in law`,
      refs: { clock: ['11.2'] },
    },
    {
      label: '12',
      at: '2022-07-13 14:40',
      says: `Devil's advocate at 14:02 has never stood on a verge with fourteen men and eight seats, I'd say`,
      refs: { clock: ['11'] },
    },
    {
      label: '13',
      at: '2022-07-13 14:51',
      says: `nah 2:02 is right tho. its not his fault but its right`,
      refs: { clock: ['11'] },
    },
    {
      label: '14',
      at: '2022-07-13 15:05',
      says: `I was one of the six. He gave us his own water. He said right lads I am trusting you, and he went, and not one of us moved, we raked it like it was Wembley. First time anyone's said that to me since school

Rake No 4`,
    },
    {
      label: '15',
      at: '2022-07-13 15:14',
      says: `Rake No 4 you have just written his defence`,
      refs: { signoff: ['14'] },
    },
    {
      label: '16',
      at: '2022-07-13 15:20',
      by: `Nia Prosser`,
      says: `Rake No 4, would you be willing to say that in a letter? No name needed in public. Ask Maud for my e mail.`,
      refs: { signoff: ['14'] },
    },
    {
      label: '17',
      at: '2022-07-13 15:41',
      says: `not one of us moved, we raked it like it was wembley

somebody give him a job`,
      refs: { quote: ['14'] },
    },
    {
      label: '18',
      at: '2022-07-13 16:08',
      says: `in other news the backlog is 14,021 hours. at 7 hrs a go times 8 seats thats 250 days. so march 2023 if no one offends & the van passes. 2:02 marathon pace lol`,
      trap: true,
    },
    {
      label: '19',
      at: '2022-07-13 17:30',
      says: `they had us painting a fence which another squad was taking down from the other end. i swear on my kids. we met in the middle`,
    },
    {
      label: '20',
      at: '2022-07-13 17:44',
      says: `5.30 that's the best thing i ever read`,
      refs: { clock: ['19'] },
    },
    {
      label: '21',
      at: '2022-07-13 18:05',
      says: `I'd like to report 17:30 to the management for showing initiative.`,
      refs: { clock: ['19'] },
    },
    {
      label: '22',
      at: '2022-07-13 18:40',
      says: `Reply from the Regional Office received 18:40: "We don't comment on individual cases. Safety is our number 1 priority. Kind regards, Roy."`,
      trap: true,
    },
    {
      label: '23',
      at: '2022-07-13 18:52',
      says: `stop it 18.40, it was NOT signed roy`,
      refs: { clock: ['22'] },
    },
    {
      label: '24',
      at: '2022-07-13 19:30',
      says: `somebody at half seven last night or was it the night before said something about a tachograph. cant find it now. was it taken down?`,
      trap: true,
    },
    {
      label: '25',
      at: '2022-07-14 06:50',
      says: `Forecast 33 by 14:00. Six bottles of water for 14 of us. Off we go. 06:50 and it's already 21.`,
      trap: true,
    },
    {
      label: '26',
      at: '2022-07-14 07:20',
      says: `dont go 6:50, section 44, serious & imminent, phone nia`,
      refs: { clock: ['25'], name: ['5|8|16'] },
    },
    {
      label: '27',
      at: '2022-07-14 07:31',
      by: `Nia Prosser`,
      says: `Yes, 6.50, phone me, I'm up.`,
      refs: { clock: ['25'] },
    },
    {
      label: '28',
      at: '2022-07-14 09:05',
      says: `I'm 14:02 from yesterday, and having read Rake's letter, or comment I should say, I'd like to withdraw my horns.`,
      refs: { clock: ['11'], signoff: ['14'] },
    },
    { label: '28.1', at: '2022-07-14 09:18', says: `Not many do that. Respect.` },
    {
      label: '29',
      at: '2022-07-14 10:26',
      says: `second the comment above, takes some doing on here`,
      refs: { position: ['28.1'] },
    },
    {
      label: '30',
      at: '2022-07-14 12:05',
      says: `Rake, brush and spade, Ecclesiastes 3:1-8. A time to plant etc. 12:05 and they're all in the shade. I've made an executive decision & bought ice lollies. £8.40. I'll never see it again`,
      trap: true,
    },
    {
      label: '31',
      at: '2022-07-14 12:31',
      says: `executive decision @12:05 !! promote that supervisor`,
      refs: { clock: ['30'] },
    },
    {
      label: '32',
      at: '2022-07-14 13:10',
      says: `"fleet is a man called roy and roy is off" i've been saying this round the house all day`,
      refs: { quote: ['2'] },
    },
    {
      label: '33',
      at: '2022-07-15 16:55',
      by: `Nia Prosser`,
      says: `Hearing was today at 14:00. He's reinstated with a letter on file. He asked them if the letter could have the number of seats in it.`,
      trap: true,
    },
    {
      label: '34',
      at: '2022-07-15 17:09',
      says: `Brilliant news Nia!! Thank you for everything. Thank him from us`,
      refs: { name: ['33'] },
    },
    {
      label: '35',
      at: '2022-07-15 17:40',
      says: `Last one in the van's a rotten egg. (Seat 9.)`,
      trap: true,
    },
  ],
};
