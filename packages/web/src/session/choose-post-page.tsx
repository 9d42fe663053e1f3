import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { BrandMark } from '../app/brand-mark.tsx'
import { Failure } from '../shared/failure.tsx'
import { usePageTitle } from '../shared/page-header.tsx'
import { choosePost } from './choose-post.ts'
import styles from './session.module.css'
import { useSession } from './session-query.ts'

/** A person who holds several posts says in which one to act; every act is recorded with it. */
export function ChoosePostPage() {
  const session = useSession()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { next } = useSearch({ from: '/signed-in/post' })
  const choose = useMutation({
    mutationFn: (post: string) => choosePost(client, post),
    onSuccess: () => navigate({ to: next ?? '/' }),
  })
  usePageTitle('选择岗位')
  return (
    <main className={styles.posts}>
      <BrandMark size={36} />
      <h1 className={styles.postsTitle}>{session.person.name}，请选择本次办理的岗位</h1>
      <p className={styles.postsLead}>每次办理都以所选机关和岗位的名义记录，之后可以随时切换。</p>
      {choose.isError && <Failure error={choose.error} />}
      {session.posts.length === 0 ? (
        <p>您目前没有任何机关的岗位，请联系系统管理员授予。</p>
      ) : (
        <ul className={styles.postList}>
          {session.posts.map((post) => (
            <li key={post.id}>
              <button type="button" disabled={choose.isPending} onClick={() => choose.mutate(post.id)}>
                <span className={styles.postName}>{post.postName}</span>
                <span className={styles.postOrgan}>{post.organ.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </main>
  )
}
