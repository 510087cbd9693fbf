import { createStore, useStore } from './store';

/** Text for the polite live region: result counts, progress of jobs. */
const announcements = createStore('');
export const announce = (text: string) => announcements.set(text);
export const useAnnouncement = () => useStore(announcements);
