import type { ProfileSection } from '../../engine/model/intent.ts';
import type { Problem } from '../../engine/model/misread.ts';
import type { Profile } from '../../engine/model/profile.ts';
import type { AnswerProblem, AnswerProblemFacts } from '../../engine/model/profile-problem.ts';
import type { questions } from '../../engine/profile/questions.ts';

/** What is asked below the first plan. */
export interface FirstRunWords {
  readonly bedtimeOnly: string;
  readonly zoneAndBedtime: string;
  readonly zoneOnly: string;
  readonly zone: (said: { readonly guess: string }) => string;
  readonly bedtime: (said: { readonly now: string }) => string;
}

/** How one question of the profile is asked. */
export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** By the value that is picked. */
  readonly options?: Readonly<Record<string, string>>;
}

type QuestionOf<Section extends ProfileSection> = (typeof questions)[Section][number];
/** Every value that may be picked has its words; an open list (steps) takes them from where they are defined. */
type AskedWords<Asked> = Asked extends { readonly ask: { readonly options: readonly (infer Value extends string)[] } }
  ? string extends Value
    ? QuestionWords
    : QuestionWords & { readonly options: Readonly<Record<Value, string>> }
  : QuestionWords;

/** The profile: its dialogues, what is wrong with an answer, and the card that shows it all. */
export interface ProfileWords {
  readonly formTitle: (said: { readonly section: ProfileSection }) => string;
  readonly save: string;
  readonly questions: {
    readonly [Section in ProfileSection]: {
      readonly [Name in QuestionOf<Section>['name']]: AskedWords<Extract<QuestionOf<Section>, { readonly name: Name }>>;
    };
  };
  /** `label`: of the question; `say`: a number's problem in words. */
  readonly problems: {
    readonly [Id in keyof AnswerProblemFacts]: (
      problem: AnswerProblem<Id>,
      label: string,
      say: (doubt: Problem) => string,
    ) => string;
  };
  readonly notSaved: { readonly title: string; readonly rest: string; readonly openAgain: string };
  readonly oddNight: { readonly title: string; readonly sayIt: string };
  readonly card: ProfileCardWords;
}

type Fact<Facts> = (facts: Facts) => string;

/** Each fact, and behind the arrow what it changes. */
export interface ProfileCardWords {
  readonly title: string;
  readonly intro: string;
  readonly labels: {
    readonly clock: string;
    readonly body: string;
    readonly gear: string;
    readonly food: string;
    readonly health: string;
    readonly nudges: string;
  };
  readonly sections: Readonly<Record<ProfileSection, string>>;
  readonly clock: Fact<{ readonly zone: string; readonly bedtime: string; readonly wake: string }>;
  readonly warmBath: Fact<{ readonly wall: string }>;
  readonly legsCheck: Fact<{ readonly wall: string }>;
  readonly mostMinutes: Fact<{ readonly minutes: number }>;
  readonly noMass: string;
  readonly ages: Readonly<Record<Profile['ageBand'], string>>;
  /** `hourly`: what is sweated, with its unit. */
  readonly body: Fact<{ readonly mass: string; readonly age: string; readonly hourly: string | null }>;
  readonly snacksOf: Fact<{ readonly portion: string }>;
  readonly portionsInWords: string;
  readonly iceWithAdult: string;
  readonly iceAfterDoctor: string;
  readonly drinkingBySweat: string;
  readonly tierMore: string;
  readonly noIceBaths: string;
  readonly firstIceBath: string;
  readonly gear: Readonly<Record<Profile['gear'][number], string>>;
  readonly noGear: string;
  readonly noTub: string;
  readonly noEpsom: string;
  readonly noRoller: string;
  readonly alwaysIce: string;
  readonly food: Fact<{ readonly diet: Profile['diet']; readonly avoid: Profile['avoid'] }>;
  readonly ownDiabetesPlan: Fact<{ readonly meals: number }>;
  readonly fitting: Fact<{ readonly snacks: number; readonly meals: number }>;
  readonly fittingToOrder: Fact<{ readonly snacks: number }>;
  readonly gentleFirst: string;
  readonly nothingStored: string;
  readonly onlyIceAnswer: string;
  readonly nothingChanges: string;
  readonly factsKept: Fact<{ readonly count: number }>;
  readonly stepsChanged: Fact<{ readonly steps: string }>;
  readonly nudging: Readonly<Record<Profile['nudging'], string>>;
  readonly nudges: Fact<{ readonly size: Profile['size']; readonly nudging: string }>;
  readonly quiet: Fact<{ readonly quiet: Profile['quiet'] }>;
  readonly never: Fact<{ readonly steps: string }>;
}
