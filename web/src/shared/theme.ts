import { createStore, useStore } from './store';
import { readPreference, writePreference } from './storage';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type Theme = 'light' | 'dark';
export type Density = 'compact' | 'comfortable';

const media = () => (typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null);
const resolve = (choice: ThemeChoice): Theme => (choice === 'system' ? (media()?.matches ? 'dark' : 'light') : choice);

const choices = createStore<ThemeChoice>((readPreference('theme') as ThemeChoice | null) ?? 'system');
const resolved = createStore<Theme>(resolve(choices.get()));
const densities = createStore<Density>((readPreference('density') as Density | null) ?? 'compact');

function apply() {
  const theme = resolve(choices.get());
  document.documentElement.dataset.theme = theme;
  resolved.set(theme);
}

export function setTheme(choice: ThemeChoice) {
  writePreference('theme', choice === 'system' ? null : choice);
  choices.set(choice);
  apply();
}

export function setDensity(density: Density) {
  writePreference('density', density);
  document.documentElement.dataset.density = density;
  densities.set(density);
}

media()?.addEventListener?.('change', apply);

/** Paper is always light, charts included. */
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => {
    document.documentElement.dataset.theme = 'light';
    resolved.set('light');
  });
  window.addEventListener('afterprint', apply);
}

/** The theme in force; charts and the map read their colours again when it changes. */
export const useTheme = () => useStore(resolved);
export const useThemeChoice = () => useStore(choices);
export const useDensity = () => useStore(densities);

/** Reads a design token of the theme in force: `token('accent')`. */
export const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

export const seriesToken = (series: number | null | undefined) =>
  series && series >= 1 && series <= 10 ? `series-${series}` : 'series-other';
export const seriesColour = (series: number | null | undefined) => `var(--${seriesToken(series)})`;
