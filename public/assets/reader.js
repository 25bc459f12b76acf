/* What the reader's site does with scripts. Everything works without it; nothing here loads anything from elsewhere
   before the reader asks for it. Plain script, no build. */
(() => {
  'use strict';
  const root = document.documentElement;
  const narrow = matchMedia('(max-width: 59.99rem)');

  const store = {
    get: (name) => {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        if (value === null) localStorage.removeItem(name);
        else localStorage.setItem(name, value);
      } catch {
        /* A browser that keeps nothing still shows the choice on this page. */
      }
    },
  };

  const showTheme = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  root.dataset.js = '';
  showTheme(store.get('theme'));

  const define = (name, connected) => {
    if (customElements.get(name)) return;
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          // The parser calls this before the children are there.
          if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => connected(this), { once: true });
          else connected(this);
        }
      },
    );
  };

  define('theme-choice', (element) => {
    const select = element.querySelector('select');
    if (!select) return;
    select.value = store.get('theme') ?? 'auto';
    element.hidden = false;
    select.addEventListener('change', () => {
      store.set('theme', select.value === 'auto' ? null : select.value);
      showTheme(select.value);
    });
  });

  // Open for those without scripts; on a small screen it waits to be asked.
  define('site-menu', (element) => {
    const details = element.querySelector('details');
    if (!details) return;
    const fit = () => {
      details.open = !narrow.matches;
    };
    fit();
    narrow.addEventListener('change', fit);
    element.classList.add('ready');
  });

  define('video-consent', (element) => {
    const consent = element.querySelector('.consent');
    const button = consent?.querySelector('button');
    const src = element.dataset.src;
    if (!consent || !button || !src) return;
    consent.hidden = false;
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.title = element.dataset.title ?? '';
      frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
      frame.allowFullscreen = true;
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      consent.replaceWith(frame);
      frame.focus();
    });
  });

  define('print-button', (element) => {
    element.hidden = false;
    element.querySelector('button')?.addEventListener('click', () => print());
  });

  define('time-marks', (element) => {
    const audio = element.querySelector('audio');
    if (!audio) return;
    element.addEventListener('click', (event) => {
      const mark = event.target instanceof Element ? event.target.closest('[data-seconds]') : null;
      if (!mark) return;
      event.preventDefault();
      audio.currentTime = Number(mark.dataset.seconds);
      void audio.play();
    });
  });

  // A term of the glossary shows its definition where it stands; without this, and with a modifier key, it is a link.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.term') : null;
    const card = link && document.getElementById(link.dataset.gloss);
    if (!card?.showPopover || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    card.showPopover({ source: link });
    card.focus();
  });

  addEventListener('DOMContentLoaded', () => {
    const languages = document.querySelector('details.languages');
    languages?.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('[data-locale]') : null;
      if (link) document.cookie = `locale=${link.dataset.locale}; path=/; max-age=31536000; samesite=lax`;
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !languages?.open) return;
      languages.open = false;
      languages.querySelector('summary')?.focus();
    });
    document.addEventListener('click', (event) => {
      if (languages?.open && event.target instanceof Node && !languages.contains(event.target)) languages.open = false;
    });
  });

  // What is folded away is still part of the text on paper.
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('main details:not([open])')) {
      details.open = true;
      details.dataset.folded = '';
    }
  });
  addEventListener('afterprint', () => {
    for (const details of document.querySelectorAll('main details[data-folded]')) {
      details.open = false;
      delete details.dataset.folded;
    }
  });
})();
