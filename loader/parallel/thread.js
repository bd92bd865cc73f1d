// What a thread of the loader runs in a checkout: it lets Node run TypeScript, which no thread has from the one that
// starts it, and hands over. In what is built, the compiled thread.ts stands in its place.
import '../../build/from-sources.js';

await import('./thread.ts');
