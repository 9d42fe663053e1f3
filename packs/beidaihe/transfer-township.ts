import * as write from '@zhiheng/law/language'
import type { PackPart } from '../assemble.ts'
import { caseTransferOf } from '../shapes/transfer/case-transfer.ts'
import { evidenceList } from '../shapes/transfer/transfer-parts.ts'
import { art, township } from './identity.ts'

const { all, any, date, dateTime, files, found, is, longText, must, not, optional, procedure, step } = write
const { text, yesNo } = write

const clause = art(2, { item: 15, point: 1 })

/** Which penalties went to which town, since when: the list that tells a town from a department (乡镇街道条例 第十二条). */
const transferredPower = procedure({
  name: '划转乡镇的行政处罚事项清单',
  kind: 'register',
  basis: [clause, township(12)],
  title: '{parties.town.name}：{facts.item}',
  parties: {
    registrar: { name: '司法行政机关', kinds: ['oversight-body', 'government'], from: 'actor' },
    town: { name: '承接的乡镇（街道）', kinds: ['township'], from: 'input' },
    department: { name: '划出的部门', kinds: ['agency'], from: 'input' },
  },
  states: { listed: { name: '在列' }, withdrawn: { name: '已收回', final: true } },
  steps: {
    list: step('登记划转事项', {
      by: 'registrar',
      from: 'start',
      to: 'listed',
      duty: 'shall',
      basis: [clause, township(12)],
      input: {
        item: text('事项'),
        effectiveOn: date('生效日期'),
        publication: files('公布的清单', { min: 1 }),
      },
    }),
    withdraw: step('登记收回', {
      by: 'registrar',
      from: 'listed',
      to: 'withdrawn',
      duty: 'may',
      basis: [township(12)],
      input: { withdrawnOn: date('收回日期', { notAfterAct: true }), reason: longText('依据和理由') },
    }),
  },
})

const body = {
  kinds: [
    'agency' as const,
    'township' as const,
    'authorised-organisation' as const,
    'dispatched-organ' as const,
    'delegate' as const,
    'legal-unit' as const,
  ],
}

const listedFor = (role: string) => ({
  name: '该事项的划转登记',
  procedure: 'transferredPower',
  states: ['listed'],
  where: [
    { path: 'facts.item', sign: '=' as const, to: 'input.item' },
    { path: 'parties.town', sign: 'overlaps' as const, to: `parties.${role}.id` },
    { path: 'facts.effectiveOn', sign: '<=' as const, to: 'act.on' },
  ],
})

const transfer = caseTransferOf({
  id: 'townshipTransfer',
  name: '乡镇街道与区职能部门案件移送',
  basis: [clause],
  sender: { ...body, name: '移送方', from: 'actor' },
  receiver: { name: '有管辖权的一方', kinds: ['agency', 'township', 'authorised-organisation'], from: 'input' },
  letter: { title: '案件移送书', series: '镇移' },
  found: {
    input: {
      item: text('执法事项'),
      happenedAt: text('违法行为的时间和地点', { basis: [clause] }),
      party: text('当事人', { personal: true }),
      ongoing: yesNo('违法行为是否正在进行'),
      dissuasion: optional(
        longText('劝阻情况和结果', {
          requiredWhen: is('input.ongoing', true),
          refusal: '违法行为正在进行，应当立即劝阻并记录',
          code: 'dissuasion-missing',
          basis: [clause, township(33, 1)],
        }),
      ),
      dissuadedAt: optional(
        dateTime('劝阻时刻', {
          requiredWhen: is('input.ongoing', true),
          refusal: '违法行为正在进行，应当记录劝阻的时刻',
          code: 'dissuasion-missing',
          basis: [clause, township(33, 1)],
        }),
      ),
      dissuadedBy: optional(
        text('劝阻人', {
          requiredWhen: is('input.ongoing', true),
          refusal: '违法行为正在进行，应当记录劝阻人',
          code: 'dissuasion-missing',
          basis: [clause],
        }),
      ),
      dissuasionPhotos: optional(files('劝阻照片')),
    },
    requires: [
      must(
        is('parties.sender.kind', 'agency', 'township', 'authorised-organisation'),
        '案件移送应当以区职能部门或者乡镇人民政府的名义进行，不得以内设、直属、派出机构的名义移送',
        { code: 'wrong-name', basis: [clause, township(8)] },
      ),
      must(
        any(
          all(is('parties.sender.kind', 'township'), not(is('parties.receiver.kind', 'township'))),
          all(not(is('parties.sender.kind', 'township')), is('parties.receiver.kind', 'township')),
        ),
        '本制度适用于乡镇（街道）与区职能部门之间的移送',
        { code: 'not-between-levels', basis: [clause] },
      ),
      must(
        any(not(is('parties.sender.kind', 'township')), not(found('ownItem'))),
        '该事项已划转本乡镇（街道），由本乡镇（街道）查处',
        { code: 'own-power', basis: [clause, township(12)] },
      ),
      must(
        any(not(is('parties.receiver.kind', 'township')), found('theirItem')),
        '该事项没有划转该乡镇（街道），仍由区职能部门查处',
        { code: 'power-not-transferred', basis: [clause, township(12)] },
      ),
    ],
  },
  materials: evidenceList([clause]),
  term: { basis: [clause, township(33, 2)], days: 3, urgentHours: 24 },
  ongoing: { basis: [clause, township(33, 1)] },
  answerDays: 10,
  leads: true,
  competence: [art(2, { item: 4, sentence: 1 })],
  lookups: { ownItem: listedFor('sender'), theirItem: listedFor('receiver') },
})

/** 二（十五）一是: between towns and departments. */
export const townshipTransferPart: PackPart = {
  ...transfer,
  procedures: { transferredPower, ...transfer.procedures },
}
