import { describe, expect, it } from 'vitest'
import { clocksOf, ends, written } from './written.testing.ts'

type Life = readonly [
  title: string,
  procedure: string,
  acts: readonly string[],
  ends: readonly string[],
  clocks: readonly string[],
]

describe('organs, people and those above: who does what, where it leads, where it ends', () => {
  it.each<Life>([
    [
      'NR-6-1a the oversight body keeps the register of organs',
      'organRegister',
      [
        '行政执法监督机构、系统（系统管理员）登记机构：→在册：机构标识、全称、机构类型、层级、行政区划代码、所属人民政府或者主管机关?、设立机关?、领导体制?、机关代字?、承担内部协调监督的法制机构?、法制机构联络员?、授权的法律、法规条款?、启用日期?',
        '行政执法监督机构（系统管理员）变更登记：在册→：全称?、所属人民政府或者主管机关?、机关代字?、承担内部协调监督的法制机构?、法制机构联络员?',
        '行政执法监督机构（系统管理员）注销登记：在册→已注销：注销理由',
      ],
      ['已注销'],
      [],
    ],
    [
      'NR-6-2 a justice station reports leads, the county bureau handles them',
      'stationLead',
      [
        '司法所报送线索：→已报送：线索事由、所涉行政机关、发现日期、情况、是否受司法行政部门指派开展检查、指派文号或者日期?、材料?',
        '所属司法行政部门处理线索：已报送→已处理：处理情况，并告知司法所、据以开展的监督事项?',
        '所属司法行政部门不予处理：已报送→不予处理：不予处理的理由，并告知司法所',
      ],
      ['已处理', '不予处理'],
      ['所属司法行政部门答复司法所的内部时限：step 报送线索；处理线索、不予处理'],
    ],
    [
      'NR-42-1 a department supervises its own units',
      'internalSupervision',
      ['部门登记问题：→已发现问题：存在的问题', '部门处理：已发现问题→已处理：处理情况'],
      ['已处理'],
      [],
    ],
    [
      'NR-42-3 a department urges its counterparts below, which answer',
      'guidanceLetter',
      [
        '部门登记督促指导事项：→已登记：督促指导的事项、法律依据',
        '部门发出督促指导函：已登记→已发函：督促指导意见',
        '下级人民政府对应部门反馈：已发函→已反馈：反馈情况',
      ],
      ['已反馈'],
      [],
    ],
    [
      'NR-17-1 the oversight body confirms entities, and publishes what it confirmed',
      'entityQualification',
      [
        '行政执法机关申请确认主体资格：→待确认：设立依据和职权依据、材料',
        '行政执法监督机构确认主体资格：待确认→已确认待公示：审核意见',
        '行政执法监督机构不予确认：待确认→不予确认：理由',
        '行政执法监督机构向社会公示：已确认待公示→已公示：公示日期、公示网址或者载体',
        '行政执法监督机构撤销主体资格：已确认待公示、已公示→已撤销：机构合并、撤销等事由',
      ],
      ['已撤销', '不予确认'],
      [],
    ],
    [
      'NR-10-1 NR-17-2 the oversight body admits officers and lets them go',
      'officerCertificate',
      [
        '所在机关申请执法资格：→已申请：姓名、资格考试结果、是否符合法定条件',
        '行政执法监督机构制发执法证件：已申请→有效：证件编号、有效期自、有效期至',
        '行政执法监督机构不予发证：已申请→不予发证：理由',
        '行政执法监督机构注销证件：有效→已注销：退出事由、退出日期',
        '行政执法监督机构取消执法资格：有效→已取消执法资格：依据的处理',
      ],
      ['已注销', '已取消执法资格', '不予发证'],
      [],
    ],
    [
      'NR-37-1 the agency itself enters its acts',
      'enforcementRecord',
      [
        '行政执法机关登记执法行为：→已登记：行为标识或者文号、执法行为种类、行为日期',
        '行政执法机关更正撤回：已登记→已更正撤回：更正理由',
      ],
      ['已更正撤回'],
      [],
    ],
    [
      'NR-7-1-1 the oversight body organises the responsibility system, each agency fills in its own part',
      'responsibilityChecklist',
      [
        '行政执法监督机构部署责任制清单：→填报中：年度',
        '行政执法机关填报本机关责任落实情况：填报中→：填报机关、岗位责任、责任追究情况',
        '行政执法监督机构汇总：填报中→已汇总：汇总情况',
      ],
      ['已汇总'],
      [],
    ],
    [
      'NR-7-1-3 the oversight body drives the development',
      'developmentProject',
      [
        '行政执法监督机构登记建设项目：→推进中：项目名称、建设方向',
        '行政执法监督机构登记进展：推进中→：进展',
        '行政执法监督机构完成：推进中→已完成：成果',
      ],
      ['已完成'],
      [],
    ],
    [
      'NR-7-1-5 further duties rest on a clause',
      'addedDuty',
      [
        '行政执法监督机构增设职责：→有效：职责名称、依据的规范种类、依据条款',
        '行政执法监督机构停止职责：有效→已停止：理由',
      ],
      ['已停止'],
      [],
    ],
    [
      'NR-5-1 the government deliberates',
      'governmentDeployment',
      ['人民政府登记研究部署：→已登记：会议或者文件、日期、部署内容'],
      ['已登记'],
      [],
    ],
    [
      'NR-6-1b the oversight body reports to its government',
      'governmentReport',
      [
        '行政执法监督机构准备报告：→待报送：报告期间、内部时限',
        '行政执法监督机构报告本级人民政府：待报送→已报告：监督工作情况',
      ],
      ['已报告'],
      ['行政执法监督机构报告的内部时限：step 准备报告；报告本级人民政府'],
    ],
    [
      'NR-36-1 a standard of the State is kept with its days',
      'buildingStandard',
      [
        '行政执法监督机构登记国家标准：→施行中：标准名称、版本、施行日期、停止施行日期、检查项目（项目）、公布文件',
        '行政执法监督机构登记停止施行：施行中→已停止施行：停止施行日期、依据',
        '行政执法监督机构撤销登记：施行中、已停止施行→已撤销：理由',
      ],
      ['已撤销'],
      [],
    ],
    [
      'NR-43-1 a rule of the State on personnel is kept',
      'personnelRule',
      [
        '行政执法监督机构登记国家规定：→已公布：规定名称、施行日期、公布文件、所涉地方规则（所属监督机构、地方规则）',
        '系统列出待核对的地方规则：已公布→施行中',
      ],
      ['施行中'],
      ['行政执法监督机构等待施行：step 登记国家规定；列出待核对的地方规则'],
    ],
    [
      'NR-43-1 local rules are held against it',
      'localRuleReview',
      ['系统列为待核对：→待核对：地方规则、国家规定', '行政执法监督机构登记核对结果：待核对→已核对：核对结果'],
      ['已核对'],
      [],
    ],
    [
      'NR-32-1 the oversight body proposes, the competent organ decides',
      'personalMeasure',
      [
        '行政执法监督机构登记处理建议：→拟提出建议：执法人员、情形、事实、主客观原因、后果、纠正情况、建议的处理',
        '行政执法监督机构提出处理建议：拟提出建议→已提出建议',
        '行政执法监督机构、有权机关登记有权机关的处理：已提出建议→有权机关已处理：处理结果、处理日期、有权机关的文书',
      ],
      ['有权机关已处理'],
      [],
    ],
    [
      'NR-40-1 leads on supervisors go to the competent organ; the leader closes what is unfounded',
      'supervisorMisconduct',
      [
        '受理机关登记线索：→待核实：被反映的监督人员、其直接下属?、情形、线索内容',
        '受理机关（主要负责人、签发人）移送有权机关：待核实→已移送有权机关：初步核实的情况',
        '受理机关（主要负责人）认定查无实据：待核实→查无实据：理由',
        '有权机关登记有权机关的处理：已移送有权机关→有权机关已处理：处理结果、处理日期、有权机关的文书',
      ],
      ['有权机关已处理', '查无实据'],
      [],
    ],
    [
      'NR-39-1 the government or the body above orders, the overseer mends',
      'overseerOrder',
      [
        '责令机关责令限期改正：→限期改正：不依法履职的情形、改正期限',
        '监督机构报告改正情况：限期改正、逾期未改正→已改正：改正情况',
        '责令机关提出处分建议：逾期未改正→已提出处分建议：拒不改正的事实、有权机关',
      ],
      ['已提出处分建议', '已改正'],
      ['监督机构改正期限：step 责令限期改正；报告改正情况'],
    ],
    [
      'NR-33-2 organs share what they know',
      'sharedInformation',
      ['提供机关提供信息：→已共享：所涉行政行为（文号）、信息内容、日期、来源文书?'],
      ['已共享'],
      [],
    ],
    [
      'NR-33-3b reconsideration and litigation are entered with their papers',
      'remedy',
      [
        '登记机关登记行政复议申请：→已申请或者起诉：所涉行政行为（文号）、当事人?、复议机关或者法院?、申请或者起诉日期、案号?、申请书、收件回执或者起诉材料',
        '登记机关登记行政诉讼：→已申请或者起诉：所涉行政行为（文号）、当事人?、复议机关或者法院?、申请或者起诉日期、案号?、申请书、收件回执或者起诉材料',
        '登记机关登记受理或者立案：已申请或者起诉→已受理或者立案：受理或者立案日期、受理通知书或者立案通知书?',
        '登记机关登记不予受理、撤回或者终止：已申请或者起诉、已受理或者立案→未作实体处理而终结：终结日期、终结情形、决定书或者裁定书',
        '登记机关登记复议决定或者裁判：已申请或者起诉、已受理或者立案→已作实体处理：作出日期、结果、复议决定书或者裁判文书',
      ],
      ['未作实体处理而终结', '已作实体处理'],
      [
        '登记机关复议申请审查期限：step 登记行政复议申请 date input.filedOn；登记受理或者立案、登记不予受理、撤回或者终止、登记复议决定或者裁判',
      ],
    ],
    [
      'NR-33-3a whoever complains is guided to his remedy',
      'remedyGuidance',
      [
        '行政执法监督机构登记诉求：→已收到诉求：当事人、所涉行政行为（文号）、诉求、收到日期',
        '行政执法监督机构告知救济途径：已收到诉求→已告知：复议机关或者人民法院、告知内容',
        '行政执法监督机构共性问题转监督：已收到诉求、已告知→共性问题转监督：救济情况、与该争议无关的共性问题',
        '行政执法监督机构办结：已告知→办结',
      ],
      ['共性问题转监督', '办结'],
      [],
    ],
  ])('%s', (_, procedure, acts, closed, clocks) => {
    expect(written(procedure)).toEqual(acts)
    expect(ends(procedure)).toEqual(closed)
    expect(clocksOf(procedure)).toEqual(clocks)
  })
})
