import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { BrandMark } from '../app/brand-mark.tsx'
import { usePageTitle } from '../shared/page-header.tsx'
import styles from './session.module.css'
import { sessionQuery, welcomeQuery } from './session-query.ts'
import { SignInForm } from './sign-in-form.tsx'

const PILLARS = [
  ['依法', '每一步都写明条款依据；不能办的，说明为什么、谁能解决、到什么时候。'],
  ['按期', '期限按国务院节假日安排逐日计算，届满日怎样得来一看便知。'],
  ['留痕', '所有办理记录按事项逐条链接，用国密算法校验，任何人都能核对。'],
] as const

/** The first thing anyone sees: what this is, for whom, and the way in. */
export function SignInPage() {
  const { data: welcome } = useSuspenseQuery(welcomeQuery)
  const client = useQueryClient()
  const navigate = useNavigate()
  const { next, jurisdiction } = useSearch({ from: '/sign-in' })
  const demonstration = welcome.jurisdictions.some((one) => one.demonstration)
  usePageTitle('登录')
  return (
    <div className={styles.page}>
      <section className={styles.masthead}>
        <div className={styles.brand}>
          <BrandMark size={40} />
          <div>
            <p className={styles.name}>执衡</p>
            <p className={styles.subtitle}>行政执法协调监督平台</p>
          </div>
        </div>
        <p className={styles.statement}>
          执法有争议，依规协调；
          <br />
          执法有偏差，依法监督。
        </p>
        <dl className={styles.pillars}>
          {PILLARS.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.colophon}>
          {welcome.jurisdictions.map((one) => one.title).join('　')}
          <span className="number">版本 {welcome.version}</span>
        </p>
      </section>
      <main className={styles.entrance}>
        <div className={styles.card}>
          <h1 className={styles.cardTitle}>登录</h1>
          <SignInForm
            jurisdictions={
              // an exercise is no jurisdiction everyone is told of; those who take part are given its address
              jurisdiction === undefined ? welcome.jurisdictions : [{ id: jurisdiction, title: jurisdiction }]
            }
            onSignedIn={(session) => {
              client.clear()
              client.setQueryData(welcomeQuery.queryKey, welcome)
              client.setQueryData(sessionQuery.queryKey, session)
              void navigate(session.current === null ? { to: '/post', search: { next } } : { to: next ?? '/' })
            }}
          />
          {demonstration && (
            <p className={styles.hint}>
              <strong>演示数据</strong>
              机构、人员和案件均为演示，人名、案情系虚构。账号和密码在启动程序的窗口中列出，也保存在数据目录的
              <code>demo-accounts.json</code>。
            </p>
          )}
        </div>
      </main>
    </div>
  )
}
