import pg from 'pg';

const pool = new pg.Pool();

export const report = async (sql: string) => (await pool.query(sql)).rows;
//                                                             ^^^ output-to-sql [error]: What the model wrote as `sql` becomes the text of a query in `pool.que

export const clean = async (sql: string) => (await pool.query(sql)).rowCount;
