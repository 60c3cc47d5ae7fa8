import type { Claim } from '../claim.ts';
import type { EasternSentence } from './sentence.ts';

const AHEAD_ZH = /预计|预测|预期|有望|料将|或将|将(?:达|增|超|突破|下降|升|降|会|进一步)|目标|力争|计划/;
const AHEAD_KO = /전망|예상|예측|목표|관측|추정될|계획|것으로\s?보인다|할\s?것|될\s?것|이를\s?것/;
const OLD_ZH = /(?:初步|最初|此前)(?:公布|估算|统计|报告)的|修正前|由此前/;
const OLD_KO = /당초\s?(?:발표|집계)|수정\s?전|앞서\s?발표/;

/** Whether a figure is still to come, or was replaced by another, by the words of its own clause. */
export function moodOf(sentence: EasternSentence, k: number): Claim['mood'] {
  const clause = clauseOf(sentence, k);
  const [ahead, old] = sentence.language === 'zh' ? [AHEAD_ZH, OLD_ZH] : [AHEAD_KO, OLD_KO];
  return old.test(clause) ? 'superseded' : ahead.test(clause) ? 'forecast' : 'fact';
}

/** An average a day, adjusted or annualised, by the words of the figure's clause. */
export function basisOf(sentence: EasternSentence, k: number): Claim['basis'] {
  const clause = clauseOf(sentence, k);
  if (/日均|平均每[天日]|일평균|하루\s?평균/.test(clause)) return 'daily-average';
  if (/季节(?:性)?调整|季调|계절\s?조정/.test(clause)) return 'adjusted';
  return /年化|按年率|연율/.test(clause) ? 'annualised' : 'plain';
}

/** From the comma before the figure to its verb: to the end in Korean, which puts it there, to the next comma in Chinese. */
function clauseOf({ text, figures, language }: EasternSentence, k: number): string {
  const { start, end } = figures[k]!;
  let from = start;
  while (from > 0 && start - from < 60 && !/[。；;]/.test(text[from - 1]!)) from--;
  const head = text.slice(from, start);
  if (language === 'zh') return head + text.slice(end, end + 20).split(/[，。；]/, 1)[0]!;
  const cut = head.lastIndexOf('. ') + 2;
  return (
    head.slice(cut > 1 ? cut : Math.max(0, head.length - 20)) + text.slice(end, end + 60).split(/[.;]/, 1)[0]!
  );
}
