/** The texts of how satisfied customers are; a part of `en.ts`. */
export const satisfaction = {
  title: 'Satisfaction',
  loading: 'Satisfaction is being read …',
  failed: 'Satisfaction could not be read: {{reason}}',
  none: 'Nobody has been asked in the last two years. Ask how it feels, and enter the answer.',
  nobody: 'nobody answered',
  mean_one: '{{mean}} of 5 ({{number}} answer)',
  mean_other: '{{mean}} of 5 ({{number}} answers)',
  single_one: '{{scores}} of 5 ({{number}} answer)',
  single_other: '{{scores}} of 5 ({{number}} answers)',
  trend: 'Mean by quarter',
  trendHint:
    'A quarter with fewer than three answers has no mean: the table has the single answers.',
  point: '{{service}}, {{quarter}}: {{scores}}',
  table: 'Satisfaction by quarter',
  quarter: 'Quarter',
  service: 'Service',
  answers: 'Answers',
  latest: 'Latest answers',
  date: 'Date',
  score: 'Score',
  scoreOf: '{{score}} of 5',
  by: 'Who answered',
  byNobody: 'not said',
  comment: 'Comment',
  enter: 'Enter an answer',
  enterIntro:
    'How satisfied is the customer with the service, from 1 (bad) to 5 (good)?',
  scores: {
    worst: '1: very dissatisfied',
    bad: '2: dissatisfied',
    neither: '3: neither nor',
    good: '4: satisfied',
    best: '5: very satisfied',
  },
  byHelp:
    'A name, or the full reference of a user; empty where it does not matter',
  store: 'Enter it',
  link: 'Form for the customer',
  linkHelp:
    'Send its address to who represents the customer: one click for each service.',
  formTitle: 'How satisfied are you?',
  formIntro:
    'One click for each service is enough. Nobody on your side but you sees your answer; whoever looks after you does.',
  formOthers:
    'This form is for who represents {{customer}}. Send them its address:',
  formNone: 'There is no service yet that you could judge.',
  formStored: 'Thank you, that is stored. You can still change it.',
  formComment: 'Anything to say about it?',
  formSay: 'Add it',
  formSaid: 'Thank you, what you say is stored.',
};
