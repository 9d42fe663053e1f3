import type { citation, Procedure } from '@zhiheng/law/language'
import * as write from '@zhiheng/law/language'
import type { PackPart } from '../../assemble.ts'
import { namedItems } from '../named-items.ts'

const { choice, date, files, includes, is, longText, must, not, optional, relation, rows, should, step, text, yesNo } =
  write

type Art = ReturnType<typeof citation>

/** What is done within an activity (第十八条、第二十条第三款、第二十二条、第二十三条): measures, guests, reviewed files, listing. */
export const activityMeasures = (art: Art, outdated: readonly ReturnType<typeof must>[]): Procedure['steps'] => ({
  takeMeasure: step('采取监督措施', {
    by: 'overseer',
    from: ['running', 'listed'],
    duty: 'may',
    basis: [art(22)],
    collects: 'measures',
    input: {
      measure: choice('监督措施', 'supervisionMeasures'),
      content: longText('内容'),
      necessity: optional(
        longText('必要性', {
          requiredWhen: is('input.measure', 'other'),
          refusal: '采取其他措施，应当写明必要性',
          code: 'necessity-missing',
          basis: [art(22, 1, 6)],
        }),
      ),
      record: optional(
        files('记录', {
          requiredWhen: is('input.measure', 'hearing'),
          refusal: '座谈、听证应当有记录',
          code: 'record-missing',
          basis: [art(22, 1, 3)],
        }),
      ),
      withinMatter: optional(
        yesNo('是否限于监督事项', { requiredWhen: is('input.measure', 'copying'), basis: [art(22, 1, 4)] }),
      ),
      items: optional(files('调取的材料')),
    },
    requires: [
      ...outdated,
      should(not(is('input.withinMatter', false)), '调阅、复制超出事项范围', {
        code: 'beyond-matter',
        basis: [art(22, 1, 4)],
      }),
    ],
  }),
  invite: step('邀请参加监督活动', {
    by: 'overseer',
    from: ['prepared', 'running', 'listed'],
    duty: 'may',
    basis: [art(23)],
    summary: '受邀者参加活动，不具有监督人员身份',
    collects: 'invited',
    input: { person: text('姓名', { personal: true }), category: choice('类别', 'invitedCategories') },
  }),
  scoreFiles: step('登记案卷评查结果', {
    by: 'overseer',
    from: 'running',
    duty: 'may',
    basis: [art(18)],
    input: {
      groups: rows(
        '评查结果',
        { group: choice('评查方面', 'fileReviewGroups'), finding: longText('评查情况') },
        { min: 1 },
      ),
    },
    requires: ['legality', 'proportionality', 'documents', 'evidence'].map((group) =>
      must(
        includes('input.groups', group, 'group'),
        '案卷评查应当检查决定合法、过罚相当、文书规范、证据真实完整四个方面',
        {
          code: 'review-incomplete',
          basis: [art(18)],
        },
      ),
    ),
  }),
  list: step('挂牌督办', {
    by: 'overseer',
    post: ['principal-leader'],
    from: 'running',
    to: 'listed',
    duty: 'may',
    basis: [art(20, 3)],
    input: {
      lead: text('牵头人'),
      milestones: rows(
        '节点',
        { milestone: text('节点'), on: date('日期') },
        {
          min: 1,
          refusal: '挂牌督办应当设置节点',
          code: 'milestones-missing',
        },
      ),
      publicity: longText('公开范围'),
    },
    requires: [must(is('facts.activityType', 'key'), '挂牌督办用于重点监督', { code: 'not-key' })],
  }),
  delist: step('核验销牌', {
    by: 'overseer',
    from: 'listed',
    to: 'running',
    duty: 'may',
    basis: [art(20, 3)],
    interpretation: '销牌须由挂牌机构核验',
    input: { verifiedHow: longText('核验情况') },
  }),
  elevate: step('提级监督', {
    by: 'overseer',
    post: ['principal-leader'],
    from: ['running', 'listed'],
    to: 'elevated',
    duty: 'may',
    basis: [art(20, 3)],
    interpretation: '提级后由上级监督机构立项办理，本事项办结转为协助',
    input: { to: write.organ('上级监督机构', { kinds: ['oversight-body'] }), reason: longText('提级理由') },
    requires: [
      must(is('facts.activityType', 'key'), '提级用于重点监督', { code: 'not-key' }),
      must(relation('input.to', 'superior-body', 'overseer'), '所选机构不是上级监督机构', { code: 'not-superior' }),
    ],
  }),
})

/** The option lists of these steps. */
export const activityMeasureCatalogues = (art: Art): NonNullable<PackPart['catalogues']> => ({
  supervisionMeasures: {
    name: '监督措施',
    basis: [art(22)],
    items: {
      selfInspection: { name: '要求自查、说明情况', basis: [art(22, 1, 1)] },
      inspection: { name: '检查、访谈、暗访', basis: [art(22, 1, 2)] },
      hearing: { name: '座谈、听证、统计、评估', basis: [art(22, 1, 3)] },
      copying: { name: '调阅、复制资料', basis: [art(22, 1, 4)] },
      interview: { name: '约谈', basis: [art(22, 1, 5)] },
      other: { name: '其他必要的措施', basis: [art(22, 1, 6)] },
    },
  },
  invitedCategories: {
    name: '受邀人员类别',
    basis: [art(23)],
    items: namedItems({
      deputy: '人大代表',
      member: '政协委员',
      industry: '行业代表',
      expert: '专家学者',
      journalist: '新闻工作者',
      other: '其他人士',
    }),
  },
  fileReviewGroups: {
    name: '案卷评查方面',
    basis: [art(18)],
    items: namedItems({
      legality: '决定合法',
      proportionality: '过罚相当',
      documents: '文书规范',
      evidence: '证据真实完整',
    }),
  },
})
