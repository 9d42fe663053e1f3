import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { readListSearch } from '../matters/list-search.ts'
import { sessionQuery, welcomeQuery } from '../session/session-query.ts'
import { PageFailed } from './page-failed.tsx'
import { PageLoading } from './page-loading.tsx'
import { AddressUnknown } from './page-missing.tsx'
import { queryClient } from './query-client.ts'

/** Routes hold nothing but the route: a page and what it shows is loaded when it is first visited. */

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
/** Only a path of this application may be gone to after signing in. */
const readNext = ({ next }: Record<string, unknown>): { next?: string } => {
  const path = textOf(next)
  return path?.startsWith('/') === true && !path.startsWith('//') ? { next: path } : {}
}

const root = createRootRoute({ component: Outlet, notFoundComponent: AddressUnknown })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { next?: string; jurisdiction?: string } => ({
    ...readNext(search),
    ...(textOf(search.jurisdiction) === undefined ? {} : { jurisdiction: String(search.jurisdiction) }),
  }),
  beforeLoad: async () => {
    const welcome = await queryClient.ensureQueryData(welcomeQuery)
    if (!welcome.setUp) redirect({ to: '/set-up', throw: true })
  },
  component: lazyRouteComponent(() => import('../session/sign-in-page.tsx'), 'SignInPage'),
})

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  beforeLoad: async () => {
    const welcome = await queryClient.ensureQueryData(welcomeQuery)
    if (welcome.setUp) redirect({ to: '/sign-in', throw: true })
  },
  component: lazyRouteComponent(() => import('../session/set-up-page.tsx'), 'SetUpPage'),
})

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery)
    if (session === null) {
      redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href }, throw: true })
    }
    return { actsIn: session?.current ?? null }
  },
})

const post = createRoute({
  getParentRoute: () => signedIn,
  path: '/post',
  validateSearch: readNext,
  component: lazyRouteComponent(() => import('../session/choose-post-page.tsx'), 'ChoosePostPage'),
})

const desk = createRoute({
  getParentRoute: () => signedIn,
  id: 'desk',
  beforeLoad: ({ context, location }) => {
    if (context.actsIn === null) redirect({ to: '/post', search: { next: location.href }, throw: true })
  },
  component: lazyRouteComponent(() => import('./shell.tsx'), 'Shell'),
})

const worklist = createRoute({
  getParentRoute: () => desk,
  path: '/',
  component: lazyRouteComponent(() => import('../worklist/worklist-page.tsx'), 'WorklistPage'),
})

const matterList = () => import('../matters/matter-list-page.tsx')
const coordination = createRoute({
  getParentRoute: () => desk,
  path: '/coordination',
  validateSearch: readListSearch,
  component: lazyRouteComponent(matterList, 'CoordinationPage'),
})
const supervision = createRoute({
  getParentRoute: () => desk,
  path: '/supervision',
  validateSearch: readListSearch,
  component: lazyRouteComponent(matterList, 'SupervisionPage'),
})
const registers = createRoute({
  getParentRoute: () => desk,
  path: '/registers',
  validateSearch: readListSearch,
  component: lazyRouteComponent(matterList, 'RegistersPage'),
})

const newMatter = createRoute({
  getParentRoute: () => desk,
  path: '/matters/new',
  validateSearch: ({ kind }): { kind?: string } => (textOf(kind) === undefined ? {} : { kind: String(kind) }),
  component: lazyRouteComponent(() => import('../matters/choose-procedure-page.tsx'), 'ChooseProcedurePage'),
})
const opening = createRoute({
  getParentRoute: () => desk,
  path: '/matters/new/$pack/$procedure/$step',
  validateSearch: ({ parent }): { parent?: string } => (textOf(parent) === undefined ? {} : { parent: String(parent) }),
  component: lazyRouteComponent(() => import('../acts/opening-page.tsx'), 'OpeningPage'),
})
const matter = createRoute({
  getParentRoute: () => desk,
  path: '/matters/$matter',
  component: lazyRouteComponent(() => import('../matters/matter-page.tsx'), 'MatterPage'),
})
const act = createRoute({
  getParentRoute: () => desk,
  path: '/matters/$matter/steps/$step',
  component: lazyRouteComponent(() => import('../acts/step-page.tsx'), 'StepPage'),
})
const migration = createRoute({
  getParentRoute: () => desk,
  path: '/matters/$matter/migration',
  component: lazyRouteComponent(() => import('../matters/migration-page.tsx'), 'MigrationPage'),
})
const documentAct = createRoute({
  getParentRoute: () => desk,
  path: '/matters/$matter/documents/$document/$act',
  validateSearch: ({ recipient }): { recipient?: string } =>
    textOf(recipient) === undefined ? {} : { recipient: String(recipient) },
  component: lazyRouteComponent(() => import('../acts/document-act-page.tsx'), 'DocumentActPage'),
})
const documentView = createRoute({
  getParentRoute: () => desk,
  path: '/matters/$matter/documents/$document',
  component: lazyRouteComponent(() => import('../documents/document-page.tsx'), 'DocumentPage'),
})

const regulations = createRoute({
  getParentRoute: () => desk,
  path: '/regulations',
  component: lazyRouteComponent(() => import('../procedures/pack-list-page.tsx'), 'PackListPage'),
})
const comparison = createRoute({
  getParentRoute: () => desk,
  path: '/regulations/comparison',
  validateSearch: ({ first, second }): { first?: string; second?: string } => ({
    ...(textOf(first) === undefined ? {} : { first: String(first) }),
    ...(textOf(second) === undefined ? {} : { second: String(second) }),
  }),
  component: lazyRouteComponent(() => import('../procedures/comparison-page.tsx'), 'ComparisonPage'),
})
const regulation = createRoute({
  getParentRoute: () => desk,
  path: '/regulations/$pack',
  validateSearch: ({ tab, at, text }): { tab?: string; at?: string; text?: string } => ({
    ...(textOf(tab) === undefined ? {} : { tab: String(tab) }),
    ...(textOf(at) === undefined ? {} : { at: String(at) }),
    ...(textOf(text) === undefined ? {} : { text: String(text) }),
  }),
  component: lazyRouteComponent(() => import('../procedures/pack-page.tsx'), 'PackPage'),
})

const administration = createRoute({
  getParentRoute: () => desk,
  path: '/administration',
  validateSearch: ({ tab, document }): { tab?: string; document?: string } => ({
    ...(textOf(tab) === undefined ? {} : { tab: String(tab) }),
    ...(textOf(document) === undefined ? {} : { document: String(document) }),
  }),
  component: lazyRouteComponent(() => import('../administration/administration-page.tsx'), 'AdministrationPage'),
})

const routeTree = root.addChildren([
  signIn,
  setUp,
  signedIn.addChildren([
    post,
    desk.addChildren([
      worklist,
      coordination,
      supervision,
      registers,
      newMatter,
      opening,
      matter,
      act,
      migration,
      documentAct,
      documentView,
      regulations,
      comparison,
      regulation,
      administration,
    ]),
  ]),
])

export const router = createRouter({
  routeTree,
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageFailed,
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
