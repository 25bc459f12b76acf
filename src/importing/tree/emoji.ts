/** A picture character as people put before headings; signs such as © and ™ are none. */
export const emoji = '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F)';
