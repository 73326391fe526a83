// Runs before the first paint, so that a dark room stays dark while the application loads.
// Reads what the preferences store of @guichet/platform-web-kernel wrote; holds no personal data.
(function () {
  try {
    var chosen = JSON.parse(localStorage.getItem('guichet.preferences') || '{}');
    var root = document.documentElement;
    if (chosen.theme === 'light' || chosen.theme === 'dark') root.dataset.theme = chosen.theme;
    if (chosen.density === 'compact') root.dataset.density = 'compact';
    if (chosen.language === 'en') root.lang = 'en';
  } catch {
    // A browser that refuses storage still gets the default look.
  }
})();
