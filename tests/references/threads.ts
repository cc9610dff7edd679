import type { SourceThread } from './source';
import { allBackUnderOneRoof } from './threads/all-back-under-one-roof';
import { allNightSitting } from './threads/all-night-sitting';
import { anyOtherBusiness } from './threads/any-other-business';
import { doorstep } from './threads/doorstep';
import { downAgain } from './threads/down-again';
import { fixedTerm } from './threads/fixed-term';
import { inadequateAgain } from './threads/inadequate-again';
import { namesOutOfAHat } from './threads/names-out-of-a-hat';
import { oneBigFamily } from './threads/one-big-family';
import { paymentByWhichResults } from './threads/payment-by-which-results';
import { stageTwo } from './threads/stage-two';

/** Every thread that was written and labelled for this project, oldest first. */
export const sourceThreads: readonly SourceThread[] = [
  allNightSitting,
  paymentByWhichResults,
  namesOutOfAHat,
  stageTwo,
  downAgain,
  allBackUnderOneRoof,
  doorstep,
  oneBigFamily,
  inadequateAgain,
  anyOtherBusiness,
  fixedTerm,
];
