import { describe, expect, it } from 'vitest';
import { composeConfig } from '../../../payload.config.ts';

const config = await composeConfig({ databaseUri: 'file:./never-opened.db', secret: 'for-tests-only' });

/** The hooks of each phase by name, in the order in which they run; of phases that have any. */
function order({ hooks }: { readonly hooks: object }): Readonly<Record<string, string>> {
  const lists = Object.entries<readonly { readonly name: string }[] | undefined>({ ...hooks });
  return Object.fromEntries(
    lists.flatMap(([phase, list = []]) => (list.length === 0 ? [] : [[phase, list.map(({ name }) => name || 'no name').join(', ')]])),
  );
}

const orders = Object.fromEntries([...config.collections, ...config.globals].map((each) => [each.slug, order(each)]));

const document = {
  beforeOperation: 'boundOperation, nothingYet, joinStaleSave, guardWrites, narrowPublicRead, noteAllLocales',
  beforeRead: 'stripForPublic',
  beforeValidate: 'fillSlug',
  beforeChange:
    'refuseStaleSave, holdUnready, rememberPublished, identifyTexts, holdFaulty, noteMinor, checkSchedule, datePublication, flagLanguages',
  afterChange: 'restorePassages, followWithLedger, tellOfOutdated, publishChange',
  afterDelete: 'forgetLedger, publishRemoval',
  afterOperation: 'followOperation, boundAnswer',
};

const global = {
  beforeOperation: 'boundGlobalOperation, noGlobalYet, joinGlobal, guardGlobalWrites, noteGlobal',
  beforeRead: 'stripGlobalForPublic',
  beforeChange: 'refuseStaleSave, holdUnready, holdFaulty, noteMinor, datePublication, flagLanguages',
  afterChange: 'followGlobal, followWithLedger, tellOfOutdated, publishChange',
};

describe('what a save does, in the order of `what-a-save-does.ts`,', () => {
  it.each(['chapters', 'concepts', 'practices', 'modules', 'tools', 'episodes', 'news', 'pages', 'partners'])(
    'is all of it for %s, which are written and translated',
    (kind) => {
      expect(orders[kind]).toEqual(document);
    },
  );

  it('is the same for terms but for the ids of passages, since they have no rich text', () => {
    expect(orders['terms']).toEqual({ ...document, beforeChange: document.beforeChange.replace('identifyTexts, ', '') });
  });

  it('needs no gate for references and media, which become public with what uses them', () => {
    expect(orders['references']).toEqual({
      beforeOperation: 'boundOperation, nothingYet, joinStaleSave, guardWrites, widenPick, narrowPublicRead',
      beforeRead: 'stripForPublic',
      afterRead: 'nameAsPicked',
      afterChange: 'publishChange',
      afterDelete: 'publishRemoval',
      afterOperation: 'followOperation, boundAnswer',
    });
    expect(orders['media']).toEqual({
      beforeOperation: 'boundOperation, nothingYet, joinStaleSave, guardWrites, stripUpload, ownFileName, narrowPublicRead',
      beforeRead: 'stripForPublic',
      beforeChange: 'noteMinor',
      afterChange: 'followWithLedger, tellOfOutdated, publishChange',
      afterDelete: 'forgetLedger, publishRemoval',
      afterOperation: 'followOperation, boundAnswer',
    });
  });

  it('is much the same for documents of which there is one; only the menu has rows that move', () => {
    expect(orders['site']).toEqual(global);
    expect(orders['navigation']).toEqual({
      ...global,
      beforeChange: global.beforeChange.replace('holdUnready', 'holdUnready, rememberPublished'),
      afterChange: global.afterChange.replace('followGlobal', 'followGlobal, restorePassages'),
    });
  });

  it('is for people what belongs to their accounts', () => {
    expect(orders['users']).toEqual({
      beforeOperation: 'boundOperation, ownAccountOnly, limitSignIn, lookAtPassword, sameAnswer, guardAccounts, guardPasswords, redeemLink',
      beforeRead: 'omitAPIKey',
      beforeChange: 'keepLastAdministrator, endSessions, settlePassword',
      beforeDelete: 'keepLastAdministratorFromDeletion',
      afterDelete: 'takeWorkAway',
      afterLogin: 'noteWeakPassword, rememberLanguage, welcome',
      afterOperation: 'followOperation, boundAnswer',
    });
  });

  it('is nothing but the bounds and the wait for a password where only the house writes', () => {
    for (const slug of ['publications', 'translations', 'audit', 'login-attempts', 'memory-units'])
      expect(orders[slug], slug).toEqual({ beforeOperation: 'boundOperation, nothingYet', afterOperation: 'boundAnswer' });
  });
});
