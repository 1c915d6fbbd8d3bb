/** How often a backend reads the catalog, as variables of its environment. */
function schedules(schedule: object): NodeJS.ProcessEnv {
  return {
    APP_CONFIG_sla_entities_schedule: JSON.stringify(schedule),
    APP_CONFIG_sla_customers_schedule: JSON.stringify(schedule),
  };
}

/** While the stage is set: what the catalog says is known soon. */
export const READS_OFTEN = schedules({
  frequency: { seconds: 5 },
  timeout: { minutes: 1 },
  initialDelay: { seconds: 1 },
});

/** While it is measured nothing else is to run. */
export const READS_SELDOM = schedules({
  frequency: { hours: 5 },
  timeout: { minutes: 1 },
});
