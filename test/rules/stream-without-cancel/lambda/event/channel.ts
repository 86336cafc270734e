export async function publish(channel: string, part: unknown) {
  await fetch(`/channels/${channel}`, { method: 'POST', body: JSON.stringify(part) });
}
