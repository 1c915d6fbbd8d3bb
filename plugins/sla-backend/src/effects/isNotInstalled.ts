/** Whether the portal has no plugin that notifications are sent to: the service says so by its message alone, that nothing answers under the plugin's path. */
export function isNotInstalled({ message }: Error): boolean {
  return /\bstatus 404\b/.test(message);
}
