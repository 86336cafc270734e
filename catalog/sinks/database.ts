import type { Sink } from '../../analysis/catalog.js';

/**
 * Writes that store an answer. Clients of databases come from generated code, are built in another package or handed in, so the methods that
 * nothing else has are matched on any receiver; those with everyday names (`insert`, `save`) only where they follow their builder.
 */
const prisma = {
  name: 'Prisma write',
  kind: 'database-write',
  packages: ['@prisma/client'],
  calls: [
    { path: 'PrismaClient.new.*.create', argument: 0 },
    { path: 'PrismaClient.new.*.createMany', argument: 0 },
    { path: 'PrismaClient.new.*.createManyAndReturn', argument: 0 },
    { path: 'PrismaClient.new.*.update', argument: 0 },
    { path: 'PrismaClient.new.*.updateMany', argument: 0 },
    { path: 'PrismaClient.new.*.upsert', argument: 0 },
    { path: 'PrismaClient.new.*.delete', argument: 0 },
    { path: 'PrismaClient.new.*.deleteMany', argument: 0 },
    { path: 'any:createMany', argument: 0 },
    { path: 'any:createManyAndReturn', argument: 0 },
    { path: 'any:updateMany', argument: 0 },
    { path: 'any:upsert', argument: 0 },
  ],
} as const satisfies Sink;

/** `prisma.ticket.create({ data })` on a client that can't be followed: three members tell it from `messages.create`. */
const prismaByName = {
  name: 'Prisma write',
  kind: 'database-write',
  packages: [],
  calls: [
    { path: 'any:prisma.*.create', argument: 0 },
    { path: 'any:prisma.*.update', argument: 0 },
    { path: 'any:prisma.*.delete', argument: 0 },
    { path: 'any:db.*.create', argument: 0 },
    { path: 'any:db.*.update', argument: 0 },
    { path: 'any:tx.*.create', argument: 0 },
    { path: 'any:tx.*.update', argument: 0 },
  ],
} as const satisfies Sink;

const mongo = {
  name: 'MongoDB write',
  kind: 'database-write',
  packages: ['mongodb', 'mongoose'],
  calls: [
    { path: 'any:insertOne', argument: 0 },
    { path: 'any:insertMany', argument: 0 },
    { path: 'any:updateOne', argument: 1 },
    { path: 'any:updateMany', argument: 1 },
    { path: 'any:replaceOne', argument: 1 },
    { path: 'any:bulkWrite', argument: 0 },
    { path: 'any:findOneAndUpdate', argument: 1 },
    { path: 'any:findOneAndReplace', argument: 1 },
    { path: 'any:findByIdAndUpdate', argument: 1 },
    { path: 'model().create', argument: 0 },
    { path: 'model().new', argument: 0 },
    { path: 'default.model().create', argument: 0 },
    { path: 'default.model().new', argument: 0 },
  ],
} as const satisfies Sink;

/** `db.insert(table).values(row)`, `db.update(table).set(row)`. */
const drizzle = {
  name: 'Drizzle write',
  kind: 'database-write',
  packages: ['drizzle-orm'],
  calls: [
    { path: 'drizzle().insert().values', argument: 0 },
    { path: 'drizzle().update().set', argument: 0 },
    { path: 'any:insert().values', argument: 0 },
    { path: 'any:insert().**.onConflictDoUpdate', argument: 0 },
    { path: 'any:update().set', argument: 0 },
    { path: 'any:insertInto().values', argument: 0 },
    { path: 'any:updateTable().set', argument: 0 },
  ],
} as const satisfies Sink;

const knex = {
  name: 'Knex write',
  kind: 'database-write',
  packages: ['knex'],
  calls: [
    { path: 'default()().**.insert', argument: 0 },
    { path: 'default()().**.update', argument: 0 },
    { path: 'knex()().**.insert', argument: 0 },
    { path: 'knex()().**.update', argument: 0 },
    { path: 'any:db().insert', argument: 0 },
    { path: 'any:knex().insert', argument: 0 },
    { path: 'any:trx().insert', argument: 0 },
    { path: 'any:where().update', argument: 0 },
  ],
} as const satisfies Sink;

/** `supabase.from(table).insert(row)`; the builder before it tells it from other `insert`s. */
const supabase = {
  name: 'Supabase write',
  kind: 'database-write',
  packages: ['@supabase/supabase-js', '@supabase/ssr', '@supabase/auth-helpers-nextjs'],
  calls: [
    { path: 'any:from().insert', argument: 0 },
    { path: 'any:from().update', argument: 0 },
    { path: 'any:from().upsert', argument: 0 },
    { path: 'createClient().**.insert', argument: 0 },
    { path: 'createClient().**.update', argument: 0 },
    { path: 'createClient().**.upsert', argument: 0 },
    { path: 'createClient().rpc', argument: 1 },
  ],
} as const satisfies Sink;

/** Sequelize, TypeORM, MikroORM, Objection. */
const otherOrms = {
  name: 'ORM write',
  kind: 'database-write',
  packages: ['sequelize', 'sequelize-typescript', 'typeorm', '@nestjs/typeorm', '@mikro-orm/core', 'objection'],
  calls: [
    { path: 'any:bulkCreate', argument: 0 },
    { path: 'any:findOrCreate', argument: 0 },
    { path: 'any:persistAndFlush', argument: 0 },
    { path: 'any:getRepository().save', argument: 0 },
    { path: 'any:getRepository().insert', argument: 0 },
    { path: 'any:getRepository().update', argument: 1 },
    { path: 'any:manager.save', argument: 'any' },
    { path: 'any:query().insert', argument: 0 },
    { path: 'any:query().patch', argument: 0 },
    { path: 'DataSource.new.getRepository().create', argument: 0 },
    { path: 'DataSource.new.getRepository().save', argument: 0 },
    { path: 'DataSource.new.getRepository().insert', argument: 0 },
    { path: 'DataSource.new.getRepository().update', argument: 1 },
    { path: 'DataSource.new.getRepository().upsert', argument: 0 },
    { path: 'DataSource.new.manager.save', argument: 'any' },
    { path: 'DataSource.new.manager.insert', argument: 1 },
    { path: 'Sequelize.new.define().create', argument: 0 },
    { path: 'Sequelize.new.define().update', argument: 0 },
    { path: 'Sequelize.new.define().upsert', argument: 0 },
  ],
} as const satisfies Sink;

/** Firestore, DynamoDB, Convex, Redis. */
const documentStores = {
  name: 'document store write',
  kind: 'database-write',
  packages: [
    'firebase',
    'firebase-admin',
    '@google-cloud/firestore',
    '@aws-sdk/lib-dynamodb',
    '@aws-sdk/client-dynamodb',
    'convex',
    'ioredis',
    'redis',
    '@upstash/redis',
    '@vercel/kv',
  ],
  calls: [
    { path: 'addDoc', argument: 1 },
    { path: 'setDoc', argument: 1 },
    { path: 'updateDoc', argument: 1 },
    { path: 'any:doc().set', argument: 0 },
    { path: 'any:doc().update', argument: 0 },
    { path: 'any:collection().add', argument: 0 },
    { path: 'any:batch().set', argument: 1 },
    { path: 'any:batch().update', argument: 1 },
    // The place that a document was read from, which the documents of a query and the events of functions bring along.
    { path: 'any:**.ref.set', argument: 0 },
    { path: 'any:**.ref.update', argument: 0 },
    { path: 'PutCommand.new', argument: 0 },
    { path: 'UpdateCommand.new', argument: 0 },
    { path: 'PutItemCommand.new', argument: 0 },
    { path: 'any:db.insert', argument: 1 },
    { path: 'any:db.patch', argument: 1 },
    { path: 'any:db.replace', argument: 1 },
    { path: 'default.new.set', argument: 1 },
    { path: 'Redis.new.set', argument: 1 },
    { path: 'default.new.hset', argument: 'any' },
    { path: 'default.new.lpush', argument: 'any' },
    { path: 'default.new.rpush', argument: 'any' },
    { path: 'default.new.setex', argument: 2 },
    { path: 'default.new.xadd', argument: 'any' },
    { path: 'Redis.new.hset', argument: 'any' },
    { path: 'Redis.new.lpush', argument: 'any' },
    { path: 'Redis.new.rpush', argument: 'any' },
    { path: 'Redis.new.setex', argument: 2 },
    { path: 'Redis.new.xadd', argument: 'any' },
    { path: 'createClient().set', argument: 1 },
    { path: 'createClient().hSet', argument: 'any' },
    { path: 'createClient().lPush', argument: 1 },
    { path: 'createClient().rPush', argument: 1 },
    { path: 'createClient().setEx', argument: 2 },
    { path: 'createClient().xAdd', argument: 2 },
    { path: 'kv.set', argument: 1 },
  ],
} as const satisfies Sink;

/** Values beside the text of a query, whoever runs it: the words of the query tell that it writes. */
const boundValues = {
  name: 'bound value of a query that writes',
  kind: 'database-write',
  packages: [],
  calls: [
    { path: 'any:query', argument: 'any', writing: 0 },
    { path: 'any:execute', argument: 'any', writing: 0 },
    { path: 'any:batch', argument: 0, writing: 0 },
    { path: 'any:executeQuery', argument: 'any', writing: 0 },
    { path: 'any:run', argument: 'any', writing: 0 },
    { path: 'any:unsafe', argument: 'any', writing: 0 },
    { path: 'any:get', argument: 'any', writing: 0 },
    { path: 'any:all', argument: 'any', writing: 0 },
    { path: 'any:none', argument: 'any', writing: 0 },
    { path: 'any:one', argument: 'any', writing: 0 },
    { path: 'any:$executeRawUnsafe', argument: 'any', writing: 0 },
    { path: 'any:$queryRawUnsafe', argument: 'any', writing: 0 },
    { path: 'any:prepare().run', argument: 'any', writing: '()' },
    { path: 'any:prepare().get', argument: 'any', writing: '()' },
    { path: 'any:prepare().all', argument: 'any', writing: '()' },
    { path: 'any:prepare().first', argument: 'any', writing: '()' },
    { path: 'any:prepare().bind', argument: 'any', writing: '()' },
    { path: 'any:prepare().execute', argument: 'any', writing: '()' },
  ],
} as const satisfies Sink;

/** The same where the statement is kept and used elsewhere. */
const preparedStatements = {
  name: 'bound value of a statement that writes',
  kind: 'database-write',
  packages: ['better-sqlite3', 'node:sqlite', 'bun:sqlite', 'sqlite3', 'sqlite', '@libsql/client', 'libsql'],
  calls: [
    { path: '**.prepare().run', argument: 'any', writing: '()' },
    { path: '**.prepare().get', argument: 'any', writing: '()' },
    { path: '**.prepare().all', argument: 'any', writing: '()' },
    { path: '**.query().run', argument: 'any', writing: '()' },
    { path: '**.query().get', argument: 'any', writing: '()' },
    { path: '**.query().all', argument: 'any', writing: '()' },
  ],
} as const satisfies Sink;

/** Tags of templates, which bind what stands in them. */
const templates = {
  name: 'value in a template of a query that writes',
  kind: 'database-write',
  packages: ['postgres', '@neondatabase/serverless', '@vercel/postgres', 'drizzle-orm', 'kysely', 'slonik', 'bun', '@databases/pg'],
  calls: [
    { path: 'default()', argument: 'template', writing: 0 },
    { path: 'neon()', argument: 'template', writing: 0 },
    { path: 'sql', argument: 'template', writing: 0 },
    { path: 'SQL.new', argument: 'template', writing: 0 },
    { path: 'any:$executeRaw', argument: 'template', writing: 0 },
    { path: 'any:$queryRaw', argument: 'template', writing: 0 },
  ],
} as const satisfies Sink;

export const databaseWrites = [
  prisma,
  prismaByName,
  mongo,
  drizzle,
  knex,
  supabase,
  otherOrms,
  documentStores,
  boundValues,
  preparedStatements,
  templates,
] as const;
