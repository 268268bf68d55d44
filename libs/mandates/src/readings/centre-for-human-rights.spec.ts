import { describeReadings, maybe, no, written, yes } from '../testing/readings.js';

describeReadings('the Centre for Human Rights', [
  [
    'the Centre does not observe',
    ['UN_CHR', 'observation_full', 'government', 'MW', '1993-01-01'],
    written,
    no,
    ['SERVICE_NOT_OFFERED'],
    ['WRONG_BODY'],
  ],
  [
    'drawing boundaries belongs to a sister',
    ['UN_CHR', 'boundary_delimitation', 'government', 'MW', '1993-01-01'],
    written,
    no,
    ['SERVICE_NOT_OFFERED', 'WRONG_BODY'],
  ],
  [
    'only Governments ask',
    ['UN_CHR', 'legal_review', 'electoral_authority', 'MW', '1993-01-01'],
    written,
    no,
    ['REQUESTER_NO_STANDING'],
  ],
  [
    'the last day of the Centre',
    ['UN_CHR', 'legal_review', 'government', 'GT', '1997-09-14'],
    written,
    yes,
    ['MEMBER_STATE'],
    ['SUCCESSOR_ORGANISATION'],
  ],
  [
    'the first day of its successor',
    ['UN_CHR', 'legal_review', 'government', 'GT', '1997-09-15'],
    written,
    maybe,
    ['SUCCESSOR_ORGANISATION', 'REQUEST_WRITTEN_BY_STATE'],
  ],
  [
    'before the Centre',
    ['UN_CHR', 'legal_review', 'government', 'GT', '1981-12-31'],
    written,
    no,
    ['SERVICE_NOT_OFFERED'],
  ],
  [
    'a successor does not observe either',
    ['UN_CHR', 'observation_full', 'government', 'GT', '2000-01-01'],
    written,
    no,
    ['SUCCESSOR_ORGANISATION', 'SERVICE_NOT_OFFERED'],
  ],
]);
