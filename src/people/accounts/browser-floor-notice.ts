import type { Plugin } from 'payload';

/** Tells people whose browser is too old for the admin so, where they sign in. */
export function browserFloorNotice(): Plugin {
  return (config) => {
    const components = config.admin?.components;
    const beforeLogin = [...(components?.beforeLogin ?? []), '@/people/admin/browser-floor.tsx#BrowserFloor'];
    return { ...config, admin: { ...config.admin, components: { ...components, beforeLogin } } };
  };
}
