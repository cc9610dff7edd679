import type { SourceThread } from './source';
import { allBackUnderOneRoof } from './threads/all-back-under-one-roof';
import { allNightSitting } from './threads/all-night-sitting';
import { amberPlus } from './threads/amber-plus';
import { anyOtherBusiness } from './threads/any-other-business';
import { doorstep } from './threads/doorstep';
import { downAgain } from './threads/down-again';
import { fixedTerm } from './threads/fixed-term';
import { fourPerCent } from './threads/four-per-cent';
import { gateFever } from './threads/gate-fever';
import { hiVis } from './threads/hi-vis';
import { inadequateAgain } from './threads/inadequate-again';
import { namesOutOfAHat } from './threads/names-out-of-a-hat';
import { notBeforeNovember } from './threads/not-before-november';
import { oneBigFamily } from './threads/one-big-family';
import { paymentByWhichResults } from './threads/payment-by-which-results';
import { pilotLight } from './threads/pilot-light';
import { sevenPerCent } from './threads/seven-per-cent';
import { sixWeeklyByTelephone } from './threads/six-weekly-by-telephone';
import { stageTwo } from './threads/stage-two';
import { theFirstTuesday } from './threads/the-first-tuesday';
import { thePayslip } from './threads/the-payslip';
import { theResetReset } from './threads/the-reset-reset';
import { theSpareRoom } from './threads/the-spare-room';
import { twentyOneQuestions } from './threads/twenty-one-questions';
import { withThanksForYourViews } from './threads/with-thanks-for-your-views';

/** Every thread that was written and labelled for this project, oldest first. */
export const sourceThreads: readonly SourceThread[] = [
  sevenPerCent,
  allNightSitting,
  paymentByWhichResults,
  twentyOneQuestions,
  withThanksForYourViews,
  namesOutOfAHat,
  notBeforeNovember,
  thePayslip,
  stageTwo,
  sixWeeklyByTelephone,
  gateFever,
  downAgain,
  hiVis,
  allBackUnderOneRoof,
  pilotLight,
  doorstep,
  theSpareRoom,
  oneBigFamily,
  amberPlus,
  inadequateAgain,
  anyOtherBusiness,
  theFirstTuesday,
  fixedTerm,
  theResetReset,
  fourPerCent,
];
