import { readOnce } from '../records/read-once.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import { surroundingsOf } from './time-clauses.ts';

type Mood = Claim['mood'];
type Basis = Claim['basis'];

// "May" with a capital is a month, "may" a verb. "Expected" alone would also catch "better than expected".
const AHEAD =
  /\b(?:will|shall|would|could|may|might|won't|going to|should (?:reach|recover|rise|fall|grow|hit|climb|drop|total|exceed|ship|sell|import|export)|(?:[Ee]xpect|[Ff]orecast|[Pp]roject|[Pp]redict|[Hh]ope|[Aa]im|[Pp]lan|[Ii]ntend|[Pp]ledge)(?:s|es|ed|ing|ned|ning)?|(?:set|due|likely|poised|on (?:track|course)) to|[Tt]argets?|[Tt]argeted|[Tt]argeting|[Gg]oals?|[Pp]rojections?|[Pp]redictions?|[Ff]orecasts?|[Ee]xpectations?|[Oo]utlook|[Cc]onsensus|(?:had|have|were|been) (?:look(?:ed|ing)|hop(?:ed|ing)|pencilled in) for|(?:had|have) (?:tipped|anticipated|foreseen|pencilled in)|[Nn]eeds? to)\b/;
const AHEAD_BEHIND =
  /^[^,;.]{0,40}?\b(?:(?:had |were |was )?(?:expected|forecast|predicted|projected|targeted|pencilled in)\b(?! to\b)|(?:target|goal|forecast|prediction|projection|consensus)\b)/i;
// What is compared with lies behind: "expected to reach $300 billion from $240 billion".
const COMPARED =
  /\b(?:from|compared (?:with|to)|against|versus|vs\.?|after)(?: (?:an?|the|only|just|about|some|nearly|almost|around|roughly|more than|over))*\s*$/i;

const TOLD =
  '(?:reported|estimated|announced|published|stated|put|given|released|recorded|counted|thought|said|projected)';
const THEN = '(?:initially|originally|previously|earlier|first)';
const SUPERSEDED = new RegExp(
  `\\b(?:(?:initially|originally|previously|earlier) (?:had been |been )?${TOLD}|had (?:first|earlier) (?:been )?${TOLD}|` +
    `(?:initial|original|previous|earlier|preliminary|provisional|first|flash) (?:estimate|figure|count|tally|number|report)s? (?:of|was|were|had been|at)|` +
    `(?:from|than) an? (?:initial|original|previous|earlier|preliminary|provisional|first|flash) \\w+ of|` +
    `(?:revis|correct)(?:ed|ion)(?: (?:up|down|upwards?|downwards?|higher|lower|sharply|slightly))* from)\\b[^,;.]{0,40}$`,
  'i',
);
const SUPERSEDED_BEHIND = new RegExp(
  `^[^,;.]{0,24}\\b(?:${THEN} ${TOLD}|${TOLD} (?:initially|originally|previously|earlier))\\b`,
  'i',
);
const FORESEEN = '(?:forecast|projection|outlook|guidance|target|goal)s?';
const MOVED = '(?:raised|lifted|increased|upgraded|hiked|cut|lowered|reduced|trimmed|slashed|downgraded)';
// "The forecast is raised by 2bn from", "lowered its outlook for exports to 5% from": what was foreseen before.
const REVISED = new RegExp(
  `\\b(?:revis|correct)(?:ed|ion)\\b|\\b${FORESEEN}(?: for [\\w ]{1,24})? (?:(?:is|was|were|has been|have been) )?(?:${MOVED}|by)\\b|` +
    `\\b${MOVED} (?:its|the|their|his) (?:[\\w-]+ ){0,4}${FORESEEN}\\b`,
  'i',
);

/**
 * For each figure whether it is told as a fact, as something still to come (forecasts, targets, goals), or as
 * an older figure that another has replaced.
 */
export const readMoods: (context: Context) => readonly Mood[] = readOnce(moodsOf);

function moodsOf(context: Context): Mood[] {
  const moods: Mood[] = context.figures.map(() => 'fact');
  for (const sentence of context.sentences.keys()) {
    let clause = -1;
    let ahead = false;
    let revised = false;
    for (const around of surroundingsOf(context, sentence)) {
      if (around.clause !== clause) [clause, ahead, revised] = [around.clause, false, false];
      if (REVISED.test(around.before)) revised = true;
      if (AHEAD.test(around.before)) ahead = true;
      // A comma and a new statement end what was expected: "…is expected to reach $3bn, after exports rose 5%".
      const back = COMPARED.test(around.before);
      if (isSuperseded(around.before, around.after, revised && back)) moods[around.figure] = 'superseded';
      else if ((ahead && !back) || AHEAD_BEHIND.test(around.after.split(/[,;.]|\band\b/, 1)[0]!))
        moods[around.figure] = 'forecast';
      if (ahead && back) ahead = false;
    }
  }
  return moods;
}

const isSuperseded = (before: string, after: string, revisedFrom: boolean): boolean =>
  SUPERSEDED.test(before) || SUPERSEDED_BEHIND.test(after) || (revisedFrom && /\bfrom\b/i.test(before));

const DAILY =
  /\b(?:daily[- ]average|average daily|daily exports|daily imports|(?:per|a) (?:working|business|trading) day|average (?:per|a) day|daily basis)\b/i;
const ADJUSTED =
  /\b(?:(?:seasonal(?:ly)?|working[- ]day|calendar|trading[- ]day|inflation|price)(?:(?: and | or |, )[a-z-]+){0,2}[- ]adjust(?:ed|ment)|adjust(?:ed|ing) for|(?:remov|stripp|tak|leav|discount)(?:ed|ing) (?:out |away )?(?:the )?(?:effects? of |impact of )?(?:inflation|price (?:changes|rises|effects|increases))|(?:excluding|without|net of|allowing for|accounting for) (?:the )?(?:effects? of |impact of )?(?:inflation|price (?:changes|rises|effects|increases))|in (?:constant|chained|last year's) (?:prices|volumes|dollars)|chained[- ]volume|in real terms|\badjusted (?:(?:trade|goods|current[- ]account|total|monthly) )*(?:exports|imports|shipments|surplus|deficit|balance|gap|shortfall|turnover|trade|terms|basis|figures?|data|totals?|series)|(?:three|3|six|6|twelve|12)-month (?:moving |rolling )?average|(?:moving|rolling) averages?|(?:seven|7|fourteen|14)-day average|average (?:[a-z]+ ){0,3}(?:exports|imports|deficit|surplus|shipments)|average [a-z ]{1,30} for the (?:three|six|twelve|3|6|12) months)\b/i;
const UNADJUSTED = /\b(?:not (?:seasonally|calendar|working)|unadjusted|before seasonal)/i;
const ANNUALISED = /\b(?:annuali[sz]ed|annual rate|annual pace|saar)\b/i;

/** For each figure whether it is a plain amount, or an average or adjusted amount to be held only against its like. */
export function readBases(context: Context): Basis[] {
  const bases: Basis[] = context.figures.map(() => 'plain');
  let carried: Basis = 'plain';
  for (const [sentence, { start, end }] of context.sentences.entries()) {
    const arounds = surroundingsOf(context, sentence);
    const text = context.article.text.slice(start, Math.min(end, start + 2000));
    const resumes = /^(?:They|It|That|This|Those|These)\b/.test(text);
    // "On a seasonally adjusted basis, exports rose …, while imports …": what opens a sentence holds for all of it.
    const opened = basisIn(OPENING.exec(arounds[0]?.before ?? '')?.[0] ?? '');
    let basis: Basis = resumes ? carried : 'plain';
    let clause = 0;
    for (const { figure, before, after, clause: at } of arounds) {
      // "…, and the daily average dropped": a new subject in the same clause is told before its figure.
      if (
        at !== clause ||
        /[,:]\s*(?:and\s+)?(?:total |overall )?(?:exports|imports|shipments|the (?:deficit|surplus))\b/i.test(
          before,
        )
      ) {
        [clause, basis] = [at, opened ?? 'plain'];
      }
      basis = basisIn(before) ?? basis;
      bases[figure] = basisIn(after.split(/[,;]/, 1)[0]!) ?? basis;
    }
    carried = arounds.length === 0 ? (basisIn(text) ?? 'plain') : 'plain';
  }
  return bases;
}

const OPENING =
  /^\s*(?:but |and |yet |still,? )?(?:on|in|at|with|after|when|once|stripped|excluding|without|allowing|adjust\w*|seasonally|annuali[sz]ed|measured)\b[^,]{0,80},/i;

function basisIn(text: string): Basis | null {
  if (UNADJUSTED.test(text)) return 'plain';
  if (ANNUALISED.test(text)) return 'annualised';
  if (DAILY.test(text)) return 'daily-average';
  return ADJUSTED.test(text) ? 'adjusted' : null;
}
