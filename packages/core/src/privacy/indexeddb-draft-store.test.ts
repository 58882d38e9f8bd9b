import { expect } from '@open-wc/testing';
import { IndexedDbDraftStore } from './indexeddb-draft-store.ts';

describe('drafts in the browser', () => {
  const name = `delaktig-test-${Date.now()}`;
  let now = 0;
  let store: IndexedDbDraftStore;

  beforeEach(() => {
    now = 0;
    store = new IndexedDbDraftStore({ name, ttl: 1000, now: () => now });
  });

  afterEach(async () => {
    await store.clear();
    await store.close();
  });

  after(() => void indexedDB.deleteDatabase(name));

  it('are there again after the page was closed', async () => {
    await store.save('alex', { people: [{ name: 'Mamma \ud83d' }] });
    await store.close();
    const later = new IndexedDbDraftStore({ name, now: () => 999 });
    expect(await later.load('alex')).to.eql({ people: [{ name: 'Mamma \ud83d' }] });
    await later.close();
  });

  it('are gone when their time is up, also those nobody asks for', async () => {
    await store.save('alex', 1);
    await store.save('kim', 2, 5000);
    now = 1000;
    expect(await store.load('kim')).to.eql(2);
    now = 0;
    expect(await store.load('alex')).to.eql(null);
  });

  it('can be erased, one or all', async () => {
    for (const key of ['alex', 'kim', 'noor']) await store.save(key, key);
    await store.clear('alex');
    expect(await store.load('alex')).to.eql(null);
    expect(await store.load('kim')).to.eql('kim');
    await store.clear();
    expect(await store.load('kim')).to.eql(null);
  });

  it('a database that cannot be opened says so, and is tried again', async () => {
    let tries = 0;
    const open = indexedDB.open.bind(indexedDB);
    const factory = {
      open: (database: string, version: number) => open(database, ++tries === 1 ? -version : version),
    } as unknown as IDBFactory;
    const stubborn = new IndexedDbDraftStore({ name, factory });
    let failed = false;
    await stubborn.load('alex').catch(() => (failed = true));
    expect(failed).to.eql(true);
    expect(await stubborn.load('alex')).to.eql(null);
    await stubborn.close();
  });
});
