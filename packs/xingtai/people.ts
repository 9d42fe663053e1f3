import type { Post } from '@zhiheng/law'
import type { DemonstrationPerson } from '@zhiheng/law/scenario'

/** The people of the demonstration. Every name is invented. */

/** The seats of an office that drafts, reviews, signs and sends papers, in the order the names are given. */
const OFFICE: readonly (readonly Post[])[] = [
  ['handler'],
  ['handler', 'inspector'],
  ['reviewer', 'legal-reviewer'],
  ['signatory', 'principal-leader'],
  ['clerk', 'liaison-officer'],
]

const office = (organ: string, ...names: readonly string[]): DemonstrationPerson[] =>
  names.map((name, index) => ({ name, organ, posts: OFFICE[index] ?? ['handler'] }))
const one = (organ: string, name: string, ...posts: readonly Post[]): DemonstrationPerson => ({ name, organ, posts })

export const people: readonly DemonstrationPerson[] = [
  // Oversight bodies
  ...office('130500-justice', '韩立言', '苏明哲', '耿静之', '冯守正', '贺小满'),
  ...office('130503-justice', '陆知行', '柏晓岚', '尹思齐', '郝秉公', '安可心'),
  ...office('130528-justice', '齐远帆', '裴若水', '祁文博', '牛执中', '纪春燕'),
  ...office('130502-justice', '方子衡', '孟雨桐', '石砚秋', '龙济民', '水清如'),
  ...office('130582-justice', '容嘉木', '司马宁', '翟慎言', '晏怀清', '付晨曦'),
  ...office('130533-justice', '阎修远', '蓝心怡', '康守约', '景明德', '花月容'),
  ...office('130571-justice', '季长风', '夏知秋', '葛思源', '庞正廉', '常雪晴'),
  // Governments
  ...office('130500-government', '戴承志', '江予安', '傅闻道', '梁安邦', '米静怡'),
  ...office('130503-government', '秦致远', '姚景行', '范明理', '温如玉', '左晓棠'),
  ...office('130528-government', '曲向阳', '樊一鸣', '鲍志诚', '洪泽民', '岳小雨'),
  // Agencies of the city
  ...office('130500-transport', '邵建业', '熊海涛', '盛文清', '滕国梁', '毛晓慧'),
  ...office('130500-police', '雷振宇', '关山月', '车明亮', '卫长安', '闵思睿'),
  ...office('130500-ecology', '云青山', '林溪', '穆清源', '成碧空', '白露'),
  ...office('130500-market', '商敬业', '钱塘', '尚信诚', '金守信', '叶知夏'),
  ...office('130500-housing', '房安居', '梁栋', '宇文静', '高安宁', '乔木青'),
  ...office('130500-water', '江河', '洪流', '池鉴', '沈渊', '汪洋'),
  // Agencies of counties and zones
  ...office('130503-urban-management', '市容新', '路长青', '章序', '邢广平', '景致和'),
  ...office('130503-market', '秤平', '单明秀', '计量', '公孙和', '铁如山'),
  ...office('130503-ecology', '蓝天佑', '碧清', '苗新绿', '葛青峰', '柳依依'),
  ...office('130503-transport', '程千里', '路遥', '马行空', '车同轨', '桥思南'),
  ...office('130528-emergency', '安泰', '警之', '卓防', '平守安', '宁静远'),
  ...office('130528-ecology', '水长清', '风和', '常绿', '田青', '秋实'),
  ...office('130528-transport', '于畅', '方向明', '武通达', '伍安行', '季顺'),
  ...office('130502-market', '甄实', '贾明辨', '齐公允', '郑平', '余秋白'),
  ...office('130502-agriculture', '禾丰', '田野', '谷雨生', '麦成林', '稻香'),
  ...office('130582-natural-resources', '土德厚', '山行', '石守疆', '原野', '丘陵'),
  ...office('130503-natural-resources', '地久', '林深', '岳峙', '陵川', '谷清音'),
  ...office('130571-market', '开明', '新宇', '创思', '兴业', '展图'),
  // Justice stations, and organs that receive transfers
  one('130503101-station', '李乡正', 'handler', 'clerk'),
  one('130528100-station', '宁乡和', 'handler', 'clerk'),
  ...office('130500-discipline', '监明', '廉清', '正己', '肃风', '严谨'),
  ...office('130500-reconsideration', '复明', '议和', '审慎', '衡平', '文书铭'),
  // Those who look after the installation: three administrators and an auditor, never one person
  one('130500-justice', '管运维', 'system-administrator'),
  one('130500-justice', '安守密', 'security-administrator'),
  one('130500-justice', '查痕', 'audit-administrator'),
  one('130500-justice', '阅卷生', 'auditor'),
]
