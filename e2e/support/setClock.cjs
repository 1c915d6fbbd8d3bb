// Lets tests say what time it is in this process: so many milliseconds ahead of the machine, at the start by a
// variable, later by messages. Timers run as they are; SQLite's own clock, and with it the scheduler, does too.
const Machine = Date;
let ahead = Number(process.env.SLA_E2E_CLOCK_AHEAD ?? 0);

process.on('message', message => {
  if (typeof message?.clockAhead === 'number') {
    ahead = message.clockAhead;
  }
});

const now = () => Machine.now() + ahead;

const Clock = new Proxy(Machine, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new Machine(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

Reflect.defineProperty(globalThis, 'Date', { value: Clock });

module.exports = {};
