import { describe, expect, it } from 'vitest';
import { videoPlace } from '@/site/blocks/video-embed.ts';

describe('the place of a video', () => {
  it.each([
    ['https://www.youtube.com/watch?v=i63RGYriLbA', 'youtube.com', 'https://www.youtube-nocookie.com/embed/i63RGYriLbA'],
    ['https://youtu.be/i63RGYriLbA?t=3', 'youtu.be', 'https://www.youtube-nocookie.com/embed/i63RGYriLbA'],
    ['https://vimeo.com/76979871', 'vimeo.com', 'https://player.vimeo.com/video/76979871?dnt=1'],
  ])('%s plays in a frame that sets fewer cookies', (address, host, embed) => {
    expect(videoPlace(address)).toMatchObject({ host, embed });
  });

  it('of another service is only linked', () => {
    expect(videoPlace('https://tube.example.org/w/abc')).toEqual({ host: 'tube.example.org', url: 'https://tube.example.org/w/abc' });
  });

  it.each(['javascript:alert(1)', 'https://www.youtube.com/watch?v="><script>', 'not an address', undefined])(
    '%s does not play',
    (address) => {
      expect(videoPlace(address)?.embed).toBeUndefined();
    },
  );

  it('is nowhere for what is no web address', () => {
    expect(videoPlace('javascript:alert(1)')).toBeUndefined();
  });
});
