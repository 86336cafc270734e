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
    { path: 'PutCommand.new', argument: 0 },
    { path: 'UpdateCommand.new', argument: 0 },
    { path: 'PutItemCommand.new', argument: 0 },
    { path: 'any:db.insert', argument: 1 },
    { path: 'any:db.patch', argument: 1 },
    { path: 'any:db.replace', argument: 1 },
    { path: 'default.new.set', argument: 1 },
    { path: 'Redis.new.set', argument: 1 },
    { path: 'createClient().set', argument: 1 },
    { path: 'kv.set', argument: 1 },
  ],
} as const satisfies Sink;

export const databaseWrites = [prisma, prismaByName, mongo, drizzle, knex, supabase, otherOrms, documentStores] as const;
