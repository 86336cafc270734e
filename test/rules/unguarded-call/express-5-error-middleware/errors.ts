import type { NextFunction, Request, Response } from 'express';

export function reportErrors(error: Error, _req: Request, res: Response, _next: NextFunction) {
  console.error(error);
  res.status(502).json({ error: 'The assistant is not available right now.' });
}
