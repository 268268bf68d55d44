/**
 * Settings that a supervisor sends over the channel once it has opened the database; the process loads its modules
 * meanwhile. Nothing without `--settings-follow` among the arguments. Told to end before they come, the process ends.
 */
export async function settingsThatFollow(): Promise<Readonly<Record<string, string>>> {
  if (!process.argv.includes('--settings-follow')) return {};
  const leave = () => process.exit(0);
  const endings = ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const;
  for (const ending of endings) process.once(ending as 'disconnect', leave);
  const settings = await new Promise<Readonly<Record<string, string>>>((resolve) =>
    process.once('message', (sent) => resolve(sent as Record<string, string>)),
  );
  for (const ending of endings) process.removeListener(ending, leave);
  return settings;
}
