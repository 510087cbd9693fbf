// Loaded blocking in <head>: resolves theme and density before first paint.
(function () {
  var root = document.documentElement;
  function read(key, fallback) {
    try {
      return localStorage.getItem(key) || fallback;
    } catch {
      return fallback;
    }
  }
  var theme = read('netos.theme', 'system');
  if (theme === 'system') theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.theme = theme;
  root.dataset.density = read('netos.density', 'compact');
})();
