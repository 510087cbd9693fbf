import { createStore, useStore } from './store';

const page = createStore<string | null>(null);

/** Asks what went wrong or is missing, about the page that is open. */
export const askForFeedback = () => page.set(window.location.pathname + window.location.search);

export const closeFeedback = () => page.set(null);

/** The page feedback is asked about; null while it is not. */
export const useFeedbackPage = () => useStore(page);
