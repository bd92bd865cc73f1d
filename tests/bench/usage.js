// Loaded before the command: tells at its end what it used, in the file that GANGMU_USAGE names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(process.env.GANGMU_USAGE, JSON.stringify({ processor, megabytes: maxRSS / 1024 }));
});
