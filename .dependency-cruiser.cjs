/** Imports go down only: apps → partners → missions → assistance → elections → identity → platform → kernel. */
const stack = ['kernel', 'platform', 'identity', 'elections', 'assistance', 'missions', 'partners'];
const pure = ['mandates', 'planning', 'tabular'];
const upward = stack.map((name, level) => ({
  name: `${name}-imports-down-only`,
  severity: 'error',
  from: { path: `^libs/${name}/src` },
  to: { path: `^libs/(${stack.slice(level + 1).join('|') || 'nothing-above'})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...upward,
    { name: 'libs-never-import-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    { name: 'api-and-worker-apart', severity: 'error', from: { path: '^apps/api/' }, to: { path: '^apps/worker/' } },
    { name: 'worker-and-api-apart', severity: 'error', from: { path: '^apps/worker/' }, to: { path: '^apps/api/' } },
    {
      name: 'one-public-face',
      comment: "Nobody imports past another lib's index, or the platform's second, light one.",
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!(configuration/)?index\\.ts$)', pathNot: '^$1/$2/' },
    },
    {
      name: 'pure-libs-stand-on-kernel',
      severity: 'error',
      from: { path: `^libs/(${pure.join('|')})/src`, pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/', pathNot: '^libs/($1|kernel)/' },
    },
    {
      name: 'pure-libs-know-no-framework',
      severity: 'error',
      from: { path: '^libs/(kernel|mandates|planning)/src', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|bullmq|graphql|ioredis|@apollo)/' },
    },
    {
      name: 'typeorm-stays-in-its-rooms',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['\\.(entity|repository)\\.ts$', '^libs/platform/'] },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'graphql-stays-in-the-api',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: 'node_modules/(@nestjs/graphql|graphql|@apollo|type-graphql)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.cache/|^apps/portal/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.paths.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
