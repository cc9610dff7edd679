import type { SourceThread } from './source';
import { allBackUnderOneRoof } from './threads/all-back-under-one-roof';
import { allNightSitting } from './threads/all-night-sitting';
import { anyOtherBusiness } from './threads/any-other-business';
import { doorstep } from './threads/doorstep';
import { downAgain } from './threads/down-again';
import { fixedTerm } from './threads/fixed-term';
import { fourPerCent } from './threads/four-per-cent';
import { hiVis } from './threads/hi-vis';
import { inadequateAgain } from './threads/inadequate-again';
import { namesOutOfAHat } from './threads/names-out-of-a-hat';
import { notBeforeNovember } from './threads/not-before-november';
import { oneBigFamily } from './threads/one-big-family';
import { paymentByWhichResults } from './threads/payment-by-which-results';
import { sevenPerCent } from './threads/seven-per-cent';
import { sixWeeklyByTelephone } from './threads/six-weekly-by-telephone';
import { stageTwo } from './threads/stage-two';
import { theFirstTuesday } from './threads/the-first-tuesday';
import { theSpareRoom } from './threads/the-spare-room';
import { twentyOneQuestions } from './threads/twenty-one-questions';

/** Every thread that was written and labelled for this project, oldest first. */
export const sourceThreads: readonly SourceThread[] = [
  sevenPerCent,
  allNightSitting,
  paymentByWhichResults,
  twentyOneQuestions,
  namesOutOfAHat,
  notBeforeNovember,
  stageTwo,
  sixWeeklyByTelephone,
  downAgain,
  hiVis,
  allBackUnderOneRoof,
  doorstep,
  theSpareRoom,
  oneBigFamily,
  inadequateAgain,
  anyOtherBusiness,
  theFirstTuesday,
  fixedTerm,
  fourPerCent,
];
