/** A bar stands between two ways of asking; the ids are those of questions/sore-spot-questions.ts. */
export const soreSpotHeard = {
  'it-band': `outside of my knee hurts | it band is tight what do i do | pain on the side of my knee | should i roll my it band | outer thigh is tight |
    side of my thigh hurts | it band syndrome | itb is sore after hills | the outside of my leg is like a guitar string |
    band on the side of the knee | pain outside the knee that starts at mile 3 | outer side of the leg tight | it band foam rolling yes or no |
    rope on the outside of my thigh | it band stretches | knee hurts on the outer side downhill | itbs`,
  'calf-sore': `my calves are tight | both calves are stiff | calf muscles sore after hills | lower leg muscles ache behind | calves feel like rocks |
    what to do for sore calves | calf is hard after speedwork | back of my lower leg is stiff | tight calves in the morning |
    calves are killing me | tight calves every morning | calves stiff after new shoes | my lower legs are sore at the back |
    calves ache after speed session | knotted calves | calves sore can i roll | heavy calves after hills`,
  shin: `my shins are sore | pain along the shin bone | do i have shin splints | front of the lower leg aches | shin pain when i started running |
    inside of the shin hurts | both shins hurt after running | shins sore from new shoes | tibia pain | how do i fix shin splints |
    shin ache after adding miles | tender along the shins | shin splints cure | my shins grumble at the start of runs |
    ache on the inner side of the lower leg | roll my shins`,
  achilles: `my achilles is stiff in the morning | tendon above my heel hurts | back of the heel is sore | achilles niggle what do i do |
    heel drops for achilles | tendon at the back of the ankle | should i stretch my achilles | ankle tendon stiff | achilles tight after hills |
    eccentric heel drops | heel raises for achilles | heel tendon is grumpy | ankle cord sore in the mornings |
    tendon behind the heel stiff after speed | can i roll the achilles | achilles sore when i start running`,
  plantar: `my heel hurts in the morning | pain under the foot | sole of my foot is sore | arch of the foot aches | first steps in the morning hurt |
    bottom of the heel stabs | foot hurts when i get up | plantar fascia tips | stretch for my foot | feet hurt after a long run |
    roll a bottle under my foot | heel feels bruised | foot arch is tight | sole aches after long runs | under the heel it stabs in the morning |
    plantar pain what helps | ball under the foot for heel pain | my feet kill me in the morning`,
  'lower-back': `my back is stiff after running | low back aches after a long run | back hurts after running | tight lower back what can i do |
    can i roll my back | stretch for the lower back | back feels sore low down | back pain from sitting and running |
    my spine is stiff after the race | back is stiff when i bend after running | lumbar ache | what stretches for my back |
    low back tight after downhill | can i use the roller on my spine`,
  knee: `my knee aches | sore knee after downhill | front of the knee hurts | pain around the kneecap | knees sore after long run |
    what can i do for my knee | knee is grumpy after running | runners knee what helps | under the kneecap it hurts |
    knee hurts on stairs and hills | knees creak | creaky sore knees | kneecap ache after stairs | ache in front of my knee |
    both knees are sore after the race | my kids knee is sore after cross country | knee sore when squatting | dull knee pain after a run`,
  hip: `my hip is tight | front of my hip is sore | hip flexor hurts | hips stiff after sitting | outer hip aches | hip pinches when i lift my leg |
    tight hips what helps | hip ache after long run | stretch for hip flexor | groin feels tight | hip is stiff after running |
    hip flexors short from sitting | sore hip after long run | tight front of the hip | outside of the hip is sore | hip stretch or rest |
    pulling in the front of my hip`,
};
