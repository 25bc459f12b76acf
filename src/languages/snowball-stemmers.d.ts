declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const factory: { newStemmer(algorithm: 'dutch' | 'german'): Stemmer };
  export default factory;
}
