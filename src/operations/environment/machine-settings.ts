import { ConfigurationError } from '../configuration-error.ts';

export const machineProviders = ['deepl', 'libretranslate'] as const;

/** Which machine helps translators, and how it is reached. */
export type MachineSettings =
  | { readonly provider: 'deepl'; readonly key: string; readonly url: string | undefined }
  | { readonly provider: 'libretranslate'; readonly url: string; readonly key: string | undefined };

interface MachineVariables {
  readonly MT_PROVIDER?: (typeof machineProviders)[number] | undefined;
  readonly MT_URL?: string | undefined;
  readonly MT_KEY?: string | undefined;
}

/** @throws ConfigurationError when what the provider needs is missing, or settings stand there without a provider */
export function machineSettings({ MT_PROVIDER: provider, MT_URL: url, MT_KEY: key }: MachineVariables): MachineSettings | undefined {
  switch (provider) {
    case undefined:
      if (url === undefined && key === undefined) return undefined;
      throw new ConfigurationError('MT_PROVIDER is not set though MT_URL or MT_KEY is: set it to deepl or libretranslate, or remove them');
    case 'deepl':
      if (key === undefined) throw new ConfigurationError('MT_KEY is not set: MT_PROVIDER=deepl needs the key of a DeepL API account');
      return { provider, key, url };
    case 'libretranslate':
      if (url === undefined) {
        throw new ConfigurationError(
          'MT_URL is not set: MT_PROVIDER=libretranslate needs the address of the server, for example MT_URL=http://localhost:5000',
        );
      }
      return { provider, url, key };
  }
}
