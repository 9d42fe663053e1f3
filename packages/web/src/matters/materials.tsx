import type { MatterView } from '@zhiheng/server/api'
import { readSize } from '../shared/moment.ts'
import styles from './matters.module.css'

/** The files handed in, each with the digest it was recorded under. */
export function Materials({ materials }: { materials: MatterView['materials'] }) {
  if (materials.length === 0) return <p className="quiet">尚未提交材料。</p>
  return (
    <ul className={styles.materials}>
      {materials.map((material) => (
        <li key={`${material.id}/${material.label}`}>
          <a href={`/api/files/${encodeURIComponent(material.id)}`} download={material.name}>
            {material.name}
          </a>
          <span className={styles.materialFacts}>
            {material.label}　{material.on}　{readSize(material.size)}
            <span title={material.digest}>　SM3 {material.digest.slice(0, 12)}…</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
