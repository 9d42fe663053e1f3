/** What verification can find wrong, as stable codes. */
export type FindingCode =
  | 'entry-altered'
  | 'entry-link-broken'
  | 'entry-missing'
  | 'entry-repeated'
  | 'entry-foreign'
  | 'entry-differs-from-seal'
  | 'sealed-entry-missing'
  | 'seal-altered'
  | 'seal-link-broken'
  | 'seal-missing'
  | 'seal-root-differs'
  | 'seal-signature-invalid'
  | 'seal-signer-unknown'
  | 'published-seal-missing'
  | 'published-seal-differs'
  | 'line-unreadable'
  | 'line-misplaced'
  | 'export-incomplete'
  | 'format-unknown'

/** One thing that is wrong, and where. */
export interface Finding {
  readonly code: FindingCode
  /** Chinese sentence naming the place. */
  readonly message: string
  readonly matter?: string
  readonly seq?: number
  readonly seal?: number
}

/** A place in the ledger: an entry, a seal, or a line of a file. */
export interface Place {
  readonly matter?: string
  readonly seq?: number
  readonly seal?: number
  readonly line?: number
}

const sentences: Record<FindingCode, string> = {
  'entry-altered': '内容与其校验值不符，记录已被改动',
  'entry-link-broken': '与前一条记录的校验值不衔接',
  'entry-missing': '此前的记录缺失，序号不连续',
  'entry-repeated': '序号重复或者次序颠倒',
  'entry-foreign': '记录不属于本次校验的范围',
  'entry-differs-from-seal': '与封存时的校验值不符，记录在封存之后被改写',
  'sealed-entry-missing': '封存时存在的记录现已缺失',
  'seal-altered': '封存记录的内容与其校验值不符',
  'seal-link-broken': '封存记录与前一次封存不衔接',
  'seal-missing': '此前的封存记录缺失，序号不连续',
  'seal-root-differs': '封存的叶节点推算不出所签的根值',
  'seal-signature-invalid': '封存签名无效',
  'seal-signer-unknown': '封存签名所用公钥不在可信公钥之列',
  'published-seal-missing': '已公布的封存记录缺失',
  'published-seal-differs': '与已公布的封存记录不一致',
  'line-unreadable': '无法读取',
  'line-misplaced': '所在位置不符合导出格式的次序',
  'export-incomplete': '导出文件不完整，缺少结尾或者条数不符',
  'format-unknown': '不是可识别的台账导出文件',
}

/** A finding with its sentence. */
export function finding(code: FindingCode, place: Place = {}): Finding {
  const { line, ...rest } = place
  const parts = [
    place.matter === undefined ? '' : `事项 ${place.matter}`,
    place.seq === undefined ? '' : `第 ${place.seq} 条`,
    place.seal === undefined ? '' : `第 ${place.seal} 次封存`,
    line === undefined ? '' : `第 ${line} 行`,
  ].filter((part) => part !== '')
  return { code, message: `${parts.length === 0 ? '' : `${parts.join(' ')}：`}${sentences[code]}。`, ...rest }
}
