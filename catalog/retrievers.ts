import type { Retriever, SearchService } from '../analysis/catalog.js';

/** Not `->` and `->>` of JSON. */
const DISTANCE = '<=>|<->|<#>|<\\+>';

/** What searches, reads or fetches texts that others wrote, by the names in its own documentation. */
export const retrievers = [
  {
    packages: ['langchain', '@langchain/*'],
    methods: [
      'similaritySearch',
      'similaritySearchWithScore',
      'similaritySearchVectorWithScore',
      'maxMarginalRelevanceSearch',
      'getRelevantDocuments',
      'asRetriever',
      'asRetriever.().invoke',
      'asRetriever.().pipe',
    ],
    types: [
      { name: 'VectorStoreRetriever', path: 'VectorStore.new.asRetriever.()' },
      { name: 'VectorStoreRetrieverInterface', path: 'VectorStore.new.asRetriever.()' },
    ],
  },
  { packages: ['llamaindex', '@llamaindex/*'], methods: ['asRetriever.().retrieve', 'retrieve'] },
  { packages: ['@pinecone-database/pinecone'], methods: ['query', 'searchRecords'] },
  { packages: ['@upstash/vector'], methods: ['query'] },
  { packages: ['chromadb'], methods: ['query'] },
  { packages: ['@qdrant/js-client-rest'], methods: ['search', 'query'] },
  { packages: ['weaviate-client'], methods: ['nearText', 'nearVector', 'hybrid', 'bm25'] },
  { packages: ['@aws-sdk/client-bedrock-agent-runtime'], methods: ['send'], argument: ['RetrieveCommand'] },
  // https://supabase.com/docs/guides/ai/semantic-search: a function of the database, named by the project.
  {
    packages: ['@supabase/supabase-js', '@supabase/ssr'],
    methods: ['rpc'],
    named: '(?:^|_)(?:match|search|retrieve|similar\\w*|nearest)(?:_|$)',
  },
  // https://github.com/pgvector/pgvector: distances by which the nearest are found.
  {
    packages: ['pg', 'postgres', '@neondatabase/serverless', '@vercel/postgres'],
    methods: ['query', 'unsafe', 'default.()', 'sql', 'neon.()'],
    named: DISTANCE,
  },
  { packages: ['@prisma/client'], methods: ['$queryRaw', '$queryRawUnsafe'], named: DISTANCE },
  { packages: ['@azure/search-documents'], methods: ['search'] },
  { packages: ['@tavily/core'], methods: ['search', 'extract', 'searchContext'] },
  { packages: ['exa-js'], methods: ['search', 'searchAndContents', 'getContents', 'findSimilarAndContents'] },
  {
    packages: ['@mendable/firecrawl-js', 'firecrawl'],
    methods: ['scrape', 'scrapeUrl', 'crawl', 'crawlUrl', 'search'],
  },
  // https://docs.github.com/en/rest: what is asked for, said and changed there is written by whoever may open an issue or a pull request.
  {
    packages: ['octokit', '@octokit/*', '@actions/github'],
    methods: [
      'pulls.get',
      'pulls.listFiles',
      'pulls.listCommits',
      'pulls.listReviewComments',
      'issues.get',
      'issues.listComments',
      'issues.getComment',
      'repos.compareCommits',
      'repos.compareCommitsWithBasehead',
    ],
    texts: ['data', 'title', 'body', 'message', 'patch', 'files'],
  },
] as const satisfies readonly Retriever[];

/** What these answer is words of pages that anybody may have written, by their own documentation. */
export const searchServices = [
  'api.tavily.com/',
  'api.exa.ai/',
  'api.search.brave.com/',
  'api.bing.microsoft.com/',
  'api.firecrawl.dev/',
  'google.serper.dev/',
  'serpapi.com/',
  'r.jina.ai/',
  's.jina.ai/',
] as const satisfies readonly SearchService[];
