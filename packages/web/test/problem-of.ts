import { choose, type Entry, files, pick } from './desk.ts'

/** What the form of a problem is filled with: an organ that did not publish its decisions, verified. */
export const problemOf = (agency: string): Readonly<Record<string, Entry>> => ({
  被监督机关: pick(agency),
  监督类别: choose('行政执法监督'),
  问题来源: pick('监督检查发现'),
  监督内容: pick('行政执法公示'),
  问题范围: choose('普遍做法（共性问题）'),
  执法行为种类: pick('行政处罚'),
  存在的问题: '三件行政处罚决定未公示',
  问题定性: choose('违法'),
  定性理由: '违反公示规定',
  查证情况: choose('已查明'),
  证据材料: files('检查笔录.pdf'),
})
