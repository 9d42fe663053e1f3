import { describe, expect, it } from 'vitest'
import { readSettings, SettingsRefused } from './settings.ts'

describe('settings', () => {
  it('have sound defaults: this machine only, data in the project', () => {
    expect(readSettings({}, '/project')).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDirectory: '/project/data',
      databaseUrl: undefined,
      ownerUrl: undefined,
      openExercises: false,
    })
    expect(readSettings({ PORT: '', HOST: '' }, '/project').port).toBe(8080)
  })

  it.each([
    [{ PORT: 'eighty' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ HOST: 'a b' }, 'HOST'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ EXERCISES: 'yes' }, 'EXERCISES'],
    [{ EXERCISES: '1', HOST: '0.0.0.0' }, 'EXERCISES'],
  ])('that cannot be honoured stop the start and are named: %o', (environment, variable) => {
    expect(() => readSettings(environment, '/project')).toThrow(SettingsRefused)
    expect(() => readSettings(environment, '/project')).toThrow(variable)
  })
})
