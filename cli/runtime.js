// How the `gangmu` command runs; imported before any library or rule.
import { setFlagsFromString } from 'node:v8';

// graphql and express check themselves at every step where nobody says that this is no development
process.env.NODE_ENV ??= 'production';
// V8 makes bytecode of each expression first and machine code when it is used again. Of some 600 expressions of the rules
// nearly all are used again, and the bytecode alone takes longer to make than the machine code does.
setFlagsFromString('--no-regexp-tier-up');
