export const load = async (user) => JSON.parse((await caches.open(user)).get('settings'));
