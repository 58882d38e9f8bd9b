// custom-elements.json tells a host's developer everything: each public member, event, part and state with its words.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesIn } from '../test/files.mjs';

const INHERITED_FROM_THE_PLATFORM = /^(LitElement|ReactiveElement|HTMLElement)$/;

for (const name of readdirSync('packages').filter((name) => !['core', 'testing', 'toolkit'].includes(name))) {
  const { modules } = JSON.parse(readFileSync(`packages/${name}/custom-elements.json`, 'utf8'));
  const elements = modules
    .flatMap((module) => module.declarations ?? [])
    .filter((one) => one.customElement && one.kind === 'class');
  describe(`custom-elements.json of @delaktig/${name}`, () => {
    it('has an element, with a tag and words about it', () => {
      assert.ok(elements.length > 0);
      assert.deepEqual(
        elements.filter((one) => !one.tagName || !one.description).map((one) => one.name),
        [],
      );
    });
    it('names built files only, and nothing that is not for a host', () => {
      const text = readFileSync(`packages/${name}/custom-elements.json`, 'utf8');
      assert.doesNotMatch(text, /\.ts"|packages\/|"privacy": "(private|protected)"/);
    });
    for (const element of elements) {
      const members = (element.members ?? []).filter(
        (one) =>
          !one.privacy &&
          !INHERITED_FROM_THE_PLATFORM.test(one.inheritedFrom?.name ?? '') &&
          !/^(styles|properties|shadowRootOptions|observedAttributes)$/.test(one.name),
      );
      it(`<${element.tagName}>: every public member has words and a type`, () => {
        const poor = members.filter(
          (one) =>
            !one.description ||
            (one.kind === 'field' ? !one.type?.text : (one.parameters ?? []).some((p) => !p.type?.text)),
        );
        assert.deepEqual(
          poor.map((one) => one.name),
          [],
        );
      });
      it(`<${element.tagName}>: every attribute says its default`, () => {
        assert.deepEqual(
          members
            .filter(
              (one) =>
                one.attribute && !one.readonly && one.default === undefined && !/default/i.test(one.description ?? ''),
            )
            .map((one) => one.name),
          [],
        );
      });
      it(`<${element.tagName}>: every event, slot, part, property and state has words`, () => {
        const poor = ['events', 'slots', 'cssParts', 'cssProperties', 'cssStates'].flatMap((what) =>
          (element[what] ?? []).filter((one) => !one.description).map((one) => `${what}: ${one.name}`),
        );
        assert.deepEqual(poor, []);
        assert.ok((element.events ?? []).length > 0);
      });
      it(`<${element.tagName}>: no part in its templates is a secret`, () => {
        const used = new Set();
        for (const file of [...filesIn(`packages/${name}/src`), ...filesIn('packages/core/src/element')])
          if (/\.ts$/.test(file) && !/\.(test|stories)\.ts$/.test(file))
            for (const [, parts] of readFileSync(file, 'utf8').matchAll(/\spart="([^"$]+)"/g))
              for (const part of parts.split(/\s+/)) used.add(part);
        const told = new Set((element.cssParts ?? []).map((one) => one.name));
        assert.deepEqual([...used].filter((part) => part && !told.has(part)).sort(), []);
      });
    }
  });
}
