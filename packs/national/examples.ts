import { examplesOf } from '../table.ts'

/** Each limit worked out by hand: on an ordinary day, and where the last day is a rest day. */
export const examples = examplesOf(`
stationLead.answer | 2026-02-02 | — | 2026-02-14 | 2026-02-14 | 答复司法所的内部时限：10个工作日
governmentReport.target | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-02 | 报告的内部时限：文书载明的日期是休息日，不顺延
lead.triage | 2026-02-02 | — | 2026-02-09 | 2026-02-09 | 研判的内部时限：5个工作日
informationRequest.reply | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-06 | 答复日期：文书载明的日期是休息日，顺延
dataRequest.reply | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-06 | 填报日期：文书载明的日期是休息日，顺延
supervision.rectification | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-06 | 纠正和报送的时限：文书载明的日期是休息日，顺延
supervision.performance | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-06 | 履行职责的时限：文书载明的日期是休息日，顺延
supervision.letterReport | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-06 | 报送纠正情况的时限：文书载明的日期是休息日，顺延
supervision.supplement | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-06 | 继续纠正的时限：文书载明的日期是休息日，顺延
supervision.execution | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-06 | 决定的履行期限：文书载明的日期是休息日，顺延
objection.handling | 2026-02-09 | — | 2026-02-24 | 2026-02-24 | 异议处理的内部时限：15日
objection.handling | 2026-02-02 | — | 2026-02-17 | 2026-02-24 | 异议处理的内部时限：15日，届满日是休息日，顺延
overseerOrder.correction | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-06 | 改正期限：文书载明的日期是休息日，顺延
remedy.acceptance | 2026-02-02 | — | 2026-02-09 | 2026-02-09 | 复议申请审查期限：5个工作日
personnelRule.waiting | 2026-04-20 | 2026-05-02 | 2026-05-02 | 2026-05-02 | 等待施行：文书载明的日期是休息日，不顺延
`)
