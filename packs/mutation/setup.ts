import { registerHooks } from 'node:module'

const standIn = new URL('./compiled-packs.ts', import.meta.url).href
const packs = new URL('../', import.meta.url).href

/** Modules of the packs get `compiled-packs.ts` where they ask for `@zhiheng/law`; it asks for the law itself. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@zhiheng/law' && context.parentURL?.startsWith(packs) && context.parentURL !== standIn
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
})
