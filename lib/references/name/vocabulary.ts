/** Words of roles, manners and places that stand in names which nobody was christened with. */
const ROLE_WORDS = new Set(
  `a an the my your our just another anon anonymous unknown guest admin me nobody somebody someone everyone
  mr mrs ms miss dr sir lord lady dame prof rev
  angry sad old young former ex retired concerned worried tired fed weary disillusioned disgruntled despairing
  frustrated exhausted anxious loyal proud honest humble lone lonely mad grumpy cynical jaded curious hopeful
  northern southern eastern western north south east west midlands london wales welsh scottish english british
  probation officer officers po pso spo aco cpo so om ovm pdu crc nps napo unison gmb trust union member rep
  service user staff worker social case manager management trainee pquip student newbie admin administrator
  blog reader commenter poster contributor observer watcher insider outsider lurker private public
  big little new real true simply only not one two three red blue green black white`
    .split(/\s+/)
    .filter(Boolean),
);

/** Names that are also everyday words, months or titles: they need to be spoken to, not just said. */
const WORD_NAMES = new Set(
  `will mark grace bill may june april august rose joy hope faith frank rich art guy sunny ivy olive iris daisy lily
  ruby pearl amber summer autumn dawn eve penny chase drew duke king prince sky storm angel miles grant lance ward
  reed wade pierce page sandy cliff dale ford marsh brook river stone woods baker cook taylor mason hunter archer
  carter bishop abbot pope chuck buck bud buddy rusty dusty happy lucky merry gay victor carry mercy patience
  prudence charity constance felicity verity honour justice truth peace freedom liberty observer guardian citizen
  union solidarity worker officer manager judge court trust governor minister still even ever well just short long
  probation po pso spo sad angry tired fed young green black white brown smith`
    .split(/\s+/)
    .filter(Boolean),
);

/** Christian names that are common in Britain: many people share them, so the bare name may be anyone. */
const FIRST_NAMES = new Set(
  `adam adrian alan alex alexander alice alison alistair allan amanda amy andrea andrew andy angela ann anna anne
  annie anthony antony barbara barry ben benjamin bernard beth bev beverley bob brenda brian bruce carl carol
  caroline catherine cathy charles charlie charlotte chris christina christine christopher claire clare clive
  colin craig dan daniel darren dave david dawn deb debbie deborah denis dennis derek diana diane dominic don
  donald donna dorothy doug douglas ed eddie edward eileen elaine elizabeth ellen emily emma eric eve fiona
  fran frances francis fred gail gareth gary gavin gemma geoff geoffrey george gerald gill gillian glen glenn
  gloria gordon graham greg hannah harry hazel heather helen henry hilary howard hugh ian irene isobel ivan
  jack jackie jacob jacqueline jake james jamie jan jane janet janice jason jean jeff jennifer jenny jeremy
  jerry jessica jill jim jimmy jo joan joanna joanne joe john jon jonathan joseph josh joyce judith judy julia
  julian julie justin karen karl kate kath katherine kathy katie keith kelly ken kenneth kerry kevin kim kirsty
  larry laura lauren lawrence lee leslie lesley lewis liam linda lindsay lisa liz lorraine louise lucy luke lynn
  lynne maggie malcolm mandy marc margaret maria marie marion martin martyn mary matt matthew maureen max
  megan mel melanie michael michelle mick mike monica nancy naomi natalie neil nicholas nick nicky nicola nigel
  nia nina norman oliver owen pam pamela pat patricia patrick paul paula pauline pete peter phil philip phillip
  rachel ralph ray raymond rebecca rhys richard rita rob robert robin rod roger ron ronald rory rosemary ross
  ros roy russell ruth ryan sally sam samantha sandra sara sarah scott sean sharon sheila shirley simon sonia sophie
  stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tanya ted teresa
  terry theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor ursula val valerie vanessa vera
  veronica vic vicky victoria vince vincent viv vivien walter wayne wendy yvonne zoe sonny mohammed mohamed ali
  ahmed imran priya sanjay rajesh amit siobhan niamh aoife gwen gwyn huw ieuan rhian sian bethan dafydd
  martha rosalind edwin wanda winston boris tamsin doris maud greta bridget moira hamish callum angus ewan cyril percy wilf alfred
  albert arthur bert ernie leonard rupert yusuf fatima aisha tariq hassan ravi sunil anita deepak marcus delroy leroy cynthia ffion
  megan dylan gethin brendan nora rosie hugo agnes`
    .split(/\s+/)
    .filter(Boolean),
);

/** What first names are shortened to. */
export const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    alexander: ['Alex', 'Al'],
    alan: ['Al'],
    andrew: ['Andy'],
    anthony: ['Tony'],
    barbara: ['Barb'],
    benjamin: ['Ben'],
    catherine: ['Cath', 'Cathy'],
    charles: ['Charlie'],
    christine: ['Chris'],
    christopher: ['Chris'],
    daniel: ['Dan'],
    david: ['Dave'],
    deborah: ['Deb', 'Debbie'],
    donald: ['Don'],
    douglas: ['Doug'],
    edward: ['Ed', 'Ted', 'Eddie'],
    elizabeth: ['Liz', 'Beth', 'Betty'],
    frances: ['Fran'],
    francis: ['Frank'],
    frederick: ['Fred'],
    geoffrey: ['Geoff'],
    gerald: ['Gerry'],
    gregory: ['Greg'],
    james: ['Jim', 'Jamie'],
    jennifer: ['Jen', 'Jenny'],
    john: ['Jack'],
    jonathan: ['Jon'],
    joseph: ['Joe'],
    katherine: ['Kath', 'Kate', 'Kathy'],
    kenneth: ['Ken'],
    margaret: ['Maggie', 'Peggy'],
    matthew: ['Matt'],
    michael: ['Mike', 'Mick'],
    nicholas: ['Nick'],
    pamela: ['Pam'],
    patricia: ['Pat', 'Trish'],
    patrick: ['Pat', 'Paddy'],
    peter: ['Pete'],
    philip: ['Phil'],
    rebecca: ['Becky'],
    richard: ['Rich', 'Dick'],
    robert: ['Rob', 'Bob'],
    ronald: ['Ron'],
    samuel: ['Sam'],
    samantha: ['Sam'],
    stephen: ['Steve'],
    steven: ['Steve'],
    susan: ['Sue'],
    terence: ['Terry'],
    theresa: ['Terri'],
    thomas: ['Tom'],
    timothy: ['Tim'],
    victoria: ['Vicky'],
    william: ['Bill', 'Will'],
  }),
);

/** Capital letters that stand for posts, bodies and things of the trade before they stand for a poster. */
const ACRONYMS = new Set(
  `po pso spo aco cpo so om ovm pdu crc nps napo hmip hmpps noms moj tr it hr mp mps pi uk eu us tv pm am id cv gp
  ot eo ho ceo dg rpd ap aps opd ipp sfo rsr oasys pcc rar mappa marac vlo ard iom cp pbr hmp yo yot cjs cqsw
  dipsw acas tu tuc nhs bbc itv cps pip pop cbf arns ndelius sdr psr fdr ok lol btw imho imo fyi ps pps nb rip`
    .split(/\s+/)
    .filter(Boolean),
);

export const isRoleWord = (word: string): boolean => ROLE_WORDS.has(word.toLowerCase());
export const isWordName = (word: string): boolean => WORD_NAMES.has(word.toLowerCase());
export const isFirstName = (word: string): boolean =>
  FIRST_NAMES.has(word.toLowerCase()) || FIRST_NAMES.has(word.toLowerCase().split('-')[0] ?? '');
export const isAcronym = (word: string): boolean => ACRONYMS.has(word.toLowerCase());
