import 'antd/dist/reset.css'
import './app/global.css'
import { createRoot } from 'react-dom/client'
import { Application } from './app/application.tsx'

/** Browsers without Temporal get it before anything is computed with dates; the others load nothing. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<Application />)
