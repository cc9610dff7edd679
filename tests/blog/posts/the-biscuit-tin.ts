import { postFrom } from './draft';
import { andrew, maud } from './posters';

/** Four comments in summer time: a clock, a name, a nested answer, and one for everybody. */
export const theBiscuitTin = postFrom({
  slug: 'the-biscuit-tin',
  title: 'The Biscuit Tin, Revisited',
  at: '2024-07-02 07:30',
  labels: ['Office Life'],
  paragraphs: [
    'The new desk policy has nine pages, and page seven is about the tin. Food may be kept in "a designated sealed receptacle, labelled with the owner\'s name and the date of opening". I have been in this job long enough to know that a policy on biscuits is never about biscuits.',
    'Our tin has no owner. It was here before any of us. It has been filled by people who had just had a bad morning at court, so that the next one to come back from court would find something in it. I cannot think how to put that on a label.',
    'So: what is in yours, and who fills it?',
  ],
  comments: [
    {
      key: 'tin',
      at: '2024-07-02 08:45',
      says: 'Ours is a shortbread tin with a stag on it and a dent where somebody sat down on it in 1998. It survived two reorganisations and one flood. The stag has seen more directors off than I have.',
    },
    {
      at: '2024-07-02 09:17',
      under: 'tin',
      by: andrew,
      says: 'If that is the stag I think it is, I was the one who sat on it. I would like it known that I was carrying eleven files at the time.\n\nI put a packet of ginger nuts in every Friday until I left. Nobody ever asked me to, and that was rather the point.',
    },
    {
      at: '2024-07-02 19:40',
      says: 'Thanks Andrew, I have just told the whole office and there was applause.\n\n08:45 please measure the dent. We may yet have a heritage listing.',
    },
    {
      at: '2024-07-02 22:06',
      by: maud,
      says: 'I ask a question about policy and get a confession. This is why I keep the blog.',
    },
  ],
});
