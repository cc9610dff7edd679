import { postFrom } from './draft';
import { andrew, bryony, courtDuty, kestrel, maud, olwen, rob, tess, unknown } from './posters';

/**
 * Forty comments, and two more in the heading that the owner has wiped out. They run over the night
 * on which summer time ends, so that 01:40 comes twice, and the owner slept: what was written
 * between 23:00 and 08:30 appeared in one batch in the morning.
 */
export const lastOneOut = postFrom({
  slug: 'last-one-out-of-canal-street',
  title: 'Last One Out of Canal Street',
  at: '2024-10-26 17:30',
  labels: ['Buildings', 'Memory'],
  vanished: 2,
  paragraphs: [
    'On Monday the keys of the Canal Street office go back to the landlord, who means to make flats of it. I have the rota this weekend, which is the last one, and as the clocks go back tonight I have it for an hour longer than anybody before me.',
    'I have been round all the rooms. In the cupboard behind reception there was a box of bus tokens, a list of who was bringing what to the Christmas lunch of 1991, and one shoe. The walls have been painted so often that the corners have gone round.',
    'Bring me what you remember. I shall be awake.',
  ],
  comments: [
    {
      key: 'shoe',
      at: '2024-10-26 18:04',
      says: 'The shoe is mine. I mean it. I ran for the 17:40 bus in March 2003 and did not go back for it, first because I should have missed the bus, and then because it had become a story.',
    },
    { at: '2024-10-26 18:20', under: 'shoe', by: maud, says: 'What size?' },
    { at: '2024-10-26 18:31', under: 'shoe', says: 'Five and a half. Navy. Left.' },
    {
      at: '2024-10-26 18:34',
      under: 'shoe',
      by: maud,
      says: 'This one is a brown right boot, size eleven.',
    },
    { at: '2024-10-26 18:52', under: 'shoe', says: 'Then there are two of us.' },
    {
      key: 'drawer',
      at: '2024-10-26 18:40',
      by: andrew,
      says: 'My first week. I was shown to a desk, a telephone, and a drawer that would not open. The man before me had locked it on his last day and posted the key into the canal. I was there for nine years and never forced it. I used to put a hand on it before a difficult interview. I could not tell you why.',
    },
    {
      at: '2024-10-26 19:15',
      under: 'drawer',
      says: 'Thanks Andrew. I had that desk after you. It opened for me on the second day. All there was in it was a beer mat with <i>keep going</i> written on the back. I read it, put it back and shut the drawer.',
    },
    {
      at: '2024-10-26 19:22',
      under: 'drawer',
      by: andrew,
      says: 'I have had to go and stand in the garden.',
    },
    {
      key: 'lift',
      at: '2024-10-26 19:47',
      by: rob,
      says: 'The lift. Four persons or one filing cabinet. In 1988 I spent three hours in it with a magistrate, and by the time they got us out she had agreed to come and see the hostel for herself. She came every month for the rest of her life.\n\nI have been to a great many conferences on engaging our partners. Not one of them had a lift in it.',
    },
    {
      at: '2024-10-26 20:10',
      says: '19:47 I am printing that out for the next conference.',
    },
    {
      key: 'misty',
      at: '2024-10-26 20:26',
      says: "Let us not get misty. The roof leaked, the heating had two settings, off and Tenerife, and there was the smell. You all remember the smell.\n\n'Ferryman",
    },
    { at: '2024-10-26 20:33', under: 'misty', says: 'Soup.' },
    { at: '2024-10-26 20:35', under: 'misty', says: '20:33 No. Wet coats <b>and</b> soup.' },
    {
      at: '2024-10-26 20:41',
      under: 'misty',
      by: tess,
      says: 'Wet coats, soup, and the disinfectant that came in a drum with no label. I meet it now and then in a hospital corridor, and I am twenty-three and late for duty.',
    },
    {
      key: 'sweet',
      at: '2024-10-26 21:05',
      by: courtDuty,
      says: 'From the court side of the river: your reports came over in a green bag with a broken zip, and at the bottom of it there was always a sweet for whoever was on duty. I never knew who put it there. If you are reading this, it was noticed. Some days it was lunch.',
    },
    { at: '2024-10-26 21:30', removedBy: 'administrator' },
    {
      key: 'please',
      at: '2024-10-26 21:38',
      says: 'Must we have 21:30 even tonight? Maud, please.',
    },
    {
      at: '2024-10-26 21:44',
      under: 'please',
      by: maud,
      says: 'Gone. Coats, soup, sweets and lifts this weekend, and nothing else, thank you.',
    },
    {
      at: '2024-10-26 22:15',
      under: 'sweet',
      says: 'Colin, that was Dot from the typing pool. She bought them herself, a quarter of pear drops every Monday. When the typing pool went the sweets went, and no impact assessment ever found it out.\n\nRegards, ex-PO',
    },
    {
      at: '2024-10-26 22:40',
      under: 'sweet',
      by: courtDuty,
      says: 'Dot. Thirty years, and now there is a name to say thank you to. Much obliged, ex-PO.',
    },
    {
      at: '2024-10-26 23:46',
      approved: '2024-10-27 08:30',
      says: 'I was on the other side of the desk. 1996 and 1997, most Thursdays. You had a chair with a wobble, and I used to rock on it while I made up my mind whether to tell the truth. I have two lads now and a van with my name on it. I am not saying it was the chair.',
    },
    {
      at: '2024-10-27 00:22',
      approved: '2024-10-27 08:30',
      says: 'Same man as 23:46, I pressed the button too soon. What I wanted to say is that her name was Miss Oyelaran, and in two years she never once looked at the clock, and there was a clock, right over my head.',
    },
    {
      at: '2024-10-27 00:51',
      approved: '2024-10-27 08:30',
      says: '23:46 and 00:22 (I take your word that you are the same person): I had the room next to hers. She had it hung there herself. "They cannot see it, and I will not look at it," she said, "so nobody is in a hurry."',
    },
    {
      at: '2024-10-27 01:12',
      approved: '2024-10-27 08:30',
      says: 'Night shift at the hostel, reading this between rounds. Somebody is frying onions. It is wet coats and soup here too, by the way. We took the smell with us when we moved.',
    },
    {
      at: '2024-10-27 01:40',
      approved: '2024-10-27 08:30',
      says: '01:40 and all is well.',
    },
    {
      at: '2024-10-27 01:40 GMT',
      approved: '2024-10-27 08:30',
      says: '01:40 again, and all is still well. I have spent my extra hour on toast.',
    },
    {
      key: 'which',
      at: '2024-10-27 02:15',
      approved: '2024-10-27 08:30',
      by: olwen,
      says: 'Anon 01:40, which of you is which?',
    },
    {
      at: '2024-10-27 02:31',
      under: 'which',
      approved: '2024-10-27 08:30',
      says: '@ 02:15 I am the one with the toast.',
    },
    {
      key: 'niece',
      at: '2024-10-27 08:34',
      by: maud,
      says: 'Good morning. I have let the night in, all of it.\n\n23:46: Miss Oyelaran is ninety-one and lives by the sea. Her niece has just read her both of your comments down the telephone. She says that the chair was <i>meant</i> to wobble.',
    },
    {
      at: '2024-10-27 08:58',
      under: 'niece',
      says: 'I do not know what to say to that. I have read it out to the lads. Tell her I still rock on chairs.',
    },
    {
      key: 'caretaker',
      at: '2024-10-27 09:25',
      says: 'A word for the caretaker. For as long as I was there he opened up at six, so that those who had slept out could come in and stand by the radiator until we officially existed. It was not in his job description. I doubt that he had one.',
    },
    {
      at: '2024-10-27 10:02',
      says: '9.25 I was there. I was one of the ones at the radiator. He would bring out a flask and say he had made too much for one man. It took me years to work it out. Nobody has a flask that size for one man.',
    },
    {
      at: '2024-10-27 10:30',
      by: bryony,
      says: '"by the time they got us out she had agreed to come and see the hostel for herself"\n\nShe was my grandmother. We had that story every Christmas. In hers it was four hours, and it was Rob who cried.',
    },
    {
      at: '2024-10-27 10:48',
      by: rob,
      says: 'Bryony, it was three and a half, and it was both of us. She had a hip flask with her. I expect that you knew.',
    },
    {
      key: 'flats',
      at: '2024-10-27 11:20',
      says: 'I have seen the board. The flats are to be called The Old Probation Office, with one bedroom from rather more than I ever earned in there. They might at least throw in the smell.\n\n- Ferryman',
    },
    {
      at: '2024-10-27 11:36',
      under: 'flats',
      says: 'Ferryman, it was you who told us at 20:26 not to get misty.',
    },
    { at: '2024-10-27 12:05', under: 'flats', says: "It is the onions.\n\n'Ferryman" },
    { at: '2024-10-27 14:20', by: unknown, removedBy: 'author' },
    {
      at: '2024-10-27 17:30',
      by: kestrel,
      says: 'I fetch the key of the new place tomorrow at nine. It has a lift for sixteen persons, and the lift talks. I have bought a quarter of pear drops for the bag. I know that there is no bag any more. I shall think of something.',
    },
    {
      at: '2024-10-28 18:10',
      by: maud,
      says: 'Keys handed in at 17:58. I have taken the drawer. It stands in my hall, shut, with a beer mat in it. I asked the landlord if I might have the clock as well, and he said, what clock, so I took that too.\n\nLast one out. Good night.',
    },
  ],
});
