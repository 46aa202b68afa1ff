import { loadQuickly } from '../../src/start/loading.ts'

loadQuickly()
