/**
 * Words that look like a slip of the finger and are words themselves: 'noon' is not 'noone', a 'point' is no 'pint'. Of the 20,000 most frequent
 * words of the GloVe vectors (Pennington, Socher, Manning 2014; Public Domain Dedication and License 1.0) those that the search would mend.
 */
export const realWords: ReadonlySet<string> = new Set(
  `
    states american party political points place economic power prime death saying peace along county point conference order media germany nation
    weeks sales ministry match moved single front built radio crisis teams staff americans fight charges winning scored sports means personal showed
    battle comes coast shows calls prison track chance reach spain paris grand charge spending strike jones starting constitution brother warned
    proposed passed charged charles positive speaking serve words plays broke friend decades fired earnings search consumer quality spring selling
    basis remaining historic tough inflation carry supply decade score hearing lawyers influence stations shooting larger standing carrying prince
    launch malaysia tests headed super polls showing driver sport prize boost bonds brothers featured convention voted basic spend consumers acting
    faced dozen increasingly strip stone raising powers internal physical direction knows speak supplies meaning singles difference ships grant
    creating starts stake bringing reaching sentence metal branch miller speaker visiting tracks wales detained presidency brand connection drawn
    forum testing truck studied surprise kenya creation drama paying hoping proved chances strongly passing prove corps grown strikes chain horse
    fleet bills driven breaking cards expert competitive tells alive confident shape resulted camps pitch latter fewer drove aware responded harry
    deadline connected shift touch males warner ticket heading scottish roles gates throw extensive managing walls socialist backing deployed
    effectively patrol abortion promotion chile prompted remote trail resulting tiger streak globe strengthen trucks sunni troubled complaints blocked
    cargo athletic flood painting quiet string tigers steady chair license informed reducing hungary converted competed walter bruce boats parks
    extent holes vital creative shoot regiment freed shore carbon missions mines princess studios permission capitol athletics acres albert vegas
    investor restored intention summary execution hunting solve coaching complaint grave acted bears striking channels competitors throwing kinds
    polling print costa battles grass swept essentially celebrate medicare searching wings munich worries trips mounted colleges nationalist fatah
    strait billy automatic testified resolved footballer sections practical protecting rises homer massacre progressive pride thick stakes composer
    involves ethiopia waves inspection dropping stuck feelings adopt grace hearings pirates wages lynch flooding shelter loose elaborate privately
    explosive hiding hunter brands clinical batting mills survival paint voter trails travelers strongest plain margaret favored bible integrity
    sprint similarly tommy floods thank rubber peres printed composition grain relay monument ports sweeping pressing humanity actively indicted
    finnish consisted counting cooper pointing cardinal receiver refusing chest gambling protestant pitching mounting undated hiring interfax
    contested defeating bulls crews speakers spreading petition sweep noise bowling publicity slump medieval pursuing painter distinct governmental
    nationally scattered pocket placing flash tense capita cloud researcher posed flames stating topic phrase intensive remainder blocking battling
    sacred sized broker licensed commune decree butter soared rankings weakened ballet machinery supplied hosting speeches reward yahoo albright
    drilling steep widow rabin screening fights rouge headline tracking soaring monastery oversight hamid rider saves banner fined declines heaven
    beats diving slower proceeds charging berkeley easing throws prisons printing eased benedict choosing residing chess breeding breach passport
    licenses graves starr shook hitter departed treating bunch relating sheep equality contention archives inherited routinely pairs sandy angle tapes
    competitor joins clouds survivor plains americas sachs invented pleasure portions shifting trailing wives steal punch safer slated matching stays
    brady reads lance intervene mourning pitches stranded secretly tires scout supplier metals grenades ashes poles profession sterling sheets
    broadcaster stealing lacks supervisor pants delegate sharks settling pitchers grove reminded shame tends shane confessed carlo magnetic limiting
    medalist stole gases stark swine dressing singled restoring shootout palin depicted dried grammy shelters trans liver boarding chasing medicaid
    diameter sorts deported resisted proposition worthy prone peterson fitted trailer shoppers dancer crises spite colonies steering ricky shelling
    bubble farther skies tents stricken reigning hander rotating shallow scrap booth granting spelling forge stint respects marching chung reliance
    resolving dodge blank grande injection forged weaken pensions variation smell classics integral sizes slash bells tucker deadliest defining snake
    rented blessing diary qualities batch stems interface rivera raped thorough inducted diane precedent flesh journals proves hampered bleeding
    trailed shaken presided slashed resistant stressing premises moses thrust tended heath augusta uribe finalist handover premiums sparking chanted
    lanes concession shores sofia polled smoothly pinochet infectious shaky commuter processor loser prints drafting invention downed crushing
    exporter logan topple alain procession chanting fielding joked stranger witch compositions needing avert berger downing sings scoreless stemming
    sally anatolia woody weaver creature confession circulated archer terrific clips translator retaining lovely ramon tubes receivers slipping
    presiding spared scratch clarence inquiries altar delaying macdonald cricketer salomon speeding timed chandler caves shapes nacional gently
    foremost inflicted liners liner brewers readings wendy troubling timeline sears cracking inception vegetation grapes stripes shoots hindi planners
    rallying saeed undergone strangers lumber constituted guarding belle pearson slick bitterly crashing purse underlined nationalism intensify raging
    stoke robbed reckless chargers brewer professionally hearst holed elevator seles sicily reich rover stack wires massacres brake grasp expresses
    camping inserted charming routed counters refining cheating salim compassion cares piazza debating miner grape protects salon tricky injected
    spice shaping texans earns stunt alcoholic hanover hindus murderer recorder aiding nabil morality stained stall colon basel moderately goran baath
    stade stresses bates inspected deepen registry prose coventry expel grains mates electron slashing sketches traveler angles trout submission cindy
    secession grabs reviving bravo phrases swamp paterson grafs hears hastings competes catering physicist traits snakes refrigerator shrugged staffed
    punishing chefs basil reacting believers incurred periodic hangs persona conception cookie painters spanning onset chongqing concerted modes
    commuters walters doctoral sneak watchers stricter feathers skirt resisting fastball paving lilly coincidence grabbing undertook lester inflated
    racer tempo stray nutritional drone raged heaviest boone insulting freeing proportional decay servings gavin circulating responds derailed sonny
    breached aspiring differing chaplain punches ballroom trailers salman piles munster deflected terribly banda cheek olympia interpol flint flats
    edith rents slumping sweeps petitions dangerously tumbling olsen startling favoured popped beams hunan seizures moths sensor forgot goats stats
    handy planner radios waits chord germain stabbing dessert muted augustus eaton insured bouts shout swearing raping traps booths libel interred
    moran striving frist intensely shiny wracked biting stormy specials winery hesitate glover deadlines froze responsive endit executing negatively
    docks myths pines confluence limbo brunt salam bullying visibly graders worms induction routing flashing coffers warden laced alternatively
    flashes staffing torah swear trapping dynamite cerebral langer begging fuzzy differed paste trimble cakes barre boosts shortest ratko daisy shire
    scanning grind bully sheltered healy grinding mixes programmers insure gamma electing creations snapping thorn dived leroy crammed panicked
    grueling markings electrons slack stirling gomes insignia secondly drifting summed paints burgess cheat poisonous oates lausanne hanks coles
    injections banja hubble recorders valuation breaches scrum racers punching coupe prowess twain meanings bland beneficiary baden devout planetary
    sleek priory blasting stove haunting camped feuding derive spices sinks shady crouch springer barren rollins texan cahill regaining storey picket
    choked coughlin rugbyu swirling symmetry baird salah temperate curbs activate maureen farce augusto cosby renting bolts phony fries linger
    skilling soong supplemental copying quito shaved expansive scent litter groves believer projecting medicinal norse breadth germanic beads
    olympiakos repaid poignant perched revolving programmer waking herat diner bloggers simmer professionalism massacred resorted rescuing snowy choke
    handguns trait weeping rapes combs raven handlers spicy razed pasha stain shouts detecting splinter bursting weeds clamp carts allotted lowly
    burying tobin communes professions sheltering creed specialised spilling clinging scathing pinto stalling codex choking feather seedings stinging
    grader painfully rations decrees courting shooters clutching coded eviction gusts hurst waiter furnished racked kindness rowling shack breaching
    persson plata unintended herve hostel crossfire specialize charting anonymously adept subset sewing slamming banished creeping finishers staked
    contador braking indebted assorted stony chatting formulate raiding coups stringer piling shuttered swore mathis collated coding underwood
    subversion ponder shale bella thrashers poaching inaction slade complying timers
  `
    .trim()
    .split(/\s+/),
);
