/** A bar stands between two ways of asking; the ids are those of questions/warm-questions.ts. */
export const warmHeard = {
  'baking-soda': `why put bicarb in the bath | what does sodium bicarbonate do in the tub | is the baking powder really needed |
    can i leave out the baking soda | whats bicarb of soda good for in a bath | no bicarb in the cupboard, does it matter |
    does the soda help my skin or muscles | what is the sodium bicarbonate for | soda with the salts, why | do i have to add baking soda |
    bath soda benefits | does baking soda soften the water | i have no baking soda`,
  'epsom-for-ice': `can i do the warm bath instead of the cold one | i hate cold water, is a hot bath ok instead | which is better, the ice or the epsom |
    skip the cold and only do the warm salts | hot bath rather than ice | warm soak or cold plunge, which one |
    is a warm salt bath as good as ice | replace the plunge by a warm soak | warm epsom only, ok? | can i stick to the warm bath |
    do i lose anything if i take warm instead of cold | which bath helps more | hot or cold for recovery | cant stand cold so salts instead |
    is warmth just as good as ice | choose between the cold one and the salt one`,
  'epsom-magnesium': `do epsom salts do anything | does magnesium go through the skin | is epsom salt just a placebo | what are the salts good for |
    is epsom worth the money | do i need the salts or just warm water | does magnesium in a bath relax muscles | should i take magnesium |
    is there evidence for epsom | magnesium spray or lotion | does epsom salt work | should i buy the expensive epsom | is it only the hot water |
    are bath salts a scam | magnesium soaks are they real | does the magnesium get in | what does the salt bath do for muscles |
    salt bath science | would plain hot water do the same | magnesium tablets or bath`,
  'toxins-lactic': `how do i flush lactic acid | does a hot bath get rid of toxins | lactic acid in my legs after the race | is the acid what makes me sore |
    does sweating in the bath detox me | draw the poison out of the muscles | clear the waste products from my legs | epsom pulls out toxins |
    does the soak clean out my muscles | does sweating in hot water clear lactic acid | how do i get rid of lactic acid | legs full of acid |
    what removes lactate | do i need to detox after a race | does massage push the acid out | my coach says bath flushes the legs |
    cleaning the muscles from waste`,
  'epsom-when': `when should i have the salt bath | is the warm soak better in the evening | how long before bed should i have the bath |
    can i do the epsom in the morning | warm bath right before sleep? | what time do i take the salt soak |
    epsom straight after the run or at night | does a warm bath make you sleep better | how close to bedtime can i have the hot soak |
    is 5pm too early for my hot soak | salt bath before or after dinner | morning or evening for the epsom | how late can i take the warm bath |
    salt soak an hour before sleep | is straight to bed after the bath right | at what time the warm bath |
    what is the best time for the salt bath`,
  'epsom-how': `how much salt goes in the bath | how many cups of epsom in a tub | how hot should the salt bath be | how long do i lie in the epsom |
    what do i put in the warm bath | how warm should the water be for the soak | a whole bag of epsom salt? |
    can i use sea salt instead of epsom | ran out of epsom salts | recipe for the salt soak | how many minutes in the warm salts |
    is 42 degrees too hot for the bath | 2 cups or 4 of epsom | how long in the salt water | what temperature for the warm soak |
    how do i make the salt bath | how much magnesium salt for one tub | dose of epsom | how many minutes should the warm bath last |
    can i use normal salt | mix for the evening bath`,
  'epsom-drink': `can you eat epsom salt | drinking epsom salts for magnesium | i swallowed some of the bath water | epsom in a glass of water as a laxative |
    is it safe to take epsom salt by mouth | what happens if i drink epsom | is it poison to drink the epsom | is epsom salt edible |
    can i take epsom for the bowels | epsom by mouth | drink the salt for cramps | got some of the salt water in my mouth`,
  'epsom-who-not': `is the hot bath safe when pregnant | i get dizzy in hot baths | can i do the salt bath with kidney problems |
    low blood pressure and a warm soak | who shouldnt do the epsom bath | hot tub with a heart condition | i faint in hot water |
    open blister and a salt bath | my mum is on heart pills, is the warm bath ok | expecting a baby, is the epsom soak fine |
    is warm bath dangerous for old people | is the evening bath safe for my mother with low blood pressure | i nearly fainted in the bath |
    who should stay out of hot baths | diuretics and a hot bath | kidney patient and epsom | is a salt bath ok with cuts on my feet |
    varicose veins and warm bath | pregnant and sore, can i soak in warm water | heart failure and hot water |
    is it safe to bathe hot with high blood pressure`,
  'ice-and-epsom': `can i do both baths today | ice in the morning and epsom at night | cold tub then warm salts the same day |
    how long between the ice and the hot bath | which first, cold or warm | do i do both the ice and the epsom |
    is it ok to have the two baths in one day | alternate between hot and cold tub | ice tub at midday and epsom at night is that ok |
    cold bath first and hours later the warm one | ice bath at noon then epsom tonight, is that cool |
    how many hours apart should cold and warm be | can cold and hot be on one day | gap between the ice bath and the epsom bath |
    ice then straight into the hot tub | both today or only one | cold at noon warm at night | switch between hot and cold |
    is it too much to do two baths |
    an ice bath and a salt bath on one day or pick one`,
  'hot-after-run': `sauna instead of the bath | can i go in the hot tub after the race | sauna straight after training | is a hot bath bad right after a run |
    when can i use the sauna after a long run | steam room after running | hot shower after my run ok | jacuzzi when i get back |
    how soon after running can i have a hot bath | spa day after the marathon | hot soak immediately after finishing |
    can i get in the hot tub as soon as im home | how long to wait before a hot bath | sauna after the race good idea |
    is heat bad right after a marathon | i always take a hot bath after running, wrong? | sauna and running same day |
    hot shower or cold shower right after | whirlpool at the gym after the treadmill`,
};
