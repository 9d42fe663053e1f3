import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import type { Basis } from './dispute-options.ts'

const { date, files, found, literal, longText, must, not, number, procedure, step, text } = write

/** Rules of procedure a city makes for coordination (争议协调处理程序办法): versions whose days hold for later applications. */
export function disputeRulesOf(given: Basis, maker: string): PackPart {
  const basis = [...given]
  return {
    procedures: {
      disputeRules: procedure({
        name: '争议协调处理程序办法',
        kind: 'register',
        basis,
        title: '争议协调处理程序办法（{facts.version}）',
        parties: { maker: { name: maker, kinds: ['oversight-body'], from: 'actor', basis } },
        states: { inForce: { name: '已发布' } },
        steps: {
          enter: step('登记程序办法', {
            by: 'maker',
            post: ['signatory', 'principal-leader'],
            from: 'start',
            to: 'inForce',
            duty: 'shall',
            basis,
            input: {
              version: text('版本'),
              from: date('施行日期'),
              acceptWithin: number('受理期限', { min: 1, whole: true, unit: '工作日' }),
              materials: longText('申请材料和格式'),
              text: files('程序办法文本', { min: 1 }),
            },
            sets: { until: literal('9999-12-31') },
            requires: [
              must(not(found('running')), '已有版本在该日仍然有效，应当先登记其废止日期', { code: 'rules-overlap' }),
            ],
          }),
          end: step('登记废止日期', {
            by: 'maker',
            post: ['signatory', 'principal-leader'],
            from: 'inForce',
            duty: 'may',
            basis,
            input: { until: date('废止日期') },
          }),
        },
        lookups: {
          running: {
            name: '该日仍然有效的版本',
            procedure: 'disputeRules',
            where: [{ path: 'facts.until', sign: '>', to: 'input.from' }],
          },
        },
      }),
    },
  }
}

/** What was asked for by telephone or by word of mouth: noted, and no matter of coordination. */
export function oralRequestOf(given: Basis): PackPart {
  const basis = [...given]
  return {
    procedures: {
      oralRequest: procedure({
        name: '口头请求记录',
        kind: 'register',
        basis,
        title: '{facts.caller}的口头请求',
        parties: {
          body: { name: '记录机构', kinds: ['oversight-body', 'guidance-office'], from: 'actor' },
        },
        states: { noted: { name: '已记录', final: true } },
        steps: {
          note: step('记录口头请求', {
            by: 'body',
            from: 'start',
            to: 'noted',
            duty: 'may',
            basis,
            summary: '口头请求不产生协调事项，应当告知以书面形式申请',
            input: {
              caller: write.organ('来电机关'),
              content: longText('请求内容'),
              told: longText('告知的书面申请方式'),
            },
          }),
        },
      }),
    },
  }
}

/** 其他依法需要协调的事项: of its own kind, counted apart, and never without its legal basis. */
export function otherCoordinationOf({
  basis: given,
  body,
  kinds,
}: {
  readonly basis: Basis
  readonly body: string
  readonly kinds: ('oversight-body' | 'guidance-office')[]
}): PackPart {
  const basis = [...given]
  return {
    procedures: {
      otherCoordination: procedure({
        name: '其他依法需要协调的事项',
        kind: 'coordination',
        basis,
        title: '其他协调事项：{facts.subject}',
        numbering: { series: '执协他', of: 'body' },
        parties: {
          body: { name: body, kinds, from: 'actor', refusal: `其他协调事项由${body}登记` },
          organs: { name: '有关机关', from: 'input', many: true },
        },
        states: { open: { name: '协调中' }, closed: { name: '已办结', final: true } },
        steps: {
          register: step('登记其他协调事项', {
            by: 'body',
            from: 'start',
            to: 'open',
            duty: 'may',
            basis,
            input: {
              subject: text('事项', { max: 60 }),
              legalBasis: write.citations('依据', {
                min: 1,
                refusal: '其他协调事项应当写明依据',
                code: 'legal-basis-missing',
              }),
              assignment: write.optional(files('交办函等材料')),
            },
          }),
          close: step('办结', {
            by: 'body',
            from: 'open',
            to: 'closed',
            duty: 'shall',
            basis,
            input: { outcome: longText('协调结果') },
          }),
        },
      }),
    },
  }
}
