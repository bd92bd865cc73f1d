// Plain JavaScript of long ago: it has to run on the versions of Node that it complains about.

/** The first minor version of each line of Node that will do; those of later lines all do. */
const first = { 20: 19, 22: 12 };
const newest = 24;

/**
 * What to tell a person whose Node is too old for Gangmu; undefined where it will do.
 * @param {string} version e.g. 20.19.0
 * @returns {string | undefined}
 */
export function complaintAbout(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major >= newest || minor >= first[major]) return undefined;
  return `Gangmu needs Node 20.19, 22.12, 24 or later; this is Node ${version}. Get a newer one from https://nodejs.org.`;
}
