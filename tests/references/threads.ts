import type { SourceThread } from './source';
import { aQuorumAtLast } from './threads/a-quorum-at-last';
import { allBackUnderOneRoof } from './threads/all-back-under-one-roof';
import { allNightSitting } from './threads/all-night-sitting';
import { amberPlus } from './threads/amber-plus';
import { anotherFineMess } from './threads/another-fine-mess';
import { anyOtherBusiness } from './threads/any-other-business';
import { backRow } from './threads/back-row';
import { beforeTheBoard } from './threads/before-the-board';
import { checkInKiosk } from './threads/check-in-kiosk';
import { courtInTheAct } from './threads/court-in-the-act';
import { dayTwo } from './threads/day-two';
import { doorstep } from './threads/doorstep';
import { downAgain } from './threads/down-again';
import { fixedTerm } from './threads/fixed-term';
import { fortyPerCent } from './threads/forty-per-cent';
import { fourPerCent } from './threads/four-per-cent';
import { fourteenDays } from './threads/fourteen-days';
import { gateFever } from './threads/gate-fever';
import { handingInMyLanyard } from './threads/handing-in-my-lanyard';
import { hiVis } from './threads/hi-vis';
import { hotDesk } from './threads/hot-desk';
import { inadequateAgain } from './threads/inadequate-again';
import { keepYourDistance } from './threads/keep-your-distance';
import { kitchenTableProbation } from './threads/kitchen-table-probation';
import { leavingDo } from './threads/leaving-do';
import { lettersFromTheGate } from './threads/letters-from-the-gate';
import { lightsOut } from './threads/lights-out';
import { minibus } from './threads/minibus';
import { namesOutOfAHat } from './threads/names-out-of-a-hat';
import { nineVacancies } from './threads/nine-vacancies';
import { ninetyDays } from './threads/ninety-days';
import { ninetyTwo } from './threads/ninety-two';
import { nobodyInTheChair } from './threads/nobody-in-the-chair';
import { notBeforeNovember } from './threads/not-before-november';
import { offSick } from './threads/off-sick';
import { oneBigFamily } from './threads/one-big-family';
import { onePayPoint } from './threads/one-pay-point';
import { oneServiceOneYearOn } from './threads/one-service-one-year-on';
import { payOffer } from './threads/pay-offer';
import { paymentByWhichResults } from './threads/payment-by-which-results';
import { pilotLight } from './threads/pilot-light';
import { plainClothes } from './threads/plain-clothes';
import { quarterOfACentury } from './threads/quarter-of-a-century';
import { quarterPastSeven } from './threads/quarter-past-seven';
import { railReplacement } from './threads/rail-replacement';
import { registeredPost } from './threads/registered-post';
import { requiresImprovementAgain } from './threads/requires-improvement-again';
import { roadmapToTheOffice } from './threads/roadmap-to-the-office';
import { sds40AndAllThat } from './threads/sds40-and-all-that';
import { sevenPerCent } from './threads/seven-per-cent';
import { siftedOut } from './threads/sifted-out';
import { sixWeeklyByTelephone } from './threads/six-weekly-by-telephone';
import { stageTwo } from './threads/stage-two';
import { struckThrough } from './threads/struck-through';
import { theAwardsDo } from './threads/the-awards-do';
import { theCommitteeSits } from './threads/the-committee-sits';
import { theCourierWrites } from './threads/the-courier-writes';
import { theEmptyChair } from './threads/the-empty-chair';
import { theFirstTuesday } from './threads/the-first-tuesday';
import { theLastSaturday } from './threads/the-last-saturday';
import { theListeningMachine } from './threads/the-listening-machine';
import { thePayslip } from './threads/the-payslip';
import { theResetReset } from './threads/the-reset-reset';
import { theRoadshow } from './threads/the-roadshow';
import { theSelectFew } from './threads/the-select-few';
import { theSpareRoom } from './threads/the-spare-room';
import { threePointFive } from './threads/three-point-five';
import { twentyOneQuestions } from './threads/twenty-one-questions';
import { upToSeventy } from './threads/up-to-seventy';
import { whoWouldTrain } from './threads/who-would-train';
import { withThanksForYourViews } from './threads/with-thanks-for-your-views';

/** Every thread that was written and labelled for this project, oldest first. */
export const sourceThreads: readonly SourceThread[] = [
  sevenPerCent,
  allNightSitting,
  paymentByWhichResults,
  twentyOneQuestions,
  withThanksForYourViews,
  theRoadshow,
  namesOutOfAHat,
  theLastSaturday,
  notBeforeNovember,
  thePayslip,
  hotDesk,
  backRow,
  ninetyDays,
  stageTwo,
  checkInKiosk,
  sixWeeklyByTelephone,
  railReplacement,
  theCourierWrites,
  gateFever,
  downAgain,
  beforeTheBoard,
  theCommitteeSits,
  hiVis,
  threePointFive,
  siftedOut,
  allBackUnderOneRoof,
  pilotLight,
  theEmptyChair,
  doorstep,
  theSpareRoom,
  onePayPoint,
  quarterPastSeven,
  oneBigFamily,
  roadmapToTheOffice,
  amberPlus,
  minibus,
  inadequateAgain,
  fourteenDays,
  struckThrough,
  upToSeventy,
  anyOtherBusiness,
  theFirstTuesday,
  ninetyTwo,
  fixedTerm,
  theResetReset,
  leavingDo,
  fourPerCent,
  theAwardsDo,
  theSelectFew,
  keepYourDistance,
  nineVacancies,
  lettersFromTheGate,
  plainClothes,
  quarterOfACentury,
  theListeningMachine,
  nobodyInTheChair,
  registeredPost,
  anotherFineMess,
  aQuorumAtLast,
  courtInTheAct,
  kitchenTableProbation,
  oneServiceOneYearOn,
  sds40AndAllThat,
  handingInMyLanyard,
  requiresImprovementAgain,
  dayTwo,
  offSick,
  payOffer,
  whoWouldTrain,
  fortyPerCent,
  lightsOut,
];
