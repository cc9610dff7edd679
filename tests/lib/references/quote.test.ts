import { describe, expect, it } from 'vitest';
import type { Body } from '../../../lib/model/body';
import { comment, cuesOf, lastOf, post, type Said } from './thread';

const POST = post(
  'The minister told the House that every office would have a kettle by the spring. Nobody asked who would fill it, or with what.\nA spokesman later added that kettles are a local matter.',
  'Kettles for All',
);
const EARLIER: readonly Said[] = [
  {
    at: '07:00',
    id: 'cold',
    text: 'Our building has been without heating since October and the landlord blames the boiler. Painting by daylight for the training suite goes on though.',
  },
  {
    at: '08:00',
    id: 'forms',
    text: "I filled in nineteen forms for one man last week, and he never turned up. It's a disgrace from start to finish.",
  },
  { at: '08:30', id: 'short', text: 'Kettle gate? The most thirsty service I know.' },
];
const following = (said: Omit<Said, 'at'>) => lastOf([...EARLIER, { at: '09:00', ...said }], POST);

describe('findReferences by quote: words that stand elsewhere', () => {
  it.each<[string, string]>([
    ['"without heating since October" and ours since March.', 'cold'],
    ['“without heating since October” and ours since March.', 'cold'],
    ["'without heating since October' and ours since March.", 'cold'],
    ['‘without heating since October’ and ours since March.', 'cold'],
    ['«without heating since October» and ours since March.', 'cold'],
    ["''without heating since October'' and ours since March.", 'cold'],
    ['> without heating since October\nOurs since March.', 'cold'],
    ['>> Our building has been without heating\n>> since October\nOurs since March.', 'cold'],
    ['"WITHOUT HEATING SINCE OCTOBER"? Ours since March.', 'cold'],
    ['"without  heating , since October." Ours since March.', 'cold'],
    ['"the landlord blames the boiler" - of course he does.', 'cold'],
    ['You say "the landlord blames the boiler" but who owns the boiler?', 'cold'],
    ['"without heating ... and the landlord blames the boiler" is our story too.', 'cold'],
    [
      '"Our building has been without heating […] the landlord blames the boiler" is our story too.',
      'cold',
    ],
    [
      '"our bulding has been without heating since October and the landlord blames the boiler" is our story too.',
      'cold',
    ],
    [
      '"our building has been without any heating since last October and the landlord blames the boiler" is our story.',
      'cold',
    ],
    ['"It\'s a disgrace from start to finish" is putting it mildly.', 'forms'],
    ['"It’s a disgrace from start to finish" is putting it mildly.', 'forms'],
    ['Who was it that said "nineteen forms for one man"?', 'forms'],
    [
      'Our building has been without heating since October and the landlord blames the boiler.\n\nSame here.',
      'cold',
    ],
    ['"every office would have a kettle by the spring" - which spring?', 'post'],
    ['> Nobody asked who would fill it, or with what.\nWe did.', 'post'],
    ['Nobody asked who would fill it, or with what.\n\nWe did, and were told to hush.', 'post'],
    ['I laughed at "kettles are a local matter".', 'post'],
    ['"The minister told the House ... kettle by the spring" and pigs might fly.', 'post'],
    ['"Kettle gate" says it all.', 'short'],
  ])('%j', (text, target) => {
    const { references, targets } = following({ text });
    expect(targets).toEqual([target]);
    expect(cuesOf(references)).toEqual(['quote']);
  });

  it.each<Body>([
    [{ kind: 'italic', children: ['nineteen forms for one man'] }, ' sounds low to me.'],
    [
      { kind: 'bold', children: ['nineteen forms for one man'] },
      { kind: 'break' },
      'Sounds low to me.',
    ],
    [
      { kind: 'quote', children: ['I filled in nineteen forms for one man last week'] },
      'Sounds low to me.',
    ],
  ])('%j', (...body) => {
    expect(following({ body: body as Body }).targets).toEqual(['forms']);
  });

  it.each<[string, string, string]>([
    ['forms', '"never turned up" is the story of my life.', 'forms'],
    ['forms', '"Nineteen"? We do thirty.', 'forms'],
    ['forms', 'I filled in nineteen forms for a living once.', 'forms'],
    ['cold', 'Painting by daylight for the training suite was tried in Leeds and it ran.', 'cold'],
    ['short', '"Kettle gate" will run and run.', 'short'],
  ])('under %s: %j', (under, text, target) => {
    expect(following({ under, text }).targets).toEqual([target]);
  });
});

describe('findReferences by quote: a sentence that takes up others’ words and changes some', () => {
  it.each<[string, string[]]>([
    ["Filled in 19 forms, nineteen, for one man who didn't turn up.", []],
    ['I filled in all those nineteen forms for one man! It was always so.', ['forms']],
    ['Every office would have a kettle by this spring, they said.', ['post']],
    ['Nobody has asked who would fill it or with what. Well, we have.', ['post']],
    ['Kettles are a local matter of course!', ['post']],
    ['Same old. The landlord just blames the boiler.', ['cold']],
  ])('%s', (text, to) => {
    const { targets, references, movedUnder } = following({ text });
    expect(targets).toEqual(to);
    expect(cuesOf(references)).toEqual(to.length > 0 ? ['quote'] : []);
    expect(movedUnder).toBeNull();
  });

  it.each([
    'The minister has an office and a kettle and a view of the spring blossom.',
    'Local matters matter. The office would like to have a word by the spring.',
    'Our landlord has been the same since October and nobody minds.',
    'One man came last week. He filled in forms.',
    'I was told that it would be by the spring.',
  ])('%s', (text) => {
    expect(following({ text }).references).toEqual([]);
  });
});

describe('findReferences by quote: words that are everybody’s', () => {
  it.each([
    'They call it "best practice".',
    'This is what "heating" means to a landlord.',
    'So much for "training".',
    '"Lived experience" is the word of the month.',
    'It was "without" a doubt.',
    'The "landlord" is a company.',
    '"To be or not to be" was never the question.',
    'From the paper:\n"Tea is the engine of the state and must be paid for by those who drink it."',
    'I read "Kettles for All" twice and was none the wiser.',
    'Our building has been sold.',
    'I filled in a form.',
    "It's the officers' kettle and the managers' tea.",
    'The boiler was blamed by the landlord for the heating being without October.',
    '"one man" is hardly a sample.',
    '"last week" they said.',
    'A 12" pizza and a 9" one.',
  ])('%j', (text) => {
    expect(following({ text }).references).toEqual([]);
  });

  it('takes a comment sent twice for no answer to itself', () => {
    const text =
      'The kettle in our office was removed on Monday.\nNobody was told the reason why.\nWe drink from the tap now.';
    expect(
      lastOf([
        { at: '07:00', text },
        { at: '07:05', text },
      ]).references,
    ).toEqual([]);
  });
});

describe('findReferences by quote: whose words they are', () => {
  const words = 'the deputy head of tea has resigned in a huff';

  it('takes the first to say them, not those who quoted them', () => {
    const { targets } = lastOf([
      { at: '07:00', text: `I hear that ${words}.` },
      { at: '08:00', text: `"${words}" made my day.` },
      { at: '09:00', text: `"${words}" made mine too.` },
    ]);
    expect(targets).toEqual(['07:00']);
  });

  it('takes the post, where a comment had them from there', () => {
    const said = [
      { at: '08:00', text: `"${words}" made my day.` },
      { at: '09:00', text: `"${words}" made mine too.` },
    ];
    expect(lastOf(said, post(`It says that ${words}.`)).targets).toEqual(['post']);
  });

  it('takes the own branch first', () => {
    const { targets } = lastOf([
      { at: '07:00', text: `I hear that ${words}.` },
      { at: '08:00', id: '2', text: `They say that ${words}.` },
      { at: '09:00', under: '2', text: `"${words}" is not true.` },
    ]);
    expect(targets).toEqual(['2']);
  });

  it('is silent where two look alike and neither is exact', () => {
    const { references } = lastOf([
      { at: '07:00', text: 'the deputy head of tea has resigned in a small huff' },
      { at: '08:00', text: 'the deputy head of tea has resigned in a great huff' },
      { at: '09:00', text: '"the deputy head of tea has resigned in a mighty huff" they say.' },
    ]);
    expect(references).toEqual([]);
  });

  it('is silent where a short phrase was said by two', () => {
    const said = ['07:00', '08:00'].map((at) => ({ at, text: 'We met the deputy head of tea.' }));
    expect(
      lastOf([...said, { at: '09:00', text: 'And how is "the deputy head of tea"?' }]).references,
    ).toEqual([]);
  });

  it('says where in the target the words stand', () => {
    const earlier: Said = { at: '07:00', text: `I hear that ${words}.` };
    const { references } = lastOf([
      earlier,
      { at: '09:00', text: `"${words.toUpperCase()}" made my day.` },
    ]);
    expect(references).toEqual([
      {
        from: '09:00',
        to: ['07:00'],
        cue: 'quote',
        span: [1, 1 + words.length],
        certainty: 'certain',
        isAddressed: true,
        place: [12, 12 + words.length],
      },
    ]);
    expect(comment(earlier).text.slice(12, 12 + words.length)).toBe(words);
  });

  it('moves a comment that opens with the words of another, and none that repeats the post', () => {
    const { movedUnder } = lastOf([
      { at: '07:00', text: `I hear that ${words}.` },
      { at: '09:00', text: `"${words}" made my day.` },
    ]);
    expect(movedUnder).toBe('07:00');
    expect(
      lastOf([{ at: '09:00', text: `"${words}"?` }], post(`It says ${words}.`)).movedUnder,
    ).toBeNull();
  });

  it('keeps no words of a removed comment', () => {
    const { references } = lastOf([
      { at: '07:00', text: 'This comment has been removed by the author.', isRemoved: true },
      { at: '09:00', text: '"This comment has been removed by the author" again?' },
    ]);
    expect(references).toEqual([]);
  });
});
