import assert from 'node:assert/strict';
import { createMemoryHost } from '../analysis/host.js';
import { createPlatformFiles } from '../analysis/link/files/platform-files.js';
import { readYaml } from '../analysis/link/files/yaml.js';

describe('yaml', () => {
  it('reads maps by their indentation, and leaves lists and block texts out', () => {
    const text = `# the service
name: 'a: b' # quoted
"quoted key": 1
list:
- name: not a key
  timeout: 1
script: |
  timeout: 2
outer:
    inner:
        timeout: 30 # s

    url: https://example.com
`;
    assert.equal(
      JSON.stringify(readYaml(text)),
      '{"name":"a: b","quoted key":"1","list":{},"script":"|","outer":{"inner":{"timeout":"30"},"url":"https://example.com"}}',
    );
  });
});

describe('platform files', () => {
  const find = (files: Readonly<Record<string, string>>, path: string) =>
    createPlatformFiles(createMemoryHost(files, ['/app'])).findLimit(path)?.ms;

  it('lets the nearest configuration decide, and looks at none above the root', () => {
    const functions = (seconds: number) => JSON.stringify({ functions: { '**/*.ts': { maxDuration: seconds } } });
    const files = { '/vercel.json': functions(1), '/app/vercel.json': functions(20), '/app/web/vercel.json': functions(30) };
    assert.equal(find(files, '/app/web/api/ask.ts'), 30_000);
    assert.equal(find(files, '/app/api/ask.ts'), 20_000);
    assert.equal(find({ '/vercel.json': functions(1) }, '/app/api/ask.ts'), undefined);
  });

  it('has the defaults of Lambda frameworks, and none of other providers', () => {
    const service = (provider: string) => `provider:\n  name: ${provider}\nfunctions:\n  ask:\n    handler: src/ask.handler\n`;
    assert.equal(find({ '/app/serverless.yml': service('aws') }, '/app/src/ask.ts'), 6_000);
    assert.equal(find({ '/app/serverless.yml': service('google') }, '/app/src/ask.ts'), undefined);
    const resource = 'Resources:\n  Ask:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: ask.handler\n';
    assert.equal(find({ '/app/template.yml': resource }, '/app/ask.mjs'), 3_000);
  });

  it('says nothing where one of several functions in a file has a computed time', () => {
    const text =
      'provider:\n  name: aws\nfunctions:\n  a:\n    handler: a.one\n    timeout: 10\n  b:\n    handler: a.two\n    timeout: ${env:T}\n';
    assert.equal(find({ '/app/serverless.yml': text }, '/app/a.ts'), undefined);
  });
});
