import { Link } from '@tanstack/react-router'
import { PageHeader } from '../shared/page-header.tsx'

/** An address that leads to nothing, or to something this person may not see: both look alike on purpose. */
export function PageMissing() {
  return (
    <>
      <PageHeader
        title="没有找到这一页"
        lead="地址可能有误，或者您当前的岗位无权查看。需要以其他机关或者岗位办理的，请先切换岗位。"
      />
      <Link to="/">返回工作台</Link>
    </>
  )
}

/** The same outside the frame, for addresses that no route knows. */
export function AddressUnknown() {
  return (
    <main style={{ maxWidth: 720, margin: '0 auto', padding: '72px 24px' }}>
      <PageMissing />
    </main>
  )
}
